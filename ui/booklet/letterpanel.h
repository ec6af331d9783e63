// SPDX-License-Identifier: GPL-3.0-or-later
// The booklet for one company: which, the offer of theirs that it answers, the letter that goes before it, and how it is sent.
#pragma once

#include "domain/records.h"
#include "ui/kit/page.h"
#include "workspace/sending.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rebond::ui::kit {
class CompletingEdit;
class ProblemLabel;
class Task;
}

namespace rebond::ui::booklet {

class LetterPanel final : public QWidget
{
    Q_OBJECT
public:
    LetterPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                QWidget *parent = nullptr);
    ~LetterPanel() override;

    [[nodiscard]] std::optional<Id<domain::Company>> company() const { return m_company; }
    [[nodiscard]] QString companyName() const;
    [[nodiscard]] QString letter() const; // empty: the program's words
    [[nodiscard]] domain::Channel channel() const;
    // It answers that offer as long as its company stands there.
    void answer(const workspace::OfferSending &sending);
    [[nodiscard]] std::optional<Id<domain::Offer>> offer() const;
    [[nodiscard]] QString post() const;      // of the offer
    void setProposal(const QString &letter); // those words, of what is chosen now
    // Whether there is something to send, and whether it is being sent.
    void setSending(bool isPossible, bool isUnderWay);

    [[nodiscard]] QVariantMap preparation() const;
    void resume(const QVariantMap &preparation);

Q_SIGNALS:
    void changed();
    void sendRequested();

private:
    struct Found; // a company, and what was written to it before
    using Meant = std::function<Result<domain::Company>(const workspace::Workspace &)>;
    void arrange();
    void choose();
    void look(const Meant &meant);
    void lookAgain(const storage::ChangeSet &changes);
    void take(const Result<Found> &found);
    void tellEarlier(const Found &found);
    void tellOffer();
    void forgetOffer();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QPointer<kit::Task> m_reading;
    QString m_asked; // the company that was looked for last
    std::optional<Id<domain::Company>> m_company;
    std::optional<workspace::OfferSending> m_offer;
    QString m_proposal;
    kit::CompletingEdit *m_name;
    kit::ProblemLabel *m_problem;
    QLabel *m_offerTold;
    QPushButton *m_noOffer;
    QLabel *m_earlier;
    QPlainTextEdit *m_letter;
    QPushButton *m_propose;
    QComboBox *m_channel;
    QPushButton *m_send;
    QLabel *m_told;
};

} // namespace rebond::ui::booklet
