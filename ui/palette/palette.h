// SPDX-License-Identifier: GPL-3.0-or-later
// A line over the page that finds everything by a few letters: records of the file that is open, and commands. Arrows and
// Enter choose, Escape gives up.
#pragma once

#include "desk/search.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <QFrame>
#include <QList>
#include <QPointer>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace rebond::ui::kit {
class Task;
}

namespace rebond::ui::palette {

class LineModel;
struct Answer;

class Palette final : public QFrame
{
    Q_OBJECT
public:
    // It lies over `parent` and follows its size; hidden until begin(). The settings tell when a lead is silent.
    Palette(const kit::Settings &settings, const Formats &formats, QList<QAction *> commands, QWidget *parent);

    // Another file is open, or none: only commands are found then.
    void setWorkspace(std::shared_ptr<workspace::Workspace> workspace);
    // Shows it, empty, with all commands; shown already, the keyboard goes to its line.
    void begin();
    // The keyboard goes back to where it was.
    void leave();

Q_SIGNALS:
    void memberChosen(rebond::RawId id);
    void companyChosen(rebond::RawId id);
    void contactChosen(rebond::RawId id, rebond::RawId company);
    void actChosen(rebond::RawId id, rebond::RawId company);
    void offerChosen(rebond::RawId id);
    void mentionChosen(rebond::RawId id);
    void relayChosen(rebond::RawId id);
    // What was found for the letters as they stand is shown: at first what an index tells, and again when all names have been
    // looked through, where that may find more.
    void arrived();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void look(const QString &text, desk::Reach reach);
    void show(const Answer &answer);
    void setCurrent(int row);
    void choose(int row);
    [[nodiscard]] bool takeKey(int key);
    void arrange();

    const kit::Settings &m_settings;
    const Formats &m_formats;
    QList<QAction *> m_commands;
    std::shared_ptr<workspace::Workspace> m_workspace;
    QPointer<kit::Task> m_searching;
    bool m_isStale = false;  // letters were typed meanwhile
    bool m_hasMoved = false; // by the arrows, since the last letter
    QPointer<QWidget> m_before;
    QLineEdit *m_edit;
    LineModel *m_model;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace rebond::ui::palette
