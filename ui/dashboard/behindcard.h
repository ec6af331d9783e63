// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind a number of the page: who is counted there and why, or which acts. It stands beside the figures until it
// is closed and follows them: of another day it shows the rows of that day.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "reports/listdocument.h"
#include "ui/kit/card.h"
#include "workspace/behind.h"

#include <QPointer>

#include <memory>
#include <optional>

class QPushButton;

namespace rebond::workspace {
class Workspace;
}

namespace rebond::ui::kit {
class FittedTable;
class Task;
class TaskStrip;
} // namespace rebond::ui::kit

namespace rebond::ui::dashboard {

class BehindModel;

// Hidden until it is asked.
class BehindCard final : public kit::Card
{
    Q_OBJECT
public:
    BehindCard(std::shared_ptr<workspace::Workspace> workspace, const Formats &formats, kit::TaskStrip &tasks,
               QWidget *parent = nullptr);

    // Lists them under that heading; the keyboard goes to them when they are there. The newest question counts.
    void ask(const workspace::BehindOrder &order, const QString &heading);
    // The same number on another day, or after a change; nothing where nothing is listed.
    void askAgain(const figures::Question &question);
    void close();
    // What is listed, once it is.
    [[nodiscard]] const std::optional<workspace::BehindOrder> &order() const { return m_order; }
    [[nodiscard]] bool isListing() const; // there are rows
    // What the card says and lists, to be printed or exported.
    void writeInto(rebond::reports::PrintedList &list) const;

Q_SIGNALS:
    void arrived(); // the rows asked for last are shown
    void closed();
    // Enter or a double click on a row.
    void memberRequested(rebond::RawId id);
    void companyRequested(rebond::RawId id);
    void actRequested(rebond::RawId id);
    void interviewRequested(rebond::RawId id);
    void failed(const rebond::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Escape closes, on the buttons too

private:
    enum class Keyboard { Stays, Comes };
    void read(Keyboard keyboard);
    void tell(const workspace::Behind &behind, Keyboard keyboard);
    [[nodiscard]] QString countOf(const workspace::Behind &behind) const;
    void open(int row);

    std::shared_ptr<workspace::Workspace> m_workspace;
    const Formats &m_formats;
    kit::TaskStrip &m_tasks;
    std::optional<workspace::BehindOrder> m_order;
    QPointer<kit::Task> m_reading;
    QPointer<QWidget> m_from; // where the keyboard was
    BehindModel *m_model;
    kit::FittedTable *m_table;
    QLabel *m_count;
    QPushButton *m_open;
};

} // namespace rebond::ui::dashboard
