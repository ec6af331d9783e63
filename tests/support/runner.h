// SPDX-License-Identifier: GPL-3.0-or-later
// One test program a room, many test classes in it: each registers itself under its file's name, and ctest runs them one
// by one (`tst_storage tst_store`), a developer all at once (`tst_storage`) or one function (`tst_storage tst_store name`).
#pragma once

#include <QObject>
#include <QTest>

namespace rebond::test {

using Factory = QObject *(*)();
struct Registration
{
    Registration(const char *file, Factory factory);
};

} // namespace rebond::test

// Once at the end of tst_<name>.cpp, before its moc include.
#define REBOND_TEST(Class)                                                                                             \
    static const rebond::test::Registration registration_##Class(__FILE__, []() -> QObject * { return new Class; });
