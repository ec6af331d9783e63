// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of the file, and the way back to one of them: chosen, looked into, restored.
#pragma once

#include "backup/backups.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <memory>

class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class FittedTable;
}

namespace rebond::ui::file {

class BackupsModel;

class BackupsCard final : public kit::Card
{
    Q_OBJECT
public:
    BackupsCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                QWidget *parent = nullptr);
    ~BackupsCard() override;

    void readAgain();

Q_SIGNALS:
    void restoreRequested(const QString &backup);

private:
    [[nodiscard]] QWidget *makePreview();
    void choose();
    void showPreview(const rebond::backup::Backup &backup, const Result<rebond::storage::Holding> &holding, int erased);
    void backUpNow();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    BackupsModel *m_model;
    kit::FittedTable *m_table;
    QLabel *m_nothing;
    QPushButton *m_now;
    QPushButton *m_folder = nullptr;
    QWidget *m_preview = nullptr;
    QLabel *m_holds = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_restore = nullptr;
    QString m_chosen; // path
};

} // namespace rebond::ui::file
