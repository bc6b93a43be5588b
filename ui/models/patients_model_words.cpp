// What the cells of the matrix of patients say.
#include "ui/models/patients_model.h"

#include "ui/models/pharmacy_list.h"
#include "ui/models/words.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

std::optional<double> meanPain(const PatientSummary &summary)
{
    double sum = 0;
    int count = 0;
    for (const Series &curve : summary.mainCurves) {
        for (const Cell cell : curve.cells) {
            if (hasScore(cell)) {
                sum += score(cell);
                ++count;
            }
        }
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

} // namespace

QString PatientsModel::signedWords(const PatientSummary &summary)
{
    if (summary.lock == u"locked"_s)
        return tr("locked");
    if (summary.lock == u"frozen"_s)
        return tr("frozen");
    if (std::ranges::any_of(summary.signatures, &SignatureState::isBroken))
        return tr("changed");
    const bool isSigned = std::ranges::any_of(summary.signatures, [](const SignatureState &state) {
        return state.about == Occasion::patient() && state.isSigned();
    });
    return isSigned ? tr("signed") : QString();
}

QVariant PatientsModel::display(const Kept &kept, int column) const
{
    if (m_isListOnly)
        return displayOfPharmacy(kept, column);
    const PatientSummary &summary = kept.summary;
    switch (column) {
    case AgeColumn: return summary.ageYears ? QLocale().toString(*summary.ageYears, 'g', 4) : QString();
    case StateColumn: return stageWords(summary);
    case NextColumn: {
        if (summary.nextVisit < 0)
            return QString();
        const VisitStatus &visit = summary.visits[std::size_t(summary.nextVisit)];
        return tr("%1 · %2").arg(visit.visit->label.in(language()), visitWhenWords(visit));
    }
    case DaysColumn: return tr("%1 / %2").arg(summary.daysEntered).arg(summary.daysDue);
    case QueriesColumn: return summary.queriesOpen == 0 ? QString() : QLocale().toString(summary.queriesOpen);
    case SignedColumn: return signedWords(summary);
    default: return {};
    }
}

bool PatientsModel::isShown(int column) const
{
    if (column == NumberColumn || column == GivenColumn)
        return m_isListOnly;
    return !m_isListOnly || column == CodeColumn || column == StateColumn || column == NextColumn;
}

QVariant PatientsModel::displayOfPharmacy(const Kept &kept, int column) const
{
    switch (column) {
    case StateColumn: return stageWords(kept.summary);
    case NextColumn: {
        const VisitStatus *next = nextInfusion(kept.summary);
        return next ? tr("%1 · %2").arg(next->visit->label.in(language()), visitWhenWords(*next)) : QString();
    }
    case NumberColumn: {
        const auto number = m_numbers.find(kept.summary.patient);
        return number == m_numbers.end() ? QString() : QString::number(number->second);
    }
    case GivenColumn: return infusionsGiven(kept.summary);
    default: return {};
    }
}

QVariant PatientsModel::raw(const Kept &kept, int column) const
{
    const PatientSummary &summary = kept.summary;
    switch (column) {
    case CodeColumn: return summary.patient;
    case AgeColumn: return summary.ageYears.value_or(-1);
    case StateColumn: return int(summary.stage) * 1'000'000 + summary.period * 10'000 + std::min(summary.day, 9'999);
    case NumberColumn: return m_numbers.contains(summary.patient) ? m_numbers.at(summary.patient) : -1;
    case GivenColumn: return infusionsGiven(summary);
    case NextColumn:
        if (m_isListOnly) {
            const VisitStatus *next = nextInfusion(summary);
            return next ? next->target : QDate(9999, 12, 31);
        }
        return summary.nextVisit < 0 ? QDate(9999, 12, 31) : summary.visits[std::size_t(summary.nextVisit)].target;
    case PainColumn: return meanPain(summary).value_or(-1);
    case DaysColumn: return summary.daysEntered;
    case QueriesColumn: return summary.queriesOpen;
    case SignedColumn: return signedWords(summary);
    default: return mark(kept, column);
    }
}

QVariant PatientsModel::mark(const Kept &kept, int column) const
{
    const PatientSummary &summary = kept.summary;
    if (column == NextColumn && m_isListOnly) {
        const VisitStatus *next = nextInfusion(summary);
        return next ? QVariant(int(markOf(next->state))) : QVariant();
    }
    if (column == NextColumn && summary.nextVisit >= 0)
        return int(markOf(summary.visits[std::size_t(summary.nextVisit)].state));
    const Moment *at = moment(column);
    if (!at)
        return {};
    if (at->isInfusions()) {
        const CalendarEntry *next = waiting(kept);
        return int(next ? markOf(next->state) : StateMark::NotYet);
    }
    if (at->visit >= 0)
        return int(markOf(summary.visits[std::size_t(at->visit)].state));
    return int(markOf(summary.diaries[std::size_t(at->period - 1)].state));
}

