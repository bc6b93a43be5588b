#include "ui/widgets/step_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/step_strip_accessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace carnet::ui {

namespace {

constexpr int margin = 12;
constexpr qreal titlePoints = 8.6;
constexpr qreal whenPoints = 8.6;

} // namespace

StepStrip::StepStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    installStepStripAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepStrip::setSteps(std::vector<Step> steps)
{
    if (steps == m_steps)
        return;
    m_steps = std::move(steps);
    m_current = std::clamp(m_current, 0, std::max(0, int(m_steps.size()) - 1));
    updateGeometry();
    update();
}

void StepStrip::setCurrent(int step)
{
    if (step < 0 || step >= int(m_steps.size()) || step == m_current)
        return;
    m_current = step;
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(step);
    QAccessible::updateAccessibility(&focus);
}

void StepStrip::activate(int step)
{
    if (step < 0 || step >= int(m_steps.size()))
        return;
    setCurrent(step);
    emit activated(step);
}

int StepStrip::markSize() const
{
    return m_theme.scaled(24);
}

QSize StepStrip::sizeHint() const
{
    const int title = QFontMetrics(m_theme.font(titlePoints, Theme::Weight::SemiBold)).height();
    const int when = QFontMetrics(m_theme.font(whenPoints)).height();
    return {int(m_steps.size()) * m_theme.scaled(110), markSize() + title + when + 12 + 2 * margin};
}

QSize StepStrip::minimumSizeHint() const
{
    return {int(m_steps.size()) * 60, sizeHint().height()};
}

QRect StepStrip::stepRect(int step) const
{
    const int count = std::max(1, int(m_steps.size()));
    const int left = width() * step / count;
    return {left, 0, width() * (step + 1) / count - left, height()};
}

int StepStrip::stepAt(const QPoint &position) const
{
    for (int step = 0; step < int(m_steps.size()); ++step) {
        if (stepRect(step).contains(position))
            return step;
    }
    return -1;
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    const int y = margin + markSize() / 2;
    for (int step = 0; step + 1 < int(m_steps.size()); ++step) {
        const auto isDone = [this](int i) {
            const StateMark mark = m_steps[std::size_t(i)].mark;
            return mark == StateMark::Done || mark == StateMark::DoneOutOfWindow;
        };
        const bool done = isDone(step);
        painter.setPen(QPen(done ? colors.ok : colors.border, (done ? 1.8 : 1.4) * colors.lineScale));
        painter.drawLine(QPointF(stepRect(step).center().x() + markSize() / 2.0 + 2, y),
                         QPointF(stepRect(step + 1).center().x() - markSize() / 2.0 - 2, y));
    }
    for (int step = 0; step < int(m_steps.size()); ++step)
        paintStep(painter, step);
}

void StepStrip::paintStep(QPainter &painter, int step) const
{
    const Tokens &colors = m_theme.colors();
    const Step &shown = m_steps[std::size_t(step)];
    const QRect place = stepRect(step);
    const QRectF mark(place.center().x() - markSize() / 2.0, margin, markSize(), markSize());
    if (hasFocus() && step == m_current) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(3, 3, -3, -3), 6, 6);
    }
    paintStateMark(painter, mark, shown.mark, m_theme);

    const bool later = shown.mark == StateMark::NotYet || shown.mark == StateMark::WillNotHappen;
    const int textWidth = place.width() - 10;
    painter.setFont(m_theme.font(titlePoints, Theme::Weight::SemiBold));
    const int titleHeight = painter.fontMetrics().height();
    QRect line(place.left() + 5, margin + markSize() + 6, textWidth, titleHeight);
    painter.setPen(later ? colors.text2 : colors.text);
    painter.drawText(line, Qt::AlignCenter, painter.fontMetrics().elidedText(shown.title, Qt::ElideRight, textWidth));

    painter.setFont(m_theme.font(whenPoints));
    line.translate(0, titleHeight + 2);
    line.setHeight(painter.fontMetrics().height());
    painter.setPen(shown.mark == StateMark::Late  ? colors.danger
                   : shown.mark == StateMark::Due ? colors.warn
                                                  : colors.text2);
    painter.drawText(line, Qt::AlignCenter, painter.fontMetrics().elidedText(shown.when, Qt::ElideRight, textWidth));
}

void StepStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current - 1); return;
    case Qt::Key_Right: setCurrent(m_current + 1); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(int(m_steps.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: activate(m_current); return;
    default: QWidget::keyPressEvent(event);
    }
}

void StepStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate(stepAt(event->position().toPoint()));
}

void StepStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool StepStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int step = stepAt(help->pos()); step >= 0)
            QToolTip::showText(help->globalPos(), m_steps[std::size_t(step)].details, this, stepRect(step));
        return true;
    }
    return QWidget::event(event);
}

} // namespace carnet::ui
