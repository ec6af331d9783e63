// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiespage.h"

#include "base/folding.h"
#include "domain/phone.h"
#include "exchange/contactentry.h"
#include "operations/removal.h"
#include "storage/namesearch.h"
#include "ui/companies/companypanel.h"
#include "ui/companies/contactlist.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/seen.h"
#include "ui/models/eventpassage.h"

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
                {workspace, &workspace->store()}, !workspace->isFileReadOnly(), surroundings, parent)
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
    connect(m_panel, &CompanyPanel::entryRequested, this, &CompaniesPage::entryRequested);
    connect(m_panel, &CompanyPanel::editRequested, this, [this] {
        if (const auto id = chosen())
            open(*id);
    });
    ContactList *contacts = m_panel->contacts();
    connect(contacts, &ContactList::addRequested, this, [this] {
        domain::Contact contact;
        contact.company = m_panel->company().id;
        beginContact(contact);
    });
    connect(contacts, &ContactList::editRequested, this, [this, contacts] {
        if (const auto contact = contacts->chosen())
            beginContact(*contact);
    });
    connect(contacts, &ContactList::removeRequested, this, &CompaniesPage::removeContact);
    connect(&store()->changes(), &storage::ChangeBus::committed, this, [this] {
        if (kit::isSeen(*this))
            m_panel->readAgain();
    });
    setRecords(columns(), 0, [](const QString &) { return Query(); });
    records()->setSearch([](storage::Reader &reader, Query &query, const QString &folded) {
        storage::whereNamedOrNumbered(reader, query, folded);
    });
    models::giveEvents<Company>(*records(), around().formats, [](const Company &company) { return company.name; });
}

void CompaniesPage::refresh()
{
    EntryPage::refresh();
    m_panel->readAgain();
}

