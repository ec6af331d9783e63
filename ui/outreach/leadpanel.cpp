// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/leadpanel.h"

#include "base/formats.h"
#include "domain/leadstatus.h"
#include "domain/wording.h"
#include "ui/kit/card.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/factlist.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"
#include "ui/outreach/advertdesk.h"

#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::outreach {

using domain::Act;
using kit::joined;
using operations::Ending;

namespace {

constexpr qsizetype kMostOfAdvert = 300;
constexpr qsizetype kDigestShown = 16;   // of 64 digits
constexpr qsizetype kMostOfNotes = 1200; // letters; the form has all of them

// Company, position and members go without saying: the whole lead is theirs.
QString said(const Act &act, const Formats &formats, bool withNotes)
{
    return formats.typography(
        joined({domain::wordingOf(act.channel),
                act.direction == domain::Direction::Entrant ? domain::wordingOf(act.direction) : QString(),
                act.result ? domain::wordingOf(*act.result) : QString(), act.nextAction.simplified(),
                withNotes ? kit::shortened(act.notes.simplified(), kMostOfNotes) : QString()}));
}

} // namespace

LeadPanel::LeadPanel(const Formats &formats, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_mayEdit(mayEdit),
      m_card(new kit::Card({}, this)),
      m_company(kit::makeDataLabel(m_card, "leadCompanyLabel")),
      m_status(kit::makeDataLabel(m_card, "leadStatusLabel")),
      m_lines(new kit::FactList(m_card)),
      m_more(new QPushButton(tr("Ne&xt act…"), m_card)),
      m_edit(new QPushButton(tr("E&dit the act"), m_card)),
      m_close(new QPushButton(tr("&Close"), m_card)),
      m_remove(new QPushButton(tr("Dele&te the act"), m_card)),
      m_advert(new QPushButton(tr("&Advertisement"), m_card)),
      m_openSent(new QPushButton(tr("Open what was sent"), m_card)),
      m_table(new kit::FittedTable(m_card)),
      m_acts(new QStandardItemModel(0, 2, this))
{
    setObjectName(QStringLiteral("leadPanel"));
    kit::setTextStep(m_company, kit::TextStep::Large, QFont::Bold);
    kit::setTextStep(m_status, kit::TextStep::Heading);
    m_who = m_lines->add(tr("For"), "leadWhoLabel");
    m_position = m_lines->add(tr("Position"), "leadPositionLabel");
    m_since = m_lines->add(tr("Since"), "leadSinceLabel");
    m_next = m_lines->add(tr("Next step"), "leadNextLabel");
    m_advertText = m_lines->add(tr("Advertisement"), "leadAdvertTextLabel");
    m_advertName = m_lines->add(tr("As a file"), "leadAdvertFileLabel");
    m_sentName = m_lines->add(tr("File sent"), "leadSentLabel");
    m_table->setObjectName(QStringLiteral("leadActsTable"));
    m_table->setAccessibleName(tr("The acts of this lead, the newest first"));
    m_table->setProperty("rebondData", true);
    m_acts->setHorizontalHeaderLabels({tr("Day"), tr("What was done")});
    m_table->setModel(m_acts);
    m_table->horizontalHeader()->hide();
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &LeadPanel::editRequested);

    auto *buttons = new QWidget(m_card);
    auto *flow = new kit::FlowLayout(buttons, 2);
    for (QPushButton *button : {m_more, m_edit, m_close, m_advert, m_openSent, m_remove})
        flow->addWidget(button);
    makeButtons();
    makeAdvert();
    QVBoxLayout *body = m_card->body();
    body->addWidget(m_company);
    body->addWidget(m_status);
    body->addWidget(m_lines);
    body->addWidget(buttons);
    body->addWidget(m_table, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    clear();
    kit::followProjector(this, [this](bool) { showActs(); }); // notes come or go
}

void LeadPanel::makeButtons()
{
    m_more->setObjectName(QStringLiteral("nextActButton"));
    m_more->setToolTip(tr("Opens the line for acts, filled in with company, members and position."));
    m_edit->setObjectName(QStringLiteral("editActButton"));
    m_edit->setToolTip(tr("Opens the act that is chosen below in a form."));
    m_remove->setObjectName(QStringLiteral("removeActButton"));
    m_remove->setToolTip(tr("Deletes the act that is chosen below; “Undo” brings it back."));
    connect(m_remove, &QPushButton::clicked, this, &LeadPanel::removeRequested);
    kit::offerMenu(m_table, [this](QMenu &menu) {
        for (QPushButton *button : {m_edit, m_more, m_remove})
            kit::addButton(menu, button);
    });
    m_openSent->setObjectName(QStringLiteral("openSentButton"));
    m_openSent->hide();
    m_openSent->setToolTip(tr("Opens a copy of the very file that was sent with the act that is chosen below."));
    connect(m_openSent, &QPushButton::clicked, this, &LeadPanel::sentOpened);
    m_close->setObjectName(QStringLiteral("closeLeadButton"));
    m_close->setToolTip(tr("Writes down how the lead ended, as one more act of today."));
    connect(m_more, &QPushButton::clicked, this, &LeadPanel::nextRequested);
    connect(m_edit, &QPushButton::clicked, this, &LeadPanel::editRequested);
    auto *menu = new QMenu(m_close);
    menu->setObjectName(QStringLiteral("closeLeadMenu"));
    const auto add = [this, menu](const QString &text, const char *objectName, Ending ending) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, [this, ending] { Q_EMIT closeRequested(ending); });
    };
    add(tr("The company &refused"), "refusedAction", Ending::Refused);
    add(tr("The company &keeps the file for later"), "keptAction", Ending::KeptInPool);
    add(tr("The member &withdrew"), "withdrawnAction", Ending::Withdrawn);
    m_close->setMenu(menu);
}

