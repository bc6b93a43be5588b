#include "core/exchange/generate.h"

#include "core/exchange/demo.h"

#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr int patientsInAnAct = 500;
constexpr int daysBeforeInfusion = 14;
constexpr int daysOfRecruitment = 28;
const QDate lastDate(2024, 12, 31);

/// Random numbers that are the same on every machine: the standard's distributions are not.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    /// 0 ≤ x < 1.
    double share() { return double(m_engine() >> 11) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * share(); }
    int whole(int low, int high) { return low + int(share() * (high - low + 1)); }

private:
    std::mt19937_64 m_engine;
};

QJsonObject words(const QString &en, const QString &fr)
{
    return {{u"en"_s, en}, {u"fr"_s, fr}};
}

/// What a visit of the model becomes in period k of many.
QJsonObject visitOf(QJsonObject visit, const QString &code, const QString &anchor, int target, int period,
                    int outcomeOf)
{
    const QString number = QString::number(period);
    visit[u"code"_s] = code;
    visit[u"anchor"_s] = anchor;
    visit[u"target"_s] = target;
    visit.remove(u"outcome_of_period"_s);
    if (outcomeOf > 0)
        visit[u"outcome_of_period"_s] = outcomeOf;
    if (!visit.contains(u"period"_s))
        return visit;
    visit[u"period"_s] = period;
    if (visit[u"kind"_s].toString() == u"infusion"_s) {
        visit[u"label"_s] = words(u"Infusion period "_s + number, u"Perfusion de la période "_s + number);
        visit[u"short_label"_s] = words(u"Infusion "_s + number, u"Perfusion "_s + number);
    }
    return visit;
}

QJsonArray visitsOf(const QJsonArray &model, int periods, int days)
{
    QHash<QString, QJsonObject> byCode;
    for (const QJsonValue &visit : model)
        byCode.insert(visit[u"code"_s].toString(), visit.toObject());
    QJsonArray visits{byCode[u"SCR"_s], byCode[u"V0"_s]};
    QString infusion;
    for (int period = 1; period <= periods; ++period) {
        const QString before = infusion;
        infusion = u'V' + QString::number(period);
        if (period == 1)
            visits.append(visitOf(byCode[u"V1"_s], infusion, u"V0"_s, daysBeforeInfusion, 1, 0));
        else
            visits.append(visitOf(byCode[u"V2"_s], infusion, before, days, period, period - 1));
        visits.append(visitOf(byCode[u"T1"_s], u'T' + QString::number(period), infusion, 1, period, 0));
    }
    visits.append(visitOf(byCode[u"V4"_s], u'V' + QString::number(periods + 1), infusion, days, 0, periods));
    return visits;
}

QJsonObject aucOf(QJsonObject auc, int days)
{
    QJsonArray horizons;
    QJsonArray targets;
    for (const QJsonValue &day : auc[u"days"_s].toArray()) {
        if (day.toInt() >= days)
            continue;
        horizons.append(day);
        targets.append(QJsonObject{{u"measure"_s, u"average"_s}, {u"day"_s, day}, {u"rule"_s, u"observed"_s}});
    }
    horizons.append(days);
    for (const QString &measure : {u"average"_s, u"maximum"_s, u"night"_s})
        targets.append(QJsonObject{{u"measure"_s, measure}, {u"day"_s, days}, {u"rule"_s, u"locf"_s}});
    auc[u"days"_s] = horizons;
    auc[u"targets"_s] = targets;
    return auc;
}

/// One invented patient: how strong the pain is and how the diary is kept.
struct Course
{
    double level = 0;
    double relief = 0;
    int lastDayKept = 0;
};

Cell wholeScore(double value)
{
    return Cell(10 * std::clamp(int(std::lround(value)), 0, 10));
}

/// Average, maximum and night of one period; relief after the infusion wears off, days are missing now and then.
std::array<Series, 3> curves(const Course &course, int days, Dice &dice)
{
    std::array<Series, 3> result;
    for (Series &series : result)
        series.cells.assign(std::size_t(days) + 1, emptyCell);
    double relief = course.relief;
    double mood = 0;
    for (int day = 0; day <= days; ++day) {
        const auto at = std::size_t(day);
        mood = 0.7 * mood + dice.between(-1.2, 1.2);
        const double pain = course.level - (day == 0 ? 0 : relief) + mood;
        relief *= 0.93;
        const Cell average = wholeScore(pain);
        const Cell maximum = std::max(average, wholeScore(pain + dice.between(0, 2)));
        const Cell night = std::min(maximum, wholeScore(pain - dice.between(-0.4, 2)));
        const double fate = dice.share();
        const bool gone = day > course.lastDayKept;
        if (gone || (day > 0 && fate < 0.03)) {
            for (Series &series : result)
                series.cells[at] = cellOf(gone ? Missing::NotReturned : Missing::NotDone);
            continue;
        }
        result[0].cells[at] = average;
        result[1].cells[at] = maximum;
        result[2].cells[at] = fate < 0.04 ? cellOf(Missing::NotDone) : night;
    }
    return result;
}