QList<Column<Company>> CompaniesPage::columns()
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(ListKind::Companies)
            .at(rebond::exchange::fieldAt(ListKind::Companies, QString::fromLatin1(key)))
            .label();
    };
    return {
        {Heading{.key = "name", .text = tr("Name"), .isName = true, .characters = 30},
         [](const Company &c) { return c.name; }, [](Query &query) { query.orderByKey("name_key"); }},
        {Heading{.key = "sector", .text = label("sector"), .characters = 20, .yields = 2},
         [](const Company &c) { return c.sector; }, [](Query &query) { query.orderByWords(&Company::sector); }},
        {Heading{.key = "city", .text = label("city"), .characters = 16, .yields = 1},
         [](const Company &c) { return c.city; }, [](Query &query) { query.orderByWords(&Company::city); }},
        {Heading{.key = "do_not_contact", .text = label("do_not_contact"), .characters = 14},
         //: in the column "Do not contact"
         [](const Company &c) { return c.doNotContact ? tr("✕ Stop") : QString(); },
         [](Query &query) { query.orderBy(&Company::doNotContact); }},
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

void CompaniesPage::beginContact(const domain::Contact &contact)
{
    if (!m_contactForm) {
        const QStringList keys = {QStringLiteral("family_name"), QStringLiteral("given_name"),
                                  QStringLiteral("position"),    QStringLiteral("email"),
                                  QStringLiteral("phone"),       QStringLiteral("source"),
                                  QStringLiteral("objected"),    QStringLiteral("reference")};
        m_contactForm = new models::FormPanel(ListKind::Contacts, {{tr("Whom to speak to"), keys}}, this);
        m_contactForm->setObjectName(QStringLiteral("contactForm"));
        connect(m_contactForm, &models::FormPanel::saveRequested, this, &CompaniesPage::saveContact);
        connect(m_contactForm, &models::FormPanel::cancelled, this, &CompaniesPage::leaveContact);
    }
    m_contact = contact;
    QMap<int, QString> texts;
    for (const int field : m_contactForm->fields())
        texts.insert(field, rebond::exchange::textOf(contact, field));
    //: heading of a form: %1 is the name of a company
    const QString fresh = tr("A new contact at %1").arg(m_panel->company().name);
    m_contactForm->begin(contact.revision == 0 ? fresh : (contact.givenName + u' ' + contact.familyName).trimmed(),
                         texts);
    showInstead(m_contactForm);
    m_contactForm->firstStop()->setFocus(Qt::OtherFocusReason);
}

void CompaniesPage::saveContact()
{
    const bool isNew = m_contact.revision == 0;
    if (!isNew && !m_contactForm->isChanged())
        return showList();
    const QString label = isNew ? tr("Add a contact")
                                //: on the undo button and in the journal; %1 is the reference of a contact
                                : tr("Change contact %1").arg(m_contact.reference);
    m_contactForm->setBusy(true);
    kit::startTask<rebond::exchange::Entered<domain::Contact>>(
        this, label,
        [store = store(), label, base = m_contact, typed = m_contactForm->changes()](TaskContext &) {
            return rebond::exchange::enter(*store, label, base, typed);
        },
        [this](const Result<rebond::exchange::Entered<domain::Contact>> &entered) { tellContact(entered); });
}

void CompaniesPage::tellContact(const Result<rebond::exchange::Entered<domain::Contact>> &entered)
{
    m_contactForm->setBusy(false);
    if (!entered)
        return around().messages.say(entered.error()); // what was typed still stands there
    const QStringList whole = m_contactForm->tell(entered->told);
    if (entered->isStored())
        showList();
    if (!whole.isEmpty())
        around().messages.say(kit::MessageBar::Severity::Bad, whole.join(u' '));
    if (!entered->isStored())
        return;
    m_panel->contacts()->choose(entered->record.id);
}

void CompaniesPage::removeContact()
{
    const auto contact = m_panel->contacts()->chosen();
    if (!contact || !mayEdit())
        return;
    remove(store(), 1, [id = contact->id](storage::Store &store) { return operations::removeContacts(store, {id}); });
}

bool CompaniesPage::isContactBegun() const
{
    return m_contactForm && m_contactForm->isVisibleTo(this) && m_contactForm->isChanged();
}

// As the form of a company: what was typed can be had back.
void CompaniesPage::leaveContact()
{
    const QVariantMap left = draft();
    showList();
    if (left.isEmpty())
        return;
    offerToBringBack([this, left] {
        if (draft().isEmpty())
            (void)takeUp(left);
        else
            tellUnsaved();
    });
}

void CompaniesPage::startWork()
{
    if (!isContactBegun())
        return EntryPage::startWork();
    m_contactForm->firstStop()->setFocus(Qt::OtherFocusReason); // what is typed there stays
    tellUnsaved();
}

QVariantMap CompaniesPage::draft() const
{
    if (!isContactBegun())
        return EntryPage::draft();
    return {{QStringLiteral("company"), m_contact.company.toString()},
            {QStringLiteral("contact"), m_contact.id.toString()},
            {QStringLiteral("revision"), m_contact.revision},
            {QStringLiteral("typed"), m_contactForm->typed()}};
}

bool CompaniesPage::takeUp(const QVariantMap &draft)
{
    const auto company = RawId::parse(draft.value(QStringLiteral("company")).toString());
    if (!company)
        return EntryPage::takeUp(draft);
    const auto named = stored(Id<Company>(*company));
    const auto id = RawId::parse(draft.value(QStringLiteral("contact")).toString());
    std::optional<domain::Contact> contact = domain::Contact();
    contact->company = Id<Company>(*company);
    if (id && !id->isNull())
        contact = store()
                      ->read([&](storage::Reader &reader) { return reader.find(Id<domain::Contact>(*id)); })
                      .value_or(std::nullopt);
    if (!named || !contact)
        return false;
    // Of the state it was typed into: changed since, saving is a conflict, which is told.
    contact->revision = draft.value(QStringLiteral("revision"), contact->revision).toInt();
    if (chosen() != *company)
        goToRecord(*company);
    m_panel->setCompany(*named);
    beginContact(*contact);
    m_contactForm->retype(draft.value(QStringLiteral("typed")).toMap());
    return true;
}

void CompaniesPage::giveUp()
{
    if (isContactBegun())
        showList();
    EntryPage::giveUp();
}

void CompaniesPage::removeMany(const QList<RawId> &records)
{
    remove(store(), static_cast<int>(records.size()),
           [ids = idsOf<Company>(records)](storage::Store &store) { return operations::removeCompanies(store, ids); });
}

void CompaniesPage::showRecord(const Company *company)
{
    if (company)
        m_panel->setCompany(*company);
    else
        m_panel->clear();
}

} // namespace rebond::ui::companies

#include "moc_companiespage.cpp"
