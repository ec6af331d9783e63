// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "base/clock.h"
#include "base/folding.h"
#include "base/formats.h"
#include "desk/rome.h"
#include "domain/phone.h"
#include "exchange/memberentry.h"
#include "figures/catalogue.h"
#include "operations/memberfiles.h"
#include "pictures/photo.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/seen.h"
#include "ui/kit/settings.h"
#include "ui/kit/tallscroll.h"
#include "ui/members/board.h"
#include "ui/members/consentmatrix.h"
#include "ui/members/cvdesk.h"
#include "ui/members/filedesk.h"
#include "ui/members/followupprint.h"
#include "ui/members/gallery.h"
#include "ui/members/memberpanel.h"
#include "ui/members/roletext.h"
#include "ui/members/romelookup.h"
#include "ui/members/thumbnails.h"
#include "ui/models/eventpassage.h"
#include "ui/models/faces.h"
#include "workspace/board.h"
#include "workspace/places.h"

#include <QAction>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QImage>
#include <QPushButton>
#include <QTableView>

namespace rebond::ui::members {

using domain::Member;
using models::Column;
using models::Heading;
using Query = storage::Query<Member>;

namespace {
constexpr int kPhotoSide = 800;   // of the one beside the list
constexpr qreal kCardUnits = 125; // at most: half of the narrowest page that it shares with the list

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

    makePanel();
    makeFiles();
    setRecords(columns(), 0, [this](const QString &folded) { return queryOf(folded); });
    records()->setAside([this, workspace = m_workspace,
                         today = around().clock.today()](storage::Reader &reader,
                                                         const QList<Member> &members) -> std::function<void()> {
        return [this, members, places = workspace::placesOf(reader, workspace->cohort(), today, members)] {
            takePlaces(members, places);
        };
    });
    models::giveEvents<Member>(*records(), around().formats, [](const Member &member) { return member.displayName(); });
    makeFaces();
    connect(records(), &models::RecordTable::arrived, this, [this] {
        askForPlaces();
        askForBoard();
    });
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        m_placed.clear();
        if (!kit::isSeen(*this))
            return;
        askForPlaces();
        askForBoard();
        m_panel->readHistoryAgain();
        if (m_followUp)
            m_followUp->readAgain();
    });
}

void MembersPage::refresh()
{
    EntryPage::refresh();
    m_panel->readHistoryAgain();
}

QVariantMap MembersPage::draft() const
{
    const QVariantMap cv = m_cvs->draft();
    return cv.isEmpty() ? EntryPage::draft() : cv;
}

void MembersPage::startWork()
{
    if (m_cvs->draft().isEmpty())
        return EntryPage::startWork();
    m_cvs->show(); // what is being written there stays
    tellUnsaved();
}

bool MembersPage::takeUp(const QVariantMap &draft)
{
    return draft.contains(QStringLiteral("cvOf")) ? m_cvs->takeUp(draft) : EntryPage::takeUp(draft);
}

void MembersPage::giveUp()
{
    m_cvs->giveUp();
    EntryPage::giveUp();
}

void MembersPage::makePanel()
{
    m_panel = new MemberPanel(store(), around().formats, mayEdit(), this);
    auto *place = new kit::TallScroll(m_panel, this); // who agreed to much has a long card
    place->askForWidth(kCardUnits);
    setDetail(place);
    connect(m_panel, &MemberPanel::entryRequested, this, &MembersPage::entryRequested);
    connect(m_panel, &MemberPanel::editRequested, this, [this] {
        if (const auto id = chosen())
            open(*id);
    });
    connect(m_panel, &MemberPanel::dataRequested, this, [this] {
        if (const auto id = chosen())
            Q_EMIT dataRequested(*id);
    });
    connect(m_panel, &MemberPanel::followUpRequested, this, &MembersPage::layOutFollowUp);
    auto *sheet = new QAction(tr("&Follow-up sheet…"), this);
    sheet->setObjectName(QStringLiteral("followUpAction"));
    connect(sheet, &QAction::triggered, this, &MembersPage::layOutFollowUp);
    addRowAction(sheet);
}

