// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/registerpanel.h"

#include "base/clock.h"
#include "base/formats.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/covered.h"
#include "ui/kit/factlist.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/workshops/wording.h"
#include "ui/workshops/writequeue.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::workshops {

using domain::Presence;

namespace {
constexpr qreal kTwoColumnsUnits = 150; // below this width the notes go under the register

int firstConcerned(const desk::Round &round)
{
    const auto first = std::find_if(round.turns.begin(), round.turns.end(),
                                    [](const desk::Turn &turn) { return turn.isConcerned; });
    return first == round.turns.end() ? 0 : static_cast<int>(first - round.turns.begin());
}
} // namespace

RegisterPanel::RegisterPanel(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings,
                             QString whyOnlyRead, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_around(surroundings),
      m_whyOnlyRead(std::move(whyOnlyRead)),
      m_mayEdit(m_whyOnlyRead.isEmpty()),
      m_model(new RegisterModel(surroundings.formats, this)),
      m_table(new QTableView(this)),
      m_heading(kit::makeDataLabel(this, "registerHeadingLabel")),
      m_counts(kit::makeDataLabel(this, "registerCountsLabel")),
      m_keys(new QLabel(this)),
      m_others(new QPushButton(tr("&All others present"), this)),
      m_close(new QPushButton(this)),
      m_names(new QStringListModel(this)),
      m_writes(new WriteQueue(this))
{
    setObjectName(QStringLiteral("registerPanel"));
    kit::setTextStep(m_heading, kit::TextStep::Large, QFont::Bold);
    kit::setQuiet(m_keys);
    m_keys->setWordWrap(true);
    makeTable();
    m_others->setObjectName(QStringLiteral("othersPresentButton"));
    m_close->setObjectName(QStringLiteral("closeWorkshopButton"));
    auto *round = new QPushButton(tr("Round &table"), this);
    round->setObjectName(QStringLiteral("registerRoundButton"));
    kit::setButtonKind(round, kit::ButtonKind::Primary);
    auto *back = new QPushButton(tr("Back to the list"), this);
    back->setObjectName(QStringLiteral("leaveRegisterButton"));
    connect(m_others, &QPushButton::clicked, this, &RegisterPanel::markOthers);
    connect(m_close, &QPushButton::clicked, this, &RegisterPanel::close);
    connect(round, &QPushButton::clicked, this, &RegisterPanel::roundRequested);
    connect(back, &QPushButton::clicked, this, &RegisterPanel::left);
    auto *buttons = new kit::FlowLayout(nullptr, 2);
    auto *card = new kit::Card({}, this);
    makeNotes(card);
    kit::followProjector(m_before, [this](bool) {
        showMember();
        hideFromTheRoom(); // also where nobody is chosen yet
    });
    auto *both = new kit::Columns(kTwoColumnsUnits, this);
    both->first()->addWidget(m_table, 1);
    both->second()->addWidget(card, 1);
    both->setShares(2, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_counts);
    column->addWidget(both, 1);
    column->addWidget(m_keys);
    column->addLayout(buttons);
    for (QPushButton *each : {round, m_others, m_close, back})
        buttons->addWidget(each);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 2);
}

RegisterPanel::~RegisterPanel()
{
    for (QLineEdit *edit : {m_done, m_agreed, m_note, m_buddy})
        edit->disconnect(this);
    m_table->selectionModel()->disconnect(this);
    saveAll();                                                             // the queue writes what waits
    for (auto note = m_refused.cbegin(); note != m_refused.cend(); ++note) // once more: nobody can do it afterwards
        m_writes->add(
            {},
            [store = m_store, place = note.key(), kept = *note] {
                return operations::noteRound(*store, place.first, place.second, kept);
            },
            [](const Done &) {});
    delete m_writes;
}

QLineEdit *RegisterPanel::addNote(kit::Card *card, const QString &label, const char *objectName)
{
    auto *edit = new QLineEdit(card);
    edit->setObjectName(QLatin1String(objectName));
    edit->setReadOnly(!m_mayEdit);
    QLabel *name = kit::makeLabelFor(edit, label, card);
    card->body()->addWidget(name);
    card->body()->addWidget(edit);
    m_labels.insert(edit, name);
    return edit;
}

