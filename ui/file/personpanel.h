// SPDX-License-Identifier: GPL-3.0-or-later
// One person's data: what is held, handed out as a file, erased after a look at what goes and what stays.
#pragma once

#include "backup/drafts.h"
#include "ui/kit/page.h"
#include "workspace/dossier.h"
#include "workspace/workspace.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class Card;
class FactList;
class SecondClick;
}

namespace rebond::ui::file {

class ConsentsCard;

class PersonPanel final : public QWidget
{
    Q_OBJECT
public:
    PersonPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                QWidget *parent = nullptr);

    void begin(Id<domain::Member> member);
    void readAgain();
    [[nodiscard]] QWidget *firstStop() { return m_firstStop; }

Q_SIGNALS:
    void left();
    void backupsChanged();
    void erased(const rebond::backup::Mention &person); // as texts name them

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] kit::Card *makeHoldingCard();
    [[nodiscard]] kit::Card *makeErasureCard();
    void showHolding();
    void addWhatElseGoes();
    void showMentions();
    void askForErasure(bool asked);
    void writeDossier();
    void erase();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    Id<domain::Member> m_member;
    workspace::PersonHolding m_holding;
    QLabel *m_name;
    ConsentsCard *m_consents = nullptr;
    kit::FactList *m_counts = nullptr;
    QList<QLabel *> m_values;
    QPushButton *m_export = nullptr;
    QLabel *m_goes = nullptr;
    QLabel *m_stays = nullptr;
    QLabel *m_mentions = nullptr;
    QLabel *m_backups = nullptr;
    QPushButton *m_begin = nullptr;
    QWidget *m_really = nullptr;
    QPushButton *m_erase = nullptr;
    QPushButton *m_keep = nullptr;
    kit::SecondClick *m_secondClick = nullptr;
    QWidget *m_firstStop = nullptr;
};

} // namespace rebond::ui::file
