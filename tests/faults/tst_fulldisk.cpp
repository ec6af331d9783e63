// SPDX-License-Identifier: GPL-3.0-or-later
// Import, edit, migrate and report on disks of every size that is too small: nothing half-written, a sentence, and done as
// soon as there is room.
#include "faults/stage.h"
#include "faults/toosmall.h"
#include "support/runner.h"

#include <QTemporaryDir>

using namespace rebond::faults;

class TestFullDisk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_scratch;
    QList<Action> m_actions;

    // How many sizes were refused, as they should be.
    rebond::Result<int> refused(const QString &name, int firstKiB, int lastKiB) const
    {
        const Room room{Room::Kind::Disk, firstKiB, lastKiB};
        return judgeAll(findAction(m_actions, name), m_scratch.filePath(name.left(4)), room);
    }
    int sizeOf(const QString &name) const { return rebond::faults::sizeOf(findAction(m_actions, name)); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto why = whyNoDisks())
            QSKIP(qPrintable(*why));
        const auto made = makeActions(m_scratch.filePath(QStringLiteral("stage")));
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        m_actions = *made;
    }

    void isTold_data()
    {
        QTest::addColumn<int>("roomKiB"); // that is certainly enough, beside what is there
        QTest::newRow("import") << 448;
        QTest::newRow("edit") << 448;
        QTest::newRow("migrate") << 2800; // with its backup
        QTest::newRow("report") << 112;
    }
    void isTold()
    {
        QFETCH(int, roomKiB);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const int size = sizeOf(name);
        const auto sizes = refused(name, size + kStepKiB, size + roomKiB);
        QVERIFY2(sizes, sizes ? "" : qPrintable(sizes.error().sentence));
        qInfo("%s: %d sizes refused", qPrintable(name), *sizes);
    }
    void theTestSeesACarelessWriterFail()
    {
        const QString name = QStringLiteral("careless report");
        const auto sizes = refused(name, sizeOf(name) + kStepKiB, sizeOf(name) + 4 * kStepKiB);
        QVERIFY(!sizes);
        QVERIFY2(sizes.error().sentence.contains(QStringLiteral("wholly done nor wholly absent"))
                     || sizes.error().sentence.contains(QStringLiteral("said done, and is absent")),
                 qPrintable(sizes.error().sentence));
    }
};

REBOND_TEST(TestFullDisk)
#include "tst_fulldisk.moc"
