#include "core/results/analysis_parts.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Analyses)
};

using analysis::ModelRow;

struct Word
{
    const char *code;
    const char *words;
};

constexpr Word sectionWords[]{
    {"fit", QT_TRANSLATE_NOOP("Analyses", "Model")},
    {"fixed", QT_TRANSLATE_NOOP("Analyses", "Coefficient")},
    {"test", QT_TRANSLATE_NOOP("Analyses", "Test")},
    {"lsmean", QT_TRANSLATE_NOOP("Analyses", "Least-squares mean")},
    {"contrast", QT_TRANSLATE_NOOP("Analyses", "Difference")},
    {"geomean", QT_TRANSLATE_NOOP("Analyses", "Geometric mean")},
    {"ratio", QT_TRANSLATE_NOOP("Analyses", "Ratio")},
    {"summary", QT_TRANSLATE_NOOP("Analyses", "Summary")},
    {"mcnemar", QT_TRANSLATE_NOOP("Analyses", "Difference of shares (McNemar)")},
    {"discordant", QT_TRANSLATE_NOOP("Analyses", "Only with the first")},
    {"responder", QT_TRANSLATE_NOOP("Analyses", "Responders")},
    {"improved", QT_TRANSLATE_NOOP("Analyses", "Improved")},
    {"nnt", QT_TRANSLATE_NOOP("Analyses", "Number needed to treat")},
    {"missing", QT_TRANSLATE_NOOP("Analyses", "Missing days")},
    {"missing_any", QT_TRANSLATE_NOOP("Analyses", "Periods with any day missing")},
    {"missing_all", QT_TRANSLATE_NOOP("Analyses", "Periods with all days missing")},
    {"before_gap", QT_TRANSLATE_NOOP("Analyses", "Last score before a gap")},
    {"all_days", QT_TRANSLATE_NOOP("Analyses", "All scores")},
    {"pairs", QT_TRANSLATE_NOOP("Analyses", "Pairs of periods")},
    {"pairs_small", QT_TRANSLATE_NOOP("Analyses", "Pairs of periods, small sample")},
    {"weekly", QT_TRANSLATE_NOOP("Analyses", "Mean pain")},
    {"mcnemar_mid", QT_TRANSLATE_NOOP("Analyses", "McNemar, mid-P")},
    {"sample_size", QT_TRANSLATE_NOOP("Analyses", "Patients for a difference of")},
    {"net", QT_TRANSLATE_NOOP("Analyses", "Net area")},
    {"above", QT_TRANSLATE_NOOP("Analyses", "Area above the baseline")},
    {"below", QT_TRANSLATE_NOOP("Analyses", "Area below the baseline")},
    {"relief", QT_TRANSLATE_NOOP("Analyses", "Still relieved")},
    {"share", QT_TRANSLATE_NOOP("Analyses", "Share")},
    {"fisher", QT_TRANSLATE_NOOP("Analyses", "Fisher’s exact test")},
    {"newcombe", QT_TRANSLATE_NOOP("Analyses", "Difference of shares")},
    {"newcombe30", QT_TRANSLATE_NOOP("Analyses", "Difference of shares, 30%")},
    {"newcombe50", QT_TRANSLATE_NOOP("Analyses", "Difference of shares, 50%")},
    {"anova", QT_TRANSLATE_NOOP("Analyses", "Analysis of variance")},
    {"welch", QT_TRANSLATE_NOOP("Analyses", "Welch’s test")},
    {"kruskal", QT_TRANSLATE_NOOP("Analyses", "Kruskal–Wallis")},
    {"bartlett", QT_TRANSLATE_NOOP("Analyses", "Bartlett’s test")},
    {"ancova", QT_TRANSLATE_NOOP("Analyses", "Analysis of covariance")},
    {"shapiro", QT_TRANSLATE_NOOP("Analyses", "Shapiro–Wilk")},
    {"dunn", QT_TRANSLATE_NOOP("Analyses", "Dunn’s comparison")},
    {"mann_whitney", QT_TRANSLATE_NOOP("Analyses", "Mann–Whitney")},
    {"paper", QT_TRANSLATE_NOOP("Analyses", "Paper’s model")},
    {"default", QT_TRANSLATE_NOOP("Analyses", "Recommended model")},
    {"carryover", QT_TRANSLATE_NOOP("Analyses", "With carry-over")},
    {"ml", QT_TRANSLATE_NOOP("Analyses", "Maximum likelihood")},
    {"log", QT_TRANSLATE_NOOP("Analyses", "Log scale")},
    {"rm_fit", QT_TRANSLATE_NOOP("Analyses", "Repeated measures: model")},
    {"rm_test", QT_TRANSLATE_NOOP("Analyses", "Repeated measures: test")},
    {"rm_contrast", QT_TRANSLATE_NOOP("Analyses", "Repeated measures: difference")},
};

