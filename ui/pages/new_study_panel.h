#pragma once

#include "ui/pages/new_study_steps.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace carnet::ui {

class PromptLine;
class Segmented;
class Theme;

/// Makes a new study in five steps. What was chosen is kept until the study is made or thrown away, so that somebody
/// can stop and go on another day.
class NewStudyPanel final : public QWidget
{
    Q_OBJECT

public:
    NewStudyPanel(const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);

    void retranslate();
    /// Where somebody stopped, or at the beginning.
    void start();
    int step() const;
    const NewStudyPlan &plan() const { return m_plan; }
    /// The study is made: there is nothing to go on with.
    void forget();

signals:
    /// protocol: JSON.
    void createWanted(const carnet::ui::NewStudyPlan &plan, const QString &path, const QByteArray &protocol);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goTo(int step);
    void next();
    void begin(const QString &templateId);
    void keepDraft() const;
    bool readDraft();
    void showStep();

    NewStudyPlan m_plan;
    std::vector<NewStudyStep *> m_steps;
    FilesStep *m_files = nullptr;
    QLabel *m_title;
    Segmented *m_bar;
    QStackedWidget *m_stack;
    PromptLine *m_prompt;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace carnet::ui
