// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "base/clock.h"
#include "exchange/changewording.h"
#include "storage/mappings/all.h"
#include "ui/journal/entrypanel.h"
#include "ui/journal/journaltable.h"
#include "ui/kit/messagebar.h"

#include <QComboBox>
#include <QEvent>

namespace rebond::ui::journal {

namespace {
constexpr int kDaysOffered = 14;
const QString kKind = QStringLiteral("kind"); // of the filter's state
const QString kDay = QStringLiteral("day");

std::shared_ptr<storage::Store> storeOf(const std::shared_ptr<workspace::Workspace> &workspace)
{
    return {workspace, &workspace->store()};
}
} // namespace

JournalPage::JournalPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                         QWidget *parent)
    : ListPage(QStringLiteral("journal"),
               {tr("Journal"), tr("Search for a step, a person or a company"), tr("Nothing was changed yet"),
                tr("Every change of the file is written down here: who, when, and what stood there before.")},
               surroundings, parent),
      m_workspace(workspace),
      m_table(new JournalTable(storeOf(workspace), around().formats, this)),
      m_panel(new EntryPanel(storeOf(workspace), surroundings, this)),
      m_kinds(new QComboBox(this)),
      m_days(new QComboBox(this))
{
    keepFiltersBeside(workspace->path());
    makeFilters();
    setDetail(m_panel);
    setTable(m_table);
    connect(m_panel, &EntryPanel::undoRequested, this, &JournalPage::undoBack);
    connect(m_panel, &EntryPanel::recordRequested, this, &JournalPage::recordRequested);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, &JournalPage::showWayBack);
}

void JournalPage::makeFilters()
{
    m_kinds->setObjectName(QStringLiteral("journalKindComboBox"));
    m_kinds->setAccessibleName(tr("Which kind of entry was changed"));
    m_kinds->addItem(tr("All kinds"));
    storage::forEachRecord([this]<typename R>() {
        const storage::Kind kind = storage::Mapping<R>::kKind;
        m_kinds->addItem(rebond::exchange::wordOf(kind), storage::nameOf(kind));
    });
    m_days->setObjectName(QStringLiteral("journalDayComboBox"));
    m_days->setAccessibleName(tr("On which day"));
    m_days->addItem(tr("Any day"));
    for (int back = 0; back < kDaysOffered; ++back)
        m_days->addItem(QString());
    renewDays();
    m_days->setProperty("rebondData", true);
    for (QComboBox *box : {m_kinds, m_days}) {
        addFilter(box);
        connect(box, &QComboBox::currentIndexChanged, this, &JournalPage::narrow);
    }
}

void JournalPage::renewDays()
{
    const QDate today = around().clock.today();
    if (m_days->itemData(1).toDate() == today)
        return;
    const QVariant named = m_days->currentIndex() > 2 ? m_days->currentData() : QVariant(); // by its date, not as today
    for (int back = 0; back < kDaysOffered; ++back) {
        const QDate day = today.addDays(-back);
        const QString text = back == 0 ? tr("Today") : back == 1 ? tr("Yesterday") : around().formats.shortDate(day);
        m_days->setItemText(back + 1, text);
        m_days->setItemData(back + 1, day);
    }
    if (!named.isValid())
        return;
    const QSignalBlocker quiet(m_days);
    m_days->setCurrentIndex(std::max(0, m_days->findData(named)));
}

void JournalPage::refresh()
{
    narrow();
    ListPage::refresh();
}

bool JournalPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        narrow();
    return ListPage::event(event);
}

void JournalPage::narrow()
{
    renewDays();
    JournalChoice choice;
    if (const QVariant kind = m_kinds->currentData(); kind.isValid())
        choice.kind = storage::kindNamed(kind.toString());
    if (const QVariant day = m_days->currentData(); day.isValid())
        choice.day = day.toDate();
    m_table->choose(choice);
}

QVariantMap JournalPage::filterState() const
{
    QVariantMap state;
    if (m_kinds->currentIndex() > 0)
        state.insert(kKind, m_kinds->currentData());
    if (m_days->currentIndex() > 0)
        state.insert(kDay, m_days->currentIndex()); // "yesterday" is another day tomorrow
    return state;
}

void JournalPage::setFilterState(const QVariantMap &state)
{
    m_kinds->setCurrentIndex(std::max(0, state.contains(kKind) ? m_kinds->findData(state.value(kKind)) : 0));
    const int day = state.value(kDay).toInt();
    m_days->setCurrentIndex(day < m_days->count() ? std::max(0, day) : 0);
}

QString JournalPage::filterWords() const
{
    QStringList words;
    for (const QComboBox *box : {m_kinds, m_days}) {
        if (box->currentIndex() > 0)
            words.append(box->currentText());
    }
    return words.join(QStringLiteral(" · "));
}

QString JournalPage::countText(qint64 count, bool isSearch) const
{
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    //: beside the title of the list: how many the search found
    return isSearch ? tr("%n found", nullptr, shown) : tr("%n step(s)", nullptr, shown);
}

QString JournalPage::countSoFarText(qint64 count, bool isSearch) const
{
    //: beside the title: how many steps a search found so far
    return isSearch ? tr("%n or more found", nullptr, static_cast<int>(std::min<qint64>(count, INT_MAX)))
                    : countText(count, isSearch);
}

void JournalPage::choose(std::optional<RawId> id)
{
    const int row = id ? m_table->rowOf(*id) : -1;
    if (row < 0)
        return m_panel->clear();
    m_panel->setEntry(m_table->entryAt(row));
    showWayBack();
}

void JournalPage::open(RawId id)
{
    Q_UNUSED(id)
    if (QWidget *changes = m_panel->findChild<QWidget *>(QStringLiteral("changesTable")))
        changes->setFocus(Qt::OtherFocusReason);
}

void JournalPage::showWayBack()
{
    const auto id = chosen();
    if (!id)
        return m_panel->setWayBack({});
    const storage::Store &store = m_workspace->store();
    const QList<storage::History::Step> steps = m_workspace->store().history().stepsBackTo(*id);
    QStringList labels;
    const Done told = store.read([&](storage::Reader &reader) {
        for (const storage::History::Step &step : steps) {
            const bool isNamed = labels.size() < EntryPanel::kStepsNamed;
            labels.append(isNamed ? rebond::exchange::labelOfToday(step, reader) : step.label);
        }
    });
    m_panel->setWayBack(told ? labels : m_workspace->store().history().labelsBackTo(*id));
}

// Each step is one of its own, checked as the undo button checks it: the first that cannot be taken ends it.
void JournalPage::undoBack()
{
    const auto id = chosen();
    if (!id)
        return;
    storage::History &history = m_workspace->store().history();
    int done = 0;
    for (auto steps = history.labelsBackTo(*id).size(); steps > 0; --steps, ++done) {
        if (const Done undone = history.undo(); !undone) {
            const QString told = tr("%n step(s) were undone; the next one cannot be.", nullptr, done);
            return around().messages.say(kit::MessageBar::Severity::Warning, told + u' ' + undone.error().sentence,
                                         undone.error().detail);
        }
    }
    if (done > 0)
        around().messages.say(kit::MessageBar::Severity::Good,
                              tr("%n step(s) were undone. “Redo” makes them again.", nullptr, done));
}

} // namespace rebond::ui::journal

#include "moc_journalpage.cpp"
