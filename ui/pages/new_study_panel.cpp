#include "ui/pages/new_study_panel.h"

#include "core/protocol/library.h"
#include "ui/widgets/prompt_line.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/settings.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QString firstTemplate = u"ketapain"_s;

} // namespace

NewStudyPanel::NewStudyPanel(const Theme &theme, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bar(new Segmented(this))
    , m_stack(new QStackedWidget(this))
    , m_prompt(new PromptLine(theme, this))
    , m_cancel(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    auto *name = new NameStep(m_plan, m_stack);
    m_files = new FilesStep(m_plan, theme, prompts, m_stack);
    m_steps = {name, new DesignStep(m_plan, m_stack), new DiaryStep(m_plan, m_stack),
               new QuestionnairesStep(m_plan, m_stack), m_files};
    for (NewStudyStep *step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &NewStudyStep::changed, this, &NewStudyPanel::keepDraft);
    }
    m_title->setProperty("role", u"cardTitle"_s);
    m_bar->setObjectName(u"newSteps"_s);
    m_prompt->setObjectName(u"newPrompt"_s);
    m_cancel->setObjectName(u"newCancel"_s);
    m_again->setObjectName(u"newAgain"_s);
    m_back->setObjectName(u"newBack"_s);
    m_next->setObjectName(u"newNext"_s);
    m_next->setProperty("role", u"primary"_s);
    m_again->setProperty("role", u"link"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_prompt);
    layout->addLayout(buttons);
    connect(name, &NameStep::templateChosen, this, [this](const QString &id) {
        begin(id);
        showStep();
    });
    connect(m_bar, &Segmented::chosen, this, &NewStudyPanel::goTo);
    connect(m_next, &QPushButton::clicked, this, &NewStudyPanel::next);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_cancel, &QPushButton::clicked, this, &NewStudyPanel::cancelled);
    connect(m_again, &QPushButton::clicked, this, [this] {
        forget();
        start();
    });
    m_plan.templateId = firstTemplate;
    m_plan.protocol = ProtocolDraft(shippedProtocol(firstTemplate));
    retranslate();
}

int NewStudyPanel::step() const
{
    return m_stack->currentIndex();
}

void NewStudyPanel::begin(const QString &templateId)
{
    m_plan.templateId = templateId;
    m_plan.protocol = ProtocolDraft(shippedProtocol(templateId));
    keepDraft();
}

void NewStudyPanel::start()
{
    int at = 0;
    if (readDraft()) {
        at = std::clamp(settings::newStudyStep.get(), 0, int(m_steps.size()) - 1);
    } else {
        m_plan.name.clear();
        m_plan.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_plan.backupFolder = settings::backupFolder.get();
        begin(firstTemplate);
        settings::newStudyDraft.set({});
    }
    m_stack->setCurrentIndex(at);
    showStep();
    if (at > 0 || m_plan.protocol.isChanged())
        m_prompt->say(PromptLine::Level::Info, tr("Continued where you stopped."));
}

void NewStudyPanel::forget()
{
    settings::newStudyDraft.set({});
    settings::newStudyStep.set(0);
}

void NewStudyPanel::keepDraft() const
{
    const QJsonObject draft{
        {u"template"_s, m_plan.templateId}, {u"protocol"_s, QJsonDocument::fromJson(m_plan.protocol.json()).object()},
        {u"name"_s, m_plan.name},           {u"folder"_s, m_plan.folder},
        {u"backup"_s, m_plan.backupFolder}, {u"administrator"_s, m_plan.administrator},
        {u"fullName"_s, m_plan.fullName}}; // a password is never written down
    settings::newStudyDraft.set(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

bool NewStudyPanel::readDraft()
{
    const QJsonObject draft = QJsonDocument::fromJson(settings::newStudyDraft.get()).object();
    const QString id = draft[u"template"_s].toString();
    if (!shippedProtocols().contains(id))
        return false;
    m_plan = {id,
              ProtocolDraft(shippedProtocol(id), QJsonDocument(draft[u"protocol"_s].toObject()).toJson()),
              draft[u"name"_s].toString(),
              draft[u"folder"_s].toString(),
              draft[u"backup"_s].toString(),
              draft[u"administrator"_s].toString(),
              draft[u"fullName"_s].toString(),
              m_plan.password};
    return true;
}

void NewStudyPanel::showStep()
{
    NewStudyStep *current = m_steps[std::size_t(step())];
    current->load();
    retranslate();
    m_prompt->say(PromptLine::Level::Neutral,
                  tr("Enter goes on, Esc leaves; what you chose is kept until the study is made."));
    m_back->setEnabled(step() > 0);
    current->focusFirst();
    if (!current->isAncestorOf(QApplication::focusWidget()))
        m_next->setFocus(Qt::OtherFocusReason);
    settings::newStudyStep.set(step());
}

void NewStudyPanel::goTo(int wanted)
{
    // Steps before this one can be looked at freely; those after it want this one done.
    while (step() < wanted) {
        if (const QString problem = m_steps[std::size_t(step())]->problem(); !problem.isEmpty()) {
            m_bar->setCurrent(step());
            m_prompt->say(PromptLine::Level::Refusal, problem);
            return;
        }
        m_stack->setCurrentIndex(step() + 1);
        m_steps[std::size_t(step())]->load();
    }
    m_stack->setCurrentIndex(std::max(0, wanted));
    showStep();
}

void NewStudyPanel::next()
{
    if (step() + 1 < int(m_steps.size())) {
        goTo(step() + 1);
        return;
    }
    if (const QString problem = m_files->problem(); !problem.isEmpty()) {
        m_prompt->say(PromptLine::Level::Refusal, problem);
        return;
    }
    const std::vector<DefinitionProblem> problems = m_plan.protocol.problems();
    if (!problems.empty()) {
        m_prompt->say(PromptLine::Level::Refusal, problemLine(problems.front(), m_plan.protocol.name()));
        return;
    }
    // A template that nobody changed is used word for word.
    emit createWanted(m_plan, m_files->path(),
                      m_plan.protocol.isChanged() ? m_plan.protocol.json() : shippedProtocol(m_plan.templateId));
}

void NewStudyPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const QWidget *around = focusWidget() ? focusWidget()->parentWidget() : nullptr;
    const bool isInACell = around && qobject_cast<QAbstractItemView *>(around->parentWidget());
    if (isEnter && isInACell)
        return; // ends the typing into that cell
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (isEnter && button)
        button->click();
    else if (isEnter)
        next();
    else if (event->key() == Qt::Key_PageUp && step() > 0)
        goTo(step() - 1);
    else
        QWidget::keyPressEvent(event);
}

void NewStudyPanel::retranslate()
{
    QStringList titles;
    for (NewStudyStep *each : m_steps) {
        titles << each->title();
        each->retranslate();
    }
    m_bar->setTexts(titles);
    m_bar->setCurrent(step());
    m_bar->setAccessibleName(tr("Steps"));
    m_title->setText(tr("New study, step %1 of %2").arg(step() + 1).arg(m_steps.size()));
    m_cancel->setText(tr("Stop here"));
    m_again->setText(tr("Start over"));
    m_back->setText(tr("Back"));
    m_next->setText(step() + 1 < int(m_steps.size()) ? tr("Next") : tr("Create the study"));
}

} // namespace carnet::ui
