// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site/sitepage.h"

#include "net/pageserver.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/covered.h"
#include "ui/kit/factlist.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/seen.h"
#include "ui/kit/settings.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/kit/written.h"
#include "ui/site/hostcard.h"
#include "ui/site/linkscard.h"
#include "ui/site/optionsform.h"
#include "ui/site/peoplerows.h"
#include "ui/site/restingtyping.h"
#include "ui/site/sitewording.h"
#include "ui/site/visitscard.h"
#include "workspace/sitepreview.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::site {

namespace {
const QString kPurpose = QStringLiteral("site"); // of the settings: the screen, and the folder of its dialogue
const QString kFolder = QStringLiteral("folder");
constexpr int kRule = 3; // sentences of how it is counted: who, when, what; the site has the rest
constexpr char kFirstPage[] = "index.html";

int few(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, 1'000'000));
}
} // namespace

struct SitePage::Surveyed
{
    workspace::SiteSurvey survey;
    QList<PeopleRows::Row> left;
    QList<PeopleRows::Row> endings;
};

SitePage::SitePage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around, QWidget *parent)
    : Page(parent),
      m_workspace(std::move(workspace)),
      m_around(around)
{
    setObjectName(QStringLiteral("sitePage"));
    setAccessibleName(tr("Web site"));
    auto *board = new QWidget(this);
    auto *columns = new kit::Columns(230, board);
    columns->first()->addWidget(makeTold());
    columns->first()->addWidget(makePlace());
    columns->first()->addWidget(makeLinks());
    columns->first()->addWidget(makeHost());
    columns->first()->addStretch(1);
    columns->second()->addWidget(makeLeftOut(), 1);
    columns->second()->addWidget(makeEndings(), 1);
    m_visits = new VisitsCard(m_workspace, m_around, this);
    columns->second()->addWidget(m_visits);
    connect(m_visits, &VisitsCard::importRequested, this, &SitePage::importRequested);
    auto *space = new QVBoxLayout(board);
    space->addWidget(columns, 1);
    kit::setSpace(space, {5, 4.5, 5, 4.5}, 0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::TallScroll(board, this));
    readKept();
    whenTypingRests(*this, [this] { keep(); });
    connect(m_options, &OptionsForm::settled, this, [this] {
        keep();
        survey();
    });
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        if (kit::isSeen(*this))
            refresh();
    });
}

// Fields that have the keyboard are left while the page goes down, when nobody is here to listen any more.
SitePage::~SitePage()
{
    m_workspace->store().changes().disconnect(this);
    keep();
    m_options->disconnect(this);
    m_links->disconnect(this);
    m_host->disconnect(this);
}

kit::Card *SitePage::makeTold()
{
    //: heading: what visitors of the web site would read
    auto *card = new kit::Card(tr("What would be published today"), this);
    m_count = kit::makeDataLabel(card, "siteCountLabel");
    kit::setTextStep(m_count, kit::TextStep::Large, QFont::DemiBold);
    m_rule = kit::makeDataLabel(card, "siteRuleLabel");
    kit::setQuiet(m_rule);
    m_facts = new kit::FactList(card);
    //: on the web site
    m_people = m_facts->add(tr("Members shown"), "sitePeopleLabel");
    //: on the web site: CVs without a name
    m_nameless = m_facts->add(tr("Of these, without a name"), "siteNamelessLabel");
    m_left = m_facts->add(tr("Members not shown"), "siteLeftLabel");
    m_press = m_facts->add(tr("Press left out"), "sitePressLabel");
    //: until which day everything on the web site may be shown
    m_until = m_facts->add(tr("All of it until"), "siteUntilLabel");
    card->body()->addWidget(m_count);
    card->body()->addWidget(m_rule);
    card->body()->addWidget(m_facts);
    return card;
}

