#pragma once

#include <QString>
#include <array>
#include <optional>

namespace carnet {

/// Why a value is not there. Codes are those of the files: ND NR ILL MUL REF NAP WD OTH.
enum class Missing : std::uint8_t {
    NotDone = 1,
    NotReturned,
    Illegible,
    Multiple,
    Refused,
    NotApplicable,
    AfterWithdrawal,
    Other,
};

inline constexpr std::array allMissing{Missing::NotDone, Missing::NotReturned,   Missing::Illegible,       Missing::Multiple,
                                       Missing::Refused, Missing::NotApplicable, Missing::AfterWithdrawal, Missing::Other};

/// The code of the files, such as "ND".
QString code(Missing missing);

/// The reason for a code of the files, or nothing for any other text.
std::optional<Missing> missingFromCode(QStringView code);

/// The reason in words of the interface language, such as "not done".
QString words(Missing missing);

} // namespace carnet
