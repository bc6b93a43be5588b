#include "ui/pages/form_row.h"

#include "ui/models/words.h"
#include "ui/pages/form_queue.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

StateMark markOf(FormStatus::State state)
{
    switch (state) {
    case FormStatus::State::Complete: return StateMark::Done;
    case FormStatus::State::NotStarted: return StateMark::NotYet;
    default: return StateMark::InProgress;
    }
}

} // namespace

FormRow::FormRow(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FormRow::show(const Instrument &instrument, const FormStatus &status, bool isCurrent)
{
    m_instrument = instrument.id;
    m_status = status;
    m_isCurrent = isCurrent;
    m_words = formStatusWords(status);
    setObjectName(u"form_"_s + instrument.id);
    const QString title = instrument.title.in(language());
    // "Hospital Anxiety and Depression Scale (HADS)": the letters are what people say.
    static const QRegularExpression letters(u"\\(([^)]+)\\)$"_s);
    const auto match = letters.match(title);
    setText(match.hasMatch() ? match.captured(1) : title);
    setToolTip(title);
    setAccessibleName(u"%1, %2"_s.arg(title, m_words));
    update();
}

QSize FormRow::sizeHint() const
{
    return {m_theme.scaled(200), m_theme.scaled(42)};
}

void FormRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOpen = m_isCurrent && !m_status.isComplete();
    if (m_isCurrent || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isOpen ? t.warnSoft : m_isCurrent ? t.accentSoft : t.surface2);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const int mark = m_theme.scaled(18);
    const int left = m_theme.scaled(8);
    paintStateMark(painter, QRectF(left, (height() - mark) / 2.0, mark, mark), markOf(m_status.state), m_theme);
    const int x = left + mark + m_theme.scaled(8);
    const QRect area(x, m_theme.scaled(4), width() - x - m_theme.scaled(6), height() - m_theme.scaled(8));
    painter.setFont(m_theme.font(9.4, m_isCurrent ? Theme::Weight::SemiBold : Theme::Weight::Medium));
    painter.setPen(t.text);
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    painter.setFont(m_theme.font(8.25));
    painter.setPen(isOpen ? t.warn : t.text2);
    painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft, m_words);
}

} // namespace carnet::ui
