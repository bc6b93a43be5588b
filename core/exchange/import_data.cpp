#include "core/exchange/import_data.h"

#include "core/exchange/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr std::size_t longestCode = 40;

bool isCode(std::string_view text)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !text.empty() && text.size() <= longestCode && std::all_of(text.begin(), text.end(), isAllowed);
}

} // namespace

ImportData::ImportData(const Study &study, const ImportOptions &options, ImportPlan &plan)
    : m_study(study)
    , m_options(options)
    , m_plan(plan)
    , m_today(study.today())
{
    for (const QString &code : study.patients()) {
        m_patientIndex.insert(code.toUtf8(), int(m_patients.size()));
        m_patients.push_back(code);
        m_isNew.push_back(false);
    }
}

void ImportData::refuse(Origin origin, const QString &message)
{
    ++m_plan.refused;
    if (int(m_plan.refusals.size()) >= ImportPlan::maximumRefusals)
        return;
    m_plan.refusals.push_back({m_plan.files[std::size_t(origin.file)].path, origin.line, origin.column, message});
}

int ImportData::patient(std::string_view code, Origin origin)
{
    const auto raw = QByteArray::fromRawData(code.data(), qsizetype(code.size()));
    if (const auto known = m_patientIndex.constFind(raw); known != m_patientIndex.constEnd())
        return *known;
    if (!isCode(code)) {
        refuse(origin,
               Messages::tr("patient_id: %1 is not possible; wanted are 1 to 40 letters, digits, - and _, such as %2")
                   .arg(inQuotes(code), protocol().patientCodePattern));
        return -1;
    }
    if (!m_introducing) {
        refuse(origin, Messages::tr("patient_id: %1 is not a patient of this study; add the patient to patients.csv")
                           .arg(inQuotes(code)));
        return -1;
    }
    const int index = int(m_patients.size());
    m_patientIndex.insert(QByteArray(code.data(), qsizetype(code.size())), index);
    m_patients.push_back(fieldText(code));
    m_isNew.push_back(true);
    ++m_plan.newPatients;
    return index;
}

int ImportData::studyItself()
{
    if (m_studyItself < 0) {
        m_studyItself = int(m_patients.size());
        m_patients.push_back(QString());
        m_isNew.push_back(false);
    }
    return m_studyItself;
}

int ImportData::itemIndex(const QString &item)
{
    const auto known = m_itemIndex.constFind(item);
    if (known != m_itemIndex.constEnd())
        return *known;
    const int index = int(m_items.size());
    m_items.push_back(item);
    m_itemIndex.insert(item, index);
    return index;
}

std::optional<std::uint64_t> ImportData::key(int patient, Occasion occasion, const QString &item) const
{
    const auto known = m_itemIndex.constFind(item);
    if (known == m_itemIndex.constEnd())
        return {};
    return std::uint64_t(patient) << 40 | std::uint64_t(occasion.packed()) << 16 | std::uint64_t(*known);
}

bool ImportData::add(int patient, Occasion occasion, const QString &item, const Value &value, Origin origin)
{
    const int index = itemIndex(item);
    const auto [at, isNew] = m_entryIndex.try_emplace(*key(patient, occasion, item), m_entries.size());
    if (isNew) {
        m_entries.push_back({value, index, occasion, patient, origin});
        return true;
    }
    Entry &entry = m_entries[at->second];
    if (entry.origin.file == origin.file || value.hasContent() || entry.value.missing)
        return false;
    entry.value.missing = value.missing;
    return true;
}

const Value *ImportData::find(int patient, Occasion occasion, const QString &item) const
{
    const auto wanted = key(patient, occasion, item);
    if (!wanted)
        return nullptr;
    const auto found = m_entryIndex.find(*wanted);
    return found == m_entryIndex.end() ? nullptr : &m_entries[found->second].value;
}

Origin ImportData::originOf(int patient, Occasion occasion, const QString &item) const
{
    const auto wanted = key(patient, occasion, item);
    const auto found = wanted ? m_entryIndex.find(*wanted) : m_entryIndex.end();
    return found == m_entryIndex.end() ? Origin{} : m_entries[found->second].origin;
}

Value ImportData::valueOf(int patient, Occasion occasion, const QString &item) const
{
    if (const Value *imported = find(patient, occasion, item))
        return *imported;
    return m_isNew[std::size_t(patient)] ? Value() : m_study.value({patientCode(patient), occasion, item});
}

int ImportData::newRow(List list, int patient)
{
    int &row = m_newRows[{int(list), patient}];
    if (row == 0)
        row = m_isNew[std::size_t(patient)] ? 1 : m_study.nextRow(list, patientCode(patient));
    return row++;
}

DiaryPeriod &ImportData::diary(int patient, int period)
{
    const auto [at, isNew] =
        m_diaryIndex.try_emplace(std::uint64_t(patient) << 8 | std::uint64_t(period), m_diaries.size());
    if (!isNew)
        return m_diaries[at->second];
    const std::size_t days = std::size_t(protocol().diary.lastDay) + 1;
    DiaryPeriod diary;
    diary.patient = patient;
    diary.period = period;
    diary.lines.reserve(days);
    diary.curves.resize(protocol().diary.measures.size());
    diary.infusion = infusionDay(patient, period);
    diary.infusionKnown = diary.infusion != 0;
    m_diaries.push_back(std::move(diary));
    return m_diaries.back();
}

void ImportData::diaryColumns(std::int16_t file, int day, std::vector<int> measures)
{
    m_diaryFile = file;
    m_dayColumn = day;
    m_measureColumns = std::move(measures);
}

Origin ImportData::diaryOrigin(const DiaryPeriod &diary, int day, int column) const
{
    return {diary.lines[std::size_t(day)], std::int16_t(column), m_diaryFile};
}

qint64 ImportData::infusionDay(int patient, int period) const
{
    const auto read = m_diaryIndex.find(std::uint64_t(patient) << 8 | std::uint64_t(period));
    if (read != m_diaryIndex.end() && read->second < m_diaries.size())
        return m_diaries[read->second].infusion;
    const ProtocolVisit *visit = protocol().infusionOf(period);
    if (!visit)
        return 0;
    const Value value = valueOf(patient, Occasion::visit(protocol().visitIndex(visit->code)), u"visit_date"_s);
    const QDate date = QDate::fromString(value.text(), Qt::ISODate);
    return date.isValid() ? date.toJulianDay() : 0;
}

} // namespace carnet