constexpr Word termWords[]{
    {"n_obs", QT_TRANSLATE_NOOP("Analyses", "values")},
    {"n_patients", QT_TRANSLATE_NOOP("Analyses", "patients")},
    {"var_patient", QT_TRANSLATE_NOOP("Analyses", "variance between patients")},
    {"var_residual", QT_TRANSLATE_NOOP("Analyses", "residual variance")},
    {"icc", QT_TRANSLATE_NOOP("Analyses", "intraclass correlation")},
    {"shapiro_w", QT_TRANSLATE_NOOP("Analyses", "Shapiro–Wilk W of the residuals")},
    {"shapiro_p", QT_TRANSLATE_NOOP("Analyses", "Shapiro–Wilk P of the residuals")},
    {"sd_patient", QT_TRANSLATE_NOOP("Analyses", "SD between patients")},
    {"icc_latent", QT_TRANSLATE_NOOP("Analyses", "intraclass correlation, latent scale")},
    {"treatment", QT_TRANSLATE_NOOP("Analyses", "treatment")},
    {"period", QT_TRANSLATE_NOOP("Analyses", "period")},
    {"sequence", QT_TRANSLATE_NOOP("Analyses", "sequence")},
    {"carryover", QT_TRANSLATE_NOOP("Analyses", "carry-over")},
    {"sequence:treatment", QT_TRANSLATE_NOOP("Analyses", "sequence × treatment")},
    {"cochran_q", QT_TRANSLATE_NOOP("Analyses", "Cochran’s Q")},
    {"friedman", QT_TRANSLATE_NOOP("Analyses", "Friedman’s test")},
    {"signed_rank", QT_TRANSLATE_NOOP("Analyses", "Wilcoxon’s signed rank test")},
    {"t", QT_TRANSLATE_NOOP("Analyses", "paired t test")},
    {"n_pairs", QT_TRANSLATE_NOOP("Analyses", "pairs")},
    {"n_incomplete", QT_TRANSLATE_NOOP("Analyses", "incomplete pairs")},
    {"before", QT_TRANSLATE_NOOP("Analyses", "before")},
    {"after", QT_TRANSLATE_NOOP("Analyses", "after")},
    {"difference", QT_TRANSLATE_NOOP("Analyses", "difference")},
    {"percent_reduction", QT_TRANSLATE_NOOP("Analyses", "reduction, %")},
    {"of_means", QT_TRANSLATE_NOOP("Analyses", "of the means")},
    {"mean", QT_TRANSLATE_NOOP("Analyses", "mean")},
    {"sd", QT_TRANSLATE_NOOP("Analyses", "SD")},
    {"q1", QT_TRANSLATE_NOOP("Analyses", "first quartile")},
    {"median", QT_TRANSLATE_NOOP("Analyses", "median")},
    {"q3", QT_TRANSLATE_NOOP("Analyses", "third quartile")},
    {"exact", QT_TRANSLATE_NOOP("Analyses", "exact")},
    {"asymptotic", QT_TRANSLATE_NOOP("Analyses", "large sample")},
    {"normal", QT_TRANSLATE_NOOP("Analyses", "large sample")},
    {"wald", QT_TRANSLATE_NOOP("Analyses", "Wald χ²")},
    {"lr", QT_TRANSLATE_NOOP("Analyses", "likelihood ratio")},
    {"2points", QT_TRANSLATE_NOOP("Analyses", "at least 2 points")},
    {"30", QT_TRANSLATE_NOOP("Analyses", "at least 30%")},
    {"50", QT_TRANSLATE_NOOP("Analyses", "at least 50%")},
    {"observed", QT_TRANSLATE_NOOP("Analyses", "observed")},
    {"itt", QT_TRANSLATE_NOOP("Analyses", "of all with a baseline")},
    {"arm", QT_TRANSLATE_NOOP("Analyses", "arm")},
    {"baseline", QT_TRANSLATE_NOOP("Analyses", "baseline")},
    {"day", QT_TRANSLATE_NOOP("Analyses", "day")},
    {"arm:day", QT_TRANSLATE_NOOP("Analyses", "arm × day")},
    {"ancova_residuals", QT_TRANSLATE_NOOP("Analyses", "residuals of the analysis of covariance")},
    {"consecutive", QT_TRANSLATE_NOOP("Analyses", "one after the other")},
    {"separated", QT_TRANSLATE_NOOP("Analyses", "another period between")},
    {"mann_whitney", QT_TRANSLATE_NOOP("Analyses", "Mann–Whitney")},
    {"welch_t", QT_TRANSLATE_NOOP("Analyses", "Welch’s t test")},
    {"active", QT_TRANSLATE_NOOP("Analyses", "an active treatment better")},
    {"reference", QT_TRANSLATE_NOOP("Analyses", "the reference better")},
    {"neither", QT_TRANSLATE_NOOP("Analyses", "neither")},
    {"not_evaluable", QT_TRANSLATE_NOOP("Analyses", "not evaluable")},
};

