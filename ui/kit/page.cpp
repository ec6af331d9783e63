// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include "moc_page.cpp"
