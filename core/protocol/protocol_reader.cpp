#include "core/protocol/protocol_reader.h"

#include "core/domain/missing.h"
#include "core/domain/occasion.h"
#include "core/domain/value.h"
#include "core/protocol/checks.h"
#include "core/protocol/outcome_plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

const QStringList aucRules{u"observed"_s, u"observed_scaled"_s, u"complete_ends"_s, u"complete_days"_s,
                           u"locf"_s,     u"linear"_s,          u"bocf"_s};

struct WordsOfDefinition
{
    Q_DECLARE_TR_FUNCTIONS(Definition)
};

} // namespace

ProtocolReader::ProtocolReader(const JsonNode &root, const InstrumentSource &instruments)
    : m_root(root)
    , m_instruments(instruments)
    , m_lists(fixedItems().lists)
{
}

Protocol ProtocolReader::read()
{
    m_root.isObjectOf({u"id"_s,
                       u"version"_s,
                       u"title"_s,
                       u"short_title"_s,
                       u"design"_s,
                       u"patient_code_pattern"_s,
                       u"planned_patients"_s,
                       u"periods"_s,
                       u"arms"_s,
                       u"sequences"_s,
                       u"visits"_s,
                       u"diary"_s,
                       u"auc"_s,
                       u"repeated_infusions"_s,
                       u"infusions_per_day"_s,
                       u"reevaluation"_s,
                       u"checks"_s,
                       u"quick_events"_s,
                       u"quick_drugs"_s,
                       u"drug_classes"_s,
                       u"missing_reasons"_s,
                       u"change_reasons"_s,
                       u"codelists"_s,
                       u"forms"_s,
                       u"instruments"_s,
                       u"outcomes"_s,
                       u"recruitment"_s,
                       u"verification"_s,
                       u"working_hours"_s,
                       u"idle_minutes"_s,
                       u"hides_between_period_comparison"_s,
                       u"synthetic"_s,
                       u"tables"_s,
                       u"figures"_s});
    for (const FixedItems::Row &row : fixedItems().rows)
        m_itemPaths.insert(row.item.code, row.file);
    readIdentity();
    readArms();
    readCodelists();
    readDiary();
    readForms();
    readOwnInstruments();
    readVisits();
    readRepeatedInfusions();
    readAuc();
    readReevaluation();
    readChecks();
    readQuickLists();
    readOutcomePlan(m_root, m_protocol);
    readVerification();
    readWorkingHours();
    readWishes();
    return m_protocol;
}

void ProtocolReader::readIdentity()
{
    m_protocol.id = m_root.text(u"id"_s);
    static const QRegularExpression idPattern(u"^[a-z][a-z0-9-]*$"_s);
    if (!m_protocol.id.isEmpty() && !idPattern.match(m_protocol.id).hasMatch())
        m_root.at(u"id"_s).problem(WordsOfDefinition::tr("lower-case letters, digits and hyphens are wanted"));
    m_protocol.version = m_root.text(u"version"_s);
    m_protocol.title = m_root.words(u"title"_s);
    m_protocol.shortTitle = m_root.text(u"short_title"_s);
    m_protocol.design = m_root.word(u"design"_s, {u"crossover"_s, u"parallel"_s, u"single-arm"_s, u"cohort"_s});
    m_protocol.patientCodePattern = m_root.text(u"patient_code_pattern"_s);
    if (!m_protocol.patientCodePattern.isEmpty() && !m_protocol.patientCodePattern.contains(u'#'))
        m_root.at(u"patient_code_pattern"_s)
            .problem(WordsOfDefinition::tr("at least one # is wanted, the place of a digit"));
    m_protocol.plannedPatients = m_root.whole(u"planned_patients"_s, 0, 1000000);
    m_protocol.periods = m_root.whole(u"periods"_s, 0, Occasion::maximumPeriod);
    if (m_root.has(u"infusions_per_day"_s))
        m_protocol.infusionsPerDay = m_root.whole(u"infusions_per_day"_s, 1, 1000);
    m_protocol.hidesBetweenPeriodComparison = m_root.flag(u"hides_between_period_comparison"_s);
    m_protocol.synthetic = m_root.flag(u"synthetic"_s);
}

