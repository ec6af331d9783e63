// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for every page that is a list.
#include "ui/shell/mainwindow.h"

#include "ui/booklet/bookletpage.h"
#include "ui/exchange/importpage.h"
#include "ui/kit/actiontable.h"
#include "ui/kit/currentstack.h"
#include "ui/models/listpage.h"
#include "ui/offers/offerpage.h"
#include "ui/paper/paperpage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QStackedWidget>

#include <utility>

namespace rebond::ui::shell {

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

void MainWindow::showRowsBelow()
{
    auto *page = qobject_cast<kit::Page *>(m_stack->currentWidget());
    if (const auto *rows = qobject_cast<const QAbstractItemView *>(page ? page->firstStop() : nullptr))
        m_whole->findChild<kit::StackScroll *>()->bringToTop(rows);
}

void MainWindow::connectListCommands()
{
    const auto on = [this](const char *id, void (models::GoesOut::*work)()) {
        connect(m_commands->action(QLatin1String(id)), &QAction::triggered, this, [this, work] {
            if (auto *list = dynamic_cast<models::GoesOut *>(m_stack->currentWidget()))
                (list->*work)();
        });
    };
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::enableListCommands);
    on("file.print", &models::GoesOut::print);
    connect(m_commands->action(QLatin1String("file.print")), &QAction::triggered, this, [this] {
        if (auto *pages = qobject_cast<paper::PaperPage *>(m_stack->currentWidget()))
            pages->print();
    });
    on("file.exportShown", &models::GoesOut::exportShown);
}

void MainWindow::enableListCommands()
{
    const auto *list = dynamic_cast<const models::GoesOut *>(m_stack->currentWidget());
    for (const char *command : {"file.print", "file.exportShown"})
        m_commands->action(QLatin1String(command))->setEnabled(list && list->canGoOut());
    if (qobject_cast<const paper::PaperPage *>(m_stack->currentWidget()))
        m_commands->action(QLatin1String("file.print"))->setEnabled(true);
}

} // namespace rebond::ui::shell
