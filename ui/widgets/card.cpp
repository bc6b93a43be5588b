#include "ui/widgets/card.h"
