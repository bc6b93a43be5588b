#include "ui/delegates/diary_delegate.h"
