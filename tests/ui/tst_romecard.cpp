// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the ROME is replaced by a file in the window, refused where it is another list, and had back.
#include "ui/file/romecard.h"

#include "support/runner.h"
#include "ui/bench.h"
#include "ui/samples.h"

#include <QLabel>
#include <QPushButton>

using namespace rebond;
using namespace rebond::test;
using namespace rebond::ui;

class TestRomeCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsReplacedAndHadBack()
    {
        Bench bench;
        file::RomeCard card(bench.surroundings());
        bench.show(card);
        const auto *told = card.findChild<QLabel *>(QStringLiteral("romeTableLabel"));
        auto *replace = card.findChild<QPushButton *>(QStringLiteral("replaceRomeButton"));
        auto *back = card.findChild<QPushButton *>(QStringLiteral("shippedRomeButton"));
        QVERIFY(told && replace && back);
        QTRY_VERIFY_WITH_TIMEOUT(!told->text().isEmpty(), kPatience);
        const QString before = told->text();
        QVERIFY2(before.contains(QStringLiteral("4.60")), qPrintable(before));
        QVERIFY(!back->isVisibleTo(&card));
        QByteArray csv = "code_rome,libelle_rome\n";
        for (int code = 1000; code < 1500; ++code)
            csv += 'K' + QByteArray::number(code) + ",Occupation " + QByteArray::number(code) + '\n';
        bench.files.answers = {writeFile(bench.folder.path(), QStringLiteral("liste.csv"), "Nom;Ville\nUn;Nice\n"),
                               writeFile(bench.folder.path(), QStringLiteral("rome_v999_utf8.csv"), csv)};
        replace->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.messages->isSpeaking(), kPatience);
        QVERIFY(bench.messages->severity() == kit::MessageBar::Severity::Bad
                || bench.messages->severity() == kit::MessageBar::Severity::Warning);
        QCOMPARE(told->text(), before);
        bench.messages->clear();
        replace->click();
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(QStringLiteral("9.99")), kPatience);
        QVERIFY2(told->text().contains(QStringLiteral("500")), qPrintable(told->text()));
        QVERIFY(back->isVisibleTo(&card));
        back->click();
        QTRY_COMPARE_WITH_TIMEOUT(told->text(), before, kPatience);
        QVERIFY(!back->isVisibleTo(&card));
    }
};

REBOND_TEST(TestRomeCard)
#include "tst_romecard.moc"
