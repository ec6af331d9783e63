// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the journal: who, when, what, and each record before and after. The first changes of a large one.
#pragma once

#include "base/formats.h"
#include "exchange/changewording.h"
#include "storage/journalreading.h"
#include "storage/store.h"
#include "ui/kit/page.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class Card;
class FittedTable;
}

namespace rebond::ui::journal {

class ChangesModel;

class EntryPanel final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMostChanges = 200;

    EntryPanel(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *parent = nullptr);

    void setEntry(const storage::JournalEntry &entry);
    void clear();
    // The steps that undo would take to come back to before this one; empty: there is no way back.
    void setWayBack(const QStringList &labels);
    static constexpr int kStepsNamed = 5; // the others are counted

Q_SIGNALS:
    void undoRequested();
    void recordRequested(rebond::exchange::ListKind list, rebond::RawId record);
    void read(); // the changes stand there

private:
    struct Changes
    {
        QList<rebond::exchange::ToldChange> told;
    };
    void askForChanges();
    void showChanges(const QList<rebond::exchange::ToldChange> &changes);
    void openChange(int row);

    std::shared_ptr<storage::Store> m_store;
    kit::Surroundings m_around;
    storage::JournalEntry m_entry;
    kit::Card *m_card;
    QLabel *m_label;
    QLabel *m_when;
    QLabel *m_more;
    QLabel *m_way;
    QPushButton *m_undo;
    QPushButton *m_open;
    ChangesModel *m_model;
    kit::FittedTable *m_table;
};

} // namespace rebond::ui::journal
