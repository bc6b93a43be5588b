// What speaks against an allocation list before it is sealed.
#include "core/analysis/randomisation.h"
#include "core/study.h"
#include "core/trust/allocation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Allocation)
};

constexpr qsizetype longestField = 48; // so that every row fits its fixed length

class AllocationChecker
{
public:
    AllocationChecker(const Study &study, std::span<const AllocationRow> rows)
        : m_rows(rows)
        , m_plan(armPlan(study))
        , m_patients(study.patients())
        , m_links(recordedLinks(study))
        , m_maximum(Occasion::maximumRow / m_plan.periods)
    {
    }

    AllocationCheck check()
    {
        if (m_rows.empty())
            refuse({}, u"random_no"_s, Say::tr("the list has no row"));
        if (int(m_rows.size()) > m_maximum)
            refuse({}, u"random_no"_s, Say::tr("the list has more than %1 rows").arg(m_maximum));
        if (m_plan.arms.empty())
            refuse({}, u"sequence"_s, Say::tr("the protocol of this study has no arms, and so no allocation"));
        m_check.totals.perPeriod.assign(m_plan.arms.size(), std::vector<int>(std::size_t(m_plan.periods)));
        for (const AllocationRow &row : m_rows) {
            checkNumber(row);
            checkPatient(row);
            checkTreatments(row);
        }
        m_check.totals.numbers = int(m_numbers.size());
        if (m_check.accepted()) {
            remarkMissing();
            remarkBlocks();
            remarkTotals();
        }
        std::ranges::stable_sort(m_check.refusals, {}, &AllocationProblem::line);
        return m_check;
    }

private:
    void refuse(const AllocationRow &row, const QString &column, const QString &message)
    {
        m_check.refusals.push_back({row.line, column, message});
    }

    void checkNumber(const AllocationRow &row)
    {
        if (row.number < 1) {
            refuse(row, u"random_no"_s, Say::tr("a whole number from 1 is wanted"));
            return;
        }
        const auto [before, isNew] = m_numbers.try_emplace(row.number, row.line);
        if (!isNew)
            refuse(row, u"random_no"_s, Say::tr("number %1 is already on line %2").arg(row.number).arg(before->second));
    }

    void checkPatient(const AllocationRow &row)
    {
        const auto recorded = m_links.patients.find(row.number);
        const bool isRecorded = recorded != m_links.patients.end();
        m_check.totals.linked += isRecorded || !row.patient.isEmpty();
        if (row.patient.isEmpty())
            return;
        const auto [before, isNew] = m_lines.try_emplace(row.patient, row.line);
        if (!isNew)
            refuse(row, u"patient_id"_s, Say::tr("%1 is already on line %2").arg(row.patient).arg(before->second));
        if (!m_patients.contains(row.patient))
            refuse(row, u"patient_id"_s,
                   Say::tr("there is no patient %1 in this study; leave it empty, the number recorded at randomisation "
                           "makes the link")
                       .arg(row.patient));
        else if (row.patient.toUtf8().size() > longestField)
            refuse(row, u"patient_id"_s, Say::tr("the code is too long to be sealed"));
        const auto own = m_links.numbers.find(row.patient);
        if (own != m_links.numbers.end() && own->second != row.number)
            refuse(row, u"patient_id"_s, Say::tr("%1 has number %2 in the study").arg(row.patient).arg(own->second));
        else if (isRecorded && recorded->second != row.patient)
            refuse(row, u"patient_id"_s,
                   Say::tr("number %1 is that of %2 in the study").arg(row.number).arg(recorded->second));
    }

