#include "ui/widgets/date_field.h"

#include "ui/widgets/themed_icon.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

int fullYear(int year, QDate today)
{
    if (year >= 100)
        return year;
    const int century = today.year() / 100 * 100;
    return century + year > today.year() + 10 ? century + year - 100 : century + year;
}

std::optional<QDate> made(int day, int month, int year)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The month that a word begins, in French or English; 0 when none or more than one does.
int monthOf(const QString &word)
{
    const QString wanted = word.toLower();
    int found = 0;
    for (const QLocale &locale : {QLocale(QLocale::French), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            const QString shortName = locale.monthName(month, QLocale::ShortFormat).toLower().remove(u'.');
            const QString longName = locale.monthName(month).toLower();
            if (wanted == shortName || (wanted.size() >= 3 && longName.startsWith(wanted))) {
                if (found != 0 && found != month)
                    return 0;
                found = month;
            }
        }
    }
    return found;
}

} // namespace

std::optional<QDate> readDate(const QString &text, QDate today)
{
    const QString typed = text.simplified();
    if (typed == u"t"_s || typed == u"a"_s || typed == u"T"_s || typed == u"A"_s)
        return today;
    static const QRegularExpression relative(u"^([+-]\\d{1,3})$"_s);
    if (const auto match = relative.match(typed); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = iso.match(typed); match.hasMatch())
        return made(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?$"_s);
    for (const QRegularExpression &form : {digits, numbers}) {
        if (const auto match = form.match(typed); match.hasMatch()) {
            const int year = match.captured(3).isEmpty() ? today.year() : fullYear(match.captured(3).toInt(), today);
            return made(match.captured(1).toInt(), match.captured(2).toInt(), year);
        }
    }
    static const QRegularExpression words(u"^(\\d{1,2}) ?(\\p{L}+)\\.? ?(\\d{4}|\\d{2})?$"_s);
    if (const auto match = words.match(typed); match.hasMatch()) {
        const int year = match.captured(3).isEmpty() ? today.year() : fullYear(match.captured(3).toInt(), today);
        return made(match.captured(1).toInt(), monthOf(match.captured(2)), year);
    }
    return {};
}

DateField::DateField(const Theme &theme, Today today, QWidget *parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_edit(new QLineEdit(this))
    , m_weekday(new QLabel(this))
    , m_button(new QToolButton(this))
{
    m_edit->setFixedWidth(theme.scaled(130));
    m_weekday->setProperty("role", u"hint"_s);
    m_weekday->setMinimumWidth(theme.scaled(30));
    setThemedIcon(m_button, theme, u"calendar"_s);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_edit);
    layout->addWidget(m_button);
    layout->addWidget(m_weekday);
    layout->addStretch();
    setFocusProxy(m_edit);
    retranslate();
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::normalise);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::echo);
    connect(m_button, &QToolButton::clicked, this, &DateField::showCalendar);
}

// The line tells that it lost the focus while it goes.
DateField::~DateField()
{
    m_edit->disconnect(this);
}

QDate DateField::date() const
{
    return readDate(m_edit->text(), m_today()).value_or(QDate());
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void DateField::setDate(QDate date)
{
    m_told = date;
    m_edit->setText(date.isValid() ? QLocale().toString(date, tr("d MMM yyyy", "a date in a field")) : QString());
    echo();
}

void DateField::normalise()
{
    const QDate date = this->date();
    if (date == m_told && (date.isValid() || isEmpty()))
        return;
    if (date.isValid())
        setDate(date);
    m_told = date;
    echo();
    emit dateChanged(date);
}

void DateField::echo()
{
    const QDate date = this->date();
    m_weekday->setText(date.isValid() ? QLocale().toString(date, u"ddd"_s) : QString());
}

void DateField::showCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setSelectedDate(date().isValid() ? date() : m_today());
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate chosen) {
        setDate(chosen);
        emit dateChanged(chosen);
        menu.close();
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [calendar](QDate chosen) { emit calendar->activated(chosen); });
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
    m_edit->setFocus();
}

void DateField::retranslate()
{
    m_button->setToolTip(tr("Choose in a calendar"));
    m_button->setAccessibleName(tr("Choose the date in a calendar"));
    m_edit->setPlaceholderText(tr("day month year"));
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QDate shown = date();
        retranslate();
        if (shown.isValid())
            setDate(shown);
    }
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
