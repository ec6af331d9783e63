// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiespage.h"

#include "base/folding.h"
#include "domain/phone.h"
#include "ui/companies/companypanel.h"
#include "ui/kit/emptystate.h"

#include <QPushButton>

namespace rebond::ui::companies {

using domain::Company;
using models::Column;
using models::Heading;
using rebond::exchange::ListKind;
using Query = storage::Query<Company>;

CompaniesPage::CompaniesPage(const std::shared_ptr<workspace::Workspace> &workspace,
                             const kit::Surroundings &surroundings, QWidget *parent)
    : EntryPage(QStringLiteral("companies"),
                {tr("Companies"), tr("Search for the name of a company"), tr("No company is known yet"),
                 tr("Companies come with the list of outreach, or by a list of their own. You can write the first one "
                    "in: a name is enough.")},
                {tr("A new company"), tr("Add a company"),
                 //: on the undo button and in the journal; %1 is the reference of a company
                 tr("Change company %1"), tr("Read it again, keep what I typed")},
                {workspace, &workspace->store()}, !workspace->isReadOnly(), surroundings, parent)
{
    QPushButton *add = addButton(tr("&New company"), "newCompanyButton", true);
    QPushButton *import = empty()->addButton(tr("Import a list…"), QStringLiteral("importCompaniesButton"));
    QPushButton *first = empty()->addButton(tr("New company"), QStringLiteral("firstCompanyButton"));
    for (QPushButton *button : {add, import, first})
        button->setEnabled(mayEdit());
    connect(add, &QPushButton::clicked, this, &CompaniesPage::startWork);
    connect(first, &QPushButton::clicked, this, &CompaniesPage::startWork);
    connect(import, &QPushButton::clicked, this, &CompaniesPage::importRequested);
    m_panel = new CompanyPanel(store(), around().formats, mayEdit(), this);
    setDetail(m_panel);
    connect(m_panel, &CompanyPanel::editRequested, this, [this] {
        if (const auto id = chosen())
            open(*id);
    });
    connect(&store()->changes(), &storage::ChangeBus::committed, m_panel, &CompanyPanel::readAgain);
    setRecords(columns(), 0, [](const QString &folded) {
        return folded.isEmpty() ? Query() : Query().whereAnyHolds({QStringLiteral("name_key")}, folded);
    });
}

QList<Column<Company>> CompaniesPage::columns()
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(ListKind::Companies)
            .at(rebond::exchange::fieldAt(ListKind::Companies, QString::fromLatin1(key)))
            .label();
    };
    return {
        {Heading{.key = "name", .text = tr("Name"), .characters = 30}, [](const Company &c) { return c.name; },
         [](Query &query) { query.orderByKey("name_key"); }},
        {Heading{.key = "sector", .text = label("sector"), .characters = 20},
         [](const Company &c) { return c.sector; }},
        {Heading{.key = "city", .text = label("city"), .characters = 16}, [](const Company &c) { return c.city; }},
        {Heading{.key = "do_not_contact", .text = label("do_not_contact"), .characters = 14},
         //: in the column "Do not contact"
         [](const Company &c) { return c.doNotContact ? tr("✕ Stop") : QString(); }},
        {Heading{.key = "phone", .text = label("phone"), .isShownAtFirst = false, .characters = 14},
         [](const Company &c) { return domain::formatPhone(c.phone); }},
        {Heading{.key = "siren", .text = label("siren"), .isShownAtFirst = false, .characters = 11},
         [](const Company &c) { return c.siren; }, [](Query &query) { query.orderBy(&Company::siren); }},
        {Heading{.key = "reference", .text = label("reference"), .isShownAtFirst = false, .characters = 10},
         [](const Company &c) { return c.reference; }, [](Query &query) { query.orderBy(&Company::reference); }},
    };
}

QString CompaniesPage::countText(qint64 count, bool isSearch) const
{
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    //: beside the title of the list: how many the search found
    return isSearch ? tr("%n found", nullptr, shown) : tr("%n company(ies)", nullptr, shown);
}

models::FormPanel *CompaniesPage::makeForm()
{
    const auto keys = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list.append(QString::fromLatin1(name));
        return list;
    };
    auto *form = new models::FormPanel(ListKind::Companies,
                                       {{tr("Who they are"), keys({"name", "sector", "headcount", "reference"})},
                                        {tr("How to reach them"), keys({"address", "postal_code", "city", "phone",
                                                                        "website", "do_not_contact"})},
                                        {tr("Registered as"), keys({"siren", "siret", "naf"})}},
                                       this);
    form->setObjectName(QStringLiteral("companyForm"));
    return form;
}

void CompaniesPage::showRecord(const Company *company)
{
    if (company)
        m_panel->setCompany(*company);
    else
        m_panel->clear();
}

} // namespace rebond::ui::companies
