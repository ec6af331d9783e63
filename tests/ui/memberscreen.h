// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the members on a copy of the demonstration, and what tests of it ask for again and again.
#pragma once

#include "storage/mappings/all.h"
#include "support/patience.h"
#include "ui/bench.h"
#include "ui/members/memberspage.h"
#include "ui/samples.h"
#include "ui/steps.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

namespace rebond::test {


struct MemberScreen
{
    explicit MemberScreen(const test::Bench::Look &look = {}) : bench(look)
    {
        workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        open();
    }
    void open()
    {
        page = std::make_unique<ui::members::MembersPage>(workspace, bench.surroundings());
        bench.show(*page);
    }
    bool isRead() const { return find<QTableView>("membersTable")->model()->rowCount() == 60; }
    template<typename W>
    W *find(const char *objectName) const
    {
        return page->findChild<W *>(QLatin1String(objectName));
    }
    void press(const char *button) const { find<QPushButton>(button)->click(); }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    bool shows(const char *widget) const
    {
        const auto *found = find<QWidget>(widget);
        return found && found->isVisibleTo(page.get());
    }
    storage::Store &store() const { return workspace->store(); }
    domain::Member member(const char *reference) const
    {
        return store()
            .read([&](storage::Reader &reader) {
                return reader
                    .first<domain::Member>(storage::Query<domain::Member>().where(&domain::Member::reference,
                                                                                  QString::fromLatin1(reference)))
                    .value();
            })
            .value();
    }
    std::optional<domain::File> file(const std::optional<Id<domain::File>> &id) const
    {
        return id ? store().read([&](storage::Reader &reader) { return reader.find(*id); }).value() : std::nullopt;
    }
    QList<domain::Consent> consentsOf(const domain::Member &member) const
    {
        return store()
            .read([&](storage::Reader &reader) {
                return reader.list<domain::Consent>(
                    storage::Query<domain::Consent>().where(&domain::Consent::member, member.id));
            })
            .value();
    }
    QString undoLabel() const { return stepsOf(store()).undoLabel().value_or(QString()); }
    QString said() const { return bench.messages->isSpeaking() ? bench.messages->sentence() : QString(); }
    // Drops one file on a widget, as a file manager does; whether it was taken.
    static bool drop(QWidget *on, const QPoint &at, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &drop);
        return drop.isAccepted();
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        return test::writeFile(bench.folder.path(), QString::fromLatin1(name), bytes);
    }

    test::Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    std::unique_ptr<ui::members::MembersPage> page;
};

} // namespace rebond::test