// While a room looks on: the note, and in whose words a number or an address stands, unless somebody is writing there.
void RegisterPanel::hideFromTheRoom()
{
    for (QLineEdit *edit : {m_done, m_agreed, m_note}) {
        const QString text = edit->text();
        const bool isBegun = edit->isModified() && window()->focusWidget() == edit;
        const bool isForTheRoom = edit != m_note && (isBegun || kit::covered(text) == text);
        const bool isSeen = isForTheRoom || !kit::isProjected(this);
        m_labels.value(edit)->setVisible(isSeen);
        edit->setVisible(isSeen);
    }
}

void RegisterPanel::makeNotes(kit::Card *card)
{
    m_name = kit::makeDataLabel(card, "registerMemberLabel");
    kit::setTextStep(m_name, kit::TextStep::Heading, QFont::Bold);
    m_before = kit::makeDataLabel(card, "registerAgreedBeforeLabel");
    kit::setQuiet(m_before);
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_before);
    m_done = addNote(card, tr("&Done since"), "registerDoneEdit");
    m_agreed = addNote(card, tr("&Until next time"), "registerAgreedEdit");
    m_note = addNote(card, tr("&Note, never shown to the group"), "registerNoteEdit");
    m_buddy = addNote(card, tr("&Buddy"), "registerBuddyEdit");
    card->body()->addStretch(1);
    auto *completer = new QCompleter(m_names, m_buddy);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_buddy->setCompleter(completer);
    for (QLineEdit *edit : {m_done, m_agreed, m_note})
        connect(edit, &QLineEdit::editingFinished, this, &RegisterPanel::saveNotes);
    connect(m_buddy, &QLineEdit::editingFinished, this, &RegisterPanel::saveBuddy);
}

QWidget *RegisterPanel::firstStop() const
{
    return m_table;
}

void RegisterPanel::open(const domain::Workshop &workshop)
{
    saveNotes();
    saveBuddy();
    if (workshop.id != m_id) {
        m_model->clear();
        m_shown = {};
    }
    m_id = workshop.id;
    m_heading->setText(m_around.formats.typography(workshop.title) + QStringLiteral(" · ")
                       + whenOf(workshop, m_around.formats));
    read();
}

void RegisterPanel::readAgain()
{
    if (!m_id.isNull())
        read();
}

void RegisterPanel::read()
{
    if (m_reading) {
        m_isStale = true;
        return;
    }
    m_reading = kit::startTask<std::optional<desk::Round>>(
        this, tr("Reading the register"),
        [store = m_store, id = m_id](TaskContext &) {
            return store->read([&](storage::Reader &reader) { return desk::roundOf(reader, id); });
        },
        [this](const Result<std::optional<desk::Round>> &round) {
            m_reading = nullptr;
            if (std::exchange(m_isStale, false))
                return read();
            if (!round)
                m_around.messages.say(round.error());
            else if (*round)
                showRound(**round);
            else if (isVisible()) // removed meanwhile
                Q_EMIT left();
        });
}

void RegisterPanel::showRound(const desk::Round &round)
{
    const bool isFirst = m_model->round().workshop.id != round.workshop.id;
    m_model->setRound(round);
    QStringList names;
    for (const desk::Turn &turn : round.turns)
        names.append(turn.name);
    if (names != m_names->stringList())
        m_names->setStringList(names);
    m_heading->setText(m_around.formats.typography(round.workshop.title) + QStringLiteral(" · ")
                       + whenOf(round.workshop, m_around.formats));
    showState();
    if (m_model->rowCount() > 0 && (isFirst || !m_table->currentIndex().isValid()))
        m_table->setCurrentIndex(m_model->index(firstRow(), 0));
    else
        showMember();
    Q_EMIT arrived();
}

