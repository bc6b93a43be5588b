#include "core/analysis/mean_interval.h"
#include "core/analysis/responders.h"
#include "core/analysis/summary.h"
#include "core/results/arms.h"
#include "ui/charts/bar_charts.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/study_facts.h"
#include "ui/theme/treatment_colors.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ArmFigures)
};

constexpr std::array fills{BarFill::Grey, BarFill::Full, BarFill::Pale, BarFill::Hatched, BarFill::Open};

/// The values of each arm at one visit.
std::vector<std::vector<double>> byArm(const OutcomeSeries &series, const ResultGroups &groups, std::size_t visit)
{
    std::vector<std::vector<double>> values(groups.size());
    for (const OutcomeSeries::Row &row : series.rows) {
        const int arm = groups.groupOf(row.patient, 0);
        if (arm >= 0 && row.values[visit])
            values[std::size_t(arm)].push_back(*row.values[visit]);
    }
    return values;
}

QStringList namesOf(const ResultGroups &groups)
{
    QStringList names;
    for (const Option &arm : groups.groups())
        names << arm.label.in(chartLanguage());
    return names;
}

/// Mean and interval of one arm at one visit.
struct ArmPoint
{
    std::size_t visit = 0;
    double mean = 0;
    std::optional<analysis::Interval> interval;
};

struct ArmCourses
{
    OutcomeData data;
    QStringList names;
    std::vector<std::vector<ArmPoint>> arms;
};

void paintArm(QPainter &painter, const OutcomeLayout &layout, const ArmCourses &courses, std::size_t arm,
              const ChartStyle &style)
{
    const QColor color = treatmentColor(int(arm), style.colors);
    const qreal aside = style.scaled(6) * (qreal(arm) - qreal(courses.arms.size() - 1) / 2);
    const auto at = [&](const ArmPoint &point, double value) {
        return QPointF(layout.x(point.visit) + aside, layout.y(value));
    };
    painter.setPen(QPen(color, 1.8 * style.colors.lineScale));
    const std::vector<ArmPoint> &points = courses.arms[arm];
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0 && points[i].visit == points[i - 1].visit + 1)
            painter.drawLine(at(points[i - 1], points[i - 1].mean), at(points[i], points[i].mean));
        if (points[i].interval)
            painter.drawLine(at(points[i], points[i].interval->low), at(points[i], points[i].interval->high));
    }
    for (const ArmPoint &point : points)
        paintPeriodMark(painter, at(point, point.mean), int(arm) + 1, style.scaled(4.4), color, style.colors.surface);
}

