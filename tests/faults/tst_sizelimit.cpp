// SPDX-License-Identifier: GPL-3.0-or-later
// Import, edit, migrate and report where no file may grow beyond a limit, as on a FAT disk or with a quota: nothing
// half-written, a sentence, and done as soon as the limit allows.
#include "faults/stage.h"
#include "faults/toosmall.h"
#include "support/runner.h"

#include <QTemporaryDir>

using namespace rebond::faults;

class TestSizeLimit : public QObject
{
    Q_OBJECT

    QTemporaryDir m_scratch;
    QList<Action> m_actions;

    // How many sizes were refused, as they should be.
    rebond::Result<int> refused(const QString &name, int firstKiB, int lastKiB) const
    {
        const Room room{Room::Kind::Limit, firstKiB, lastKiB};
        return judgeAll(findAction(m_actions, name), m_scratch.filePath(name.left(4)), room);
    }
    int sizeOf(const QString &name) const { return rebond::faults::sizeOf(findAction(m_actions, name)); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeActions(m_scratch.filePath(QStringLiteral("stage")));
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        m_actions = *made;
    }

    void isTold_data()
    {
        QTest::addColumn<int>("roomKiB"); // that is certainly enough, beside what is there
        QTest::newRow("import") << 112;
        QTest::newRow("edit") << 112;
        QTest::newRow("migrate") << 400; // with its backup
        QTest::newRow("report") << 112;
    }
    void isTold()
    {
        QFETCH(int, roomKiB);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const int size = sizeOf(name);
        const auto sizes = refused(name, kStepKiB, size + roomKiB);
        QVERIFY2(sizes, sizes ? "" : qPrintable(sizes.error().sentence));
        qInfo("%s: %d sizes refused", qPrintable(name), *sizes);
    }
    void theTestSeesACarelessWriterFail()
    {
        const QString name = QStringLiteral("careless report");
        const auto sizes = refused(name, kStepKiB, 5 * kStepKiB);
        QVERIFY(!sizes);
        QVERIFY2(sizes.error().sentence.contains(QStringLiteral("wholly done nor wholly absent"))
                     || sizes.error().sentence.contains(QStringLiteral("said done, and is absent")),
                 qPrintable(sizes.error().sentence));
    }
};

REBOND_TEST(TestSizeLimit)
#include "tst_sizelimit.moc"
