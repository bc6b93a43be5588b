#pragma once

namespace carnet {

/// For the beginning of a program: what it writes is for its owner alone, and a crash leaves no memory on disk.
void keepToOwner();

} // namespace carnet
