#include "core/results/model_words.h"

#include <QCoreApplication>

namespace carnet {

namespace {

struct ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(ModelWords)
};

QString whyNothing(analysis::RemarkKind kind)
{
    using Kind = analysis::RemarkKind;
    switch (kind) {
    case Kind::NoValues: return ModelWords::tr("There is nothing to compute: no row has a value.");
    case Kind::OnePatient:
        return ModelWords::tr("There is nothing to compute: it takes values of at least two patients.");
    case Kind::AllEqual: return ModelWords::tr("There is nothing to test: all values are equal.");
    case Kind::NoDegreesWithin:
        return ModelWords::tr("There is nothing to test: no degrees of freedom are left within patients.");
    case Kind::NoVariationWithin:
        return ModelWords::tr("There is nothing to test: no variation is left within patients. Every patient has the "
                              "same value in all periods, or the model explains all of it.");
    case Kind::NotForLogarithm:
        return ModelWords::tr("There is no logarithm of values of −1 and below. Analyse them without the log scale.");
    case Kind::NoPairs: return ModelWords::tr("There is nothing to compute: no patient has both values.");
    case Kind::TooFewPairs: return ModelWords::tr("Only one patient has both values: there is nothing to test.");
    case Kind::DifferencesEqual: return ModelWords::tr("All differences are equal: there is no t test.");
    default: return {};
    }
}

QString aboutTheData(const analysis::Remark &remark)
{
    using Kind = analysis::RemarkKind;
    const QString name = QString::fromStdString(remark.name);
    switch (remark.kind) {
    case Kind::OneTreatment: return ModelWords::tr("There is nothing to compare: only %1 has values.").arg(name);
    case Kind::RowsLeftOut: return ModelWords::tr("%n row(s) without a value were left out.", nullptr, remark.count);
    case Kind::RowsWithoutBaseline:
        return ModelWords::tr("%n row(s) of patients without a baseline were left out where it is needed.", nullptr,
                              remark.count);
    case Kind::TreatmentWithoutValue: return ModelWords::tr("%1 has no value and is left out.").arg(name);
    case Kind::SequenceDisagrees:
        return ModelWords::tr("Patient %1, period %2: the treatment is not the one that the sequence names.")
            .arg(name, QString::number(remark.count));
    case Kind::SeveralSequences: return ModelWords::tr("Patient %1 has more than one sequence.").arg(name);
    case Kind::BeforeUnknown:
        return ModelWords::tr("Patient %1, period %2: the treatment of the period before is not known; it counts as no "
                              "carry-over.")
            .arg(name, QString::number(remark.count));
    case Kind::LogPlusOne:
        return ModelWords::tr("Some values are 0 or below: the logarithm is taken of the value plus 1.");
    case Kind::NoCompletePatient: return ModelWords::tr("No patient has values of all treatments.");
    case Kind::NoBaseline: return ModelWords::tr("No value of day 0 is there: what needs a baseline is left out.");
    case Kind::NoTestOnDay:
        return ModelWords::tr("Day %1: there are too few different values for some tests, which are left out.")
            .arg(remark.count);
    case Kind::NoPercentages: return ModelWords::tr("Every baseline is 0: no patient has a percentage of it.");
    default: return {};
    }
}

QString aboutTheModel(const analysis::Remark &remark)
{
    using Kind = analysis::RemarkKind;
    const QString name = QString::fromStdString(remark.name);
    switch (remark.kind) {
    case Kind::ColumnAliased:
        return ModelWords::tr("%1 cannot be told from what comes before it in the model and was dropped.").arg(name);
    case Kind::SequenceDropped:
        return ModelWords::tr("Sequence was dropped: there are not more patients (%1) than sequences (%2).")
            .arg(QString::number(remark.count), QString::number(remark.total));
    case Kind::CarryoverDropped: return ModelWords::tr("Carry-over was tested and dropped: it has no effect.");
    case Kind::Singular: return ModelWords::tr("The variance between patients is estimated as 0 (singular fit).");
    case Kind::LargeSample:
        return ModelWords::tr(
            "Satterthwaite’s degrees of freedom cannot be computed: the tests are large-sample tests.");
    case Kind::ShapiroTooMany:
        return ModelWords::tr("The test of normality is for at most %L1 values and was left out.").arg(remark.count);
    case Kind::Separated: return ModelWords::tr("The answers are separated (%1): exact tests only.").arg(name);
    case Kind::NotConverged: return ModelWords::tr("The logistic model cannot be fitted: exact tests only.");
    case Kind::NotEstimable: return ModelWords::tr("%1 cannot be estimated and was left out.").arg(name);
    default: return {};
    }
}

} // namespace

QString words(const analysis::Remark &remark)
{
    for (const QString &text : {whyNothing(remark.kind), aboutTheData(remark), aboutTheModel(remark)}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace carnet
