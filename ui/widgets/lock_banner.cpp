#include "ui/widgets/lock_banner.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

LockBanner::LockBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_unlock(new QPushButton(this))
{
    setObjectName(u"lockBanner"_s);
    m_text->setObjectName(u"lockBannerText"_s);
    m_text->setWordWrap(true);
    m_text->setProperty("role", u"strong"_s);
    m_unlock->setObjectName(u"lockBannerUnlock"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.scaled(40), 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_unlock);
    setMinimumHeight(theme.scaled(38));
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        if (m_lock)
            emit unlockWanted(*m_lock);
    });
    hide();
}

void LockBanner::tell(const Study &study, const std::optional<Lock> &lock)
{
    m_lock = lock;
    m_text->setText(lock ? tr("%1 Queries can still be raised.").arg(words(study, *lock)) : QString());
    m_unlock->setText(tr("Unlock…"));
    m_unlock->setVisible(study.may(Action::LockData) && !study.isReadOnly());
    setAccessibleName(m_text->text());
    setVisible(lock.has_value());
}

void LockBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.text2, t.highContrast ? 2 : 1));
    painter.setBrush(t.neutralSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const int size = m_theme.scaled(18);
    painter.drawPixmap(QPointF(13, (height() - size) / 2.0),
                       m_theme.pixmap(u"lock"_s, t.text2, size, devicePixelRatioF()));
}

} // namespace carnet::ui
