// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerpage.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/formats.h"
#include "domain/romecode.h"
#include "domain/wording.h"
#include "exchange/offerentry.h"
#include "exchange/rometable.h"
#include "operations/removal.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factlist.h"
#include "ui/kit/seen.h"
#include "ui/kit/settings.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/proposals.h"
#include "ui/offers/offermatchpanel.h"
#include "ui/offers/offerpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::offers {

using domain::Offer;
using models::Column;
using models::Heading;
using rebond::exchange::ListKind;
using OfferQuery = storage::Query<Offer>;

namespace {
constexpr QStringView kOfferCompany = u"company";
const QString kWhich = QStringLiteral("which"); // of the filter's state
const QString kAllOffers = QStringLiteral("all");
const QString kNote = QStringLiteral("note"); // of a draft
const QString kForm = QStringLiteral("typed");
const QString kOthers = QStringLiteral("others"); // names, by offer
constexpr int kCodesProposed = 5;
} // namespace

OfferPage::OfferPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                     QWidget *parent)
    : EntryPage(
        QStringLiteral("offers"),
        {tr("Offers"), tr("Search for a post, a source, a town, a skill or a ROME code"), tr("No offers yet"),
         tr("Write the first offer in that the group received or somebody found, or import a list: the day and the post "
            "are enough. With a ROME code or skills, Rebond says whom it may suit.")},
        {tr("A new offer"), tr("Add an offer"),
         //: on the undo button and in the journal; %1 is the reference of an offer
         tr("Change offer %1"), tr("Read it again, keep what I typed")},
        {workspace, &workspace->store()}, !workspace->isReadOnly(), surroundings, parent),
      m_workspace(workspace),
      m_names(new models::NameBook(store(), this))
{
    makeControls();
    makeDetail();
    connect(&store()->changes(), &storage::ChangeBus::committed, this, [this] {
        if (!kit::isSeen(*this))
            return;
        m_panel->readAgain();
        m_matches->readAgain();
    });
    // The latest first.
    setRecords(
        columns(), 0, [this](const QString &folded) { return query(folded); }, Qt::DescendingOrder);
    m_names->follow(*records());
    connect(m_names, &models::NameBook::arrived, this, [this] {
        for (int column = 0; column < records()->columnCount(); ++column) {
            if (QLatin1String(records()->headings().at(column).key) == kOfferCompany)
                records()->showAnew(column);
        }
    });
}

void OfferPage::makeControls()
{
    m_which = new QComboBox(this);
    m_which->setObjectName(QStringLiteral("offersWhichBox"));
    m_which->setAccessibleName(tr("Which offers are listed"));
    //: which offers are listed: those that have not expired
    m_which->addItem(tr("Still open"), QString());
    //: which offers are listed
    m_which->addItem(tr("All offers"), kAllOffers);
    addControl(m_which);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] { records()->readAnew(); });
    QPushButton *fresh = addButton(tr("&New offer"), "newOfferButton", true);
    QPushButton *import = empty()->addButton(tr("Import a list…"), QStringLiteral("importOffersButton"));
    QPushButton *first = empty()->addButton(tr("New offer"), QStringLiteral("firstOfferButton"));
    for (QPushButton *button : {fresh, import, first})
        button->setEnabled(mayEdit());
    connect(fresh, &QPushButton::clicked, this, &OfferPage::startWork);
    connect(first, &QPushButton::clicked, this, &OfferPage::startWork);
    connect(import, &QPushButton::clicked, this, &OfferPage::importRequested);
}

void OfferPage::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *content = new QWidget(detail);
    m_panel = new OfferPanel(store(), around(), mayEdit(), content);
    m_matches = new OfferMatchPanel(m_workspace, around(), content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    column->addWidget(m_matches);
    column->addStretch(1);
    kit::setSpace(column, {}, 2);
    auto *whole = new QVBoxLayout(detail);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::TallScroll(content, detail));
    setDetail(detail);
    connect(m_panel, &OfferPanel::memberRequested, this, &OfferPage::memberRequested);
    connect(m_panel, &OfferPanel::companyRequested, this, &OfferPage::companyRequested);
    connect(m_panel, &OfferPanel::actRequested, this, &OfferPage::actRequested);
    connect(m_matches, &OfferMatchPanel::memberRequested, this, &OfferPage::memberRequested);
    connect(m_matches, &OfferMatchPanel::bookletRequested, this, &OfferPage::bookletRequested);
    connect(m_panel, &OfferPanel::editRequested, this, [this] {
        if (const auto id = chosen())
            open(*id);
    });
}

