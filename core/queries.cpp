#include "core/queries.h"
