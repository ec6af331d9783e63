// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companypanel.h"

#include "domain/phone.h"
#include "storage/mappings/all.h"
#include "ui/kit/card.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/historyview.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::companies {

using domain::Company;
using domain::Contact;

namespace {
constexpr int kMostContacts = 8;

QLabel *makeData(QWidget *parent, const char *objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setProperty("rebondData", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

CompanyPanel::CompanyPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_card(new kit::Card({}, this)),
      m_name(makeData(m_card, "companyNameLabel")),
      m_stop(new QLabel(tr("✕ Asked not to be contacted any more"), m_card)),
      m_lines(new QFormLayout),
      m_edit(new QPushButton(tr("&Edit"), m_card)),
      m_history(new models::HistoryView(m_store, formats, models::Whose::Companys, m_card))
{
    setObjectName(QStringLiteral("companyPanel"));
    kit::setTextStep(m_name, kit::TextStep::Large, QFont::Bold);
    m_stop->setObjectName(QStringLiteral("companyStopLabel"));
    m_stop->setWordWrap(true);
    kit::followLook(m_stop, [this] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, kit::coloursOf(palette).bad);
        m_stop->setPalette(palette);
    });
    m_edit->setObjectName(QStringLiteral("editCompanyButton"));
    m_edit->setEnabled(mayEdit);
    connect(m_edit, &QPushButton::clicked, this, &CompanyPanel::editRequested);
    m_lines->setLabelAlignment(Qt::AlignLeading);
    m_sector = addLine(tr("Sector"), "companySectorLabel");
    m_place = addLine(tr("Address"), "companyPlaceLabel");
    m_phone = addLine(tr("Telephone"), "companyPhoneLabel");
    m_website = addLine(tr("Web site"), "companyWebsiteLabel");
    m_number = addLine(tr("SIREN"), "companyNumberLabel");
    m_contacts = addLine(tr("Contacts"), "companyContactsLabel");
    m_history->setObjectName(QStringLiteral("companyHistoryTable"));

    QVBoxLayout *body = m_card->body();
    body->addWidget(m_name);
    body->addWidget(m_stop);
    body->addWidget(m_edit, 0, Qt::AlignLeft);
    body->addLayout(m_lines);
    body->addWidget(m_history, 1);
    kit::setSpace(m_lines, {}, 1.5);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    clear();
}

QLabel *CompanyPanel::addLine(const QString &label, const char *objectName)
{
    auto *name = new QLabel(label, m_card);
    kit::setQuiet(name);
    QLabel *value = makeData(m_card, objectName);
    m_lines->addRow(name, value);
    return value;
}

// A line without a value is not shown: what is missing is a matter of the form.
void CompanyPanel::setLine(QLabel *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_lines->labelForField(value)->setVisible(!text.isEmpty());
}

void CompanyPanel::setCompany(const Company &company)
{
    const bool isOther = company.id != m_company.id;
    m_company = company;
    m_card->show();
    m_name->setText(company.name);
    m_stop->setVisible(company.doNotContact);
    setLine(m_sector, company.sector);
    QStringList place = {company.address, (company.postalCode + u' ' + company.city).trimmed()};
    place.removeAll(QString());
    setLine(m_place, place.join(QStringLiteral(", ")));
    setLine(m_phone, domain::formatPhone(company.phone));
    setLine(m_website, company.website);
    setLine(m_number, company.siren);
    if (!isOther)
        return;
    setLine(m_contacts, {});
    askForContacts();
    m_history->ask([id = company.id](storage::Reader &reader, const std::optional<desk::Cursor> &after) {
        return desk::historyOf(reader, id, after);
    });
}

void CompanyPanel::askForContacts()
{
    kit::startTask<QList<Contact>>(
        this, tr("Reading the contacts"),
        [store = m_store, id = m_company.id](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                return reader.list<Contact>(storage::Query<Contact>().where(&Contact::company, id).page(kMostContacts));
            });
        },
        [this, id = m_company.id](const Result<QList<Contact>> &contacts) {
            if (!contacts || id != m_company.id)
                return;
            QStringList lines;
            for (const Contact &contact : *contacts) {
                QStringList facts = {(contact.givenName + u' ' + contact.familyName).trimmed(), contact.position,
                                     contact.objected ? tr("asked for silence") : QString()};
                facts.removeAll(QString());
                lines.append(facts.join(QStringLiteral(" · ")));
            }
            setLine(m_contacts, lines.join(u'\n'));
        });
}

void CompanyPanel::clear()
{
    m_company = {};
    m_card->hide();
    m_history->clear();
}

void CompanyPanel::readAgain()
{
    if (m_company.id.isNull())
        return;
    m_history->askAgain();
    askForContacts();
}

} // namespace rebond::ui::companies
