// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench.h"

#include "ui/shell/commands.h"
#include "ui/walker.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QThreadPool>

namespace rebond::test {

void PreparedChooser::ask(QWidget *, const ui::kit::FileRequest &request, Answer answer)
{
    asked.append(request);
    if (!answers.isEmpty())
        answer(answers.takeFirst());
}

bool RememberingDesktop::openFile(const QString &path)
{
    files.append(path);
    return true;
}

bool RememberingDesktop::openFolderOf(const QString &path)
{
    folders.append(path);
    return true;
}

bool RememberingDesktop::openAddress(const QUrl &address)
{
    addresses.append(address);
    return hasBrowser;
}

Bench::Bench(const Look &look)
    : settings(folder.filePath(QStringLiteral("rebond.ini"))),
      clock(QDate(2012, 6, 30)),
      formats(Language::English),
      theme(*qApp),
      m_look(look)
{
    theme.choose(look.dark ? ui::kit::ThemeChoice::Dark : ui::kit::ThemeChoice::Light);
    theme.zoom(look.percent);
    if (look.pseudo) {
        language = std::make_unique<PseudoLanguage>();
        QCoreApplication::installTranslator(language.get());
    }
    messages = std::make_unique<ui::kit::MessageBar>();
    tasks = std::make_unique<ui::kit::TaskStrip>();
    // Alone in no window, each would take the keyboard some time after it comes.
    messages->setWindowFlags(Qt::ToolTip);
    tasks->setWindowFlags(Qt::ToolTip);
    tasks->setPatience(0);
    QCoreApplication::processEvents();
}

Bench::~Bench()
{
    QThreadPool::globalInstance()->waitForDone(); // work behind a page that is gone still reads the clock
    theme.zoom(100);
}

ui::kit::Surroundings Bench::surroundings()
{
    return {settings, files, desktop, *messages, *tasks, clock, formats};
}

void Bench::show(QWidget &page)
{
    // The smallest window we promise, in the user's letters: 1024 × 700 at the usual size.
    page.resize(QSize(1024, 700) * (m_look.percent > 100 ? 1.5 : 1.0));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page, kPatience));
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page, kPatience)); // only then has a widget the keyboard that is given it
}

void Bench::lookRows()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("pseudo");
    QTest::newRow("light") << false << 100 << false;
    QTest::newRow("dark") << true << 100 << false;
    QTest::newRow("twice as large") << false << 200 << false;
    QTest::newRow("in a longer language") << false << 100 << true;
    QTest::newRow("longer and larger") << true << 200 << true;
}

Bench::Look Bench::look()
{
    QFETCH(bool, dark);
    QFETCH(int, percent);
    QFETCH(bool, pseudo);
    return {dark, percent, pseudo};
}

void Bench::examine(QWidget &page, const char *name)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents(); // layouts settle
    const QString pictures = qEnvironmentVariable("REBOND_LOOK");
    if (!pictures.isEmpty()) {
        QDir().mkpath(pictures);
        page.grab().save(QStringLiteral("%1/%2-%3.png")
                             .arg(pictures, QString::fromLatin1(name),
                                  QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
    }
    QTRY_COMPARE_WITH_TIMEOUT(unreachableControls(&page).join(u'\n'), QString(), kPatience);
    QStringList menus;
    for (const ui::kit::ActionGroup &group : ui::shell::commandGroups())
        menus.append(QCoreApplication::translate(ui::shell::kCommandContext, group.text));
    QCOMPARE(keysOfMenus(&page, menus).join(u'\n'), QString());
    QTRY_COMPARE_WITH_TIMEOUT(clippedWords(&page).join(u'\n'), QString(), kPatience); // what arrives moves the rest
    if (m_look.pseudo)
        QCOMPARE(untranslatedWords(&page).join(u'\n'), QString());
}

} // namespace rebond::test