QList<Column<Offer>> OfferPage::columns() const
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(ListKind::Offers)
            .at(rebond::exchange::fieldAt(ListKind::Offers, QString::fromLatin1(key)))
            .label();
    };
    const Formats &formats = around().formats;
    return {
        {Heading{.key = "received_on", .text = label("received_on"), .isName = true, .characters = 12},
         [&formats](const Offer &o) { return formats.shortDate(o.receivedOn); },
         [](OfferQuery &query) { query.orderBy(&Offer::receivedOn); }},
        {Heading{.key = "position", .text = label("position"), .characters = 28},
         [&formats](const Offer &o) { return formats.typography(o.position); },
         [](OfferQuery &query) { query.orderByKey("position_key"); }},
        {Heading{.key = "company", .text = label("company"), .characters = 22, .yields = 1},
         [this](const Offer &o) { return o.company ? m_names->company(*o.company) : QString(); }},
        {Heading{.key = "city", .text = label("city"), .characters = 14, .yields = 2},
         [](const Offer &o) { return o.city; }, [](OfferQuery &query) { query.orderByWords(&Offer::city); }},
        {Heading{.key = "expires_on", .text = label("expires_on"), .isName = true, .characters = 12},
         [&formats](const Offer &o) { return o.expiresOn ? formats.shortDate(*o.expiresOn) : QString(); },
         [](OfferQuery &query) { query.orderByKey("expiry_key"); }},
        {Heading{.key = "contract", .text = label("contract"), .characters = 16, .yields = 3},
         [](const Offer &o) { return o.contract ? domain::wordingOf(*o.contract) : QString(); }},
        {Heading{.key = "rome", .text = label("rome"), .isShownAtFirst = false, .characters = 10},
         [](const Offer &o) { return o.romeCode; }, [](OfferQuery &query) { query.orderBy(&Offer::romeCode); }},
        {Heading{.key = "origin", .text = label("origin"), .isShownAtFirst = false, .characters = 20},
         [](const Offer &o) { return domain::wordingOf(o.origin); }},
        {Heading{.key = "source", .text = label("source"), .isShownAtFirst = false, .characters = 20},
         [](const Offer &o) { return o.source; }, [](OfferQuery &query) { query.orderByWords(&Offer::source); }},
        {Heading{.key = "skills", .text = label("skills"), .isShownAtFirst = false, .characters = 24},
         [](const Offer &o) { return o.skills.join(QStringLiteral(", ")); }},
        {Heading{.key = "reference", .text = label("reference"), .isShownAtFirst = false, .characters = 10},
         [](const Offer &o) { return o.reference; }, [](OfferQuery &query) { query.orderBy(&Offer::reference); }},
    };
}

OfferQuery OfferPage::query(const QString &folded) const
{
    OfferQuery query;
    query.where(&Offer::cohort, m_workspace->cohort().id);
    if (!showsAll())
        query.fromKey("expiry_key", isoDate(around().clock.today()));
    if (!folded.isEmpty())
        query.whereAnyHolds({QStringLiteral("words_key")}, folded);
    return query;
}

bool OfferPage::showsAll() const
{
    return m_which->currentData().toString() == kAllOffers;
}

QVariantMap OfferPage::filterState() const
{
    return showsAll() ? QVariantMap{{kWhich, kAllOffers}} : QVariantMap();
}

void OfferPage::setFilterState(const QVariantMap &state)
{
    m_which->setCurrentIndex(std::max(0, m_which->findData(state.value(kWhich).toString())));
}

QString OfferPage::filterWords() const
{
    return showsAll() ? QString() : m_which->currentText();
}

QString OfferPage::countText(qint64 count, bool isSearch) const
{
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    //: beside the title of the list: how many the search found
    return isSearch ? tr("%n found", nullptr, shown) : tr("%n offer(s)", nullptr, shown);
}

Offer OfferPage::freshRecord() const
{
    Offer offer;
    offer.cohort = m_workspace->cohort().id;
    offer.receivedOn = around().clock.today();
    return offer;
}

models::FormPanel *OfferPage::makeForm()
{
    const auto keys = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list.append(QString::fromLatin1(name));
        return list;
    };
    auto *form =
        new models::FormPanel(ListKind::Offers,
                              {{tr("The post"), keys({"position", "company", "contract", "postal_code", "city"})},
                               {tr("What is asked for"), keys({"rome", "skills"})},
                               {tr("Where it comes from"), keys({"received_on", "origin", "source", "expires_on"})},
                               {tr("The offer itself"), keys({"text", "notes", "reference"})}},
                              this);
    form->setObjectName(QStringLiteral("offerForm"));
    form->setProposals(kOfferCompany.toString(), models::companiesLike(store()));
    m_rome = kit::makeDataLabel(form, "offerRomeHintLabel");
    kit::setQuiet(m_rome);
    m_rome->hide();
    form->addBelow(QStringLiteral("rome"), m_rome);
    connect(form->lineOf(QStringLiteral("rome")), &QLineEdit::textChanged, this, &OfferPage::tellRome);
    return form;
}

