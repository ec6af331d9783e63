// SPDX-License-Identifier: GPL-3.0-or-later
// Where the file is, how large, when it was last changed, and whether every page of it is sound.
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <memory>

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
    [[nodiscard]] QPushButton *firstStop() const { return m_check; }

private:
    void askIfSound();
    void checkWhole();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    kit::FactList *m_facts;
    QLabel *m_place;
    QLabel *m_size;
    QLabel *m_state;
    QLabel *m_rights;
    QPushButton *m_check;
};

} // namespace rebond::ui::file
