#include "core/exchange/import_data.h"
#include "core/exchange/messages.h"
#include "core/patients/forms.h"
#include "core/visits/visit_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString shown(const Value &value)
{
    const QString text = value.text();
    if (!value.missing)
        return inQuotes(text.toStdString());
    return text.isEmpty() ? code(*value.missing) : u"%1 (%2)"_s.arg(text, code(*value.missing));
}

} // namespace

void ImportData::finish()
{
    addInfusionDates();
    addFormStates();
    checkDates();
    for (const DiaryPeriod &diary : m_diaries)
        checkDiary(diary);
    compare();
    for (DiaryPeriod &diary : m_diaries)
        compareCurves(diary);
    const auto rank = [](const ImportRefusal &refusal) { return std::pair(refusal.line, refusal.column); };
    const auto fileOf = [&](const ImportRefusal &refusal) {
        return std::find_if(m_plan.files.begin(), m_plan.files.end(),
                            [&](const ImportedFile &file) { return file.path == refusal.file; }) -
               m_plan.files.begin();
    };
    std::stable_sort(m_plan.refusals.begin(), m_plan.refusals.end(), [&](const auto &left, const auto &right) {
        return std::pair(fileOf(left), rank(left)) < std::pair(fileOf(right), rank(right));
    });
    if (!m_plan.accepted())
        m_plan.draft = {};
}

void ImportData::addFormWithoutState(int patient, Occasion occasion, const QString &instrument, Origin origin)
{
    const auto isSame = [&](const FormWithoutState &form) {
        return form.patient == patient && form.occasion == occasion && form.instrument == instrument;
    };
    // The rows of a form stand together in most files; a form that comes twice is only looked at twice.
    if (m_formsWithoutState.empty() || !isSame(m_formsWithoutState.back()))
        m_formsWithoutState.push_back({patient, occasion, instrument, origin});
}

void ImportData::addFormStates()
{
    for (const FormWithoutState &form : m_formsWithoutState) {
        const auto instrument = std::find_if(protocol().instruments.begin(), protocol().instruments.end(),
                                             [&](const Instrument &one) { return one.id == form.instrument; });
        const QString state = formItems(form.instrument).state;
        if (!valueOf(form.patient, form.occasion, state).isEmpty())
            continue;
        Answers answers;
        for (const Item &item : instrument->items) {
            if (const Value value = valueOf(form.patient, form.occasion, item.code); !value.isEmpty())
                answers.insert(item.code, value);
        }
        if (itemsWithoutAnswer(*instrument, answers).isEmpty())
            add(form.patient, form.occasion, state, Value(u"complete"_s), form.origin);
    }
}

// Without visits.csv a period's infusion date follows from its diary.
void ImportData::addInfusionDates()
{
    for (const DiaryPeriod &diary : m_diaries) {
        const ProtocolVisit *visit = protocol().infusionOf(diary.period);
        if (diary.infusionKnown || diary.infusion == 0 || !visit)
            continue;
        add(diary.patient, Occasion::visit(protocol().visitIndex(visit->code)), u"visit_date"_s,
            Value(QDate::fromJulianDay(diary.infusion).toString(Qt::ISODate)), diary.infusionOrigin);
    }
}

void ImportData::checkDates()
{
    std::vector<std::optional<QDate>> consents(m_patients.size());
    const auto consentOf = [&](int patient) {
        std::optional<QDate> &consent = consents[std::size_t(patient)];
        if (!consent)
            consent = QDate::fromString(valueOf(patient, Occasion::patient(), u"consent_date"_s).text(), Qt::ISODate);
        return *consent;
    };
    std::vector<bool> isDate(m_items.size());
    std::vector<bool> isTime(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item *item = dictionary().item(m_items[i]);
        isDate[i] = item && (item->kind == Item::Kind::Date || item->kind == Item::Kind::PartialDate);
        isTime[i] = item && item->kind == Item::Kind::Time;
    }
    for (const Entry &entry : m_entries) {
        if (isDate[std::size_t(entry.item)] && entry.value.hasContent())
            checkDate(entry, consentOf(entry.patient));
        if ((isDate[std::size_t(entry.item)] || isTime[std::size_t(entry.item)]) && entry.value.hasContent())
            checkAgainstOthers(entry);
    }
}

void ImportData::checkAgainstOthers(const Entry &entry)
{
    const QString &item = m_items[std::size_t(entry.item)];
    const auto issue = checkOrder(
        protocol(), [&](Occasion occasion, const QString &other) { return valueOf(entry.patient, occasion, other); },
        entry.occasion, item, entry.value);
    if (!issue || issue->level != Issue::Level::Refuse)
        return;
    const QString words = dictionary().place(item)->column + u": "_s + issue->message;
    if (issue->id == u"visit_order") // a study may hold it: what was exported can be imported again
        note(patientCode(entry.patient) + u' ' + occasionCode(entry.occasion, protocol()) + u' ' + words);
    else
        refuse(entry.origin, words);
}

