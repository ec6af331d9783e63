// SPDX-License-Identifier: GPL-3.0-or-later
// A byte that goes wrong within a stored file breaks no page of the database: it is found by the file's digest and told by whose it
// is. A PNG, as the demonstration's photos are, is shown nowhere then; of a JPEG what is left is.
#include "workspace/storedfiles.h"

#include "operations/demonstration.h"
#include "operations/memberfiles.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "workspace/booklet.h"
#include "workspace/cvremarks.h"
#include "workspace/cvs.h"
#include "workspace/sitesources.h"
#include "workspace/trombinoscope.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QImage>
#include <QSet>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>

using namespace rebond;
using domain::File;
using domain::Member;

class TestStoredFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const FixedClock m_clock{QDate(2012, 6, 30)};
    std::unique_ptr<workspace::Workspace> m_workspace;
    Member m_member; // with a photo that booklet and trombinoscope show

    File fileOf(Id<File> id) const
    {
        const auto file = m_workspace->store().read([id](storage::Reader &reader) { return reader.find(id); });
        return file ? file->value_or(File()) : File();
    }
    // One bit in the middle, its digest as it was.
    [[nodiscard]] Done damage(Id<File> id) const
    {
        return m_workspace->store().write(QStringLiteral("Damage"), [id](storage::Transaction &transaction) {
            File file = transaction.find(id).value();
            char &byte = file.bytes[file.bytes.size() / 2];
            byte = char(byte ^ 1);
            transaction.save(file);
        });
    }
    [[nodiscard]] Done write(Id<File> id, const QByteArray &bytes) const
    {
        return m_workspace->store().write(QStringLiteral("Damage"), [&](storage::Transaction &transaction) {
            File file = transaction.find(id).value();
            file.bytes = bytes;
            transaction.save(file);
        });
    }
    // What is said of a CV that is to bear the photo; empty where it bears these bytes, and nothing is said.
    QString sentenceOnCv(const QByteArray &bytes) const
    {
        const workspace::CvOrder order{.hasPhoto = true};
        const auto paper = workspace::cvPaper(*m_workspace, m_member.id, order);
        if (!paper)
            return paper.error().sentence;
        if (paper->portrait.bytes() != bytes)
            return QStringLiteral("another picture");
        return workspace::missingBesideName(*paper, order).join(u' ');
    }
    QList<workspace::DamagedFile> damaged() const
    {
        SilentTask task;
        return workspace::damagedFiles(*m_workspace, task).value();
    }
    QHash<Id<Member>, Id<File>> shownOnWall() const
    {
        return workspace::peopleFor(*m_workspace, reports::PeopleShape()).value().photos;
    }
    QSet<Id<Member>> shownInBooklet() const
    {
        QSet<Id<Member>> shown;
        const booklet::Choice people = workspace::bookletPeople(*m_workspace, workspace::BookletOrder()).value();
        for (const booklet::Shown &each : people.shown) {
            if (each.photo)
                shown.insert(each.member.id);
        }
        return shown;
    }
    // What is said of those whose photo cannot be drawn in the booklet.
    QString onPhotosOfBooklet() const
    {
        const auto people = workspace::bookletPeople(*m_workspace, workspace::BookletOrder());
        const QStringList sentences = people ? workspace::bookletSentences(*people, Formats(Language::English))
                                             : QStringList();
        return sentences.filter(QStringLiteral("damaged")).join(u' ');
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
        const auto wall = shownOnWall();
        const auto booklet = shownInBooklet();
        const auto members = m_workspace->store().read([](storage::Reader &reader) { return reader.list<Member>(); });
        QVERIFY(members);
        const auto both = std::find_if(members->cbegin(), members->cend(), [&](const Member &each) {
            return wall.contains(each.id) && booklet.contains(each.id);
        });
        QVERIFY(both != members->cend());
        m_member = *both;
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void whatIsWholeIsNotTold()
    {
        SilentTask task;
        QVERIFY(damaged().isEmpty());
        QVERIFY(workspace::checkWhole(*m_workspace, task));
    }
    void aDamagedPhotoIsToldAndNobodySeesIt()
    {
        const QByteArray before = fileOf(*m_member.photo).bytes;
        const auto wall = shownOnWall().size();
        const auto booklet = shownInBooklet().size();
        QCOMPARE(onPhotosOfBooklet(), QString());
        QVERIFY(damage(*m_member.photo));
        const auto told = damaged();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().kind, QStringLiteral("photo"));
        QCOMPARE(told.first().reference, m_member.reference);
        QVERIFY2(told.first().sentence.contains(m_member.displayName()) && told.first().sentence.endsWith(u'.'),
                 qPrintable(told.first().sentence));
        SilentTask task;
        const Done whole = workspace::checkWhole(*m_workspace, task);
        QVERIFY(!whole);
        QCOMPARE(whole.error().sentence, told.first().sentence);
        // Initials stand in its place.
        QVERIFY(!shownOnWall().contains(m_member.id));
        QCOMPARE(shownOnWall().size(), wall - 1);
        QVERIFY(!shownInBooklet().contains(m_member.id));
        QCOMPARE(shownInBooklet().size(), booklet - 1);
        QVERIFY2(onPhotosOfBooklet().contains(m_member.displayName()), qPrintable(onPhotosOfBooklet()));
        QCOMPARE(workspace::sitePhotosOf(*m_workspace)(*m_member.photo).value_or("failed"), QByteArray());
        // What is asked for mends it.
        QVERIFY(operations::setPhoto(m_workspace->store(), m_member.id, before));
        QVERIFY(damaged().isEmpty());
        QVERIFY(shownOnWall().contains(m_member.id));
    }
    // It is drawn as far as it can be, everywhere, and told; one whose head is broken stands nowhere, and why is said.
    void ofADamagedJpegWhatIsLeftIsDrawn()
    {
        const QByteArray before = fileOf(shownOnWall().value(m_member.id)).bytes;
        QBuffer jpeg;
        QVERIFY(jpeg.open(QIODevice::WriteOnly) && QImage::fromData(before).save(&jpeg, "JPG"));
        QVERIFY(operations::setPhoto(m_workspace->store(), m_member.id, jpeg.data()));
        const Id<File> photo = shownOnWall().value(m_member.id);
        QByteArray bytes = fileOf(photo).bytes;
        QVERIFY(bytes.startsWith("\xFF\xD8") && damaged().isEmpty());
        qsizetype at = bytes.size() / 2; // within what is coded, where the change makes no marker
        while (bytes[at - 1] == '\xFF' || bytes[at] == '\xFF' || bytes[at] == '\xFE')
            ++at;
        bytes[at] = char(bytes[at] ^ 1);
        QVERIFY(write(photo, bytes));
        QCOMPARE(damaged().size(), 1);
        QCOMPARE(damaged().first().reference, m_member.reference);
        QVERIFY(shownOnWall().contains(m_member.id) && shownInBooklet().contains(m_member.id));
        QCOMPARE(sentenceOnCv(bytes), QString());
        QCOMPARE(workspace::sitePhotosOf(*m_workspace)(photo).value_or("failed"), bytes);
        QCOMPARE(QImage::fromData(bytes).size(), QImage::fromData(before).size());
        bytes[0] = 0;
        QVERIFY(write(photo, bytes));
        QCOMPARE(damaged().size(), 1);
        QVERIFY(!shownOnWall().contains(m_member.id) && !shownInBooklet().contains(m_member.id));
        QVERIFY2(sentenceOnCv({}).contains(QStringLiteral("damaged")), qPrintable(sentenceOnCv({})));
        QCOMPARE(workspace::sitePhotosOf(*m_workspace)(photo).value_or("failed"), QByteArray());
        QVERIFY(operations::setPhoto(m_workspace->store(), m_member.id, before));
        QVERIFY(damaged().isEmpty());
    }
    void eachIsToldByWhatShowsIt()
    {
        const auto mention = m_workspace->store().read([](storage::Reader &reader) {
            const QList<domain::PressMention> all = reader.list<domain::PressMention>();
            const auto it = std::find_if(all.cbegin(), all.cend(), [](const auto &each) { return each.scan; });
            return it == all.cend() ? domain::PressMention() : *it;
        });
        QVERIFY(mention && mention->scan);
        const auto cv = operations::cvFile(QStringLiteral("Mon CV.pdf"), "%PDF-1.4\nBonjour");
        QVERIFY(cv && operations::setCv(m_workspace->store(), m_member.id, *cv));
        const auto member = m_workspace->store().read(
            [this](storage::Reader &reader) { return reader.find(m_member.id).value(); });
        QVERIFY(member && member->cv);
        QVERIFY(damage(*mention->scan) && damage(*member->cv));
        QMap<QString, QString> references; // by kind
        for (const workspace::DamagedFile &each : damaged())
            references.insert(each.kind, each.reference);
        QCOMPARE(references, (QMap<QString, QString>{{QStringLiteral("cv"), m_member.reference},
                                                     {QStringLiteral("scan"), mention->reference}}));
        QVERIFY(m_workspace->store().history().undo() && m_workspace->store().history().undo());
        QVERIFY(damaged().isEmpty());
    }
    void aCvThatCannotBeReadIsToldByWhoseItIs()
    {
        const auto version = m_workspace->store().read([this](storage::Reader &reader) {
            return reader.first<domain::Cv>(storage::Query<domain::Cv>()
                                                .where(&domain::Cv::member, m_member.id)
                                                .where(&domain::Cv::isCurrent, true));
        });
        QVERIFY(version && *version);
        domain::Cv cut = **version;
        cut.resume.chop(5);
        QVERIFY(m_workspace->store().write(QStringLiteral("Damage"),
                                           [&](storage::Transaction &transaction) { transaction.save(cut); }));
        const auto told = damaged();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first(), workspace::damagedCv(m_member, cut));
        QVERIFY2(told.first().sentence.contains(m_member.displayName()), qPrintable(told.first().sentence));
        const auto paper = workspace::cvPaper(*m_workspace, m_member.id, {});
        QVERIFY(!paper);
        QCOMPARE(paper.error().sentence, told.first().sentence);
        QVERIFY(m_workspace->store().history().undo());
        QVERIFY(damaged().isEmpty());
    }
};

REBOND_TEST(TestStoredFiles)
#include "tst_storedfiles.moc"
