// SPDX-License-Identifier: GPL-3.0-or-later
// One member at a glance, beside the list: who, where they stand, how they are reached, what they do for the group.
#pragma once

#include "domain/records.h"
#include "figures/standings.h"
#include "storage/store.h"
#include "ui/kit/page.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class Card;
class FactList;
class Portrait;
}

namespace rebond::ui::models {
class HistoryView;
}

namespace rebond::ui::members {

class MemberPanel final : public QWidget
{
    Q_OBJECT
public:
    MemberPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent = nullptr);

    void setMember(const domain::Member &member, std::optional<figures::Place> place);
    void setPhoto(const QImage &photo); // of the member shown; until then, or where it is null, the initials
    void clear();
    void readHistoryAgain(); // something was committed

Q_SIGNALS:
    void editRequested();

private:
    const Formats &m_formats;
    domain::Member m_member;
    kit::Card *m_card;
    kit::Portrait *m_portrait;
    QLabel *m_name;
    QLabel *m_place;
    QLabel *m_headline;
    kit::FactList *m_lines;
    QLabel *m_sectors;
    QLabel *m_occupations;
    QLabel *m_email;
    QLabel *m_phone;
    QLabel *m_home;
    QLabel *m_joined;
    QLabel *m_left;
    QLabel *m_role;
    QLabel *m_reference;
    QPushButton *m_edit;
    models::HistoryView *m_history;
};

} // namespace rebond::ui::members
