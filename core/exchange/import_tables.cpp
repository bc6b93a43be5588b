#include "core/exchange/import_data.h"
#include "core/exchange/messages.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Tells how far a table is, now and then.
void reportRows(ImportTable &table)
{
    constexpr qint64 reportEvery = 4096;
    if (table.rows() % reportEvery == 0)
        report(table.data().options().progress, table.spec().name, qint64(table.shareRead() * 100), 100);
}

struct WideColumn
{
    const Item *item;
    int column;
    int missingColumn;
};

std::vector<WideColumn> wideColumns(const ImportTable &table, const Dictionary &dictionary)
{
    std::vector<WideColumn> columns;
    for (const QString &name : table.spec().columns) {
        const QString code = table.spec().items.value(name);
        const int column = table.column(name);
        const int missingColumn = table.column(name + u"_missing"_s);
        if (!code.isEmpty() && (column > 0 || missingColumn > 0))
            columns.push_back({dictionary.item(code), column, missingColumn});
    }
    return columns;
}

/// Occasion of a row of deviations.csv; nothing for one that follows from the dates, which has no number.
std::optional<Occasion> deviationOccasion(ImportTable &table, int patient)
{
    const int visitColumn = table.column(u"visit"_s);
    if (!trimmed(table.field(visitColumn)).empty() && !table.visitIndex(visitColumn))
        return {};
    const int numberColumn = table.column(u"deviation_no"_s);
    if (numberColumn == 0)
        return Occasion::row(List::Deviation, table.data().newRow(List::Deviation, patient));
    if (trimmed(table.field(numberColumn)).empty())
        return {};
    const auto number = table.whole(numberColumn, 1, Occasion::maximumRow);
    return number ? std::optional(Occasion::row(List::Deviation, *number)) : std::nullopt;
}

/// Occasion of a row of a wide file; nothing after a refusal.
std::optional<Occasion> wideOccasion(ImportTable &table, int patient)
{
    const QString &name = table.spec().name;
    if (name == u"patients.csv")
        return Occasion::patient();
    if (name == u"visits.csv") {
        const auto index = table.visitIndex(table.column(u"visit"_s));
        return index ? std::optional(Occasion::visit(*index)) : std::nullopt;
    }
    if (name == u"deviations.csv")
        return patient < 0 ? std::nullopt : deviationOccasion(table, patient);
    const bool isEvent = name == u"adverse_events.csv";
    const auto number = table.whole(table.column(isEvent ? u"ae_no"_s : u"med_no"_s), 1, Occasion::maximumRow);
    return number ? std::optional(Occasion::row(isEvent ? List::AdverseEvent : List::Medication, *number))
                  : std::nullopt;
}

/// Columns of visits.csv that follow from the protocol must say what it says.
void checkVisitColumns(ImportTable &table, const ProtocolVisit &visit)
{
    const int periodColumn = table.column(u"period"_s);
    const std::string_view period = trimmed(table.field(periodColumn));
    const QString expected = visit.period ? QString::number(*visit.period) : QString();
    if (!period.empty() && fieldText(period) != expected)
        table.refuse(periodColumn,
                     expected.isEmpty()
                         ? Messages::tr("%1 is not possible; %2 belongs to no period").arg(inQuotes(period), visit.code)
                         : Messages::tr("%1 is not possible; %2 belongs to period %3")
                               .arg(inQuotes(period), visit.code, expected));
    const int infusionColumn = table.column(u"infusion"_s);
    const std::string_view infusion = trimmed(table.field(infusionColumn));
    const bool isInfusion = visit.kind == ProtocolVisit::Kind::Infusion;
    if (!infusion.empty() && infusion != (isInfusion ? "1" : "0"))
        table.refuse(infusionColumn, Messages::tr("%1 is not possible; for %2 the protocol says %3")
                                         .arg(inQuotes(infusion), visit.code, isInfusion ? u"1"_s : u"0"_s));
}

