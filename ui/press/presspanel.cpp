// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/press/presspanel.h"

#include "domain/webaddress.h"
#include "domain/wording.h"
#include "storage/mappings/all.h"
#include "ui/kit/card.h"
#include "ui/kit/factlist.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace rebond::ui::press {

using domain::PressMention;

PressPanel::PressPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_formats(formats),
      m_mayEdit(mayEdit),
      m_card(new kit::Card({}, this))
{
    setObjectName(QStringLiteral("pressPanel"));
    m_card->body()->addWidget(makeHead(mayEdit));
    m_lines = new kit::FactList(m_card);
    m_journalist = m_lines->add(tr("Journalist"), "pressJournalistLabel");
    m_tone = m_lines->add(tr("Tone"), "pressToneLabel");
    m_url = m_lines->add(tr("Web address"), "pressUrlLabel");
    m_notes = m_lines->addPrivate(tr("Notes"), "pressNotesLabel");
    m_reference = m_lines->add(tr("Reference"), "pressReferenceLabel");
    m_card->body()->addWidget(m_lines);
    m_quotedTitle = new QLabel(tr("Members quoted"), m_card);
    kit::setTextStep(m_quotedTitle, kit::TextStep::Body, QFont::DemiBold);
    m_card->body()->addWidget(m_quotedTitle);
    m_quoted = new QVBoxLayout;
    m_card->body()->addLayout(m_quoted);
    kit::setSpace(m_quoted, {}, 1);
    m_card->body()->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::TallScroll(m_card, this));
    clear();
}

QWidget *PressPanel::makeHead(bool mayEdit)
{
    auto *head = new QWidget(m_card);
    m_outlet = kit::makeDataLabel(head, "pressOutletLabel");
    kit::setTextStep(m_outlet, kit::TextStep::Large, QFont::Bold);
    m_title = kit::makeDataLabel(head, "pressTitleLabel");
    kit::setTextStep(m_title, kit::TextStep::Heading, QFont::Normal);
    m_when = kit::makeDataLabel(head, "pressWhenLabel");
    kit::setQuiet(m_when);
    auto *edit = new QPushButton(tr("E&dit"), head);
    edit->setObjectName(QStringLiteral("editMentionButton"));
    edit->setEnabled(mayEdit);
    connect(edit, &QPushButton::clicked, this, &PressPanel::editRequested);
    makeScan(head);
    m_open = new QPushButton(tr("Open in the browser"), head);
    m_open->setObjectName(QStringLiteral("openMentionButton"));
    kit::setButtonKind(m_open, kit::ButtonKind::Link);
    connect(m_open, &QPushButton::clicked, this, &PressPanel::openAddress);
    auto *buttons = new kit::FlowLayout(nullptr, 2);
    for (QPushButton *each : {edit, m_scan, m_open})
        buttons->addWidget(each);
    auto *column = new QVBoxLayout(head);
    for (QLabel *each : {m_outlet, m_title, m_when})
        column->addWidget(each);
    column->addLayout(buttons);
    kit::setSpace(column, {}, 1);
    return head;
}

void PressPanel::makeScan(QWidget *parent)
{
    //: what appeared in the press, as a PDF or a picture
    m_scan = new QPushButton(tr("Scan"), parent);
    m_scan->setObjectName(QStringLiteral("scanButton"));
    auto *menu = new QMenu(m_scan);
    const auto add = [this, menu](const QString &text, const char *objectName,
                                  void (PressPanel::*wish)(const PressMention &)) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, [this, wish] { Q_EMIT(this->*wish)(m_mention); });
        return action;
    };
    m_openScan = add(tr("&Open the scan"), "openScanAction", &PressPanel::scanOpened);
    add(tr("&Choose a file…"), "chooseScanAction", &PressPanel::scanWanted)->setEnabled(m_mayEdit);
    m_removeScan = add(tr("&Take the scan off"), "removeScanAction", &PressPanel::scanNotWanted);
    m_scan->setMenu(menu);
}

void PressPanel::setMention(const PressMention &mention)
{
    const bool isOther = mention.id != m_mention.id;
    m_mention = mention;
    m_card->show();
    tellFacts();
    if (isOther)
        showQuoted({});
    readAgain();
}

