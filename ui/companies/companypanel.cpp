// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companypanel.h"

#include "domain/phone.h"
#include "ui/companies/contactlist.h"
#include "ui/kit/card.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/models/historyview.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::companies {

using domain::Company;

CompanyPanel::CompanyPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_formats(formats),
      m_card(new kit::Card({}, this)),
      m_name(kit::makeDataLabel(m_card, "companyNameLabel")),
      m_stop(new QLabel(tr("✕ Asked not to be contacted any more"), m_card)),
      m_lines(new kit::FactList(m_card)),
      m_contacts(new ContactList(m_store, mayEdit, m_card)),
      m_edit(new QPushButton(tr("E&dit"), m_card)),
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
    m_sector = m_lines->add(tr("Sector"), "companySectorLabel");
    m_headcount = m_lines->add(tr("Headcount"), "companyHeadcountLabel");
    m_place = m_lines->add(tr("Address"), "companyPlaceLabel");
    m_phone = m_lines->addPrivate(tr("Telephone"), "companyPhoneLabel");
    m_website = m_lines->add(tr("Web site"), "companyWebsiteLabel");
    m_number = m_lines->add(tr("SIREN"), "companyNumberLabel");
    m_reference = m_lines->add(tr("Reference"), "companyReferenceLabel");
    m_history->setObjectName(QStringLiteral("companyHistoryTable"));
    connect(m_history, &models::HistoryView::requested, this, &CompanyPanel::entryRequested);

    QVBoxLayout *body = m_card->body();
    body->addWidget(m_name);
    body->addWidget(m_stop);
    body->addWidget(m_edit, 0, Qt::AlignLeft);
    body->addWidget(m_lines);
    body->addWidget(m_contacts);
    body->addWidget(m_history, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    clear();
}

void CompanyPanel::setCompany(const Company &company)
{
    const bool isOther = company.id != m_company.id;
    m_company = company;
    m_card->show();
    m_name->setText(kit::breakable(company.name));
    m_stop->setVisible(company.doNotContact);
    m_lines->set(m_sector, company.sector);
    QStringList place = {company.address, (company.postalCode + u' ' + company.city).trimmed()};
    place.removeAll(QString());
    m_lines->set(m_place, place.join(QStringLiteral(", ")));
    m_lines->set(m_phone, domain::formatPhone(company.phone));
    m_lines->set(m_website, company.website);
    m_lines->set(m_number, company.siren);
    m_lines->set(m_headcount, company.headcount ? m_formats.number(*company.headcount) : QString());
    m_lines->set(m_reference, company.reference);
    if (!isOther)
        return;
    m_contacts->setCompany(company.id);
    m_history->ask([id = company.id](storage::Reader &reader, const std::optional<desk::Cursor> &after) {
        return desk::historyOf(reader, id, after);
    });
}

void CompanyPanel::clear()
{
    m_company = {};
    m_card->hide();
    m_contacts->setCompany({});
    m_history->clear();
}

void CompanyPanel::readAgain()
{
    if (m_company.id.isNull())
        return;
    m_history->askAgain();
    m_contacts->readAgain();
}

} // namespace rebond::ui::companies

#include "moc_companypanel.cpp"
