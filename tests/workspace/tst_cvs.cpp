// SPDX-License-Identifier: GPL-3.0-or-later
// A CV that is taken and the file that is written of it are one step: both, or neither.
#include "workspace/cvs.h"

#include "operations/cvs.h"
#include "operations/demonstration.h"
#include "storage/mappings/all.h"
#include "support/json.h"
#include "support/runner.h"
#include "workspace/cvremarks.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace rebond;
using domain::Cv;
using domain::Member;

class TestWorkspaceCvs : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
    Member m_member;

    static QByteArray resumeOf(const QByteArray &label)
    {
        return test::json("{'basics': {'label': '") + label + test::json("'}}");
    }
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QList<Cv> versions() const { return operations::cvsOf(m_workspace->store(), m_member.id).value(); }
    Done takeAndWrite(const QByteArray &json, const QString &path) const
    {
        SilentTask task;
        return workspace::importAndWriteCv(*m_workspace, m_member.id, json, {}, path, task);
    }

    // Their photo consents become this one alone.
    void agreeToPhoto(std::optional<domain::ConsentMedium> medium) const
    {
        using domain::Consent;
        QVERIFY(m_workspace->store().write(QStringLiteral("Agree"), [&](storage::Transaction &transaction) {
            const auto held = transaction.list(storage::Query<Consent>().where(&Consent::member, m_member.id));
            for (const Consent &consent : held) {
                if (consent.use == domain::ConsentUse::Photo)
                    transaction.remove(consent);
            }
            if (!medium)
                return;
            Consent consent;
            consent.member = m_member.id;
            consent.use = domain::ConsentUse::Photo;
            consent.medium = *medium;
            transaction.save(consent);
        }));
    }
    void keepPhoto()
    {
        QImage picture(400, 500, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        domain::File file;
        file.name = QStringLiteral("photo.png");
        file.mediaType = QStringLiteral("image/png");
        file.bytes = buffer.data();
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
        QVERIFY(m_workspace->store().write(QStringLiteral("Photo"), [&](storage::Transaction &transaction) {
            m_member.photo = transaction.save(file).id;
            m_member = transaction.save(m_member);
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(QDate(2012, 6, 30));
        QVERIFY(operations::createDemonstration(at(QStringLiteral("cohort.rebond"))));
        auto opened = workspace::Workspace::open(at(QStringLiteral("cohort.rebond")), *m_clock,
                                                 QStringLiteral("Solange Imaginé"));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
        m_member =
            m_workspace->store().read([](storage::Reader &reader) { return reader.list<Member>(); }).value().first();
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }
    // Whoever writes one is told what its name and its length do to it.
    void theFileIsLookedAt()
    {
        const Formats formats(Language::French);
        const auto remarks = [&](const workspace::CvOrder &order, const QString &name) {
            return workspace::cvFileRemarks(*m_workspace, m_member.id, order, at(name), formats).value();
        };
        const workspace::CvOrder nameless{.isAnonymous = true};
        const QString telling = QStringLiteral("cv_%1-2012.pdf").arg(m_member.familyName.toLower());
        QCOMPARE(remarks(nameless, telling).size(), 1);
        QVERIFY(remarks(nameless, telling).first().contains(telling));
        QCOMPARE(remarks(nameless, QStringLiteral("candidate.pdf")), QStringList());
        QCOMPARE(remarks({}, telling), QStringList());
        QByteArray posts;
        for (int i = 0; i < 60; ++i)
            posts += test::json("{'name': 'Azurel', 'position': 'Aide', 'highlights': ['Un', 'Deux', 'Trois']},");
        posts.chop(1);
        QVERIFY(workspace::importCv(*m_workspace, m_member.id, test::json("{'work': [") + posts + test::json("]}")));
        QCOMPARE(remarks({}, QStringLiteral("long.pdf")).size(), 1);
        QCOMPARE(remarks({}, QStringLiteral("long.json")), QStringList());
    }

    void theSameOnceMoreIsNoOtherVersion()
    {
        const auto first = workspace::importCv(*m_workspace, m_member.id, resumeOf("Comptable"));
        QVERIFY(first);
        QCOMPARE(first->name, QStringLiteral("Imported on 30/06/2012"));
        const auto again = workspace::importCv(*m_workspace, m_member.id, resumeOf("Comptable"));
        QVERIFY(again);
        QCOMPARE(*again, *first);
        QCOMPARE(versions().size(), 1);
        QVERIFY(workspace::importCv(*m_workspace, m_member.id, resumeOf("Cheffe comptable")));
        QCOMPARE(versions().size(), 2);
        QVERIFY(takeAndWrite(resumeOf("Cheffe comptable"), at(QStringLiteral("a.json"))));
        QCOMPARE(versions().size(), 2);
        // An older one that comes back is current again, as a version of its own day.
        QVERIFY(workspace::importCv(*m_workspace, m_member.id, resumeOf("Comptable")));
        QCOMPARE(versions().size(), 3);
        QVERIFY(versions().last().isCurrent);
    }

    void bothOrNeither()
    {
        QVERIFY(takeAndWrite(resumeOf("Comptable"), at(QStringLiteral("a.pdf"))));
        QCOMPARE(versions().size(), 1);
        QVERIFY(QFile::exists(at(QStringLiteral("a.pdf"))));
        // No place for the file: no version.
        QVERIFY(!takeAndWrite(resumeOf("Autre"), at(QStringLiteral("none/b.pdf"))));
        QVERIFY(!takeAndWrite(resumeOf("Autre"), at(QStringLiteral("cohort.rebond"))));
        QCOMPARE(versions().size(), 1);
        // No version: no file.
        QVERIFY(!takeAndWrite("{", at(QStringLiteral("b.pdf"))));
        QVERIFY(m_workspace->store().write(QStringLiteral("Close"), [&](storage::Transaction &transaction) {
            domain::Cohort cohort = m_workspace->cohort();
            cohort.closedOn = QDate(2012, 6, 30);
            transaction.save(cohort);
        }));
        QVERIFY(!takeAndWrite(resumeOf("Autre"), at(QStringLiteral("b.pdf"))));
        QVERIFY(!QFile::exists(at(QStringLiteral("b.pdf"))));
        QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        files.removeIf([](const QString &name) { return name.contains(QLatin1String("cohort.rebond")); });
        QCOMPARE(files.join(u' '), QStringLiteral("a.pdf"));
        QCOMPARE(versions().size(), 1);
    }

    // A CV says how to reach its person, or the file does: nobody is given away beyond what they wrote themselves.
    void howToBeReachedIsTheirsToSay()
    {
        const auto basicsOf = [&](const QByteArray &json) {
            const auto kept = workspace::importCv(*m_workspace, m_member.id, json);
            const auto paper = workspace::cvPaper(*m_workspace, m_member.id, {});
            return kept && paper ? paper->resume.basics : cv::Basics();
        };
        const cv::Basics nothing = basicsOf(resumeOf("Comptable"));
        QVERIFY(!m_member.email.isEmpty());
        QCOMPARE(nothing.email, m_member.email);
        QCOMPARE(nothing.phone, m_member.phone);
        QCOMPARE(nothing.location.city, m_member.city);
        const cv::Basics something = basicsOf(test::json("{'basics': {'phone': '04 65 71 01 99'}}"));
        QCOMPARE(something.name, m_member.displayName());
        QCOMPARE(something.phone, QStringLiteral("04 65 71 01 99"));
        QVERIFY(something.email.isEmpty());
        QCOMPARE(something.location, cv::Location());
    }

    // Only with a consent where CVs go, and in none without the name.
    void thePhotoTakesAConsent()
    {
        keepPhoto();
        workspace::CvOrder order;
        const auto portrait = [&] {
            const auto paper = workspace::cvPaper(*m_workspace, m_member.id, order);
            return paper ? paper->portrait : document::StoredPicture();
        };
        const auto isMissed = [&] {
            const auto paper = workspace::cvPaper(*m_workspace, m_member.id, order);
            return paper && !workspace::missingBesideName(*paper, order).isEmpty();
        };
        using domain::ConsentMedium;
        agreeToPhoto(ConsentMedium::Booklet);
        QVERIFY(portrait().isNull() && !isMissed()); // nobody asked for it
        order.hasPhoto = true;
        QVERIFY(!portrait().bytes().isEmpty() && !isMissed());
        agreeToPhoto(ConsentMedium::Outreach);
        QVERIFY(!portrait().isNull());
        agreeToPhoto(ConsentMedium::Site);
        QVERIFY(portrait().isNull() && isMissed());
        agreeToPhoto({});
        QVERIFY(portrait().isNull() && isMissed());
        agreeToPhoto(ConsentMedium::Booklet);
        order.isAnonymous = true;
        QVERIFY(portrait().isNull() && isMissed());
    }
    void aCodeThatIsNotDrawnIsTold()
    {
        workspace::CvOrder order;
        order.hasCode = true;
        const auto told = [&](const QByteArray &json) {
            const auto kept = workspace::importCv(*m_workspace, m_member.id, json);
            const auto paper = workspace::cvPaper(*m_workspace, m_member.id, order);
            return kept && paper ? workspace::missingBesideName(*paper, order) : QStringList(QStringLiteral("none"));
        };
        const QByteArray address = QByteArrayLiteral("https://example.org/") + QByteArray(250, 'a');
        QVERIFY(told(test::json("{'basics': {'url': 'https://example.org/zoe'}}")).isEmpty());
        QCOMPARE(told(test::json("{'basics': {'url': '") + address + test::json("'}}")).size(), 1);
        QCOMPARE(told(test::json("{'basics': {'phone': '04 65 71 01 99'}}")).size(), 1);
        order.isAnonymous = true;
        QCOMPARE(told(test::json("{'basics': {'url': 'https://example.org/zoe'}}")).size(), 1);
        const auto paper = workspace::cvPaper(*m_workspace, m_member.id, order);
        QVERIFY(paper && !paper->hasCode);
    }

    void aProposedNameTellsNothingOfAnAnonymousOne()
    {
        QVERIFY(workspace::importCv(*m_workspace, m_member.id, resumeOf("Vendeuse / conseil")));
        workspace::CvOrder order;
        const auto named = workspace::cvPaper(*m_workspace, m_member.id, order);
        QVERIFY(named);
        QCOMPARE(workspace::proposedCvName(*named), QStringLiteral("CV %1.pdf").arg(m_member.displayName()));
        order.isAnonymous = true;
        const auto nameless = workspace::cvPaper(*m_workspace, m_member.id, order);
        QVERIFY(nameless);
        QCOMPARE(workspace::proposedCvName(*nameless), QStringLiteral("CV Vendeur conseil.pdf"));
    }
};

REBOND_TEST(TestWorkspaceCvs)
#include "tst_cvs.moc"
