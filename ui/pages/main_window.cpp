#include "ui/pages/main_window.h"
