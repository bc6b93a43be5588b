#pragma once

#include "core/study.h"

#include <QHash>

namespace carnet {

/// The arms that the protocol names, in its order: the first is the reference. For unblinded results and for the
/// allocation only.
std::vector<Option> protocolArms(const Study &study);
/// Whether the design gives treatments that are hidden until the study is unblinded.
bool hasBlindedTreatments(const Protocol &protocol);
/// What a patient was given in a period; nothing while the study is blinded.
std::optional<Option> treatmentGiven(const Study &study, const QString &patient, int period);

/// How results are told apart: by treatment once the study is unblinded, before that by period; in designs without
/// periods all patients together. Nothing here reads a treatment while the study is blinded.
class ResultGroups
{
public:
    enum class By { Everybody, Period, Treatment };

    explicit ResultGroups(const Study &study);

    By by() const { return m_by; }
    bool byTreatment() const { return m_by == By::Treatment; }
    /// Code and label: period1 …, the arms of the protocol, or all.
    const std::vector<Option> &groups() const { return m_groups; }
    std::size_t size() const { return m_groups.size(); }
    /// The place of the group that a period of a patient belongs to, −1 when it is not known or the patient is not in
    /// the population that was fixed before the unblinding. In designs without
    /// periods the period is 0.
    int groupOf(const QString &patient, int period) const;
    /// The period in which the patient was in that group; 0 when in none, and in designs without periods.
    int periodOf(const QString &patient, std::size_t group) const;
    /// "P-K-KM", empty when it is not known.
    QString sequenceOf(const QString &patient) const;
    /// "By period: treatments are blinded", "By treatment: unblinded", "All patients together".
    QString words() const;

private:
    void readTreatments(const Study &study);

    By m_by = By::Everybody;
    bool m_isBlindedDesign = false;
    int m_periods = 0;
    std::vector<Option> m_groups;
    QHash<QString, std::vector<int>> m_given; ///< by patient: the place of the arm, by period from 1 (0: no periods)
};

} // namespace carnet
