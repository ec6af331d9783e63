// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/press/presspage.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/formats.h"
#include "domain/wording.h"
#include "exchange/pressentry.h"
#include "operations/removal.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/seen.h"
#include "ui/models/proposals.h"
#include "ui/models/severalnames.h"
#include "ui/press/bookdesk.h"
#include "ui/press/presspanel.h"
#include "ui/press/scandesk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rebond::ui::press {

using domain::PressMedium;
using domain::PressMention;
using models::Column;
using models::Heading;
using rebond::exchange::ListKind;
using Query = storage::Query<PressMention>;

namespace {
constexpr QStringView kMembers = u"members";
constexpr QStringView kDate = u"date";
const QString kMedium = QStringLiteral("medium"); // of the filter's state
} // namespace

PressPage::PressPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                     QWidget *parent)
    : EntryPage(
        QStringLiteral("press"),
        {tr("Press"), tr("Search for an outlet, a title or a journalist"), tr("Nothing in the press yet"),
         tr("Write the first article or broadcast in: the day, the outlet and the medium are enough. Whoever is "
            "quoted has it on their time line.")},
        {tr("A new press mention"), tr("Add a press mention"),
         //: on the undo button and in the journal; %1 is the reference of a press mention
         tr("Change press mention %1"), tr("Read it again, keep what I typed")},
        {workspace, &workspace->store()}, !workspace->isReadOnly(), surroundings, parent),
      m_workspace(workspace),
      m_names(new models::NameBook(store(), this))
{
    makeControls();
    m_panel = new PressPanel(store(), around().formats, mayEdit(), this);
    connect(m_panel, &PressPanel::addressRequested, this, [this](const QUrl &address) {
        if (!around().desktop.openAddress(address))
            around().messages.say(kit::MessageBar::Severity::Warning,
                                  tr("No browser answered. Copy the web address of the mention into yours."));
    });
    setDetail(m_panel);
    connectScans();
    connect(m_panel, &PressPanel::editRequested, this, [this] {
        if (const auto id = chosen())
            open(*id);
    });
    connect(m_panel, &PressPanel::memberRequested, this, &PressPage::memberRequested);
    connect(&store()->changes(), &storage::ChangeBus::committed, this, [this] {
        if (kit::isSeen(*this))
            m_panel->readAgain();
    });
    // The latest first.
    setRecords(
        columns(), 0, [this](const QString &folded) { return query(folded); }, Qt::DescendingOrder);
    m_names->follow(*records());
    connect(m_names, &models::NameBook::arrived, this, [this] {
        for (int column = 0; column < records()->columnCount(); ++column) {
            if (QLatin1String(records()->headings().at(column).key) == kMembers)
                records()->showAnew(column);
        }
    });
}

void PressPage::connectScans()
{
    auto *desk = new ScanDesk(store(), around(), this);
    connect(m_panel, &PressPanel::scanWanted, desk, &ScanDesk::choose);
    connect(m_panel, &PressPanel::scanOpened, desk, &ScanDesk::open);
    connect(m_panel, &PressPanel::scanNotWanted, desk, &ScanDesk::takeOff);
}

// Fields that go tell once more that they are left, and by then there is nobody to be told.
PressPage::~PressPage()
{
    if (m_form)
        m_form->disconnect(this);
    if (m_dateEdit)
        m_dateEdit->disconnect(this);
}

void PressPage::makeControls()
{
    m_medium = new QComboBox(this);
    m_medium->setObjectName(QStringLiteral("pressMediumBox"));
    m_medium->setAccessibleName(tr("Which media are listed"));
    //: which media are listed
    m_medium->addItem(tr("All media"), QString());
    for (const auto &term : domain::terms<PressMedium>())
        m_medium->addItem(domain::wordingOf(term.value), QLatin1String(term.code));
    addControl(m_medium);
    connect(m_medium, &QComboBox::currentIndexChanged, this, [this] { records()->readAnew(); });
    //: what appeared in the press, as a book
    auto *book = addButton(tr("Press-book…"), "pressBookButton", false);
    (new BookDesk(m_workspace, around(), this))->serve(book);
    QPushButton *fresh = addButton(tr("&New mention"), "newMentionButton", true);
    QPushButton *first = empty()->addButton(tr("New mention"), QStringLiteral("firstMentionButton"));
    for (QPushButton *button : {fresh, first}) {
        button->setEnabled(mayEdit());
        connect(button, &QPushButton::clicked, this, &PressPage::startWork);
    }
}

