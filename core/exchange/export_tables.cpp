#include "core/exchange/export_data.h"
#include "core/patients/patient_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

void write(ExportTable &table, const Value *value)
{
    if (value)
        table.value(*value);
    else
        table.empty();
}

/// Writes the columns that hold items, from the column at `first` on.
void writeItems(ExportTable &table, const FileSpec &spec, int first, std::span<const Datum> data)
{
    for (qsizetype column = first; column < spec.columns.size(); ++column)
        write(table, valueOf(data, spec.items.value(spec.columns[column])));
}

bool holdsAny(const FileSpec &spec, std::span<const Datum> data)
{
    return std::any_of(data.begin(), data.end(), [&](const Datum &datum) {
        return std::any_of(spec.items.begin(), spec.items.end(),
                           [&](const QString &item) { return item == datum.key.item; });
    });
}

} // namespace

ExportTable patientsTable(const ExportData &data)
{
    const FileSpec &spec = fileSpec(data.specs(), u"patients.csv");
    ExportTable table = data.table(spec);
    for (const QString &patient : data.patients()) {
        table.text(patient);
        auto own = data.data(patient);
        const auto end = std::find_if(own.begin(), own.end(),
                                      [](const Datum &datum) { return datum.key.occasion != Occasion::patient(); });
        writeItems(table, spec, 1, own.first(std::size_t(end - own.begin())));
        table.endRow();
    }
    return table;
}

ExportTable visitsTable(const ExportData &data)
{
    const FileSpec &spec = fileSpec(data.specs(), u"visits.csv");
    ExportTable table = data.table(spec);
    const auto &visits = data.study().protocol().visits;
    for (const QString &patient : data.patients()) {
        data.forEachOccasion(patient, [&](Occasion occasion, std::span<const Datum> values) {
            if (!occasion.isVisit() || std::size_t(occasion.visitIndex()) >= visits.size() || !holdsAny(spec, values))
                return;
            const ProtocolVisit &visit = visits[std::size_t(occasion.visitIndex())];
            for (const QString &column : spec.columns) {
                if (column == u"patient_id")
                    table.text(patient);
                else if (column == u"visit")
                    table.text(visit.code);
                else if (column == u"label")
                    table.text(visit.label.in(u"en"));
                else if (column == u"period")
                    visit.period ? table.integer(*visit.period) : table.empty();
                else if (column == u"infusion")
                    table.integer(visit.kind == ProtocolVisit::Kind::Infusion);
                else
                    write(table, valueOf(values, spec.items.value(column)));
            }
            table.endRow();
        });
    }
    return table;
}

ExportTable responsesTable(const ExportData &data)
{
    const Study &study = data.study();
    ExportTable table = data.table(fileSpec(data.specs(), u"responses.csv"));
    for (const QString &patient : data.patients()) {
        data.forEachOccasion(patient, [&](Occasion occasion, std::span<const Datum> values) {
            if (!occasion.isVisit())
                return;
            QHash<QString, QString> notes;
            std::vector<std::pair<QString, const Value *>> items;
            for (const Datum &datum : values) {
                const ItemPlace *place = study.dictionary().place(datum.key.item);
                if (!place || place->file != u"responses.csv")
                    continue;
                if (place->column == u"note")
                    notes.insert(datum.key.item.mid(5), datum.value.text());
                else
                    items.emplace_back(datum.key.item, &datum.value);
            }
            for (const QString &item : notes.keys()) {
                if (std::none_of(items.begin(), items.end(), [&](const auto &known) { return known.first == item; }))
                    items.emplace_back(item, nullptr);
            }
            std::stable_sort(items.begin(), items.end(), [&](const auto &left, const auto &right) {
                return data.rank(left.first) < data.rank(right.first);
            });
            for (const auto &[item, value] : items) {
                table.text(patient);
                table.text(study.protocol().visits[std::size_t(occasion.visitIndex())].code);
                table.text(study.dictionary().place(item)->form);
                table.text(item);
                write(table, value);
                table.text(value && value->missing ? code(*value->missing) : QString());
                table.text(notes.value(item));
                table.endRow();
            }
        });
    }
    return table;
}

ExportTable listTable(const ExportData &data, const QString &name, List list)
{
    const FileSpec &spec = fileSpec(data.specs(), name);
    ExportTable table = data.table(spec);
    for (const QString &patient : data.patients()) {
        data.forEachOccasion(patient, [&](Occasion occasion, std::span<const Datum> values) {
            const bool isWanted = occasion.kind() == Occasion::Kind::List && occasion.list() == list;
            // What was recorded in error is no event and no medication: forms.csv says why, audit.csv what stood there.
            if (!isWanted || valueOf(values, cancelledItem(list)) || !holdsAny(spec, values))
                return;
            table.text(patient);
            table.integer(occasion.rowNumber());
            writeItems(table, spec, 2, values);
            table.endRow();
        });
    }
    return table;
}

ExportTable rescueTable(const ExportData &data)
{
    const FileSpec &spec = fileSpec(data.specs(), u"rescue.csv");
    ExportTable table = data.table(spec);
    for (const QString &patient : data.patients()) {
        data.forEachOccasion(patient, [&](Occasion occasion, std::span<const Datum> values) {
            if (!occasion.isDay() || occasion.lineNumber() == 0)
                return;
            table.text(patient);
            table.integer(occasion.periodNumber());
            table.integer(occasion.dayNumber());
            writeItems(table, spec, 3, values);
            table.endRow();
        });
    }
    return table;
}

ExportTable formsTable(const ExportData &data)
{
    const Study &study = data.study();
    ExportTable table = data.table(fileSpec(data.specs(), u"forms.csv"));
    const auto &visits = study.protocol().visits;
    for (const QString &patient : QStringList(QString()) + data.patients()) { // first the study itself
        Occasion day;
        int line = 0; // analgesics of a day count from 1 without gaps, as in rescue.csv
        data.forEachOccasion(patient, [&](Occasion occasion, std::span<const Datum> values) {
            if (occasion.lineNumber() > 0 && occasion.isDay()) {
                const Occasion own = Occasion::day(occasion.periodNumber(), occasion.dayNumber());
                line = own == day ? line + 1 : 1;
                day = own;
            }
            for (const Datum &datum : values) {
                const ItemPlace *place = study.dictionary().place(datum.key.item);
                if (!place || place->workflow || place->file == u"responses.csv")
                    continue;
                const bool isForm = place->file == u"forms.csv";
                if (!isForm && !datum.value.missing) // the other files hold the value, here stands why it is missing
                    continue;
                table.text(patient);
                table.text(occasion.isVisit() ? visits[std::size_t(occasion.visitIndex())].code : QString());
                occasion.kind() == Occasion::Kind::Period ? table.integer(occasion.periodNumber()) : table.empty();
                if (occasion.kind() == Occasion::Kind::List)
                    table.integer(occasion.rowNumber());
                else if (occasion.isDay() && occasion.lineNumber() > 0)
                    table.text(u"%1.%2"_s.arg(occasion.dayNumber()).arg(line));
                else if (occasion.isDay())
                    table.integer(occasion.dayNumber());
                else
                    table.empty();
                table.text(isForm ? place->form : place->file.chopped(4));
                table.text(datum.key.item);
                isForm ? table.value(datum.value) : table.empty();
                table.text(datum.value.missing ? code(*datum.value.missing) : QString());
                table.endRow();
            }
        });
    }
    return table;
}

} // namespace carnet
