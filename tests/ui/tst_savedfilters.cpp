// SPDX-License-Identifier: GPL-3.0-or-later
// What interviews, outcomes and leads were narrowed to: kept under a name, used again, printed in words; and what is printed or
// exported of them holds the names that stand in other records.
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/factscreen.h"
#include "ui/interviews/interviewspage.h"
#include "ui/outcomes/outcomespage.h"
#include "ui/outreach/outreachpage.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/printview.h"
#include "ui/settled.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace rebond;
using namespace rebond::ui;
using domain::Interview;
using interviews::InterviewsPage;
using outcomes::OutcomesPage;
using outreach::OutreachPage;
using test::kPatience;

namespace {

template<typename P>
struct FilteredScreen : test::FactScreen<P>
{
    explicit FilteredScreen(const char *table)
        : test::FactScreen<P>(table),
          list(QString::fromLatin1(table).chopped(5)) // "Table"
    {}
    QString key(const char *rest) const { return list + QLatin1String(rest); }
    void run(const char *action) const
    {
        Q_EMIT this->template find<QMenu>(key("Menu").toLatin1().constData())->aboutToShow();
        this->template find<QAction>(action)->trigger();
    }
    QStringList lines(int columns = 3) const
    {
        QStringList all;
        for (int row = 0; row < this->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column)
                cells.append(this->cell(row, column));
            all.append(cells.join(u'|'));
        }
        return all;
    }
    QComboBox *box(const char *its) const { return this->template find<QComboBox>(its); }
    void keepAs(const QString &called) const
    {
        run("keepFilterAction");
        auto *edit = this->template find<QLineEdit>(key("FilterNameEdit").toLatin1().constData());
        edit->setText(called);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void use(const QString &called) const
    {
        Q_EMIT this->template find<QMenu>(key("Menu").toLatin1().constData())->aboutToShow();
        const auto actions = this->template find<QMenu>(key("SavedFiltersMenu").toLatin1().constData())->actions();
        for (QAction *action : actions) {
            if (action->text() == called)
                return action->trigger();
        }
        QFAIL("no such filter");
    }
    QString printed() const
    {
        run("printListAction");
        auto *view = this->page->template findChild<paper::PrintView *>();
        const auto isShown = [&] {
            view = this->page->template findChild<paper::PrintView *>();
            return view && view->isVisibleTo(this->page.get());
        };
        if (!QTest::qWaitFor(isShown, kPatience))
            return {};
        QString words;
        const typeset::PageList pages = view->pages();
        for (const typeset::Page &each : pages.pages())
            words += paper::PagesView::wordsOf(each) + u' ';
        QTest::keyClick(view, Qt::Key_Escape);
        return words;
    }
    QStringList exported()
    {
        const QString path = this->bench.folder.filePath(list + QStringLiteral(".csv"));
        this->bench.files.answers = {path};
        this->bench.messages->clear();
        run("exportShownAction");
        (void)QTest::qWaitFor([this] { return this->bench.messages->isSpeaking(); }, kPatience);
        QFile file(path);
        QStringList lines = file.open(QIODevice::ReadOnly)
                              ? QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"))
                              : QStringList();
        lines.removeAll(QString());
        return lines;
    }

    QString list;
};

// The wheel scrolls past a choice that has not the keyboard.
void isPassedBy(QComboBox *box)
{
    const QSignalSpy changed(box, &QComboBox::currentIndexChanged);
    const QPointF middle = QRectF(box->rect()).center();
    for (const int turn : {-120, 120}) {
        QWheelEvent turned(middle, box->mapToGlobal(middle), {}, {0, turn}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turned);
    }
    QVERIFY(!box->hasFocus());
    QCOMPARE(changed.count(), 0);
}

// Narrowed by a choice, kept, widened, used: the same rows, and the paper says why they are so few.
template<typename P>
void keepsAndUses(FilteredScreen<P> &screen, const char *boxName, int choice)
{
    QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 3, kPatience);
    test::settle(300); // the first order of the page may still be on its way
    const QStringList whole = screen.lines(1);
    QComboBox *box = screen.box(boxName);
    const int all = box->currentIndex();
    QVERIFY(all != choice);
    screen.table()->setFocus();
    isPassedBy(box);
    box->setCurrentIndex(choice);
    const QString words = box->currentText();
    QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && screen.lines(1) != whole, kPatience);
    test::settle(300); // the names come behind
    const QStringList narrowed = screen.lines();
    screen.keepAs(QStringLiteral("Les miens"));
    QVERIFY(screen.printed().contains(words));
    box->setCurrentIndex(all);
    QTRY_COMPARE_WITH_TIMEOUT(screen.lines(1), whole, kPatience);
    QVERIFY(!screen.printed().contains(words + QStringLiteral(" ·")));
    screen.use(QStringLiteral("Les miens"));
    QCOMPARE(box->currentIndex(), choice);
    QTRY_COMPARE_WITH_TIMEOUT(screen.lines(), narrowed, kPatience);
    // Another page, as of another day.
    P other(screen.workspace, screen.bench.surroundings());
    auto *again = other.template findChild<QComboBox *>(QLatin1String(boxName));
    QCOMPARE(again->currentIndex(), all);
    Q_EMIT other.template findChild<QMenu *>(screen.key("Menu"))->aboutToShow();
    other.template findChild<QMenu *>(screen.key("SavedFiltersMenu"))->actions().first()->trigger();
    QCOMPARE(again->currentIndex(), choice);
}

} // namespace