/// Reads a value and its reason; nothing when neither is there or one was refused.
std::optional<Value> readValue(ImportTable &table, const Item &item, int column, int missingColumn)
{
    Value value;
    if (const std::string_view text = table.field(column); !text.empty()) {
        const FieldValue found = readField(item, text, table.style());
        if (!found.problem.isEmpty()) {
            table.refuse(column, found.problem);
            return {};
        }
        value = found.value;
    }
    if (!table.field(missingColumn).empty()) {
        value.missing = table.missing(missingColumn);
        if (!value.missing)
            return {};
    }
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

/// Lines on which each key of a file was seen.
class SeenKeys
{
public:
    /// The line that had the key before, or 0.
    int before(int patient, Occasion occasion, int line)
    {
        const auto [at, isNew] = m_lines.try_emplace(std::uint64_t(patient) << 32 | occasion.packed(), line);
        return isNew ? 0 : at->second;
    }

private:
    std::unordered_map<std::uint64_t, int> m_lines;
};

} // namespace

qint64 readWideTable(ImportTable &table)
{
    ImportData &data = table.data();
    const std::vector<WideColumn> columns = wideColumns(table, data.dictionary());
    const int patientColumn = table.column(u"patient_id"_s);
    SeenKeys seen;
    qint64 values = 0;
    while (table.next()) {
        reportRows(table);
        const int patient = table.patient(patientColumn);
        const auto occasion = wideOccasion(table, patient);
        if (patient < 0 || !occasion)
            continue;
        if (const int line = seen.before(patient, *occasion, table.origin(patientColumn).line)) {
            table.refuse(table.column(table.spec().keys.back()),
                         Messages::tr("the same row, %1, is already on line %2")
                             .arg(table.spec().keys.size() > 1
                                      ? data.patientCode(patient) + u' ' + occasionCode(*occasion, data.protocol())
                                      : data.patientCode(patient))
                             .arg(line));
            continue;
        }
        if (occasion->isVisit())
            checkVisitColumns(table, data.protocol().visits[std::size_t(occasion->visitIndex())]);
        for (const WideColumn &column : columns) {
            if (const auto value = readValue(table, *column.item, column.column, column.missingColumn)) {
                data.add(patient, *occasion, column.item->code, *value,
                         table.origin(column.column > 0 ? column.column : column.missingColumn));
                ++values;
            }
        }
    }
    return values;
}

qint64 readResponsesTable(ImportTable &table)
{
    ImportData &data = table.data();
    const int patientColumn = table.column(u"patient_id"_s);
    const int visitColumn = table.column(u"visit"_s);
    const int instrumentColumn = table.column(u"instrument"_s);
    const int itemColumn = table.column(u"item"_s);
    const int valueColumn = table.column(u"value"_s);
    const int missingColumn = table.column(u"value_missing"_s);
    const int noteColumn = table.column(u"note"_s);
    qint64 values = 0;
    while (table.next()) {
        reportRows(table);
        const int patient = table.patient(patientColumn);
        const auto visit = table.visitIndex(visitColumn);
        const QString code = fieldText(trimmed(table.field(itemColumn)));
        const ItemPlace *place = data.dictionary().place(code);
        if (!place || place->file != u"responses.csv" || data.dictionary().item(code)->code.startsWith(u"note_")) {
            table.refuse(
                itemColumn,
                Messages::tr("%1 is no item of the questionnaires of this protocol").arg(inQuotes(code.toStdString())));
            continue;
        }
        const QString instrument = fieldText(trimmed(table.field(instrumentColumn)));
        if (instrument != place->form) {
            table.refuse(instrumentColumn, Messages::tr("%1 is not the instrument of %2, which is %3")
                                               .arg(inQuotes(instrument.toStdString()), code, place->form));
            continue;
        }
        if (patient < 0 || !visit)
            continue;
        const Occasion occasion = Occasion::visit(*visit);
        const Item &item = *data.dictionary().item(code);
        const auto value = readValue(table, item, valueColumn, missingColumn);
        const Origin origin = table.origin(valueColumn > 0 ? valueColumn : itemColumn);
        if (value && !data.add(patient, occasion, code, *value, origin)) {
            table.refuse(itemColumn,
                         Messages::tr("%1 at %2 of %3 is already on line %4")
                             .arg(code, data.protocol().visits[std::size_t(*visit)].code, data.patientCode(patient))
                             .arg(data.originOf(patient, occasion, code).line));
            continue;
        }
        values += value.has_value();
        if (value && missingColumn == 0)
            data.addFormWithoutState(patient, occasion, instrument, origin);
        if (!table.field(noteColumn).empty()) {
            const QString noteItem = u"note_"_s + code;
            Item text;
            data.add(patient, occasion, noteItem, readField(text, table.field(noteColumn), table.style()).value,
                     table.origin(noteColumn));
            ++values;
        }
    }
    return values;
}