void RegisterPanel::showState()
{
    const desk::Round &round = m_model->round();
    const bool isClosed = round.workshop.isClosed;
    m_counts->setText(countsOf(round.attendance(), m_around.formats));
    m_others->setEnabled(m_mayEdit && !isClosed && round.count({}) > 0);
    m_close->setEnabled(m_mayEdit);
    m_close->setText(isClosed ? tr("Reo&pen") : tr("&Close the workshop"));
    if (!m_mayEdit)
        return m_keys->setText(m_whyOnlyRead);
    m_keys->setText(isClosed
                        ? tr("✓ Closed: everybody has a mark. Reopen it to change one.")
                        //: keys of the register; all four letters work in any language, and so do R and J
                        : tr("P present · L late · E absent with a reason · A absent · Delete no mark. The next member "
                             "is chosen by itself."));
}

void RegisterPanel::showMember()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const desk::Turn &turn = m_model->turnAt(row);
    const bool isOther = turn.member != std::exchange(m_shown, turn.member);
    m_name->setText(turn.name);
    //: %1 is a date, %2 what was agreed then
    m_before->setText(turn.agreedBefore.isEmpty()
                          ? tr("Nothing was agreed before.")
                          : tr("Agreed on %1: %2")
                                .arg(dayOf(turn.agreedOn, m_around.clock.today(), m_around.formats),
                                     kit::forTheRoom(m_around.formats.typography(turn.agreedBefore), this)));
    const auto put = [isOther](QLineEdit *edit, const QString &text) {
        if (isOther || !edit->isModified()) { // what is being typed stays
            edit->setText(text);
            edit->setModified(false);
        }
    };
    put(m_done, turn.own.done);
    put(m_agreed, turn.own.agreed);
    put(m_note, turn.own.note);
    if (isOther || !isBuddyTyped()) {
        m_buddyShown = turn.buddyName;
        m_buddy->setText(m_buddyShown);
    }
    showRefused();
    showUnpaired();
    const auto begun = isOther && m_waiting.workshop() == m_id ? m_waiting.take(turn.member, turn.own) : std::nullopt;
    const auto putBack = [](QLineEdit *edit, const std::optional<QString> &text) {
        if (text) {
            edit->setText(*text);
            edit->setModified(true);
        }
    };
    if (begun) {
        putBack(m_done, begun->done);
        putBack(m_agreed, begun->agreed);
        putBack(m_note, begun->note);
    }
    for (QLineEdit *edit : {m_done, m_agreed, m_note})
        edit->setEnabled(turn.isConcerned);
    hideFromTheRoom();
}

void RegisterPanel::showRefused()
{
    const operations::RoundNote note = m_refused.value({m_id, m_shown});
    const auto put = [](QLineEdit *edit, const std::optional<QString> &text) {
        if (!text || edit->isModified())
            return;
        edit->setText(*text);
        edit->setModified(true);
    };
    put(m_done, note.done);
    put(m_agreed, note.agreed);
    put(m_note, note.note);
}

void RegisterPanel::mark(std::optional<Presence> mark)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_mayEdit)
        return;
    if (m_model->round().workshop.isClosed)
        return m_around.messages.say(kit::MessageBar::Severity::Info,
                                     tr("This workshop is closed: its marks stand. Reopen it to change them."));
    const desk::Turn &turn = m_model->turnAt(row);
    if (turn.isConcerned) {
        m_model->mark(row, mark);
        writeMark(turn.member, mark);
        showState();
    }
    int next = row + 1; // to whom the next key is for
    while (next < m_model->rowCount() && !m_model->turnAt(next).isConcerned)
        ++next;
    if (next < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(next, 0));
}

// Each is a step of its own, and of the workshop that was open when it was given, however long the writing takes.
void RegisterPanel::writeMark(Id<domain::Member> member, std::optional<Presence> mark)
{
    const Marks marks{{member, mark}};
    m_writes->add(
        tr("Marking the attendance"),
        [store = m_store, id = m_id, marks] { return operations::markPresence(*store, id, marks); },
        [this, id = m_id, marks](const Done &done) {
            if (!done)
                tellRefused(done.error());
            if (id != m_id)
                return;
            m_model->settle(marks); // what is stored stands there now, whichever it is
            read();
        });
}

