// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/romecode.h"

#include "cleanertable.h"
#include "support/runner.h"

using namespace rebond::domain;
using namespace rebond::test;

class TestRomeCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codes_data()
    {
        addCleanerColumns();
        accepted(u"A1201", u"A1201");
        accepted(u"J1103", u"J1103");
        accepted(u"m1805", u"M1805");
        accepted(u" N 4105 ", u"N4105");
        refused({u"", u"O1201", u"Z1201", u"A120", u"A12011", u"AA201", u"1201A", u"A1201-", u"A12 O1", u"É1201",
                 u"A١٢٠١", u"informaticien"});
    }
    void codes() { checkCleaner(&cleanRomeCode); }
};

REBOND_TEST(TestRomeCode)
#include "tst_romecode.moc"
