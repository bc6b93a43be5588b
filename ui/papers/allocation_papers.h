#pragma once

#include "core/trust/allocation.h"
#include "core/trust/code_break.h"
#include "core/trust/preparations.h"
#include "core/trust/unblinding.h"
#include "ui/papers/paper.h"

namespace carnet::ui {

/// What a pharmacist files after an import, printed again whenever it is wanted.
Paper receiptPaper(const AllocationReceipt &receipt);

/// What has to be prepared for one infusion: it names the treatment.
Paper preparationPaper(const Study &study, const Preparation &preparation, const QString &treatment);

/// One card for each sealed envelope, to be cut out and put in.
Paper envelopesPaper(const Study &study, const std::vector<EnvelopeCode> &codes);

/// The report of an emergency code break: it names the treatment.
Paper codeBreakPaper(const Study &study, const CodeBreakWish &wish, const BrokenCode &broken);

/// Who opened the treatments, when, and on what.
Paper unblindingCertificate(const Study &study, const Unblinding &unblinding);

} // namespace carnet::ui
