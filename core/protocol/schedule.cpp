#include "core/protocol/schedule.h"
