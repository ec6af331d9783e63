// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter press one thing on a page, in English and in French, where the letters are the translation's: none is
// taken twice, and none that opens a menu.
#include "ui/openedwindow.h"
#include "ui/settled.h"
#include "ui/shell/commands.h"
#include "ui/shell/pages.h"
#include "ui/walker.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace rebond;
using namespace rebond::ui;

namespace {

// The French as it stands in its file, for the tests that want it.
class French final : public QTranslator
{
public:
    French()
    {
        QFile file(QStringLiteral(REBOND_TRANSLATIONS "/rebond_fr.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                readMessage(xml, context);
        }
    }
    [[nodiscard]] bool isEmpty() const override { return m_forms.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        const QStringList forms = m_forms.value(
            keyOf(QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(disambiguation)));
        return forms.value(n >= 2 ? 1 : 0);
    }

private:
    static QString keyOf(const QString &context, const QString &source, const QString &comment)
    {
        return context + u'\n' + source + u'\n' + comment;
    }
    void readMessage(QXmlStreamReader &xml, const QString &context)
    {
        QString source;
        QString comment;
        QStringList forms;
        const bool isPlural = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("comment")) {
                comment = xml.readElementText();
            } else if (xml.name() != QLatin1String("translation")) {
                xml.skipCurrentElement();
            } else if (!isPlural) {
                forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            } else {
                while (xml.readNextStartElement())
                    forms.append(xml.readElementText());
            }
        }
        m_forms.insert(keyOf(context, source, comment), forms);
    }

    QHash<QString, QStringList> m_forms;
};

} // namespace

class TestAltKeys : public QObject
{
    Q_OBJECT

    static QStringList menus()
    {
        QStringList titles;
        for (const kit::ActionGroup &group : shell::commandGroups())
            titles.append(QCoreApplication::translate(shell::kCommandContext, group.text));
        return titles;
    }
    static QWidget *pageOf(const test::OpenedWindow &opened)
    {
        return opened.window.findChild<QStackedWidget *>(QString(), Qt::FindChildrenRecursively)->currentWidget();
    }
    // What is wrong with the letters of the page that stands in the window, where it is, and how it stands there.
    static void look(const test::OpenedWindow &opened, const QString &where, QStringList &found)
    {
        test::settle();
        QWidget *page = pageOf(opened);
        const QStringList wrong = test::keysOfMenus(page, menus()) + test::keysTwice(page);
        if (!wrong.isEmpty())
            found.append(where + QStringLiteral(":\n") + wrong.join(u'\n'));
    }
    // Each page as it is gone to.
    static void lookAtPages(test::OpenedWindow &opened, QStringList &found)
    {
        QStringList pages;
        for (const shell::PageSpec &spec : shell::pageSpecs())
            pages.append(QLatin1String(spec.id));
        QVERIFY(pages.contains(QStringLiteral("outreach")));
        for (const char *id : {"settings", "manual", "shortcuts", "about", "welcome"}) {
            if (!pages.contains(QLatin1String(id)))
                pages.append(QLatin1String(id));
        }
        for (const QString &id : std::as_const(pages)) {
            opened.window.goTo(id);
            look(opened, id, found);
        }
        opened.window.goTo(QStringLiteral("press"));
        opened.action("file.print")->trigger();
        look(opened, QStringLiteral("a list to be printed"), found);
    }
    // What opens above a list, one after the other: a value for many, the name of a filter.
    static void lookAboveLists(test::OpenedWindow &opened, QStringList &found)
    {
        for (const char *id : {"members", "companies", "outreach", "interviews", "outcomes"}) {
            opened.window.goTo(QLatin1String(id));
            test::settle();
            const QWidget *page = pageOf(opened);
            Q_EMIT page->findChild<QMenu *>(QLatin1String(id) + QStringLiteral("Menu"))->aboutToShow();
            page->findChild<QAction *>(QStringLiteral("changeSelectedAction"))->trigger();
            const auto *many = page->findChild<QWidget *>(QStringLiteral("bulkPanel"));
            QVERIFY2(many && many->isVisible(), id);
            look(opened, QLatin1String(id) + QStringLiteral(", a value for many"), found);
            page->findChild<QAction *>(QStringLiteral("keepFilterAction"))->trigger();
            QVERIFY2(page->findChild<QLineEdit *>(QLatin1String(id) + QStringLiteral("FilterNameEdit"))->isVisible(),
                     id);
            QVERIFY2(!many->isVisible(), id);
            look(opened, QLatin1String(id) + QStringLiteral(", a filter"), found);
        }
    }
    // What stands instead of a list.
    static void lookAtForms(test::OpenedWindow &opened, QStringList &found)
    {
        using Begun = std::pair<const char *, const char *>;
        for (const auto &[id, button] : {Begun("members", "newMemberButton"), Begun("companies", "newCompanyButton"),
                                         Begun("interviews", "newInterviewButton"),
                                         Begun("outcomes", "newOutcomeButton"), Begun("press", "newMentionButton"),
                                         Begun("workshops", "newWorkshopButton"), Begun("file", "newCohortButton")}) {
            opened.window.goTo(QLatin1String(id));
            opened.find<QPushButton>(button)->click();
            look(opened, QLatin1String(button), found);
        }
    }

private Q_SLOTS:
    void theRuleFindsWhatItIsFor()
    {
        QWidget page;
        QPushButton save(QStringLiteral("&Save"), &page);
        QPushButton sort(QStringLiteral("&Sort"), &page);
        QPushButton open(QStringLiteral("&Open"), &page);
        QCOMPARE(test::keysTwice(&page).size(), 1);
        sort.hide();
        QVERIFY(test::keysTwice(&page).isEmpty());
        QCOMPARE(test::keysOfMenus(&page, {QStringLiteral("&Outils")}).size(), 1);
        QVERIFY(test::keysOfMenus(&page, {QStringLiteral("O&utils")}).isEmpty());
    }
    void noLetterIsTakenTwiceOrAMenus_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("English") << false;
        QTest::newRow("French") << true;
    }
    void noLetterIsTakenTwiceOrAMenus()
    {
        QFETCH(const bool, isFrench);
        French french;
        QVERIFY(!french.isEmpty());
        if (isFrench)
            QCoreApplication::installTranslator(&french);
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.window.resize(1366, 768);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, test::kPatience));
        QCOMPARE(menus().first(), isFrench ? QStringLiteral("&Fichier") : QStringLiteral("&File"));
        QStringList found;
        lookAtPages(opened, found);
        lookAboveLists(opened, found);
        lookAtForms(opened, found);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

REBOND_TEST(TestAltKeys)
#include "tst_altkeys.moc"