void ProtocolReader::readArms()
{
    QStringList arms;
    for (const Option &arm : readOptions(m_root.optionalList(u"arms"_s)))
        arms.push_back(arm.code);
    const bool isCrossover = m_protocol.design == u"crossover";
    if ((isCrossover || m_protocol.design == u"parallel") && arms.size() < 2)
        m_root.at(u"arms"_s).problem(WordsOfDefinition::tr("this design wants two arms or more"));
    const auto sequences = isCrossover ? m_root.list(u"sequences"_s) : m_root.optionalList(u"sequences"_s);
    if (isCrossover && m_root.has(u"sequences"_s) && sequences.empty())
        m_root.at(u"sequences"_s).problem(WordsOfDefinition::tr("a crossover wants at least one sequence"));
    for (const JsonNode &sequence : sequences) {
        const QJsonArray steps = sequence.value().toArray();
        if (steps.size() != m_protocol.periods)
            sequence.problem(WordsOfDefinition::tr("%1 arms are wanted, one for each period").arg(m_protocol.periods));
        for (const QJsonValue &step : steps) {
            if (!arms.contains(step.toString()))
                sequence.problem(WordsOfDefinition::tr("“%1” is no arm").arg(step.toVariant().toString()));
        }
    }
}

void ProtocolReader::readCodelists()
{
    if (!m_root.has(u"codelists"_s))
        return;
    const JsonNode node = m_root.at(u"codelists"_s);
    const OptionLists own = readOptionLists(node);
    QStringList names = own.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (m_lists.contains(name))
            node.at(name).problem(WordsOfDefinition::tr("the program has a list of this name"));
        m_lists.insert(name, own.value(name));
        m_protocol.codelists.emplace_back(name, own.value(name));
    }
}

void ProtocolReader::checkItemCode(const QString &code, const JsonNode &where)
{
    if (code.isEmpty())
        return;
    if (m_itemPaths.contains(code))
        where.problem(WordsOfDefinition::tr("“%1” is already used at %2").arg(code, m_itemPaths.value(code)));
    else
        m_itemPaths.insert(code, where.path());
}

void ProtocolReader::readDiary()
{
    const JsonNode node = m_root.at(u"diary"_s);
    if (m_protocol.periods == 0) {
        m_protocol.diary.lastDay = 0;
        if (m_root.has(u"diary"_s))
            node.problem(WordsOfDefinition::tr("a design without periods has no diary"));
        return;
    }
    if (!node.isObjectOf({u"measures"_s, u"scale"_s, u"first_day"_s, u"last_day"_s, u"direction"_s}))
        return;
    DiaryPlan &diary = m_protocol.diary;
    UniqueCodes columns;
    for (const JsonNode &measure : node.list(u"measures"_s)) {
        if (!measure.isObjectOf({u"id"_s, u"column"_s, u"label"_s, u"short_label"_s}))
            continue;
        diary.measures.push_back({measure.name(u"id"_s), measure.name(u"column"_s), measure.words(u"label"_s),
                                  measure.words(u"short_label"_s)});
        checkItemCode(diary.measures.back().id, measure);
        columns.add(diary.measures.back().column, measure.at(u"column"_s));
    }
    if (diary.measures.empty())
        node.at(u"measures"_s).problem(WordsOfDefinition::tr("at least one measure is wanted"));
    if (const JsonNode scale = node.at(u"scale"_s); scale.isObjectOf({u"range"_s, u"step"_s})) {
        const QJsonArray range = scale.value().toObject().value(u"range"_s).toArray();
        const double low = range.size() == 2 ? range[0].toDouble(-1) : -1;
        const double high = range.size() == 2 ? range[1].toDouble(-1) : -1;
        const bool isRange = low >= 0 && low < high && high <= 3000;
        if (isRange) {
            diary.minimum = low;
            diary.maximum = high;
        }
        diary.step = scale.number(u"step"_s, 0.1, 1000);
        if (!isRange)
            scale.at(u"range"_s).problem(WordsOfDefinition::tr("two numbers are wanted, low and high, from 0 to 3000"));
        else if (!dividesRange(diary.minimum, diary.maximum, diary.step))
            scale.at(u"step"_s).problem(
                WordsOfDefinition::tr("step %1 does not divide the range").arg(shortest(diary.step)));
        else if (!dividesRange(0, diary.step, 0.1))
            scale.at(u"step"_s).problem(WordsOfDefinition::tr("a step in whole tenths is wanted"));
    }
    diary.firstDay = node.whole(u"first_day"_s, 0, 1);
    diary.lastDay = node.whole(u"last_day"_s, 1, Occasion::maximumDay);
    diary.downwards = node.word(u"direction"_s, {u"across"_s, u"down"_s}) == u"down";
}

