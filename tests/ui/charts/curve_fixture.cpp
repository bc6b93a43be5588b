#include "curve_fixture.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace carnet::test {

ui::PatientCurve invariantCurve()
{
    ui::PatientCurve curve;
    curve.patient = u"KP-007"_s;
    curve.measures = {{u"average"_s, {u"Average pain"_s, u"Douleur moyenne"_s}, {u"Average"_s, u"Moyenne"_s}},
                      {u"maximum"_s, {u"Maximum pain"_s, u"Douleur maximale"_s}, {u"Maximum"_s, u"Maximum"_s}},
                      {u"night"_s, {u"Night pain"_s, u"Douleur nocturne"_s}, {u"Night"_s, u"Nuit"_s}}};
    curve.ticks = {7, 15, 21, 28, 35};
    const QDate first(2018, 3, 1);
    curve.today = first.addDays(72 + 17);
    const double averages[] = {5, 4, 6};
    for (int i = 0; i < 3; ++i) {
        ui::PatientCurve::Period period;
        period.number = i + 1;
        period.infusion = first.addDays(36 * i);
        period.scores.resize(3);
        period.mean = averages[i];
        period.inProgress = i == 2;
        const int last = i == 2 ? 17 : 35;
        period.daysEntered = last;
        for (int day = 1; day <= last; ++day) {
            period.scores[0].set(day, cellOf(Value(averages[i])));
            period.scores[1].set(day, cellOf(Value(8)));
            period.scores[2].set(day, cellOf(Value(2)));
        }
        curve.periods.push_back(std::move(period));
    }
    return curve;
}

void setDay(ui::PatientCurve &curve, std::size_t period, int day, std::optional<double> average,
            std::optional<double> maximum, std::optional<double> night)
{
    const auto cell = [](std::optional<double> score) { return score ? cellOf(Value(*score)) : emptyCell; };
    curve.periods[period].scores[0].set(day, cell(average));
    curve.periods[period].scores[1].set(day, cell(maximum));
    curve.periods[period].scores[2].set(day, cell(night));
}

bool isLike(const QColor &one, const QColor &other, int tolerance)
{
    return std::abs(one.red() - other.red()) <= tolerance && std::abs(one.green() - other.green()) <= tolerance &&
           std::abs(one.blue() - other.blue()) <= tolerance;
}

int pixelsLike(const QImage &image, int column, int top, int bottom, const QColor &color)
{
    int count = 0;
    for (int y = top; y < bottom; ++y)
        count += isLike(image.pixelColor(column, y), color) ? 1 : 0;
    return count;
}

} // namespace carnet::test
