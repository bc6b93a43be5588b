#include "core/exchange/allocation_file.h"

#include "core/analysis/randomisation.h"
#include "core/exchange/csv.h"
#include "core/exchange/digests.h"
#include "core/exchange/field_values.h"
#include "core/exchange/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QStringList knownColumns(int periods)
{
    QStringList columns{u"random_no"_s, u"block"_s, u"patient_id"_s, u"sequence"_s};
    for (int period = 1; period <= periods; ++period)
        columns << u"treatment_%1"_s.arg(period);
    columns << u"randomised_on"_s;
    return columns;
}

QStringList namesOf(std::span<const std::string_view> fields)
{
    QStringList names;
    for (const std::string_view field : fields)
        names << fieldText(trimmed(field));
    return names;
}

class AllocationReader
{
public:
    AllocationReader(const QByteArray &bytes, const QString &name, const ArmPlan &plan)
        : m_bytes(bytes)
        , m_name(name)
        , m_plan(plan)
    {
    }

    AllocationFile read()
    {
        m_file.sha256 = sha256(viewOf(m_bytes));
        if (const auto problem = csv::encodingProblem(viewOf(m_bytes))) {
            refuse(problem->place.line, problem->place.column, problem->message);
            return std::move(m_file);
        }
        csv::Reader reader(viewOf(m_bytes));
        if (!reader.next()) {
            refuse(1, 1, Messages::tr("the file is empty; a header line is wanted"));
            return std::move(m_file);
        }
        readHeader(namesOf(reader.fields()));
        const bool hasHeader = m_file.refusals.empty();
        while (hasHeader && reader.next())
            readRow(reader);
        if (const auto &problem = reader.problem())
            refuse(problem->place.line, problem->place.column, problem->message);
        return std::move(m_file);
    }

private:
    void refuse(qint64 line, int column, const QString &message)
    {
        m_file.refusals.push_back({m_name, line, std::max(column, 1), message});
    }

    void readHeader(const QStringList &names)
    {
        const QStringList known = knownColumns(m_plan.periods);
        for (int column = 0; column < names.size(); ++column) {
            if (!known.contains(names[column]))
                refuse(1, column + 1,
                       Messages::tr("“%1” is no column of an allocation list; its columns are: %2")
                           .arg(names[column], known.join(u", "_s)));
            else if (m_columns.contains(names[column]))
                refuse(1, column + 1, Messages::tr("the column %1 is there twice").arg(names[column]));
            m_columns.insert(names[column], column);
        }
        m_hasTreatments = m_columns.contains(u"treatment_1"_s);
        if (!m_columns.contains(u"random_no"_s))
            refuse(1, 1, Messages::tr("the column random_no is missing"));
        if (!m_hasTreatments && !m_columns.contains(u"sequence"_s))
            refuse(1, 1, Messages::tr("the column sequence is missing, and so are treatment_1 and those after it"));
    }

    QString field(const csv::Reader &reader, const QString &column) const
    {
        const int at = m_columns.value(column, -1);
        return at >= 0 && at < int(reader.fields().size()) ? fieldText(trimmed(reader.fields()[std::size_t(at)]))
                                                           : QString();
    }

    /// A whole number, 0 where the field is empty.
    int whole(const csv::Reader &reader, const QString &column, int highest)
    {
        const QString text = field(reader, column);
        bool isWhole = text.isEmpty();
        const int number = text.isEmpty() ? 0 : text.toInt(&isWhole);
        if (!isWhole || number < 0 || number > highest)
            refuse(
                reader.line(), m_columns.value(column) + 1,
                Messages::tr("%1: a whole number from 1 to %2 is wanted, not “%3”").arg(column).arg(highest).arg(text));
        return number;
    }

    /// The treatments of a sequence such as P-K-KM; codes may hold a hyphen themselves.
    QStringList treatmentsOf(const QString &sequence) const
    {
        for (const QStringList &each : m_plan.sequences) {
            if (each.join(u'-') == sequence)
                return each;
        }
        return m_plan.periods == 1 ? QStringList{sequence} : sequence.split(u'-');
    }