void LeadPanel::makeAdvert()
{
    m_advert->setObjectName(QStringLiteral("advertButton"));
    m_advert->setToolTip(
        tr("Of the act that is chosen below. A PDF, DOCX, ODT or a picture can also be dropped here."));
    auto *menu = new QMenu(m_advert);
    const auto add = [this, menu](const QString &text, const char *objectName, void (LeadPanel::*wish)()) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, wish);
        return action;
    };
    m_openAdvert = add(tr("&Open the file"), "openAdvertAction", &LeadPanel::advertOpened);
    m_chooseAdvert = add(tr("&Choose a file…"), "chooseAdvertAction", &LeadPanel::advertWanted);
    m_removeAdvert = add(tr("&Take the file off"), "removeAdvertAction", &LeadPanel::advertNotWanted);
    m_advert->setMenu(menu);
    setAcceptDrops(m_mayEdit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LeadPanel::showAdvert);
}

void LeadPanel::setLead(const desk::Lead &lead, const desk::Names &names)
{
    const Act *before = chosenAct();
    const Id<Act> chosen = before ? before->id : Id<Act>();
    m_lead = lead;
    const Act &newest = lead.acts.first();
    m_card->show();
    m_company->setText(kit::breakable(names.companies.value(newest.company)));
    m_status->setText(domain::wordingOf(lead.state.status));
    QStringList who;
    for (const auto &member : newest.members)
        who.append(names.members.value(member));
    QStringList whose{m_formats.list(who)};
    if (newest.onBehalfOf == domain::OnBehalfOf::Collectif)
        whose.append(domain::wordingOf(newest.onBehalfOf));
    m_lines->set(m_who, joined(whose));
    m_lines->set(m_position, m_formats.typography(newest.position.simplified()));
    m_lines->set(m_since, m_formats.date(lead.state.since));
    QString next;
    if (lead.state.next) {
        const QString day = lead.state.next->dueOn ? m_formats.date(*lead.state.next->dueOn) : QString();
        next = joined({m_formats.typography(lead.state.next->action.simplified()), day});
    }
    m_lines->set(m_next, next);
    m_more->setEnabled(m_mayEdit);
    m_edit->setEnabled(m_mayEdit);
    m_remove->setEnabled(m_mayEdit);
    m_close->setEnabled(m_mayEdit && !domain::isClosed(lead.state.status));
    showActs();
    // What others write does not move the keyboard to another act.
    if (!choose(m_awaited))
        (void)choose(chosen);
}