QString PatientsModel::momentWords(const Kept &kept, const Moment &moment) const
{
    const PatientSummary &summary = kept.summary;
    if (moment.isInfusions())
        return infusionWords(kept);
    if (moment.visit >= 0) {
        const VisitStatus &visit = summary.visits[std::size_t(moment.visit)];
        return tr("%1: %2, %3")
            .arg(visit.visit->label.in(language()), words(markOf(visit.state)), visitWhenWords(visit));
    }
    const DiarySummary &diary = summary.diaries[std::size_t(moment.period - 1)];
    const QString state = tr("%1: %2").arg(tr("Diary of period %1").arg(moment.period), words(markOf(diary.state)));
    return diary.due == 0 ? state : tr("%1, %2").arg(state, daysEnteredWords(diary.entered, diary.due));
}

/// A lock says more than a signature, and a signature of the part more than one of the whole patient.
std::optional<RecordMark> PatientsModel::recordMark(const Kept &kept, const Moment &moment) const
{
    if (moment.isInfusions())
        return {};
    const Occasion part = moment.visit >= 0 ? Occasion::visit(moment.visit) : Occasion::period(moment.period);
    const auto isLocked = [&kept](Occasion what) { return std::ranges::find(kept.locked, what) != kept.locked.end(); };
    if (m_isStudyLocked || isLocked(Occasion::patient()) || isLocked(part))
        return RecordMark::Locked;
    const auto &states = kept.summary.signatures;
    const auto own = std::ranges::find(states, part, &SignatureState::about);
    if (own != states.end())
        return own->isBroken() ? RecordMark::ChangedAfterSignature : RecordMark::Signed;
    if (kept.changed.contains(part))
        return RecordMark::ChangedAfterSignature;
    const auto whole = std::ranges::find(states, Occasion::patient(), &SignatureState::about);
    return whole != states.end() && whole->isSigned() ? std::optional(RecordMark::Signed) : std::nullopt;
}

QString PatientsModel::accessible(const Kept &kept, int column) const
{
    const PatientSummary &summary = kept.summary;
    if (const Moment *at = moment(column)) {
        const QString said = tr("%1, %2").arg(summary.patient, momentWords(kept, *at));
        const auto done = recordMark(kept, *at);
        return done ? QString(said + u", "_s + words(*done)) : said;
    }
    if (column == CodeColumn && !kept.brokenPeriods.isEmpty())
        return tr("%1, code broken (period %2)").arg(kept.summary.patient, kept.brokenPeriods.join(u", "_s));
    if (column == CodeColumn)
        return summary.patient;
    if (column == PainColumn) {
        const auto mean = meanPain(summary);
        return mean ? tr("%1, mean pain %2").arg(summary.patient, QLocale().toString(*mean, 'f', 1))
                    : tr("%1, no pain entered yet").arg(summary.patient);
    }
    return tr("%1, %2: %3")
        .arg(summary.patient, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             display(kept, column).toString());
}

QVariant PatientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        if (section >= FirstMoment)
            return int(Qt::AlignCenter);
        const bool number = section == AgeColumn || section == DaysColumn || section == QueriesColumn;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (const Moment *at = moment(section)) {
        if (role == Qt::ToolTipRole && at->visit >= 0)
            return m_study.protocol().visits[std::size_t(at->visit)].label.in(language());
        return at->title;
    }
    switch (section) {
    case CodeColumn: return tr("Patient");
    case AgeColumn: return tr("Age");
    case StateColumn: return tr("State");
    case NextColumn: return m_isListOnly ? tr("Next infusion") : tr("Next event");
    case NumberColumn: return tr("Randomisation number");
    case GivenColumn: return tr("Infusions given");
    case PainColumn: return tr("Average pain");
    case DaysColumn: return role == Qt::ToolTipRole ? tr("Diary days entered, of those due") : tr("Days");
    case QueriesColumn: return role == Qt::ToolTipRole ? tr("Open queries") : tr("Queries");
    case SignedColumn:
        return role == Qt::ToolTipRole ? tr("Signed by the investigator, locked by the data manager") : tr("Signed");
    default: return {};
    }
}

} // namespace carnet::ui
