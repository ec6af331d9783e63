// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/personpanel.h"

#include "backup/erasures.h"
#include "storage/mappings/all.h"
#include "ui/file/consentscard.h"
#include "ui/kit/card.h"
#include "ui/kit/factlist.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/secondclick.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::file {

namespace {
constexpr char kFolder[] = "dossiers";

QLabel *addWords(kit::Card *card, const char *objectName)
{
    auto *label = new QLabel(card);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    card->body()->addWidget(label);
    return label;
}

QString placeOf(storage::Kind kind)
{
    switch (kind) {
    case storage::Kind::Interview: return PersonPanel::tr("Interview");
    case storage::Kind::Participation: return PersonPanel::tr("Workshop note of");
    case storage::Kind::Member: return PersonPanel::tr("Member");
    case storage::Kind::Company: return PersonPanel::tr("Company");
    case storage::Kind::Contact: return PersonPanel::tr("Contact");
    case storage::Kind::PressMention: return PersonPanel::tr("Press mention");
    case storage::Kind::Offer: return PersonPanel::tr("Offer");
    //: where a name is found: before the reference of an offer
    case storage::Kind::OfferProposal: return PersonPanel::tr("Proposal of offer");
    case storage::Kind::Relay: return PersonPanel::tr("Relay");
    //: where a name is found: before the reference of a relay
    case storage::Kind::RelayRequest: return PersonPanel::tr("Request to relay");
    //: where a name is found: before the name of a cohort
    case storage::Kind::ReportOptions: return PersonPanel::tr("Words in the report of");
    //: where a name is found: before the reference of a template
    case storage::Kind::LetterTemplate: return PersonPanel::tr("Template of a letter");
    //: where a name is found: before the reference of a member
    case storage::Kind::Cv: return PersonPanel::tr("CV of");
    default: return PersonPanel::tr("Act");
    }
}

int shown(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, INT_MAX));
}
} // namespace

PersonPanel::PersonPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                         QWidget *parent)
    : QWidget(parent),
      m_workspace(std::move(workspace)),
      m_around(around),
      m_name(kit::makeDataLabel(this, "personNameLabel"))
{
    setObjectName(QStringLiteral("personPanel"));
    kit::setTextStep(m_name, kit::TextStep::Figure, QFont::Bold);
    auto *back = new QPushButton(tr("Back to the members"), this);
    back->setObjectName(QStringLiteral("leavePersonButton"));
    connect(back, &QPushButton::clicked, this, &PersonPanel::left);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addWidget(makeHoldingCard());
    m_consents = new ConsentsCard(m_workspace, m_around, this);
    connect(m_consents, &ConsentsCard::withdrawn, this, &PersonPanel::readAgain);
    column->addWidget(m_consents);
    column->addWidget(makeErasureCard());
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch(1);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 4.5);
    m_firstStop = m_export;
}

kit::Card *PersonPanel::makeHoldingCard()
{
    auto *card = new kit::Card(tr("What is held"), this);
    QLabel *words = addWords(card, "personWords");
    words->setText(
        tr("Whoever is in the file may see all that is held about them, and have it put right. The file written "
           "here holds everything as lists any spreadsheet opens, with the photo and the CV; hand it to that person "
           "only."));
    kit::setQuiet(words);
    m_counts = new kit::FactList(card);
    card->body()->addWidget(m_counts);
    const QList<std::pair<QString, const char *>> lines = {{tr("Record"), "personRecordLabel"},
                                                           {tr("Photo"), "personPhotoLabel"},
                                                           {tr("CV"), "personCvLabel"},
                                                           {tr("Consents"), "personConsentsLabel"},
                                                           {tr("Acts of outreach"), "personActsLabel"},
                                                           {tr("Interviews"), "personInterviewsLabel"},
                                                           {tr("Outcomes"), "personOutcomesLabel"},
                                                           {tr("Check-points"), "personCheckpointsLabel"},
                                                           {tr("Workshops"), "personWorkshopsLabel"},
                                                           {tr("Press mentions"), "personPressLabel"},
                                                           {tr("Requests to relays"), "personRelaysLabel"},
                                                           {tr("Offers proposed"), "personOffersLabel"},
                                                           {tr("Frozen reports"), "personReportsLabel"},
                                                           {tr("Entries of the journal"), "personJournalLabel"},
                                                           {tr("Backups"), "personBackupsLabel"}};
    for (const auto &[name, objectName] : lines)
        m_values.append(m_counts->add(name, objectName));
    m_export = new QPushButton(tr("&Write all of it to a file…"), card);
    m_export->setObjectName(QStringLiteral("writeDossierButton"));
    kit::setButtonKind(m_export, kit::ButtonKind::Primary);
    connect(m_export, &QPushButton::clicked, this, &PersonPanel::writeDossier);
    card->body()->addWidget(m_export, 0, Qt::AlignLeft);
    return card;
}

