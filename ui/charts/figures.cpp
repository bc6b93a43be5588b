#include "ui/charts/figures.h"

#include "core/domain/error.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/curve_charts.h"
#include "ui/charts/pain_chart_plot.h"
#include "ui/charts/patient_curve.h"
#include "ui/charts/sheets.h"
#include "ui/charts/study_facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr QSizeF byGroupMillimetres(120, 120);
constexpr QSizeF byPatientMillimetres(180, 90);
constexpr QSizeF curvesMillimetres(180, 120);
constexpr QSizeF patientMillimetres(180, 110);

/// The curve of one patient, drawn as on the patient's page.
Figure patientFigure(const Study &study, const QString &patient)
{
    if (!study.protocol().hasDiary())
        return patientOutcomeFigure(study, patient, mainOutcome(study)).figure();
    Figure figure = curveFigure(patientCurve(study, patient), CurveOptions{});
    figure.millimetres = patientMillimetres;
    return figure;
}

/// Patients whose diary or main result holds anything, or the one that was asked for.
QStringList patientsToDraw(const Study &study, const QString &only)
{
    const Protocol &protocol = study.protocol();
    if (only.isEmpty() && !protocol.hasDiary()) {
        QStringList codes;
        if (const auto main = outcomeOf(study, mainOutcome(study))) {
            const OutcomeSeries series = outcomeSeries(study, {*main}).front();
            for (const OutcomeSeries::Row &row : series.rows)
                codes << row.patient;
        }
        return codes;
    }
    if (only.isEmpty()) {
        QStringList codes;
        study.forEachSeries([&codes](const SeriesView &view) {
            if (codes.isEmpty() || codes.last() != *view.patient)
                codes << *view.patient;
        });
        return codes;
    }
    if (!study.patients().contains(only))
        throw Error(Error::Kind::Refused, FigureWords::tr("There is no patient %1 in this study.").arg(only));
    return {only};
}

const QString &firstMeasure(const Study &study)
{
    return study.protocol().diary.measures.front().id;
}

FigureFormat formatOf(const QString &name)
{
    const auto kind = figureKind(name);
    if (!kind)
        throw Error(Error::Kind::WrongUse,
                    FigureWords::tr("Figures can be written as png, svg or pdf, not as “%1”.").arg(name));
    FigureFormat format;
    format.kind = *kind;
    return format;
}

/// Removes what was written unless the whole set was finished.
class WrittenFiles
{
public:
    ~WrittenFiles()
    {
        for (const QString &file : std::as_const(m_files)) {
            if (!m_kept)
                QFile::remove(file);
        }
    }
    void add(const QString &file) { m_files << file; }
    QStringList keep()
    {
        m_kept = true;
        return m_files;
    }

private:
    QStringList m_files;
    bool m_kept = false;
};

} // namespace

Figure aucByGroupFigure(AucData data)
{
    Figure figure;
    figure.title = (data.byTreatment() ? FigureWords::tr("%1: area under the curve by treatment, day %2")
                                       : FigureWords::tr("%1: area under the curve by period, day %2"))
                       .arg(data.measureLabel)
                       .arg(data.day);
    figure.fileStem =
        (data.byTreatment() ? u"auc_by_treatment_%1_%2"_s : u"auc_by_period_%1_%2"_s).arg(data.measure).arg(data.day);
    figure.millimetres = byGroupMillimetres;
    figure.synthetic = data.synthetic;
    const QString caption =
        FigureWords::tr(
            "One line a patient. Red diamond: median; bar: interquartile range (quantiles of type 2). %1 %2")
            .arg(data.ruleWords(), data.groupWords());
    figure.paint = [data = std::move(data), title = figure.title, caption](QPainter &painter, const QRectF &area,
                                                                           const FigureStyle &style) {
        paintAucByGroup(painter, paintFrame(painter, area, title, caption, style), data, style.chart);
    };
    return figure;
}

