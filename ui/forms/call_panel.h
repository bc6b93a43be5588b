#pragma once

#include "core/study.h"

#include <QTime>
#include <QWidget>
#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

class Theme;

/// The phone call after an infusion: any event? No is one key; yes leads to one key for each usual event, its severity
/// and the day on which it began. Not reached counts the attempts.
class CallPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Stage { Ask, Event, OtherTerm, Severity, Day };

    CallPanel(Study &study, const Theme &theme, QWidget *parent = nullptr);
    ~CallPanel() override;

    /// visit: index of a visit of kind call.
    void setCall(const QString &patient, int visit);
    Stage stage() const { return m_stage; }

signals:
    /// The call is done, or nobody answered.
    void finished();
    void said(carnet::Issue::Level level, const QString &message);
    void failed(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        QString key;
        QString label;
        std::function<void()> act;
    };

    void showStage(Stage stage);
    std::vector<Answer> answers();
    void redraw();
    void showEvents();
    void noEvent();
    void notReached();
    void addEvent(int onsetDay);
    bool record(std::vector<Datum> entries);
    /// Date, time and outcome of the attempt that is being made.
    std::vector<Datum> attempt(bool reached) const;
    int attempts() const;
    Datum at(const QString &item, const Value &value) const;
    QDate infusion() const;

    Study &m_study;
    const Theme &m_theme;
    QString m_patient;
    int m_visit = -1;
    Stage m_stage = Stage::Ask;
    QString m_term;
    QString m_severity;
    QLabel *m_question;
    QLabel *m_about;
    QLineEdit *m_other;
    QWidget *m_choices = nullptr;
    QLabel *m_events;
    std::vector<Answer> m_answers;
};

} // namespace carnet::ui
