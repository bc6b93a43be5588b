#include "core/protocol/library.h"
