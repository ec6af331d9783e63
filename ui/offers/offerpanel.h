// SPDX-License-Identifier: GPL-3.0-or-later
// One offer: what it says, to whom it was proposed, and what each of them answered.
#pragma once

#include "domain/offer.h"
#include "storage/store.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLayout;
class QPushButton;

namespace rebond::ui::kit {
class FactList;
}

namespace rebond::ui::models {
class LineLog;
}

namespace rebond::ui::offers {

class NoteEditor;

class OfferPanel final : public kit::Card
{
    Q_OBJECT
public:
    OfferPanel(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, bool mayEdit,
               QWidget *parent = nullptr);

    void setOffer(const domain::Offer &offer);
    void clear();
    void readAgain(); // something was committed: a proposal, a name
    // The note that is typed and not saved (noteeditor.h); taken up, of which offer it is. None: that proposal is gone.
    [[nodiscard]] QVariantMap noteDraft() const;
    [[nodiscard]] std::optional<RawId> takeUpNote(const QVariantMap &draft);
    void giveUpNote();

Q_SIGNALS:
    void editRequested();
    void memberRequested(rebond::RawId id);
    void companyRequested(rebond::RawId id);
    void actRequested(rebond::RawId id);

private:
    struct Proposed
    {
        domain::OfferProposal proposal;
        QString member;                     // the name
        std::optional<Id<domain::Act>> act; // by which it was answered
        friend bool operator==(const Proposed &, const Proposed &) = default;
    };
    struct Reading
    {
        QList<Proposed> log;
        QString company;    // the name
        QString occupation; // the title of its ROME code
    };
    using Step = std::function<Done(storage::Store &)>;

    QWidget *makeHead();
    void makeFacts();
    void tellFacts();
    void showLog(const QList<Proposed> &log);
    void makeLines(const QList<Proposed> &log);
    void addSteps(QWidget *line, const Proposed &proposed);
    void addAnswer(QLayout *steps, const Proposed &proposed, domain::ProposalAnswer answer, const char *objectName);
    QPushButton *addStep(QLayout *steps, const QString &text, const QString &spoken, const char *objectName);
    [[nodiscard]] QString toldOf(const domain::OfferProposal &proposal) const;
    [[nodiscard]] static QString noteHeading(const QString &member, const QString &position);
    void take(const QString &title, Step step);
    void apply(const Proposed &proposed);

    std::shared_ptr<storage::Store> m_store;
    const kit::Surroundings &m_around;
    bool m_mayEdit;
    domain::Offer m_offer; // null id: none
    QPointer<kit::Task> m_reading;
    QPointer<kit::Task> m_stepping;
    QLabel *m_position = nullptr;
    QLabel *m_when = nullptr;
    QPushButton *m_company = nullptr;
    QPushButton *m_edit = nullptr;
    kit::FactList *m_facts = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_contract = nullptr;
    QLabel *m_rome = nullptr;
    QLabel *m_skills = nullptr;
    QLabel *m_expires = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_reference = nullptr;
    QLabel *m_text = nullptr;
    NoteEditor *m_editor = nullptr;
    models::LineLog *m_log = nullptr;
    QList<Proposed> m_shown;    // in its lines
    bool m_isProjected = false; // notes are not for a room
};

} // namespace rebond::ui::offers
