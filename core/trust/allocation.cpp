#include "core/trust/allocation.h"

#include "core/study.h"
#include "core/study_keys.h"
#include "core/study_second.h"
#include "core/trust/envelope_code.h"
#include "core/trust/sealed_box.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Allocation)
};

constexpr qsizetype lengthStep = 256;
constexpr qsizetype otherFields = 160; // number, block, patient, date
constexpr qsizetype envelopeLength = 128;

Datum datum(Occasion occasion, const QString &item, const Value &value)
{
    return {{{}, occasion, item}, value};
}

/// The same for every row of every list of a protocol: the length tells nothing about the arms.
qsizetype rowLength(const ArmPlan &plan)
{
    qsizetype longest = 0;
    for (const Option &arm : plan.arms)
        longest = std::max(longest, arm.code.toUtf8().size());
    const qsizetype needed = otherFields + plan.periods * (longest + 1);
    return (needed + lengthStep - 1) / lengthStep * lengthStep;
}

QByteArray rowRecord(const AllocationRow &row)
{
    const QStringList fields{QString::number(row.number), QString::number(row.block), row.patient, row.randomisedOn};
    return QStringList(fields + row.treatments).join(u'\n').toUtf8();
}

AllocationRow rowOf(const QByteArray &record)
{
    const QStringList fields = QString::fromUtf8(record).split(u'\n');
    if (fields.size() < 5)
        throw Error(Error::Kind::Damaged, Say::tr("A sealed row of the allocation list cannot be read."));
    AllocationRow row;
    row.number = fields[0].toInt();
    row.block = fields[1].toInt();
    row.patient = fields[2];
    row.randomisedOn = fields[3];
    row.treatments = fields.mid(4);
    return row;
}

/// An envelope says which number and period it is of, so that boxes cannot be exchanged unseen.
QByteArray envelopeRecord(int number, int period, const QString &treatment)
{
    return u"%1\n%2\n%3"_s.arg(number).arg(period).arg(treatment).toUtf8();
}

struct Envelopes
{
    std::vector<Datum> data;
    std::vector<EnvelopeCode> codes;
};

Envelopes makeEnvelopes(std::span<const AllocationRow> rows, const Progress &progress)
{
    Envelopes made;
    int place = 0;
    for (const AllocationRow &row : rows) {
        for (int period = 1; period <= row.treatments.size(); ++period) {
            report(progress, Say::tr("Sealing the envelopes"), place,
                   qint64(rows.size()) * qint64(row.treatments.size()));
            const QString code = newEnvelopeCode();
            const Occasion occasion = Occasion::row(List::Envelope, ++place);
            made.data.push_back(datum(occasion, u"envelope_number"_s, QString::number(row.number)));
            made.data.push_back(datum(occasion, u"envelope_period"_s, period));
            made.data.push_back(datum(occasion, u"envelope_box"_s,
                                      lockWithCode(envelopeRecord(row.number, period, row.treatments[period - 1]),
                                                   envelopeLength, code.toLatin1())));
            made.codes.push_back({row.number, period, code});
        }
    }
    return made;
}

/// Rows of a list before that the new one does not reach are emptied.
void emptyRest(const Study &study, List list, int used, const QStringList &items, std::vector<Datum> &data)
{
    for (int row = used + 1; row < study.nextRow(list, {}); ++row) {
        for (const QString &item : items)
            data.push_back(datum(Occasion::row(list, row), item, Value()));
    }
}

QString wantedReason(const Study &study, const QString &reason)
{
    const QString given = reason.simplified();
    if (allocationState(study).isThere() && given.isEmpty())
        throw Error(Error::Kind::WrongUse,
                    Say::tr("There is an allocation list already. Say why it is replaced; nothing was done."));
    return given;
}

/// Who else answers for the replacement, for the note of the act; empty for the first list.
QString secondOf(Study &study, const Replacement &replacement)
{
    if (!study.hasAccounts() || !allocationState(study).isThere())
        return {};
    try {
        const Person second = secondPerson(study, {replacement.secondName, replacement.secondPassword});
        return u"; "_s + noteOfSecond(second);
    } catch (const Error &error) {
        throw Error(error.kind(), Say::tr("%1 The list that is there stays as it is.").arg(error.message()));
    }
}

