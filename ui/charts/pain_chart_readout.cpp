#include "ui/charts/pain_chart_painter.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PainChart)
};

using Weight = Theme::Weight;

/// The last score before a missing day of a curve, day 0 and what was measured before the infusion included.
std::optional<double> carriedScore(const PatientCurve::Period &period, std::size_t measure, int day)
{
    for (int before = day - 1; before >= 0; --before) {
        if (hasScore(period.scores[measure].at(before)))
            return score(period.scores[measure].at(before));
    }
    return measure == 0 ? period.preInfusion : std::nullopt;
}

QString scoreText(double value)
{
    return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

bool hasDayZero(const PatientCurve::Period &period)
{
    return period.preInfusion || std::any_of(period.scores.begin(), period.scores.end(),
                                             [](const Series &series) { return series.at(0) != emptyCell; });
}

QStringList list(const std::vector<PatientCurve::Period> &periods,
                 const std::function<QString(const PatientCurve::Period &)> &text)
{
    QStringList texts;
    for (const auto &period : periods)
        texts.append(text(period));
    return texts;
}

QString ruleWords(analysis::AucRule rule)
{
    using R = analysis::AucRule;
    switch (rule) {
    case R::Observed: return Say::tr("days entered only");
    case R::ObservedScaled: return Say::tr("days entered, scaled to all days");
    case R::CompleteEnds: return Say::tr("only with the first and the last day entered");
    case R::CompleteDays: return Say::tr("only with every day entered");
    case R::Locf: return Say::tr("last value carried forward (LOCF)");
    case R::Linear: return Say::tr("missing days interpolated");
    case R::Bocf: return Say::tr("baseline carried forward (BOCF)");
    }
    return {};
}

} // namespace

std::vector<CurveStop> curveStops(const PatientCurve &curve)
{
    std::vector<CurveStop> stops;
    for (std::size_t i = 0; i < curve.periods.size(); ++i) {
        const PatientCurve::Period &period = curve.periods[i];
        const int past = int(period.infusion.daysTo(curve.today));
        const int first = hasDayZero(period) ? 0 : curve.firstDay;
        for (int day = first; day <= std::min(period.lastDay, past); ++day)
            stops.push_back({i, day});
    }
    return stops;
}

CurveReadout curveReadout(const PatientCurve &curve, const CurveOptions &options, const CurveStop &stop,
                          const ChartStyle &style)
{
    const PatientCurve::Period &period = curve.periods[stop.period];
    const QDate date = period.infusion.addDays(stop.day);
    const QString language = chartLanguage();
    CurveReadout readout;
    readout.day = Say::tr("Day %1").arg(stop.day);
    readout.date = QLocale().toString(date, Say::tr("ddd d MMM"));
    for (std::size_t m = 0; m < curve.measures.size(); ++m) {
        if (options.overlay ? m > 0 : !options.shows(curve.measures[m]))
            continue;
        CurveReadout::Row row{curve.measures[m].shortLabel.in(language), u"—"_s, measureLook(curve, m, style), {}};
        const Cell cell = period.scores[m].at(stop.day);
        if (hasScore(cell)) {
            row.score = score(cell);
            row.value = scoreText(*row.score);
        } else if (stop.day == 0 && m == 0 && period.preInfusion) {
            row.label = Say::tr("Before the infusion");
            row.score = period.preInfusion;
            row.value = scoreText(*row.score);
        } else if (stop.day == 0) {
            continue;
        } else if (const auto carried = carriedScore(period, m, stop.day);
                   options.carriedForward && m == 0 && carried && stop.day <= curve.lastKnownDay(stop.period)) {
            row.value = Say::tr("%1 carried").arg(scoreText(*carried));
        } else if (const auto missing = valueOf(cell).missing) {
            row.value = words(*missing);
        }
        readout.rows.push_back(std::move(row));
    }
    for (const PatientCurve::Rescue &rescue : period.rescue) {
        if (rescue.day == stop.day)
            readout.notes.append(rescue.text);
    }
    for (const PatientCurve::TreatmentChange &change : curve.treatmentChanges) {
        if (change.date == date)
            readout.notes.append(Say::tr("Usual treatment: %1").arg(change.text));
    }
    for (const PatientCurve::Event &event : curve.events) {
        const QDate end = event.end.isValid() ? event.end : curve.today;
        if (event.start <= date && date <= end)
            readout.notes.append(eventWords(event));
    }
    return readout;
}