void RegisterPanel::write(const QString &title, std::function<Done()> work, std::function<void(const Done &)> then)
{
    m_writes->add(title, std::move(work), [this, then = std::move(then)](const Done &done) {
        if (!done)
            tellRefused(done.error());
        if (then)
            then(done);
        read();
    });
}

// The marks behind it in the queue may be written all the same.
void RegisterPanel::tellRefused(const Error &error)
{
    m_around.messages.say(error);
    m_around.messages.endOnly(kit::MessageBar::ByLeaving);
}

void RegisterPanel::markOthers()
{
    write(tr("Marking the attendance"),
          [store = m_store, id = m_id] { return operations::markOthersPresent(*store, id); });
}

void RegisterPanel::close()
{
    const desk::Round &round = m_model->round();
    const bool isClosed = round.workshop.isClosed;
    const bool isToCome = round.workshop.date > m_around.clock.today();
    if (!isClosed && isToCome && round.count({}) == 0 && std::exchange(m_askedOf, m_id) != m_id) {
        //: %1 is a day
        m_whyOpen = tr("Not closed yet: this workshop is on %1, a day to come. Close it once more if it has "
                       "taken place.")
                        .arg(m_around.formats.date(round.workshop.date));
        m_around.messages.say(kit::MessageBar::Severity::Warning, m_whyOpen);
        return m_around.messages.endOnly(kit::MessageBar::ByLeaving);
    }
    m_askedOf = {};
    write(
        isClosed ? tr("Reopening the workshop") : tr("Closing the workshop"),
        [store = m_store, id = m_id, isClosed] {
            return isClosed ? operations::reopenWorkshop(*store, id) : operations::closeWorkshop(*store, id);
        },
        [this](const Done &done) { noteClosing(done); });
}

// Why it stayed open is told no longer than it does.
void RegisterPanel::noteClosing(const Done &done)
{
    if (done && m_around.messages.isSpeaking() && m_around.messages.sentence() == m_whyOpen)
        m_around.messages.clear();
    m_whyOpen = done ? QString() : done.error().sentence;
}

// With whoever has something begun, else with the first who is to be marked.
int RegisterPanel::firstRow() const
{
    const desk::Round &round = m_model->round();
    const QList<Id<domain::Member>> begun = m_waiting.workshop() == m_id ? m_waiting.members()
                                                                         : QList<Id<domain::Member>>();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (begun.contains(m_model->turnAt(row).member))
            return row;
    }
    return firstConcerned(round);
}

void RegisterPanel::saveNotes()
{
    const operations::RoundNote note = typedNote();
    if (note == operations::RoundNote() || m_shown.isNull() || !m_mayEdit)
        return;
    for (QLineEdit *edit : {m_done, m_agreed, m_note})
        edit->setModified(false);
    const Place place{m_id, m_shown};
    m_refused.remove(place);
    write(
        tr("Keeping the note"),
        [store = m_store, place, note] { return operations::noteRound(*store, place.first, place.second, note); },
        [this, place, note](const Done &done) {
            if (done)
                return;
            m_refused.insert(place, note); // not lost, whoever is chosen meanwhile
            if (place == Place(m_id, m_shown))
                showRefused();
        });
}

bool RegisterPanel::takeMarkKey(int key)
{
    // French and English letters, in either language: they do not get in each other's way.
    switch (key) {
    case Qt::Key_P: mark(Presence::Present); return true;
    case Qt::Key_R:
    case Qt::Key_L: mark(Presence::Retard); return true;
    case Qt::Key_J:
    case Qt::Key_E: mark(Presence::Justifie); return true;
    case Qt::Key_A: mark(Presence::Absent); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: mark({}); return true;
    default: return false;
    }
}

bool RegisterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
    if ((key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_done->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return takeMarkKey(key->key());
}

void RegisterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) // of the table's: below
        return QWidget::keyPressEvent(event);
    saveNotes();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace rebond::ui::workshops

#include "moc_registerpanel.cpp"