QList<Column<PressMention>> PressPage::columns() const
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(ListKind::Press)
            .at(rebond::exchange::fieldAt(ListKind::Press, QString::fromLatin1(key)))
            .label();
    };
    const Formats &formats = around().formats;
    return {
        {Heading{.key = "date", .text = label("date"), .isName = true, .characters = 12},
         [&formats](const PressMention &m) { return formats.shortDate(m.date); },
         [](Query &query) { query.orderBy(&PressMention::date); }},
        {Heading{.key = "outlet", .text = label("outlet"), .isName = true, .characters = 20},
         [](const PressMention &m) { return m.outlet; }, [](Query &query) { query.orderByKey("outlet_key"); }},
        {Heading{.key = "title", .text = label("title"), .characters = 34},
         [&formats](const PressMention &m) { return formats.typography(m.title); },
         [](Query &query) { query.orderByWords(&PressMention::title); }},
        {Heading{.key = "medium", .text = label("medium"), .characters = 18, .yields = 2},
         [](const PressMention &m) { return domain::wordingOf(m.medium); },
         [](Query &query) { query.orderBy(&PressMention::medium).orderBy(&PressMention::date); }},
        {Heading{.key = "members", .text = label("members"), .characters = 22, .yields = 1},
         [this](const PressMention &m) { return namesOf(m); }},
        {Heading{.key = "tone", .text = label("tone"), .isShownAtFirst = false, .characters = 14},
         [](const PressMention &m) { return m.tone ? domain::wordingOf(*m.tone) : QString(); }},
        {Heading{.key = "journalist", .text = label("journalist"), .isShownAtFirst = false, .characters = 18},
         [](const PressMention &m) { return m.journalist; },
         [](Query &query) { query.orderByWords(&PressMention::journalist); }},
        {Heading{.key = "url", .text = label("url"), .isShownAtFirst = false, .characters = 30},
         [](const PressMention &m) { return m.url; }},
        {Heading{.key = "reference", .text = label("reference"), .isShownAtFirst = false, .characters = 10},
         [](const PressMention &m) { return m.reference; },
         [](Query &query) { query.orderBy(&PressMention::reference); }},
    };
}

QString PressPage::namesOf(const PressMention &mention) const
{
    QStringList names;
    for (const auto &member : mention.members)
        names.append(m_names->member(member));
    names.removeAll(QString()); // not looked up yet
    return around().formats.list(names);
}

Query PressPage::query(const QString &folded) const
{
    Query query;
    query.where(&PressMention::cohort, m_workspace->cohort().id);
    if (const auto medium = wanted())
        query.where(&PressMention::medium, *medium);
    if (!folded.isEmpty())
        query.whereAnyHolds({QStringLiteral("words_key")}, folded);
    return query;
}

std::optional<PressMedium> PressPage::wanted() const
{
    return domain::parseTerm<PressMedium>(m_medium->currentData().toString());
}

QVariantMap PressPage::filterState() const
{
    const auto medium = wanted();
    return medium ? QVariantMap{{kMedium, domain::codeOf(*medium)}} : QVariantMap();
}

void PressPage::setFilterState(const QVariantMap &state)
{
    m_medium->setCurrentIndex(std::max(0, m_medium->findData(state.value(kMedium).toString())));
}

QString PressPage::filterWords() const
{
    return wanted() ? m_medium->currentText() : QString();
}

QString PressPage::countText(qint64 count, bool isSearch) const
{
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    //: beside the title of the list: how many the search found
    return isSearch ? tr("%n found", nullptr, shown) : tr("%n mention(s)", nullptr, shown);
}

PressMention PressPage::freshRecord() const
{
    PressMention mention;
    mention.cohort = m_workspace->cohort().id;
    mention.date = around().clock.today();
    return mention;
}

