#include "core/exchange/csv.h"
