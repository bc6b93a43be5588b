#include "core/analysis/model_rows.h"

namespace carnet::analysis {

namespace {

ModelRow numberRow(std::string section, std::string term, std::string level, std::optional<double> number)
{
    ModelRow row{.section = std::move(section), .term = std::move(term), .level = std::move(level)};
    row.estimate = number;
    return row;
}

void addSummary(std::vector<ModelRow> &rows, const std::string &term, const Summary &summary)
{
    rows.push_back(numberRow("summary", term, "mean", summary.mean));
    rows.push_back(numberRow("summary", term, "sd", summary.deviation));
    rows.push_back(numberRow("summary", term, "q1", summary.q1));
    rows.push_back(numberRow("summary", term, "median", summary.median));
    rows.push_back(numberRow("summary", term, "q3", summary.q3));
}

void addResponders(std::vector<ModelRow> &rows, const std::string &term, const Responders &responders)
{
    const auto add = [&](const char *level, const ResponderShare &share) {
        ModelRow row{.section = "responder", .term = term, .level = level};
        if (share.n > 0)
            row.estimate = double(share.count) / share.n;
        row.df = share.n;
        row.statistic = share.count;
        row.interval = share.interval;
        rows.push_back(row);
    };
    add("observed", responders.observed);
    add("itt", responders.itt);
}

} // namespace

std::vector<ModelRow> modelRows(const PairedAnalysis &paired)
{
    std::vector<ModelRow> rows;
    rows.push_back(numberRow("fit", "n_pairs", paired.pairs));
    rows.push_back(numberRow("fit", "n_incomplete", paired.incomplete));
    rows.push_back(numberRow("fit", "n_zero", paired.zeros));
    rows.push_back(numberRow("fit", "shapiro_w", paired.shapiro ? std::optional(paired.shapiro->w) : std::nullopt));
    rows.push_back(numberRow("fit", "shapiro_p", paired.shapiro ? std::optional(paired.shapiro->p) : std::nullopt));
    addSummary(rows, "before", paired.before);
    addSummary(rows, "after", paired.after);
    addSummary(rows, "difference", paired.difference);
    rows.push_back(numberRow("summary", "percent_reduction", "of_means", paired.reductionOfMeans));
    rows.push_back(numberRow("summary", "percent_reduction", "mean", paired.meanOfReductions));
    if (paired.t) {
        rows.push_back(estimateRow("test", "t", *paired.t));
        if (paired.effect) {
            rows.back().effect = paired.effect->dz.value;
            rows.back().effectInterval = paired.effect->dz.interval;
        }
    }
    if (paired.signedRank) {
        ModelRow row{.section = "test", .term = "signed_rank", .level = "exact"};
        row.statistic = paired.signedRank->v;
        row.p = paired.signedRank->exactP;
        if (row.p)
            rows.push_back(row);
        row.level = "normal";
        row.p = paired.signedRank->normalP;
        rows.push_back(row);
    }
    addResponders(rows, "30", paired.thirty);
    addResponders(rows, "50", paired.fifty);
    addResponders(rows, "2points", paired.twoPoints);
    return rows;
}

} // namespace carnet::analysis
