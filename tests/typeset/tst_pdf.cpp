// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runner.h"

class TestPdf : public QObject
{
    Q_OBJECT
};

REBOND_TEST(TestPdf)
#include "tst_pdf.moc"
