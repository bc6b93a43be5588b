#pragma once

#include <QString>
#include <QStringList>
#include <compare>
#include <cstdint>

namespace carnet {

/// The lists whose rows are numbered per patient (queries: per study).
enum class List : std::uint8_t {
    AdverseEvent = 1,
    Medication,
    Query,
    Deviation,
    Contact,
    Infusion,
    Account,
    Signature,
    Allocation,
    Envelope
};

/// When something was recorded: patient level, a visit, a period, a diary day (and a line of that day), or row n of a
/// list. Packed in 24 bits; the order of the integers is the order of the files.
class Occasion
{
public:
    enum class Kind : std::uint8_t { Patient, Visit, Period, List };

    static constexpr int maximumPeriod = 63;
    static constexpr int maximumDay = 1022;
    static constexpr int maximumLine = 31;
    static constexpr int maximumVisit = 4095;
    static constexpr int maximumRow = 65535;

    constexpr Occasion() = default;
    static constexpr Occasion patient() { return {}; }
    /// index: position of the visit in the study's visit list, from 0.
    static constexpr Occasion visit(int index) { return Occasion(1u << 21 | unsigned(index)); }
    static constexpr Occasion period(int period) { return Occasion(2u << 21 | unsigned(period) << 15); }
    /// day: days since the infusion, 0…maximumDay; line: 0 for the day itself, 1… for its analgesics.
    static constexpr Occasion day(int period, int day, int line = 0)
    {
        return Occasion(2u << 21 | unsigned(period) << 15 | unsigned(day + 1) << 5 | unsigned(line));
    }
    static constexpr Occasion row(List list, int number)
    {
        return Occasion(3u << 21 | unsigned(list) << 16 | unsigned(number));
    }
    static constexpr Occasion fromPacked(std::uint32_t packed) { return Occasion(packed); }

    constexpr std::uint32_t packed() const { return m_packed; }
    constexpr Kind kind() const { return Kind(m_packed >> 21); }
    constexpr bool isVisit() const { return kind() == Kind::Visit; }
    constexpr bool isPeriod() const { return kind() == Kind::Period && (m_packed >> 5 & 0x3ff) == 0; }
    constexpr bool isDay() const { return kind() == Kind::Period && !isPeriod(); }
    constexpr int visitIndex() const { return int(m_packed & 0x1fffff); }
    constexpr int periodNumber() const { return int(m_packed >> 15 & 0x3f); }
    constexpr int dayNumber() const { return int(m_packed >> 5 & 0x3ff) - 1; }
    constexpr int lineNumber() const { return int(m_packed & 0x1f); }
    constexpr List list() const { return List(m_packed >> 16 & 0x1f); }
    constexpr int rowNumber() const { return int(m_packed & 0xffff); }

    constexpr auto operator<=>(const Occasion &) const = default;

private:
    constexpr explicit Occasion(std::uint32_t packed)
        : m_packed(packed)
    {
    }
    std::uint32_t m_packed = 0;
};

/// Accounts, allocation and envelopes belong to the study itself.
constexpr bool isOfStudy(List list)
{
    return list == List::Account || list == List::Allocation || list == List::Envelope;
}

/// The short code of a list in the files: AE, CM, Q, DV, CT, IN, AC, SG, AL, EN.
QString code(List list);

/// "-" for the patient, "V3" a visit, "P2" a period, "P2.D07" a day, "P2.D07.L1" a line of a day, "AE3" a row of a
/// list. visits: the codes of the study's visits by index.
QString code(Occasion occasion, const QStringList &visits);

} // namespace carnet
