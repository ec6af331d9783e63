// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that no font has are told by whose they are, whatever is made: U+0378 and U+0379 are no letters yet, so no machine has them.
#include "workspace/boxedletters.h"

#include "operations/demonstration.h"
#include "storage/mappings/all.h"
#include "support/json.h"
#include "support/runner.h"
#include "workspace/booklet.h"
#include "workspace/cvremarks.h"
#include "workspace/cvs.h"
#include "workspace/trombinoscope.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace rebond;
using domain::Member;
using reports::PeopleVariant;

namespace {

const QString kNone = QStringLiteral("\u0378");
const QString kOther = QStringLiteral("\u0379");

} // namespace

class TestBoxedLetters : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const Formats m_formats{Language::English};
    const FixedClock m_clock{QDate(2012, 6, 30)};
    std::shared_ptr<workspace::Workspace> m_workspace;
    Member m_member; // named in the booklet, and in the trombinoscope
    QString m_whose;

    QString boxesOnWall(PeopleVariant variant) const
    {
        const auto people = workspace::peopleFor(*m_workspace, {.variant = variant});
        return people ? workspace::boxesSentence(*people, variant, m_formats) : people.error().sentence;
    }
    QList<workspace::Boxed> boxedInBooklet(const QString &cover) const
    {
        workspace::BookletOrder order;
        order.members = {m_member.id};
        order.texts.cover = cover;
        SilentTask task;
        return workspace::layOutBooklet(m_workspace, order, m_formats, task).value().boxed;
    }
    QStringList remarksOnCv(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        return workspace::cvFileRemarks(*m_workspace, m_member.id, {}, path, m_formats).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("60.rebond"));
        QVERIFY(operations::createDemonstration(path));
        auto opened = workspace::Workspace::open(path, m_clock, QStringLiteral("Test"));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
        const auto wall = workspace::peopleFor(*m_workspace, {}).value();
        const auto booklet = workspace::bookletPeople(*m_workspace, {}).value();
        const auto both = std::find_if(wall.shown.cbegin(), wall.shown.cend(), [&booklet](const Member &each) {
            return std::any_of(booklet.shown.cbegin(), booklet.shown.cend(), [&each](const booklet::Shown &shown) {
                return shown.isNamed && shown.source == booklet::CvSource::Structured && shown.member.id == each.id;
            });
        });
        QVERIFY(both != wall.shown.cend());
        m_member = *both;
        m_whose = QStringLiteral("%1 (%2)").arg(m_member.displayName(), m_member.reference);
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void whoeverHasNoneIsNotTold()
    {
        QCOMPARE(boxesOnWall(PeopleVariant::Directory), QString());
        QCOMPARE(boxedInBooklet({}), QList<workspace::Boxed>());
        QCOMPARE(remarksOnCv(QStringLiteral("a.pdf")), QStringList());
        QCOMPARE(workspace::boxedSentence({{m_whose, {}}}, m_formats), QString());
    }
    // What the cover of a booklet says is nobody's; where there is no page, there are no boxes.
    void thoseOfACvAreTheirs()
    {
        const QByteArray resume = test::json("{'basics': {'label': 'Comptable ") + kNone.toUtf8() + test::json("'}}");
        QVERIFY(workspace::importCv(*m_workspace, m_member.id, resume));
        const QList<workspace::Boxed> boxed{{m_whose, {kNone}}, {{}, {kOther}}};
        QCOMPARE(boxedInBooklet(QStringLiteral("Bienvenue ") + kOther), boxed);
        const QString sentence = workspace::boxedSentence(boxed, m_formats);
        QVERIFY2(sentence.contains(QStringLiteral("%1 – “%2” · “%3”").arg(m_whose, kNone, kOther)),
                 qPrintable(sentence));
        const QStringList told = remarksOnCv(QStringLiteral("a.pdf"));
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(QStringLiteral("%1 – “%2”").arg(m_member.displayName(), kNone)),
                 qPrintable(told.first()));
        QCOMPARE(remarksOnCv(QStringLiteral("a.json")), QStringList());
    }
    void thoseOnTheWallAreOfWhoStandsThere()
    {
        Member member = m_workspace->store()
                            .read([this](storage::Reader &reader) { return reader.find(m_member.id); })
                            .value()
                            .value();
        member.sectors = {QStringLiteral("Commerce ") + kNone};
        QVERIFY(m_workspace->store().write(QStringLiteral("Save"),
                                           [&](storage::Transaction &transaction) { transaction.save(member); }));
        const QString told = boxesOnWall(PeopleVariant::Directory);
        QVERIFY2(told.contains(QStringLiteral("%1 – “%2”.").arg(m_whose, kNone)), qPrintable(told));
        QCOMPARE(boxesOnWall(PeopleVariant::Badges), QString()); // which tell no sector
    }
};

REBOND_TEST(TestBoxedLetters)
#include "tst_boxedletters.moc"