kit::Card *SitePage::makePlace()
{
    auto *card = new kit::Card(tr("Where it stands"), this);
    m_place = kit::makeDataLabel(card, "siteFolderLabel");
    m_standing = kit::makeDataLabel(card, "siteStandingLabel");
    kit::setTextStep(m_standing, kit::TextStep::Heading, QFont::DemiBold);
    m_duty = kit::makeDataLabel(card, "siteDutyLabel");
    kit::followProjector(m_duty, [this](bool) { showDuty(); });
    m_notice = kit::makeDataLabel(card, "siteNoticeLabel");
    m_notice->setText(QStringLiteral("⚠ ")
                      + tr("The law asks a site to say who answers for it and who serves its pages: fill these in."));
    const auto button = [this, card](const QString &text, const char *objectName, auto &&slot) {
        auto *made = new QPushButton(text, card);
        made->setObjectName(QLatin1String(objectName));
        connect(made, &QPushButton::clicked, this, std::forward<decltype(slot)>(slot));
        return made;
    };
    m_publish = button(tr("&Publish"), "publishSiteButton", [this] { publish(); });
    kit::setButtonKind(m_publish, kit::ButtonKind::Primary);
    m_look = button(tr("Look at it as a visito&r"), "previewSiteButton", [this] { preview(); });
    m_choose = button(tr("Choose the f&older…"), "chooseSiteFolderButton", [this] { chooseFolder(&SitePage::survey); });
    m_endLook = button(tr("E&nd the visitor’s look"), "endPreviewButton", [this] { endPreview(); });
    m_lookPlace = kit::makeDataLabel(card, "sitePreviewLabel");
    m_lookPlace->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lookPlace->setFocusPolicy(Qt::StrongFocus); // where no browser answers, it is copied
    m_options = new OptionsForm(m_around.formats.language(), card);
    auto *buttons = new kit::FlowLayout(nullptr, 3);
    for (QPushButton *each : {m_publish, m_look, m_choose, m_endLook})
        buttons->addWidget(each);
    for (QLabel *label : {m_place, m_standing, m_duty})
        card->body()->addWidget(label);
    card->body()->addLayout(buttons);
    for (QWidget *part : std::initializer_list<QWidget *>{m_lookPlace, m_options, m_notice})
        card->body()->addWidget(part);
    endPreview();
    return card;
}

HostCard *SitePage::makeHost()
{
    m_host = new HostCard(m_around, this);
    connect(m_host, &HostCard::settled, this, &SitePage::keep);
    connect(m_host, &HostCard::finished, this, [this] {
        if (std::exchange(m_isSending, false))
            survey(); // the folder was renewed on the way
    });
    m_host->setWork([this]() -> HostCard::Work {
        if (m_folder.isEmpty())
            chooseFolder(&SitePage::publishToHost);
        if (m_folder.isEmpty() || m_isWriting)
            return {};
        m_isSending = true;
        return [workspace = m_workspace, options = options(), path = folder(),
                formats = m_around.formats](const publish::Place &place, const publish::Access &access,
                                            TaskContext &task) -> Result<publish::Sent> {
            const auto made = workspace::writeSite(*workspace, options, path, formats, task);
            if (!made)
                return fail(made.error());
            const auto host = publish::openHost(place, access);
            return publish::send(path, place, *host, task);
        };
    });
    return m_host;
}

LinksCard *SitePage::makeLinks()
{
    m_links = new LinksCard(m_around, this);
    connect(m_links, &LinksCard::settled, m_options, &OptionsForm::settled);
    return m_links;
}

rebond::site::Options SitePage::options() const
{
    rebond::site::Options options = m_options->options();
    options.links = m_links->links();
    return options;
}

kit::FittedTable *SitePage::makeTable(const char *objectName, PeopleRows *rows, QWidget *parent)
{
    auto *table = new kit::FittedTable(parent);
    table->setObjectName(QLatin1String(objectName));
    table->setModel(rows);
    connect(table, &QAbstractItemView::activated, this,
            [this, rows](const QModelIndex &index) { Q_EMIT memberRequested(rows->memberAt(index.row())); });
    kit::offerMenu(table, [this, rows, table](QMenu &menu) {
        const int row = table->currentIndex().row();
        if (row < 0)
            return;
        QAction *open = menu.addAction(tr("Open the member"));
        open->setObjectName(QStringLiteral("openMemberAction"));
        connect(open, &QAction::triggered, this, [this, rows, row] { Q_EMIT memberRequested(rows->memberAt(row)); });
    });
    return table;
}

kit::Card *SitePage::makeLeftOut()
{
    const QString heading = tr("Who is left out, and why");
    auto *card = new kit::Card(heading, this);
    //: heading of a column: a member
    m_leftRows = new PeopleRows({tr("Who"), tr("Why")}, this);
    m_leftTable = makeTable("siteLeftOutTable", m_leftRows, card);
    m_leftTable->setAccessibleName(heading);
    auto *words = kit::makeDataLabel(card, "siteLeftOutWords");
    words->setText(
        tr("Nobody is on the site without having agreed to it. Enter opens the member; agreements to the site "
           "are noted on their form."));
    kit::setQuiet(words);
    card->body()->addWidget(words);
    card->body()->addWidget(m_leftTable, 1);
    return card;
}

