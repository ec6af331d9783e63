// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "base/clock.h"
#include "base/folding.h"
#include "base/formats.h"
#include "exchange/entry.h"
#include "figures/catalogue.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/members/memberpanel.h"
#include "ui/models/formpanel.h"
#include "workspace/places.h"

#include <QImage>
#include <QPushButton>

namespace rebond::ui::members {

using domain::Member;
using models::Column;
using models::Heading;
using Query = storage::Query<Member>;

namespace {
constexpr char kState[] = "state";
const QString kEditedId = QStringLiteral("id");
const QString kTyped = QStringLiteral("typed");

// The store of a workspace, for who must hold it longer than the page lives.
std::shared_ptr<storage::Store> storeOf(const std::shared_ptr<workspace::Workspace> &workspace)
{
    return {workspace, &workspace->store()};
}
} // namespace

MembersPage::MembersPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                         QWidget *parent)
    : ListPage(QStringLiteral("members"),
               {tr("Members"), tr("Search for a name or an e-mail address"), tr("Nobody is in the cohort yet"),
                tr("Import the list of your members, or write the first one in: a name and the day of entry are "
                   "enough.")},
               surroundings, parent),
      m_workspace(std::move(workspace))
{
    const bool mayEdit = !m_workspace->isReadOnly();
    QPushButton *add = addButton(tr("&New member"), "newMemberButton", true);
    add->setEnabled(mayEdit);
    connect(add, &QPushButton::clicked, this, &MembersPage::startWork);
    QPushButton *import = empty()->addButton(tr("Import a list…"), QStringLiteral("importMembersListButton"));
    QPushButton *first = empty()->addButton(tr("New member"), QStringLiteral("firstMemberButton"));
    for (QPushButton *button : {import, first})
        button->setEnabled(mayEdit);
    connect(import, &QPushButton::clicked, this, &MembersPage::importRequested);
    connect(first, &QPushButton::clicked, this, &MembersPage::startWork);

    m_panel = new MemberPanel(around().formats, mayEdit, this);
    setDetail(m_panel);
    connect(m_panel, &MemberPanel::editRequested, this, [this] {
        if (const auto id = chosen())
            open(*id);
    });
    const auto filter = [cohort = m_workspace->cohort().id](const QString &folded) {
        Query query;
        query.where(&Member::cohort, cohort);
        if (!folded.isEmpty())
            query.whereAnyHolds({QStringLiteral("name_key"), QStringLiteral("spoken_key"), QStringLiteral("email_key")},
                                folded);
        return query;
    };
    m_members = new Table(storeOf(m_workspace), columns(), 0, filter, this);
    connect(m_members, &models::RecordTable::arrived, this, &MembersPage::askForPlaces);
    setTable(m_members);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, &MembersPage::askForPlaces);
}

QList<Column<Member>> MembersPage::columns() const
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(rebond::exchange::ListKind::Members)
            .at(rebond::exchange::fieldAt(rebond::exchange::ListKind::Members, QString::fromLatin1(key)))
            .label();
    };
    const Formats &formats = around().formats;
    return {
        {Heading{.key = "name", .text = tr("Name"), .characters = 24},
         [](const Member &m) { return QString(m.familyName + u' ' + m.givenName).trimmed(); },
         [](Query &query) { query.orderByKey("name_key"); }},
        {Heading{.key = kState, .text = tr("Where they stand"), .characters = 18},
         [this](const Member &m) {
             const auto place = m_places.constFind(m.id);
             return place == m_places.constEnd() ? QString() : figures::labelOfOne(*place);
         }},
        {Heading{.key = "sector", .text = label("sector"), .characters = 20},
         [](const Member &m) { return m.sectors.value(0); }},
        {Heading{.key = "occupation", .text = label("occupation"), .characters = 28},
         [](const Member &m) { return m.occupations.value(0); }},
        {Heading{.key = "city", .text = label("city"), .characters = 14}, [](const Member &m) { return m.city; },
         [](Query &query) { query.orderBy(&Member::city); }},
        {Heading{.key = "joined_on", .text = label("joined_on"), .isShownAtFirst = false, .characters = 11},
         [&formats](const Member &m) { return formats.shortDate(m.joinedOn); },
         [](Query &query) { query.orderBy(&Member::joinedOn); }},
        {Heading{.key = "email", .text = label("email"), .isShownAtFirst = false, .characters = 24},
         [](const Member &m) { return m.email; }},
        {Heading{.key = "project_role", .text = label("project_role"), .isShownAtFirst = false, .characters = 20},
         [](const Member &m) { return m.projectRole; }},
        {Heading{.key = "reference", .text = label("reference"), .isShownAtFirst = false, .characters = 10},
         [](const Member &m) { return m.reference; }, [](Query &query) { query.orderBy(&Member::reference); }},
    };
}

QString MembersPage::countText(qint64 count, bool isSearch) const
{
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    //: beside the title of the list: how many the search found
    return isSearch ? tr("%n found", nullptr, shown) : tr("%n member(s)", nullptr, shown);
}

const Member *MembersPage::memberOf(std::optional<RawId> id) const
{
    const int row = id ? m_members->rowOf(*id) : -1;
    return row < 0 ? nullptr : &m_members->recordAt(row);
}

void MembersPage::choose(std::optional<RawId> id)
{
    const Member *member = memberOf(id);
    if (!member)
        return m_panel->clear();
    const auto place = m_places.constFind(member->id);
    m_panel->setMember(*member, place == m_places.constEnd() ? std::nullopt : std::optional(*place));
    if (member->photo)
        askForPhoto(*member);
}

