// SPDX-License-Identifier: GPL-3.0-or-later
// What a person agreed to can be taken back by whoever answers for the file, also where the cohort is closed.
#include "operations/cohorts.h"
#include "support/patience.h"
#include "ui/kit/messagebar.h"
#include "ui/openedwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

class TestPersonConsents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areWithdrawnInAClosedCohort()
    {
        test::OpenedWindow opened;
        opened.openFew();
        if (QTest::currentTestFailed())
            return;
        opened.bench.show(opened.window);
        const auto workspace = opened.session.workspace();
        domain::Member member;
        const Done agreed = workspace->store().write(QStringLiteral("Consents"), [&](storage::Transaction &write) {
            member = write.list<domain::Member>().first();
            for (const domain::ConsentUse use : {domain::ConsentUse::Photo, domain::ConsentUse::Name}) {
                domain::Consent consent;
                consent.member = member.id;
                consent.use = use;
                consent.medium = domain::ConsentMedium::Site;
                consent.givenOn = QDate(2012, 6, 1);
                write.save(consent);
            }
        });
        QVERIFY(agreed);
        QVERIFY(operations::closeCohort(workspace->store(), workspace->cohort(), opened.bench.clock.today()));
        QTRY_VERIFY_WITH_TIMEOUT(opened.session.workspace()->isReadOnly(), kPatience);
        opened.window.goTo(QStringLiteral("file"));
        opened.find<kit::Page>("filePage")->goToRecord(member.id.raw());
        QTRY_VERIFY_WITH_TIMEOUT(opened.find<QCheckBox>("photoSiteWithdrawCheck"), kPatience);
        const auto *withdraw = opened.find<QPushButton>("withdrawTickedButton");
        QVERIFY(!withdraw->isEnabled());
        opened.window.messages().clear(); // that the cohort is closed
        opened.find<QCheckBox>("photoSiteWithdrawCheck")->click();
        QVERIFY(withdraw->isEnabled());
        opened.find<QPushButton>("withdrawTickedButton")->click();
        const auto standing = [&] {
            const auto all = opened.session.workspace()->store().read(
                [](storage::Reader &reader) { return reader.list<domain::Consent>(); });
            QList<domain::ConsentUse> uses;
            for (const domain::Consent &consent : all.value_or(QList<domain::Consent>())) {
                if (!consent.withdrawnOn)
                    uses.append(consent.use);
            }
            return uses;
        };
        QTRY_COMPARE_WITH_TIMEOUT(standing(), QList<domain::ConsentUse>{domain::ConsentUse::Name}, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.find<QCheckBox>("photoSiteWithdrawCheck"), kPatience);
        QVERIFY(opened.find<QCheckBox>("nameSiteWithdrawCheck"));
        const kit::MessageBar &messages = opened.window.messages();
        QTRY_VERIFY_WITH_TIMEOUT(messages.isSpeaking() && messages.severity() == kit::MessageBar::Severity::Good,
                                 kPatience);
    }
};

REBOND_TEST(TestPersonConsents)
#include "tst_personconsents.moc"
