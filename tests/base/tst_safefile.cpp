// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safefile.h"

#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using rebond::Done;
using rebond::Error;
using rebond::SafeFile;
using rebond::writeWhole;
using namespace std::chrono_literals;
using Overwrite = rebond::SafeFile::Overwrite;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

int modeOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 0777) : -1;
#else
    Q_UNUSED(path)
    return 0600;
#endif
}

bool isSentence(const Done &done)
{
    return !done && !done.error().sentence.isEmpty() && done.error().sentence.endsWith(u'.');
}

} // namespace

class TestSafeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_dir.reset(); }

    void writesANewFileForTheOwnerAlone()
    {
        const QString path = at("a.csv");
        QVERIFY(writeWhole(path, "one").has_value());
        QCOMPARE(contentsOf(path), QByteArray("one"));
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(everythingIn(m_dir->path()), QStringList{QStringLiteral("a.csv")});
    }
    void publishedFilesAreForEveryoneWhateverTheMask()
    {
        rebond::platform::restrictNewFiles();
        const QString folder = at("site/pages");
        QVERIFY(rebond::makeFolders(folder, SafeFile::Access::Everyone).has_value());
        QVERIFY(
            writeWhole(folder + QStringLiteral("/index.html"), "<p>", Overwrite::Replace, SafeFile::Access::Everyone)
                .has_value());
        QCOMPARE(modeOf(folder + QStringLiteral("/index.html")), 0644);
        QCOMPARE(modeOf(folder), 0755);
        QCOMPARE(modeOf(at("site")), 0755);
        QVERIFY(rebond::makeFolders(at("private")).has_value());
        QCOMPARE(modeOf(at("private")), 0700);
    }
    void replacesWholly()
    {
        const QString path = at("a.csv");
        put(path, QByteArray(100000, 'o'));
        QVERIFY(writeWhole(path, "new").has_value());
        QCOMPARE(contentsOf(path), QByteArray("new"));
        QCOMPARE(everythingIn(m_dir->path()).size(), 1);
    }
    void leftWithoutCommitNothingHappens()
    {
        const QString path = at("a.csv");
        put(path, "old");
        {
            SafeFile file(path);
            QVERIFY(file.open().has_value());
            file.write(QByteArray(1000000, 'n'));
        }
        QCOMPARE(contentsOf(path), QByteArray("old"));
        QCOMPARE(everythingIn(m_dir->path()).size(), 1);
    }
    // What rests holds no handle, stands nowhere yet, and takes its place whole; left, nothing has happened.
    void whatRestsTakesItsPlaceLater()
    {
        put(at("b.png"), "old");
        const QDir handles(QStringLiteral("/proc/self/fd"));
        const auto open = [&] { return handles.entryList(QDir::AllEntries | QDir::System).size(); };
        const qsizetype before = open();
        {
            std::vector<std::unique_ptr<SafeFile>> files;
            for (const char *name : {"a.png", "b.png", "c.png"}) {
                files.push_back(std::make_unique<SafeFile>(at(name)));
                QVERIFY(files.back()->open().has_value());
                files.back()->write(QByteArray(name) + QByteArray(300000, 'n'));
                QVERIFY(files.back()->rest().has_value());
            }
            QCOMPARE(open(), before);
            QVERIFY(!QFile::exists(at("a.png")));
            QCOMPARE(contentsOf(at("b.png")), QByteArray("old"));
            for (int i = 0; i < 2; ++i)
                QVERIFY(files.at(size_t(i))->commit().has_value());
        }
        QCOMPARE(contentsOf(at("a.png")), QByteArray("a.png") + QByteArray(300000, 'n'));
        QCOMPARE(contentsOf(at("b.png")), QByteArray("b.png") + QByteArray(300000, 'n'));
        QCOMPARE(everythingIn(m_dir->path()), (QStringList{QStringLiteral("a.png"), QStringLiteral("b.png")}));
        QCOMPARE(modeOf(at("a.png")), 0600);
    }
    void whatRestsAndWasShortenedIsNoFile()
    {
        SafeFile file(at("a.png"));
        QVERIFY(file.open().has_value());
        file.write(QByteArray(1000, 'n'));
        QVERIFY(file.rest().has_value());
        const QStringList resting = everythingIn(m_dir->path());
        QCOMPARE(resting.size(), 1);
        QVERIFY(QFile::resize(m_dir->filePath(resting.first()), 10));
        QVERIFY(isSentence(file.commit()));
        QCOMPARE(everythingIn(m_dir->path()), QStringList());
    }
    void refusesToOverwriteWhenTold()
    {
        const QString path = at("a.rebond");
        put(path, "old");
        const Done done = writeWhole(path, "new", Overwrite::Refuse);
        QVERIFY(isSentence(done));
        QVERIFY(done.error().kind == Error::Kind::Conflict);
        QCOMPARE(contentsOf(path), QByteArray("old"));
    }
    void refusesWhatAppearedMeanwhile()
    {
        const QString path = at("a.rebond");
        SafeFile file(path, Overwrite::Refuse);
        QVERIFY(file.open().has_value());
        file.write("mine");
        put(path, "theirs");
        const Done done = file.commit();
        QVERIFY(isSentence(done));
        QVERIFY(done.error().kind == Error::Kind::Conflict);
        QCOMPARE(contentsOf(path), QByteArray("theirs"));
        QCOMPARE(everythingIn(m_dir->path()).size(), 1);
    }
    void takesSmallAndLargeWritesInAnyOrder()
    {
        const QString path = at("a.bin");
        QByteArray expected(700000, '\0');
        SafeFile file(path);
        QVERIFY(file.open().has_value());
        QIODevice &device = file.device();
        const auto writeAt = [&](qint64 offset, const QByteArray &bytes) {
            QVERIFY(device.seek(offset));
            QCOMPARE(device.write(bytes), bytes.size());
            expected.replace(offset, bytes.size(), bytes);
        };
        for (int i = 0; i < 300; ++i)
            writeAt(i * 1000, QByteArray(1000, char('a' + i % 26)));
        writeAt(300000, QByteArray(400000, 'Z'));
        writeAt(17, "patched");
        writeAt(299998, "joins two");
        writeAt(699999, "!");
        QVERIFY(file.commit().has_value());
        QCOMPARE(contentsOf(path), expected);
    }
    void textStreamsWork()
    {
        const QString path = at("a.txt");
        SafeFile file(path);
        QVERIFY(file.open().has_value());
        QTextStream out(&file.device());
        for (int i = 0; i < 20000; ++i)
            out << i << '\n';
        out.flush();
        QVERIFY(file.commit().has_value());
        QVERIFY(contentsOf(path).endsWith("19998\n19999\n"));
    }
    void librariesThatWantANameGetOne()
    {
        const QString path = at("a.xlsx");
        put(path, "old");
        SafeFile file(path);
        QVERIFY(file.open().has_value());
        const auto name = file.temporaryPath();
        QVERIFY(name.has_value());
        QCOMPARE(QFileInfo(*name).path(), m_dir->path());
        QCOMPARE(contentsOf(*name), QByteArray());
        QVERIFY(QFile::remove(*name)); // as libraries do that put another file in its place
        put(*name, "from the library");
        QVERIFY(file.commit().has_value());
        QCOMPARE(contentsOf(path), QByteArray("from the library"));
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(everythingIn(m_dir->path()).size(), 1);
    }
    void aLibraryThatLeavesNoFileIsNoticed()
    {
        const QString path = at("a.xlsx");
        put(path, "old");
        SafeFile file(path);
        QVERIFY(file.open().has_value());
        QVERIFY(QFile::remove(*file.temporaryPath()));
        QVERIFY(isSentence(file.commit()));
        QCOMPARE(contentsOf(path), QByteArray("old"));
    }
    void badPlacesAreRefusedBeforeAnyWork_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty name") << QString() << int(Error::Kind::Invalid);
        QTest::newRow("NUL in the name") << QStringLiteral("%1/a") + QChar(0) + QStringLiteral("b.pdf")
                                         << int(Error::Kind::Invalid);
        QTest::newRow("a folder") << QStringLiteral("%1/folder") << int(Error::Kind::Invalid);
        QTest::newRow("ends like a folder") << QStringLiteral("%1/nothing/") << int(Error::Kind::Invalid);
        QTest::newRow("folder missing") << QStringLiteral("%1/missing/a.pdf") << int(Error::Kind::NotFound);
        QTest::newRow("file as folder") << QStringLiteral("%1/file/a.pdf") << int(Error::Kind::Invalid);
        QTest::newRow("name too long") << QStringLiteral("%1/") + QString(300, u'x') << int(Error::Kind::Storage);
