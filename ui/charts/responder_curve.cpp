// The share of patients by how much their pain went down at least.
#include "core/results/responses.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/study_facts.h"
#include "ui/theme/treatment_colors.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ResponderCurve)
};

struct ResponderLine
{
    QString name;
    std::vector<double> shares; ///< of patients with a reduction of at least 0, 1 … 100 %
    int patients = 0;           ///< with both values and a baseline above 0
};

struct ResponderLines
{
    std::vector<ResponderLine> lines;
    bool byTreatment = false;
};

QColor colorOf(const ResponderLines &lines, std::size_t line, const ChartStyle &style)
{
    return lines.byTreatment ? treatmentColor(int(line), style.colors) : style.colors.blinded;
}

Qt::PenStyle penOf(std::size_t line)
{
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[line % std::size(styles)];
}

void paintLegend(QPainter &painter, const QRectF &area, const ResponderLines &lines, const ChartStyle &style)
{
    const QFont font = style.font(9);
    const QFontMetricsF metrics(font);
    qreal x = area.left();
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        painter.setPen(QPen(colorOf(lines, i, style), 2 * style.colors.lineScale, penOf(i)));
        const qreal middle = area.top() + metrics.height() / 2;
        painter.drawLine(QPointF(x, middle), QPointF(x + style.scaled(26), middle));
        const QString &name = lines.lines[i].name;
        const qreal width = metrics.horizontalAdvance(name);
        style.text(painter, QRectF(x + style.scaled(32), area.top(), width, metrics.height()), Qt::AlignLeft, name, font,
                   style.colors.text);
        x += style.scaled(32) + width + style.scaled(22);
    }
}

void paintAxes(QPainter &painter, const QRectF &plot, const ChartStyle &style)
{
    const QFont font = style.font(8.2);
    const qreal line = QFontMetricsF(font).height();
    for (int percent = 0; percent <= 100; percent += 10) {
        const qreal y = plot.bottom() - plot.height() * percent / 100;
        if (percent % 20 == 0) {
            painter.setPen(QPen(style.colors.borderSoft, 1));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            style.text(painter, QRectF(plot.left() - style.scaled(38), y - line / 2, style.scaled(32), line),
                       Qt::AlignRight, QString::number(percent), font, style.colors.text2);
        }
        const qreal x = plot.left() + plot.width() * percent / 100;
        const bool isLimit = percent == 30 || percent == 50;
        painter.setPen(QPen(isLimit ? style.colors.border : style.colors.borderSoft, 1,
                            isLimit ? Qt::DashLine : Qt::SolidLine));
        if (isLimit)
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        style.text(painter, QRectF(x - style.scaled(20), plot.bottom() + style.scaled(4), style.scaled(40), line),
                   Qt::AlignHCenter, QString::number(percent), font, style.colors.text2);
    }
    style.text(painter, QRectF(plot.left(), plot.bottom() + style.scaled(6) + line, plot.width(), line),
               Qt::AlignHCenter, Say::tr("reduction of at least … %"), font, style.colors.text2);
}

void paintLines(QPainter &painter, const QRectF &area, const ResponderLines &lines, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, area, lines, style);
    const qreal above = style.metrics(9).height() + style.scaled(10);
    const QRectF plot = area.adjusted(style.scaled(40), above, -style.scaled(16), -2.6 * style.metrics(8.2).height());
    paintAxes(painter, plot, style);
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        const std::vector<double> &shares = lines.lines[i].shares;
        QPainterPath path;
        for (std::size_t percent = 0; percent < shares.size(); ++percent) {
            const QPointF point(plot.left() + plot.width() * double(percent) / 100,
                                plot.bottom() - plot.height() * shares[percent]);
            if (percent == 0)
                path.moveTo(point);
            else
                path.lineTo(QPointF(point.x(), path.currentPosition().y()));
            path.lineTo(point);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colorOf(lines, i, style), 2 * style.colors.lineScale, penOf(i)));
        painter.drawPath(path);
    }
    painter.restore();
}

ResponderLines linesOf(const std::vector<std::vector<analysis::BaselineAndValue>> &responses, const ResultGroups &groups)
{
    ResponderLines lines;
    lines.byTreatment = groups.byTreatment();
    for (std::size_t group = 0; group < responses.size(); ++group) {
        const auto evaluable = std::ranges::count_if(
            responses[group], [](const auto &patient) { return analysis::percentReduction(patient).has_value(); });
        if (evaluable > 0)
            lines.lines.push_back({groups.groups()[group].label.in(chartLanguage()),
                                   analysis::responderCurve(responses[group]), int(evaluable)});
    }
    return lines;
}

} // namespace

std::optional<FactFigure> responderCurveFigure(const Study &study)
{
    const ResultGroups groups(study);
    const auto responses = responsesByGroup(study, groups);
    if (responses.empty())
        return {};
    const ResponderLines lines = linesOf(responses, groups);
    FactFigure figure;
    figure.id = u"responder_curve"_s;
    figure.title = Say::tr("Patients by how much their pain went down");
    const QString rule = study.protocol().hasDiary()
                             ? Say::tr("The mean of the last week against the score of day 0 of the same period.")
                             : Say::tr("The last visit against the baseline.");
    QStringList counts;
    for (const ResponderLine &line : lines.lines)
        counts << u"%1 (n = %2)"_s.arg(line.name).arg(line.patients);
    figure.caption = Say::tr("Share of the patients with both values, in %. %1 %2. %3.")
                         .arg(rule, counts.join(u", "_s), groups.words());
    figure.isWide = true;
    figure.height = 320;
    figure.synthetic = study.isSynthetic();
    if (lines.lines.empty())
        figure.nothing = Say::tr("Nobody has a score before and at the end yet.");
    figure.table.header = {Say::tr("Reduction of at least")};
    for (const ResponderLine &line : lines.lines)
        figure.table.header << line.name;
    for (int percent = 0; percent <= 100; percent += 10) {
        QStringList row{QString(QString::number(percent) + u" %"_s)};
        for (const ResponderLine &line : lines.lines)
            row << countAndPercent(int(std::lround(line.shares[std::size_t(percent)] * line.patients)), line.patients);
        figure.table.rows.push_back(row);
    }
    figure.paint = [lines](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintLines(painter, area, lines, style);
    };
    return figure;
}

} // namespace carnet::ui