void paintCourses(QPainter &painter, const QRectF &area, const ArmCourses &courses, const ChartStyle &style)
{
    const QFont font = style.font(9);
    const QFontMetricsF metrics(font);
    const OutcomeLayout layout(area.adjusted(0, metrics.height() + style.scaled(4), 0, 0), courses.data, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    qreal x = layout.plot.left();
    for (int arm = 0; arm < int(courses.names.size()); ++arm) {
        const qreal width = metrics.horizontalAdvance(courses.names[arm]);
        paintPeriodMark(painter, QPointF(x + style.scaled(4), area.top() + metrics.height() / 2), arm + 1,
                        style.scaled(4.4), treatmentColor(arm, style.colors), style.colors.surface);
        style.text(painter, QRectF(x + style.scaled(14), area.top(), width, metrics.height()), Qt::AlignLeft,
                   courses.names[arm], font, style.colors.text);
        x += width + style.scaled(32);
    }
    paintOutcomeAxes(painter, layout, courses.data, style);
    for (std::size_t arm = 0; arm < courses.arms.size(); ++arm)
        paintArm(painter, layout, courses, arm, style);
    painter.restore();
}

FactFigure courseFigure(const OutcomeData &data, const ResultGroups &groups)
{
    const OutcomeSeries &series = data.series;
    const QString name = series.outcome.label.in(chartLanguage());
    FactFigure figure;
    figure.id = u"arms_outcome_"_s + series.outcome.code;
    figure.title = Say::tr("%1 over the visits, by arm").arg(name);
    figure.caption = Say::tr("Mean with its 95% interval (Student’s t) of the patients with the value; nothing "
                             "imputed. n: all arms.");
    ArmCourses courses{data, namesOf(groups), std::vector<std::vector<ArmPoint>>(groups.size())};
    figure.table.header = QStringList{Say::tr("Visit")};
    for (const QString &arm : courses.names)
        figure.table.header << arm;
    for (std::size_t visit = 0; visit < series.visits.size(); ++visit) {
        QStringList cells{data.visits.at(qsizetype(visit))};
        const auto arms = byArm(series, groups, visit);
        for (std::size_t arm = 0; arm < arms.size(); ++arm) {
            if (arms[arm].empty()) {
                cells << u"–"_s;
                continue;
            }
            const ArmPoint point{visit, *analysis::mean(arms[arm]), analysis::meanInterval(arms[arm])};
            courses.arms[arm].push_back(point);
            cells << (point.interval ? Say::tr("%1 [%2; %3], n = %4", "mean, interval, patients")
                                           .arg(chartNumber(point.mean), chartNumber(point.interval->low),
                                                chartNumber(point.interval->high),
                                                chartNumber(double(arms[arm].size()), 0))
                                     : chartNumber(point.mean));
        }
        figure.table.rows.push_back(cells);
    }
    figure.height = 260;
    figure.millimetres = {180, 105};
    figure.paint = [courses](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintCourses(painter, area, courses, style);
    };
    return figure;
}

/// How many of an arm have something at a visit, of how many.
struct ArmShare
{
    int yes = 0;
    int all = 0;
};

/// Bars of the arms at every visit.
template <typename Count>
FactFigure shareFigure(const OutcomeData &data, const ResultGroups &groups, const QString &id, const QString &title,
                       const QString &axis, Count count)
{
    Bars bars;
    bars.axis = axis;
    const QStringList names = namesOf(groups);
    FactFigure figure;
    figure.table.header = QStringList{Say::tr("Visit")} + names;
    for (qsizetype arm = 0; arm < names.size(); ++arm)
        bars.series.emplace_back(names[arm], fills[std::size_t(arm) % fills.size()]);
    for (std::size_t visit = 0; visit < data.series.visits.size(); ++visit) {
        Bars::Row row{data.visits.at(qsizetype(visit)), {}};
        QStringList cells{row.label};
        for (std::size_t arm = 0; arm < groups.size(); ++arm) {
            const ArmShare share = count(visit, arm);
            const QString words = share.all > 0 ? countAndPercent(share.yes, share.all) : u"–"_s;
            row.bars.push_back({share.all > 0 ? 100.0 * share.yes / share.all : 0, words});
            cells << words;
        }
        bars.rows.push_back(row);
        figure.table.rows.push_back(cells);
    }
    figure.id = id;
    figure.title = title;
    figure.height = bars.height();
    figure.millimetres = {180, std::clamp(bars.height() * 0.8 / 3.78 + 24, 60.0, 260.0)};
    figure.paint = [bars](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintBars(painter, area, bars, style);
    };
    return figure;
}

FactFigure yesFigure(const OutcomeData &data, const ResultGroups &groups)
{
    FactFigure figure = shareFigure(data, groups, u"arms_"_s + data.series.outcome.code,
                                    Say::tr("%1, by arm").arg(data.series.outcome.label.in(chartLanguage())),
                                    Say::tr("% of the patients who answered"), [&](std::size_t visit, std::size_t arm) {
                                        const auto values = byArm(data.series, groups, visit)[arm];
                                        return ArmShare{int(std::ranges::count_if(
                                                            values, [](double value) { return value > 0; })),
                                                        int(values.size())};
                                    });
    figure.caption = Say::tr("n (%) of the patients of the arm who answered at the visit.");
    return figure;
}

FactFigure responderFigure(OutcomeData data, const ResultGroups &groups)
{
    const auto baseline = std::size_t(data.series.baseline);
    const auto share = [&, series = data.series](std::size_t visit, std::size_t arm) {
        ArmShare found;
        for (const OutcomeSeries::Row &row : series.rows) {
            if (groups.groupOf(row.patient, 0) != int(arm) || !row.values[baseline] || *row.values[baseline] <= 0)
                continue;
            const auto reduction =
                analysis::percentReduction({row.values[baseline], row.values[visit + baseline + 1]});
            ++found.all;
            found.yes += reduction && *reduction >= 30 - 1e-9 ? 1 : 0;
        }
        return found;
    };
    // The visits after the baseline.
    const auto later = std::ptrdiff_t(baseline) + 1;
    data.series.visits.erase(data.series.visits.begin(), data.series.visits.begin() + later);
    data.visits = data.visits.mid(later);
    FactFigure figure = shareFigure(data, groups, u"arms_responders_"_s + data.series.outcome.code,
                                    Say::tr("%1: responders by arm").arg(data.series.outcome.label.in(chartLanguage())),
                                    Say::tr("% of the patients with a baseline"), share);
    figure.caption = Say::tr("Better by at least 30% of the baseline, n (%) of the patients of the arm with a baseline; "
                             "a missing value counts as no response.");
    return figure;
}

} // namespace

std::vector<FactFigure> armFigures(const Study &study, const StudyOutcomes &outcomes, const QString &code)
{
    const ResultGroups groups(study);
    if (!groups.byTreatment() || study.protocol().periods > 0)
        return {};
    std::vector<FactFigure> figures;
    for (const OutcomeSeries &series : outcomes.series) {
        OutcomeData data{series, {}, false};
        for (const int visit : series.visits)
            data.visits << outcomes.visits.at(visit);
        if (series.isEmpty() || (!series.outcome.isYesNo() && series.outcome.code != code))
            continue;
        if (series.outcome.isYesNo()) {
            figures.push_back(yesFigure(data, groups));
            continue;
        }
        figures.push_back(courseFigure(data, groups));
        if (series.baseline >= 0 && series.outcome.lowerIsBetter)
            figures.push_back(responderFigure(data, groups));
    }
    for (FactFigure &figure : figures)
        figure.synthetic = outcomes.synthetic;
    return figures;
}

} // namespace carnet::ui
