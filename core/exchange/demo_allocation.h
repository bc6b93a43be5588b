#pragma once

namespace carnet {

class Study;

/// Seals the list with which the patients of the demonstration were randomised, as the pharmacist would. Who works with
/// the study must be allowed to. Throws Error.
void allocateDemo(Study &study);

} // namespace carnet