kit::Card *PersonPanel::makeErasureCard()
{
    auto *card = new kit::Card(tr("Erase"), this);
    m_goes = addWords(card, "erasureGoesLabel");
    m_stays = addWords(card, "erasureStaysLabel");
    m_mentions = addWords(card, "erasureMentionsLabel");
    m_mentions->setTextFormat(Qt::PlainText);
    m_mentions->setProperty("rebondData", true);
    m_backups = addWords(card, "erasureBackupsLabel");
    m_begin = new QPushButton(tr("Er&ase this person’s data"), card);
    m_begin->setObjectName(QStringLiteral("beginErasureButton"));
    connect(m_begin, &QPushButton::clicked, this, [this] { askForErasure(true); });
    m_really = new QWidget(card);
    auto *sure = new QLabel(tr("This cannot be undone."), m_really);
    sure->setObjectName(QStringLiteral("erasureSureLabel"));
    kit::setTextStep(sure, kit::TextStep::Body, QFont::Bold);
    m_erase = new QPushButton(tr("Erase f&or good"), m_really);
    m_erase->setObjectName(QStringLiteral("erasePersonButton"));
    connect(m_erase, &QPushButton::clicked, this, &PersonPanel::erase);
    m_keep = new QPushButton(tr("&Keep"), m_really);
    m_keep->setObjectName(QStringLiteral("keepPersonButton"));
    connect(m_keep, &QPushButton::clicked, this, [this] { askForErasure(false); });
    m_secondClick = new kit::SecondClick(this);
    connect(m_secondClick, &kit::SecondClick::over, this, [this] { m_erase->setEnabled(true); });
    auto *line = new QHBoxLayout(m_really);
    line->addWidget(sure);
    line->addWidget(m_keep);
    line->addWidget(m_erase);
    line->addStretch(1);
    kit::setSpace(line, {}, 3);
    card->body()->addWidget(m_begin, 0, Qt::AlignLeft);
    card->body()->addWidget(m_really);
    askForErasure(false);
    kit::followProjector(m_mentions, [this](bool) { showMentions(); });
    return card;
}

void PersonPanel::askForErasure(bool asked)
{
    m_begin->setVisible(!asked);
    m_really->setVisible(asked);
    if (asked) {
        m_erase->setEnabled(false);
        m_secondClick->await();
        m_keep->setFocus(Qt::OtherFocusReason);
    } else if (m_begin->isVisibleTo(this)) {
        m_begin->setFocus(Qt::OtherFocusReason);
    }
}

void PersonPanel::begin(Id<domain::Member> member)
{
    m_member = member;
    m_holding = {};
    m_name->clear();
    for (QLabel *value : std::as_const(m_values))
        m_counts->set(value, QStringLiteral("…")); // never all hidden: Qt 6.4's form layout then writes past its rows
    m_export->setEnabled(false);
    m_begin->setEnabled(false);
    m_begin->show();
    m_really->hide();
    for (QLabel *words : {m_goes, m_stays, m_mentions, m_backups})
        words->hide();
    m_consents->begin(member);
    readAgain();
}

void PersonPanel::readAgain()
{
    if (m_member.isNull())
        return;
    auto *task = kit::startTask<workspace::PersonHolding>(
        this, tr("Looking for all that is held"),
        [workspace = m_workspace, member = m_member](TaskContext &) {
            return workspace::holdingOf(*workspace, member);
        },
        [this, member = m_member](const Result<workspace::PersonHolding> &holding) {
            if (member != m_member)
                return;
            if (!holding) {
                Q_EMIT left();
                return m_around.messages.say(holding.error()); // on the page that is shown instead
            }
            m_holding = *holding;
            showHolding();
        });
    m_around.tasks.follow(task);
}

void PersonPanel::addWhatElseGoes()
{
    const workspace::PersonHolding &held = m_holding;
    QStringList sentences = {m_goes->text()};
    if (held.relays > 0)
        sentences.append(
            tr("What relays were asked for this person goes, too: %n request(s).", nullptr, shown(held.relays)));
    if (held.offers > 0)
        sentences.append(
            tr("What offers were proposed to this person goes, too: %n proposal(s).", nullptr, shown(held.offers)));
    m_goes->setText(sentences.join(u' '));
}

