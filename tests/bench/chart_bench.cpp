#include "tests/bench/gui_bench.h"

#include "core/study.h"
#include "ui/charts/auc_data.h"
#include "ui/charts/curve_charts.h"
#include "ui/charts/figures.h"
#include "ui/charts/pain_chart.h"
#include "ui/charts/patient_curve.h"

#include <QChart>
#include <QChartView>
#include <QDir>
#include <QFileInfo>
#include <QLineSeries>
#include <QPainter>
#include <QPixmap>
#include <QTemporaryDir>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int repeats = 5;

/// 600 small charts of 36 days as Qt Charts draws them, built and painted.
void chartViews()
{
    QPixmap page(2400, 3000);
    tell(u"F2 600 QChartViews"_s, clocked([&] {
             QPainter painter(&page);
             for (int i = 0; i < 600; ++i) {
                 QChartView view;
                 view.resize(120, 100);
                 auto *line = new QLineSeries;
                 line->replace(walk(36, unsigned(i)));
                 line->setPen(QPen(QColor(Qt::darkBlue), 1));
                 view.chart()->addSeries(line);
                 auto *days = new QValueAxis;
                 auto *pain = new QValueAxis;
                 days->setRange(0.5, 36.5);
                 pain->setRange(0, 10);
                 view.chart()->addAxis(days, Qt::AlignBottom);
                 view.chart()->addAxis(pain, Qt::AlignLeft);
                 line->attachAxis(days);
                 line->attachAxis(pain);
                 view.chart()->legend()->hide();
                 view.render(&painter, QRectF(i % 20 * 120, i / 20 * 100, 120, 100));
             }
         }));
}

/// P6: one score changes, the curve is painted again.
void curveAfterEdit(const Study &study, const Theme &theme, const QString &name)
{
    PainChart chart(theme);
    chart.resize(1000, 420);
    PatientCurve curve = patientCurve(study, study.patients().constFirst());
    chart.show(curve);
    static_cast<QWidget &>(chart).show();
    paintWhatIsDue();
    for (int i = 0; i < repeats; ++i) {
        curve.periods.front().scores.front().set(7, Cell(i % 11 * 10));
        tell(u"P6 curve after an edit/"_s + name, clocked([&] {
                 chart.show(curve);
                 paintWhatIsDue();
             }));
    }
}

/// F1: every patient of the study at once, drawn for the first time.
void everyPatient(const Study &study, const Theme &theme, const QString &name)
{
    const CurvesData data = curvesData(study, study.protocol().diary.measures.front().id);
    QPixmap picture(1100, 700);
    for (int i = 0; i < repeats; ++i) {
        tell(u"F1 every patient/"_s + name, clocked([&] {
                 picture.fill(Qt::white);
                 QPainter painter(&picture);
                 paintCurves(painter, picture.rect(), data, ChartStyle::screen(theme));
             }));
    }
}

/// F2: fifteen sheets of forty patients, one period of 36 days each.
void smallCharts(const Theme &theme)
{
    CurvesData data;
    data.firstDay = 0;
    data.lastDay = 35;
    data.periods = 1;
    for (unsigned patient = 0; patient < 40; ++patient) {
        std::vector<std::optional<double>> days;
        for (const QPointF &point : walk(36, patient))
            days.push_back(point.y());
        data.patients.push_back({u"G-%1"_s.arg(patient), {days}, 5.0});
    }
    QPixmap sheet(1200, 400);
    tell(u"F2 600 small charts"_s, clocked([&] {
             for (int i = 0; i < 15; ++i) {
                 sheet.fill(Qt::white);
                 QPainter painter(&sheet);
                 paintCurves(painter, sheet.rect(), data, ChartStyle::screen(theme));
             }
         }));
}

/// F3, F4: a patient's curve in a file; the largest of all files.
void figureFiles(const Study &study)
{
    const QTemporaryDir folder;
    const QString patient = study.patients().constFirst();
    for (const QString &format : {u"pdf"_s, u"png"_s}) {
        for (int i = 0; i < repeats; ++i)
            tell(u"F3 patient "_s + format.toUpper(), clocked([&] {
                     writeFigures(study, {folder.path(), {format}, patient, {}});
                 }));
    }
    qint64 largest = 0;
    for (const QString &file : writeFigures(study, {folder.path(), {u"png"_s, u"svg"_s, u"pdf"_s}, {}, {}}))
        largest = std::max(largest, QFileInfo(QDir(folder.path()), file).size());
    tell(u"F4 largest figure file"_s, 0, double(largest));
}

} // namespace

void chartBenches(Study &study, const Theme &theme, const QString &name)
{
    curveAfterEdit(study, theme, name);
    everyPatient(study, theme, name);
    if (name == u"trial"_s)
        figureFiles(study);
}

void chartPeers()
{
    smallCharts(Theme());
    chartViews();
#ifdef CARNET_QCUSTOMPLOT
    qcustomplotPeers();
#endif
}

} // namespace carnet::ui
