// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "base/clock.h"
#include "base/folding.h"
#include "base/formats.h"
#include "exchange/entry.h"
#include "figures/catalogue.h"
#include "ui/kit/emptystate.h"
#include "ui/members/memberpanel.h"
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

// The store of a workspace, for who must hold it longer than the page lives.
std::shared_ptr<storage::Store> storeOf(const std::shared_ptr<workspace::Workspace> &workspace)
{
    return {workspace, &workspace->store()};
}
} // namespace

MembersPage::MembersPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                         QWidget *parent)
    : EntryPage(QStringLiteral("members"),
                {tr("Members"), tr("Search for a name or an e-mail address"), tr("Nobody is in the cohort yet"),
                 tr("Import the list of your members, or write the first one in: a name and the day of entry are "
                    "enough.")},
                {tr("A new member"), tr("Add a member"),
                 //: on the undo button and in the journal; %1 is the reference of a member
                 tr("Change member %1"), tr("Read it again, keep what I typed")},
                storeOf(workspace), !workspace->isReadOnly(), surroundings, parent),
      m_workspace(workspace)
{
    QPushButton *add = addButton(tr("&New member"), "newMemberButton", true);
    add->setEnabled(mayEdit());
    connect(add, &QPushButton::clicked, this, &MembersPage::startWork);
    QPushButton *import = empty()->addButton(tr("Import a list…"), QStringLiteral("importMembersListButton"));
    QPushButton *first = empty()->addButton(tr("New member"), QStringLiteral("firstMemberButton"));
    for (QPushButton *button : {import, first})
        button->setEnabled(mayEdit());
    connect(import, &QPushButton::clicked, this, &MembersPage::importRequested);
    connect(first, &QPushButton::clicked, this, &MembersPage::startWork);

    m_panel = new MemberPanel(store(), around().formats, mayEdit(), this);
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
    setRecords(columns(), 0, filter);
    connect(records(), &models::RecordTable::arrived, this, &MembersPage::askForPlaces);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        askForPlaces();
        m_panel->readHistoryAgain();
    });
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

Member MembersPage::freshRecord() const
{
    Member member;
    member.cohort = m_workspace->cohort().id;
    member.joinedOn = around().clock.today();
    return member;
}

void MembersPage::showRecord(const Member *member)
{
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
            for (int i = 0; i < records()->headings().size(); ++i) {
                if (qstrcmp(records()->headings().at(i).key, kState) == 0)
                    records()->showAnew(i);
            }
        });
}

models::FormPanel *MembersPage::makeForm()
{
    auto *form = new models::FormPanel(rebond::exchange::ListKind::Members,
                                       {{tr("Who"),
                                         {QStringLiteral("family_name"), QStringLiteral("given_name"),
                                          QStringLiteral("birth_year"), QStringLiteral("reference")}},
                                        {tr("How to reach them"),
                                         {QStringLiteral("email"), QStringLiteral("phone"),
                                          QStringLiteral("postal_code"), QStringLiteral("city"),
                                          QStringLiteral("profile_url")}},
                                        {tr("What they look for"),
                                         {QStringLiteral("sector"), QStringLiteral("occupation"),
                                          QStringLiteral("rome"), QStringLiteral("headline"),
                                          QStringLiteral("mobility_km"), QStringLiteral("available_from")}},
                                        {tr("In the cohort"),
                                         {QStringLiteral("joined_on"), QStringLiteral("intention"),
                                          QStringLiteral("project_role"), QStringLiteral("still_searching"),
                                          QStringLiteral("left_on"), QStringLiteral("exit_reason")}}},
                                       this);
    form->setObjectName(QStringLiteral("memberForm"));
    return form;
}

} // namespace rebond::ui::members
