// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runner.h"

class TestPagination : public QObject
{
    Q_OBJECT
};

REBOND_TEST(TestPagination)
#include "tst_pagination.moc"
