// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberpanel.h"

#include "base/formats.h"
#include "domain/phone.h"
#include "domain/wording.h"
#include "exchange/memberentry.h"
#include "figures/catalogue.h"
#include "operations/cvs.h"
#include "ui/kit/card.h"
#include "ui/kit/factlist.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/portrait.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/members/filedesk.h"
#include "ui/models/historyview.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace rebond::ui::members {

namespace {
constexpr qreal kLeastHistory = 28; // units: three lines under their heading, below a card that may be long
}

MemberPanel::MemberPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_formats(formats),
      m_card(new kit::Card({}, this)),
      m_portrait(new kit::Portrait(m_card)),
      m_name(kit::makeDataLabel(m_card, "memberNameLabel")),
      m_place(kit::makeDataLabel(m_card, "memberPlaceLabel")),
      m_headline(kit::makeDataLabel(m_card, "memberHeadlineLabel")),
      m_lines(new kit::FactList(m_card)),
      m_edit(new QPushButton(tr("E&dit"), m_card)),
      m_data(new QPushButton(tr("&Their data…"), m_card)),
      //: button: a sheet of paper with all that happened and is next for this person
      m_followUp(new QPushButton(tr("Follow-&up sheet"), m_card)),
      m_photoButton(makeFileButton(tr("&Photo"), "memberPhotoButton")),
      m_cvButton(makeFileButton(tr("&CV"), "memberCvButton")),
      m_mayEdit(mayEdit),
      m_history(new models::HistoryView(std::move(store), formats, models::Whose::Members, m_card))
{
    setObjectName(QStringLiteral("memberPanel"));
    kit::setTextStep(m_name, kit::TextStep::Large, QFont::Bold);
    kit::setQuiet(m_headline);
    m_edit->setObjectName(QStringLiteral("editMemberButton"));
    m_edit->setEnabled(mayEdit);
    connect(m_edit, &QPushButton::clicked, this, &MemberPanel::editRequested);
    m_data->setObjectName(QStringLiteral("memberDataButton"));
    m_data->setToolTip(
        tr("All that is held on this person: to see, to hand out, to erase; what was agreed to, to withdraw."));
    connect(m_data, &QPushButton::clicked, this, &MemberPanel::dataRequested);

    auto *who = new QVBoxLayout;
    who->addWidget(m_name);
    who->addWidget(m_place);
    who->addWidget(m_headline);
    who->addStretch(1);
    auto *buttons = new kit::FlowLayout(nullptr, 2);
    for (QPushButton *button : {m_edit, m_photoButton, m_cvButton, m_followUp, m_data})
        buttons->addWidget(button);
    who->addSpacing(kit::unit(2));
    who->addLayout(buttons);
    auto *head = new QHBoxLayout;
    head->addWidget(m_portrait, 0, Qt::AlignTop);
    head->addLayout(who, 1);
    makeLines();
    makeMenus();
    setAcceptDrops(mayEdit);
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_lines);
    m_history->setObjectName(QStringLiteral("memberHistoryTable"));
    kit::followLook(m_history, [this] { m_history->setMinimumHeight(kit::unit(kLeastHistory)); }); // after its own
    connect(m_history, &models::HistoryView::requested, this, &MemberPanel::entryRequested);
    m_card->body()->addWidget(m_history, 1);
    kit::setSpace(who, {}, 1);
    kit::setSpace(head, {}, 4);
    kit::setSpace(m_card->body(), {5.5, 5, 5.5, 5}, 3);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    clear();
}

void MemberPanel::makeLines()
{
    m_sectors = m_lines->add(tr("Sector"), "memberSectorsLabel");
    m_occupations = m_lines->add(tr("Occupation"), "memberOccupationsLabel");
    m_email = m_lines->addPrivate(tr("E-mail"), "memberEmailLabel");
    m_phone = m_lines->addPrivate(tr("Telephone"), "memberPhoneLabel");
    m_home = m_lines->add(tr("Lives in"), "memberHomeLabel");
    m_birthYear = m_lines->add(tr("Born in"), "memberBirthYearLabel");
    m_profile = m_lines->add(tr("Online profile"), "memberProfileLabel");
    m_role = m_lines->add(tr("Role in the group"), "memberRoleLabel");
    m_roleText = m_lines->add(tr("To say of it"), "memberRoleTextLabel");
    m_cvName = m_lines->add(tr("CV"), "memberCvLabel");
    m_consents = m_lines->add(tr("Agreed to"), "memberConsentsLabel");
    m_joined = m_lines->add(tr("Joined"), "memberJoinedLabel");
    m_left = m_lines->add(tr("Left"), "memberLeftLabel");
    m_reference = m_lines->add(tr("Reference"), "memberReferenceLabel");
}

