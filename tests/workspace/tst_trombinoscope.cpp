// SPDX-License-Identifier: GPL-3.0-or-later
// The trombinoscope of the demonstration: how many stand in it, with a photo or initials, is derived here from its members
// and consents, by loops that know nothing of the program's rules.
#include "workspace/trombinoscope.h"

#include "operations/demonstration.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;
using reports::PeopleOrder;
using reports::PeopleVariant;

#define DONE(result) QVERIFY2(result, result ? "" : qPrintable((result).error().sentence))

class TestTrombinoscope : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    QTemporaryDir m_whole;
    QByteArray m_demonstration;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
    QStringList m_files;    // written last
    QStringList m_named;    // agreed to be named on 30 June 2012
    QStringList m_unnamed;  // did not
    QStringList m_pictured; // agreed to both, and have a photo

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template<typename R>
    QList<R> all()
    {
        return m_workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    template<typename R>
    R save(const R &record)
    {
        return m_workspace->store()
            .write(QStringLiteral("Save"), [&](storage::Transaction &t) { return t.save(record); })
            .value();
    }
    Done write(const workspace::TrombinoscopeOrder &order, const QString &name)
    {
        SilentTask task;
        const auto files = workspace::writeTrombinoscope(*m_workspace, order, m_formats, at(name), task);
        m_files = files.value_or(QStringList());
        return files ? Done() : fail(files.error());
    }
    static reports::PeopleShape shapeOf(PeopleVariant variant)
    {
        reports::PeopleShape shape;
        shape.variant = variant;
        return shape;
    }
    static QString ran(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString wordsOf(const QString &name) const
    {
        return ran(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), at(name), QStringLiteral("-")}).simplified();
    }
    void derive()
    {
        const QDate day(2012, 6, 30);
        m_named.clear();
        m_unnamed.clear();
        m_pictured.clear();
        const QList<Consent> consents = all<Consent>();
        for (const Member &member : all<Member>()) {
            bool name = false;
            bool photo = false;
            for (const Consent &consent : consents) {
                if (consent.member != member.id || consent.medium != ConsentMedium::Trombinoscope)
                    continue;
                if ((consent.givenOn && *consent.givenOn > day) || (consent.expiresOn && *consent.expiresOn < day)
                    || (consent.withdrawnOn && *consent.withdrawnOn <= day))
                    continue;
                name = name || consent.use == ConsentUse::Name;
                photo = photo || consent.use == ConsentUse::Photo;
            }
            (name ? m_named : m_unnamed).append(member.displayName());
            if (name && photo && member.photo)
                m_pictured.append(member.displayName());
        }
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
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(QDate(2012, 6, 30));
        QFile file(at(QStringLiteral("cohort.rebond")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_demonstration);
        file.close();
        auto opened = workspace::Workspace::open(file.fileName(), *m_clock, QStringLiteral("Solange Imaginé"));
        DONE(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
        derive();
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    // Three never handed their paper in; some consents of a year are over; some never agreed to their photo.
    void theDemonstrationHasAllCases()
    {
        QCOMPARE(m_named.size() + m_unnamed.size(), 60);
        QVERIFY(m_unnamed.size() > 3);
        QVERIFY(m_pictured.size() < m_named.size());
        QVERIFY(m_pictured.size() > 30);
    }
    void itShowsWhoAgreedAndNobodyElse()
    {
        const auto people = workspace::peopleFor(*m_workspace, shapeOf(PeopleVariant::Directory));
        DONE(people);
        QStringList shown;
        for (const Member &member : people->shown)
            shown.append(member.displayName());
        QStringList leftOut;
        for (const Member &member : people->leftOut)
            leftOut.append(member.displayName());
        QCOMPARE(shown, m_named);
        QCOMPARE(leftOut, m_unnamed);
        QCOMPARE(people->photos.size(), m_pictured.size());
        const QStringList sentences = workspace::consentSentences(*people, m_formats);
        for (const QString &name : m_unnamed)
            QVERIFY2(sentences.first().contains(name), qPrintable(name));
        for (const QString &name : m_named)
            QVERIFY2(!sentences.first().contains(name), qPrintable(name));
    }
    void theSheetHasTheirNamesAndPhotos_data()
    {
        QTest::addColumn<int>("order");
        QTest::newRow("by name") << int(PeopleOrder::Name);
        QTest::newRow("by sector") << int(PeopleOrder::Sector);
        QTest::newRow("by occupation") << int(PeopleOrder::Occupation);
    }
    void theSheetHasTheirNamesAndPhotos()
    {
        QFETCH(int, order);
        workspace::TrombinoscopeOrder asked;
        asked.shape.order = PeopleOrder(order);
        const Done written = write(asked, QStringLiteral("a.pdf"));
        DONE(written);
        QVERIFY(bytesOf(QStringLiteral("a.pdf")).startsWith("%PDF-"));
        QVERIFY(!bytesOf(QStringLiteral("a.pdf")).contains("Exif"));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed (package poppler-utils)");
        QString words = wordsOf(QStringLiteral("a.pdf")).remove(u' ');
        words.replace(QChar::Nbsp, QString());
        for (const QString &name : m_named)
            QVERIFY2(words.contains(QString(name).remove(u' ')), qPrintable(name));
        for (const QString &name : m_unnamed)
            QVERIFY2(!words.contains(QString(name).remove(u' ')), qPrintable(name));
        const QStringList images = ran(QStringLiteral("pdfimages"),
                                       {QStringLiteral("-list"), at(QStringLiteral("a.pdf"))})
                                       .split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(images.size() - 2, m_pictured.size());
    }
    void equalDataGiveEqualBytesOnAnySheet()
    {
        for (const bool isLandscape : {false, true}) {
            workspace::TrombinoscopeOrder order;
            order.paper = isLandscape ? workspace::PaperFormat::A3 : workspace::PaperFormat::A4;
            order.isLandscape = isLandscape;
            order.shape.columns = 6;
            order.shape.rows = 4;
            const Done first = write(order, QStringLiteral("a.pdf"));
            DONE(first);
            const Done second = write(order, QStringLiteral("b.pdf"));
            DONE(second);
            QVERIFY(bytesOf(QStringLiteral("a.pdf")) == bytesOf(QStringLiteral("b.pdf")));
            if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
                continue;
            const QString info = ran(QStringLiteral("pdfinfo"), {at(QStringLiteral("a.pdf"))});
            QVERIFY2(info.contains(isLandscape ? QStringLiteral("1191 x 842") : QStringLiteral("595 x 842")),
                     qPrintable(info));
            const qsizetype pages = (m_named.size() + 23) / 24;
            QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\\b").arg(pages))), qPrintable(info));
        }
    }
    void theRollCallNamesAllSixty()
    {
        workspace::TrombinoscopeOrder order;
        order.shape.variant = PeopleVariant::RollCall;
        const Done written = write(order, QStringLiteral("a.pdf"));
        DONE(written);
        const auto people = workspace::peopleFor(*m_workspace, shapeOf(PeopleVariant::RollCall));
        DONE(people);
        QCOMPARE(people->shown.size(), 60);
        QVERIFY(people->leftOut.isEmpty());
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed (package poppler-utils)");
        const QString words = wordsOf(QStringLiteral("a.pdf")).remove(u' ');
        for (const QString &name : m_named + m_unnamed)
            QVERIFY2(words.contains(QString(name).remove(u' ')), qPrintable(name));
    }
    void aWithdrawnConsentTakesTheNameAway()
    {
        for (Consent consent : all<Consent>()) {
            if (consent.use != ConsentUse::Name || consent.medium != ConsentMedium::Trombinoscope)
                continue;
            consent.withdrawnOn = QDate(2012, 6, 30);
            save(consent);
            break;
        }
        const qsizetype before = m_named.size();
        derive();
        QCOMPARE(m_named.size(), before - 1);
        itShowsWhoAgreedAndNobodyElse();
    }
    // A damaged photo is no reason to drop anybody.
    void aPhotoThatCannotBeReadGivesInitials()
    {
        const auto before = workspace::peopleFor(*m_workspace, shapeOf(PeopleVariant::Directory));
        DONE(before);
        const Id<File> broken = before->photos.cbegin().value();
        for (File file : all<File>()) {
            if (file.id != broken)
                continue;
            file.bytes.chop(file.bytes.size() / 2);
            save(file);
        }
        const auto after = workspace::peopleFor(*m_workspace, shapeOf(PeopleVariant::Directory));
        DONE(after);
        QCOMPARE(after->shown, before->shown);
        QCOMPARE(after->photos.size(), before->photos.size() - 1);
        QVERIFY(before->photosBroken.isEmpty() && after->photosBroken.size() == 1);
        const Member member = after->photosBroken.first();
        QVERIFY(member.photo == broken);
        const QStringList sentences = workspace::consentSentences(*after, m_formats);
        QCOMPARE(sentences.filter(QStringLiteral("damaged")).filter(member.displayName()).size(), 1);
        const Done written = write({}, QStringLiteral("a.pdf"));
        DONE(written);
    }
    void whereNobodyAgreedNothingIsWritten()
    {
        QFile standing(at(QStringLiteral("a.pdf")));
        QVERIFY(standing.open(QIODevice::WriteOnly) && standing.write("old") == 3);
        standing.close();
        m_clock->set(QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC));
        const Done written = write({}, QStringLiteral("a.pdf"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Invalid);
        QCOMPARE(bytesOf(QStringLiteral("a.pdf")), QByteArray("old"));
        workspace::TrombinoscopeOrder roll;
        roll.shape.variant = PeopleVariant::RollCall;
        const Done called = write(roll, QStringLiteral("b.pdf"));
        DONE(called);
        const Done misnamed = write(roll, QStringLiteral("b.odt"));
        QVERIFY(!misnamed && misnamed.error().sentence.contains(QStringLiteral("b.odt")));
    }
    void itStopsWhenItIsAskedTo()
    {
        class Stopped final : public TaskContext
        {
        public:
            void step(qint64, qint64, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        };
        Stopped task;
        for (const QString &name : {QStringLiteral("a.pdf"), QStringLiteral("a.png"), QStringLiteral("a.svg")}) {
            const auto written = workspace::writeTrombinoscope(*m_workspace, {}, m_formats, at(name), task);
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Error::Kind::Cancelled);
            QVERIFY(!QFile::exists(at(name)));
        }
    }
    // 595 × 842 points are 2479.2 × 3508.3 pixels at 300 a 72 points.
    void aPictureHasThreeHundredDotsAnInch()
    {
        workspace::TrombinoscopeOrder order;
        order.shape = shapeOf(PeopleVariant::Poster);
        const Done written = write(order, QStringLiteral("a.png"));
        DONE(written);
        QCOMPARE(m_files, QStringList(at(QStringLiteral("a.png"))));
        const QImage image(at(QStringLiteral("a.png")));
        QCOMPARE(image.size(), QSize(2479, 3508));
        QCOMPARE(image.dotsPerMeterX(), 11811);
    }
    // A file a page, each page's people in it and nobody else; a page of 20 × 1 would hold all of a row.
    void severalPicturesHaveTheirNumbers()
    {
        workspace::TrombinoscopeOrder order;
        order.shape.columns = 4;
        order.shape.rows = 2;
        const Done written = write(order, QStringLiteral("a.svg"));
        DONE(written);
        const qsizetype pages = (m_named.size() + 7) / 8;
        QCOMPARE(m_files.size(), pages);
        QCOMPARE(m_files.first(), at(QStringLiteral("a-1.svg")));
        QCOMPARE(m_files.last(), at(QStringLiteral("a-%1.svg").arg(pages)));
        QVERIFY(!QFile::exists(at(QStringLiteral("a.svg"))));
        static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
        QString words;
        qsizetype photos = 0;
        for (const QString &file : std::as_const(m_files)) {
            const QString svg = QString::fromUtf8(bytesOf(QFileInfo(file).fileName()));
            photos += svg.count(QStringLiteral("<image "));
            words += QString(svg).remove(tags).remove(u' ').remove(QChar::Nbsp);
        }
        QCOMPARE(photos, m_pictured.size());
        for (const QString &name : m_named)
            QVERIFY2(words.contains(QString(name).remove(u' ')), qPrintable(name));
        for (const QString &name : m_unnamed)
            QVERIFY2(!words.contains(QString(name).remove(u' ')), qPrintable(name));
    }
    // Nobody takes away what an earlier writing left: that somebody may stand there still is told.
    void pagesOfBeforeAreTold()
    {
        workspace::TrombinoscopeOrder order;
        order.shape = shapeOf(PeopleVariant::Poster);
        for (const char *name : {"a-2.svg", "a-12.svg", "a-b.svg", "b-1.svg", "a-1.png"}) {
            QFile file(at(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QString path = at(QStringLiteral("a.svg"));
        const Done written = write(order, QStringLiteral("a.svg"));
        DONE(written);
        const QString told = workspace::olderPagesSentence(path, m_files, m_formats);
        QVERIFY2(told.contains(QStringLiteral("a-12.svg")) && told.contains(QStringLiteral("a-2.svg")),
                 qPrintable(told));
        for (const char *other : {"a.svg", "a-b.svg", "b-1.svg", "a-1.png"})
            QVERIFY2(!told.contains(QLatin1String(other)), qPrintable(told));
        QVERIFY(workspace::olderPagesSentence(at(QStringLiteral("b.svg")), {at(QStringLiteral("b-1.svg"))}, m_formats)
                    .isEmpty());
        QVERIFY(workspace::olderPagesSentence(at(QStringLiteral("a.pdf")), {}, m_formats).isEmpty());
    }
    // Whoever chose "a.svg" was not asked about "a-2.svg".
    void pagesNobodyWasAskedAboutAreNotReplaced()
    {
        workspace::TrombinoscopeOrder order;
        order.shape.columns = 4;
        order.shape.rows = 2;
        const QString path = at(QStringLiteral("a.svg"));
        const auto put = [&](const QString &name) {
            QFile file(at(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        };
        put(QStringLiteral("a.svg")); // of this one they were
        const auto writeAsked = [&](workspace::Unasked unasked) {
            SilentTask task;
            return workspace::writeTrombinoscope(*m_workspace, order, m_formats, path, task, unasked);
        };
        put(QStringLiteral("a-2.svg"));
        auto written = writeAsked(workspace::Unasked::Refuse);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Conflict);
        QVERIFY2(written.error().sentence.contains(QStringLiteral("a-2.svg")), qPrintable(written.error().sentence));
        put(QStringLiteral("a-3.svg"));
        written = writeAsked(workspace::Unasked::Refuse);
        QVERIFY(!written && written.error().sentence.contains(QStringLiteral("a-3.svg")));
        QCOMPARE(bytesOf(QStringLiteral("a-2.svg")), QByteArray("old"));
        QVERIFY(!QFile::exists(at(QStringLiteral("a-1.svg"))));
        written = writeAsked(workspace::Unasked::Replace);
        DONE(written);
        QVERIFY(bytesOf(QStringLiteral("a-2.svg")).contains("<svg"));
        // One page has the very name that was chosen.
        order.shape = shapeOf(PeopleVariant::Poster);
        written = writeAsked(workspace::Unasked::Refuse);
        DONE(written);
        QVERIFY(bytesOf(QStringLiteral("a.svg")).contains("<svg"));
    }
    // Fifty pages are fifty files, of which one is open at a time.
    void pagesHoldNoHandles()
    {
        class Watching final : public TaskContext
        {
        public:
            void step(qint64 done, qint64, const QString &) override
            {
                const qsizetype now = handles.entryList(QDir::AllEntries | QDir::System).size();
                (done == 0 ? first : last) = now;
            }
            [[nodiscard]] bool isCancelled() const override { return false; }
            QDir handles{QStringLiteral("/proc/self/fd")};
            qsizetype first = 0;
            qsizetype last = 0;
        };
        Watching task;
        if (!task.handles.exists())
            QSKIP("the system does not tell");
        workspace::TrombinoscopeOrder order;
        order.shape.columns = 1;
        order.shape.rows = 1;
        const auto written = workspace::writeTrombinoscope(*m_workspace, order, m_formats, at(QStringLiteral("a.svg")),
                                                           task);
        DONE(written);
        QCOMPARE(written->size(), m_named.size());
        QVERIFY2(task.last <= task.first + 2, qPrintable(QStringLiteral("%1, %2").arg(task.first).arg(task.last)));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral(".rebond*")}, QDir::Files | QDir::Hidden).size(), 0);
    }
    // Nothing of several takes its place where one cannot be written.
    void severalPicturesAreAllOrNone()
    {
        workspace::TrombinoscopeOrder order;
        order.shape.columns = 4;
        order.shape.rows = 2;
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("a-2.svg"))); // a folder is in the way
        const Done written = write(order, QStringLiteral("a.svg"));
        QVERIFY(!written);
        QVERIFY2(written.error().sentence.contains(QStringLiteral("a-2.svg")), qPrintable(written.error().sentence));
        QVERIFY(!QFile::exists(at(QStringLiteral("a-1.svg"))));
    }
    // 20 of the 60 have rebounded by that day; it is told of those alone who agreed to it.
    void aReboundIsToldOnlyWithConsent()
    {
        reports::PeopleShape shape;
        shape.tellsRebounds = true;
        const auto before = workspace::peopleFor(*m_workspace, shape);
        DONE(before);
        QVERIFY(before->rebounded.size() + before->reboundsHeld.size() > 5);
        QVERIFY(before->rebounded.size() + before->reboundsHeld.size() <= 20);
        const QDate day(2012, 6, 30);
        for (Consent consent : all<Consent>()) {
            if (consent.use == ConsentUse::Rebound && consent.medium == ConsentMedium::Trombinoscope
                && !consent.withdrawnOn) {
                consent.withdrawnOn = day;
                save(consent);
            }
        }
        const auto none = workspace::peopleFor(*m_workspace, shape);
        DONE(none);
        QVERIFY(none->rebounded.isEmpty());
        QCOMPARE(none->reboundsHeld.size(), before->rebounded.size() + before->reboundsHeld.size());
        Consent given;
        given.member = none->reboundsHeld.first().id;
        given.use = ConsentUse::Rebound;
        given.medium = ConsentMedium::Trombinoscope;
        given.givenOn = day;
        save(given);
        const auto one = workspace::peopleFor(*m_workspace, shape);
        DONE(one);
        QCOMPARE(one->rebounded, QSet<Id<Member>>{given.member});
        shape.tellsRebounds = false;
        QVERIFY(workspace::peopleFor(*m_workspace, shape)->rebounded.isEmpty());
    }
    // Names on the table have no photos, so that nobody is held back for want of a consent to theirs.
    void nameTentsShowNoPhotos()
    {
        const auto people = workspace::peopleFor(*m_workspace, shapeOf(PeopleVariant::NameTents));
        DONE(people);
        QCOMPARE(people->shown.size(), m_named.size());
        QCOMPARE(people->leftOut.size(), m_unnamed.size());
        QVERIFY(people->photos.isEmpty() && people->photosHeld.isEmpty());
    }
    void pagesKeepTheFileAsLongAsTheyLive()
    {
        std::shared_ptr<workspace::Workspace> shared = std::move(m_workspace);
        SilentTask task;
        auto made = workspace::layOutTrombinoscope(shared, {}, m_formats, task);
        DONE(made);
        shared.reset();
        const typeset::Mark *photo = nullptr;
        for (const typeset::Mark &mark : made->pages.page(0).marks) {
            if (std::holds_alternative<typeset::Raster>(mark.content))
                photo = &mark;
        }
        QVERIFY(photo && !std::get<typeset::Raster>(photo->content).stored.bytes().isEmpty());
    }
};

REBOND_TEST(TestTrombinoscope)
#include "tst_trombinoscope.moc"