/// Adds everything about one patient to an act.
void addPatient(ActDraft &act, const Protocol &protocol, const GenerateOptions &options, int number, Dice &dice)
{
    const QString patient = u"G-%1"_s.arg(number, 5, 10, QChar(u'0'));
    const auto say = [&](Occasion occasion, const QString &item, const Value &value) {
        act.data.push_back({{patient, occasion, item}, value});
    };
    const auto visit = [&](const QString &code, QDate date) {
        const Occasion occasion = Occasion::visit(protocol.visitIndex(code));
        say(occasion, u"planned_date"_s, date.toString(Qt::ISODate));
        say(occasion, u"visit_date"_s, date.toString(Qt::ISODate));
        return occasion;
    };
    const int length = daysBeforeInfusion + options.periods * options.days;
    const QDate inclusion = lastDate.addDays(-length - dice.whole(0, daysOfRecruitment - 1));
    const QString inclusionText = inclusion.toString(Qt::ISODate);
    say(Occasion::patient(), u"site"_s, u"01"_s);
    say(Occasion::patient(), u"sex"_s, dice.share() < 0.5 ? u"F"_s : u"M"_s);
    say(Occasion::patient(), u"age_years"_s, dice.whole(25, 80));
    say(Occasion::patient(), u"screening_date"_s, inclusion.addDays(-7).toString(Qt::ISODate));
    say(Occasion::patient(), u"consent_date"_s, inclusionText);
    say(Occasion::patient(), u"inclusion_date"_s, inclusionText);
    say(Occasion::patient(), u"completed"_s, 1);
    visit(u"V0"_s, inclusion);

    Course course;
    course.level = dice.between(3, 9);
    for (int period = 1; period <= options.periods; ++period) {
        const QDate infusion = inclusion.addDays(daysBeforeInfusion + (period - 1) * options.days);
        const Occasion occasion = visit(u'V' + QString::number(period), infusion);
        visit(u'T' + QString::number(period), infusion.addDays(1));
        course.relief = dice.between(0, 4);
        course.lastDayKept = dice.share() < 0.08 ? dice.whole(1, options.days) : options.days;
        const auto measures = curves(course, options.days, dice);
        say(occasion, u"pre_infusion_nrs"_s, carnet::score(measures[0].at(0)));
        for (std::size_t i = 0; i < measures.size(); ++i)
            act.curves.push_back({patient, period, protocol.diary.measures[i].id, measures[i]});
    }
    visit(u'V' + QString::number(options.periods + 1), inclusion.addDays(length));
}

} // namespace

QByteArray generatedProtocol(int periods, int days)
{
    QJsonObject protocol = QJsonDocument::fromJson(shippedProtocol(u"ketapain"_s)).object();
    protocol[u"id"_s] = u"generated"_s;
    protocol[u"title"_s] = words(u"Synthetic study: every value is invented"_s,
                                 u"Étude synthétique : toutes les valeurs sont inventées"_s);
    protocol[u"short_title"_s] = u"SYNTHETIC"_s;
    protocol[u"design"_s] = u"single-arm"_s;
    protocol[u"patient_code_pattern"_s] = u"G-#####"_s;
    protocol[u"periods"_s] = periods;
    protocol[u"arms"_s] = QJsonArray{QJsonObject{{u"code"_s, u"A"_s}, {u"label"_s, words(u"one arm"_s, u"un bras"_s)}}};
    protocol.remove(u"sequences"_s);
    protocol[u"visits"_s] = visitsOf(protocol[u"visits"_s].toArray(), periods, days);
    QJsonObject diary = protocol[u"diary"_s].toObject();
    diary[u"last_day"_s] = days;
    protocol[u"diary"_s] = diary;
    protocol[u"auc"_s] = aucOf(protocol[u"auc"_s].toObject(), days);
    return QJsonDocument(protocol).toJson();
}

void generateStudy(const QString &path, const GenerateOptions &options)
{
    NewStudyFile file(path, options.replace);
    Study::NewStudy wish =
        newStudyOn(generatedProtocol(options.periods, options.days), u"generated.json"_s, shippedInstrument);
    wish.synthetic = true;
    addDemoAccounts(wish);
    auto study = Study::create(file.path(), wish);
    study->switchUser({u"datamanager"_s, {}});
    const QString what = QCoreApplication::translate("Generate", "Inventing patients");
    Dice dice(options.seed);
    for (int done = 0; done < options.patients; done += patientsInAnAct) {
        report(options.progress, what, done, options.patients);
        ActDraft act;
        act.kind = ActKind::Import;
        act.note = u"synthetic data, seed %1"_s.arg(options.seed);
        act.progress = [&](const QString &, qint64, qint64) {
            return !options.progress || options.progress(what, done, options.patients);
        };
        for (int number = done + 1; number <= std::min(done + patientsInAnAct, options.patients); ++number)
            addPatient(act, study->protocol(), options, number, dice);
        study->record(std::move(act));
    }
    study.reset();
    file.finish();
}

} // namespace carnet
