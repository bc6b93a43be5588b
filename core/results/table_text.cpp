#include "core/results/table_text.h"
#include "core/results/unit_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyTables)
};

} // namespace

QString halfUp(double number, int decimals)
{
    const QString text = shortest(std::abs(number));
    const qsizetype point = text.indexOf(u'.');
    double value = std::abs(number);
    // 0.285 is a little less than itself in binary: the decimal text decides, not the double.
    if (point >= 0 && text.size() - point - 1 > decimals) {
        value = text.left(point + 1 + decimals).toDouble();
        if (text.at(point + 1 + decimals) >= u'5')
            value += std::pow(10.0, -decimals);
    }
    const QString digits = QString::number(value, 'f', decimals);
    return number < 0 && digits.toDouble() != 0 ? QString(u'-' + digits) : digits;
}

QString printedNumber(double number, int decimals)
{
    return halfUp(number, decimals).replace(u"."_s, QLocale().decimalPoint());
}

QString cellWords(const Characteristic &row, const CharacteristicCell &cell)
{
    if (row.isCount)
        return Say::tr("%1 (%2%)", "number of patients and percentage")
            .arg(QLocale().toString(cell.count.value_or(0)), printedNumber(cell.percent.value_or(0), 0));
    if (cell.n == 0)
        return u"–"_s;
    const auto words = [&](const std::optional<double> &value) {
        return value ? printedNumber(*value, row.decimals) : u"–"_s;
    };
    return row.asMedian ? u"%1 [%2; %3]"_s.arg(words(cell.median), words(cell.q1), words(cell.q3))
                        : u"%1 ± %2"_s.arg(words(cell.mean), words(cell.sd));
}

QString rowWords(const Characteristic &row)
{
    const QString label = row.label.in(QLocale().name().left(2));
    return row.unit.isEmpty() ? label : Say::tr("%1, %2", "measurement, unit").arg(label, unitWords(row.unit));
}

QString characteristicsReading()
{
    return Say::tr("Included patients, at inclusion. Mean ± SD, median [Q1; Q3] (quantiles of type 2) or n (%).");
}

} // namespace carnet