void LeadPanel::chooseOnceShown(Id<Act> act)
{
    m_awaited = act;
    (void)choose(act);
}

bool LeadPanel::choose(Id<Act> act)
{
    const auto found = std::find_if(m_lead.acts.cbegin(), m_lead.acts.cend(),
                                    [act](const Act &each) { return each.id == act; });
    if (found == m_lead.acts.cend())
        return false;
    m_table->setCurrentIndex(m_acts->index(static_cast<int>(found - m_lead.acts.cbegin()), 0));
    if (act == m_awaited)
        m_awaited = {};
    return true;
}

void LeadPanel::showActs()
{
    m_acts->setRowCount(0);
    QStringList days;
    for (const Act &act : std::as_const(m_lead.acts)) {
        days.append(m_formats.shortDate(act.date));
        m_acts->appendRow(
            {new QStandardItem(days.last()), new QStandardItem(said(act, m_formats, !kit::isProjected(this)))});
    }
    m_table->setWidest(0, days);
    m_table->setCurrentIndex(m_acts->index(0, 0));
}

// The whole text is in the form; here is as much as tells which one it is.
void LeadPanel::showAdvert()
{
    const Act *act = chosenAct();
    if (!act || !m_table->currentIndex().isValid()) // while the acts are being put in
        return;
    QString text = m_formats.typography(act->advertText.simplified());
    if (text.size() > kMostOfAdvert)
        text = text.left(kMostOfAdvert).trimmed() + u'…';
    m_lines->set(m_advertText, text);
    m_lines->set(m_advertName, {});
    m_openAdvert->setEnabled(act->advert.has_value());
    m_chooseAdvert->setEnabled(m_mayEdit);
    m_removeAdvert->setEnabled(m_mayEdit && act->advert);
    m_advert->setEnabled(m_mayEdit || act->advert);
    if (act->advert)
        Q_EMIT advertShown();
    showSent(*act);
}

void LeadPanel::showSent(const Act &act)
{
    m_lines->set(m_sentName, {});
    m_openSent->setVisible(act.sent.has_value());
    if (act.sent)
        Q_EMIT sentShown();
}

// The beginning of the digest tells two files apart; the whole of it is a word away.
void LeadPanel::setSentName(RawId act, const QString &name, const QString &sha256)
{
    const Act *chosen = chosenAct();
    if (!chosen || chosen->id.raw() != act || !chosen->sent)
        return;
    //: %1 is the name of a file, %2 the beginning of its SHA-256
    m_lines->set(m_sentName, tr("%1, SHA-256 %2…").arg(name, sha256.left(kDigestShown)));
    m_sentName->setToolTip(sha256);
}

void LeadPanel::setAdvertName(RawId act, const QString &name)
{
    const Act *chosen = chosenAct();
    if (chosen && chosen->id.raw() == act && chosen->advert)
        m_lines->set(m_advertName, name);
}

void LeadPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (chosenAct() && !AdvertDesk::fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LeadPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(AdvertDesk::fileIn(event->mimeData()));
}

void LeadPanel::clear()
{
    m_lead = {};
    m_acts->setRowCount(0);
    m_card->hide();
}

const Act *LeadPanel::chosenAct() const
{
    if (m_lead.acts.isEmpty())
        return nullptr;
    const int row = m_table->currentIndex().row();
    return &m_lead.acts.at(row >= 0 && row < m_lead.acts.size() ? row : 0);
}

bool LeadPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT editRequested();
            return true;
        }
        if (key->matches(QKeySequence::Delete) && m_mayEdit) {
            Q_EMIT removeRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rebond::ui::outreach

#include "moc_leadpanel.cpp"