Figure aucByPatientFigure(AucData data, PatientOrder order, AucMarks marks)
{
    Figure figure;
    figure.title =
        FigureWords::tr("%1: area under the curve of every patient, day %2").arg(data.measureLabel).arg(data.day);
    figure.fileStem = u"auc_by_patient_%1_%2"_s.arg(data.measure).arg(data.day);
    figure.millimetres = byPatientMillimetres;
    figure.synthetic = data.synthetic;
    const QString caption =
        (data.byTreatment() ? FigureWords::tr("One mark a treatment. %1 %2")
                            : FigureWords::tr("One mark a period. %1 %2"))
            .arg(data.ruleWords(), data.improvementWords().isEmpty() ? data.groupWords() : data.improvementWords());
    figure.paint = [data = std::move(data), order, marks, title = figure.title,
                    caption](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        const ChartStyle &look = style.chart;
        const QRectF rest = paintFrame(painter, area, title, caption, style);
        const qreal legend = look.scaled(16);
        paintGroupLegend(painter, QPointF(rest.left() + look.scaled(38), rest.top() + legend / 2), data, marks, look);
        paintAucByPatient(painter, rest.adjusted(0, legend, 0, 0), data, ordered(data.patients, order), marks, look);
    };
    return figure;
}

Figure curvesFigure(CurvesData data)
{
    Figure figure;
    figure.title = FigureWords::tr("%1: every patient").arg(data.measureLabel);
    figure.fileStem = u"every_patient_%1"_s.arg(data.measure);
    figure.millimetres = curvesMillimetres;
    figure.synthetic = data.synthetic;
    figure.paint = [data = std::move(data), title = figure.title](QPainter &painter, const QRectF &area,
                                                                  const FigureStyle &style) {
        paintCurves(painter, paintFrame(painter, area, title, data.reading(), style), data, style.chart);
    };
    return figure;
}

std::vector<std::pair<QString, Figure>> studyFigures(const Study &study)
{
    std::vector<std::pair<QString, Figure>> figures;
    if (study.protocol().hasDiary())
        figures = areaFigures(study);
    for (const FactFigure &fact : factFigures(study)) {
        if (!fact.isEmpty() && !fact.isTable)
            figures.emplace_back(fact.id, fact.figure());
    }
    return figures;
}

std::vector<std::pair<QString, Figure>> areaFigures(const Study &study)
{
    const std::vector<int> &days = study.protocol().auc.days;
    const int first = days.empty() ? study.protocol().diary.lastDay : days.front();
    const int last = days.empty() ? study.protocol().diary.lastDay : days.back();
    const QString &measure = firstMeasure(study);
    if (aucData(study, measure, last).isEmpty())
        return {};
    return {{u"fig2"_s, aucByGroupFigure(aucData(study, measure, last))},
            {u"fig3"_s, aucByGroupFigure(aucData(study, measure, first))},
            {u"fig4a"_s, aucByPatientFigure(aucData(study, measure, first))},
            {u"fig4b"_s, aucByPatientFigure(aucData(study, measure, last))}};
}

QStringList writeFigures(const Study &study, const FigureRequest &request)
{
    std::vector<FigureFormat> formats;
    for (const QString &name : request.formats)
        formats.push_back(formatOf(name));
    std::vector<std::pair<QString, Figure>> drawings;
    if (request.patient.isEmpty())
        drawings = studyFigures(study);
    for (const QString &patient : patientsToDraw(study, request.patient))
        drawings.emplace_back(u"patients/"_s + patient, Figure());
    if (drawings.empty())
        throw Error(Error::Kind::Refused, FigureWords::tr("There is nothing to draw: this study holds no data yet."));
    const QDir directory(request.directory);
    if (!QDir().mkpath(directory.filePath(u"patients"_s)))
        throw Error(Error::Kind::CannotWrite,
                    FigureWords::tr("The folder %1 cannot be created. Choose another one.").arg(request.directory));
    WrittenFiles written;
    const auto total = qint64(drawings.size()) * (request.bound ? 2 : 1);
    qint64 done = 0;
    for (auto &[name, figure] : drawings) {
        report(request.progress, FigureWords::tr("Drawing %1").arg(name), done++, total);
        if (!figure.paint)
            figure = patientFigure(study, name.section(u'/', 1));
        for (FigureFormat &format : formats) {
            const QString path = directory.filePath(name + u'.' + fileSuffix(format.kind));
            format.millimetres = figure.millimetres;
            writeFigure(figure, format, path);
            written.add(path);
        }
    }
    if (request.bound) {
        std::vector<Sheet> sheets;
        for (const auto &[name, figure] : drawings)
            sheets.push_back(figureSheet(figure));
        const QString path = directory.filePath(u"figures.pdf"_s);
        writeSheets(sheets, sheetFrame(study, FigureWords::tr("Figures")), path,
                    [&](const QString &what, qint64 sheet, qint64) {
                        return !request.progress || request.progress(what, done + sheet, total);
                    });
        written.add(path);
    }
    return written.keep();
}

} // namespace carnet::ui
