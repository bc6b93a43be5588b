#include "core/exchange/demo.h"
#include "core/trust/accounts.h"

#include "core/domain/error.h"
#include "core/domain/second_item.h"
#include "core/exchange/demo_allocation.h"
#include "core/exchange/import.h"
#include "core/exchange/new_study_file.h"
#include "core/patients/queries.h"
#include "core/patients/second_entry.h"
#include "core/protocol/library.h"
#include "core/trust/locks.h"
#include "core/trust/population.h"
#include "core/trust/signatures.h"

#include <QCoreApplication>
#include <QDir>
#include <set>

using namespace Qt::StringLiterals;

// Outside the namespace: the macro declares a function.
static void loadDemoFiles()
{
    Q_INIT_RESOURCE(carnet_demo);
}

namespace carnet {

namespace {

constexpr int shareOfImport = 100;

void importFolder(Study &study, const QString &folder)
{
    QStringList files;
    for (const QString &name : QDir(folder).entryList({u"*.csv"_s}, QDir::Files, QDir::Name))
        files += folder + u'/' + name;
    ImportPlan plan = readImport(study, files);
    if (!plan.accepted())
        throw Error(Error::Kind::Damaged, plan.refusals.front().text());
    applyImport(study, std::move(plan));
}

/// The periods of which an analgesic is recorded.
std::set<int> periodsWithAnalgesics(const Study &study, const QString &patient)
{
    std::set<int> periods;
    for (const Datum &datum : study.data(patient)) {
        if (datum.key.occasion.isDay() && datum.key.occasion.lineNumber() > 0)
            periods.insert(datum.key.occasion.periodNumber());
    }
    return periods;
}

/// Days of the paper diary that hold at least one score.
int daysFilledIn(const Study &study, const QString &patient, int period)
{
    const DiaryPlan &diary = study.protocol().diary;
    std::set<int> days;
    for (const DiaryMeasure &measure : diary.measures) {
        const Series series = study.series(patient, period, measure.id);
        for (int day = diary.firstDay; day <= diary.lastDay; ++day) {
            if (hasScore(series.at(day)))
                days.insert(day);
        }
    }
    return int(days.size());
}

/// The date of the visit to which the patient brings the diary of a period.
QString dateBroughtBack(const Study &study, const QString &patient, int period)
{
    const Protocol &protocol = study.protocol();
    for (std::size_t i = 0; i < protocol.visits.size(); ++i) {
        if (protocol.visits[i].outcomeOfPeriod == period)
            return study.value({patient, Occasion::visit(int(i)), u"visit_date"_s}).text();
    }
    return {};
}

/// What the nurse says when a diary is typed to the end.
void finishDiary(Study &study, const QString &patient, int period, const QString &received = {})
{
    const Occasion occasion = Occasion::period(period);
    const bool analgesics = periodsWithAnalgesics(study, patient).contains(period);
    const QString broughtBack = received.isEmpty() ? dateBroughtBack(study, patient, period) : received;
    study.record(
        {
            {{patient, occasion, u"diary_state"_s}, u"complete"_s},
            {{patient, occasion, u"diary_received"_s}, broughtBack},
            {{patient, occasion, u"diary_paper_days"_s}, daysFilledIn(study, patient, period)},
            {{patient, occasion, u"diary_rescue"_s}, analgesics ? u"recorded"_s : u"none"_s},
            {{patient, occasion, u"diary_one_stroke"_s}, 0},
        },
        ActKind::Finish);
}

/// The data manager typed the diary again from the paper, and both entries agreed.
void typeAgain(Study &study, const QString &patient, int period)
{
    ActDraft draft;
    for (const QString &measure : measuresTypedTwice(study.protocol())) {
        const Series first = study.series(patient, period, measure);
        for (int day = study.protocol().diary.firstDay; day < int(first.cells.size()); ++day)
            if (first.at(day) != emptyCell)
                draft.data.push_back({{patient, Occasion::day(period, day), secondItem(measure)}, valueOf(first.at(day))});
    }
    study.record(std::move(draft));
}

struct DemoQuery
{
    QString patient;
    Occasion occasion;
    QString item;
    QString text;
    QString origin = u"manual"_s;
};

void raiseQueries(Study &study)
{
    const int endOfStudy = study.protocol().visitIndex(u"V4");
    const std::vector<DemoQuery> doubts{
        {u"KP-020"_s, Occasion::visit(endOfStudy), u"hr_bpm"_s, u"Heart rate: as on the chart?"_s},
        {u"KP-024"_s, Occasion::day(1, 20), u"night"_s,
         u"Night pain not done, the rest of the day is there: as on paper?"_s},
        {u"KP-025"_s, Occasion::day(1, 12), u"maximum"_s, u"Maximum 4 is lower than average 6. Check the paper."_s,
         u"maximum_below_average"_s},
        {u"KP-025"_s, Occasion::day(1, 17), u"night"_s, u"Illegible on paper: 5–6. Which one does the patient mean?"_s,
         u"illegible"_s},
        {u"KP-026"_s, Occasion::day(1, 16), u"average"_s, u"Average 9 after 4: as on paper?"_s, u"jump_average"_s},
        {u"KP-027"_s, Occasion::row(List::AdverseEvent, 2), u"ae_end_date"_s, u"Is the insomnia still there?"_s},
        {u"KP-028"_s, Occasion::patient(), u"withdrawal_date"_s,
         u"The diary goes on to day 28, 10 April. Which day was the last call?"_s},
    };
    for (const DemoQuery &doubt : doubts)
        raiseQuery(study, {doubt.patient, doubt.occasion, doubt.item}, doubt.text, doubt.origin);
}

/// Brings the patients that are still in the trial to the day on which the demo stands.
void addStages(Study &study)
{
    study.switchUser({u"datamanager"_s, {}});
    importFolder(study, u":/carnet/demo/stages"_s);
    study.switchUser({u"nurse"_s, {}});
    study.record({{{u"KP-025"_s, Occasion::day(1, 17), u"night_comment"_s}, u"5–6"_s}});
    finishDiary(study, u"KP-028"_s, 1, u"2018-04-17"_s);
    study.switchUser({u"investigator"_s, {}}); // so that the nurse may type these two again
    finishDiary(study, u"KP-024"_s, 1);
    finishDiary(study, u"KP-026"_s, 1);
    study.switchUser({u"datamanager"_s, {}});
    typeAgain(study, u"KP-028"_s, 1);
    raiseQueries(study);
}

/// The investigator has two patients left to sign while the trial goes on; in the end everything is signed and locked.
void signAndLock(Study &study, const QStringList &patients, bool isOver)
{
    const QStringList signedOnes = patients.mid(0, isOver ? patients.size() : patients.size() - 2);
    study.switchUser({u"investigator"_s, {}});
    for (const QString &patient : signedOnes)
        sign(study, patient, Occasion::patient(), usualMeaning());
    if (!isOver)
        return;
    study.switchUser({u"datamanager"_s, {}});
    for (const QString &patient : signedOnes) {
        if (lockBlockers(study, {patient, Occasion::patient()}).empty())
            lock(study, {patient, Occasion::patient()});
    }
}

void fill(Study &study, const DemoOptions &options)
{
    const QString what = QCoreApplication::translate("Demo", "Creating the demo study");
    report(options.progress, what, 0, 2 * shareOfImport);
    study.switchUser({u"datamanager"_s, {}});
    importFolder(study, u":/carnet/demo/finished"_s);
    study.switchUser({u"nurse"_s, {}});
    const QStringList patients = study.patients();
    for (qsizetype i = 0; i < patients.size(); ++i) {
        report(options.progress, what, shareOfImport + i * shareOfImport / patients.size(), 2 * shareOfImport);
        for (int period = 1; period <= study.protocol().periods; ++period)
            finishDiary(study, patients[i], period);
    }
    study.switchUser({u"datamanager"_s, {}});
    for (const QString &patient : patients)
        for (int period = 1; period <= study.protocol().periods; ++period)
            typeAgain(study, patient, period);
    signAndLock(study, patients, options.finished);
    if (!options.finished)
        addStages(study);
    study.switchUser({u"pharmacist"_s, {}});
    allocateDemo(study);
    if (options.finished) {
        study.switchUser({u"datamanager"_s, {}});
        fixPopulation(study);
    }
    report(options.progress, what, 2 * shareOfImport, 2 * shareOfImport);
}

} // namespace

QDate demoToday()
{
    return QDate(2018, 6, 15);
}

void addDemoAccounts(Study::NewStudy &wish)
{
    wish.published = true;
    for (const Person &person : demoPeople())
        wish.accounts.push_back({person, publishedPassword});
}

void createDemo(const QString &path, const DemoOptions &options)
{
    loadDemoFiles();
    NewStudyFile file(path, options.replace);
    Study::NewStudy wish = newStudyOn(shippedProtocol(u"ketapain"_s), u"ketapain.json"_s, shippedInstrument);
    wish.fixedToday = demoToday();
    wish.synthetic = true;
    addDemoAccounts(wish);
    auto study = Study::create(file.path(), wish);
    fill(*study, options);
    study.reset();
    file.finish();
}

} // namespace carnet