// Of a code its title; of words the codes whose title has them.
QStringList OfferPage::romeToldOf(const QString &text, const rebond::exchange::RomeTable &table)
{
    QStringList told;
    if (const auto code = domain::cleanRomeCode(text)) {
        const QString title = table.titleOf(code->text);
        //: %1 is a ROME code, %2 a version of the ROME
        told.append(title.isEmpty()
                        ? tr("%1 is not in version %2 of the ROME: check it.").arg(code->text, table.version())
                        : title);
    } else {
        for (const auto &[found, title] : table.like(text, kCodesProposed))
            told.append(found + QStringLiteral(" · ") + title);
    }
    return told;
}

// Behind the window: the table is a file.
void OfferPage::tellRome(const QString &text)
{
    delete m_readingRome; // what was typed before
    m_readingRome = kit::startTask<QStringList>(
        this, tr("Reading the ROME"),
        [text, kept = around().settings.romePath()](TaskContext &) -> Result<QStringList> {
            return romeToldOf(text, rebond::exchange::romeAt(kept));
        },
        [this](const Result<QStringList> &told) {
            if (!told)
                return;
            m_rome->setText(told->join(u'\n'));
            m_rome->setVisible(!told->isEmpty());
        });
}

QMap<int, QString> OfferPage::textsOf(const Offer &offer, const QList<int> &fields) const
{
    return rebond::exchange::textsOf(*store(), offer, fields).value_or(EntryPage::textsOf(offer, fields));
}

// One that is over would vanish as soon as it is saved.
void OfferPage::entered(const Offer &offer)
{
    if (hasExpired(offer, around().clock.today()) && !showsAll())
        goToRecord(offer.id.raw());
}

void OfferPage::goToRecord(const RawId &id)
{
    const auto offer = stored(Id<Offer>(id));
    if (offer && hasExpired(*offer, around().clock.today()))
        m_which->setCurrentIndex(m_which->findData(kAllOffers));
    EntryPage::goToRecord(id);
}

void OfferPage::refresh()
{
    EntryPage::refresh();
    m_panel->readAgain();
    m_matches->readAgain();
}

QVariantMap OfferPage::draft() const
{
    QVariantMap draft = EntryPage::draft();
    if (const QVariantMap note = m_panel->noteDraft(); !note.isEmpty())
        draft.insert(kNote, note);
    if (const QVariantMap others = m_matches->othersTyped(); !others.isEmpty())
        draft.insert(kOthers, others);
    return draft;
}

bool OfferPage::takeUp(const QVariantMap &draft)
{
    bool isWhole = true;
    QVariantMap others = draft.value(kOthers).toMap();
    const QStringList offers = others.keys();
    for (const QString &each : offers) {
        const auto id = RawId::parse(each);
        if (id && stored(Id<Offer>(*id)))
            continue;
        others.remove(each);
        isWhole = false;
    }
    if (!others.isEmpty()) {
        m_matches->retypeOthers(others);
        goToRecord(*RawId::parse(others.firstKey()));
    }
    if (draft.contains(kNote)) {
        const auto offer = m_panel->takeUpNote(draft.value(kNote).toMap());
        isWhole = isWhole && offer;
        if (offer)
            goToRecord(*offer);
    }
    // Last: it stands before the list.
    return (!draft.contains(kForm) || EntryPage::takeUp(draft)) && isWhole;
}

void OfferPage::giveUp()
{
    m_panel->giveUpNote();
    m_matches->retypeOthers({});
    EntryPage::giveUp();
}

void OfferPage::showRecord(const Offer *offer)
{
    if (offer) {
        m_panel->setOffer(*offer);
        m_matches->setOffer(*offer);
    } else {
        m_panel->clear();
        m_matches->clear();
    }
}

void OfferPage::removeMany(const QList<RawId> &records)
{
    remove(store(), static_cast<int>(records.size()),
           [ids = idsOf<Offer>(records)](storage::Store &store) { return operations::removeOffers(store, ids); });
}

} // namespace rebond::ui::offers

#include "moc_offerpage.cpp"
