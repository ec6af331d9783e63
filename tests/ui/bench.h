// SPDX-License-Identifier: GPL-3.0-or-later
// A window around a page under test: settings in a temporary file, answers to file dialogues prepared beforehand, a desktop
// that only remembers, a clock that stands. And the looks every page must bear: light, dark, twice as large, and a language
// a third longer.
#pragma once

#include "base/clock.h"
#include "base/formats.h"
#include "support/patience.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"
#include "ui/kit/settings.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

namespace rebond::test {

class PreparedChooser final : public ui::kit::FileChooser
{
public:
    void ask(QWidget *, const ui::kit::FileRequest &request, Answer answer) override;
    QStringList answers; // taken from the front; none: the user gives up
    QList<ui::kit::FileRequest> asked;
};

class RememberingDesktop final : public ui::kit::Desktop
{
public:
    bool openFile(const QString &path) override;
    bool openFolderOf(const QString &path) override;
    bool openAddress(const QUrl &address) override;
    QStringList files;
    QStringList folders;
    QList<QUrl> addresses;
    bool hasBrowser = true;
};

class Bench
{
public:
    struct Look
    {
        bool dark = false;
        int percent = 100;
        bool pseudo = false; // the pseudo-language; else the sources' English
    };

    explicit Bench(const Look &look);
    Bench() : Bench(Look{}) {}
    ~Bench();

    [[nodiscard]] ui::kit::Surroundings surroundings();
    void show(QWidget &page);

    // Rows "light", "dark", "twice as large", … of a test's data, and the look of the row being run.
    static void lookRows();
    [[nodiscard]] static Look look();
    // Fails the test on what a page must not have (walker.h); writes a picture of it into the folder REBOND_LOOK names.
    void examine(QWidget &page, const char *name);

    QTemporaryDir folder;
    ui::kit::Settings settings;
    PreparedChooser files;
    RememberingDesktop desktop;
    FixedClock clock;
    Formats formats;
    ui::kit::Theme theme;
    std::unique_ptr<QTranslator> language;
    std::unique_ptr<ui::kit::MessageBar> messages;
    std::unique_ptr<ui::kit::TaskStrip> tasks;

private:
    Look m_look;
};

} // namespace rebond::test
