#include "core/results/analysis_parts.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

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
    {"relief", QT_TRANSLATE_NOOP("Analyses", "Still relieved")},
    {"share", QT_TRANSLATE_NOOP("Analyses", "Share")},
    {"fisher", QT_TRANSLATE_NOOP("Analyses", "Fisher’s exact test")},
    {"newcombe", QT_TRANSLATE_NOOP("Analyses", "Difference of shares")},
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
    {"any", QT_TRANSLATE_NOOP("Analyses", "patients with any day missing")},
    {"all_missing", QT_TRANSLATE_NOOP("Analyses", "patients with all days missing")},
    {"days", QT_TRANSLATE_NOOP("Analyses", "missing days, of those expected")},
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
    const bool isDifference = section.ends_with("contrast") || section == "mcnemar" || section == "dunn" ||
                              section == "newcombe" || section == "mann_whitney";
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

QString probability(const std::optional<double> &p)
{
    return p && std::isfinite(*p) ? pWords(*p) : QString();
}

} // namespace

std::vector<QStringList> analysisLines(const AnalysisResult &result)
{
    std::vector<QStringList> lines{{QString(), Say::tr("Estimate"), Say::tr("95% interval"), Say::tr("Statistic"),
                                    Say::tr("df"), Say::tr("P"), Say::tr("Adjusted P"), Say::tr("Effect size")}};
    for (const ModelRow &row : result.rows) {
        if (isForFilesOnly(row))
            continue;
        QString df = figures(row.df);
        if (row.df2)
            df += u"; "_s + figures(row.df2);
        QString effect = figures(row.effect);
        if (row.effectInterval)
            effect += u" [%1]"_s.arg(limits(row.effectInterval));
        const bool isP = row.term == "shapiro_p";
        lines.push_back({headOf(row, result.names), isP ? probability(row.estimate) : figures(row.estimate),
                         limits(row.interval), figures(row.statistic), df, probability(row.p),
                         probability(row.adjustedP), effect});
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