/// What belongs into files only: nobody reads it.
bool isForFilesOnly(const ModelRow &row)
{
    return row.term == "n_fixed" || row.term == "deviance" || row.term == "singular" || row.term == "n_zero" ||
           row.term == "log_likelihood" || row.section == "fixed" || row.section == "discordant";
}

template <std::size_t size> QString wordOf(const Word (&list)[size], const std::string &code)
{
    const auto *found = std::ranges::find_if(list, [&](const Word &each) { return code == each.code; });
    return found == std::end(list) ? QString() : Say::tr(found->words);
}

QString termOf(const std::string &code, const std::vector<Option> &names)
{
    if (code.empty())
        return {};
    const QString text = QString::fromStdString(code);
    if (const auto own = std::ranges::find(names, text, &Option::code); own != names.end())
        return own->label.in(QLocale().name().left(2));
    const QString known = wordOf(termWords, code);
    return known.isEmpty() ? text : known;
}

/// "Difference", "LOCF, difference", "Analysis of covariance, day 7"; section: the part of whole before a colon.
QString sectionOf(const std::string &section, const std::string &whole)
{
    QString head = wordOf(sectionWords, section);
    constexpr std::string_view suffix = "_contrast";
    if (head.isEmpty() && section.ends_with(suffix)) {
        const std::string base = section.substr(0, section.size() - suffix.size());
        const QString known = wordOf(sectionWords, base);
        head = Say::tr("%1, difference", "model or rule").arg(known.isEmpty() ? QString::fromStdString(base) : known);
    }
    if (head.isEmpty())
        head = QString::fromStdString(section);
    return section.size() == whole.size()
               ? head
               : Say::tr("%1, day %2", "test, day").arg(head, QString::fromStdString(whole.substr(section.size() + 1)));
}

/// "Difference: ketamine − placebo".
QString headOf(const ModelRow &row, const std::vector<Option> &names)
{
    const std::string section = row.section.substr(0, row.section.find(':'));
    const QString head = sectionOf(section, row.section);
    const QString term = termOf(row.term, names);
    const QString level = termOf(row.level, names);
    if (term.isEmpty())
        return head;
    const bool isDifference = section.ends_with("contrast") || section.starts_with("mcnemar") || section == "dunn" ||
                              section.starts_with("newcombe") || section == "mann_whitney";
    const QString what = level.isEmpty()      ? term
                         : isDifference       ? Say::tr("%1 − %2", "difference of two treatments").arg(term, level)
                         : section == "ratio" ? Say::tr("%1 / %2", "ratio of two treatments").arg(term, level)
                                              : Say::tr("%1, %2").arg(term, level);
    return Say::tr("%1: %2").arg(head, what);
}

/// Four figures that mean something.
QString figures(double value)
{
    if (value == std::round(value) && std::abs(value) < 1e7)
        return printedNumber(value, 0);
    const double size = std::abs(value);
    return printedNumber(value, size >= 100 ? 1 : size >= 1 ? 2 : 3);
}

QString figures(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? figures(*value) : QString();
}

QString limits(const std::optional<analysis::Interval> &interval)
{
    if (!interval || !std::isfinite(interval->low) || !std::isfinite(interval->high))
        return {};
    return u"%1; %2"_s.arg(figures(interval->low), figures(interval->high));
}

/// Limits of a share in percent.
QString percentLimits(const std::optional<analysis::Interval> &interval)
{
    if (!interval)
        return {};
    return Say::tr("%1; %2%", "limits of a percentage")
        .arg(printedNumber(100 * interval->low, 0), printedNumber(100 * interval->high, 0));
}

