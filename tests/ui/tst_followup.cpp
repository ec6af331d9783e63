// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up sheet on its way out of the page of members.
#include "memberscreen.h"
#include "support/runner.h"
#include "typeset/page.h"
#include "ui/paper/printview.h"
#include "workspace/followup.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

class TestFollowUp : public QObject
{
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theSheetIsSeenKeptAndLeft()
    {
        test::MemberScreen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        auto *table = screen.find<QTableView>("membersTable");
        table->setCurrentIndex(table->model()->index(3, 0));
        const domain::Member member = [&] {
            const auto ids = screen.page->selected();
            return screen.store()
                .read([&](storage::Reader &reader) { return reader.find(Id<domain::Member>(ids.first())).value(); })
                .value();
        }();
        screen.press("memberFollowUpButton");
        const auto view = [&] { return screen.find<paper::PrintView>("followUpView"); };
        QTRY_VERIFY_WITH_TIMEOUT(view() && view()->isVisible(), kPatience);
        const QString words = typeset::dump(view()->pages());
        QVERIFY2(words.contains(member.familyName), qPrintable(member.familyName));

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("suivi.pdf"));
        screen.bench.files.answers << path;
        view()->findChild<QPushButton *>(QStringLiteral("printPdfButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(u"suivi.pdf"), kPatience);
        QVERIFY(screen.bench.files.asked.last().proposedName.contains(member.reference));
        // As the tool writes it.
        SilentTask task;
        const QString other = folder.filePath(QStringLiteral("tool.pdf"));
        QVERIFY(workspace::writeFollowUp(*screen.workspace, member.id, screen.bench.formats, other, task));
        QVERIFY(bytesOf(path).startsWith("%PDF-"));
        QVERIFY(bytesOf(path) == bytesOf(other));
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(table->isVisible());
        QVERIFY(screen.undoLabel().isEmpty()); // nothing was written into the file
    }
};

REBOND_TEST(TestFollowUp)
#include "tst_followup.moc"