qint64 readRescueTable(ImportTable &table)
{
    ImportData &data = table.data();
    const std::vector<WideColumn> columns = wideColumns(table, data.dictionary());
    const int patientColumn = table.column(u"patient_id"_s);
    const int dayColumn = table.column(u"day"_s);
    std::unordered_map<std::uint64_t, int> lines;
    qint64 values = 0;
    while (table.next()) {
        reportRows(table);
        const int patient = table.patient(patientColumn);
        const auto period = table.whole(table.column(u"period"_s), 1, data.protocol().periods);
        const auto day = table.whole(dayColumn, 0, Occasion::maximumDay);
        if (patient < 0 || !period || !day)
            continue;
        int &line = lines[std::uint64_t(patient) << 32 | Occasion::day(*period, *day).packed()];
        if (++line > Occasion::maximumLine) {
            table.refuse(dayColumn, Messages::tr("a day holds at most %1 analgesics").arg(Occasion::maximumLine));
            continue;
        }
        for (const WideColumn &column : columns) {
            if (const auto value = readValue(table, *column.item, column.column, column.missingColumn)) {
                data.add(patient, Occasion::day(*period, *day, line), column.item->code, *value,
                         table.origin(column.column > 0 ? column.column : column.missingColumn));
                ++values;
            }
        }
    }
    return values;
}

namespace {

/// "12" is a day, "12.1" its first analgesic.
std::optional<Occasion> dayOccasion(int period, std::string_view repeat)
{
    const std::size_t point = repeat.find('.');
    const auto day = readWhole(repeat.substr(0, point));
    const auto line = point == std::string_view::npos ? std::optional(0) : readWhole(repeat.substr(point + 1));
    if (!day || *day > Occasion::maximumDay || !line || *line > Occasion::maximumLine)
        return {};
    return Occasion::day(period, *day, *line);
}

/// Occasion of a row of forms.csv: visit, period and repeat say which; nothing after a refusal.
std::optional<Occasion> formsOccasion(ImportTable &table, const QString &item)
{
    const Protocol &protocol = table.data().protocol();
    const int visitColumn = table.column(u"visit"_s);
    const int periodColumn = table.column(u"period"_s);
    const int repeatColumn = table.column(u"repeat"_s);
    const std::string_view repeat = trimmed(table.field(repeatColumn));
    if (!table.field(visitColumn).empty()) {
        const auto index = table.visitIndex(visitColumn);
        return index ? std::optional(Occasion::visit(*index)) : std::nullopt;
    }
    if (!table.field(periodColumn).empty()) {
        const auto period = table.whole(periodColumn, 1, protocol.periods);
        if (!period)
            return {};
        const auto occasion = repeat.empty() ? Occasion::period(*period) : dayOccasion(*period, repeat);
        if (!occasion)
            table.refuse(repeatColumn,
                         Messages::tr("%1 is not possible; wanted is a day of the period").arg(inQuotes(repeat)));
        return occasion;
    }
    if (repeat.empty())
        return Occasion::patient();
    const auto list = listOf(*table.data().dictionary().place(item));
    const auto number = readWhole(repeat);
    if (list && number && *number >= 1 && *number <= Occasion::maximumRow)
        return Occasion::row(*list, *number);
    table.refuse(repeatColumn,
                 list ? Messages::tr("%1 is not possible; wanted is the number of a row").arg(inQuotes(repeat))
                      : Messages::tr("%1 is not possible; %2 is asked once").arg(inQuotes(repeat), item));
    return {};
}

/// Whether an item of this level is recorded on such an occasion.
bool fits(const QString &level, Occasion occasion)
{
    if (level == u"visit")
        return occasion.isVisit();
    if (level == u"period")
        return occasion.isPeriod();
    if (level == u"day")
        return occasion.isDay() && occasion.lineNumber() == 0;
    if (level == u"line")
        return occasion.isDay() && occasion.lineNumber() > 0;
    if (level == u"adverse_event" || level == u"medication" || level == u"contact" || level == u"infusion")
        return occasion.kind() == Occasion::Kind::List;
    return occasion == Occasion::patient();
}

} // namespace

