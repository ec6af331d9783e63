// SPDX-License-Identifier: GPL-3.0-or-later
// The press-book of the demonstration: what stands in it, who is named, and its scans.
#include "workspace/pressbook.h"

#include "operations/demonstration.h"
#include "operations/scans.h"
#include "storage/mappings/all.h"
#include "storage/store.h"
#include "support/plainpdf.h"
#include "support/runner.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "workspace/attaching.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>

using namespace rebond;
using namespace rebond::domain;

namespace {

QString lettersOf(QString text)
{
    return text.replace(QChar::Nbsp, u' ').remove(u' ').remove(QChar(0x202F));
}

QString bookWords(const typeset::PageList &pages)
{
    QString words;
    for (int i = 0; i < pages.count(); ++i) {
        for (const typeset::Mark &mark : pages.page(i).marks) {
            if (const auto *run = std::get_if<typeset::TextRun>(&mark.content))
                words += run->text;
        }
    }
    return lettersOf(words);
}

QByteArray scannedPicture()
{
    QImage picture(400, 600, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestPressBook : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    QTemporaryDir m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::shared_ptr<workspace::Workspace> m_workspace;

    storage::Store &store() { return m_workspace->store(); }
    template<typename R>
    QList<R> all()
    {
        return store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    workspace::PressBookMade laidOut(bool isInternal = false)
    {
        SilentTask task;
        workspace::PressBookOrder order;
        order.isInternal = isInternal;
        return workspace::layOutPressBook(*m_workspace, order, m_formats, task).value();
    }
    static bool hasReader()
    {
        return QFile::exists(
            QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../bin/rebond-tool")));
    }
    // Of those that quote several, the first.
    PressMention quoting()
    {
        const QList<PressMention> mentions = all<PressMention>();
        return *std::find_if(mentions.cbegin(), mentions.cend(),
                             [](const PressMention &mention) { return mention.members.size() > 1; });
    }
    void scan(const PressMention &mention, const QString &name, const QByteArray &bytes)
    {
        const auto file = operations::scanFile(name, bytes);
        QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
        QVERIFY(operations::setScan(store(), mention.id, *file));
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("demo.rebond"));
        QFile::remove(path);
        QVERIFY(operations::createDemonstration(path));
        m_clock = std::make_unique<FixedClock>(QDate(2012, 6, 30));
        m_workspace = workspace::Workspace::open(path, *m_clock, QStringLiteral("Solange Imaginé")).value();
        m_workspace->keepNoBackups();
        // Its own scans are a subject apart.
        const QList<PressMention> mentions = all<PressMention>();
        for (const PressMention &mention : mentions) {
            if (mention.scan)
                QVERIFY(operations::removeScan(store(), mention.id));
        }
    }
    void cleanup() { m_workspace.reset(); }

    void theRegisterStandsThereInItsOrder()
    {
        const workspace::PressBookMade made = laidOut();
        const QList<PressMention> mentions = all<PressMention>();
        QCOMPARE(made.mentions, static_cast<int>(mentions.size()));
        QVERIFY2(made.remarks.isEmpty(), qPrintable(made.remarks.join(u' ')));
        const QString words = bookWords(made.pages);
        qsizetype before = 0;
        for (const PressMention &mention : mentions) { // the demonstration has them by date
            const qsizetype at = words.indexOf(lettersOf(m_formats.date(mention.date) + u'·'), before);
            QVERIFY2(at > before, qPrintable(mention.reference));
            before = at;
            QVERIFY2(words.contains(lettersOf(mention.journalist)), qPrintable(mention.journalist));
            QVERIFY(!mention.notes.isEmpty() ? !words.contains(lettersOf(mention.notes)) : true);
        }
        QVERIFY(words.contains(QStringLiteral("Thepressof2011")) && words.contains(QStringLiteral("Thepressof2012")));
        QVERIFY(!words.contains(QStringLiteral("Tone:")));
        QVERIFY(bookWords(laidOut(true).pages).contains(QStringLiteral("Tone:")));
    }

    // Also where it had been given when it appeared; their scan shows it, so outsiders do not get it.
    void whoWithdrewIsNamedNoMore()
    {
        const PressMention mention = quoting();
        scan(mention, QStringLiteral("article.png"), scannedPicture());
        const auto member = store().read([&](storage::Reader &reader) { return reader.find(mention.members.first()); });
        const QString name = lettersOf((*member)->displayName());
        const workspace::PressBookMade before = laidOut();
        QVERIFY(bookWords(before.pages).contains(name));
        QCOMPARE(before.scans, 1);
        QVERIFY(store().write(QStringLiteral("Withdraw"), [&](storage::Transaction &transaction) {
            const QList<Consent> consents = transaction.list<Consent>();
            for (Consent consent : consents) {
                if (consent.member != mention.members.first() || consent.medium != ConsentMedium::Press)
                    continue;
                consent.withdrawnOn = QDate(2012, 6, 30);
                transaction.save(consent);
            }
        }));
        const workspace::PressBookMade after = laidOut();
        QVERIFY(!bookWords(after.pages).contains(name));
        QCOMPARE(after.scans, 0);
        QVERIFY(after.remarks.join(u' ').contains(QStringLiteral("1 scan(s) left out")));
        const workspace::PressBookMade internal = laidOut(true);
        QVERIFY(!bookWords(internal.pages).contains(name));
        QCOMPARE(internal.scans, 1);
    }

    // They name who agreed, and nobody else.
    void theScansOfTheDemonstrationMayBeSeen()
    {
        if (!hasReader())
            QSKIP("needs rebond-tool beside the tests");
        const QString path = m_folder.filePath(QStringLiteral("scanned.rebond"));
        QVERIFY(operations::createDemonstration(path));
        const auto opened = workspace::Workspace::open(path, *m_clock, QStringLiteral("Solange Imaginé"));
        QVERIFY(opened);
        (*opened)->keepNoBackups();
        SilentTask task;
        const auto made = workspace::layOutPressBook(**opened, {}, m_formats, task);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        QCOMPARE(made->scans, 2);
        QVERIFY2(made->remarks.isEmpty() && made->doubts.isEmpty(),
                 qPrintable((made->remarks + made->doubts).join(u' ')));
    }

    // Not entered as quoted, and named all the same; of a picture only who looks at it can tell.
    void aScanIsSearchedForNames()
    {
        if (!hasReader())
            QSKIP("needs rebond-tool beside the tests");
        const QList<PressMention> mentions = all<PressMention>();
        const QList<Consent> consents = all<Consent>();
        const QList<Member> members = all<Member>();
        const auto hidden = std::find_if(members.cbegin(), members.cend(), [&](const Member &member) {
            const bool isPlain = std::all_of(member.familyName.cbegin(), member.familyName.cend(),
                                             [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
            return isPlain && std::none_of(consents.cbegin(), consents.cend(), [&](const Consent &consent) {
                       return consent.member == member.id && consent.medium == ConsentMedium::Press;
                   });
        });
        QVERIFY(hidden != members.cend());
        QVERIFY(mentions.at(0).members.isEmpty() && mentions.at(2).members.isEmpty());
        scan(mentions.at(0), QStringLiteral("nobody.pdf"),
             test::plainPdf("Ils se retrouvent le mardi et disent ce qui a marche."));
        scan(mentions.at(2), QStringLiteral("named.pdf"),
             test::plainPdf("Une invitee : " + hidden->familyName.toLatin1()));
        const workspace::PressBookMade made = laidOut();
        QVERIFY2(made.doubts.isEmpty(), qPrintable(made.doubts.join(u' ')));
        QCOMPARE(made.scans, 1);
        QCOMPARE(made.remarks.size(), 1);
        QVERIFY2(made.remarks.first().contains(mentions.at(2).reference)
                     && made.remarks.first().contains(hidden->familyName),
                 qPrintable(made.remarks.first()));
        const workspace::PressBookMade internal = laidOut(true);
        QCOMPARE(internal.scans, 2);
        QVERIFY(internal.remarks.join(u' ').contains(hidden->familyName));
        scan(mentions.at(2), QStringLiteral("picture.png"), scannedPicture());
        scan(mentions.at(5), QStringLiteral("stamped.pdf"), test::plainPdf("Numerise par un telephone, page 7"));
        const workspace::PressBookMade unread = laidOut();
        QCOMPARE(unread.scans, 3);
        QCOMPARE(unread.doubts.size(), 1);
        QVERIFY2(unread.doubts.first().contains(mentions.at(2).reference)
                     && unread.doubts.first().contains(mentions.at(5).reference)
                     && !unread.doubts.first().contains(mentions.at(0).reference),
                 qPrintable(unread.doubts.first()));
        QVERIFY(laidOut(true).doubts.isEmpty());
        // Told while there is no file yet that somebody could hand on.
        const QString path = m_folder.filePath(QStringLiteral("doubtful.pdf"));
        QStringList told;
        bool wasThere = true;
        SilentTask task;
        const auto written = workspace::writePressBook(*m_workspace, {}, m_formats, path, task,
                                                       [&](const QStringList &doubts) {
                                                           told = doubts;
                                                           wasThere = QFile::exists(path);
                                                       });
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
        QCOMPARE(told, unread.doubts);
        QVERIFY(!wasThere && QFile::exists(path));
    }

    void scansAreBoundBehindTheirYear()
    {
        const int pages = laidOut().pages.count();
        const QList<PressMention> mentions = all<PressMention>();
        QVERIFY(!operations::scanFile(QStringLiteral("article.txt"), "no scan at all"));
        scan(mentions.at(0), QStringLiteral("article.png"), scannedPicture());
        const workspace::PressBookMade one = laidOut();
        QCOMPARE(one.scans, 1);
        QCOMPARE(one.pages.count(), pages + 1);
        SilentTask task; // what others made is not decoded in this program
        const auto without = workspace::layOutPressBook(*m_workspace, {.sanitiser = QStringLiteral("/nowhere/reader")},
                                                        m_formats, task);
        QVERIFY(!without && without.error().kind == Error::Kind::Storage);
        if (!hasReader())
            QSKIP("needs rebond-tool beside the tests");
        document::Document document;
        document.metadata.title = QStringLiteral("Article");
        document.blocks = {document::Heading{1, QStringLiteral("Article inventé")}, document::PageBreak{},
                           document::Heading{1, QStringLiteral("Suite")}};
        const auto pdf = typeset::writePdf(typeset::Typesetter().typeset(document), document.metadata);
        QVERIFY(pdf);
        scan(mentions.at(2), QStringLiteral("article.pdf"), *pdf);
        scan(mentions.at(3), QStringLiteral("broken.pdf"), "%PDF-1.4\nno more of it");
        const QString path = m_folder.filePath(QStringLiteral("book.pdf"));
        const auto made = workspace::writePressBook(*m_workspace, {}, m_formats, path, task);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        QCOMPARE(made->scans, 2);
        QCOMPARE(made->pages.count(), pages + 3);
        QVERIFY2(made->remarks.join(u' ').contains(mentions.at(3).reference), qPrintable(made->remarks.join(u' ')));
        QVERIFY(QFile(path).size() > 10'000);
    }

    // A folder of them, each named by its mention.
    void aFolderOfScansIsTaken()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("scans")));
        const QDir folder(m_folder.filePath(QStringLiteral("scans")));
        const QList<PressMention> mentions = all<PressMention>();
        const auto put = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(put(mentions.at(1).reference + QStringLiteral(".png"), scannedPicture()));
        QVERIFY(put(QStringLiteral("nobody.png"), scannedPicture()));
        SilentTask task;
        const auto plan = workspace::planScans(*m_workspace, folder.path(), task);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence));
        QVERIFY(plan->refusal && plan->scans.size() == 1);
        QVERIFY(workspace::jsonOf(*plan).contains("\"kind\": \"scans\""));
        QVERIFY(operations::setScans(store(), plan->scans));
        const PressMention scanned = all<PressMention>().at(1);
        QVERIFY(scanned.scan.has_value());
        const auto file = store().read([&](storage::Reader &reader) { return reader.find(*scanned.scan); });
        QVERIFY(*file);
        QCOMPARE((*file)->keptOn, std::optional(QDate(2012, 6, 30)));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("nobody.png"))));
        const auto again = workspace::planScans(*m_workspace, folder.path(), task);
        QVERIFY(again && !again->refusal && again->scans.isEmpty());
        QCOMPARE(again->count(workspace::AttachLine::State::Same), 1);
    }

    void withoutMentionsThereIsNoBook()
    {
        QVERIFY(store().write(QStringLiteral("Empty"), [](storage::Transaction &transaction) {
            const QList<PressMention> mentions = transaction.list<PressMention>();
            for (const PressMention &mention : mentions)
                transaction.remove(mention);
        }));
        SilentTask task;
        const QString path = m_folder.filePath(QStringLiteral("none.pdf"));
        const auto made = workspace::writePressBook(*m_workspace, {}, m_formats, path, task);
        QVERIFY(!made && made.error().kind == Error::Kind::Invalid);
        QVERIFY(!QFile::exists(path));
    }
};

REBOND_TEST(TestPressBook)
#include "tst_pressbook.moc"
