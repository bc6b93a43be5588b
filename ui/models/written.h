#pragma once

namespace carnet::ui {

/// What came of an attempt to record.
enum class Written { Yes, Nothing, Refused, Conflict, NotSaved };

} // namespace carnet::ui
