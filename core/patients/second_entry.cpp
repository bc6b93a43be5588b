#include "core/patients/second_entry.h"

#include "core/domain/second_item.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct SecondEntryWords
{
    Q_DECLARE_TR_FUNCTIONS(SecondEntry)
};

/// Who said last that the first entry was whole, and when.
HistoryEntry finishedBy(const Study &study, const QString &patient, int period)
{
    HistoryEntry last;
    for (const HistoryEntry &entry : study.history({patient, Occasion::period(period), u"diary_state"_s}))
        last = entry;
    return last;
}

/// Whoever typed the first would see what they expect to see.
QString samePersonObstacle(const Study &study, const QString &patient, int period)
{
    const VerificationPolicy &policy = study.protocol().verification;
    const HistoryEntry first = finishedBy(study, patient, period);
    if (!policy.anotherPerson || first.by != study.user())
        return {};
    if (policy.samePersonAfterHours == 0)
        return SecondEntryWords::tr("You typed the first entry: another person types the second.");
    const QDateTime from = first.at.addSecs(policy.samePersonAfterHours * 3600);
    if (study.now() >= from)
        return {};
    return SecondEntryWords::tr("You typed the first entry: another person types the second, or you from %1 on.")
        .arg(QLocale().toString(from.toLocalTime(), u"d MMM HH:mm"_s));
}

} // namespace

QStringList measuresTypedTwice(const Protocol &protocol)
{
    QStringList measures;
    if (!protocol.hasDiary() || protocol.verification.diary == u"none")
        return measures;
    for (const DiaryMeasure &measure : protocol.diary.measures)
        if (protocol.verification.diary == u"all" || measure.id == u"average")
            measures << measure.id;
    return measures;
}

SecondEntry secondEntry(const Protocol &protocol, const std::vector<Datum> &data,
                        const QHash<QString, Series> &curves, int period)
{
    SecondEntry state;
    QHash<std::pair<QString, int>, Value> second;
    for (const Datum &datum : data) {
        const Occasion occasion = datum.key.occasion;
        if (!occasion.isDay() || occasion.periodNumber() != period)
            continue;
        if (const QString measure = measureOfSecond(datum.key.item); !measure.isEmpty())
            second.insert({measure, occasion.dayNumber()}, datum.value);
    }
    for (const QString &measure : measuresTypedTwice(protocol)) {
        const Series first = curves.value(measure);
        for (int day = protocol.diary.firstDay; day < int(first.cells.size()); ++day) {
            if (first.at(day) == emptyCell)
                continue;
            ++state.wanted;
            const Value again = second.value({measure, day});
            if (!again.isEmpty())
                ++(again == valueOf(first.at(day)) ? state.verified : state.differing);
        }
    }
    return state;
}

SecondEntry secondEntry(const Study &study, const QString &patient, int period)
{
    QHash<QString, Series> curves;
    for (const QString &measure : measuresTypedTwice(study.protocol()))
        curves.insert(measure, study.series(patient, period, measure));
    return secondEntry(study.protocol(), study.data(patient), curves, period);
}

QString secondEntryObstacle(const Study &study, const QString &patient, int period)
{
    if (measuresTypedTwice(study.protocol()).isEmpty())
        return SecondEntryWords::tr("The protocol of this study wants no second entry of diaries.");
    if (study.isReadOnly())
        return study.readOnlyReason();
    if (!study.may(Action::VerifyEntry))
        return SecondEntryWords::tr("%1 may not type a second entry.").arg(words(study.person().roles));
    if (study.value({patient, Occasion::period(period), u"diary_state"_s}).text() != u"complete")
        return SecondEntryWords::tr("The second entry begins when the first one is finished.");
    return samePersonObstacle(study, patient, period);
}

SecondTyping typeSecond(Study &study, const DatumKey &score, const Value &typed)
{
    const DatumKey second{score.patient, score.occasion, secondItem(score.item)};
    const Value first = study.value(score);
    const Value before = study.value(second);
    const bool differed = !before.isEmpty() && before != first;
    if (typed != first && differed && typed == before) {
        study.record({{score, typed}, {second, typed}}, ActKind::Correction, secondEntryReason);
        return SecondTyping::CorrectsFirst;
    }
    study.record({{second, typed}});
    if (typed != first)
        return SecondTyping::Differs;
    return differed ? SecondTyping::ConfirmsFirst : SecondTyping::Agrees;
}

bool isCorrectedBySecondEntry(const Study &study, const DatumKey &score)
{
    const auto life = study.history(score);
    return !life.empty() && life.back().reason == secondEntryReason;
}

SecondEntryResult secondEntryResult(const Study &study, const QString &patient, int period)
{
    SecondEntryResult result;
    result.state = secondEntry(study, patient, period);
    qint64 newest = 0;
    for (const Datum &datum : study.data(patient)) {
        const QString measure = measureOfSecond(datum.key.item);
        if (measure.isEmpty() || datum.key.occasion.periodNumber() != period)
            continue;
        result.corrected += isCorrectedBySecondEntry(study, {patient, datum.key.occasion, measure}) ? 1 : 0;
        const auto life = study.history(datum.key);
        if (!life.empty() && life.back().act > newest) {
            newest = life.back().act;
            result.by = life.back().by;
        }
    }
    return result;
}

void takeBackSecond(Study &study, const DatumKey &score)
{
    study.record({{{score.patient, score.occasion, secondItem(score.item)}, Value()}}, ActKind::Undo,
                 u"undone while typing"_s);
}

} // namespace carnet
