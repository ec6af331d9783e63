// SPDX-License-Identifier: GPL-3.0-or-later
// The members one offer may suit, the reasons beside each; proposed to those who are ticked in one press, or their booklet
// written, or their CVs sent by the page of the booklet.
#pragma once

#include "desk/offers.h"
#include "exchange/rometable.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"
#include "workspace/offers.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QSet>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rebond::ui::kit {
class CompletingEdit;
}

namespace rebond::ui::offers {

class OfferMatchPanel final : public kit::Card
{
    Q_OBJECT
public:
    OfferMatchPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                    QWidget *parent = nullptr);

    void setOffer(const domain::Offer &offer);
    void clear();
    void readAgain(); // something was committed
    // Names begun for somebody else, by offer: each waits with its offer until they are proposed.
    [[nodiscard]] QVariantMap othersTyped() const;
    void retypeOthers(const QVariantMap &typed);

Q_SIGNALS:
    void memberRequested(rebond::RawId id);
    // That page is to be shown, filled in for the offer, of these members.
    void bookletRequested(rebond::RawId offer, const QList<rebond::RawId> &members);

private:
    struct Line
    {
        desk::OfferMatch match;
        QCheckBox *box = nullptr;
    };

    QWidget *makeOther();
    QWidget *makeButtons();
    void showFound(const workspace::OfferReading &reading);
    void addLine(const desk::OfferMatch &match);
    void clearLines();
    void enableButtons();
    [[nodiscard]] QString toldOf(const workspace::OfferReading &reading) const;
    [[nodiscard]] QString reasonOf(const desk::OfferMatch &match) const;
    [[nodiscard]] QString titled(const QString &code) const;
    [[nodiscard]] QStringList placeReasons(const desk::OfferMatch &match) const;
    [[nodiscard]] QList<domain::Member> ticked(bool withProposal) const;
    // other: as who is not among those found was typed; another name that is being typed stays.
    void propose(Id<domain::Offer> offer, const QList<Id<domain::Member>> &members, const QString &other = {});
    void proposeToTicked();
    void proposeToOther();
    void writeBooklet();
    void sendBooklet();

    std::shared_ptr<workspace::Workspace> m_workspace;
    const kit::Surroundings &m_around;
    domain::Offer m_offer; // null id: none
    rebond::exchange::RomeTable m_rome;
    QLabel *m_told = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<Line> m_lines;
    QSet<Id<domain::Member>> m_ticked; // of the lines, by hand
    QPushButton *m_propose = nullptr;
    QPushButton *m_booklet = nullptr;
    QPushButton *m_send = nullptr;
    kit::CompletingEdit *m_other = nullptr;
    QPushButton *m_proposeOther = nullptr;
    QVariantMap m_othersTyped; // of offers not shown
    QPointer<kit::Task> m_reading;
    QPointer<kit::Task> m_writing;
};

} // namespace rebond::ui::offers
