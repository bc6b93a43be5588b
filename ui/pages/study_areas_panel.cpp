#include "ui/pages/study_areas_panel.h"

#include "ui/charts/auc_table_model.h"
#include "ui/charts/figures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

enum StackPage { ChartsPage, TablePage };

} // namespace

StudyAreasPanel::StudyAreasPanel(const Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_table(new AucTableModel(this))
    , m_stack(new QStackedWidget(this))
    , m_tableView(new QTableView(this))
    , m_byGroupCard(new Card(this))
    , m_curvesCard(new Card(this))
    , m_byPatientCard(new Card(this))
    , m_byGroup(new AucByGroupChart(theme, m_byGroupCard))
    , m_curves(new CurvesChart(theme, m_curvesCard))
    , m_byPatient(new AucByPatientChart(theme, m_byPatientCard))
    , m_view(new Segmented(m_curvesCard))
    , m_order(new Segmented(m_byPatientCard))
    , m_marks(new Segmented(m_byPatientCard))
    , m_inHand(m_byGroup)
{
    auto *charts = new QWidget(m_stack);
    charts->setProperty("role", u"clear"_s);
    build(charts);
    m_stack->addWidget(charts);
    m_stack->addWidget(m_tableView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    for (StudyChart *chart : {static_cast<StudyChart *>(m_byGroup), static_cast<StudyChart *>(m_curves),
                              static_cast<StudyChart *>(m_byPatient)}) {
        connect(chart, &StudyChart::litChanged, this, &StudyAreasPanel::light);
        connect(chart, &StudyChart::activated, this, &StudyAreasPanel::patientWanted);
        connect(chart, &StudyChart::focused, this, [this, chart] { m_inHand = chart; });
    }
    for (const Segmented *choice : {m_view, m_order, m_marks})
        connect(choice, &Segmented::chosen, this, &StudyAreasPanel::recalculate);
}

void StudyAreasPanel::build(QWidget *charts)
{
    m_byGroup->setObjectName(u"chartByPeriod"_s);
    m_curves->setObjectName(u"chartCurves"_s);
    m_byPatient->setObjectName(u"chartByPatient"_s);
    m_view->setObjectName(u"chartCohortView"_s);
    m_order->setObjectName(u"chartOrder"_s);
    m_marks->setObjectName(u"chartMarks"_s);
    m_tableView->setObjectName(u"chartsTableView"_s);
    m_tableView->setModel(m_table);
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_byGroupCard->body()->addWidget(m_byGroup, 1);
    m_curvesCard->body()->addWidget(m_curves, 1);
    m_curvesCard->addToHeader(m_view);
    m_byPatientCard->addToHeader(m_order);
    m_byPatientCard->addToHeader(m_marks);
    m_byPatientCard->body()->addWidget(m_byPatient, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(14);
    upper->addWidget(m_byGroupCard, 2);
    upper->addWidget(m_curvesCard, 3);
    auto *rows = new QVBoxLayout(charts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    rows->addLayout(upper, 3);
    rows->addWidget(m_byPatientCard, 2);
}

void StudyAreasPanel::retranslate()
{
    m_view->setTexts({tr("Heat map"), tr("Median"), tr("All curves")});
    m_view->setAccessibleName(tr("How all patients are drawn"));
    m_order->setTexts({tr("By code"), tr("By best change"), tr("By first column")});
    m_marks->setTexts({tr("Dots"), tr("Bars")});
    m_order->setAccessibleName(tr("Order of the patients"));
    m_marks->setAccessibleName(tr("Marks"));
}

void StudyAreasPanel::show(const QString &measure, int day)
{
    m_measure = measure;
    m_day = day;
    recalculate();
}

void StudyAreasPanel::recalculate()
{
    m_areas = aucData(m_study, m_measure, m_day);
    const CurvesData drawn = curves();
    m_hasCurves = !drawn.patients.empty();
    m_table->show(m_areas);
    m_byGroup->show(m_areas);
    m_byPatient->show(m_areas, order(), marks());
    m_curves->show(drawn);
    m_byGroupCard->setTitle(
        (m_areas.byTreatment() ? tr("AUC by treatment, day %1") : tr("AUC by period, day %1")).arg(m_day));
    m_byPatientCard->setTitle(tr("AUC of every patient, day %1").arg(m_day));
    m_curvesCard->setTitle(tr("Every patient"));
    m_curvesCard->setSummary(
        drawn.isCohort()
            ? QString()
            : tr("0–%1, days %2–%3 of each period").arg(drawn.maximum).arg(drawn.firstDay).arg(drawn.lastDay));
    m_view->setVisible(drawn.isCohort());
    m_curves->setToolTip(drawn.isCohort() ? drawn.reading() : QString());
    m_byGroupCard->setSummary(tr("red diamond: median, bar: quartiles"));
    for (const auto &[chart, card] : {std::pair<QWidget *, Card *>(m_byGroup, m_byGroupCard),
                                      std::pair<QWidget *, Card *>(m_byPatient, m_byPatientCard),
                                      std::pair<QWidget *, Card *>(m_curves, m_curvesCard)})
        chart->setAccessibleName(card->title() + u". "_s + m_areas.ruleWords());
}

bool StudyAreasPanel::isEmpty() const
{
    return m_areas.isEmpty() && !m_hasCurves;
}

QString StudyAreasPanel::words() const
{
    return m_areas.measureLabel + u" · "_s + m_areas.ruleWords();
}

void StudyAreasPanel::light(const QString &patient)
{
    m_byGroup->setLit(patient);
    m_curves->setLit(patient);
    m_byPatient->setLit(patient);
}

void StudyAreasPanel::setTables(bool tables)
{
    m_stack->setCurrentIndex(tables ? TablePage : ChartsPage);
    focusFirst();
}

bool StudyAreasPanel::showsTables() const
{
    return m_stack->currentIndex() == TablePage;
}

void StudyAreasPanel::focusFirst()
{
    showsTables() ? m_tableView->setFocus() : m_byGroup->setFocus();
}

CurvesData StudyAreasPanel::curves() const
{
    CurvesData all = curvesData(m_study, m_measure);
    all.cohortView = CohortView(std::max(0, m_view->current()));
    return all;
}

PatientOrder StudyAreasPanel::order() const
{
    return PatientOrder(std::max(0, m_order->current()));
}

AucMarks StudyAreasPanel::marks() const
{
    return AucMarks(std::max(0, m_marks->current()));
}

Figure StudyAreasPanel::inHand() const
{
    if (m_inHand == m_curves)
        return curvesFigure(curves());
    if (m_inHand == m_byPatient)
        return aucByPatientFigure(m_areas, order(), marks());
    return aucByGroupFigure(m_areas);
}

std::vector<Sheet> StudyAreasPanel::sheets() const
{
    return {figureSheet(aucByGroupFigure(m_areas)), figureSheet(curvesFigure(curves())),
            figureSheet(aucByPatientFigure(m_areas, order(), marks()))};
}

} // namespace carnet::ui