void ProtocolReader::readAuc()
{
    const JsonNode node = m_root.at(u"auc"_s);
    if (m_protocol.periods == 0 && m_root.has(u"auc"_s))
        node.problem(WordsOfDefinition::tr("a design without periods has no area under a diary"));
    if (m_protocol.diary.measures.empty()) // said already; the rest would only repeat it
        return;
    if (!node.isObjectOf({u"start_day"_s, u"minimum_post_share"_s, u"days"_s, u"targets"_s}))
        return;
    AucPlan &auc = m_protocol.auc;
    auc.startDay = node.whole(u"start_day"_s, 0, 1);
    if (node.has(u"minimum_post_share"_s))
        auc.minimumPostShare = node.number(u"minimum_post_share"_s, 0, 1);
    const int last = m_protocol.diary.lastDay;
    for (const JsonNode &day : node.list(u"days"_s)) {
        const double value = day.value().toDouble(-1);
        if (value != int(value) || value <= auc.startDay || value > last)
            day.problem(WordsOfDefinition::tr("a diary day from %1 to %2 is wanted").arg(auc.startDay + 1).arg(last));
        else if (!auc.days.empty() && int(value) <= auc.days.back())
            day.problem(WordsOfDefinition::tr("days are wanted in rising order"));
        auc.days.push_back(int(value));
    }
    UniqueCodes targets;
    for (const JsonNode &target : node.list(u"targets"_s)) {
        if (!target.isObjectOf({u"measure"_s, u"day"_s, u"rule"_s}))
            continue;
        AucTarget read{target.text(u"measure"_s), target.whole(u"day"_s, 1, Occasion::maximumDay),
                       target.word(u"rule"_s, aucRules)};
        if (!m_protocol.diary.measure(read.measure))
            target.at(u"measure"_s).problem(WordsOfDefinition::tr("“%1” is no measure of the diary").arg(read.measure));
        if (std::find(auc.days.begin(), auc.days.end(), read.day) == auc.days.end())
            target.at(u"day"_s).problem(WordsOfDefinition::tr("day %1 is not among the AUC days").arg(read.day));
        targets.add(WordsOfDefinition::tr("%1, day %2").arg(read.measure).arg(read.day), target);
        auc.targets.push_back(read);
    }
}

void ProtocolReader::readReevaluation()
{
    if (!m_root.has(u"reevaluation"_s))
        return;
    const JsonNode node = m_root.at(u"reevaluation"_s);
    if (!node.isObjectOf({u"pain_now"_s, u"pain_at_inclusion"_s, u"within_points"_s, u"within_share"_s,
                          u"pain_fallback"_s, u"minimum_diary_share"_s}))
        return;
    ReevaluationRule &rule = m_protocol.reevaluation.emplace();
    rule.painNow = node.text(u"pain_now"_s);
    rule.painAtInclusion = node.text(u"pain_at_inclusion"_s);
    for (const QString &key : {u"pain_now"_s, u"pain_at_inclusion"_s, u"pain_fallback"_s}) {
        const QString item = node.value().toObject().value(key).toString();
        if (!item.isEmpty() && !m_itemPaths.contains(item))
            node.at(key).problem(WordsOfDefinition::tr("there is no item “%1”").arg(item));
    }
    if (node.has(u"within_points"_s))
        rule.withinPoints = node.number(u"within_points"_s, 0, m_protocol.diary.maximum);
    if (node.has(u"within_share"_s))
        rule.withinShare = node.number(u"within_share"_s, 0, 1);
    rule.painFallback = node.optionalText(u"pain_fallback"_s);
    if (node.has(u"minimum_diary_share"_s))
        rule.minimumDiaryShare = node.number(u"minimum_diary_share"_s, 0, 1);
    if (!rule.withinPoints && !rule.withinShare)
        node.problem(WordsOfDefinition::tr("within_points or within_share is wanted"));
}

void ProtocolReader::readChecks()
{
    UniqueCodes ids;
    if (m_protocol.diary.measures.empty())
        return;
    for (const JsonNode &node : m_root.optionalList(u"checks"_s)) {
        if (!node.isObjectOf({u"id"_s, u"level"_s, u"expression"_s, u"item"_s, u"text"_s, u"off"_s}))
            continue;
        ProtocolCheck check{node.name(u"id"_s), node.word(u"level"_s, {u"refuse"_s, u"warn"_s, u"note"_s}),
                            node.text(u"expression"_s), node.optionalText(u"item"_s), node.words(u"text"_s)};
        ids.add(check.id, node);
        if (!check.expression.isEmpty()) {
            if (const QString problem = checkExpressionProblem(check.expression, m_protocol.diary); !problem.isEmpty())
                node.at(u"expression"_s).problem(problem);
        }
        if (!check.item.isEmpty() && !m_protocol.diary.measure(check.item))
            node.at(u"item"_s).problem(WordsOfDefinition::tr("“%1” is no measure of the diary").arg(check.item));
        if (!node.flag(u"off"_s))
            m_protocol.checks.push_back(check);
    }
}

