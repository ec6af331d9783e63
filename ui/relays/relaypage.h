// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of relays: list, the relay that is chosen beside it with its log, the form, whom to ask for a member, and how
// many people all of them reach.
#pragma once

#include "domain/relay.h"
#include "ui/models/entrypage.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>

class QLabel;

namespace rebond::ui::relays {

class ComposerPanel;
class RelayChoicePanel;
class RelayPanel;

class RelayPage final : public models::EntryPage<domain::Relay>
{
    Q_OBJECT
public:
    RelayPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
              QWidget *parent = nullptr);

    void refresh() override;
    // The form, and what is written down of a request.
    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;

Q_SIGNALS:
    void memberRequested(rebond::RawId id);

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::Relay freshRecord() const override { return {}; }
    [[nodiscard]] QString headingOf(const domain::Relay &relay) const override { return relay.name; }
    [[nodiscard]] models::FormPanel *makeForm() override;
    void showRecord(const domain::Relay *relay) override;
    [[nodiscard]] bool canRemove() const override { return mayEdit(); }
    void removeMany(const QList<RawId> &records) override;

private:
    void makeDetail();
    void makeButtons();
    [[nodiscard]] QList<models::Column<domain::Relay>> columns() const;
    void readReach();
    [[nodiscard]] QString reachText(const domain::Reach &reach) const;

    std::shared_ptr<workspace::Workspace> m_workspace;
    QLabel *m_reach = nullptr;
    RelayChoicePanel *m_choice = nullptr;
    RelayPanel *m_panel = nullptr;
    ComposerPanel *m_composer = nullptr;
    QPointer<kit::Task> m_reading;
};

} // namespace rebond::ui::relays
