// SPDX-License-Identifier: GPL-3.0-or-later
// What relays are to pass on for a member: the message as it will be read on a network, counted as that network does, what was
// left out and why, the picture, and the ways out of here: the clipboard, the network's own page, letters to relays.
#pragma once

#include "appeals/message.h"
#include "domain/relay.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"
#include "workspace/appeals.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QSet>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rebond::ui::kit {
class GrowingEdit;
class ProblemLabel;
} // namespace rebond::ui::kit

namespace rebond::ui::relays {

class CardPanel;
class LimitsForm;

class ComposerPanel final : public kit::Card
{
    Q_OBJECT
public:
    // Hidden until there is a member to compose for.
    ComposerPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                  QWidget *parent = nullptr);

    // The relays that may be asked, the nearest first. The same member again: what was chosen and typed stays.
    void setMember(const RawId &member, const QList<domain::Relay> &relays);
    void clear();

Q_SIGNALS:
    void composed(); // what is shown is the message of now

private:
    struct Read
    {
        workspace::Appeal appeal;
        QList<workspace::PassedOn> passedOn;
    };

    void makeChoices();
    void makeMessage();
    void makeWaysOut();
    void makeLimits();
    void fillNetworks();
    void goWhereRelaysAre();
    void fillRelays();
    void chooseNetwork();
    void keepNetwork(const appeals::Network &network);
    void keepText();
    void take(const Read &read);
    void compose();
    void showMessage();
    void share();
    [[nodiscard]] appeals::Network network() const;
    [[nodiscard]] appeals::Voice voice() const;
    [[nodiscard]] appeals::Order order() const;
    [[nodiscard]] workspace::Appeal appealNow() const;       // with the mark that was chosen
    [[nodiscard]] QList<domain::Relay> chosenRelays() const; // of the network that was chosen, and ticked
    [[nodiscard]] QString textKey() const;
    // composerletters.cpp
    void noteAsked();
    void makeLetters();
    void writeAskingLetters();
    void writeThankingLetters();
    // With the picture of that size, where there is one.
    void writeLetters(const QList<domain::Relay> &without, const QList<workspace::RelayLetter> &letters, QSize picture);
    [[nodiscard]] std::optional<appeals::Mailbox> sender();
    [[nodiscard]] appeals::Wording wordingFor(const domain::Relay &relay) const;

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    std::optional<Id<domain::Member>> m_member;
    QList<domain::Relay> m_relays;
    std::optional<Read> m_read;
    std::optional<appeals::Message> m_message; // none where it cannot be understood
    QList<appeals::Network> m_networks;
    QSet<QString> m_unticked; // ids of relays
    bool m_isFilling = false;
    QPointer<kit::Task> m_reading;

    QLabel *m_kept = nullptr;
    QWidget *m_body = nullptr; // all that needs what was read
    QComboBox *m_network = nullptr;
    QComboBox *m_voice = nullptr;
    QLineEdit *m_tag = nullptr;
    kit::GrowingEdit *m_text = nullptr;
    QListWidget *m_named = nullptr;
    QLabel *m_noRelays = nullptr;
    kit::GrowingEdit *m_preview = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_remarks = nullptr;
    kit::ProblemLabel *m_problem = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_share = nullptr;
    QPushButton *m_asked = nullptr;
    CardPanel *m_card = nullptr;
    LimitsForm *m_limits = nullptr;
    QLineEdit *m_from = nullptr;
    kit::ProblemLabel *m_fromProblem = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_thank = nullptr;
};

} // namespace rebond::ui::relays