QString probability(const std::optional<double> &p)
{
    return p && std::isfinite(*p) ? pWords(*p) : QString();
}

/// "16 of 38 (42%)" of rows that count; nothing of the others.
QString countOf(const ModelRow &row)
{
    static constexpr std::string_view counted[]{"share",       "responder",   "improved", "missing",
                                                "missing_any", "missing_all", "relief"};
    const std::string section = row.section.substr(0, row.section.find(':'));
    const bool isCount = std::ranges::find(counted, section) != std::end(counted) ||
                         (section == "summary" && row.level.empty() && row.statistic);
    if (!isCount || !row.df || *row.df < 1)
        return {};
    if (section == "relief")
        return Say::tr("%1% (%2 of %3)", "still relieved (came back, of those followed)")
            .arg(printedNumber(100 * row.estimate.value_or(0), 0), figures(row.statistic), figures(row.df));
    const double count = row.statistic ? *row.statistic : row.estimate.value_or(0);
    return Say::tr("%1 of %2 (%3%)", "count, of how many, percentage")
        .arg(figures(count), figures(row.df), printedNumber(100 * count / *row.df, 0));
}

/// The first of the rows after from that is about something else than the column of numbers that begins there.
std::size_t endOfSummary(const std::vector<ModelRow> &rows, std::size_t from)
{
    std::size_t end = from;
    while (end < rows.size() && rows[end].section == "summary" && rows[end].term == rows[from].term &&
           !rows[end].level.empty() && !rows[end].statistic)
        ++end;
    return end;
}

/// "187.0 ± 90.6, median 217 [102.8; 264.3], n = 20" of the rows of one column of numbers.
QString summaryWords(std::span<const ModelRow> rows)
{
    std::map<std::string, QString> by;
    for (const ModelRow &row : rows)
        by[row.level] = row.estimate ? figures(row.estimate) : u"–"_s;
    QStringList parts;
    if (by.contains("mean"))
        parts << Say::tr("%1 ± %2", "mean, SD").arg(by["mean"], by["sd"]);
    if (by.contains("median"))
        parts << Say::tr("median %1 [%2; %3]").arg(by["median"], by["q1"], by["q3"]);
    if (by.contains("n"))
        parts << Say::tr("n = %1").arg(by["n"]);
    return parts.join(u", "_s);
}

} // namespace

std::vector<QStringList> analysisLines(const AnalysisResult &result)
{
    std::vector<QStringList> lines{{QString(), Say::tr("Estimate"), Say::tr("95% interval"), Say::tr("Statistic"),
                                    Say::tr("df"), Say::tr("P"), Say::tr("Adjusted P"), Say::tr("Effect size")}};
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        const ModelRow &row = result.rows[i];
        if (isForFilesOnly(row))
            continue;
        if (const std::size_t end = endOfSummary(result.rows, i); end > i + 2) {
            QStringList line(lines.front().size());
            line[0] = Say::tr("%1: %2").arg(wordOf(sectionWords, row.section), termOf(row.term, result.names));
            line[1] = summaryWords(std::span(result.rows).subspan(i, end - i));
            lines.push_back(line);
            i = end - 1;
            continue;
        }
        QString df = figures(row.df);
        if (row.df2)
            df += u"; "_s + figures(row.df2);
        QString effect = figures(row.effect);
        if (row.effectInterval)
            effect += u" [%1]"_s.arg(limits(row.effectInterval));
        const QString count = countOf(row);
        const bool isP = row.term == "shapiro_p";
        lines.push_back({headOf(row, result.names),
                         isP               ? probability(row.estimate)
                         : count.isEmpty() ? figures(row.estimate)
                                           : count,
                         count.isEmpty() ? limits(row.interval) : percentLimits(row.interval),
                         count.isEmpty() ? figures(row.statistic) : QString(),
                         count.isEmpty() ? df : QString(), probability(row.p), probability(row.adjustedP), effect});
    }
    for (qsizetype column = lines.front().size() - 1; column > 0; --column) {
        const bool isEmpty = std::all_of(lines.begin() + 1, lines.end(),
                                         [column](const QStringList &line) { return line[column].isEmpty(); });
        for (QStringList &line : lines) {
            if (isEmpty)
                line.removeAt(column);
        }
    }
    return lines;
}

} // namespace carnet