#ifdef Q_OS_UNIX
        QTest::newRow("device") << QStringLiteral("/dev/null") << int(Error::Kind::Invalid);
        QTest::newRow("link to a device") << QStringLiteral("%1/nullLink") << int(Error::Kind::Invalid);
        QTest::newRow("pipe") << QStringLiteral("%1/pipe") << int(Error::Kind::Invalid);
        QTest::newRow("broken link") << QStringLiteral("%1/broken") << int(Error::Kind::Invalid);
        QTest::newRow("link to itself") << QStringLiteral("%1/loop") << int(Error::Kind::Invalid);
#endif
    }
    void badPlacesAreRefusedBeforeAnyWork()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("folder")));
        put(at("file"), "a file");
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(at("pipe")).constData(), 0600), 0);
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), at("nullLink")));
        QVERIFY(QFile::link(at("gone"), at("broken")));
        QVERIFY(QFile::link(at("loop"), at("loop")));
#endif
        const QStringList before = everythingIn(m_dir->path());
        if (path.contains(u"%1"))
            path = path.arg(m_dir->path());
        SafeFile file(path);
        Done done = file.open();
        if (done && kind == int(Error::Kind::Storage)) { // a file without a name finds out about its name last
            file.write("x");
            done = file.commit();
        }
        QVERIFY(isSentence(done));
        QCOMPARE(int(done.error().kind), kind);
        QCOMPARE(everythingIn(m_dir->path()), before);
        QCOMPARE(contentsOf(at("file")), QByteArray("a file"));
        QVERIFY(QFileInfo(at("folder")).isDir());
    }
    void aLinkIsFollowedAndStays()
    {
#ifdef Q_OS_UNIX
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("real")));
        put(at("real/a.pdf"), "old");
        QVERIFY(QFile::link(QStringLiteral("real/a.pdf"), at("link.pdf")));
        QVERIFY(writeWhole(at("link.pdf"), "new").has_value());
        QCOMPARE(contentsOf(at("real/a.pdf")), QByteArray("new"));
        QVERIFY(QFileInfo(at("link.pdf")).isSymLink());
        QCOMPARE(everythingIn(at("real")).size(), 1);