void PressPanel::tellFacts()
{
    m_outlet->setText(kit::breakable(m_formats.typography(m_mention.outlet)));
    m_title->setText(kit::breakable(m_formats.typography(m_mention.title)));
    m_title->setVisible(!m_mention.title.isEmpty());
    m_when->setText(kit::joined({domain::wordingOf(m_mention.medium), m_formats.date(m_mention.date)}));
    // A file may come from elsewhere: its addresses are looked at again.
    m_open->setVisible(domain::cleanHttpUrl(m_mention.url).has_value());
    m_openScan->setEnabled(m_mention.scan.has_value());
    m_removeScan->setEnabled(m_mayEdit && m_mention.scan);
    //: a button: there is a PDF or a picture of what appeared
    m_scan->setText(m_mention.scan ? tr("Scan ✓") : tr("Scan"));
    m_scan->setEnabled(m_mayEdit || m_mention.scan);
    m_lines->set(m_journalist, m_mention.journalist);
    m_lines->set(m_tone, m_mention.tone ? domain::wordingOf(*m_mention.tone) : QString());
    m_lines->set(m_url, m_mention.url);
    m_lines->set(m_notes, m_formats.typography(m_mention.notes));
    m_lines->set(m_reference, m_mention.reference);
}

void PressPanel::readAgain()
{
    if (m_mention.id.isNull())
        return;
    delete m_reading; // what was asked before is overtaken
    m_reading = kit::startTask<QList<Quoted>>(
        this, tr("Reading who is quoted"),
        [store = m_store, mention = m_mention](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                using domain::Consent;
                QList<Quoted> quoted;
                for (const auto &id : mention.members) {
                    if (const auto member = reader.find(id)) {
                        const auto consents = reader.list(storage::Query<Consent>().where(&Consent::member, id));
                        quoted.append({id, member->displayName(), domain::mayBeQuoted(consents, mention.date)});
                    }
                }
                return quoted;
            });
        },
        [this, mention = m_mention](const Result<QList<Quoted>> &quoted) {
            if (quoted && mention == m_mention)
                showQuoted(*quoted);
        });
}

// Every commit has them read again: where nothing is new the lines stay, and a name that has the keyboard keeps it.
void PressPanel::showQuoted(const QList<Quoted> &quoted)
{
    m_quotedTitle->setVisible(!quoted.isEmpty());
    if (quoted == m_shown)
        return;
    std::optional<Id<domain::Member>> chosen;
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_quoted->itemAt(row)->widget()->isAncestorOf(QApplication::focusWidget()))
            chosen = m_shown.at(row).member;
    }
    while (QLayoutItem *item = m_quoted->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown = quoted;
    for (const Quoted &each : quoted)
        addQuoted(each, chosen == each.member);
}

void PressPanel::addQuoted(const Quoted &quoted, bool hasKeyboard)
{
    auto *line = new QWidget(m_card);
    auto *name = new QPushButton(QString(quoted.name).replace(u'&', QStringLiteral("&&")), line);
    name->setObjectName(QStringLiteral("quotedMemberButton"));
    name->setProperty("rebondData", true);
    kit::setButtonKind(name, kit::ButtonKind::Link);
    connect(name, &QPushButton::clicked, this, [this, id = quoted.member] { Q_EMIT memberRequested(id.raw()); });
    auto *consent = new QLabel(quoted.mayBe ? tr("✓ had agreed to be named") : tr("⚠ had not agreed to be named"),
                               line);
    consent->setObjectName(QStringLiteral("quotedConsentLabel"));
    consent->setWordWrap(true);
    auto *row = new QHBoxLayout(line);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(consent, 1);
    kit::setSpace(row, {}, 2);
    m_quoted->addWidget(line);
    if (hasKeyboard) {
        line->show(); // what is not there yet cannot have it
        name->setFocus(Qt::OtherFocusReason);
    }
}

void PressPanel::openAddress()
{
    const auto address = domain::cleanHttpUrl(m_mention.url);
    if (address)
        Q_EMIT addressRequested(QUrl(address->text));
}

void PressPanel::clear()
{
    m_mention = {};
    showQuoted({});
    m_card->hide();
}

} // namespace rebond::ui::press

#include "moc_presspanel.cpp"