qint64 readFormsTable(ImportTable &table)
{
    ImportData &data = table.data();
    const int patientColumn = table.column(u"patient_id"_s);
    const int itemColumn = table.column(u"item"_s);
    const int valueColumn = table.column(u"value"_s);
    const int missingColumn = table.column(u"value_missing"_s);
    QHash<QString, int> seen;
    qint64 values = 0;
    while (table.next()) {
        reportRows(table);
        const QString code = fieldText(trimmed(table.field(itemColumn)));
        const Item *item = data.dictionary().item(code);
        const ItemPlace *place = data.dictionary().place(code);
        const bool isOfStudy = place && place->level == u"study" && trimmed(table.field(patientColumn)).empty();
        const int patient = isOfStudy ? data.studyItself() : table.patient(patientColumn);
        if (!item || place->workflow) {
            table.refuse(itemColumn,
                         Messages::tr("%1 is no item of the forms of this protocol").arg(inQuotes(code.toStdString())));
            continue;
        }
        const auto occasion = formsOccasion(table, code);
        if (patient < 0 || !occasion)
            continue;
        if (place->level == u"study" && !isOfStudy) {
            table.refuse(patientColumn,
                         Messages::tr("patient_id: %1 is about the study; the field must be empty").arg(code));
            continue;
        }
        if (!fits(place->level, *occasion)) {
            table.refuse(
                itemColumn,
                Messages::tr("%1 does not belong here; visit, period and repeat must say where a %2 item stands")
                    .arg(code, place->level));
            continue;
        }
        const auto value = readValue(table, *item, valueColumn, missingColumn);
        if (!value)
            continue;
        if (place->file != u"forms.csv" && value->hasContent()) {
            table.refuse(
                itemColumn,
                Messages::tr("%1 belongs to %2; here only the reason why it is missing").arg(code, place->file));
            continue;
        }
        const QString key = u"%1|%2|%3"_s.arg(patient).arg(occasion->packed()).arg(code);
        const int line = table.origin(itemColumn).line;
        if (const int before = seen.value(key, 0)) {
            table.refuse(
                itemColumn,
                Messages::tr("%1 of %2 is already on line %3").arg(code, data.patientCode(patient)).arg(before));
            continue;
        }
        seen.insert(key, line);
        data.add(patient, *occasion, code, *value, table.origin(valueColumn > 0 ? valueColumn : itemColumn));
        ++values;
    }
    return values;
}

void checkAllocationTable(ImportTable &table)
{
    ImportData &data = table.data();
    const int numberColumn = table.column(u"random_no"_s);
    const int patientColumn = table.column(u"patient_id"_s);
    const int sequenceColumn = table.column(u"sequence"_s);
    QHash<int, int> numbers;
    QHash<QString, int> patients;
    while (table.next()) {
        const auto number = table.whole(numberColumn, 1, 999999);
        const int line = table.origin(numberColumn).line;
        if (number && numbers.contains(*number))
            table.refuse(numberColumn, Messages::tr("the number is already on line %1").arg(numbers[*number]));
        else if (number)
            numbers.insert(*number, line);
        const QString patient = fieldText(trimmed(table.field(patientColumn)));
        if (!patient.isEmpty() && patients.contains(patient))
            table.refuse(patientColumn, Messages::tr("the patient is already on line %1").arg(patients[patient]));
        patients.insert(patient, line);
        QStringList treatments;
        for (int period = 1; period <= data.protocol().periods; ++period) {
            const QString treatment = fieldText(trimmed(table.field(table.column(u"treatment_%1"_s.arg(period)))));
            if (!treatment.isEmpty())
                treatments.push_back(treatment);
        }
        const QString sequence = fieldText(trimmed(table.field(sequenceColumn)));
        if (!sequence.isEmpty() && !treatments.isEmpty() && sequence != treatments.join(u'-'))
            table.refuse(sequenceColumn, Messages::tr("the sequence does not agree with the treatments of the row"));
    }
    data.note(Messages::tr("%1: %n rows checked. Nothing of the list was stored: until a pharmacist has an account, "
                           "keep it out of the study.",
                           nullptr, int(table.rows()))
                  .arg(table.spec().name));
}

} // namespace carnet
