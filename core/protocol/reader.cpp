#include "core/protocol/reader.h"
