// SPDX-License-Identifier: GPL-3.0-or-later
// The house seen from above: what lies at the top, each room's README, the arrows of arrows.txt against what rooms link and
// include. That an unlinked room cannot be included at all is proved beside this, by the compiler (door/).
#include "architecture/house.h"
#include "support/runner.h"

#include <QDir>
#include <QRegularExpression>

using namespace rebond::architecture;

namespace {
constexpr int kReadmeLines = 20;
constexpr int kRoomFiles = 30;
} // namespace

class TestRooms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_house.rooms().contains(QStringLiteral("app/base")));
        QVERIFY2(m_arrows.mistakes().isEmpty(), qPrintable(m_arrows.mistakes().join(u'\n')));
    }

    void theTopHoldsNothingElse()
    {
        const QStringList must{QStringLiteral("CMakeLists.txt"),
                               QStringLiteral("CMakePresets.json"),
                               QStringLiteral("app"),
                               QStringLiteral("ui"),
                               QStringLiteral("translations"),
                               QStringLiteral("tests"),
                               QStringLiteral("packaging"),
                               QStringLiteral("README.md"),
                               QStringLiteral("LICENSE"),
                               QStringLiteral("CHANGELOG.md"),
                               QStringLiteral("CONTRIBUTING.md"),
                               QStringLiteral("SECURITY.md"),
                               QStringLiteral(".ci")};
        const QStringList may{QStringLiteral("resources"),      QStringLiteral(".gitignore"),
                              QStringLiteral(".gitattributes"), QStringLiteral(".editorconfig"),
                              QStringLiteral(".clang-format"),  QStringLiteral(".clang-tidy"),
                              QStringLiteral(".clazy"),         QStringLiteral(".codespellrc")};
        const QStringList top = m_house.topLevel();
        for (const QString &name : must)
            QVERIFY2(top.contains(name), qPrintable(name + QStringLiteral(" is missing")));
        for (const QString &name : top)
            QVERIFY2(must.contains(name) || may.contains(name),
                     qPrintable(name + QStringLiteral(" does not belong at the top")));
        QCOMPARE(QDir(m_house.root() + QStringLiteral("/.ci")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("run")});
    }

    void roomsHaveRows()
    {
        for (const QString &room : m_house.rooms())
            QVERIFY2(m_arrows.has(room),
                     qPrintable(room + QStringLiteral(" has no row in tests/architecture/arrows.txt")));
    }

    void librariesStayInTheirRooms()
    {
        for (const QString &room : m_arrows.rooms()) {
            const QSet<QString> libraries = m_arrows.libraries(room);
            if (!room.startsWith(QLatin1String("ui/"))) {
                QVERIFY2(!libraries.contains(QStringLiteral("Qt6::Widgets")), qPrintable(room));
                QVERIFY2(!libraries.contains(QStringLiteral("Qt6::PrintSupport")), qPrintable(room));
            }
            const QStringList own = m_arrows.of(room).libraries;
            QVERIFY2(!own.contains(QStringLiteral("Qt6::Sql")) || room == QLatin1String("app/storage"),
                     qPrintable(room));
            QVERIFY2(!own.contains(QStringLiteral("Qt6::Network")) || room == QLatin1String("app/net")
                         || room == QLatin1String("app/publish"),
                     qPrintable(room));
        }
    }

    void linksFollowTheArrows_data() { rooms(); }
    void linksFollowTheArrows()
    {
        QFETCH(QString, room);
        QStringList known = m_house.rooms();
        known += m_arrows.rooms();
        for (const SourceFile &file : m_house.sources()) {
            if (!file.path.startsWith(room + u'/') || !file.path.endsWith(QLatin1String("CMakeLists.txt")))
                continue;
            for (const QString &target : linkedIn(file.text)) {
                const QString linked = roomOf(target, known);
                const bool isOurs = target.startsWith(QLatin1String("rebond::"));
                const bool isHouse = target == QLatin1String("rebond::translations");
                const bool isAllowed = isOurs ? isHouse || m_arrows.reach(room).contains(linked)
                                              : target == QLatin1String("Qt6::Core")
                                                    || m_arrows.libraries(room).contains(target);
                QVERIFY2(isAllowed, qPrintable(room + QStringLiteral(" links ") + target
                                               + QStringLiteral(", which its row does not allow")));
            }
        }
    }

    void includesFollowTheArrows_data() { rooms(); }
    void includesFollowTheArrows()
    {
        QFETCH(QString, room);
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""),
                                                QRegularExpression::MultilineOption);
        for (const SourceFile &file : m_house.sources()) {
            if (!file.path.startsWith(room + u'/'))
                continue;
            for (auto found = include.globalMatch(file.code); found.hasNext();) {
                const QString included = found.next().captured(1);
                if (!included.contains(u'/'))
                    continue; // a moc file or one made by the build
                const QString other = included.startsWith(QLatin1String("ui/"))
                                        ? included.section(u'/', 0, 1)
                                        : QStringLiteral("app/") + included.section(u'/', 0, 0);
                QVERIFY2(m_arrows.reach(room).contains(other),
                         qPrintable(file.path + QStringLiteral(" includes ") + included
                                    + QStringLiteral(", which its row does not allow")));
            }
        }
    }

    void roomsSayTheirDuty_data() { rooms(); }
    void roomsSayTheirDuty()
    {
        QFETCH(QString, room);
        const QString readme = m_house.read(room + QStringLiteral("/README.md"));
        QVERIFY2(!readme.isEmpty(), qPrintable(room + QStringLiteral(" has no README.md")));
        const qsizetype lines = readme.count(u'\n');
        QVERIFY2(lines <= kReadmeLines, qPrintable(QStringLiteral("%1/README.md has %2 lines").arg(room).arg(lines)));
    }

    void roomsStaySmall_data() { rooms(); }
    void roomsStaySmall()
    {
        QFETCH(QString, room);
        const auto files = std::count_if(m_house.sources().begin(), m_house.sources().end(),
                                         [&](const SourceFile &file) {
                                             return file.path.startsWith(room + u'/')
                                                 && (file.path.endsWith(QLatin1String(".cpp"))
                                                     || file.path.endsWith(QLatin1String(".h")));
                                         });
        const bool isExplained = m_house.read(room + QStringLiteral("/README.md")).contains(QStringLiteral("30 files"));
        QVERIFY2(files <= kRoomFiles || isExplained,
                 qPrintable(QStringLiteral(
                                "%1 has %2 files: split it, or let its README say why it has more than \"30 files\"")
                                .arg(room)
                                .arg(files)));
    }

    void theTableIsRead()
    {
        const Arrows arrows(QStringLiteral("# a\napp/a | | Qt6::Gui\napp/b | app/a |\napp/c | app/b | X::y\n"));
        QVERIFY(arrows.mistakes().isEmpty());
        QCOMPARE(arrows.reach(QStringLiteral("app/c")),
                 (QSet<QString>{QStringLiteral("app/a"), QStringLiteral("app/b"), QStringLiteral("app/c")}));
        QVERIFY(arrows.libraries(QStringLiteral("app/c")).contains(QStringLiteral("Qt6::Gui")));
        QVERIFY(!arrows.reach(QStringLiteral("app/a")).contains(QStringLiteral("app/b")));
        QCOMPARE(Arrows(QStringLiteral("app/a | app/b |\napp/b | app/a |")).mistakes().size(), 2); // a circle
        QCOMPARE(Arrows(QStringLiteral("app/a | app/z |")).mistakes().size(), 1);
        QCOMPARE(roomOf(QStringLiteral("rebond::ui_kit"), {QStringLiteral("ui/kit"), QStringLiteral("app/base")}),
                 QStringLiteral("ui/kit"));
        QCOMPARE(roomOf(QStringLiteral("rebond::typeset_finishing"), {QStringLiteral("app/typeset")}),
                 QStringLiteral("app/typeset"));
        QCOMPARE(linkedIn(QStringLiteral("x(LINKS a::b # c::d\n a::b e::f)")),
                 (QStringList{QStringLiteral("a::b"), QStringLiteral("e::f")}));
    }

private:
    void rooms()
    {
        QTest::addColumn<QString>("room");
        for (const QString &room : m_house.rooms()) {
            if (m_arrows.has(room)) // the others fail in roomsHaveRows
                QTest::newRow(qPrintable(room)) << room;
        }
    }

    House m_house{QStringLiteral(REBOND_SOURCE_DIR)};
    Arrows m_arrows{m_house.read(QStringLiteral("tests/architecture/arrows.txt"))};
};

REBOND_TEST(TestRooms)
#include "tst_rooms.moc"
