// SPDX-License-Identifier: GPL-3.0-or-later
// A page of interviews or outcomes on the demonstration, and a hand that types and counts its keys.
#pragma once

#include "storage/mappings/all.h"
#include "support/patience.h"
#include "ui/bench.h"
#include "ui/kit/completingedit.h"
#include "ui/samples.h"
#include "ui/steps.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

namespace rebond::test {


template<typename P>
struct FactScreen
{
    explicit FactScreen(const char *tableName, const Bench::Look &look = {}) : bench(look), name(tableName)
    {
        workspace = openDemonstration(bench.folder.path(), bench.clock);
        page = std::make_unique<P>(workspace, bench.surroundings());
        tester = std::make_unique<QAbstractItemModelTester>(table()->model());
        bench.show(*page);
    }
    QTableView *table() const { return find<QTableView>(name); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    template<typename W>
    W *find(const char *objectName) const
    {
        return page->template findChild<W *>(QLatin1String(objectName));
    }
    void press(const char *button) const { find<QPushButton>(button)->click(); }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    QLineEdit *edit(const char *objectName) const { return find<QLineEdit>(objectName); }
    bool shows(const char *widget) const
    {
        const auto *found = find<QWidget>(widget);
        return found && found->isVisibleTo(page.get());
    }
    template<typename R>
    QList<R> all() const
    {
        return workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value_or(QList<R>());
    }
    // What has come since; one record.
    template<typename R>
    R added(const QList<R> &before) const
    {
        QList<R> now = all<R>();
        now.removeIf([&](const R &each) {
            return std::any_of(before.cbegin(), before.cend(), [&](const R &old) { return old.id == each.id; });
        });
        return now.value(0);
    }
    template<typename R>
    R save(const R &record) const
    {
        return workspace->store()
            .write(QStringLiteral("Save"), [&](storage::Transaction &transaction) { return transaction.save(record); })
            .value();
    }
    QString undoLabel() const { return stepsOf(workspace->store()).undoLabel().value_or(QString()); }
    bool undo() const { return stepsOf(workspace->store()).undo().has_value(); }

    Bench bench;
    const char *name;
    std::shared_ptr<workspace::Workspace> workspace;
    std::unique_ptr<P> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

// What a hand does, key by key, to whatever has the keyboard.
struct Hand
{
    int keys = 0;
    int letters = 0; // of them, those of the words themselves

    [[nodiscard]] int besideWords() const { return keys - letters; }
    static QWidget *where() { return QApplication::focusWidget(); }
    void key(Qt::Key which, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(where(), which, with);
        ++keys;
    }
    void type(const QString &text)
    {
        QTest::keyClicks(where(), text);
        keys += static_cast<int>(text.size());
        letters += static_cast<int>(text.size());
    }
    // The first proposal for these letters, taken by Tab, which goes on to the next field.
    void take(const QString &begun)
    {
        auto *edit = qobject_cast<ui::kit::CompletingEdit *>(where());
        QVERIFY2(edit, where() ? qPrintable(where()->objectName()) : "nothing has the keyboard");
        type(begun);
        auto *popup = edit->findChild<QCompleter *>()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), kPatience);
        QTest::keyClick(edit, Qt::Key_Tab);
        ++keys;
    }
};

} // namespace rebond::test