void ImportData::checkDate(const Entry &entry, const QDate &consent)
{
    const Item &item = *dictionary().item(m_items[std::size_t(entry.item)]);
    const QString column = dictionary().place(item.code)->column;
    const auto range = dayRange(entry.value.text());
    if (!range)
        return;
    if (!item.mayBeFuture && range->first > m_today)
        refuse(entry.origin, Messages::tr("%1: %2 is in the future; today is %3")
                                 .arg(column, entry.value.text(), m_today.toString(Qt::ISODate)));
    else if (consent.isValid() && range->last < consent && !mayPrecedeConsent(entry))
        refuse(entry.origin,
               Messages::tr("%1: %2 is before the consent of %3 on %4; only screening and earlier treatments may be")
                   .arg(column, entry.value.text(), patientCode(entry.patient), consent.toString(Qt::ISODate)));
}

bool ImportData::mayPrecedeConsent(const Entry &entry) const
{
    if (entry.occasion.isVisit() &&
        protocol().visits[std::size_t(entry.occasion.visitIndex())].kind == ProtocolVisit::Kind::Screening)
        return true;
    const QString &item = m_items[std::size_t(entry.item)];
    if (item == u"cm_start_date" || item == u"cm_end_date") // baseline 0: taken during the trial
        return valueOf(entry.patient, entry.occasion, u"cm_baseline"_s).number() != 0.0;
    return dictionary().item(item)->mayPrecedeConsent;
}

void ImportData::checkDiary(const DiaryPeriod &diary)
{
    if (diary.infusion == 0)
        return;
    const qint64 today = m_today.toJulianDay();
    const qint64 next = diary.period < protocol().periods ? infusionDay(diary.patient, diary.period + 1) : 0;
    for (int day = 0; day < int(diary.lines.size()); ++day) {
        if (diary.lines[std::size_t(day)] == 0)
            continue;
        const qint64 date = diary.infusion + day;
        const bool overlaps = day > protocol().diary.lastDay && next != 0 && date >= next;
        if (date <= today && !overlaps) [[likely]]
            continue;
        const QString isoDate = QDate::fromJulianDay(date).toString(Qt::ISODate);
        if (date > today)
            refuse(diaryOrigin(diary, day, m_dayColumn), Messages::tr("day: day %1 is %2, in the future; today is %3")
                                                             .arg(day)
                                                             .arg(isoDate, m_today.toString(Qt::ISODate)));
        else
            refuse(
                diaryOrigin(diary, day, m_dayColumn),
                Messages::tr(
                    "day: day %1 is after the last day of the diary, %2, and %3 is not before the next infusion on %4")
                    .arg(day)
                    .arg(protocol().diary.lastDay)
                    .arg(isoDate, QDate::fromJulianDay(next).toString(Qt::ISODate)));
    }
}

void ImportData::compare()
{
    std::vector<std::vector<std::size_t>> byPatient(m_patients.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        byPatient[std::size_t(m_entries[i].patient)].push_back(i);
    m_plan.draft.data.reserve(m_entries.size());
    for (int patient = 0; patient < int(m_patients.size()); ++patient) {
        const auto &entries = byPatient[std::size_t(patient)];
        QHash<std::pair<quint32, QString>, Value> held;
        if (!m_isNew[std::size_t(patient)] && !entries.empty()) {
            for (const Datum &datum : m_study.data(patientCode(patient)))
                held.insert({datum.key.occasion.packed(), datum.key.item}, datum.value);
        }
        for (const std::size_t index : entries) {
            const Entry &entry = m_entries[index];
            const QString &item = m_items[std::size_t(entry.item)];
            const Value there = held.value({entry.occasion.packed(), item});
            if (there == entry.value) {
                ++m_plan.equalValues;
                continue;
            }
            if (there.isEmpty())
                ++m_plan.newValues;
            else
                differs(entry.origin, item, there, entry.value);
            m_plan.draft.data.push_back({{patientCode(patient), entry.occasion, item}, entry.value});
        }
    }
}

void ImportData::compareCurves(DiaryPeriod &diary)
{
    const auto &measures = protocol().diary.measures;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        Series &curve = diary.curves[i];
        const Series held = m_isNew[std::size_t(diary.patient)]
                                ? Series()
                                : m_study.series(patientCode(diary.patient), diary.period, measures[i].id);
        bool changes = false;
        for (int day = 0; day < int(curve.cells.size()); ++day) {
            Cell &cell = curve.cells[std::size_t(day)];
            const Cell there = held.at(day);
            if (cell == emptyCell)
                continue;
            if (there == cell) {
                ++m_plan.equalValues;
                cell = emptyCell;
                continue;
            }
            if (there == emptyCell)
                ++m_plan.newValues;
            else
                differs(diaryOrigin(diary, day, std::max(m_measureColumns[i], 1)), measures[i].id,
                        carnet::valueOf(there), carnet::valueOf(cell));
            changes = true;
        }
        if (changes)
            m_plan.draft.curves.push_back({patientCode(diary.patient), diary.period, measures[i].id, std::move(curve)});
    }
}

void ImportData::differs(Origin origin, const QString &item, const Value &study, const Value &file)
{
    ++m_plan.replacedValues;
    if (m_options.replace)
        return;
    refuse(origin,
           Messages::tr("%1: the study holds %2, the file %3; to replace it, import with --replace and a reason")
               .arg(dictionary().place(item)->column, shown(study), shown(file)));
}

} // namespace carnet
