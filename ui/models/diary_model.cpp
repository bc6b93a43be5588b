#include "ui/models/diary_model.h"
