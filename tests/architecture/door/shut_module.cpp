// SPDX-License-Identifier: GPL-3.0-or-later
// domain links Qt Core alone: the compiler must not find a window in it.
#include "domain/records.h"
#include <QWidget>
