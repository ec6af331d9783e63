// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to speak to in a company: a line each, with what reaches them; the buttons add, change and delete one.
#pragma once

#include "domain/records.h"
#include "storage/store.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace rebond::ui::companies {

class ContactList final : public QWidget
{
    Q_OBJECT
public:
    ContactList(std::shared_ptr<storage::Store> store, bool mayEdit, QWidget *parent = nullptr);

    void setCompany(Id<domain::Company> company); // null: none
    void readAgain();                             // something was committed
    [[nodiscard]] std::optional<domain::Contact> chosen() const;
    // Chooses that one, as soon as it is there.
    void choose(Id<domain::Contact> contact);

Q_SIGNALS:
    void addRequested();
    void editRequested(); // of the one that is chosen
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    void showContacts(const QList<domain::Contact> &contacts, qint64 total);
    void showLines();
    void showButtons();

    std::shared_ptr<storage::Store> m_store;
    bool m_mayEdit;
    Id<domain::Company> m_company;
    QList<domain::Contact> m_contacts;
    std::optional<Id<domain::Contact>> m_awaited;
    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_more;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace rebond::ui::companies
