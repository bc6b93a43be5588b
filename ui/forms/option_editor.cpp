#include "ui/forms/option_editor.h"

#include "ui/forms/digit_keys.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int gap = 6;
constexpr int inside = 10;

} // namespace

OptionEditor::OptionEditor(const Theme &theme, const Item &item, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_item(item)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void OptionEditor::setValue(const Value &value)
{
    m_value = value;
    describe();
    update();
}

bool OptionEditor::isYesNo() const
{
    return m_item.options.size() == 2 && m_item.options[0].code == u"0" && m_item.options[1].code == u"1";
}

QString OptionEditor::keyOf(int option) const
{
    if (isYesNo())
        return option == 1 ? tr("Y", "key of yes") : tr("N", "key of no");
    if (m_item.kind == Item::Kind::Number)
        return m_item.options[std::size_t(option)].code;
    // After 9 comes 0, then letters that mean nothing else here.
    return option < 9    ? QString::number(option + 1)
           : option == 9 ? u"0"_s
                         : QString(QChar(u'A' + char16_t(option - 10)));
}

QString OptionEditor::boxText(int option) const
{
    const QString label = m_item.options[std::size_t(option)].label.in(language());
    const QString key = keyOf(option);
    return key == label ? label : key + u"  "_s + label;
}

std::vector<QRect> OptionEditor::boxes(int width) const
{
    const QFontMetrics metrics(m_theme.font());
    const int high = m_theme.scaled(30);
    std::vector<QRect> found;
    int x = 0;
    int y = 0;
    for (int option = 0; option < int(m_item.options.size()); ++option) {
        const int wide = metrics.horizontalAdvance(boxText(option)) + 2 * inside;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high + gap;
        }
        found.emplace_back(x, y, wide, high);
        x += wide + gap;
    }
    return found;
}

QRect OptionEditor::box(int option) const
{
    return boxes(width())[std::size_t(option)];
}

QSize OptionEditor::sizeHint() const
{
    const int wide = m_theme.scaled(300);
    return {wide, heightForWidth(std::max(wide, width()))};
}

int OptionEditor::heightForWidth(int width) const
{
    const auto all = boxes(width);
    return all.empty() ? m_theme.scaled(30) : all.back().bottom() + 1;
}

int OptionEditor::current() const
{
    const QString text = m_value.text();
    for (int option = 0; option < int(m_item.options.size()); ++option) {
        if (m_item.options[std::size_t(option)].code == text)
            return option;
    }
    return -1;
}

void OptionEditor::paintEvent(QPaintEvent *)
{
    const Tokens &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int chosen = current();
    const auto all = boxes(width());
    for (int option = 0; option < int(all.size()); ++option) {
        const bool isChosen = option == chosen;
        const QRectF box = QRectF(all[std::size_t(option)]).adjusted(1, 1, -1, -1);
        painter.setBrush(isChosen ? colors.fill : colors.surface);
        painter.setPen(QPen(isChosen ? colors.fill : colors.borderIn, colors.borderWidth));
        painter.drawRoundedRect(box, 6, 6);
        painter.setPen(isChosen ? colors.onFill : colors.text);
        painter.setFont(m_theme.font(9.75, isChosen ? Theme::Weight::SemiBold : Theme::Weight::Regular));
        painter.drawText(box, Qt::AlignCenter, boxText(option));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRoundedRect(box, 6, 6);
        }
    }
    if (m_value.missing && !all.empty()) {
        painter.setPen(colors.text2);
        painter.setFont(m_theme.font(9));
        painter.drawText(QRect(all.back().right() + 2 * gap, all.back().top(), width(), all.back().height()),
                         Qt::AlignVCenter, words(*m_value.missing));
    }
}

int OptionEditor::optionOf(const QKeyEvent &event) const
{
    const int digit = digitOf(event);
    if (isYesNo() && (event.key() == Qt::Key_O || event.key() == Qt::Key_Y))
        return 1;
    if (isYesNo() && event.key() == Qt::Key_N)
        return 0;
    if (event.modifiers() == Qt::NoModifier && event.key() >= Qt::Key_A && event.key() < Qt::Key_M && !isYesNo()) {
        const int lettered = 10 + event.key() - Qt::Key_A;
        if (m_item.kind == Item::Kind::Choice && lettered < int(m_item.options.size()))
            return lettered;
    }
    if (digit < 0)
        return -1;
    for (int option = 0; option < int(m_item.options.size()); ++option) {
        const bool isCode = m_item.kind == Item::Kind::Number;
        if (isCode ? m_item.options[std::size_t(option)].code == QString::number(digit) : digit == (option + 1) % 10)
            return option;
    }
    return -1;
}

void OptionEditor::keyPressEvent(QKeyEvent *event)
{
    const int options = int(m_item.options.size());
    if (const int option = optionOf(*event); option >= 0)
        choose(m_item.kind == Item::Kind::Number ? Value(m_item.options[std::size_t(option)].code.toDouble())
                                                 : Value(m_item.options[std::size_t(option)].code));
    else if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier)
        choose(Missing::NotDone);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        choose({});
    else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && options > 0 && current() >= 0) {
        const int next = std::clamp(current() + (event->key() == Qt::Key_Left ? -1 : 1), 0, options - 1);
        const QString code = m_item.options[std::size_t(next)].code;
        m_value = m_item.kind == Item::Kind::Number ? Value(code.toDouble()) : Value(code);
        describe();
        update();
        emit chosen(m_value);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void OptionEditor::mousePressEvent(QMouseEvent *event)
{
    const auto all = boxes(width());
    for (int option = 0; option < int(all.size()); ++option) {
        if (!all[std::size_t(option)].contains(event->position().toPoint()))
            continue;
        const QString code = m_item.options[std::size_t(option)].code;
        choose(m_item.kind == Item::Kind::Number ? Value(code.toDouble()) : Value(code));
    }
}

void OptionEditor::choose(const Value &value)
{
    setValue(value);
    emit chosen(value);
}

void OptionEditor::describe()
{
    setAccessibleName(m_item.label.in(language()));
    setAccessibleDescription(valueWords(m_value, &m_item));
}

void OptionEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
