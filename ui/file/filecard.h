// SPDX-License-Identifier: GPL-3.0-or-later
// Where the file is, how large, when it was last changed, and whether every page of it is sound.
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class FactList;
}

namespace rebond::ui::file {

class FileCard final : public kit::Card
{
    Q_OBJECT
public:
    FileCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
             QWidget *parent = nullptr);

    void readAgain();
    // Damage that was told stands again; where a stored file was changed since, it is looked at anew.
    void comeBack();
    [[nodiscard]] QPushButton *firstStop() const { return m_check; }

private:
    void askIfSound();
    void checkWhole();
    void tellDamage();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    kit::FactList *m_facts;
    QLabel *m_place;
    QLabel *m_size;
    QLabel *m_state;
    QLabel *m_rights;
    QPushButton *m_check;
    std::optional<Error> m_damage; // that the last check of the whole file found
    bool m_isChangedSince = false;
};

} // namespace rebond::ui::file