QString CurveReadout::sentence() const
{
    QStringList parts{day, date};
    for (const Row &row : rows)
        parts.append(Say::tr("%1 %2", "measure and its score").arg(row.label, row.value));
    return (parts + notes).join(u", "_s);
}

void paintCurveReadout(QPainter &painter, const CurveGeometry &g, const PatientCurve &curve, const CurveStop &stop,
                       const CurveReadout &readout, const ChartStyle &style)
{
    const Tokens &t = style.colors;
    const double x = g.x(g.offset(curve, curve.periods[stop.period]) + stop.day);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.text, t.lineScale));
    painter.drawLine(QPointF(x, g.plot.top()), QPointF(x, g.plot.bottom()));
    const qreal radius = g.pointRadius() + 1.5;
    for (auto each = readout.rows.rbegin(); each != readout.rows.rend(); ++each) { // the main measure on top
        const CurveReadout::Row &row = *each;
        if (!row.score)
            continue;
        painter.setPen(QPen(t.surface, 2));
        painter.setBrush(row.look.color);
        painter.drawEllipse(QPointF(x, g.y(*row.score)), radius, radius);
    }

    const qreal pad = style.scaled(12);
    const qreal line = style.scaled(18);
    const QFont titleFont = style.font(9, Weight::SemiBold);
    const QFont font = style.font(9);
    const QFont strong = style.font(9, Weight::SemiBold);
    const QFont small = style.font(8.6);
    qreal width = style.scaled(176);
    width = std::max(width, 2 * pad + QFontMetricsF(titleFont).horizontalAdvance(readout.day) + style.scaled(16) +
                                QFontMetricsF(small).horizontalAdvance(readout.date));
    for (const CurveReadout::Row &row : readout.rows)
        width = std::max(width, 2 * pad + style.scaled(34) + QFontMetricsF(font).horizontalAdvance(row.label) +
                                    QFontMetricsF(strong).horizontalAdvance(row.value));
    const qreal height =
        std::max(style.scaled(112), 2 * style.scaled(8) + line * qreal(readout.rows.size() + 1 + readout.notes.size()) +
                                        style.scaled(readout.notes.isEmpty() ? 2 : 6));
    QRectF card(x + style.scaled(12), g.plot.top() + style.scaled(14), width, height);
    if (card.right() > g.canvas.width())
        card.moveRight(x - style.scaled(12));
    if (card.left() < 0)
        card.moveLeft(0);
    if (card.bottom() > g.canvas.height())
        card.moveBottom(g.canvas.height() - 1);
    painter.setPen(QPen(t.border, t.borderWidth));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(card, 8, 8);
    painter.setBrush(Qt::NoBrush);

    QRectF row(card.left() + pad, card.top() + style.scaled(8), width - 2 * pad, line);
    style.text(painter, row, Qt::AlignLeft | Qt::AlignVCenter, readout.day, titleFont, t.text);
    style.text(painter, row, Qt::AlignRight | Qt::AlignVCenter, readout.date, small, t.text2);
    row.translate(0, line + style.scaled(2));
    for (const CurveReadout::Row &each : readout.rows) {
        LineLook look = each.look;
        look.points = false;
        paintLineSample(painter, QRectF(row.left(), row.top(), style.scaled(14), row.height()), look);
        if (each.look.points) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.color);
            painter.drawEllipse(QPointF(row.left() + style.scaled(7), row.center().y()), largestPoint, largestPoint);
            painter.setBrush(Qt::NoBrush);
        }
        style.text(painter, row.adjusted(style.scaled(22), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, each.label, font,
                   t.text);
        style.text(painter, row, Qt::AlignRight | Qt::AlignVCenter, each.value, each.score ? strong : font,
                   each.score ? t.text : t.text2);
        row.translate(0, line);
    }
    row.translate(0, style.scaled(3));
    for (const QString &note : readout.notes) {
        style.text(painter, row, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetricsF(small).elidedText(note, Qt::ElideRight, row.width()), small, t.text2);
        row.translate(0, line);
    }
    painter.restore();
}

