// SPDX-License-Identifier: GPL-3.0-or-later
// Everything dated about a member or a company, newest first: the day, and in words what happened. Read behind the window
// portion by portion. Consents of one kind and day are one line. Where it cannot be read, a line says why. Of a long entry a
// few lines are drawn, and all of it on demand: by its link, the space bar or the menu.
#pragma once

#include "desk/timeline.h"
#include "storage/store.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/task.h"
#include "ui/models/historywording.h"

#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>
#include <memory>

namespace rebond {
class Formats;
}

namespace rebond::ui::models {

class HistoryModel;

class HistoryView final : public kit::FittedTable
{
    Q_OBJECT
public:
    // Answers the portion behind the cursor; called in another thread.
    using Question = std::function<desk::Portion(storage::Reader &, const std::optional<desk::Cursor> &)>;

    HistoryView(std::shared_ptr<storage::Store> store, const Formats &formats, Whose whose, QWidget *parent = nullptr);

    void ask(Question question);
    void askAgain(); // the same, after a change
    void clear();
    [[nodiscard]] int entries() const;

    // Beside a list it takes what is left over, and asks for no more than its least; below one it asks for some lines.
    void setBeside(bool isBeside);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // Enter or a double click on a line; of a check-point, its outcome; of a proposal, the offer; the relay.
    void requested(rebond::desk::EntryKind kind, rebond::RawId record);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool hasEntry() const; // the current line stands for one
    void openCurrent();
    [[nodiscard]] bool isLong(int row) const;
    [[nodiscard]] bool isWhole(int row) const;
    void toggleWhole(int row);
    [[nodiscard]] bool scrollsWithin(int key);
    void read(bool isFirst);

    std::shared_ptr<storage::Store> m_store;
    const Formats &m_formats;
    Whose m_whose;
    bool m_isBeside = false;
    HistoryModel *m_model;
    QPersistentModelIndex m_pressed;
    Question m_question;
    int m_asked = 0; // answers to earlier questions are let go
    QPointer<kit::Task> m_reading;
};

} // namespace rebond::ui::models