#endif
    }
    void aFolderThatTakesThePlaceMeanwhileIsNotTouched()
    {
        const QString path = at("a.pdf");
        SafeFile file(path);
        QVERIFY(file.open().has_value());
        file.write("x");
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("a.pdf")));
        put(at("a.pdf/inside"), "kept");
        QVERIFY(isSentence(file.commit()));
        QCOMPARE(contentsOf(at("a.pdf/inside")), QByteArray("kept"));
        QCOMPARE(everythingIn(m_dir->path()).size(), 1);
    }
    void aSizeLimitIsTold_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("one large write") << 300000;
        QTest::newRow("in the buffer until the end") << 100000;
    }
    void aSizeLimitIsTold()
    {
#ifdef Q_OS_UNIX
        QFETCH(int, size);
        rebond::platform::keepWriteSignalsAsErrors();
        const QString path = at("a.pdf");
        put(path, "old");
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = before;
        small.rlim_cur = 65536;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Done done = writeWhole(path, QByteArray(size, 'n'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(isSentence(done));
        QVERIFY(done.error().kind == Error::Kind::Storage);
        QCOMPARE(contentsOf(path), QByteArray("old"));
        QCOMPARE(everythingIn(m_dir->path()).size(), 1);
#else
        QSKIP("no such limit here");
#endif
    }
    void noRightToWriteIsTold()
    {
#ifdef Q_OS_UNIX
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("shut")));
        put(at("shut/a.pdf"), "old");
        put(at("protected.pdf"), "old");
        ::chmod(QFile::encodeName(at("shut")).constData(), 0555);
        ::chmod(QFile::encodeName(at("protected.pdf")).constData(), 0444);
        ::chmod(QFile::encodeName(m_dir->path()).constData(), 0777);
        const bool isRoot = ::geteuid() == 0; // who may write everywhere: be nobody meanwhile
        if (isRoot && ::seteuid(65534) != 0)
            QSKIP("root may not become another user here");
        const Done inShut = writeWhole(at("shut/new.pdf"), "new");
        const Done overInShut = writeWhole(at("shut/a.pdf"), "new");
        const Done overProtected = writeWhole(at("protected.pdf"), "new");
        const Done folderInShut = rebond::makeFolders(at("shut/folder"));
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        ::chmod(QFile::encodeName(at("shut")).constData(), 0700);
        QVERIFY(isSentence(inShut) && inShut.error().sentence.contains(at("shut")));
        QVERIFY(isSentence(overInShut));
        QVERIFY(isSentence(overProtected) && overProtected.error().sentence.contains(QStringLiteral("protected.pdf")));
        QVERIFY(isSentence(folderInShut));
        QCOMPARE(contentsOf(at("shut/a.pdf")), QByteArray("old"));
        QCOMPARE(contentsOf(at("protected.pdf")), QByteArray("old"));
        QCOMPARE(everythingIn(at("shut")).size(), 1);
#else
        QSKIP("rights are another matter here");
#endif
    }
    void onlyLeftoversOfTheDeadAreSwept()
    {
        put(at(".rebond-0123456789abcdef.part"), "left");
        put(at(".rebond-notes.part"), "not ours");
        put(at(".rebond-0123456789abcdef.part-journal"), "left");
        put(at(".rebond-fedcba9876543210.part-journal"), "left alone");
        put(at(".rebond-notes.part-journal"), "not ours");
        put(at("list.csv"), "kept");
        SafeFile atWork(at("a.pdf"));
        QVERIFY(atWork.open().has_value());
        QCOMPARE(rebond::removeLeftovers(m_dir->path(), 1h), 0);
        QCOMPARE(rebond::removeLeftovers(m_dir->path(), 0s), 3);
        QVERIFY(atWork.commit().has_value());
        QCOMPARE(everythingIn(m_dir->path()),
                 (QStringList{QStringLiteral(".rebond-notes.part"), QStringLiteral(".rebond-notes.part-journal"),
                              QStringLiteral("a.pdf"), QStringLiteral("list.csv")}));
    }
    void theNextWriterSweepsWhatACrashLeft()
    {
        const QStringList left = {at(".rebond-0123456789abcdef.part"), at(".rebond-0123456789abcdef.part-journal")};
        for (const QString &name : left) {
            put(name, "people's data");
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3700), QFileDevice::FileModificationTime));
        }
        put(at(".rebond-1123456789abcdef.part"), "a library is at it");
        QVERIFY(writeWhole(at("a.pdf"), "new").has_value());
        QCOMPARE(everythingIn(m_dir->path()),
                 (QStringList{QStringLiteral(".rebond-1123456789abcdef.part"), QStringLiteral("a.pdf")}));
    }
    void makingAFolderWhereAFileStandsIsRefused()
    {
        put(at("file"), "a file");
        QVERIFY(isSentence(rebond::makeFolders(at("file"))));
        QVERIFY(isSentence(rebond::makeFolders(at("file/below"))));
        QCOMPARE(contentsOf(at("file")), QByteArray("a file"));
    }
    void peakMemoryGrowsWithUse()
    {
        const qint64 before = rebond::platform::processMemoryPeak();
        if (before == 0)
            QSKIP("the system does not tell");
        QByteArray large(64 * 1024 * 1024, 'x');
        QVERIFY(large.at(1000) == 'x');
        QVERIFY(rebond::platform::processMemoryPeak() >= before + 32 * 1024 * 1024);
    }
    void wordsBecomeTheNameOfAFile_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("Les 60 dans le 06") << QStringLiteral("Les 60 dans le 06");
        QTest::newRow("strokes") << QStringLiteral("60/06: a\\b?") << QStringLiteral("60 06 a b");
        QTest::newRow("hidden") << QStringLiteral("..Rebond") << QStringLiteral("Rebond");
        QTest::newRow("a point behind") << QStringLiteral("Promo nov.") << QStringLiteral("Promo nov");
        QTest::newRow("what turns the words") << QStringLiteral("a") + QChar(0x202E) + u'b' << QStringLiteral("a b");
        QTest::newRow("nothing") << QStringLiteral("///") << QString();
        QTest::newRow("long") << QString(200, u'a') << QString(80, u'a');
        QTest::newRow("no half of a letter") << QString(79, u'a') + QStringLiteral("\U0001F642") << QString(79, u'a');
    }
    void wordsBecomeTheNameOfAFile()
    {
        QFETCH(QString, words);
        QFETCH(QString, name);
        QCOMPARE(rebond::proposedName(words), name);
    }

private:
    QString at(const char *name) const
    {
        return m_dir ? m_dir->filePath(QString::fromUtf8(name)) : QString::fromUtf8(name);
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

REBOND_TEST(TestSafeFile)
#include "tst_safefile.moc"
