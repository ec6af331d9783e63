// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runner.h"

class TestText : public QObject
{
    Q_OBJECT
};

REBOND_TEST(TestText)
#include "tst_text.moc"
