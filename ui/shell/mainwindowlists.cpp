// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for every page that is a list.
#include "ui/shell/mainwindow.h"

#include "ui/booklet/bookletpage.h"
#include "ui/exchange/importpage.h"
#include "ui/kit/actiontable.h"
#include "ui/kit/currentstack.h"
#include "ui/models/listpage.h"
#include "ui/offers/offerpage.h"
#include "ui/outreach/quickentry.h"
#include "ui/paper/paperpage.h"
#include "ui/paper/printview.h"
#include "ui/site/sitepage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace rebond::ui::shell {

namespace {
// Pages that are looked at in the place of a list: the printed list, somebody's follow-up sheet, an attendance sheet.
paper::PrintView *sheetSeen(const QWidget *page)
{
    const auto sheets = page ? page->findChildren<paper::PrintView *>() : QList<paper::PrintView *>();
    for (paper::PrintView *sheet : sheets) {
        if (sheet->isVisibleTo(page))
            return sheet;
    }
    return nullptr;
}
} // namespace

// Every list is printed under the cohort's name, and what is pasted into it is judged by the page that imports.
void MainWindow::joinList(models::ListPage *list)
{
    list->setOwner(m_house.session.workspace()->cohort().name);
    connect(list, &models::ListPage::pasteRequested, this,
            [this, list](rebond::exchange::ListKind kind, const QByteArray &rows) {
                m_pastedOn = m_byId.key(list);
                goTo(QStringLiteral("import"));
                auto *import = qobject_cast<exchange::ImportPage *>(m_byId.value(QStringLiteral("import")));
                if (!import)
                    return;
                connect(import, &exchange::ImportPage::pastedLeft, this, &MainWindow::leavePasted,
                        Qt::UniqueConnection);
                import->takePasted(kind, rows);
            });
}

// Numbers in columns could be many a list: whoever imports visits has said which.
void MainWindow::joinVisits()
{
    const auto *sitePage = qobject_cast<site::SitePage *>(m_byId.value(QStringLiteral("site")));
    auto *import = qobject_cast<exchange::ImportPage *>(m_byId.value(QStringLiteral("import")));
    if (!sitePage || !import)
        return;
    connect(sitePage, &site::SitePage::importRequested, import, [this, import] {
        goTo(QStringLiteral("import"));
        import->chooseFile(rebond::exchange::ListKind::Audience);
    });
}

// CVs that answer an offer are sent by the page of the booklet.
void MainWindow::joinOffers()
{
    const auto *offerPage = qobject_cast<offers::OfferPage *>(m_byId.value(QStringLiteral("offers")));
    auto *bookletPage = qobject_cast<booklet::BookletPage *>(m_byId.value(QStringLiteral("booklet")));
    if (!offerPage || !bookletPage)
        return;
    connect(offerPage, &offers::OfferPage::bookletRequested, bookletPage,
            [this, bookletPage](RawId offer, const QList<RawId> &members) {
                goTo(QStringLiteral("booklet"));
                bookletPage->answerOffer(offer, members);
            });
}

// Back to the list, where the rows are now.
void MainWindow::leavePasted()
{
    goTo(std::exchange(m_pastedOn, {}));
}

// The line for acts, above every page.
void MainWindow::makeQuickEntry(const std::shared_ptr<workspace::Workspace> &workspace)
{
    m_quick = new outreach::QuickEntry(workspace, surroundings(), m_whole);
    m_quick->hide();
    m_quickPlace->addWidget(m_quick);
    connect(m_quick, &outreach::QuickEntry::opened, this, &MainWindow::showRowsBelow, Qt::QueuedConnection);
    connect(m_quick, &outreach::QuickEntry::left, this, [this] {
        m_whole->findChild<kit::StackScroll *>()->bringToTop(nullptr);
        static_cast<kit::Page *>(m_stack->currentWidget())->firstStop()->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::showRowsBelow()
{
    auto *page = qobject_cast<kit::Page *>(m_stack->currentWidget());
    if (const auto *rows = qobject_cast<const QAbstractItemView *>(page ? page->firstStop() : nullptr))
        m_whole->findChild<kit::StackScroll *>()->bringToTop(rows);
}

void MainWindow::connectListCommands()
{
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::enableListCommands);
    connect(m_commands->action(QLatin1String("file.exportShown")), &QAction::triggered, this, [this] {
        if (auto *list = dynamic_cast<models::GoesOut *>(m_stack->currentWidget()))
            list->exportShown();
    });
    // What is before the eyes: the sheet that is shown, else the list.
    connect(m_commands->action(QLatin1String("file.print")), &QAction::triggered, this, [this] {
        QWidget *shown = m_stack->currentWidget();
        if (paper::PrintView *sheet = sheetSeen(shown))
            return sheet->print();
        if (auto *pages = qobject_cast<paper::PaperPage *>(shown))
            return pages->print();
        if (auto *list = dynamic_cast<models::GoesOut *>(shown))
            list->print();
    });
}

void MainWindow::enableListCommands()
{
    const auto *list = dynamic_cast<const models::GoesOut *>(m_stack->currentWidget());
    for (const char *command : {"file.print", "file.exportShown"})
        m_commands->action(QLatin1String(command))->setEnabled(list && list->canGoOut());
    if (qobject_cast<const paper::PaperPage *>(m_stack->currentWidget()) || sheetSeen(m_stack->currentWidget()))
        m_commands->action(QLatin1String("file.print"))->setEnabled(true);
}

} // namespace rebond::ui::shell