    void checkTreatments(const AllocationRow &row)
    {
        if (row.treatments.size() != m_plan.periods) {
            refuse(row, u"sequence"_s,
                   Say::tr("%n treatments are wanted, one for each period", nullptr, m_plan.periods));
            return;
        }
        for (int period = 1; period <= m_plan.periods; ++period) {
            const QString &code = row.treatments[period - 1];
            const int arm = m_plan.place(code);
            const QString column = u"treatment_%1"_s.arg(period);
            if (code.isEmpty())
                refuse(row, column, Say::tr("the treatment of period %1 is missing").arg(period));
            else if (arm < 0)
                refuse(row, column, Say::tr("“%1” is no arm; one of %2 is wanted").arg(code, armCodes().join(u", "_s)));
            else
                ++m_check.totals.perPeriod[std::size_t(arm)][std::size_t(period - 1)];
            if (arm < 0)
                return;
        }
        if (!m_plan.sequences.empty() && std::ranges::find(m_plan.sequences, row.treatments) == m_plan.sequences.end())
            refuse(row, u"sequence"_s, Say::tr("%1 is no sequence of the protocol").arg(row.sequence()));
        if (row.randomisedOn.size() > longestField)
            refuse(row, u"randomised_on"_s, Say::tr("a date is wanted"));
        ++m_check.totals.perSequence[row.sequence()];
    }

    QStringList armCodes() const
    {
        QStringList codes;
        for (const Option &arm : m_plan.arms)
            codes << arm.code;
        return codes;
    }

    /// Gaps between the first and the last number, and numbers that the study knows and the list does not.
    void remarkMissing()
    {
        QStringList gaps;
        const int last = m_numbers.rbegin()->first;
        for (int number = m_numbers.begin()->first; number < last && gaps.size() < 20; ++number) {
            if (!m_numbers.contains(number))
                gaps << QString::number(number);
        }
        if (!gaps.isEmpty())
            m_check.remarks << Say::tr("Numbers that are not in the list: %1.").arg(gaps.join(u", "_s));
        for (const auto &[number, patient] : m_links.patients) {
            if (!m_numbers.contains(number))
                m_check.remarks << Say::tr("%1 has number %2, which is not in the list.").arg(patient).arg(number);
        }
    }

    void remarkBlocks()
    {
        std::vector<QString> sequences;
        for (const QStringList &sequence : m_plan.sequences)
            sequences.push_back(sequence.join(u'-'));
        if (sequences.empty()) {
            for (const auto &[sequence, count] : m_check.totals.perSequence)
                sequences.push_back(sequence);
        }
        std::vector<analysis::Allocation> list;
        for (const AllocationRow &row : m_rows) {
            const auto place = std::ranges::find(sequences, row.sequence()) - sequences.begin();
            if (row.block > 0)
                list.push_back({row.block, int(place)});
        }
        QStringList blocks;
        for (const int block : analysis::unbalancedBlocks(list, int(sequences.size())))
            blocks << QString::number(block);
        if (!blocks.isEmpty())
            m_check.remarks
                << Say::tr("Blocks in which the sequences are not equally often: %1.").arg(blocks.join(u", "_s));
    }

    void remarkTotals()
    {
        for (int period = 0; period < m_plan.periods; ++period) {
            int fewest = m_check.totals.numbers;
            int most = 0;
            for (const auto &arm : m_check.totals.perPeriod) {
                fewest = std::min(fewest, arm[std::size_t(period)]);
                most = std::max(most, arm[std::size_t(period)]);
            }
            if (most - fewest > 2)
                m_check.remarks << Say::tr("Period %1: from %2 to %3 numbers an arm. Is that meant?")
                                       .arg(period + 1)
                                       .arg(fewest)
                                       .arg(most);
        }
    }

    std::span<const AllocationRow> m_rows;
    const ArmPlan m_plan;
    const QStringList m_patients;
    const AllocationLinks m_links;
    const int m_maximum;
    std::map<int, int> m_numbers;   ///< line by number
    std::map<QString, int> m_lines; ///< line by patient
    AllocationCheck m_check;
};

} // namespace

AllocationCheck checkAllocation(const Study &study, std::span<const AllocationRow> rows)
{
    return AllocationChecker(study, rows).check();
}

} // namespace carnet
