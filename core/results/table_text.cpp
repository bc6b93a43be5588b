#include "core/results/table_text.h"

#include "core/domain/value.h"
#include "core/results/unit_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyTables)
};

/// ", P = 0.012" where the column was compared with the first one.
QString columnTest(const TableCell &cell)
{
    if (!cell.p)
        return {};
    const QString p = pWords(*cell.p);
    return *cell.p < 0.001 ? Say::tr(", P %1", "%1: < 0.001").arg(p) : Say::tr(", P = %1").arg(p);
}

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

QString cellWords(const TableRow &row, const TableCell &cell)
{
    if (row.isCount && cell.count)
        return Say::tr("%1 (%2%)", "number of patients and percentage")
                   .arg(QLocale().toString(*cell.count), printedNumber(cell.percent.value_or(0), 0)) +
               columnTest(cell);
    if (cell.n == 0)
        return u"–"_s;
    const auto words = [&](const std::optional<double> &value) {
        return value ? printedNumber(*value, row.decimals) : u"–"_s;
    };
    return (row.asMedian ? u"%1 [%2; %3]"_s.arg(words(cell.median), words(cell.q1), words(cell.q3))
                         : u"%1 ± %2"_s.arg(words(cell.mean), words(cell.sd))) +
           columnTest(cell);
}

QString rowWords(const TableRow &row)
{
    const QString label = row.label.in(QLocale().name().left(2));
    return row.unit.isEmpty() ? label : Say::tr("%1, %2", "measurement, unit").arg(label, unitWords(row.unit));
}

QString pWords(double p)
{
    if (p < 0.001)
        return Say::tr("< %1", "P value").arg(printedNumber(0.001, 3));
    return printedNumber(p, halfUp(p, 3) == u"0.050" ? 4 : 3);
}

QString testWords(const TableRow &row)
{
    if (!row.test || !row.test->p)
        return u"–"_s;
    const RowTest &test = *row.test;
    QString text = pWords(*test.p);
    if (test.friedmanP)
        text += u"‡ (%1)"_s.arg(pWords(*test.friedmanP));
    else if (test.onLogScale)
        text += u'†';
    if (test.hasCarryover)
        text += u'§';
    return text;
}

QString marksWords(const ResultTable &table)
{
    const auto has = [&table](auto is) {
        return std::ranges::any_of(table.rows,
                                   [&](const TableRow &row) { return row.test && row.test->p && is(*row.test); });
    };
    QStringList words;
    if (has([](const RowTest &test) { return test.onLogScale && !test.friedmanP; }))
        words << Say::tr(
                     "† On the log scale: the residuals of the values themselves are not normal (Shapiro–Wilk P < %1).")
                     .arg(printedNumber(0.05, 2));
    if (has([](const RowTest &test) { return test.friedmanP.has_value(); }))
        words << Say::tr("‡ Residuals normal on neither scale: P on the log scale and, in brackets, Friedman’s test.");
    if (has([](const RowTest &test) { return test.hasCarryover; }))
        words << Say::tr("§ In a model with carry-over, the treatment before has an effect (Wald P < %1).")
                     .arg(printedNumber(0.05, 2));
    return words.join(u' ');
}

std::vector<QStringList> tableWords(const ResultTable &table)
{
    const QString language = QLocale().name().left(2);
    QStringList header{table.rowHead};
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        header << Say::tr("%1 (n = %2)").arg(table.labels[i].in(language), QLocale().toString(table.patients[i]));
    if (table.hasTests())
        header << Say::tr("P");
    std::vector<QStringList> lines{header};
    for (const TableRow &row : table.rows) {
        const QString label = rowWords(row);
        QStringList line{row.group.isEmpty() ? label
                                             : Say::tr("%1: %2", "heading, row").arg(row.group.in(language), label)};
        for (const TableCell &cell : row.cells)
            line << cellWords(row, cell);
        if (table.hasTests())
            line << testWords(row);
        lines.push_back(line);
    }
    return lines;
}

} // namespace carnet