void ProtocolReader::readQuickLists()
{
    m_protocol.quickEvents = readOptions(m_root.optionalList(u"quick_events"_s));
    m_protocol.drugClasses = readOptions(m_root.optionalList(u"drug_classes"_s));
    m_protocol.changeReasons = readOptions(m_root.optionalList(u"change_reasons"_s));
    const auto reasons = m_root.optionalList(u"missing_reasons"_s);
    m_protocol.missingReasons = readOptions(reasons);
    for (const JsonNode &reason : reasons) {
        const QString code = reason.value().toObject().value(u"code"_s).toString();
        if (!code.isEmpty() && !missingFromCode(code))
            reason.at(u"code"_s).problem(WordsOfDefinition::tr("“%1” is no reason why a value is missing").arg(code));
    }
    const auto &classes = m_protocol.drugClasses.empty() ? fixedItems().lists[u"drug_class"_s] : m_protocol.drugClasses;
    for (const JsonNode &node : m_root.optionalList(u"quick_drugs"_s)) {
        if (!node.isObjectOf({u"name"_s, u"class"_s, u"dose"_s, u"label"_s}))
            continue;
        QuickDrug drug{node.text(u"name"_s), node.text(u"class"_s), node.text(u"dose"_s), node.words(u"label"_s)};
        const bool known = std::any_of(classes.begin(), classes.end(),
                                       [&drug](const Option &each) { return each.code == drug.drugClass; });
        if (!known && !drug.drugClass.isEmpty())
            node.at(u"class"_s).problem(WordsOfDefinition::tr("“%1” is no class of drugs").arg(drug.drugClass));
        m_protocol.quickDrugs.push_back(drug);
    }
}

void ProtocolReader::readVerification()
{
    if (!m_root.has(u"verification"_s))
        return;
    const JsonNode node = m_root.at(u"verification"_s);
    if (!node.isObjectOf({u"diary"_s, u"questionnaire_share"_s, u"another_person"_s, u"same_person_after_hours"_s}))
        return;
    VerificationPolicy &policy = m_protocol.verification;
    policy.diary = node.word(u"diary"_s, {u"none"_s, u"average"_s, u"all"_s});
    policy.questionnaireShare = node.number(u"questionnaire_share"_s, 0, 1);
    policy.anotherPerson = node.flag(u"another_person"_s);
    policy.samePersonAfterHours = node.whole(u"same_person_after_hours"_s, 0, 10000);
}

void ProtocolReader::readWorkingHours()
{
    if (m_root.has(u"idle_minutes"_s))
        m_protocol.idleMinutes = m_root.whole(u"idle_minutes"_s, 2, 60);
    if (!m_root.has(u"working_hours"_s))
        return;
    const JsonNode node = m_root.at(u"working_hours"_s);
    if (!node.isObjectOf({u"from"_s, u"to"_s, u"days"_s}))
        return;
    WorkingHours &hours = m_protocol.workingHours;
    for (const auto &[key, time] : {std::pair(u"from"_s, &hours.from), std::pair(u"to"_s, &hours.to)}) {
        *time = QTime::fromString(node.text(key), u"HH:mm"_s);
        if (!time->isValid())
            node.at(key).problem(WordsOfDefinition::tr("a time such as 08:00 is wanted"));
    }
    if (hours.from.isValid() && hours.to.isValid() && hours.to <= hours.from)
        node.at(u"to"_s).problem(WordsOfDefinition::tr("a time after the beginning is wanted"));
    hours.days.clear();
    for (const JsonNode &day : node.list(u"days"_s)) {
        hours.days.push_back(day.value().toInt());
        if (hours.days.back() < 1 || hours.days.back() > 7)
            day.problem(WordsOfDefinition::tr("a day of the week is wanted, 1 (Monday) to 7"));
    }
}

void ProtocolReader::readWishes()
{
    const QStringList tables{u"table1"_s, u"table2"_s, u"table3"_s, u"table4"_s};
    const QStringList figures{u"fig2"_s, u"fig3"_s, u"fig4a"_s, u"fig4b"_s, u"patients"_s};
    for (const auto &[key, known] : {std::pair(u"tables"_s, tables), std::pair(u"figures"_s, figures)}) {
        for (const JsonNode &node : m_root.optionalList(key)) {
            const QString wish = node.value().toString();
            if (!known.contains(wish))
                node.problem(
                    WordsOfDefinition::tr("“%1” is not known; one of %2 is wanted").arg(wish, known.join(u", "_s)));
        }
    }
}

} // namespace carnet
