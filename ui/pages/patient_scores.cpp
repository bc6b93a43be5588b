#include "ui/pages/patient_scores.h"

#include "ui/charts/score_charts.h"
#include "ui/charts/score_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum View { ChartView, TableView, EmptyView };

} // namespace

PatientScoresPanel::PatientScoresPanel(const Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_card(new Card(this))
    , m_views(new Segmented(m_card))
    , m_copy(new QPushButton(m_card))
    , m_export(new QPushButton(m_card))
    , m_stack(new QStackedWidget(m_card))
    , m_chart(new ScoreChart(theme))
    , m_table(new QTableView(m_stack))
    , m_model(new ScoreTableModel(this))
    , m_empty(new EmptyState(theme, m_stack))
    , m_readout(new QLabel(m_card))
{
    build();
    connect(m_views, &Segmented::chosen, this, [this](int view) { m_stack->setCurrentIndex(view); });
    connect(m_copy, &QPushButton::clicked, this, &PatientScoresPanel::copyCsv);
    connect(m_export, &QPushButton::clicked, this, &PatientScoresPanel::exportWanted);
    connect(m_chart, &ScoreChart::stopChanged, this, [this](const QString &sentence) {
        m_readout->setText(sentence.isEmpty() ? tr("The arrow keys or the mouse choose a form.") : sentence);
    });
    retranslate();
}

void PatientScoresPanel::build()
{
    setObjectName(u"patientScores"_s);
    m_views->setObjectName(u"scoresView"_s);
    m_copy->setObjectName(u"scoresCopy"_s);
    m_export->setObjectName(u"scoresExport"_s);
    m_export->setProperty("role", u"link"_s);
    setThemedIcon(m_export, m_theme, u"export"_s, &Tokens::accent);
    m_readout->setObjectName(u"scoresReadout"_s);
    m_readout->setProperty("role", u"secondary"_s);
    m_readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_table->setObjectName(u"scoresTable"_s);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_chart);
    m_stack->addWidget(area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->addToHeader(m_views);
    m_card->addToHeader(m_copy);
    m_card->addToHeader(m_export);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_readout);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void PatientScoresPanel::setPatient(const QString &patient)
{
    m_patient = patient;
    m_isStale = true;
    if (isVisible())
        reload();
}

void PatientScoresPanel::retranslate()
{
    m_card->setTitle(tr("Questionnaire scores"));
    const int view = m_views->segment(0) ? std::max(0, m_views->current()) : 0;
    m_views->setTexts({tr("Charts"), tr("Table")});
    m_views->setCurrent(view);
    m_views->setAccessibleName(tr("Charts or table"));
    m_copy->setText(tr("Copy as CSV"));
    m_copy->setToolTip(tr("Every score and visit, with decimal points and ISO dates"));
    m_export->setText(tr("Export image…"));
    m_chart->setAccessibleName(tr("Questionnaire scores over the visits"));
    m_table->setAccessibleName(tr("Questionnaire scores by visit"));
    m_readout->setText(tr("The arrow keys or the mouse choose a form."));
    m_empty->setContent(u"form"_s, tr("No questionnaire was filled in yet. Scores appear with the first answers."));
    m_isStale = true;
    if (isVisible())
        reload();
}

void PatientScoresPanel::reload()
{
    m_isStale = false;
    if (m_patient.isEmpty())
        return;
    m_scores = patientScores(m_study, m_patient);
    m_chart->show(m_scores);
    m_model->show(m_scores);
    const bool isEmpty = m_scores.curves.empty();
    m_stack->setCurrentIndex(isEmpty ? int(EmptyView) : std::max(0, m_views->current()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_views, m_copy, m_export, m_readout})
        widget->setVisible(!isEmpty);
}

void PatientScoresPanel::copyCsv()
{
    QGuiApplication::clipboard()->setText(m_scores.csv());
    m_readout->setText(tr("The scores are in the clipboard as CSV."));
}

void PatientScoresPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    QWidget::showEvent(event);
}

} // namespace carnet::ui
