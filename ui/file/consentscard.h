// SPDX-License-Identifier: GPL-3.0-or-later
// What a person agreed to, and the way to take it back: also where the cohort is closed, and its records are written no more.
#pragma once

#include "domain/records.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace rebond::ui::file {

class ConsentsCard final : public kit::Card
{
    Q_OBJECT
public:
    ConsentsCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                 QWidget *parent = nullptr);

    void begin(Id<domain::Member> member);
    void readAgain();

Q_SIGNALS:
    void withdrawn();

private:
    struct Line // of one use in one medium; more than one consent where one ended and another was given
    {
        QList<Id<domain::Consent>> consents;
        QCheckBox *box;
    };
    void show(const QList<domain::Consent> &consents);
    [[nodiscard]] QWidget *makeMedium(domain::ConsentMedium medium, const QList<domain::Consent> &consents);
    [[nodiscard]] QString textOf(const domain::Consent &consent) const;
    void updateButton();
    void withdraw();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    Id<domain::Member> m_member;
    QList<domain::Consent> m_shown;
    std::vector<Line> m_lines;
    QWidget *m_place = nullptr; // of the boxes; made anew with them
    QLabel *m_nothing;
    QPushButton *m_withdraw;
    bool m_isWriting = false;
};

} // namespace rebond::ui::file
