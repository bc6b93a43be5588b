#include "core/storage/store.h"
