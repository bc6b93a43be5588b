#include "ui/charts/figures.h"

#include "core/domain/error.h"
#include "ui/charts/auc_charts.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/curve_charts.h"
#include "ui/charts/pain_chart_plot.h"
#include "ui/charts/patient_curve.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <tuple>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr QSizeF byPeriodMillimetres(120, 120);
constexpr QSizeF byPatientMillimetres(180, 90);
constexpr QSizeF patientMillimetres(180, 110);

StudyFigure byPeriod(AucData data)
{
    StudyFigure figure;
    figure.synthetic = data.synthetic;
    figure.title = FigureWords::tr("%1: area under the curve by period, day %2").arg(data.measureLabel).arg(data.day);
    figure.caption =
        FigureWords::tr(
            "One line a patient. Red diamond: median; bar: interquartile range (quantiles of type 2). %1 By period: "
            "treatments are blinded.")
            .arg(data.ruleWords());
    figure.paint = [data = std::move(data)](QPainter &painter, const QRectF &area, const Theme &theme) {
        paintAucByPeriod(painter, area, data, {}, theme);
    };
    return figure;
}

StudyFigure byPatient(AucData data)
{
    StudyFigure figure;
    figure.synthetic = data.synthetic;
    figure.title =
        FigureWords::tr("%1: area under the curve of every patient, day %2").arg(data.measureLabel).arg(data.day);
    figure.caption = FigureWords::tr("One mark a period. %1 By period: treatments are blinded.").arg(data.ruleWords());
    figure.paint = [data = std::move(data)](QPainter &painter, const QRectF &area, const Theme &theme) {
        paintPeriodLegend(painter, QPointF(area.left() + 40, area.top() + 6), data.periods, AucMarks::Dots, theme);
        paintAucByPatient(painter, area.adjusted(0, 16, 0, 0), data, data.patients, {}, AucMarks::Dots, theme);
    };
    return figure;
}

/// The curve of one patient, drawn as on the patient's page.
StudyFigure patientFigure(const Study &study, const QString &patient)
{
    const Figure curve = curveFigure(patientCurve(study, patient), CurveOptions{});
    StudyFigure figure;
    figure.synthetic = study.isSynthetic();
    figure.paint = [paint = curve.paint](QPainter &painter, const QRectF &area, const Theme &) {
        paint(painter, area, FigureStyle{});
    };
    return figure;
}

/// Patients whose diary holds anything, or the one that was asked for.
QStringList patientsToDraw(const Study &study, const QString &only)
{
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

StudyFigure aucByPeriodFigure(const Study &study, const QString &measure, int day)
{
    return byPeriod(aucData(study, measure, day));
}

StudyFigure aucByPatientFigure(const Study &study, const QString &measure, int day)
{
    return byPatient(aucData(study, measure, day));
}

StudyFigure curvesFigure(const Study &study, const QString &measure)
{
    StudyFigure figure;
    CurvesData data = curvesData(study, measure);
    figure.synthetic = data.synthetic;
    figure.title = FigureWords::tr("%1: every patient").arg(data.measureLabel);
    figure.caption = FigureWords::tr("Same axes everywhere: 0–%1, days %2–%3 of each period. Gaps are missing days.")
                         .arg(data.maximum)
                         .arg(data.firstDay)
                         .arg(data.lastDay);
    figure.paint = [data = std::move(data)](QPainter &painter, const QRectF &area, const Theme &theme) {
        paintCurves(painter, area, data, {}, theme);
    };
    return figure;
}

std::vector<std::pair<QString, StudyFigure>> studyFigures(const Study &study)
{
    const std::vector<int> &days = study.protocol().auc.days;
    const int first = days.empty() ? study.protocol().diary.lastDay : days.front();
    const int last = days.empty() ? study.protocol().diary.lastDay : days.back();
    const QString &measure = firstMeasure(study);
    return {{u"fig2"_s, aucByPeriodFigure(study, measure, last)},
            {u"fig3"_s, aucByPeriodFigure(study, measure, first)},
            {u"fig4a"_s, aucByPatientFigure(study, measure, first)},
            {u"fig4b"_s, aucByPatientFigure(study, measure, last)}};
}

QStringList writeFigures(const Study &study, const FigureRequest &request)
{
    if (aucData(study, firstMeasure(study), study.protocol().diary.lastDay).isEmpty())
        throw Error(Error::Kind::Refused,
                    FigureWords::tr("There is nothing to draw: no diary of this study holds a score yet."));
    const QDir directory(request.directory);
    if (!QDir().mkpath(request.directory))
        throw Error(Error::Kind::CannotWrite,
                    FigureWords::tr("The folder %1 cannot be created. Choose another one.").arg(request.directory));
    std::vector<std::tuple<QString, StudyFigure, QSizeF>> drawings;
    if (request.patient.isEmpty()) {
        for (auto &[name, figure] : studyFigures(study))
            drawings.emplace_back(name, figure,
                                  name.startsWith(u"fig4"_s) ? byPatientMillimetres : byPeriodMillimetres);
    }
    const QStringList patients = patientsToDraw(study, request.patient);
    if (!QDir().mkpath(directory.filePath(u"patients"_s)))
        throw Error(Error::Kind::CannotWrite,
                    FigureWords::tr("The folder %1 cannot be created. Choose another one.").arg(request.directory));
    for (const QString &patient : patients)
        drawings.emplace_back(u"patients/"_s + patient, StudyFigure(), patientMillimetres);
    WrittenFiles written;
    qint64 done = 0;
    for (auto &[name, figure, millimetres] : drawings) {
        report(request.progress, FigureWords::tr("Drawing %1").arg(name), done++, qint64(drawings.size()));
        if (!figure.paint)
            figure = patientFigure(study, name.section(u'/', 1));
        for (const QString &format : request.formats) {
            const QString path = directory.filePath(name + u'.' + format);
            writeStudyFigure(path, format, figure, millimetres);
            written.add(path);
        }
    }
    return written.keep();
}

} // namespace carnet::ui
