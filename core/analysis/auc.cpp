#include "core/analysis/auc.h"
