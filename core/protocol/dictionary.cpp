#include "core/protocol/dictionary.h"
