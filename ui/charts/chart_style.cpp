#include "ui/charts/chart_style.h"