/// The key of the list; a new one when the last password that opened it is lost.
QByteArray sealingKey(Study &study)
{
    const QByteArray key = allocationKey(study);
    return key.isEmpty() || keyHolders(study).holding.isEmpty() ? study.makeAllocationKey() : key;
}

void refuseUnblinded(const Study &study)
{
    if (study.isUnblinded())
        throw Error(Error::Kind::Refused, Say::tr("The study is unblinded: its allocation list is final."));
}

/// The box of one number (and period) among the rows of a list.
std::optional<QString> findBox(const Study &study, List list, const QString &number, std::optional<int> period)
{
    const bool isEnvelope = list == List::Envelope;
    for (int row = 1; row < study.nextRow(list, {}); ++row) {
        const Occasion occasion = Occasion::row(list, row);
        const auto text = [&](const QString &item) { return study.value({{}, occasion, item}).text(); };
        if (text(isEnvelope ? u"envelope_number"_s : u"alloc_number"_s) != number)
            continue;
        if (!period || text(u"envelope_period"_s) == QString::number(*period))
            return text(isEnvelope ? u"envelope_box"_s : u"alloc_box"_s);
    }
    return {};
}

AllocationRow openBox(const QString &box, int number, const QByteArray &secret)
{
    AllocationRow row = rowOf(openRecord(box, secret));
    if (row.number != number)
        throw Error(Error::Kind::Damaged,
                    Say::tr("The sealed row of number %1 is that of another number. Nothing is shown.").arg(number));
    return row;
}

std::vector<AllocationRow> openAll(const Study &study, const QByteArray &secret)
{
    std::vector<AllocationRow> rows;
    const int end = study.nextRow(List::Allocation, {});
    for (int place = 1; place < end; ++place) {
        const Occasion occasion = Occasion::row(List::Allocation, place);
        const QString number = study.value({{}, occasion, u"alloc_number"_s}).text();
        if (!number.isEmpty())
            rows.push_back(openBox(study.value({{}, occasion, u"alloc_box"_s}).text(), number.toInt(), secret));
    }
    return rows;
}

} // namespace

AllocationImport importAllocation(Study &study, std::vector<AllocationRow> rows, const QByteArray &publicKey,
                                  const AllocationSource &source, const Replacement &replacement,
                                  const Progress &progress)
{
    study.require(Action::KeepAllocation);
    refuseUnblinded(study);
    ActDraft draft;
    draft.kind = ActKind::Allocation;
    draft.reason = wantedReason(study, replacement.reason);
    const AllocationCheck check = checkAllocation(study, rows);
    if (!check.accepted())
        throw Error(Error::Kind::Refused, Say::tr("The list was refused, and nothing was kept of it: line %1: %2")
                                              .arg(check.refusals.front().line)
                                              .arg(check.refusals.front().message));
    const QString second = secondOf(study, replacement);
    std::ranges::sort(rows, {}, &AllocationRow::number);
    Envelopes envelopes = makeEnvelopes(rows, progress);
    const QByteArray key = publicKey.isEmpty() ? sealingKey(study) : publicKey;
    const qsizetype length = rowLength(armPlan(study));
    draft.data.push_back(datum(Occasion::patient(), u"allocation_key"_s, QString::fromLatin1(key.toBase64())));
    draft.data.push_back({sourceKey(), source.file.isEmpty() ? Value() : Value(sealSource(source, key))});
    int place = 0;
    for (const AllocationRow &row : rows) {
        const Occasion occasion = Occasion::row(List::Allocation, ++place);
        draft.data.push_back(datum(occasion, u"alloc_number"_s, QString::number(row.number)));
        draft.data.push_back(datum(occasion, u"alloc_patient"_s, row.patient));
        draft.data.push_back(datum(occasion, u"alloc_box"_s, sealRecord(rowRecord(row), length, key)));
    }
    emptyRest(study, List::Allocation, place, {u"alloc_number"_s, u"alloc_patient"_s, u"alloc_box"_s}, draft.data);
    emptyRest(study, List::Envelope, int(envelopes.codes.size()),
              {u"envelope_number"_s, u"envelope_period"_s, u"envelope_box"_s}, envelopes.data);
    draft.data.insert(draft.data.end(), envelopes.data.begin(), envelopes.data.end());
    draft.note = u"numbers: %1; envelopes: %2"_s.arg(rows.size()).arg(envelopes.codes.size()) + second;
    AllocationImport import;
    import.codes = std::move(envelopes.codes);
    import.act = study.record(std::move(draft));
    return import;
}