class TestSavedFilters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofInterviews()
    {
        FilteredScreen<InterviewsPage> screen("interviewsTable");
        const int held = screen.box("interviewsShownBox")->findText(QStringLiteral("Held"));
        keepsAndUses(screen, "interviewsShownBox", held);
    }
    void ofInterviewsFromTheWeek()
    {
        const FilteredScreen<InterviewsPage> screen("interviewsTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 3, kPatience);
        auto *box = screen.box("interviewsShownBox");
        box->setCurrentIndex(box->findText(QStringLiteral("Held")));
        screen.keepAs(QStringLiteral("Tenus"));
        screen.press("weekButton");
        QVERIFY(!screen.table()->isVisibleTo(screen.page.get()));
        screen.use(QStringLiteral("Tenus"));
        QVERIFY(screen.table()->isVisibleTo(screen.page.get()));
    }
    void ofOutcomes()
    {
        FilteredScreen<OutcomesPage> screen("outcomesTable");
        const int durable = 1;
        keepsAndUses(screen, "outcomesShownBox", durable);
    }
    void ofLeads()
    {
        FilteredScreen<OutreachPage> screen("outreachTable");
        const int closed = screen.box("leadFilterComboBox")->findText(QStringLiteral("Closed"));
        keepsAndUses(screen, "leadFilterComboBox", closed);
    }
    void bothChoicesOfLeadsAreKept()
    {
        const FilteredScreen<OutreachPage> screen("outreachTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 3, kPatience);
        auto *which = screen.box("leadFilterComboBox");
        auto *who = screen.box("leadWhoComboBox");
        which->setCurrentIndex(which->findText(QStringLiteral("Under way")));
        who->setCurrentIndex(2);
        const QStringList words{which->currentText(), who->currentText()};
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        screen.keepAs(QStringLiteral("Collectif"));
        QVERIFY(screen.printed().contains(words.join(QStringLiteral(" · "))));
        which->setCurrentIndex(0);
        who->setCurrentIndex(0);
        screen.use(QStringLiteral("Collectif"));
        QCOMPARE((QStringList{which->currentText(), who->currentText()}), words);
    }

    // The table has read two hundred rows; names further down were never looked up.
    void interviewsAreExportedWithAllNames()
    {
        FilteredScreen<InterviewsPage> screen("interviewsTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 3, kPatience);
        const QList<Interview> before = screen.all<Interview>();
        QVERIFY(screen.workspace->store().write(QStringLiteral("Many"), [&](storage::Transaction &transaction) {
            domain::Member member;
            member.cohort = screen.workspace->cohort().id;
            member.givenName = QStringLiteral("Zéphyrine");
            member.familyName = QStringLiteral("Oublivier");
            member.joinedOn = QDate(2011, 6, 20);
            member = transaction.save(member);
            domain::Company company;
            company.name = QStringLiteral("Lointain & Fils");
            company = transaction.save(company);
            Interview interview = before.first();
            for (int i = 0; i < 300; ++i) {
                interview.id = {};
                interview.reference.clear();
                interview.revision = 0;
                interview.date = QDate(2012, 6, 1).addDays(-i);
                if (i == 299) {
                    interview.member = member.id;
                    interview.company = company.id;
                    interview.date = QDate(2010, 1, 4);
                }
                transaction.save(interview);
            }
        }));
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 200, kPatience);
        const QStringList lines = screen.exported();
        QCOMPARE(lines.size(), before.size() + 301);
        QVERIFY2(lines.last().contains(QStringLiteral("Zéphyrine Oublivier;Lointain & Fils")),
                 qPrintable(lines.last()));
    }
    void outcomesAreExportedWithTheirNames()
    {
        FilteredScreen<OutcomesPage> screen("outcomesTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 3, kPatience);
        const QStringList lines = screen.exported();
        QCOMPARE(lines.size(), screen.all<domain::Outcome>().size() + 1);
        for (const QString &line : lines)
            QVERIFY2(!line.section(u';', 1, 1).isEmpty(), qPrintable(line));
    }
    // Each lead once, as the list shows it.
    void leadsAreExportedAsTheyAreShown()
    {
        FilteredScreen<OutreachPage> screen("outreachTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 3, kPatience);
        auto *which = screen.box("leadFilterComboBox");
        which->setCurrentIndex(which->findText(QStringLiteral("Closed")));
        const QStringList whole = screen.lines(7);
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && screen.lines(7) != whole, kPatience);
        test::settle(); // what is being read cannot be asked for more
        while (screen.table()->model()->canFetchMore({})) {
            screen.table()->model()->fetchMore({});
            test::settle();
        }
        const QStringList shown = screen.lines(7);
        const QStringList lines = screen.exported();
        QCOMPARE(lines.size(), shown.size() + 1);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const QString company = shown.at(i).section(u'|', 0, 0);
            QVERIFY2(QString(lines.at(i + 1)).remove(u'"').contains(company), qPrintable(lines.at(i + 1)));
        }
    }
};

REBOND_TEST(TestSavedFilters)
#include "tst_savedfilters.moc"
