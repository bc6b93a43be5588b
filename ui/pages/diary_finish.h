#pragma once

#include "ui/forms/diary_session.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace carnet::ui {

class Card;
class DateField;

/// What stands between the last value and a complete diary: empty cells, the control total, odd values, analgesics, and
/// when the paper came back. In the place of the grid, not a window.
class DiaryFinish final : public QScrollArea
{
    Q_OBJECT

public:
    DiaryFinish(DiarySession &session, const Theme &theme, QWidget *parent = nullptr);

    /// What still blocks, one sentence each, in the order of the panel.
    QStringList blockers() const;

signals:
    /// Back to the grid, to this cell.
    void goTo(carnet::ui::DiaryCell cell);
    void cancelled();
    void finished();
    void failed(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(QVBoxLayout *layout);
    void buildEmpty(QVBoxLayout *layout);
    void buildTotal(QVBoxLayout *layout);
    void buildWarnings(QVBoxLayout *layout);
    void buildPaper(QVBoxLayout *layout);
    /// Every text in the language of now; what was typed and ticked stays.
    void retranslate();
    void refresh();
    void markNotDone();
    void finish();
    QStringList emptyWords() const;
    std::vector<DiaryCell> emptyCells() const;
    /// The findings that are to be seen on the paper.
    std::vector<DiaryIssue> oddValues() const;
    bool totalAgrees() const;
    QString rescueAnswer() const;
    QString note() const;

    DiarySession &m_session;
    DiaryModel &m_model;
    const Theme &m_theme;
    Card *m_emptyCard;
    QLabel *m_empty;
    QPushButton *m_goToFirst;
    QPushButton *m_markNotDone;
    Card *m_totalCard;
    QLabel *m_paperDaysLabel;
    QLineEdit *m_paperDays;
    QLabel *m_total;
    QLineEdit *m_comment;
    Card *m_warningCard;
    std::vector<QCheckBox *> m_seen;
    Card *m_paperCard;
    QLabel *m_rescueLabel;
    std::vector<QRadioButton *> m_rescue;
    QLabel *m_receivedLabel;
    DateField *m_received;
    QCheckBox *m_oneStroke;
    QLabel *m_blockers;
    QPushButton *m_finish;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
