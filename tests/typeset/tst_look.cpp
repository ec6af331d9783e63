// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runner.h"

class TestLook : public QObject
{
    Q_OBJECT
};

REBOND_TEST(TestLook)
#include "tst_look.moc"
