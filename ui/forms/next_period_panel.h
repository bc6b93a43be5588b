#pragma once

#include "core/study.h"
#include "core/visits/next_period.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class CheckRow;
class Theme;

/// "May this patient start the next period?": one row for each condition. Enter opens what is missing, R asks for the
/// reason why it may go on all the same.
class NextPeriodPanel final : public QWidget
{
    Q_OBJECT

public:
    NextPeriodPanel(Study &study, const Theme &theme, QWidget *parent = nullptr);

    /// visit: index in the protocol; one that gives no infusion has no rows.
    void setVisit(const QString &patient, int visit);
    void reload();
    const NextPeriodSheet &sheet() const { return m_sheet; }
    void focusObstacle();

signals:
    /// Somebody wants to see to it there.
    void opened(const carnet::NextPeriodCheck &check);
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One condition on screen.
    struct Row
    {
        CheckRow *check = nullptr;
        QPushButton *reason = nullptr;
    };

    void showRows();
    void addRow();
    void askReason(int row);
    void keepReason();
    void leaveReason();
    void retranslate();

    Study &m_study;
    const Theme &m_theme;
    QString m_patient;
    NextPeriodSheet m_sheet;
    std::vector<Row> m_rows;
    int m_asked = -1; ///< row whose reason is being typed
    QLabel *m_title;
    QLabel *m_verdict;
    QGridLayout *m_grid;
    QWidget *m_question;
    QLabel *m_questionText;
    QLineEdit *m_reason;
};

} // namespace carnet::ui
