// SPDX-License-Identifier: GPL-3.0-or-later
// The booklet of the demonstration, held against plain loops over its records and the marks on its pages.
#include "workspace/booklet.h"

#include "operations/cvs.h"
#include "operations/demonstration.h"
#include "operations/settling.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <stdexcept>

using namespace rebond;
using namespace rebond::domain;

#define SOUND(result) QVERIFY2(result, result ? "" : qPrintable((result).error().sentence))

namespace {

// Says stop from the n-th step on.
class StoppingTask final : public TaskContext
{
public:
    explicit StoppingTask(int stopAfter) : m_left(stopAfter) {}
    void step(qint64, qint64, const QString &) override { --m_left; }
    [[nodiscard]] bool isCancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

// Breaks in the middle of the CVs, as where memory ends.
class BreakingTask final : public TaskContext
{
public:
    void step(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override
    {
        if (--m_left == 0)
            throw std::runtime_error("broken");
        return false;
    }

private:
    mutable int m_left = 4;
};

QString wordsOn(const typeset::Page &page)
{
    QString words;
    for (const typeset::Mark &mark : page.marks) {
        if (const auto *run = std::get_if<typeset::TextRun>(&mark.content))
            words += run->text;
    }
    return words.replace(QChar::Nbsp, u' ').remove(u' ');
}

QString withoutSpaces(QString text)
{
    return text.replace(QChar::Nbsp, u' ').remove(u' ');
}

} // namespace

class TestWorkspaceBooklet : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    const QDate m_day{2012, 6, 30};
    QTemporaryDir m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::shared_ptr<workspace::Workspace> m_workspace;

