// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runner.h"

class TestCharts : public QObject
{
    Q_OBJECT
};

REBOND_TEST(TestCharts)
#include "tst_charts.moc"
