#pragma once

#include "ui/models/diary_model.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace carnet::ui {

/// The analgesics of one diary day, opened under its row: a number picks a drug, a number says how many, Enter records.
class RescuePopup final : public QFrame
{
    Q_OBJECT

public:
    RescuePopup(const DiaryModel &model, const Theme &theme, int day, QWidget *parent);

    int day() const { return m_day; }

signals:
    /// A new line of this day.
    void lineTyped(const carnet::ui::RescueLine &line);
    void lineRemoved(int line);
    /// Enter or Esc: back to the score.
    void finished();
    /// It grew or shrank and wants another place.
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Drug
    {
        QString name;
        QString drugClass;
        QString dose;
        QString label;
    };

    void build();
    void showLines();
    void filter(const QString &text);
    std::vector<Drug> knownDrugs() const;
    void choose(int number);
    void chooseOther();
    void record(bool another);
    bool pressInList(int key, int digit, const QString &text);
    void removeLine();

    const DiaryModel &m_model;
    const Theme &m_theme;
    int m_day;
    std::vector<Drug> m_drugs;
    std::vector<Drug> m_shown;
    Drug m_chosen;
    bool m_isOther = false;

    QListWidget *m_lines;
    QListWidget *m_list;
    QLineEdit *m_filter;
    QLabel *m_hint;
    QLineEdit *m_name;
    QComboBox *m_class;
    QLabel *m_chosenLabel;
    QLineEdit *m_quantity;
    QComboBox *m_reason;
};

} // namespace carnet::ui