QPushButton *MemberPanel::makeFileButton(const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text, m_card);
    button->setObjectName(QLatin1String(objectName));
    button->setMenu(new QMenu(button));
    return button;
}

void MemberPanel::makeMenus()
{
    m_followUp->setObjectName(QStringLiteral("memberFollowUpButton"));
    m_followUp->setToolTip(
        tr("What is next and what happened, on a sheet to talk over and to sign: to print, or as PDF."));
    connect(m_followUp, &QPushButton::clicked, this, &MemberPanel::followUpRequested);
    const auto add = [this](const QPushButton *button, const QString &text, const char *objectName,
                            void (MemberPanel::*wish)()) {
        QAction *action = button->menu()->addAction(text);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, wish);
        return action;
    };
    m_choosePhoto = add(m_photoButton, tr("&Choose a picture…"), "choosePhotoAction", &MemberPanel::photoWanted);
    m_removePhoto = add(m_photoButton, tr("&Remove the photo"), "removePhotoAction", &MemberPanel::photoNotWanted);
    m_seeCv = add(m_cvButton, tr("&See the CV"), "seeCvAction", &MemberPanel::cvSeen);
    m_openCv = add(m_cvButton, tr("&Open the CV"), "openCvAction", &MemberPanel::cvOpened);
    m_chooseCv = add(m_cvButton, tr("&Choose a file…"), "chooseCvAction", &MemberPanel::cvWanted);
    m_removeCv = add(m_cvButton, tr("&Remove the CV"), "removeCvAction", &MemberPanel::cvNotWanted);
    m_cvButton->menu()->addSeparator();
    add(m_cvButton, tr("Its &versions…"), "cvVersionsAction", &MemberPanel::cvVersionsWanted);
    m_takeResume = add(m_cvButton, tr("&Import a CV…"), "takeResumeAction", &MemberPanel::resumeWanted);
    m_removeVersion = add(m_cvButton, tr("&Delete the current version"), "removeCvVersionAction",
                          &MemberPanel::cvVersionNotWanted);
    add(m_cvButton, tr("&Write it on pages…"), "writeCvAction", &MemberPanel::cvPagesWanted);
    add(m_cvButton, tr("Write it without the &name…"), "writeNamelessCvAction", &MemberPanel::namelessCvWanted);
    m_photoButton->setToolTip(tr("A picture can also be dropped here."));
    m_cvButton->setToolTip(tr("A PDF, DOCX or ODT can also be dropped here."));
}

void MemberPanel::setMember(const domain::Member &member, std::optional<figures::Place> place)
{
    const bool isOther = member.id != m_member.id;
    if (isOther)
        m_history->ask([id = member.id](storage::Reader &reader, const std::optional<desk::Cursor> &after) {
            return desk::timelineOf(reader, id, after);
        });
    m_member = member;
    m_card->show();
    if (isOther || !member.photo)
        m_portrait->setPerson(member.givenName, member.familyName);
    m_name->setText(kit::breakable(member.displayName()));
    m_place->setText(place ? figures::labelOfOne(*place) : QString());
    m_headline->setText(m_formats.typography(member.headline));
    m_headline->setVisible(!member.headline.isEmpty());
    m_lines->set(m_sectors, member.sectors.join(QStringLiteral(", ")));
    QString occupations = member.occupations.join(QStringLiteral(", "));
    if (!member.romeCodes.isEmpty()) {
        const QString codes = member.romeCodes.join(QStringLiteral(", "));
        //: %1 is one or more occupations, %2 their ROME codes
        occupations = occupations.isEmpty() ? codes : tr("%1 (%2)").arg(occupations, codes);
    }
    m_lines->set(m_occupations, occupations);
    m_lines->set(m_email, member.email);
    m_lines->set(m_phone, domain::formatPhone(member.phone));
    m_lines->set(m_home, (member.postalCode + u' ' + member.city).trimmed());
    m_lines->set(m_birthYear, member.birthYear ? QString::number(*member.birthYear) : QString());
    m_lines->set(m_profile, member.profileUrl);
    if (isOther)
        m_lines->set(m_consents, {});
    askForConsents();
    m_lines->set(m_role, m_formats.typography(member.projectRole));
    m_lines->set(m_roleText, m_formats.typography(member.roleText));
    if (isOther || !member.cv)
        m_lines->set(m_cvName, {});
    m_photoButton->setEnabled(m_mayEdit);
    m_takeResume->setEnabled(m_mayEdit);
    if (isOther)
        m_removeVersion->setEnabled(false); // until it is known that there is one
    m_removePhoto->setEnabled(m_mayEdit && member.photo);
    m_seeCv->setEnabled(member.cv.has_value());
    m_openCv->setEnabled(member.cv.has_value());
    m_chooseCv->setEnabled(m_mayEdit);
    m_removeCv->setEnabled(m_mayEdit && member.cv);
    m_lines->set(m_joined, m_formats.date(member.joinedOn));
    QString left = member.leftOn ? m_formats.date(*member.leftOn) : QString();
    if (member.exitReason) {
        const QString reason = domain::wordingOf(*member.exitReason);
        //: %1 is a date, %2 why a member left
        left = left.isEmpty() ? reason : tr("%1: %2").arg(left, reason);
    }
    m_lines->set(m_left, left);
    m_lines->set(m_reference, member.reference);
}

