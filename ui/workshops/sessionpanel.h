// SPDX-License-Identifier: GPL-3.0-or-later
// One workshop at a glance, beside the list: when, where, who came, and what can be done with it.
#pragma once

#include "desk/round.h"
#include "storage/store.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace rebond {
class Formats;
}

namespace rebond::ui::kit {
class Card;
class FactList;
}

namespace rebond::ui::workshops {

class SessionPanel final : public QWidget
{
    Q_OBJECT
public:
    SessionPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit,
                 QWidget *parent = nullptr);

    void setWorkshop(const domain::Workshop &workshop);
    void clear();
    void readAgain();

Q_SIGNALS:
    void registerRequested();
    void roundRequested();
    void attendanceRequested(); // the sheet to sign
    void editRequested();
    void removeRequested();

private:
    void askForCounts();

    std::shared_ptr<storage::Store> m_store;
    const Formats &m_formats;
    domain::Workshop m_workshop;
    kit::Card *m_card;
    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_state;
    QLabel *m_counts;
    kit::FactList *m_lines;
    QLabel *m_place;
    QLabel *m_facilitator;
    QLabel *m_reference;
};

} // namespace rebond::ui::workshops
