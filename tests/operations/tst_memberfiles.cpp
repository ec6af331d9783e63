// SPDX-License-Identifier: GPL-3.0-or-later
// Photo and CV of a member: one step each, back and forth, and nothing left behind.
#include "operations/memberfiles.h"

#include "storage/dump.h"
#include "storage/engines.h"
#include "storage/mappings/all.h"
#include "support/ziptext.h"

#include <QCryptographicHash>
#include <QDir>

using namespace rebond;
using namespace rebond::operations;
using namespace rebond::storage;
using namespace rebond::test;
using domain::File;
using domain::Member;

class TestMemberFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Id<Member> m_member;
    Id<Member> m_other;

    Store &store() { return m_bench->store(); }
    Member member(Id<Member> id) const
    {
        return m_bench->store().read([&](Reader &reader) { return reader.find(id).value(); }).value();
    }
    QList<File> files() const
    {
        return m_bench->store().read([](Reader &reader) { return reader.list<File>(); }).value();
    }
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        REBOND_DONE(store().write(QStringLiteral("Begin"), [&](Transaction &t) {
            domain::Cohort cohort;
            cohort.name = QStringLiteral("Essai");
            cohort = t.save(cohort);
            Member member;
            member.cohort = cohort.id;
            member.familyName = QStringLiteral("Calvarin");
            member.joinedOn = QDate(2011, 6, 20);
            m_member = t.save(member).id;
            member.familyName = QStringLiteral("Garbiol");
            m_other = t.save(member).id;
        }));
    }
    static QByteArray pdf(const QByteArray &text) { return "%PDF-1.4\n" + text; }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void eachIsOneStepBackAndForth_data() { addEngines(); }
    void eachIsOneStepBackAndForth()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        QList<QStringList> states{recordsOf(store())};
        const auto keep = [&](const Done &done, const char *label) {
            REBOND_DONE(done);
            QCOMPARE(store().history().undoLabel(), std::optional(QString::fromLatin1(label)));
            states.append(recordsOf(store()));
        };
        keep(setPhoto(store(), m_member, "one"), "Photo of M001");
        keep(setCv(store(), m_member, *cvFile(QStringLiteral("/some/where/CV.pdf"), pdf("a"))), "CV of M001");
        keep(setPhoto(store(), m_member, "two"), "Photo of M001");
        keep(setCv(store(), m_member, *cvFile(QStringLiteral("CV 2.pdf"), pdf("b"))), "CV of M001");
        QCOMPARE(files().size(), 2); // what was there before has gone
        QCOMPARE(files().value(0).keptOn, std::optional(store().author().clock.today()));
        keep(removePhoto(store(), m_member), "Remove the photo of M001");
        keep(removeCv(store(), m_member), "Remove the CV of M001");
        QVERIFY(files().isEmpty());
        QVERIFY(!member(m_member).photo && !member(m_member).cv);
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            REBOND_DONE(store().history().undo());
            QCOMPARE(difference(recordsOf(store()), states[i]), QByteArray());
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            REBOND_DONE(store().history().redo());
            QCOMPARE(difference(recordsOf(store()), states[i]), QByteArray());
        }
    }
    void theSameAgainLeavesNoTrace()
    {
        begin(Engine::Sqlite);
        REBOND_DONE(setPhoto(store(), m_member, "one"));
        REBOND_DONE(setCv(store(), m_member, *cvFile(QStringLiteral("CV.pdf"), pdf("a"))));
        const auto entries = journalOf(store()).size();
        REBOND_DONE(setPhoto(store(), m_member, "one"));
        REBOND_DONE(setCv(store(), m_member, *cvFile(QStringLiteral("Other.pdf"), pdf("a"))));
        REBOND_DONE(removePhoto(store(), m_other));
        QCOMPARE(journalOf(store()).size(), entries);
    }
    // A byte went wrong within the file: the sum is still the one of what is taken in again.
    void theSameAgainMendsWhatWasDamaged()
    {
        begin(Engine::Sqlite);
        REBOND_DONE(setPhoto(store(), m_member, "one"));
        REBOND_DONE(setCv(store(), m_member, *cvFile(QStringLiteral("CV.pdf"), pdf("a"))));
        REBOND_DONE(store().write(QStringLiteral("Damage"), [&](Transaction &t) {
            const QList<File> standing = t.list<File>();
            for (File file : standing) {
                file.bytes[0] = char(file.bytes[0] ^ 1);
                t.save(file);
            }
        }));
        QVERIFY(!copyOut(store(), *member(m_member).cv, QDir::tempPath()));
        REBOND_DONE(setPhoto(store(), m_member, "one"));
        REBOND_DONE(setCv(store(), m_member, *cvFile(QStringLiteral("CV.pdf"), pdf("a"))));
        QCOMPARE(files().size(), 2);
        for (const auto &[id, bytes] :
             {std::pair(member(m_member).photo, QByteArray("one")), std::pair(member(m_member).cv, pdf("a"))}) {
            const auto kept = store().read([id = *id](Reader &reader) { return reader.find(id); });
            QVERIFY(kept && *kept);
            QCOMPARE((*kept)->bytes, bytes);
        }
    }
    void whatAnotherShowsStays()
    {
        begin(Engine::Sqlite);
        REBOND_DONE(setPhoto(store(), m_member, "both"));
        REBOND_DONE(store().write(QStringLiteral("Share"), [&](Transaction &t) {
            Member other = t.find(m_other).value();
            other.photo = t.find(m_member)->photo;
            t.save(other);
        }));
        REBOND_DONE(removePhoto(store(), m_member));
        QCOMPARE(files().size(), 1);
        REBOND_DONE(removePhoto(store(), m_other));
        QVERIFY(files().isEmpty());
    }
    void bytesAndDigestAreKept()
    {
        begin(Engine::Sqlite);
        const QByteArray odt = zipOf(
            {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}});
        REBOND_DONE(setCv(store(), m_member, *cvFile(QStringLiteral("C:\\cv\\Élodie.docx"), odt)));
        const File file = files().first();
        QCOMPARE(file.bytes, odt);
        QCOMPARE(file.sha256, QString::fromLatin1(QCryptographicHash::hash(odt, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(file.name, QStringLiteral("Élodie.docx.odt")); // it is what it is
        QCOMPARE(file.mediaType, QStringLiteral("application/vnd.oasis.opendocument.text"));
        const auto summary = summaryOf(store(), file.id);
        REBOND_DONE(summary);
        QCOMPARE((*summary)->name, file.name);
    }
    void otherFilesAreRefusedWithASentence()
    {
        const auto picture = cvFile(QStringLiteral("photo.pdf"), "\xFF\xD8\xFF");
        QVERIFY(!picture && picture.error().sentence.contains(u"photo.pdf"));
        QVERIFY(!cvFile(QStringLiteral("large.pdf"), pdf(QByteArray(kLargestCv, ' '))));
        QVERIFY(!cvFile(QStringLiteral("table.ods"),
                        zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})));
        const QTemporaryDir folder;
        const auto missing = readChosenFile(folder.filePath(QStringLiteral("none")), 10);
        QVERIFY(!missing && missing.error().kind == Error::Kind::NotFound);
        QVERIFY(!readChosenFile(folder.path(), 10));
        writeBytes(folder.filePath(QStringLiteral("a")), "0123456789");
        QCOMPARE(readChosenFile(folder.filePath(QStringLiteral("a")), 10).value_or(QByteArray()),
                 QByteArray("0123456789"));
        QVERIFY(!readChosenFile(folder.filePath(QStringLiteral("a")), 9));
    }
    void aCopyIsItsOwnersAlone()
    {
        begin(Engine::Sqlite);
        REBOND_DONE(setCv(store(), m_member, *cvFile(QStringLiteral("CV.desktop"), pdf("a"))));
        const QTemporaryDir folder;
        const auto path = copyOut(store(), *member(m_member).cv, folder.path());
        REBOND_DONE(path);
        QVERIFY(path->endsWith(QStringLiteral("/CV.desktop.pdf")));
        QVERIFY(path->startsWith(folder.path()));
        QCOMPARE(bytesOf(*path), pdf("a"));
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(*path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions(QFile::ReadOwner));
#endif
        QCOMPARE(copyOut(store(), *member(m_member).cv, folder.path()).value_or(QString()), *path); // opened twice
    }
    // What a person leaves goes with them: also the CV of an earlier day, out of the journal too.
    void anErasureTakesFilesAlong_data()
    {
        addEngines();
    }
    void anErasureTakesFilesAlong()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        REBOND_DONE(setPhoto(store(), m_member, "a face"));
        REBOND_DONE(setCv(store(), m_member, *cvFile(QStringLiteral("Vie.pdf"), pdf("life one"))));
        REBOND_DONE(setCv(store(), m_member, *cvFile(QStringLiteral("Vie.pdf"), pdf("life two"))));
        REBOND_DONE(removePhoto(store(), m_member));
        REBOND_DONE(setCv(store(), m_other, *cvFile(QStringLiteral("Autre.pdf"), pdf("another"))));
        REBOND_DONE(store().erasePerson(m_member));
        QCOMPARE(files().size(), 1);
        QCOMPARE(files().first().name, QStringLiteral("Autre.pdf"));
        for (const JournalLine &entry : journalOf(store())) {
            for (const Change &change : entry.contents) {
                for (const auto &values : {change.before, change.after})
                    QVERIFY(!values || !rowOf(*values).contains(QStringLiteral("Vie.pdf")));
            }
        }
        if (engine == Engine::Sqlite) {
            const QByteArray whole = bytesOf(m_bench->path());
            QVERIFY(!whole.contains("life two") && !whole.contains("Vie.pdf"));
        }
    }
    void whoHasGoneIsTold()
    {
        begin(Engine::Sqlite);
        const auto done = setPhoto(store(), Id<Member>(RawId{1, 1}), "x");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
        QVERIFY(files().isEmpty());
    }
};

REBOND_TEST(TestMemberFiles)
#include "tst_memberfiles.moc"