    void readRow(const csv::Reader &reader)
    {
        if (reader.fields().size() != std::size_t(m_columns.size())) {
            refuse(reader.line(), int(reader.fields().size()),
                   Messages::tr("%1 fields are wanted, as in the header").arg(m_columns.size()));
            return;
        }
        AllocationRow row;
        row.line = int(reader.line());
        row.number = whole(reader, u"random_no"_s, 99999);
        row.block = whole(reader, u"block"_s, 99999);
        row.patient = field(reader, u"patient_id"_s);
        row.randomisedOn = field(reader, u"randomised_on"_s);
        const QString sequence = field(reader, u"sequence"_s);
        if (m_hasTreatments) {
            for (int period = 1; period <= m_plan.periods; ++period)
                row.treatments << field(reader, u"treatment_%1"_s.arg(period));
            if (!sequence.isEmpty() && sequence != row.sequence())
                refuse(reader.line(), m_columns.value(u"sequence"_s) + 1,
                       Messages::tr("the sequence does not agree with the treatments of the row"));
        } else {
            row.treatments = treatmentsOf(sequence);
        }
        m_file.rows.push_back(std::move(row));
    }

    const QByteArray &m_bytes;
    const QString m_name;
    const ArmPlan m_plan;
    QHash<QString, int> m_columns;
    bool m_hasTreatments = false;
    AllocationFile m_file;
};

/// Sequences of the protocol; without any, Williams' design of its arms, or the arms themselves where nobody crosses
/// over.
std::vector<QStringList> sequencesOf(const ArmPlan &plan)
{
    if (!plan.sequences.empty())
        return plan.sequences;
    std::vector<QStringList> sequences;
    if (plan.periods == 1) {
        for (const Option &arm : plan.arms)
            sequences.push_back({arm.code});
    } else if (plan.periods == int(plan.arms.size())) {
        for (const analysis::Sequence &places : analysis::williamsDesign(plan.periods)) {
            QStringList codes;
            for (const int place : places)
                codes << plan.arms[std::size_t(place)].code;
            sequences.push_back(codes);
        }
    }
    return sequences;
}

} // namespace

AllocationFile readAllocationFile(const QByteArray &bytes, const QString &name, const Study &study)
{
    return AllocationReader(bytes, name, armPlan(study)).read();
}

std::vector<ImportRefusal> refusalsOf(const AllocationCheck &check, const QByteArray &bytes, const QString &name)
{
    csv::Reader reader(viewOf(bytes));
    const QStringList names = reader.next() ? namesOf(reader.fields()) : QStringList();
    std::vector<ImportRefusal> refusals;
    for (const AllocationProblem &problem : check.refusals) {
        const auto column = int(names.indexOf(problem.column)) + 1;
        refusals.push_back(
            {name, std::max(problem.line, 1), std::max(column, 1), u"%1: %2"_s.arg(problem.column, problem.message)});
    }
    return refusals;
}

QByteArray makeAllocationFile(const Study &study, const AllocationWish &wish)
{
    study.require(Action::KeepAllocation);
    const ArmPlan plan = armPlan(study);
    const std::vector<QStringList> sequences = sequencesOf(plan);
    if (sequences.size() < 2)
        throw Error(Error::Kind::Refused,
                    Messages::tr("The protocol of this study has nothing to randomise: no arms or no sequences."));
    if (allocationState(study).isThere() && !recordedLinks(study).numbers.empty())
        throw Error(Error::Kind::Refused,
                    Messages::tr("Patients are randomised already: the list can only be read, not made again."));
    const auto lists = analysis::randomisationLists(
        {.sequences = int(sequences.size()), .perBlock = wish.perBlock, .patients = wish.numbers, .seed = wish.seed});
    csv::Writer writer;
    for (const QString &column : knownColumns(plan.periods))
        writer.text(column);
    writer.endRow();
    int number = 0;
    for (const analysis::Allocation &each : lists.front()) {
        const QStringList &treatments = sequences[std::size_t(each.sequence)];
        writer.integer(++number);
        writer.integer(each.block);
        writer.empty();
        writer.text(treatments.join(u'-'));
        for (const QString &treatment : treatments)
            writer.text(treatment);
        writer.empty();
        writer.endRow();
    }
    return QByteArray::fromStdString(writer.bytes());
}

QByteArray envelopeCodesFile(const std::vector<EnvelopeCode> &codes)
{
    csv::Writer writer;
    for (const QString &column : {u"random_no"_s, u"period"_s, u"code"_s})
        writer.text(column);
    writer.endRow();
    for (const EnvelopeCode &each : codes) {
        writer.integer(each.number);
        writer.integer(each.period);
        writer.text(each.code);
        writer.endRow();
    }
    return QByteArray::fromStdString(writer.bytes());
}

} // namespace carnet