kit::Card *SitePage::makeEndings()
{
    const QString heading = tr("Agreements that come to an end");
    m_endings = new kit::Card(heading, this);
    //: heading of a column: the last day of an agreement
    m_endingRows = new PeopleRows({tr("Last day"), tr("Who"), tr("What")}, this);
    m_endingTable = makeTable("siteEndingsTable", m_endingRows, m_endings);
    m_endingTable->setAccessibleName(heading);
    m_endingTable->setWidest(0, {m_around.formats.shortDate(QDate(2000, 12, 28))});
    auto *words = kit::makeDataLabel(m_endings, "siteEndingsWords");
    words->setText(
        tr("On the day after, publish again: what they allowed is then taken away. The site itself says nothing "
           "of it."));
    kit::setQuiet(words);
    m_endings->body()->addWidget(words);
    m_endings->body()->addWidget(m_endingTable, 1);
    m_endings->hide();
    return m_endings;
}

QWidget *SitePage::firstStop()
{
    return m_publish;
}

void SitePage::refresh()
{
    m_visits->readAgain();
    survey();
}

void SitePage::hideEvent(QHideEvent *event)
{
    keep();
    Page::hideEvent(event);
}

// A folder is of this machine: kept with the settings, by cohort.
void SitePage::readKept()
{
    const QByteArray bytes = m_around.settings.remembered(kPurpose, m_workspace->cohort().id.toString());
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    m_folder = kept.value(kFolder).toString();
    m_options->begin(kept);
    m_links->begin(kept);
    m_host->begin(kept);
}

void SitePage::keep()
{
    QJsonObject kept = m_options->kept();
    kept.insert(kFolder, m_folder);
    for (const QJsonObject &part : {m_host->kept(), m_links->kept()}) {
        for (auto each = part.begin(); each != part.end(); ++each)
            kept.insert(each.key(), each.value());
    }
    const QByteArray bytes = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    const QString key = m_workspace->cohort().id.toString();
    if (bytes != m_around.settings.remembered(kPurpose, key))
        m_around.settings.remember(kPurpose, key, bytes);
}

void SitePage::chooseFolder(void (SitePage::*then)())
{
    kit::FileRequest request;
    request.kind = kit::FileRequest::Kind::Folder;
    request.title = tr("A folder of its own for the site");
    request.folder = m_folder.isEmpty() ? m_around.settings.folder(kPurpose) : m_folder;
    m_around.files.ask(this, request, [this, then](const QString &path) {
        m_folder = QDir::cleanPath(path);
        m_around.settings.setFolder(kPurpose, m_folder);
        keep();
        (this->*then)();
    });
}

void SitePage::survey()
{
    if (m_surveying) {
        m_isOvertaken = true;
        m_surveying->cancel(); // its answer would be old
        return;
    }
    // A sentence for each of thousands is work, too.
    m_surveying = kit::startTask<Surveyed>(
        this, tr("Looking at what would be published"),
        [workspace = m_workspace, options = options(), path = folder(),
         formats = m_around.formats](TaskContext &task) -> Result<Surveyed> {
            const auto found = workspace::surveySite(*workspace, options, path, formats, task);
            if (!found)
                return fail(found.error());
            return Surveyed{*found, rowsOf(found->audit.leftOut, formats), rowsOf(found->audit.endings, formats)};
        },
        [this](const Result<Surveyed> &found) {
            m_surveying = nullptr;
            if (std::exchange(m_isOvertaken, false))
                return survey();
            if (!found)
                return m_around.messages.say(found.error());
            show(*found);
            Q_EMIT surveyed();
        });
    m_around.tasks.follow(m_surveying);
}

void SitePage::show(const Surveyed &found)
{
    const workspace::SiteSurvey &survey = found.survey;
    showCounts(survey);
    m_host->setToday(survey.counter.number);
    m_leftRows->setRows(found.left);
    m_endingRows->setRows(found.endings);
    QStringList names;
    for (const PeopleRows::Row &row : found.endings)
        names.append(row.cells.value(1));
    m_endingTable->setWanted(1, names); // what ends is a word or two
    m_endings->setVisible(!found.endings.isEmpty());
    const auto say = [](QLabel *label, const QString &words) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    };
    say(m_place, QDir::toNativeSeparators(m_folder));
    say(m_standing, standingOf(survey, m_around.formats));
    m_dutyWords = duty(survey);
    showDuty();
    m_notice->setVisible(!m_options->isNoticeWhole());
}

void SitePage::showDuty()
{
    m_duty->setText(kit::forTheRoom(m_dutyWords, m_duty));
    m_duty->setVisible(!m_dutyWords.isEmpty());
}