void MemberPanel::setPhoto(const QImage &photo)
{
    m_portrait->setPerson(m_member.givenName, m_member.familyName, photo);
}

void MemberPanel::setCvName(const QString &name)
{
    m_lines->set(m_cvName, name);
}

void MemberPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_member.id.isNull() && !FileDesk::fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MemberPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(FileDesk::fileIn(event->mimeData()));
}

void MemberPanel::clear()
{
    m_member = {};
    m_card->hide();
    m_history->clear();
}

void MemberPanel::readHistoryAgain()
{
    m_history->askAgain();
    askForConsents();
}

void MemberPanel::askForConsents()
{
    if (m_member.id.isNull())
        return;
    kit::startTask<QList<domain::Consent>>(
        this, tr("Reading the consents"),
        [store = m_store, id = m_member.id](TaskContext &) { return rebond::exchange::consentsOf(*store, id); },
        [this, id = m_member.id](const Result<QList<domain::Consent>> &consents) {
            if (consents && m_member.id == id)
                showConsents(rebond::exchange::standingTerms(*consents));
        });
    kit::startTask<bool>(
        this, tr("Reading the versions of the CV"),
        [store = m_store, id = m_member.id](TaskContext &) -> Result<bool> {
            const auto current = operations::currentCv(*store, id);
            return current ? Result<bool>(current->has_value()) : Result<bool>(fail(current.error()));
        },
        [this, id = m_member.id](const Result<bool> &hasVersion) {
            if (hasVersion && m_member.id == id)
                m_removeVersion->setEnabled(m_mayEdit && *hasVersion);
        });
}

// A line for each medium: what is allowed there, and until when where that is said.
void MemberPanel::showConsents(const QList<rebond::exchange::ConsentTerms> &terms)
{
    QStringList lines;
    for (const auto &medium : domain::terms<domain::ConsentMedium>()) {
        // Those that end on one day stand together, and the day once: mostly all of a medium were given at once.
        QList<std::pair<std::optional<QDate>, QStringList>> byDay;
        for (const rebond::exchange::ConsentTerms &each : terms) {
            if (each.medium != medium.value)
                continue;
            auto same = std::find_if(byDay.begin(), byDay.end(),
                                     [&](const auto &day) { return day.first == each.expiresOn; });
            if (same == byDay.end()) {
                byDay.append(std::pair(each.expiresOn, QStringList()));
                same = std::prev(byDay.end());
            }
            same->second.append(domain::wordingOf(each.use));
        }
        QStringList uses;
        for (const auto &[day, names] : std::as_const(byDay)) {
            const QString these = names.join(QStringLiteral(", "));
            //: consents: %1 is what is agreed to, %2 the last day it holds
            uses.append(day ? tr("%1 (to %2)").arg(these, m_formats.shortDate(*day)) : these);
        }
        //: consents in one medium: %1 is the medium, %2 what may stand there
        if (!uses.isEmpty())
            lines.append(
                tr("%1: %2", "consents").arg(domain::wordingOf(medium.value), uses.join(QStringLiteral(" · "))));
    }
    m_lines->set(m_consents, lines.join(u'\n'));
}

} // namespace rebond::ui::members

#include "moc_memberpanel.cpp"
