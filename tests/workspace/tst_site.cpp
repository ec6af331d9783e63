// SPDX-License-Identifier: GPL-3.0-or-later
// The site of the demonstration, held against plain loops over its records: who is on it, what is told of them, and that all the
// others are nowhere, to the byte.
#include "workspace/sitepublishing.h"

#include "operations/demonstration.h"
#include "sitefolder.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "workspace/sitepreview.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace rebond;
using namespace rebond::domain;
using storage::Query;

#define DONE(result) QVERIFY2(result, result ? "" : qPrintable((result).error().sentence))

class TestSite : public QObject
{
    Q_OBJECT

    const QDate m_day = QDate(2012, 6, 30);
    const Formats m_formats{Language::English};
    QTemporaryDir m_whole;
    QByteArray m_demonstration;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;

    QString folder(const QString &name = QStringLiteral("site")) const { return m_place->filePath(name); }
    Result<workspace::SiteMade> publish(const QString &name = QStringLiteral("site"))
    {
        SilentTask task;
        return workspace::writeSite(*m_workspace, {}, folder(name), m_formats, task);
    }
    template<typename R>
    QList<R> all()
    {
        return m_workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    // By a reading of the rule that knows nothing of ours.
    bool hasAgreed(const QList<Consent> &consents, Id<Member> member, ConsentUse use) const
    {
        for (const Consent &consent : consents) {
            if (consent.member == member && consent.use == use && consent.medium == ConsentMedium::Site
                && (!consent.givenOn || consent.givenOn.value() <= m_day)
                && (!consent.expiresOn || consent.expiresOn.value() >= m_day)
                && (!consent.withdrawnOn || consent.withdrawnOn.value() > m_day))
                return true;
        }
        return false;
    }
    static bool isAJob(const Outcome &outcome)
    {
        const QList<OutcomeType> jobs = {OutcomeType::CDI,  OutcomeType::FPT,  OutcomeType::CDD,   OutcomeType::CTT,
                                         OutcomeType::CREA, OutcomeType::REPR, OutcomeType::INDEP, OutcomeType::PORT,
                                         OutcomeType::AIDE, OutcomeType::ALT};
        return jobs.contains(outcome.type);
    }
    // Every byte of the site, the names of its files and the hidden one among them.
    QByteArray everything(const QString &name = QStringLiteral("site")) const
    {
        QByteArray bytes;
        const QDir dir(folder(name));
        for (const QString &each : dir.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(dir.filePath(each));
            bytes += each.toUtf8() + '\n' + (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()) + '\n';
        }
        return bytes;
    }
    // As a word, in whatever case.
    static bool names(const QByteArray &bytes, const QString &word)
    {
        const QRegularExpression pattern(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(word)),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
        return pattern.match(QString::fromUtf8(bytes)).hasMatch();
    }
    static QString plainLetters(const QString &name)
    {
        QString letters;
        for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
            if (c.isLetterOrNumber())
                letters += c;
            else if (!c.isMark())
                letters += u'-';
        }
        return letters;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_whole.filePath(QStringLiteral("demo.rebond"));
        const Done made = operations::createDemonstration(path);
        DONE(made);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_demonstration = file.readAll();
    }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(m_day);
        QFile file(m_place->filePath(QStringLiteral("cohort.rebond")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_demonstration);
        file.close();
        auto opened = workspace::Workspace::open(file.fileName(), *m_clock, QStringLiteral("Solange Imaginé"));
        DONE(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
    }
    void cleanup()
    {
        m_workspace.reset();
        m_place.reset();
    }

    void theSiteIsWholeAndSaysTheFigure()
    {
        const auto made = publish();
        DONE(made);
        QCOMPARE(test::wrongIn(folder()), QStringList());
        const test::ReadPage home = test::readPage(test::filesOf(folder()).value(QStringLiteral("index.html")));
        const QString text = home.text.simplified();
        QVERIFY2(text.contains(QStringLiteral("20 of 60 have rebounded")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("on 30 June 2012")));
        QCOMPARE(home.title, QStringLiteral("60 dans le 06"));
    }
    void whoAgreedIsThereWithWhatTheyAgreedTo()
    {
        const auto made = publish();
        DONE(made);
        const auto files = test::filesOf(folder());
        QMap<QString, QString> pages; // text by title
        int nameless = 0;
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            if (file.key().startsWith(QLatin1String("membre-"))) {
                const test::ReadPage page = test::readPage(file.value());
                pages.insert(page.title, page.text + QString::fromUtf8(file.value().contains("<img") ? "[photo]" : ""));
            }
            nameless += file.key().startsWith(QLatin1String("profil-")) ? 1 : 0;
        }
        const QList<Consent> consents = all<Consent>();
        const QList<Outcome> outcomes = all<Outcome>();
        int named = 0;
        int withoutName = 0;
        int photos = 0;
        int badges = 0;
        for (const Member &member : all<Member>()) {
            const bool isCv = hasAgreed(consents, member.id, ConsentUse::Cv);
            if (!hasAgreed(consents, member.id, ConsentUse::Name)) {
                withoutName += isCv ? 1 : 0;
                continue;
            }
            ++named;
            const QString text = pages.value(member.displayName() + QStringLiteral(" – 60 dans le 06"));
            QVERIFY2(!text.isEmpty(), qPrintable(member.displayName()));
            QVERIFY(!member.headline.isEmpty());
            QCOMPARE(text.contains(member.headline), isCv);
            const bool isPhoto = member.photo && hasAgreed(consents, member.id, ConsentUse::Photo);
            QCOMPARE(text.contains(QStringLiteral("[photo]")), isPhoto);
            photos += isPhoto ? 1 : 0;
            const bool isRebounded = std::any_of(outcomes.cbegin(), outcomes.cend(), [&](const Outcome &outcome) {
                return outcome.member == member.id && isAJob(outcome) && outcome.effectiveOn <= m_day
                    && !outcome.cancelledKnownOn;
            });
            const bool isTold = isRebounded && hasAgreed(consents, member.id, ConsentUse::Rebound);
            QCOMPARE(text.contains(QStringLiteral("Has found work")), isTold);
            badges += isTold ? 1 : 0;
        }
        // Or nothing is tested: each of these is there, and none of them is everybody.
        QVERIFY(named > 20 && named < 60 && withoutName > 0 && photos > 10 && photos < named && badges > 3);
        QCOMPARE(pages.size(), named);
        QCOMPARE(nameless, withoutName);
        QCOMPARE(made->people, named + withoutName);
        QCOMPARE(made->nameless, withoutName);
        QCOMPARE(QStringList(files.keys()).filter(QStringLiteral(".jpg")).size(), photos);
    }
    void whoDidNotAgreeIsNowhere()
    {
        DONE(publish());
        const QByteArray bytes = everything();
        QByteArray words; // as they are read: a reference is so short that pictures hold one by chance
        const auto files = test::filesOf(folder());
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            words += file.key().toUtf8() + ' ' + test::readPage(file.value()).text.toUtf8() + ' ';
        const QList<Consent> consents = all<Consent>();
        int hidden = 0;
        int reached = 0;
        for (const Member &member : all<Member>()) {
            QVERIFY2(!names(words, member.reference), qPrintable(member.reference)); // nobody's business
            const bool isReached = hasAgreed(consents, member.id, ConsentUse::Name)
                                && hasAgreed(consents, member.id, ConsentUse::Contact);
            reached += isReached ? 1 : 0;
            if (!member.email.isEmpty())
                QCOMPARE(bytes.contains(member.email.toUtf8()), isReached);
            if (!isReached)
                QVERIFY2(member.phone.isEmpty() || !bytes.contains(member.phone.toUtf8()), qPrintable(member.phone));
            if (hasAgreed(consents, member.id, ConsentUse::Name))
                continue;
            ++hidden;
            QVERIFY2(!names(bytes, member.familyName), qPrintable(member.familyName));
            QVERIFY2(!names(bytes, plainLetters(member.displayName())), qPrintable(member.displayName()));
        }
        QVERIFY(hidden > 3 && reached > 10 && reached < 40);
        for (const File &file : all<File>())
            QVERIFY2(file.name.isEmpty() || !bytes.contains(file.name.toUtf8()), qPrintable(file.name));
    }
    void photosCarryNothingButThePicture()
    {
        DONE(publish());
        const auto files = test::filesOf(folder());
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            if (!file.key().startsWith(QLatin1String("photo-")))
                continue;
            for (const char *mark :
                 {"Exif", "http://ns.adobe", "ICC_PROFILE", "Photoshop", "tEXt", "EXIF", "XMP ", "ICCP"})
                QVERIFY2(!file.value().contains(mark), mark);
            QVERIFY(file.value().size() < 60'000);
        }
    }
    // Whoever agreed to their CV and has one, nobody else; nothing lies in it that cannot be read on it.
    void papersAreOfThoseWhoAgreed()
    {
        SilentTask task;
        site::Options options;
        options.hasPapers = true;
        const auto made = workspace::writeSite(*m_workspace, options, folder(), m_formats, task);
        DONE(made);
        QCOMPARE(test::wrongIn(folder()), QStringList());
        const QList<Consent> consents = all<Consent>();
        QSet<Id<Member>> agreed;
        for (const Cv &cv : all<Cv>()) {
            if (cv.isCurrent && hasAgreed(consents, cv.member, ConsentUse::Cv))
                agreed.insert(cv.member);
        }
        QVERIFY(agreed.size() > 20 && agreed.size() < 60);
        const auto files = test::filesOf(folder());
        const QStringList papers = QStringList(files.keys()).filter(QStringLiteral(".pdf"));
        QCOMPARE(papers.filter(QStringLiteral("cv-")).size(), agreed.size());
        QCOMPARE(papers.filter(QStringLiteral("livret-")).size(), 1);
        for (const QString &name : papers) {
            QVERIFY2(!files.value(name).contains("/EmbeddedFile"), qPrintable(name));
            QVERIFY2(!files.value(name).contains("CreationDate"), qPrintable(name));
        }
        const auto again = workspace::writeSite(*m_workspace, options, folder(), m_formats, task);
        DONE(again);
        QCOMPARE(again->files.written, 0);
    }
    // A CV is read as it is seen: a name at the beginning of a line is one, too.
    void aNameOnALineOfItsOwnKeepsTheCvBack()
    {
        const QList<Consent> consents = all<Consent>();
        const QList<Member> members = all<Member>();
        const auto hidden = std::find_if(members.cbegin(), members.cend(), [&](const Member &member) {
            return !hasAgreed(consents, member.id, ConsentUse::Name);
        });
        QVERIFY(hidden != members.cend());
        int agreed = 0;
        std::optional<Cv> told;
        const QList<Cv> cvs = all<Cv>();
        for (const Cv &cv : cvs) {
            if (!cv.isCurrent || !hasAgreed(consents, cv.member, ConsentUse::Cv))
                continue;
            ++agreed;
            if (hasAgreed(consents, cv.member, ConsentUse::Name))
                told = cv;
        }
        QVERIFY(told);
        QJsonObject resume = QJsonDocument::fromJson(told->resume.toUtf8()).object();
        QJsonObject basics = resume.value(QStringLiteral("basics")).toObject();
        basics.insert(QStringLiteral("summary"), QString(QStringLiteral("Avec\n") + hidden->displayName()));
        resume.insert(QStringLiteral("basics"), basics);
        told->resume = QString::fromUtf8(QJsonDocument(resume).toJson(QJsonDocument::Compact));
        const auto saved = m_workspace->store().write(QStringLiteral("Save"),
                                                      [&](storage::Transaction &t) { return t.save(*told); });
        DONE(saved);
        SilentTask task;
        site::Options options;
        options.hasPapers = true;
        const auto made = workspace::writeSite(*m_workspace, options, folder(), m_formats, task);
        DONE(made);
        const QStringList files = QDir(folder()).entryList({QStringLiteral("cv-*.pdf")}, QDir::Files);
        QCOMPARE(files.size(), agreed - 1);
    }
    void theSameFactsGiveTheSameBytes()
    {
        DONE(publish());
        DONE(publish(QStringLiteral("other")));
        QVERIFY(test::filesOf(folder()) == test::filesOf(folder(QStringLiteral("other"))));
        const auto again = publish();
        DONE(again);
        QCOMPARE(again->files.written, 0);
        QCOMPARE(again->files.removed, 0);
        // The next day only the page with the date is another.
        m_clock->set(QDateTime(m_day.addDays(1), QTime(12, 0), Qt::UTC));
        const auto before = test::filesOf(folder());
        DONE(publish());
        const auto after = test::filesOf(folder());
        QVERIFY(before.value(QStringLiteral("index.html")) != after.value(QStringLiteral("index.html")));
        QCOMPARE(before.value(QStringLiteral("mentions-legales.html")),
                 after.value(QStringLiteral("mentions-legales.html")));
    }
    void whoWithdrawsIsGoneAtTheNextPublication()
    {
        const auto first = publish();
        DONE(first);
        const QList<Consent> consents = all<Consent>();
        const QList<Member> members = all<Member>();
        const Member leaving = *std::find_if(members.cbegin(), members.cend(), [&](const Member &member) {
            return member.photo && hasAgreed(consents, member.id, ConsentUse::Name)
                && hasAgreed(consents, member.id, ConsentUse::Photo) && hasAgreed(consents, member.id, ConsentUse::Cv);
        });
        QVERIFY(names(everything(), leaving.familyName));
        const auto photosBefore = QStringList(test::filesOf(folder()).keys()).filter(QStringLiteral(".jpg"));
        const Done withdrawn = m_workspace->store().write(QStringLiteral("Withdraw"),
                                                          [&](storage::Transaction &transaction) {
                                                              for (Consent consent : consents) {
                                                                  if (consent.member != leaving.id
                                                                      || consent.medium != ConsentMedium::Site
                                                                      || consent.withdrawnOn)
                                                                      continue;
                                                                  consent.withdrawnOn = m_day;
                                                                  transaction.save(consent);
                                                              }
                                                          });
        DONE(withdrawn);
        const auto made = publish();
        DONE(made);
        QCOMPARE(made->people, first->people - 1);
        QVERIFY(made->files.removed >= 2);
        QVERIFY(!names(everything(), leaving.familyName));
        QVERIFY(!names(everything(), plainLetters(leaving.displayName())));
        const auto photosAfter = QStringList(test::filesOf(folder()).keys()).filter(QStringLiteral(".jpg"));
        QCOMPARE(photosAfter.size(), photosBefore.size() - 1);
        QCOMPARE(test::wrongIn(folder()), QStringList());
    }
    // Told, so that nobody forgets: the first day on which something of it may no longer be shown.
    void theLastDayIsThatOfTheFirstEnd()
    {
        const auto made = publish();
        DONE(made);
        QVERIFY(made->lastDay && *made->lastDay >= m_day);
        m_clock->set(QDateTime(*made->lastDay, QTime(12, 0), Qt::UTC));
        const auto onTheLast = publish(QStringLiteral("last"));
        DONE(onTheLast);
        QCOMPARE(onTheLast->lastDay, made->lastDay);
        m_clock->set(QDateTime(made->lastDay->addDays(1), QTime(12, 0), Qt::UTC));
        const auto later = publish(QStringLiteral("later"));
        DONE(later);
        QVERIFY(!later->lastDay || *later->lastDay > *made->lastDay);
        QVERIFY(test::filesOf(folder(QStringLiteral("later"))) != test::filesOf(folder(QStringLiteral("last"))));
    }
    // What the window says before anything is published, counted by hand.
    void theSurveyCountsAsTheFactsDo()
    {
        SilentTask task;
        const auto found = workspace::surveySite(*m_workspace, {}, folder(), m_formats, task);
        DONE(found);
        const QList<Consent> consents = all<Consent>();
        const QList<Member> members = all<Member>();
        QSet<Id<Member>> rebounded;
        for (const Outcome &outcome : all<Outcome>()) {
            if (isAJob(outcome) && outcome.effectiveOn <= m_day && !outcome.cancelledKnownOn)
                rebounded.insert(outcome.member);
        }
        QCOMPARE(found->counter.number, QString::number(rebounded.size()));
        QCOMPARE(found->counter.of, QString::number(members.size()));
        QCOMPARE(found->counter.day, m_day);
        QSet<QString> absent;
        QSet<QString> nameless;
        int shown = 0;
        for (const Member &member : members) {
            const bool isNamed = hasAgreed(consents, member.id, ConsentUse::Name);
            const bool isCv = hasAgreed(consents, member.id, ConsentUse::Cv);
            shown += isNamed || isCv ? 1 : 0;
            if (!isNamed)
                (isCv ? nameless : absent).insert(member.displayName());
        }
        QVERIFY(!absent.isEmpty() && !nameless.isEmpty());
        QCOMPARE(found->people, shown);
        QCOMPARE(found->nameless, nameless.size());
        QSet<QString> toldAbsent;
        QSet<QString> toldNameless;
        for (const site::LeftOut &who : found->audit.leftOut)
            (who.isNameless ? toldNameless : toldAbsent).insert(who.name);
        QCOMPARE(toldAbsent, absent);
        QCOMPARE(toldNameless, nameless);
        for (const site::Ending &ending : found->audit.endings)
            QVERIFY(ending.lastDay >= m_day);
        QVERIFY(found->folder && !found->folder->isThere && !found->trouble);
        QVERIFY(!QFile::exists(folder()));
    }
    void theDayAfterSaysBothCounts()
    {
        DONE(publish());
        m_clock->set(QDateTime(m_day.addDays(1), QTime(12, 0), Qt::UTC));
        SilentTask task;
        const auto found = workspace::surveySite(*m_workspace, {}, folder(), m_formats, task);
        DONE(found);
        QCOMPARE(found->folder->day, m_day);
        QCOMPARE(found->folder->count, QStringLiteral("20"));
        QVERIFY(found->folder->isHomeOld);
        const auto foreign = workspace::surveySite(*m_workspace, {}, m_place->path(), m_formats, task);
        DONE(foreign);
        QVERIFY(!foreign->folder && foreign->trouble);
        QCOMPARE(foreign->trouble->kind, Error::Kind::Conflict);
    }
    // With an address, too, nobody is told of who did not agree to it; and a visitor's look shows what would be published.
    void theLookIsTheSite()
    {
        SilentTask task;
        site::Options options;
        options.address = QStringLiteral("https://example.org/60");
        options.contact = QStringLiteral("contact@example.org");
        const auto made = workspace::writeSite(*m_workspace, options, folder(), m_formats, task);
        DONE(made);
        QCOMPARE(test::wrongIn(folder()), QStringList());
        const auto files = test::filesOf(folder());
        QVERIFY(files.value(QStringLiteral("sitemap.xml")).contains("<loc>https://example.org/60/</loc>"));
        QVERIFY(files.contains(QStringLiteral("nouvelles.xml")));
        const QByteArray bytes = everything();
        const QList<Consent> consents = all<Consent>();
        for (const Member &member : all<Member>()) {
            if (!hasAgreed(consents, member.id, ConsentUse::Name))
                QVERIFY2(!names(bytes, member.familyName), qPrintable(member.familyName));
        }
        const std::shared_ptr<const workspace::Workspace> shared(std::shared_ptr<void>(), m_workspace.get());
        const auto look = workspace::SitePreview::make(shared, options, m_formats);
        DONE(look);
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            const auto shown = (*look)->file(file.key());
            QVERIFY2(shown && *shown == file.value(), qPrintable(file.key()));
        }
        for (const char *name : {"", "../index.html", ".rebond-site.json", "else.html"})
            QVERIFY2(!(*look)->file(QString::fromLatin1(name)), name);
    }
    void anAddressOfThePagesIsThatOfAFolder()
    {
        SilentTask task;
        for (const char *address :
             {"javascript:alert(1)", "https://example.org/index.html", "https://example.org/?a=1"}) {
            site::Options options;
            options.address = QString::fromLatin1(address);
            const auto made = workspace::writeSite(*m_workspace, options, folder(), m_formats, task);
            QVERIFY2(!made && made.error().kind == Error::Kind::Invalid, address);
            const auto found = workspace::surveySite(*m_workspace, options, folder(), m_formats, task);
            QVERIFY2(found && found->trouble, address); // told beside the counts
        }
        QVERIFY(!QFile::exists(folder()));
    }
    void anAddressThatIsNoneIsRefusedBeforeAnything()
    {
        SilentTask task;
        site::Options options;
        options.contact = QStringLiteral("nobody");
        const auto made = workspace::writeSite(*m_workspace, options, folder(), m_formats, task);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(!QFile::exists(folder()));
    }
    void thePlaceOfTheCohortFileIsRefused()
    {
        SilentTask task;
        const auto made = workspace::writeSite(*m_workspace, {}, m_place->path(), m_formats, task);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Conflict);
        QVERIFY(!QFile::exists(m_place->filePath(QStringLiteral("index.html"))));
    }
};

REBOND_TEST(TestSite)
#include "tst_site.moc"