std::vector<EnvelopeCode> renewEnvelopes(Study &study, const QByteArray &secret, const QString &reason,
                                         const Progress &progress)
{
    study.require(Action::KeepAllocation);
    refuseUnblinded(study);
    ActDraft draft;
    draft.kind = ActKind::Allocation;
    draft.reason = wantedReason(study, reason);
    Envelopes envelopes = makeEnvelopes(openAll(study, secret), progress);
    draft.data = std::move(envelopes.data);
    draft.note = u"envelopes: %1"_s.arg(envelopes.codes.size());
    study.record(std::move(draft));
    return std::move(envelopes.codes);
}

AllocationState allocationState(const Study &study)
{
    AllocationState state;
    for (int row = 1, end = study.nextRow(List::Allocation, {}); row < end; ++row)
        state.numbers += study.value({{}, Occasion::row(List::Allocation, row), u"alloc_number"_s}).hasContent();
    for (int row = 1, end = study.nextRow(List::Envelope, {}); row < end; ++row)
        state.envelopes += study.value({{}, Occasion::row(List::Envelope, row), u"envelope_number"_s}).hasContent();
    if (state.numbers > 0) {
        const auto history = study.history({{}, Occasion::row(List::Allocation, 1), u"alloc_box"_s});
        if (!history.empty()) {
            const HistoryEntry &last = history.back();
            state.imported.id = last.act;
            state.imported.at = last.at;
            state.imported.by = last.by;
            state.imported.reason = last.reason;
            state.imported.note = last.note;
        }
    }
    return state;
}

QByteArray allocationKey(const Study &study)
{
    return QByteArray::fromBase64(study.value({{}, Occasion::patient(), u"allocation_key"_s}).text().toLatin1());
}

AllocationRow openAllocationRow(const Study &study, int number, const QByteArray &secret)
{
    const auto found = findBox(study, List::Allocation, QString::number(number), {});
    if (!found)
        throw Error(Error::Kind::NotFound, Say::tr("The allocation list has no number %1.").arg(number));
    return openBox(*found, number, secret);
}

AllocationRow viewAllocationRow(Study &study, int number, const QByteArray &secret, const QString &what)
{
    study.require(Action::KeepAllocation);
    AllocationRow row = openAllocationRow(study, number, secret);
    ActDraft draft;
    draft.kind = ActKind::View;
    draft.note = what;
    study.record(std::move(draft));
    return row;
}

std::optional<QString> openEnvelope(const Study &study, int number, int period, const QString &code)
{
    const auto found = findBox(study, List::Envelope, QString::number(number), period);
    if (!found)
        throw Error(Error::Kind::NotFound,
                    Say::tr("There is no envelope of number %1, period %2.").arg(number).arg(period));
    const QByteArray record = openWithCode(*found, code.toLatin1());
    if (record.isNull())
        return {};
    const QStringList fields = QString::fromUtf8(record).split(u'\n');
    if (fields.size() != 3 || fields[0].toInt() != number || fields[1].toInt() != period)
        throw Error(Error::Kind::Damaged,
                    Say::tr("The envelope of number %1, period %2 is that of another one. Nothing is shown.")
                        .arg(number)
                        .arg(period));
    return fields[2];
}

bool isSealedItem(QStringView item)
{
    return item == u"alloc_box" || item == u"envelope_box" || item == u"allocation_source";
}

} // namespace carnet