    template<typename R>
    QList<R> all()
    {
        return m_workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    bool agrees(const Member &member, ConsentUse use)
    {
        const QList<Consent> consents = all<Consent>();
        return std::any_of(consents.cbegin(), consents.cend(), [&](const Consent &consent) {
            return consent.member == member.id && consent.medium == ConsentMedium::Booklet && consent.use == use
                && (!consent.givenOn || *consent.givenOn <= m_day)
                && (!consent.expiresOn || *consent.expiresOn >= m_day)
                && (!consent.withdrawnOn || *consent.withdrawnOn > m_day);
        });
    }
    // Who has a CV and agreed to it.
    QList<Member> expected()
    {
        QList<Member> found;
        const QList<Cv> cvs = all<Cv>();
        for (const Member &member : all<Member>()) {
            const bool hasCv = std::any_of(cvs.cbegin(), cvs.cend(),
                                           [&](const Cv &cv) { return cv.member == member.id; });
            if (hasCv && agrees(member, ConsentUse::Cv))
                found.append(member);
        }
        return found;
    }
    workspace::BookletPages laidOut(const workspace::BookletOrder &order)
    {
        SilentTask task;
        return workspace::layOutBooklet(m_workspace, order, m_formats, task).value();
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("demo.rebond"));
        QFile::remove(path);
        const Done written = operations::createDemonstration(path);
        SOUND(written);
        m_clock = std::make_unique<FixedClock>(m_day);
        auto opened = workspace::Workspace::open(path, *m_clock, QStringLiteral("Solange Imaginé"));
        SOUND(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
    }
    void cleanup() { m_workspace.reset(); }

    void whoAgreedAndHasACvStandsInIt_data()
    {
        QTest::addColumn<int>("order");
        QTest::newRow("by sector") << int(booklet::Order::Sector);
        QTest::newRow("by occupation") << int(booklet::Order::Occupation);
        QTest::newRow("by name") << int(booklet::Order::Name);
    }
    // Each where the outline says, with all that leads there leading there.
    void whoAgreedAndHasACvStandsInIt()
    {
        QFETCH(const int, order);
        workspace::BookletOrder asked;
        asked.order = booklet::Order(order);
        const workspace::BookletPages made = laidOut(asked);
        const QList<Member> members = expected();
        QVERIFY(members.size() > 40);
        QCOMPARE(made.people.shown.size(), members.size());
        QCOMPARE(made.people.leftOut.size(), 60 - members.size());
        int last = -1;
        for (const typeset::OutlineItem &item : made.pages.navigation().outline) {
            QVERIFY(item.page > last && item.page < made.pages.count());
            last = item.page;
        }
        for (const Member &member : members) {
            const auto &outline = made.pages.navigation().outline;
            const auto found = std::find_if(outline.cbegin(), outline.cend(),
                                            [&](const auto &item) { return item.title == member.displayName(); });
            QVERIFY2(found != outline.cend(), qPrintable(member.displayName()));
            const QString words = wordsOn(made.pages.page(found->page));
            QVERIFY2(words.contains(withoutSpaces(member.displayName())), qPrintable(words));
            QCOMPARE(words.contains(withoutSpaces(member.email)), agrees(member, ConsentUse::Contact));
        }
        for (const typeset::Page &page : made.pages.pages()) {
            for (const typeset::Mark &mark : page.marks) {
                const auto *link = std::get_if<typeset::LinkArea>(&mark.content);
                if (link && link->address.startsWith(u'#'))
                    QVERIFY2(link->page && *link->page < made.pages.count(), qPrintable(link->address));
            }
        }
    }
    // Nobody else is named, wherever in it.
    void whoDidNotAgreeIsNowhere()
    {
        const workspace::BookletPages made = laidOut({});
        QString words;
        for (const typeset::Page &page : made.pages.pages())
            words += wordsOn(page);
        const QList<Member> members = expected();
        for (const Member &member : all<Member>()) {
            const bool isShown = std::any_of(members.cbegin(), members.cend(),
                                             [&](const Member &each) { return each.id == member.id; });
            QCOMPARE(words.contains(withoutSpaces(member.displayName())), isShown);
        }
        for (const QString &sentence : workspace::bookletSentences(made.people, m_formats))
            QVERIFY(sentence.endsWith(u'.') && !words.contains(withoutSpaces(sentence)));
    }
    void anAnonymousOneHasNoNameInItsMarks()
    {
        workspace::BookletOrder asked;
        asked.isAnonymous = true;
        const workspace::BookletPages made = laidOut(asked);
        QCOMPARE(made.people.shown.size(), expected().size());
        const QString dump = typeset::dump(made.pages);
        QVERIFY(!dump.contains(QStringLiteral("picture ")));
        for (const Member &member : all<Member>()) {
            QVERIFY2(!dump.contains(member.familyName), qPrintable(member.familyName));
            QVERIFY2(!dump.contains(member.email), qPrintable(member.email));
        }
        QVERIFY(!dump.contains(QStringLiteral("mailto:")));
        QVERIFY(!made.metadata.created.isValid());
    }
    // The wall of faces shows photos without being asked; on CVs they are asked for, and codes are of links that are told.
    void photosAndCodesStandWhereTheyMay()
    {
        const auto photosOn = [](const workspace::BookletPages &made) {
            qsizetype photos = 0;
            for (const typeset::Page &page : made.pages.pages())
                photos += std::count_if(page.marks.cbegin(), page.marks.cend(), [](const typeset::Mark &mark) {
                    const auto *raster = std::get_if<typeset::Raster>(&mark.content);
                    return raster && !raster->stored.isNull();
                });
            return photos;
        };
        const auto codesOn = [](const workspace::BookletPages &made) {
            const std::vector<typeset::Node> &nodes = made.pages.structure();
            return qsizetype(std::count_if(nodes.cbegin(), nodes.cend(), [&nodes](const typeset::Node &node) {
                return node.role == typeset::Role::Figure && node.parent != typeset::kArtifact
                    && nodes[size_t(node.parent)].role == typeset::Role::Link;
            }));
        };
        const workspace::BookletPages bare = laidOut({});
        QCOMPARE(codesOn(bare), 0);
        workspace::BookletOrder order;
        order.hasPhotos = true;
        order.hasCodes = true;
        const workspace::BookletPages made = laidOut(order);
        qsizetype pictured = 0;
        qsizetype named = 0;
        for (const booklet::Shown &shown : made.people.shown) {
            const bool isOfTheHouse = shown.source == booklet::CvSource::Structured;
            pictured += isOfTheHouse && shown.photo ? 1 : 0;
            named += isOfTheHouse && shown.isNamed ? 1 : 0;
        }
        QVERIFY(pictured > 0 && named > 0);
        QCOMPARE(photosOn(made) - photosOn(bare), pictured);
        QVERIFY(codesOn(made) > 0 && !made.codeless.isEmpty());
        QCOMPARE(codesOn(made) + made.codeless.size(), named);
        QVERIFY(!workspace::codelessSentence(made, m_formats).isEmpty());
        order.isAnonymous = true;
        const workspace::BookletPages nameless = laidOut(order);
        QCOMPARE(codesOn(nameless), 0);
        QCOMPARE(photosOn(nameless), 0);
        QVERIFY(nameless.codeless.isEmpty());
    }
    void whoWithdrawsIsGoneAtOnce()
    {
        const Member member = expected().first();
        const bool wasShown = laidOut({}).people.shown.size() == expected().size();
        QVERIFY(wasShown);
        for (Consent consent : all<Consent>()) {
            if (consent.member != member.id || consent.use != ConsentUse::Cv
                || consent.medium != ConsentMedium::Booklet)
                continue;
            consent.withdrawnOn = m_day;
            const Done withdrawn = m_workspace->store().write(QStringLiteral("Withdraw"),
                                                              [&](storage::Transaction &t) { (void)t.save(consent); });
            SOUND(withdrawn);
        }
        const workspace::BookletPages made = laidOut({});
        const auto left = std::find_if(made.people.leftOut.cbegin(), made.people.leftOut.cend(),
                                       [&](const auto &each) { return each.member.id == member.id; });
        QVERIFY(left != made.people.leftOut.cend());
        QCOMPARE(left->reason, booklet::Reason::NoConsent);
    }
    // Who agreed to be named and not to be reached is not reached by what their CV says in words either.
    void contactInWordsIsLeftOut()
    {
        const QList<Member> members = expected();
        const auto found = std::find_if(members.cbegin(), members.cend(),
                                        [&](const Member &each) { return agrees(each, ConsentUse::Name); });
        QVERIFY(found != members.cend());
        const auto words = [&] {
            QString all;
            const workspace::BookletPages made = laidOut({});
            for (const typeset::Page &page : made.pages.pages())
                all += wordsOn(page);
            return all;
        };
        auto version = operations::currentCv(m_workspace->store(), found->id);
        SOUND(version);
        Cv cv = **version;
        cv.resume = QStringLiteral(R"({"basics":{"summary":"Disponible, appeler le 04 65 71 01 88, merci."}})");
        SOUND(operations::saveCv(m_workspace->store(), cv));
        QList<Id<Consent>> toContact;
        for (const Consent &consent : all<Consent>()) {
            if (consent.member == found->id && consent.use == ConsentUse::Contact
                && consent.medium == ConsentMedium::Booklet && !consent.withdrawnOn)
                toContact.append(consent.id);
        }
        if (!toContact.isEmpty()) {
            QVERIFY(words().contains(QStringLiteral("0465710188")));
            SOUND(operations::withdrawConsents(m_workspace->store(), toContact, m_day));
        }
        const QString left = words();
        QVERIFY(left.contains(QStringLiteral("Disponible,appelerle…,merci.")));
        QVERIFY(!left.contains(QStringLiteral("0465710188")));
    }
    void whoeverStopsItGetsNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("stopped.pdf"));
        for (const int after : {1, 10, 30, 60}) { // before, among the CVs, and in two places of the writing
            StoppingTask task(after);
            const auto made = workspace::writeBooklet(*m_workspace, {}, m_formats, path, task);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, Error::Kind::Cancelled);
            QVERIFY(!QFile::exists(path));
        }
    }
    // The thread that lays out does not wait for CVs that never come.
    void whatBreaksWhileTheyAreReadEnds()
    {
        BreakingTask task;
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)workspace::layOutBooklet(m_workspace, {}, m_formats, task));
    }
    void twoLookAlike()
    {
        QCOMPARE(typeset::dump(laidOut({}).pages), typeset::dump(laidOut({}).pages));
        QCOMPARE(workspace::proposedBookletName(*m_workspace, {}, m_formats),
                 QStringLiteral("CV booklet – 60 dans le 06.pdf"));
    }
};

REBOND_TEST(TestWorkspaceBooklet)
#include "tst_booklet.moc"
