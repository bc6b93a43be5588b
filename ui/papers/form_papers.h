#pragma once

#include "ui/papers/paper.h"

namespace carnet {
class Study;
}

namespace carnet::ui {

/// A form or questionnaire of a visit with places for the answers. Neutral labels, or the site's own wording where it
/// is installed. isBlank: without what is recorded already. Throws Error when the study has no such form.
Paper formSheet(const Study &study, const QString &patient, int visit, const QString &form, bool isBlank);

} // namespace carnet::ui