void PersonPanel::showHolding()
{
    const Formats &formats = m_around.formats;
    const workspace::PersonHolding &held = m_holding;
    m_name->setText(held.member.displayName());
    const QStringList texts = {held.member.reference,
                               held.hasPhoto ? tr("yes") : tr("none"),
                               held.hasCv ? tr("yes") : tr("none", "CV"),
                               formats.number(held.consents),
                               formats.number(held.ownActs + held.sharedActs),
                               formats.number(held.interviews),
                               formats.number(held.outcomes),
                               formats.number(held.checkpoints),
                               formats.number(held.workshops),
                               formats.number(held.press),
                               formats.number(held.relays),
                               formats.number(held.offers),
                               formats.number(held.reports),
                               formats.number(held.journalEntries),
                               formats.number(held.backups + held.copies)};
    for (qsizetype i = 0; i < m_values.size(); ++i)
        m_counts->set(m_values[i], texts.at(i));
    const QString acts = tr("%n act(s) of outreach made for them alone", nullptr, shown(held.ownActs));
    //: %1 is "3 acts of outreach made for them alone"
    m_goes->setText(
        tr("Goes: the record, photo, CV, consents, interviews, outcomes and check-points, marks and notes of "
           "workshops, %1, and what the journal kept of all of them.")
            .arg(acts));
    addWhatElseGoes();
    m_stays->setText(tr("Stays: %n act(s) made with others or in the group’s name, without this person, notes and next "
                        "step; that something was erased, by whom and when; and what was printed or written to other "
                        "files before, which is yours to delete. Figures of the past change: nobody can be counted who "
                        "is not there.",
                        nullptr, shown(held.sharedActs)));
    if (held.press > 0) {
        m_stays->setText(
            m_stays->text() + u' '
            + tr("%n press mention(s) stay(s), too, without this person’s name, notes and what names them.", nullptr,
                 shown(held.press)));
    }
    QString backups = tr("A backup is made first.");
    if (held.backups > 0)
        backups = tr("A backup is made first. %n older backup(s) hold this person until newer ones take their place; "
                     "whoever restores one has them erased again.",
                     nullptr, held.backups);
    if (held.copies > 0) {
        backups += u' '
                 + tr("%n copy(ies) beside the file, made before an update or because it was damaged, may hold them, "
                      "too, and stay until you delete them.",
                      nullptr, held.copies);
    }
    m_backups->setText(backups);
    showMentions();
    for (QLabel *words : {m_goes, m_stays, m_backups})
        words->show();
    m_export->setEnabled(true);
    m_begin->setEnabled(!m_workspace->isFileReadOnly());
}

// What no rule can judge: the same letters may be somebody else's name.
void PersonPanel::showMentions()
{
    const storage::Mentions &mentions = m_holding.mentions;
    m_mentions->setVisible(!mentions.found.isEmpty());
    QStringList lines = {tr(
        "Stays, to be looked through by hand: notes about others in which the name, mail or telephone number stands, "
        "and what the press said of this person in other words.")};
    for (const storage::Mention &mention : mentions.found) {
        const QString place = placeOf(mention.kind) + u' ' + mention.reference;
        const QString where = kit::isProjected(this) ? QStringLiteral("…") : mention.where; // of notes, as a rule
        //: a line of a list: %1 is "Act D012", %2 a few words of its notes in quotation marks
        lines.append(tr("• %1: %2").arg(place.trimmed(), m_around.formats.quoted(where)));
    }
    if (mentions.areMore)
        lines.append(tr("• and more"));
    m_mentions->setText(lines.join(u'\n'));
}

void PersonPanel::writeDossier()
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("All that is held on a person"),
                                   .folder = m_around.settings.folder(QLatin1String(kFolder)),
                                   .proposedName = m_holding.member.displayName() + QStringLiteral(".zip"),
                                   .filter = tr("Archives (*.zip)"),
                                   .suffix = QStringLiteral("zip")};
    m_around.files.ask(this, request, [this](const QString &path) {
        m_around.settings.setFolder(QLatin1String(kFolder), QFileInfo(path).absolutePath());
        auto *task = kit::startTask<void>(
            this, tr("Writing all that is held"),
            [workspace = m_workspace, member = m_member, formats = m_around.formats, path](TaskContext &) {
                return workspace::writeDossier(*workspace, member, formats, path);
            },
            [this, path](const Done &written) {
                if (!written)
                    return m_around.messages.say(written.error());
                //: %1 is a file
                m_around.messages.say(kit::MessageBar::Severity::Good,
                                      tr("All that is held is in %1.").arg(QFileInfo(path).fileName()));
                m_around.messages.offer(tr("Open its folder"), QStringLiteral("openDossierFolderButton"),
                                        kit::MessageBar::AfterPress::Keep, &m_around.messages,
                                        [desktop = &m_around.desktop, path] { desktop->openFolderOf(path); });
            });
        m_around.tasks.follow(task);
    });
}

void PersonPanel::erase()
{
    m_erase->setEnabled(false);
    const auto before = m_workspace->keepsBackups() ? rebond::backup::BackupBefore::Yes
                                                    : rebond::backup::BackupBefore::No;
    const auto mention = std::make_shared<rebond::backup::Mention>();
    auto *task = kit::startTask<void>(
        this, tr("Erasing a person’s data"),
        [workspace = m_workspace, member = m_member, before, mention](TaskContext &) {
            const auto find = [&] {
                return workspace->store().read([&](storage::Reader &reader) { return reader.find(member); });
            };
            const auto known = find();
            const Done done = rebond::backup::erasePerson(workspace->store(), member, before);
            const auto left = find();
            if (known && *known && left && !*left) // also where only something behind it failed
                *mention = rebond::backup::mentionOf(**known);
            return done;
        },
        [this, mention](const Done &done) {
            m_erase->setEnabled(true);
            Q_EMIT erased(*mention);
            if (!done) {
                m_around.messages.say(done.error());
                return readAgain();
            }
            m_member = {};
            Q_EMIT backupsChanged();
            Q_EMIT left();
            m_around.messages.say(kit::MessageBar::Severity::Good, tr("The person’s data are erased."));
        });
    m_around.tasks.follow(task);
}

void PersonPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::file

#include "moc_personpanel.cpp"
