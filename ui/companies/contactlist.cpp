// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/contactlist.h"

#include "base/formats.h"
#include "domain/phone.h"
#include "storage/mappings/all.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/projector.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::companies {

using domain::Company;
using domain::Contact;

namespace {
constexpr int kMostContacts = 200; // read; how many more there are is said
constexpr int kMostLines = 5;      // seen at once

struct Read
{
    QList<Contact> contacts;
    qint64 total = 0;
};
} // namespace

ContactList::ContactList(std::shared_ptr<storage::Store> store, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_mayEdit(mayEdit),
      m_title(new QLabel(tr("Contacts"), this)),
      m_list(new QListWidget(this)),
      m_more(new QLabel(this)),
      m_add(new QPushButton(tr("&Add a contact"), this)),
      m_edit(new QPushButton(tr("&Change"), this)),
      m_remove(new QPushButton(tr("De&lete"), this))
{
    setObjectName(QStringLiteral("contactList"));
    kit::setTextStep(m_title, kit::TextStep::Body, QFont::DemiBold);
    m_list->setObjectName(QStringLiteral("contactsList"));
    m_list->setAccessibleName(tr("Contacts"));
    m_list->setProperty("rebondData", true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_more->setObjectName(QStringLiteral("moreContactsLabel"));
    kit::setQuiet(m_more);
    makeButtons();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addWidget(m_more);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {0, 1.5, 0, 0}, 1);                  // a part of its own
    kit::followProjector(this, [this](bool) { showLines(); }); // telephone and address are not for a room
    kit::followLook(m_list, [this] { showLines(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ContactList::showButtons);
}

void ContactList::makeButtons()
{
    m_add->setObjectName(QStringLiteral("addContactButton"));
    m_edit->setObjectName(QStringLiteral("editContactButton"));
    m_edit->setAccessibleName(tr("Change the contact"));
    m_remove->setObjectName(QStringLiteral("removeContactButton"));
    m_remove->setAccessibleName(tr("Delete the contact"));
    connect(m_add, &QPushButton::clicked, this, &ContactList::addRequested);
    connect(m_edit, &QPushButton::clicked, this, &ContactList::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &ContactList::removeRequested);
    connect(m_list, &QListWidget::itemDoubleClicked, m_edit, [this] { m_edit->click(); });
    kit::offerMenu(m_list, [this](QMenu &menu) {
        for (QPushButton *button : {m_edit, m_remove, m_add})
            kit::addButton(menu, button);
    });
}

void ContactList::setCompany(Id<Company> company)
{
    if (company == m_company)
        return;
    m_company = company;
    m_awaited.reset();
    showContacts({}, 0);
    readAgain();
}

void ContactList::readAgain()
{
    if (m_company.isNull())
        return;
    kit::startTask<Read>(
        this, tr("Reading the contacts"),
        [store = m_store, id = m_company](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                const auto of = storage::Query<Contact>().where(&Contact::company, id);
                Read read;
                read.total = reader.count<Contact>(of);
                read.contacts = reader.list<Contact>(
                    storage::Query<Contact>(of).orderByKey("name_key").page(kMostContacts));
                return read;
            });
        },
        [this, id = m_company](const Result<Read> &read) {
            if (read && id == m_company)
                showContacts(read->contacts, read->total);
        });
}

void ContactList::showContacts(const QList<Contact> &contacts, qint64 total)
{
    const auto before = chosen();
    const std::optional<Id<Contact>> wanted = m_awaited ? m_awaited : before ? std::optional(before->id) : std::nullopt;
    m_contacts = contacts;
    showLines();
    const auto place = std::find_if(m_contacts.cbegin(), m_contacts.cend(),
                                    [&](const Contact &contact) { return wanted == contact.id; });
    if (place != m_contacts.cend())
        m_awaited.reset();
    m_list->setCurrentRow(m_contacts.isEmpty()         ? -1
                          : place == m_contacts.cend() ? 0
                                                       : static_cast<int>(place - m_contacts.cbegin()));
    m_list->setVisible(!m_contacts.isEmpty());
    const int others = static_cast<int>(total - m_contacts.size());
    m_more->setText(m_contacts.isEmpty() ? tr("Nobody is named here yet.")
                                         : tr("and %n more: export the list of contacts to see all", nullptr, others));
    m_more->setVisible(m_contacts.isEmpty() || others > 0);
    showButtons();
}

void ContactList::showLines()
{
    const int row = m_list->currentRow();
    const bool isPublic = kit::isProjected(this);
    m_list->clear();
    for (const Contact &contact : std::as_const(m_contacts)) {
        QStringList facts = {(contact.givenName + u' ' + contact.familyName).trimmed(), contact.position};
        if (!isPublic)
            facts += {domain::formatPhone(contact.phone).replace(u' ', QChar(kNoBreakSpace)), contact.email};
        facts.append(contact.objected ? tr("✕ asked for silence") : QString());
        facts.removeAll(QString());
        m_list->addItem(facts.join(QStringLiteral(" · ")));
        if (!contact.source.isEmpty()) {
            //: %1 is where the name of a contact comes from
            m_list->item(m_list->count() - 1)->setToolTip(tr("Source: %1").arg(contact.source));
        }
    }
    m_list->setCurrentRow(row);
    const int lines = std::clamp(static_cast<int>(m_contacts.size()) * 2, 2, kMostLines);
    m_list->setFixedHeight(QFontMetrics(QApplication::font()).lineSpacing() * lines + kit::unit(5));
}

void ContactList::showButtons()
{
    const bool isChosen = chosen().has_value();
    m_add->setEnabled(m_mayEdit);
    m_edit->setEnabled(m_mayEdit && isChosen);
    m_remove->setEnabled(m_mayEdit && isChosen);
}

std::optional<Contact> ContactList::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_contacts.size() ? std::optional(m_contacts.at(row)) : std::nullopt;
}

void ContactList::choose(Id<Contact> contact)
{
    m_awaited = contact;
    readAgain();
}

bool ContactList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        m_edit->click();
    else if (key->matches(QKeySequence::Delete))
        m_remove->click();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace rebond::ui::companies

#include "moc_contactlist.cpp"
