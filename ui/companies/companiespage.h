// SPDX-License-Identifier: GPL-3.0-or-later
// The companies of the file, whichever cohort wrote to them: list, the one that is chosen beside it, and the form.
#pragma once

#include "desk/timeline.h"
#include "ui/models/entrypage.h"
#include "workspace/workspace.h"

#include <memory>

namespace rebond::ui::companies {

class CompanyPanel;

class CompaniesPage final : public models::EntryPage<domain::Company>
{
    Q_OBJECT
public:
    CompaniesPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                  QWidget *parent = nullptr);

    void refresh() override;
    // The form of a company, or that of a contact.
    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    [[nodiscard]] QVariantMap preparation() const override { return draft(); }
    void startWork() override;

Q_SIGNALS:
    void entryRequested(rebond::desk::EntryKind kind, rebond::RawId record); // of a history

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::Company freshRecord() const override { return {}; }
    [[nodiscard]] QString headingOf(const domain::Company &company) const override { return company.name; }
    [[nodiscard]] models::FormPanel *makeForm() override;
    void showRecord(const domain::Company *company) override;
    [[nodiscard]] bool canRemove() const override { return mayEdit(); }
    void removeMany(const QList<RawId> &records) override;

private:
    [[nodiscard]] static QList<models::Column<domain::Company>> columns();

    [[nodiscard]] bool isContactBegun() const;
    void beginContact(const domain::Contact &contact);
    void leaveContact();
    void saveContact();
    void tellContact(const Result<rebond::exchange::Entered<domain::Contact>> &entered);
    void removeContact();

    CompanyPanel *m_panel = nullptr;
    models::FormPanel *m_contactForm = nullptr;
    domain::Contact m_contact; // what that form began with
};

} // namespace rebond::ui::companies