void SitePage::showCounts(const workspace::SiteSurvey &survey)
{
    m_count->setText(m_around.formats.typography(survey.counter.sentence));
    m_rule->setText(m_around.formats.typography(survey.counter.rule.mid(0, kRule).join(u' ')));
    m_facts->set(m_people, m_around.formats.number(survey.people));
    m_facts->set(m_nameless, survey.nameless > 0 ? m_around.formats.number(survey.nameless) : QString());
    const qint64 absent = std::count_if(survey.audit.leftOut.cbegin(), survey.audit.leftOut.cend(),
                                        [](const rebond::site::LeftOut &who) { return !who.isNameless; });
    m_facts->set(m_left, m_around.formats.number(absent));
    m_facts->set(m_press, survey.pressLeftOut > 0
                              ? tr("%n mention(s): a title or an address names somebody who is not to be named",
                                   nullptr, survey.pressLeftOut)
                              : QString());
    m_facts->set(m_until, survey.lastDay ? m_around.formats.date(*survey.lastDay) : QString());
}

void SitePage::publish()
{
    if (m_isWriting || m_isSending)
        return;
    keep();
    if (m_folder.isEmpty())
        return chooseFolder(&SitePage::publish);
    m_isWriting = true; // the button keeps the keyboard: one that is switched off hands it to its neighbour
    m_around.messages.end(kit::MessageBar::BySuccess);
    m_around.tasks.follow(kit::startTask<workspace::SiteMade>(
        this, tr("Publishing the site"),
        [workspace = m_workspace, options = options(), path = folder(), formats = m_around.formats](TaskContext &task) {
            return workspace::writeSite(*workspace, options, path, formats, task);
        },
        [this, path = folder()](const Result<workspace::SiteMade> &made) {
            m_isWriting = false;
            if (made)
                told(*made, path); // another folder may have been chosen meanwhile
            else
                m_around.messages.say(made.error());
            survey(); // what was written before it was stopped stands there
        }));
}

void SitePage::publishToHost()
{
    m_host->publish();
}

void SitePage::told(const workspace::SiteMade &made, const QString &folder)
{
    QStringList words;
    words.append(made.files.written + made.files.removed == 0
                     ? tr("The site was as it should be: nothing was written.")
                     : tr("The site has been published: %n file(s) written.", nullptr, few(made.files.written)));
    if (made.files.removed > 0)
        words.append(tr("%n file(s) taken away: take them away from where the pages are served, too.", nullptr,
                        few(made.files.removed)));
    if (made.files.unreadPhotos > 0)
        words.append(
            tr("%n photo(s) could not be read: initials stand in their place.", nullptr, made.files.unreadPhotos));
    kit::sayWritten(m_around.messages, m_around.desktop, words.join(u' '),
                    QDir(folder).filePath(QLatin1String(kFirstPage)));
    Q_EMIT published(folder);
}

void SitePage::preview()
{
    if (m_isPreparing)
        return;
    m_isPreparing = true;
    using Made = std::shared_ptr<workspace::SitePreview>;
    m_around.tasks.follow(kit::startTask<Made>(
        this, tr("Preparing the visitor’s look"),
        [workspace = m_workspace, options = options(), formats = m_around.formats](TaskContext &) {
            return workspace::SitePreview::make(workspace, options, formats);
        },
        [this](const Result<Made> &made) {
            m_isPreparing = false;
            if (made)
                serve(*made);
            else
                m_around.messages.say(made.error());
        }));
}

void SitePage::serve(const std::shared_ptr<workspace::SitePreview> &preview)
{
    endPreview();
    auto server = net::PageServer::start([preview](const QString &name) { return preview->file(name); },
                                         QLatin1String(kFirstPage));
    if (!server)
        return m_around.messages.say(server.error());
    m_server = std::move(*server);
    const QUrl address = previewAddress();
    m_lookPlace->setText(address.toString());
    m_lookPlace->show();
    m_endLook->show();
    if (!m_around.desktop.openAddress(address))
        m_around.messages.say(kit::MessageBar::Severity::Warning,
                              tr("No browser answered. Copy the address below “Publish” into yours; only this machine "
                                 "can open it."));
    Q_EMIT previewed();
}

void SitePage::endPreview()
{
    m_server.reset();
    m_lookPlace->hide();
    if (m_endLook->hasFocus())
        m_look->setFocus(Qt::OtherFocusReason);
    m_endLook->hide();
}

QUrl SitePage::previewAddress() const
{
    return m_server ? m_server->address() : QUrl();
}

} // namespace rebond::ui::site

#include "moc_sitepage.cpp"