// A list, pictures, a board: three faces of what is searched for and chosen.
void MembersPage::makeFaces()
{
    m_thumbnails = new Thumbnails(store(), this);
    m_gallery = new Gallery(
        *m_thumbnails, [this](const QModelIndex &index) { return faceOf(records()->recordAt(index.row())); }, this);
    m_gallery->setTable(records(), view()->selectionModel());
    m_board = new Board(*m_thumbnails, this);
    faces()->add(m_gallery, QStringLiteral("Gallery"), tr("Gallery"), tr("Shows the members as pictures."));
    faces()->add(m_board, QStringLiteral("Board"), tr("Board"), tr("Shows the members by where they stand today."));
    const auto openChosen = [this] {
        if (const auto id = chosen())
            open(*id);
    };
    addRowMenu(m_gallery);
    for (QWidget *list : m_board->lists())
        addRowMenu(list);
    connect(m_gallery, &Gallery::openRequested, this, openChosen);
    connect(m_board, &Board::openRequested, this, openChosen);
    connect(m_board, &Board::chosen, this, [this](RawId id) { seek(id); });
    connect(faces(), &models::Faces::turned, this, [this] {
        if (m_boardIsStale)
            askForBoard();
    });
    faces()->restore();
    for (QAbstractItemView *each :
         {static_cast<QAbstractItemView *>(view()), static_cast<QAbstractItemView *>(m_gallery)}) {
        each->viewport()->setAcceptDrops(mayEdit());
        each->viewport()->installEventFilter(this);
    }
}

storage::Query<Member> MembersPage::queryOf(const QString &folded) const
{
    Query query;
    query.where(&Member::cohort, m_workspace->cohort().id);
    if (const QString number = domain::phonePart(folded); !number.isEmpty())
        query.whereAnyHolds({QStringLiteral("phone")}, number);
    else if (!folded.isEmpty())
        query.whereAnyHolds({QStringLiteral("name_key"), QStringLiteral("spoken_key"), QStringLiteral("email_key")},
                            folded);
    return query;
}

std::optional<Member> MembersPage::chosenMember() const
{
    const int row = chosen() ? records()->rowOf(*chosen()) : -1;
    return row < 0 ? std::nullopt : std::optional(records()->recordAt(row));
}

FaceOfMember MembersPage::faceOf(const Member &member) const
{
    const auto place = m_places.constFind(member.id);
    return {member.givenName, member.familyName, place == m_places.constEnd() ? QString() : figures::labelOfOne(*place),
            member.photo, member.reference};
}

// Files dropped on a row are that member's.
bool MembersPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return EntryPage::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // NOLINT(*-static-cast-downcast): moves are drops, too
    const QString path = FileDesk::fileIn(drop->mimeData());
    if (path.isEmpty())
        return EntryPage::eventFilter(watched, event);
    const auto *list = watched == m_gallery->viewport() ? static_cast<QAbstractItemView *>(m_gallery) : view();
    const QModelIndex index = list->indexAt(drop->position().toPoint());
    drop->setAccepted(index.isValid() || event->type() == QEvent::DragEnter);
    if (event->type() == QEvent::Drop && index.isValid()) {
        const Member member = records()->recordAt(index.row());
        ListPage::show(member.id.raw());
        m_files->take(member, path);
    }
    return true;
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
    if (member->cv)
        askForCv(*member);
    if (m_board)
        m_board->setCurrent(member->id);
}

void MembersPage::askForPhoto(const Member &member)
{
    kit::startTask<QImage>(
        this, tr("Reading the photo"),
        [workspace = m_workspace, photo = *member.photo](TaskContext &) {
            return workspace->store().read([&](storage::Reader &reader) {
                const auto file = reader.find(photo);
                // As any picture from outside: a file may come from anybody.
                return file ? pictures::readPhoto(file->bytes, kPhotoSide).value_or(QImage()) : QImage();
            });
        },
        [this, id = member.id](const Result<QImage> &photo) {
            if (photo && chosen() == id.raw())
                m_panel->setPhoto(*photo);
        });
}

void MembersPage::askForCv(const Member &member)
{
    kit::startTask<std::optional<operations::FileSummary>>(
        this, tr("Reading the name of the CV"),
        [workspace = m_workspace, cv = *member.cv](TaskContext &) {
            return operations::summaryOf(workspace->store(), cv);
        },
        [this, id = member.id](const Result<std::optional<operations::FileSummary>> &summary) {
            if (summary && *summary && chosen() == id.raw())
                m_panel->setCvName(
                    (*summary)->keptOn
                        //: %1 is a file, %2 the day it was taken in
                        ? tr("%1, taken in on %2").arg((*summary)->name, around().formats.date(*(*summary)->keptOn))
                        : (*summary)->name);
        });
}

