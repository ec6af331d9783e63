// SPDX-License-Identifier: GPL-3.0-or-later
// The companies of the file, whichever cohort wrote to them: list, the one that is chosen beside it, and the form.
#pragma once

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

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::Company freshRecord() const override { return {}; }
    [[nodiscard]] QString headingOf(const domain::Company &company) const override { return company.name; }
    [[nodiscard]] models::FormPanel *makeForm() override;
    void showRecord(const domain::Company *company) override;

private:
    [[nodiscard]] static QList<models::Column<domain::Company>> columns();

    CompanyPanel *m_panel = nullptr;
};

} // namespace rebond::ui::companies
