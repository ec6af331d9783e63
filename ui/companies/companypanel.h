// SPDX-License-Identifier: GPL-3.0-or-later
// One company at a glance: who it is, whom to speak to, whether it asked to be left alone, and all that was ever done there.
#pragma once

#include "base/formats.h"
#include "desk/timeline.h"
#include "domain/records.h"
#include "storage/store.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class Card;
class FactList;
}
namespace rebond::ui::models {
class HistoryView;
}

namespace rebond::ui::companies {

class ContactList;

class CompanyPanel final : public QWidget
{
    Q_OBJECT
public:
    CompanyPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit,
                 QWidget *parent = nullptr);

    void setCompany(const domain::Company &company);
    void clear();
    void readAgain(); // something was committed
    [[nodiscard]] ContactList *contacts() const { return m_contacts; }
    [[nodiscard]] const domain::Company &company() const { return m_company; } // null id: none

Q_SIGNALS:
    void editRequested();
    void entryRequested(rebond::desk::EntryKind kind, rebond::RawId record); // of the history

private:
    std::shared_ptr<storage::Store> m_store;
    const Formats &m_formats;
    domain::Company m_company;
    kit::Card *m_card;
    QLabel *m_name;
    QLabel *m_stop;
    kit::FactList *m_lines;
    QLabel *m_sector;
    QLabel *m_place;
    QLabel *m_phone;
    QLabel *m_website;
    QLabel *m_number;
    QLabel *m_headcount;
    QLabel *m_reference;
    ContactList *m_contacts;
    QPushButton *m_edit;
    models::HistoryView *m_history;
};

} // namespace rebond::ui::companies
