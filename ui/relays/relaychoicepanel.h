// SPDX-License-Identifier: GPL-3.0-or-later
// The relays to ask for one member, the reason of each beside it, and that they were asked in one press.
#pragma once

#include "desk/relays.h"
#include "storage/store.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"

#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rebond::ui::kit {
class CompletingEdit;
}

namespace rebond::ui::relays {

class RelayChoicePanel final : public kit::Card
{
    Q_OBJECT
public:
    RelayChoicePanel(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort,
                     const kit::Surroundings &surroundings, bool mayEdit, QWidget *parent = nullptr);

    void readAgain(); // something was committed

Q_SIGNALS:
    void relayRequested(rebond::RawId id);
    void relaysShown(const rebond::RawId &member, const QList<rebond::domain::Relay> &relays); // the nearest first
    void nobodyChosen();

private:
    struct Proposed
    {
        domain::Member member;
        QList<desk::RelayChoice> choices;
        bool mayBeNamed = false; // on social networks, by a consent
        QStringList shared;      // of each choice, with the title of what is a ROME code
    };

    void choose();
    void showProposed(const Proposed &proposed);
    void addLine(const desk::RelayChoice &choice, const QString &shared);
    [[nodiscard]] QString reasonOf(const desk::RelayChoice &choice, const QString &shared) const;
    void ask(Id<domain::Relay> relay, const QString &name);
    void clearLines();
    void showLines(const Proposed &proposed);

    std::shared_ptr<storage::Store> m_store;
    Id<domain::Cohort> m_cohort;
    const kit::Surroundings &m_around;
    bool m_mayEdit;
    kit::CompletingEdit *m_member = nullptr;
    QLabel *m_told = nullptr; // what there is to say of the whole list
    QVBoxLayout *m_lines = nullptr;
    QList<Id<domain::Relay>> m_shown; // in the lines
    std::optional<Id<domain::Member>> m_chosen;
    QPointer<kit::Task> m_reading;
    QPointer<kit::Task> m_asking;
};

} // namespace rebond::ui::relays
