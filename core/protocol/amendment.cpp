#include "core/protocol/amendment.h"

#include "core/domain/value.h"
#include "core/protocol/dictionary.h"
#include "core/protocol/draft_json.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Amendment
{
    Q_DECLARE_TR_FUNCTIONS(Amendment)
};

QStringList blindedEntries()
{
    return {u"arms"_s, u"sequences"_s};
}

QByteArray part(const QJsonObject &protocol, const QString &key)
{
    const auto found = protocol.constFind(key);
    const QJsonObject one = found == protocol.constEnd() ? QJsonObject() : QJsonObject{{key, *found}};
    return QJsonDocument(one).toJson(QJsonDocument::Compact);
}

class Comparison
{
public:
    Comparison(const Protocol &before, const Protocol &after)
        : m_before(before)
        , m_after(after)
        , m_oldItems(before)
        , m_newItems(after)
    {
    }

    std::vector<DefinitionProblem> problems()
    {
        compareVisits();
        compareDiary();
        compareItems();
        compareClasses();
        return std::move(m_problems);
    }

private:
    void problem(const QString &path, const QString &message) { m_problems.push_back({path, message}); }

    void compareVisits()
    {
        const auto &now = m_after.visits;
        const bool isSame = std::ranges::equal(m_before.visits, now, [](const auto &one, const auto &other) {
            return one.code == other.code && one.kind == other.kind && one.period == other.period &&
                   one.outcomeOfPeriod == other.outcomeOfPeriod;
        });
        if (!isSame)
            problem(u"visits"_s, Amendment::tr("the visits of a running study keep their number, order, code, kind "
                                               "and period"));
    }

    void compareDiary()
    {
        const DiaryPlan &old = m_before.diary;
        const DiaryPlan &now = m_after.diary;
        if (now.measures.size() < old.measures.size())
            problem(u"diary.measures"_s, Amendment::tr("a measure of the diary cannot be taken away"));
        for (const DiaryMeasure &measure : old.measures) {
            const DiaryMeasure *found = now.measure(measure.id);
            if (!found || found->column != measure.column)
                problem(u"diary.measures"_s,
                        Amendment::tr("“%1” stays, with its column “%2”").arg(measure.id, measure.column));
        }
        if (now.measures.size() > old.measures.size())
            problem(u"diary.measures"_s, Amendment::tr("a running study gets no new measure of the diary"));
        if (now.firstDay != old.firstDay)
            problem(u"diary.first_day"_s, Amendment::tr("this stays as the study was made"));
        if (now.minimum > old.minimum || now.maximum < old.maximum || !isStepWithin(old.step, now.step))
            problem(u"diary.scale"_s, Amendment::tr("every score that was possible must stay possible"));
    }

    static bool isStepWithin(double coarse, double fine)
    {
        const double steps = coarse / fine;
        return qAbs(steps - qRound(steps)) < 1e-9;
    }

    void compareItems()
    {
        for (const QString &code : m_oldItems.codes()) {
            const Item *now = m_newItems.item(code);
            if (!now) {
                problem(pathOf(code), Amendment::tr("the item “%1” cannot be taken away").arg(code));
                continue;
            }
            const Item &old = *m_oldItems.item(code);
            const ItemPlace &oldPlace = *m_oldItems.place(code);
            const ItemPlace &newPlace = *m_newItems.place(code);
            if (now->kind != old.kind || newPlace.form != oldPlace.form || newPlace.level != oldPlace.level)
                problem(pathOf(code), Amendment::tr("the item “%1” keeps its kind and its form").arg(code));
            else if (!allowsAll(old, *now))
                problem(pathOf(code),
                        Amendment::tr("every answer of “%1” that was possible must stay possible").arg(code));
        }
    }

    QString pathOf(const QString &code) const
    {
        const QString &form = m_oldItems.place(code)->form;
        return m_before.form(form) ? u"forms.%1"_s.arg(form) : form.isEmpty() ? u"items"_s : form;
    }

    static bool allowsAll(const Item &old, const Item &now)
    {
        if (now.minimum && (!old.minimum || *now.minimum > *old.minimum))
            return false;
        if (now.maximum && (!old.maximum || *now.maximum < *old.maximum))
            return false;
        if (now.step && (!old.step || !isStepWithin(*old.step, *now.step)))
            return false;
        return old.kind != Item::Kind::Choice || std::ranges::all_of(old.options, [&now](const Option &option) {
                   return std::ranges::any_of(now.options,
                                              [&option](const Option &other) { return other.code == option.code; });
               });
    }

    void compareClasses()
    {
        for (const Option &each : m_before.drugClasses) {
            if (std::ranges::none_of(m_after.drugClasses,
                                     [&each](const Option &other) { return other.code == each.code; }))
                problem(u"drug_classes"_s, Amendment::tr("the class “%1” cannot be taken away").arg(each.code));
        }
    }

    const Protocol &m_before;
    const Protocol &m_after;
    const Dictionary m_oldItems;
    const Dictionary m_newItems;
    std::vector<DefinitionProblem> m_problems;
};

