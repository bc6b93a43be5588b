#include "core/protocol/checks.h"
