#include "ui/dialogs/prompts.h"
