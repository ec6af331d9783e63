// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and CVs of a folder find their members by the names of the files; who gets what is known before anything is kept.
#include "workspace/attaching.h"

#include "operations/demonstration.h"
#include "otherprogram.h"
#include "storage/mappings/all.h"
#include "support/plainpdf.h"
#include "support/runner.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace rebond;
using namespace rebond::domain;
using operations::MemberFileKind;
using workspace::AttachLine;
using State = workspace::AttachLine::State;

class TestAttaching : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
    QList<Member> m_members;

    QString at(const QString &name) const { return m_folder->filePath(QStringLiteral("in/") + name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void putPhoto(const QString &name, const QColor &colour) const
    {
        QImage image(320, 400, QImage::Format_RGB32);
        image.fill(colour);
        QVERIFY(image.save(at(name)));
    }
    Result<workspace::AttachPlan> plan(MemberFileKind kind) const
    {
        SilentTask task;
        return workspace::planAttaching(*m_workspace, kind, m_folder->filePath(QStringLiteral("in")), task);
    }
    Member now(const Member &member) const
    {
        return m_workspace->store()
            .read([&](storage::Reader &reader) { return reader.find(member.id); })
            .value()
            .value();
    }
    static AttachLine lineOf(const workspace::AttachPlan &plan, const QString &file)
    {
        for (const AttachLine &line : plan.lines) {
            if (line.file == file)
                return line;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(QDate(2012, 6, 30));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
        const QString path = m_folder->filePath(QStringLiteral("cohort.rebond"));
        QVERIFY(operations::createDemonstration(path));
        auto opened = workspace::Workspace::open(path, *m_clock, QStringLiteral("Solange Imaginé"));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
        m_members = m_workspace->store().read([](storage::Reader &reader) { return reader.list<Member>(); }).value();
        QCOMPARE(m_members.size(), 60);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void filesFindTheirMembers()
    {
        const Member &first = m_members[0];
        const Member &second = m_members[1];
        const Member &third = m_members[2];
        putPhoto(first.reference.toLower() + QStringLiteral(".jpg"), Qt::red);
        putPhoto(second.familyName + u' ' + second.givenName + QStringLiteral(".png"), Qt::green);
        putPhoto(QStringLiteral("Photo_") + third.givenName + u'_' + third.familyName + QStringLiteral(".jpg"),
                 Qt::blue);
        const auto planned = plan(MemberFileKind::Photo);
        QVERIFY(planned);
        QCOMPARE(planned->lines.size(), 3);
        QCOMPARE(planned->files.size(), 3);
        QCOMPARE(planned->count(State::Refused), 0);
        QVERIFY(!planned->refusal);
        for (const Member &member : {first, second, third})
            QCOMPARE(now(member).photo, member.photo); // nothing is kept yet
        QVERIFY(operations::setFiles(m_workspace->store(), MemberFileKind::Photo, planned->files));
        for (const Member &member : {first, second, third}) {
            QVERIFY(now(member).photo.has_value());
            QVERIFY(now(member).photo != member.photo);
        }
        QCOMPARE(now(m_members[3]).photo, m_members[3].photo);
        const auto again = plan(MemberFileKind::Photo);
        QVERIFY(again);
        QCOMPARE(again->count(State::Same), 3);
        QVERIFY(again->files.isEmpty());
        QVERIFY(m_workspace->store().history().undo()); // all of them are one step
        for (const Member &member : {first, second, third})
            QCOMPARE(now(member).photo, member.photo);
    }
    // "dupont-jean-luc.jpg" of a job board, "Dupont Jean (2).jpg" of a browser.
    void namesAreReadAsOthersWriteThem()
    {
        const auto jeanLuc = std::find_if(m_members.cbegin(), m_members.cend(), [](const Member &member) {
            return member.givenName.contains(u'-')
                && !member.familyName.contains(QRegularExpression(QStringLiteral("\\W")));
        });
        QVERIFY(jeanLuc != m_members.cend());
        const Member &other = *std::find_if(m_members.cbegin(), m_members.cend(), [&](const Member &member) {
            return member.id != jeanLuc->id && !member.familyName.contains(u' ');
        });
        putPhoto(QStringLiteral("cv-%1-%2.jpg").arg(jeanLuc->familyName.toLower(), jeanLuc->givenName.toLower()),
                 Qt::red);
        putPhoto(QStringLiteral("%1 %2 (2).jpg").arg(other.familyName, other.givenName), Qt::green);
        putPhoto(QStringLiteral("personne-inconnue.jpg"), Qt::blue);
        const auto planned = plan(MemberFileKind::Photo);
        QVERIFY(planned);
        QCOMPARE(planned->files.size(), 2);
        QCOMPARE(planned->count(State::Refused), 1);
        QVERIFY(lineOf(*planned, QStringLiteral("personne-inconnue.jpg"))
                    .reason.contains(QStringLiteral("personne-inconnue")));
        for (const auto &file : planned->files)
            QVERIFY(file.member == jeanLuc->id || file.member == other.id);
    }
    // As they come from a page or a word processor: a hyphen that does not break, signs of no width; on either side.
    void hyphensAreReadAlikeAndUnseenSignsPassedOver()
    {
        const auto isDouble = [](const Member &member) { return member.givenName.contains(u'-'); };
        const auto first = std::find_if(m_members.cbegin(), m_members.cend(), isDouble);
        QVERIFY(first != m_members.cend());
        const auto second = std::find_if(first + 1, m_members.cend(), isDouble);
        QVERIFY(second != m_members.cend());
        const QString given = QString(first->givenName).replace(u'-', QChar(0x2011));
        putPhoto(QStringLiteral("%1 %2.jpg").arg(given, QString(first->familyName).insert(1, QChar(0x200D))), Qt::red);
        Member kept = *second;
        kept.givenName.replace(u'-', QChar(0x2011));
        kept.familyName.insert(2, QChar(0x2060));
        const auto saved = m_workspace->store().write(QStringLiteral("Nom"),
                                                      [&](storage::Transaction &t) { return t.save(kept); });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence));
        putPhoto(second->familyName + u' ' + second->givenName + QStringLiteral(".jpg"), Qt::green);
        const auto third = std::find_if(second + 1, m_members.cend(), isDouble);
        QVERIFY(third != m_members.cend());
        putPhoto(QStringLiteral("photo\u2011%1\u2011%2.jpg")
                     .arg(third->familyName, third->givenName)
                     .replace(u'-', QChar(0x2011)),
                 Qt::blue);
        const auto planned = plan(MemberFileKind::Photo);
        QVERIFY(planned);
        QSet<Id<Member>> found;
        for (const auto &file : planned->files)
            found.insert(file.member);
        QCOMPARE(found, (QSet<Id<Member>>{first->id, second->id, third->id}));
    }
    void whatFitsNobodyOrTwiceIsTold()
    {
        const Member &twice = m_members[4];
        putPhoto(QStringLiteral("Personne Inconnue.jpg"), Qt::red);
        putPhoto(twice.reference + QStringLiteral(".jpg"), Qt::red);
        putPhoto(twice.givenName + u' ' + twice.familyName + QStringLiteral(".jpg"), Qt::green);
        put(m_members[5].reference + QStringLiteral(".jpg"), "no picture at all");
        putPhoto(m_members[6].reference + QStringLiteral(".jpg"), Qt::blue);
        auto planned = plan(MemberFileKind::Photo);
        QVERIFY(planned);
        QCOMPARE(planned->lines.size(), 5);
        QCOMPARE(planned->count(State::Refused), 4);
        QCOMPARE(planned->files.size(), 1);
        QCOMPARE(planned->files.first().member, m_members[6].id);
        for (const AttachLine &line : planned->lines)
            QVERIFY2(line.reason.isEmpty() == (line.state != State::Refused), qPrintable(line.file));
        QVERIFY(lineOf(*planned, twice.reference + QStringLiteral(".jpg")).reason.contains(twice.displayName()));
        const QJsonObject answer = QJsonDocument::fromJson(workspace::jsonOf(*planned)).object();
        QCOMPARE(answer.value(QStringLiteral("kind")).toString(), QStringLiteral("photos"));
        QCOMPARE(answer.value(QStringLiteral("refused")).toArray().size(), 4);
        QCOMPARE(answer.value(QStringLiteral("files")).toArray().size(), 1);
        const auto taken = [](const QJsonObject &told) {
            return told.value(QStringLiteral("new")).toInt() + told.value(QStringLiteral("replaced")).toInt();
        };
        QCOMPARE(taken(answer), 0); // all or nothing
        QVERIFY(planned->refusal);
        QVERIFY2(planned->refusal->sentence.startsWith(QStringLiteral("Nothing was taken from “in”: 4 ")),
                 qPrintable(planned->refusal->sentence));
        planned->skipRefused();
        const QJsonObject skipped = QJsonDocument::fromJson(workspace::jsonOf(*planned)).object();
        QCOMPARE(taken(skipped), 1);
        QCOMPARE(skipped.value(QStringLiteral("refused_files")).toInt(), 4);
    }
    // Of a folder, too: one line says so, the others are taken.
    void aPhotoThatBreaksItsReaderIsOneLine()
    {
        for (int i : {0, 1, 2})
            putPhoto(QStringLiteral("%1.jpg").arg(m_members[i].reference), Qt::red);
        const QString version = m_workspace->version();
        SilentTask task;
        const QString folder = m_folder->filePath(QStringLiteral("in"));
        const auto planned = workspace::planAttaching(*m_workspace, MemberFileKind::Photo, folder, task,
                                                      workspace::kMostBytesAttached,
                                                      test::breakingOnce(m_folder->path()));
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().sentence));
        QCOMPARE(planned->count(State::Refused), 1);
        QCOMPARE(planned->lines.first().state, State::Refused);
        QVERIFY2(planned->lines.first().reason.endsWith(u'.'), qPrintable(planned->lines.first().reason));
        QCOMPARE(planned->files.size(), 2);
        QVERIFY(planned->refusal);
        const auto none = workspace::planAttaching(*m_workspace, MemberFileKind::Photo, folder, task,
                                                   workspace::kMostBytesAttached, QStringLiteral("/none/reader"));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Storage);
        QCOMPARE(m_workspace->version(), version);
    }
    void cvsAreKeptAsTheyCame()
    {
        const QByteArray pdf = test::plainPdf("Bonjour");
        put(QStringLiteral("CV ") + m_members[7].familyName + u' ' + m_members[7].givenName + QStringLiteral(".pdf"),
            pdf);
        put(m_members[8].reference + QStringLiteral(".pdf"), "plain words");
        const auto planned = plan(MemberFileKind::Cv);
        QVERIFY(planned);
        QCOMPARE(planned->count(State::Refused), 1);
        QCOMPARE(planned->files.size(), 1);
        QVERIFY(std::any_of(planned->lines.cbegin(), planned->lines.cend(), [](const auto &line) {
            return line.remark.contains(QStringLiteral("(Helvetica)")); // the PDF only names it
        }));
        QVERIFY(operations::setFiles(m_workspace->store(), MemberFileKind::Cv, planned->files));
        const auto kept = now(m_members[7]).cv;
        QVERIFY(kept.has_value());
        const auto file =
            m_workspace->store().read([&](storage::Reader &reader) { return reader.find(*kept); }).value();
        QVERIFY(file.has_value());
        QCOMPARE(file->bytes, pdf);
    }
    // A folder of thousands of large CVs is told, and does not take the machine's memory.
    void whatIsTooMuchAtOnceIsTold()
    {
        const QByteArray pdf = test::plainPdf("Bonjour");
        put(m_members[7].reference + QStringLiteral(".pdf"), pdf);
        put(m_members[8].reference + QStringLiteral(".pdf"), pdf);
        SilentTask task;
        const QString folder = m_folder->filePath(QStringLiteral("in"));
        const auto much = workspace::planAttaching(*m_workspace, MemberFileKind::Cv, folder, task, 2 * pdf.size() - 1);
        QVERIFY(!much);
        QCOMPARE(much.error().kind, Error::Kind::Invalid);
        const auto fit = workspace::planAttaching(*m_workspace, MemberFileKind::Cv, folder, task,
                                                  2 * pdf.size() + 100'000); // and what will be bound of them
        QVERIFY(fit);
        QCOMPARE(fit->files.size(), 2);
    }
    void aFolderThatIsNotThereIsTold()
    {
        SilentTask task;
        const auto planned = workspace::planAttaching(*m_workspace, MemberFileKind::Photo, at(QStringLiteral("none")),
                                                      task);
        QVERIFY(!planned);
        QCOMPARE(planned.error().kind, Error::Kind::NotFound);
        const auto empty = plan(MemberFileKind::Photo);
        QVERIFY(empty && empty->lines.isEmpty());
    }
    // Names of files may hold anything: a line stays a line, and no terminal obeys.
    void aNameOfTwoLinesIsOneLine()
    {
        put(QStringLiteral("no\nbody\u001b[2J.jpg"), "x");
        const auto planned = plan(MemberFileKind::Photo);
        QVERIFY(planned && planned->refusal);
        QCOMPARE(planned->lines.size(), 1);
        const QString words = workspace::wordsOf(*planned, Formats(Language::English));
        QCOMPARE(words.count(u'\n'), 1);
        for (const QString &told : {words.trimmed(), planned->refusal->sentence})
            QVERIFY2(told.contains(QStringLiteral("body")) && !told.contains(u'\n') && !told.contains(QChar(0x1b)),
                     qPrintable(told));
    }
};

REBOND_TEST(TestAttaching)
#include "tst_attaching.moc"