void MembersPage::askForPhoto(const Member &member)
{
    kit::startTask<QImage>(
        this, tr("Reading the photo"),
        [workspace = m_workspace, photo = *member.photo](TaskContext &) {
            return workspace->store().read([&](storage::Reader &reader) {
                const auto file = reader.find(photo);
                return file ? QImage::fromData(file->bytes) : QImage();
            });
        },
        [this, id = member.id](const Result<QImage> &photo) {
            if (photo && chosen() == id.raw())
                m_panel->setPhoto(*photo);
        });
}

void MembersPage::askForPlaces()
{
    m_placesAreStale = m_placing != nullptr;
    if (m_placesAreStale)
        return;
    m_placing = kit::startTask<QHash<Id<Member>, figures::Place>>(
        this, tr("Reading the outcomes"),
        [workspace = m_workspace, today = around().clock.today()](TaskContext &) {
            return workspace::places(*workspace, today);
        },
        [this](Result<QHash<Id<Member>, figures::Place>> places) {
            m_placing = nullptr;
            if (m_placesAreStale)
                return askForPlaces();
            if (!places || *places == m_places)
                return;
            m_places = std::move(*places);
            for (int i = 0; i < m_members->headings().size(); ++i) {
                if (qstrcmp(m_members->headings().at(i).key, kState) == 0)
                    m_members->showAnew(i);
            }
        });
}

void MembersPage::makeForm()
{
    m_form = new models::FormPanel(
        rebond::exchange::ListKind::Members,
        {{tr("Who"), {QStringLiteral("family_name"), QStringLiteral("given_name"), QStringLiteral("birth_year"),
                      QStringLiteral("reference")}},
         {tr("How to reach them"), {QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("postal_code"),
                                    QStringLiteral("city"), QStringLiteral("profile_url")}},
         {tr("What they look for"),
          {QStringLiteral("sector"), QStringLiteral("occupation"), QStringLiteral("rome"), QStringLiteral("headline"),
           QStringLiteral("mobility_km"), QStringLiteral("available_from")}},
         {tr("In the cohort"),
          {QStringLiteral("joined_on"), QStringLiteral("intention"), QStringLiteral("project_role"),
           QStringLiteral("still_searching"), QStringLiteral("left_on"), QStringLiteral("exit_reason")}}},
        this);
    m_form->setObjectName(QStringLiteral("memberForm"));
    connect(m_form, &models::FormPanel::saveRequested, this, &MembersPage::save);
    connect(m_form, &models::FormPanel::cancelled, this, &MembersPage::showList);
}

void MembersPage::beginForm(const Member &member)
{
    if (!m_form)
        makeForm();
    m_edited = member;
    QMap<int, QString> texts;
    for (const int field : m_form->fields())
        texts.insert(field, rebond::exchange::textOf(member, field));
    m_form->begin(member.revision == 0 ? tr("A new member") : member.displayName(), texts);
    showInstead(m_form);
    m_form->firstStop()->setFocus(Qt::OtherFocusReason);
}

void MembersPage::startWork()
{
    Member member;
    member.cohort = m_workspace->cohort().id;
    member.joinedOn = around().clock.today();
    beginForm(member);
}

void MembersPage::open(RawId id)
{
    const Member *member = memberOf(id);
    if (member && !m_workspace->isReadOnly())
        beginForm(*member);
}

void MembersPage::save()
{
    const bool isNew = m_edited.revision == 0;
    if (!isNew && !m_form->isChanged())
        return showList();
    //: on the undo button and in the journal; %1 is the reference of a member
    const QString label = isNew ? tr("Add a member") : tr("Change member %1").arg(m_edited.reference);
    m_form->setBusy(true);
    using Entered = rebond::exchange::Entered<Member>;
    kit::startTask<Entered>(
        this, label,
        [workspace = m_workspace, label, base = m_edited, typed = m_form->changes()](TaskContext &) {
            return rebond::exchange::enter(workspace->store(), label, base, typed);
        },
        [this](const Result<Entered> &entered) {
            m_form->setBusy(false);
            if (!entered)
                return entered.error().kind == Error::Kind::Conflict ? tellConflict(entered.error())
                                                                     : around().messages.say(entered.error());
            const QStringList whole = m_form->tell(entered->told);
            if (!whole.isEmpty())
                around().messages.say(kit::MessageBar::Severity::Bad, whole.join(u' '));
            if (!entered->isStored())
                return;
            showList();
            for (const auto &remark : entered->told.remarks)
                around().messages.say(kit::MessageBar::Severity::Info, remark.sentence);
            ListPage::show(entered->record.id.raw());
        });
}

// Somebody else wrote the same member: what was typed is not lost for it.
void MembersPage::tellConflict(const Error &error)
{
    around().messages.say(error);
    if (m_edited.revision == 0)
        return;
    around().messages.offer(
        tr("Read it again, keep what I typed"), QStringLiteral("keepTypedButton"), kit::MessageBar::AfterPress::Close,
        [this] {
            const auto fresh = m_workspace->store().read([&](storage::Reader &reader) { return reader.find(m_edited.id); });
            if (!fresh || !*fresh)
                return;
            const QVariantMap typed = m_form->typed();
            beginForm(**fresh);
            m_form->retype(typed);
        });
}

QVariantMap MembersPage::preparation() const
{
    if (!m_form || isList() || !m_form->isChanged())
        return {};
    return {{kEditedId, m_edited.id.toString()}, {kTyped, m_form->typed()}};
}

void MembersPage::resume(const QVariantMap &preparation)
{
    const auto id = RawId::parse(preparation.value(kEditedId).toString());
    if (!id) {
        startWork();
    } else {
        const auto member = m_workspace->store().read(
            [&](storage::Reader &reader) { return reader.find(Id<Member>(*id)); });
        if (!member || !*member)
            return;
        beginForm(**member);
    }
    m_form->retype(preparation.value(kTyped).toMap());
}

} // namespace rebond::ui::members
