#include "ui/forms/diary_view.h"
