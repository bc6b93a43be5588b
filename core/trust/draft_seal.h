#pragma once

#include "core/study.h"

namespace carnet {

/// What is kept outside the study file until it can be saved in it, for those alone who can open the study. A study
/// without accounts is readable itself, and so is this.
QByteArray sealedDraft(const Study &study, const QByteArray &words);
/// The words again; empty when they are damaged or of another study.
QByteArray openedDraft(const Study &study, const QByteArray &kept);

} // namespace carnet
