// SPDX-License-Identifier: GPL-3.0-or-later
// domain does not link storage: the compiler must not find it.
#include "domain/records.h"
#include "storage/store.h"
