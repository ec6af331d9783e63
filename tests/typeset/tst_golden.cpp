// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runner.h"

class TestGolden : public QObject
{
    Q_OBJECT
};

REBOND_TEST(TestGolden)
#include "tst_golden.moc"
