#pragma once

#include <QDate>
#include <QWidget>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace carnet::ui {

class Theme;

/// Reads a date as people type it: 180425, 18042025, 18/4/25, 18.4, 18 avr, 2025-04-18, t or a (today), +3, -1.
/// Two-digit years are the last hundred years; a missing year is today's.
std::optional<QDate> readDate(const QString &text, QDate today);

/// A typed date with a calendar beside it and the weekday as an echo. What cannot be read stays as it was typed.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    DateField(const Theme &theme, Today today, QWidget *parent = nullptr);
    ~DateField() override;

    /// The date, invalid when the field is empty or cannot be read.
    QDate date() const;
    bool isEmpty() const;
    void setDate(QDate date);
    /// For buddies, names and tests.
    QLineEdit *edit() const { return m_edit; }

signals:
    /// The date changed, by leaving the field or by the calendar; invalid when there is none.
    void dateChanged(QDate date);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void normalise();
    void showCalendar();
    void echo();

    Today m_today;
    QDate m_told;
    QLineEdit *m_edit;
    QLabel *m_weekday;
    QToolButton *m_button;
};

} // namespace carnet::ui
