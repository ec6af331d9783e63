// SPDX-License-Identifier: GPL-3.0-or-later
// Appeals of an open cohort: the photo of the file in the picture, who gets none, and letters that stand whole in their folder.
#include "workspace/appeals.h"

#include "storage/mappings/all.h"
#include "support/runner.h"
#include "workspace/workspace.h"

#include "operations/demonstration.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace rebond;
using namespace rebond::domain;
using workspace::RelayLetter;

class TestAppeals : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    QTemporaryDir m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
    int m_made = 0;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    template<typename R>
    R save(const R &record)
    {
        const Result<R> saved = m_workspace->store().write(QStringLiteral("Save"),
                                                           [&](storage::Transaction &t) { return t.save(record); });
        if (!saved)
            qFatal("%s", qPrintable(saved.error().sentence));
        return *saved;
    }
    // A new member who agreed to all of it, with that as a photo.
    Member memberWithPhoto(const QByteArray &photo)
    {
        File file;
        file.name = QStringLiteral("photo.png");
        file.mediaType = QStringLiteral("image/png");
        file.bytes = photo;
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(photo, QCryptographicHash::Sha256).toHex());
        Member member;
        member.cohort = m_workspace->cohort().id;
        member.reference = QStringLiteral("Z%1").arg(++m_made);
        member.givenName = QStringLiteral("Odile");
        member.familyName = QStringLiteral("Inventée");
        member.occupations = {QStringLiteral("Comptable")};
        member.joinedOn = QDate(2012, 1, 1);
        member.photo = save(file).id;
        member = save(member);
        for (const ConsentUse use : {ConsentUse::Name, ConsentUse::Photo, ConsentUse::Cv}) {
            Consent consent;
            consent.member = member.id;
            consent.use = use;
            consent.medium = ConsentMedium::Social;
            save(consent);
        }
        return member;
    }
    static QByteArray greenPng()
    {
        QImage image(400, 500, QImage::Format_RGB32);
        image.fill(QColor(0, 200, 0));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    static RelayLetter letterTo(const QString &reference)
    {
        RelayLetter letter;
        letter.reference = reference;
        letter.letter.to = {reference, QStringLiteral("relais@example.org")};
        letter.letter.body = reference;
        letter.letter.written = QDateTime(QDate(2012, 3, 1), QTime(10, 0), Qt::UTC);
        return letter;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_clock = std::make_unique<FixedClock>(QDate(2012, 3, 1));
        QVERIFY(operations::createDemonstration(at(QStringLiteral("demo.rebond"))));
        auto opened = workspace::Workspace::open(at(QStringLiteral("demo.rebond")), *m_clock, {});
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }
    void thePhotoOfTheFileIsInThePicture()
    {
        const Member member = memberWithPhoto(greenPng());
        const auto written = workspace::writeCard(*m_workspace, member.id, QSize(1200, 627), m_formats,
                                                  at(QStringLiteral("card.png")));
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
        QVERIFY(written->told.hasPhoto && written->told.keptBack.isEmpty());
        const QImage image(at(QStringLiteral("card.png")));
        QCOMPARE(image.size(), QSize(1200, 627));
        QCOMPARE(image.pixelColor(188, 223), QColor(0, 200, 0));
        QCOMPARE(image.text(QStringLiteral("Description")), written->alternative);
    }
    void aPhotoThatCannotBeReadIsSaid()
    {
        const Member member = memberWithPhoto(greenPng().left(200));
        const auto appeal = workspace::appealFor(*m_workspace, member.id);
        QVERIFY(appeal);
        QVERIFY(!appeal->told().hasPhoto);
        QCOMPARE(appeal->told().initials, QStringLiteral("OI"));
        QCOMPARE(appeal->told().keptBack.size(), 1);
        QVERIFY(appeals::keptSentences(appeal->told(), m_formats).first().contains(QStringLiteral("cannot be read")));
    }
    void onlyWhoAgreedIsNamed()
    {
        const auto members = m_workspace->store().read([&](storage::Reader &reader) { return reader.list<Member>(); });
        QVERIFY(members && members->size() >= 60);
        const auto consents = m_workspace->store().read([&](storage::Reader &reader) { return reader.list<Consent>(); });
        QVERIFY(consents);
        const QDate today = m_workspace->clock().today();
        QSet<Id<Member>> named;
        for (const Consent &each : *consents) {
            if (each.use == ConsentUse::Name && each.medium == ConsentMedium::Social && !each.withdrawnOn
                && each.givenOn <= today && (!each.expiresOn || *each.expiresOn >= today))
                named.insert(each.member);
        }
        QVERIFY(!named.isEmpty() && named.size() < members->size());
        for (const Member &member : *members) {
            if (member.familyName == u"Inventée")
                continue;
            const auto appeal = workspace::appealFor(*m_workspace, member.id);
            if (!appeal)
                continue; // died, or entered by mistake
            const QString words = appeals::alternativeOf(appeal->card, m_formats);
            QVERIFY2(words.contains(member.displayName()) == named.contains(member.id), qPrintable(words));
            QCOMPARE(appeal->told().isKept(appeals::Kept::Name), !named.contains(member.id));
        }
    }
    void whoHasDiedGetsNoAppeal()
    {
        Member member = memberWithPhoto(greenPng());
        Outcome outcome;
        outcome.member = member.id;
        outcome.type = OutcomeType::DECES;
        outcome.effectiveOn = QDate(2012, 2, 1);
        outcome.knownOn = QDate(2012, 2, 2);
        outcome = save(outcome);
        const auto appeal = workspace::appealFor(*m_workspace, member.id);
        QVERIFY(!appeal && appeal.error().sentence.contains(member.reference));
        outcome.cancelledKnownOn = QDate(2012, 2, 3);
        save(outcome);
        QVERIFY(workspace::appealFor(*m_workspace, member.id));
    }
    void whoHasFoundWorkIsAskedFirst()
    {
        Member member = memberWithPhoto(greenPng());
        QCOMPARE(workspace::appealFor(*m_workspace, member.id)->doubt, QString());
        Outcome outcome;
        outcome.member = member.id;
        outcome.type = OutcomeType::CDI;
        outcome.effectiveOn = QDate(2012, 3, 2); // the day after
        outcome.knownOn = QDate(2012, 2, 2);
        outcome = save(outcome);
        QCOMPARE(workspace::appealFor(*m_workspace, member.id)->doubt, QString());
        outcome.effectiveOn = QDate(2012, 2, 1);
        outcome = save(outcome);
        QVERIFY(workspace::appealFor(*m_workspace, member.id)->doubt.contains(QStringLiteral("found work")));
        member.stillSearching = true;
        member = save(member);
        QCOMPARE(workspace::appealFor(*m_workspace, member.id)->doubt, QString());
        member.stillSearching.reset();
        member.leftOn = QDate(2012, 2, 20);
        save(member);
        outcome.endedOn = QDate(2012, 2, 15);
        save(outcome);
        QVERIFY(workspace::appealFor(*m_workspace, member.id)->doubt.contains(QStringLiteral("left the group")));
    }
    void lettersStandInTheirFolder()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("letters")));
        const QString folder = at(QStringLiteral("letters"));
        const auto paths = workspace::writeLetters({letterTo(QStringLiteral("R1")), letterTo(QStringLiteral("../R 1")),
                                                    letterTo(QStringLiteral("R1"))},
                                                   folder);
        QVERIFY2(paths, paths ? "" : qPrintable(paths.error().sentence));
        QStringList names;
        for (const QString &path : *paths) {
            QCOMPARE(QFileInfo(path).absolutePath(), QFileInfo(folder).absoluteFilePath());
            names.append(QFileInfo(path).fileName());
        }
        QCOMPARE(names, (QStringList{QStringLiteral("letter-R1.eml"), QStringLiteral("letter----R-1.eml"),
                                     QStringLiteral("letter-R1-2.eml")}));
        QFile file(paths->first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray eml = file.readAll();
        QCOMPARE(eml.count("relais@example.org"), 1);
        QVERIFY(!eml.contains("Bcc"));
        // Those of two members to one relay stand beside each other.
        RelayLetter one = letterTo(QStringLiteral("R1"));
        one.member = QStringLiteral("M01");
        RelayLetter other = one;
        other.member = QStringLiteral("M02");
        QVERIFY(workspace::writeLetters({one}, folder) && workspace::writeLetters({other}, folder));
        QVERIFY(QFile::exists(folder + QStringLiteral("/letter-M01-R1.eml")));
        QVERIFY(QFile::exists(folder + QStringLiteral("/letter-M02-R1.eml")));
        QVERIFY(!workspace::writeLetters({letterTo(QStringLiteral("R1"))}, at(QStringLiteral("none"))));
        QVERIFY(!QFileInfo::exists(at(QStringLiteral("none"))));
    }
    // The disk has room for the first, not for the second: no letter is left, nor is one replaced.
    void allLettersAreWrittenOrNone()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("none or all")));
        const QString folder = at(QStringLiteral("none or all"));
        RelayLetter standing = letterTo(QStringLiteral("R1"));
        QVERIFY(workspace::writeLetters({standing}, folder));
        const auto read = [&] {
            QFile file(folder + QStringLiteral("/letter-R1.eml"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = read();
        standing.letter.body = QStringLiteral("changed");
        RelayLetter large = letterTo(QStringLiteral("R2"));
        large.letter.enclosures = {{QStringLiteral("large.png"), "image/png", QByteArray(400'000, 'x')}};
        ::rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        ::rlimit small = usual;
        small.rlim_cur = 100'000;
        const auto handler = ::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = workspace::writeLetters({standing, large}, folder);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        ::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("letter-R1.eml")});
        QCOMPARE(read(), before);
    }
};

REBOND_TEST(TestAppeals)
#include "tst_appeals.moc"
