// SPDX-License-Identifier: GPL-3.0-or-later
// The program on a file in which something is typed, and what then lies on the disk.
#pragma once

#include "backup/drafts.h"
#include "exchange/field.h"
#include "exchange/listkind.h"
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "ui/bench.h"
#include "ui/models/listpage.h"
#include "ui/outreach/quickentry.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace rebond::test {

// The program on a file, until it ends as a user ends it.
struct DraftProgram
{
    explicit DraftProgram(const QString &path)
        : session(bench.clock, bench.folder.filePath(QStringLiteral("demonstration"))),
          window(std::make_unique<ui::shell::MainWindow>(ui::shell::MainWindow::House{session, bench.settings,
                                                                                      bench.files, bench.desktop,
                                                                                      bench.theme, bench.formats}))
    {
        bench.show(*window);
        window->openFile(path);
    }
    void end()
    {
        window->close();
        window.reset();
        session.close();
    }
    template<typename W>
    W *find(const char *objectName) const
    {
        return window->findChild<W *>(QLatin1String(objectName));
    }
    // Of the form of that name: several pages have fields of the same name.
    template<typename W>
    W *in(const char *form, const char *objectName) const
    {
        const auto *found = find<QWidget>(form);
        return found ? found->findChild<W *>(QLatin1String(objectName)) : nullptr;
    }
    void press(const char *button) const
    {
        QVERIFY2(find<QPushButton>(button), button);
        find<QPushButton>(button)->click();
    }
    void begin(const char *page) const
    {
        window->goTo(QLatin1String(page));
        window->findChild<ui::kit::Page *>(QLatin1String(page) + QStringLiteral("Page"))->startWork();
    }
    [[nodiscard]] bool isFormOpen(const char *form) const
    {
        const auto *found = find<QWidget>(form);
        return found && found->isVisibleTo(found->parentWidget());
    }
    template<typename W>
    W *ofLine(const char *objectName) const
    {
        return line()->findChild<W *>(QLatin1String(objectName));
    }
    [[nodiscard]] ui::outreach::QuickEntry *line() const { return window->findChild<ui::outreach::QuickEntry *>(); }
    [[nodiscard]] QString told() const
    {
        return window->messages().isSpeaking() ? window->messages().sentence() : QString();
    }
    [[nodiscard]] storage::Store &store() const { return session.workspace()->store(); }
    template<typename R>
    [[nodiscard]] R first() const
    {
        return store().read([](storage::Reader &reader) { return reader.list<R>().first(); }).value();
    }
    void newMember(const char16_t *name, const char16_t *headline) const
    {
        begin("members");
        QTest::keyClicks(in<QLineEdit>("memberForm", "familyNameEdit"), QString::fromUtf16(name));
        QTest::keyClicks(in<QPlainTextEdit>("memberForm", "headlineEdit"), QString::fromUtf16(headline));
    }

    // For the company that is chosen first, another town.
    void valueForSeveral(const char16_t *town) const
    {
        window->goTo(QStringLiteral("companies"));
        QTRY_VERIFY_WITH_TIMEOUT(!find<ui::models::ListPage>("companiesPage")->selected().isEmpty(), kPatience);
        Q_EMIT find<QMenu>("companiesMenu")->aboutToShow();
        find<ui::models::ListPage>("companiesPage")
            ->findChild<QAction *>(QStringLiteral("changeSelectedAction"))
            ->trigger();
        auto *field = in<QComboBox>("companiesPage", "bulkFieldComboBox");
        field->setCurrentIndex(
            field->findData(rebond::exchange::fieldAt(rebond::exchange::ListKind::Companies, u"city")));
        QTest::keyClicks(in<QLineEdit>("companiesPage", "bulkValueEdit"), QString::fromUtf16(town));
    }

    Bench bench;
    ui::shell::Session session;
    std::unique_ptr<ui::shell::MainWindow> window;
};

inline QByteArray bytesOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray bytesBeside(const QString &file)
{
    return bytesOnDisk(backup::Drafts::pathFor(file));
}

inline QString listBeside(const QString &file)
{
    return file + QStringLiteral(".csv");
}

inline QString settingsBeside(const QString &file)
{
    return file + QStringLiteral(".ini");
}

} // namespace rebond::test