// Only while it is seen.
void MembersPage::askForBoard()
{
    m_boardIsStale = true;
    if (m_boarding || !m_board || faces()->currentWidget() != m_board)
        return;
    m_boardIsStale = false;
    m_boarding = kit::startTask<workspace::Board>(
        this, tr("Reading the board"),
        [workspace = m_workspace, today = around().clock.today(), query = queryOf(fold(records()->searched()))](
            TaskContext &) { return workspace::board(*workspace, today, query); },
        [this](const Result<workspace::Board> &board) {
            m_boarding = nullptr;
            if (board)
                m_board->setBoard(*board);
            else
                around().messages.say(board.error());
            if (m_boardIsStale)
                askForBoard();
        });
}

// Only of those in the list.
void MembersPage::askForPlaces()
{
    m_placesAreStale = m_placing != nullptr;
    if (m_placesAreStale)
        return;
    QList<Member> asked;
    for (int row = 0; row < records()->rowCount(); ++row) {
        const Member &member = records()->recordAt(row);
        if (!m_placed.contains(member.id))
            asked.append(member);
    }
    if (asked.isEmpty())
        return;
    for (const Member &member : std::as_const(asked))
        m_placed.insert(member.id);
    m_placing = kit::startTask<Places>(
        this, tr("Reading the outcomes"),
        [workspace = m_workspace, today = around().clock.today(), asked](TaskContext &) {
            return workspace->store().read([&](storage::Reader &reader) {
                return workspace::placesOf(reader, workspace->cohort(), today, asked);
            });
        },
        [this, asked](const Result<Places> &places) {
            m_placing = nullptr;
            if (places)
                takePlaces(asked, *places);
            if (m_placesAreStale)
                askForPlaces();
        });
}

void MembersPage::takePlaces(const QList<Member> &of, const Places &places)
{
    const Places before = m_places;
    for (const Member &member : of) {
        if (const auto place = places.constFind(member.id); place != places.constEnd())
            m_places.insert(member.id, *place);
        else
            m_places.remove(member.id);
    }
    if (m_places == before)
        return;
    for (int i = 0; i < records()->headings().size(); ++i) {
        if (qstrcmp(records()->headings().at(i).key, kState) == 0)
            records()->showAnew(i);
    }
    m_gallery->viewport()->update();
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
    addParts(form);
    return form;
}

void MembersPage::addParts(models::FormPanel *form)
{
    m_roleText = new RoleText(form);
    form->addPartBelow(QStringLiteral("project_role"), m_roleText, QStringLiteral("role_text"));
    m_rome = new RomeLookup(form->lineOf(QStringLiteral("rome")), form->lineOf(QStringLiteral("occupation")), form);
    form->addBelow(QStringLiteral("rome"), m_rome);
    m_consents = new ConsentMatrix(around().formats, form);
    form->addPart(m_consents, QStringLiteral("consents"), tr("What they agreed to"));
}

void MembersPage::beginParts(const Member &member)
{
    m_framed = {};
    m_roleText->begin(member.roleText);
    askForConsents(member);
    m_rome->begin();
    m_rome->readAgain(store(), around().settings.romePath());
}

void MembersPage::askForConsents(const Member &member)
{
    QList<domain::Consent> consents;
    if (member.revision > 0) { // of one person: read at once, the form begins with them
        auto read = rebond::exchange::consentsOf(*store(), member.id);
        if (!read)
            around().messages.say(read.error());
        else
            consents = *read;
    }
    m_consents->begin(consents, around().clock.today());
}

MembersPage::Entering MembersPage::entering() const
{
    const rebond::exchange::MemberExtras extras{m_roleText->text(), m_consents->before(), m_consents->wanted()};
    return [store = store(), extras](const QString &label, const Member &base,
                                     const QList<rebond::exchange::TypedField> &typed, const Asking &asking) {
        return rebond::exchange::enterMember(*store, label, base, typed, extras, asking);
    };
}

} // namespace rebond::ui::members

#include "moc_memberspage.cpp"
