#include "ui/pages/entry_banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int listedValues = 3;

QString asSentence(const QString &words)
{
    return words.isEmpty() ? words : QString(words.front().toUpper() + words.mid(1) + u'.');
}

} // namespace

EntryBanner::EntryBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(u"entryBanner"_s);
    m_text->setWordWrap(true);
    m_text->setProperty("role", u"strong"_s);
    m_act->setObjectName(u"entryBannerAct"_s);
    m_other->setObjectName(u"entryBannerOther"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.scaled(40), 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_other);
    layout->addWidget(m_act);
    setMinimumHeight(theme.scaled(38));
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_session && m_session->isFailing())
            m_session->retry();
        else if (const auto lock = m_session ? m_session->lock() : std::nullopt)
            emit unlockWanted(*lock);
        else if (m_session)
            m_session->acceptRecovered();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->discardRecovered();
    });
    hide();
}

void EntryBanner::tell(EntrySession &session, const Study &study, const std::function<QString(const Datum &)> &words,
                       const QString &correcting)
{
    const auto listed = [&](const Unsaved &unsaved) {
        QStringList places;
        for (const Datum &datum : unsaved.data | std::views::take(listedValues))
            places += words(datum);
        return places.join(u"; "_s);
    };
    m_session = &session;
    if (session.isFailing()) {
        const QString since = QLocale().toString(session.unsaved().since.toLocalTime().time(), u"HH:mm:ss"_s);
        const QString text =
            tr("Not saved since %1: %2. Retrying… %3").arg(since, listed(session.unsaved()), session.failure());
        setContent(Tone::Danger, u"warning"_s, text, tr("Try now"));
        m_wasFailing = true;
        emit failing(session.failure());
        return;
    }
    if (std::exchange(m_wasFailing, false))
        emit failing({});
    const Unsaved recovered = session.recovered();
    const auto lock = session.lock();
    if (lock && !study.isReadOnly())
        setContent(Tone::Neutral, u"lock"_s, tr("%1 Queries can still be raised.").arg(carnet::words(study, *lock)),
                   study.may(Action::LockData) ? tr("Unlock…") : QString());
    else if (!study.mayEnter())
        setContent(Tone::Neutral, u"lock"_s, asSentence(study.entryObstacle()));
    else if (!recovered.isEmpty())
        setContent(
            Tone::Warn, u"ae"_s,
            tr("Typed on %1 but never saved: %2.")
                .arg(QLocale().toString(recovered.since.toLocalTime(), u"d MMM yyyy HH:mm"_s), listed(recovered)),
            tr("Save it now"), tr("Discard"));
    else if (session.isCorrecting())
        setContent(Tone::Warn, u"pen"_s, correcting);
    else
        setContent(Tone::Neutral, {}, {});
}

void EntryBanner::setContent(Tone tone, const QString &icon, const QString &text, const QString &act,
                             const QString &other)
{
    const bool isNews = text != m_text->text();
    m_tone = tone;
    m_iconName = icon;
    m_text->setText(text);
    m_text->setProperty("tone", tone == Tone::Danger ? u"danger"_s : tone == Tone::Warn ? u"warn"_s : QString());
    m_text->setStyleSheet(u" "_s);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
    if (isNews && !text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString EntryBanner::text() const
{
    return m_text->text();
}

void EntryBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    const QColor front = m_tone == Tone::Danger ? t.danger : m_tone == Tone::Warn ? t.warn : t.text2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(front, t.highContrast ? 2 : 1));
    painter.setBrush(m_tone == Tone::Danger ? t.dangerSoft : m_tone == Tone::Warn ? t.warnSoft : t.neutralSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const int size = m_theme.scaled(18);
    painter.drawPixmap(QPointF(13, (height() - size) / 2.0),
                       m_theme.pixmap(m_iconName, front, size, devicePixelRatioF()));
}

} // namespace carnet::ui
