// SPDX-License-Identifier: GPL-3.0-or-later
// The note on what one member says of one offer. What is typed stays until it is saved or given up.
#pragma once

#include "domain/offer.h"
#include "storage/store.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"

#include <QPointer>
#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::offers {

class NoteEditor final : public QWidget
{
    Q_OBJECT
public:
    NoteEditor(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *parent = nullptr);

    // `heading` says whose note it is: it stays while another offer is looked at. While something is typed for another one,
    // that is said instead.
    void begin(const domain::OfferProposal &proposal, const QString &heading);
    // What is typed and not saved, over a closed window; empty: nothing.
    [[nodiscard]] QVariantMap draft() const;
    void takeUp(const domain::OfferProposal &proposal, const QString &heading, const QVariantMap &draft);
    [[nodiscard]] static std::optional<Id<domain::OfferProposal>> proposalIn(const QVariantMap &draft);
    void giveUp();

Q_SIGNALS:
    void left(const rebond::RawId &proposal); // it is gone, and had the keyboard

private:
    void save();
    void offerMine(const Error &reason);
    bool beginAgain();
    void leave();

    std::shared_ptr<storage::Store> m_store;
    const kit::Surroundings &m_around;
    domain::OfferProposal m_proposal;
    QLabel *m_heading = nullptr;
    QLineEdit *m_note = nullptr;
    kit::ProblemLabel *m_problem = nullptr;
    QPointer<kit::Task> m_saving;
};

} // namespace rebond::ui::offers