models::FormPanel *PressPage::makeForm()
{
    const auto keys = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list.append(QString::fromLatin1(name));
        return list;
    };
    m_form = new models::FormPanel(ListKind::Press,
                                   {{tr("What appeared"),
                                     keys({"date", "outlet", "medium", "title", "journalist", "url"})},
                                    {tr("Of whom, and how"), keys({"members", "tone", "notes", "reference"})}},
                                   this);
    m_form->setObjectName(QStringLiteral("pressForm"));
    m_form->setProposals(kMembers.toString(), models::membersLike(store(), m_workspace->cohort().id));
    m_form->setProposals(QStringLiteral("outlet"), models::outletsLike(store(), m_workspace->cohort().id));
    m_unasked = new QLabel(m_form);
    m_unasked->setObjectName(QStringLiteral("unaskedLabel"));
    m_unasked->setTextFormat(Qt::PlainText);
    m_unasked->setProperty("rebondData", true);
    m_unasked->setWordWrap(true);
    m_form->addBelow(kMembers.toString(), m_unasked);
    connect(m_form, &models::FormPanel::left, this, [this](const QString &key) {
        if (key == kMembers)
            warnInTime();
    });
    m_dateEdit = m_form->lineOf(kDate.toString());
    connect(m_dateEdit, &QLineEdit::editingFinished, this, &PressPage::warnInTime);
    return m_form;
}

void PressPage::beginParts(const PressMention &)
{
    m_unasked->hide();
    warnInTime();
}

// Before it is saved, since a name once written down is sooner left than taken out.
void PressPage::warnInTime()
{
    const QStringList names = models::severalOf(m_form->text(kMembers.toString()));
    const auto day = parseDate(m_form->text(kDate.toString()));
    delete m_asking; // what was asked before is overtaken
    if (names.isEmpty() || !day)
        return m_unasked->hide();
    m_asking = kit::startTask<QString>(
        this, tr("Looking for consents"),
        [store = store(), cohort = m_workspace->cohort().id, names, day = *day](TaskContext &) {
            return store->read(
                [&](storage::Reader &reader) { return rebond::exchange::warningOf(reader, cohort, names, day); });
        },
        [this](const Result<QString> &warning) {
            const QString text = warning.value_or(QString());
            //: a warning behind its sign: %1 is a sentence
            m_unasked->setText(tr("⚠ %1").arg(text));
            m_unasked->setVisible(!text.isEmpty());
        });
}

QMap<int, QString> PressPage::textsOf(const PressMention &mention, const QList<int> &fields) const
{
    const auto texts = rebond::exchange::textsOf(*store(), mention, fields);
    if (!texts)
        return EntryPage::textsOf(mention, fields);
    QMap<int, QString> shown = *texts;
    models::showSeveral(shown, rebond::exchange::fieldAt(ListKind::Press, kMembers));
    if (mention.revision == 0) // a choice that must be made is nobody's answer yet
        shown.insert(rebond::exchange::fieldAt(ListKind::Press, kMedium), QString());
    return shown;
}

PressPage::Entering PressPage::entering() const
{
    return [store = store()](const QString &label, const PressMention &base, QList<rebond::exchange::TypedField> typed,
                             const Asking &) {
        models::takeSeveral(typed, rebond::exchange::fieldAt(ListKind::Press, kMembers));
        return rebond::exchange::enterMention(*store, label, base, typed);
    };
}

void PressPage::entered(const PressMention &mention)
{
    if (!remarks().isEmpty())
        around().messages.say(kit::MessageBar::Severity::Warning, remarks());
    if (wanted() && wanted() != mention.medium)
        goToRecord(mention.id.raw());
}

void PressPage::goToRecord(const RawId &id)
{
    m_medium->setCurrentIndex(0);
    EntryPage::goToRecord(id);
}

void PressPage::refresh()
{
    EntryPage::refresh();
    m_panel->readAgain();
}

void PressPage::showRecord(const PressMention *mention)
{
    if (mention)
        m_panel->setMention(*mention);
    else
        m_panel->clear();
}

void PressPage::removeMany(const QList<RawId> &records)
{
    remove(store(), static_cast<int>(records.size()), [ids = idsOf<PressMention>(records)](storage::Store &store) {
        return operations::removeMentions(store, ids);
    });
}

} // namespace rebond::ui::press

#include "moc_presspage.cpp"