QString shortJson(const QJsonValue &value)
{
    if (value.isString())
        return u'"' + value.toString() + u'"';
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// What names an entry of a list among its like; empty when nothing does.
QString nameOf(const QJsonValue &entry)
{
    for (const QString &key : {u"id"_s, u"code"_s, u"name"_s}) {
        if (const QString name = entry[key].toString(); !name.isEmpty())
            return name;
    }
    return entry[u"measure"_s].isString() ? u"%1@%2"_s.arg(entry[u"measure"_s].toString()).arg(entry[u"day"_s].toInt())
                                          : QString();
}

QStringList names(const QJsonArray &list)
{
    QStringList found;
    for (const QJsonValue &entry : list)
        found << nameOf(entry);
    QStringList distinct = found;
    return distinct.removeDuplicates() > 0 || found.contains(QString()) ? QStringList() : found;
}

void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, QStringList &lines);

void compareObjects(const QString &path, const QJsonObject &before, const QJsonObject &after, QStringList &lines)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        compare(path.isEmpty() ? key : path + u'.' + key, before.value(key), after.value(key), lines);
}

void compareLists(const QString &path, const QJsonArray &before, const QJsonArray &after, QStringList &lines)
{
    const QStringList old = names(before);
    const QStringList now = names(after);
    if (old.size() != before.size() || now.size() != after.size()) {
        lines << u"%1: %2 → %3"_s.arg(path, shortJson(before), shortJson(after));
        return;
    }
    QStringList kept;
    for (const QString &name : old) {
        if (!now.contains(name))
            lines << u"%1.%2: taken away, was %3"_s.arg(path, name, shortJson(before[old.indexOf(name)]));
        else
            kept << name;
    }
    QStringList keptNow;
    for (const QString &name : now) {
        if (!old.contains(name)) {
            lines << u"%1.%2: new, %3"_s.arg(path, name, shortJson(after[now.indexOf(name)]));
            continue;
        }
        keptNow << name;
        compare(path + u'.' + name, before[old.indexOf(name)], after[now.indexOf(name)], lines);
    }
    if (kept != keptNow)
        lines << u"%1: order %2 → %3"_s.arg(path, kept.join(u", "_s), keptNow.join(u", "_s));
}

void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, QStringList &lines)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject())
        compareObjects(path, before.toObject(), after.toObject(), lines);
    else if (before.isArray() && after.isArray() && !before.toArray().isEmpty() && !after.toArray().isEmpty())
        compareLists(path, before.toArray(), after.toArray(), lines);
    else if (before.isUndefined())
        lines << u"%1: new, %2"_s.arg(path, shortJson(after));
    else if (after.isUndefined())
        lines << u"%1: taken away, was %2"_s.arg(path, shortJson(before));
    else
        lines << u"%1: %2 → %3"_s.arg(path, shortJson(before), shortJson(after));
}

} // namespace

const QStringList &amendableParts()
{
    static const QStringList parts{u"version"_s,
                                   u"title"_s,
                                   u"short_title"_s,
                                   u"planned_patients"_s,
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
                                   u"tables"_s,
                                   u"figures"_s};
    return parts;
}

QByteArray withParts(const QByteArray &protocol, const ProtocolParts &parts)
{
    if (parts.isEmpty())
        return protocol;
    QJsonObject changed = parsed(protocol);
    for (auto each = parts.begin(); each != parts.end(); ++each) {
        changed.remove(each.key());
        const QJsonObject one = parsed(each.value());
        if (one.contains(each.key()))
            changed.insert(each.key(), one.value(each.key()));
    }
    return QJsonDocument(changed).toJson();
}

QByteArray withoutArms(const QByteArray &protocol)
{
    QJsonObject open = parsed(protocol);
    for (const QString &key : blindedEntries())
        open.remove(key);
    return QJsonDocument(open).toJson();
}

QByteArray withArmsOf(const QByteArray &protocol, const QByteArray &other)
{
    QJsonObject whole = parsed(protocol);
    const QJsonObject from = parsed(other);
    const QStringList keys = blindedEntries();
    const bool isOpen = std::ranges::none_of(keys, [&](const QString &key) { return whole.contains(key); });
    if (whole.isEmpty() || !isOpen)
        return protocol;
    for (const QString &key : keys) {
        if (from.contains(key))
            whole.insert(key, from.value(key));
    }
    return QJsonDocument(whole).toJson();
}

ProtocolParts changedParts(const QByteArray &before, const QByteArray &after)
{
    const QJsonObject old = parsed(before);
    const QJsonObject now = parsed(after);
    ProtocolParts changed;
    for (const QString &key : amendableParts()) {
        if (old.value(key) != now.value(key))
            changed.insert(key, part(now, key));
    }
    return changed;
}

std::vector<DefinitionProblem> amendmentProblems(const QByteArray &before, const QByteArray &after,
                                                 const Protocol &protocolBefore, const Protocol &protocolAfter)
{
    const QJsonObject old = parsed(before);
    const QJsonObject now = parsed(after);
    QStringList keys = old.keys() + now.keys();
    keys.removeDuplicates();
    std::vector<DefinitionProblem> problems;
    for (const QString &key : std::as_const(keys)) {
        if (!amendableParts().contains(key) && old.value(key) != now.value(key))
            problems.push_back({key, Amendment::tr("this stays as the study was made")});
    }
    if (problems.empty())
        problems = Comparison(protocolBefore, protocolAfter).problems();
    return problems;
}

QStringList differences(const QByteArray &before, const QByteArray &after)
{
    QStringList lines;
    compareObjects({}, parsed(before), parsed(after), lines);
    return lines;
}

} // namespace carnet