QString curveTitle(const PatientCurve &curve)
{
    const QString from = chartNumber(curve.minimum, 0);
    const QString to = chartNumber(curve.maximum, 0);
    return curve.maximum > 10 ? Say::tr("Daily pain (VAS %1–%2)").arg(from, to)
                              : Say::tr("Daily pain (NRS %1–%2)").arg(from, to);
}

QString curveCaption(const PatientCurve &curve, const CurveOptions &options)
{
    if (curve.periods.empty())
        return {};
    QStringList sentences;
    if (!options.overlay) {
        sentences.append(Say::tr("Hatched: no score for that day."));
        const QString from =
            curve.aucStartDay == 0 ? Say::tr("the infusion") : Say::tr("day %1").arg(curve.aucStartDay);
        sentences.append(Say::tr("AUC: area under average pain from %1 to day %2, points × days, trapezoids, %3.")
                             .arg(from)
                             .arg(curve.aucDay)
                             .arg(ruleWords(curve.aucRule)));
    } else {
        sentences.append(Say::tr("By period: average pain from each infusion; gaps are days without a score."));
    }
    const bool few = std::any_of(curve.periods.begin(), curve.periods.end(),
                                 [](const auto &period) { return period.auc && period.aucFewDays; });
    if (few && !options.overlay)
        sentences.append(Say::tr("* Fewer than half of the days were entered."));
    if (options.carriedForward)
        sentences.append(Say::tr("Dashed: last value carried forward, not observed."));
    if (curve.baseline)
        sentences.append(Say::tr("Diamond: pain at inclusion."));
    const bool ring = std::any_of(curve.periods.begin(), curve.periods.end(), [](const auto &period) {
        return period.preInfusion && !period.scores.empty() && !hasScore(period.scores.front().at(0));
    });
    if (ring && !options.overlay)
        sentences.append(Say::tr("Ring: pain just before the infusion."));
    if (!curve.treatmentChanges.empty() && !options.overlay)
        sentences.append(Say::tr("Flag: a usual treatment changed."));
    if (curve.undatedEvents > 0)
        sentences.append(Say::tr("%n adverse event(s) without a full date not drawn.", nullptr, curve.undatedEvents));
    if (curve.synthetic)
        sentences.append(Say::tr("Synthetic data."));
    return sentences.join(u' ');
}

QString curveDescription(const PatientCurve &curve)
{
    if (curve.periods.empty() || curve.measures.empty())
        return Say::tr("No period has begun.");
    const auto joined = [](QStringList texts) {
        if (texts.size() == 1)
            return texts.front();
        const QString last = texts.takeLast();
        return Say::tr("%1 and %2", "last two of a list").arg(texts.join(u", "_s), last);
    };
    const QStringList means = list(curve.periods, [](const auto &p) { return p.mean ? chartNumber(*p.mean) : u"—"_s; });
    const QStringList days = list(curve.periods, [](const auto &p) { return QString::number(p.daysEntered); });
    return Say::tr("%1, %2; means %3; %4 of %5 days entered")
        .arg(curve.measures.front().label.in(chartLanguage()),
             Say::tr("%n period(s)", nullptr, int(curve.periods.size())), means.join(u", "_s), joined(days),
             QString::number(curve.periods.front().daysExpected));
}

} // namespace carnet::ui
