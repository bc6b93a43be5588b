#include "core/endpoints.h"
