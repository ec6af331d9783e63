// SPDX-License-Identifier: GPL-3.0-or-later
// A room may include what it links: this must compile, or the two beside it prove nothing.
#include "base/result.h"
#include "domain/records.h"

int main()
{
    return rebond::domain::Member{}.revision;
}
