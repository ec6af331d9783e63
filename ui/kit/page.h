// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window is, and what it is given. Pages never include each other: the shell shows them and joins
// their signals.
#pragma once

#include "base/id.h"

#include <QVariantMap>
#include <QWidget>

namespace rebond {
class Clock;
class Formats;
} // namespace rebond

namespace rebond::ui::kit {

class Desktop;
class FileChooser;
class MessageBar;
class Settings;
class TaskStrip;

// The window around a page. All of it outlives the page.
struct Surroundings
{
    Settings &settings;
    FileChooser &files;
    Desktop &desktop;
    MessageBar &messages;
    TaskStrip &tasks;
    const Clock &clock;
    const Formats &formats;
};

class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // What the page shows has changed, or it is shown again: it may be behind.
    virtual void refresh() {}
    // Of the data shown (workspace::Workspace::version()); empty where the page has read none, or none yet.
    [[nodiscard]] virtual QString version() const { return {}; }
    // The one thing the page is for, as a command of the window asks for it: choose a list, export the report.
    virtual void startWork() {}
    // What the user has begun here and would lose with the page: another page of the kind, made anew in another language,
    // takes it up. Empty: nothing.
    [[nodiscard]] virtual QVariantMap preparation() const { return {}; }
    virtual void resume(const QVariantMap &preparation) { Q_UNUSED(preparation) }
    // Where the keyboard begins; the page itself where it has nothing better.
    [[nodiscard]] virtual QWidget *firstStop() { return this; }
    // Another page asks for that record, which is then shown as if it had been chosen here.
    virtual void goToRecord(const RawId &id) { Q_UNUSED(id) }

Q_SIGNALS:
    void outputChanged(); // of a page that can be printed or exported: there may be something now, or nothing any more
};

} // namespace rebond::ui::kit
