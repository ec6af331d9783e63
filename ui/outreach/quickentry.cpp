// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/quickentry.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/formats.h"
#include "desk/completion.h"
#include "domain/vocabulary.h"
#include "exchange/field.h"
#include "exchange/lookups.h"
#include "storage/mappings/all.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/projector.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/historywording.h"
#include "ui/models/newcompany.h"
#include "ui/models/proposals.h"
#include "ui/models/thresholds.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::outreach {

using domain::Act;
using kit::CompletingEdit;
using rebond::exchange::ListKind;

namespace {
constexpr int kProposals = 8;
constexpr int kShownActs = 3;
constexpr int kShownContacts = 4;
constexpr int kNoteLines = 2;
constexpr int kLeastLetters = 6; // of a choice, where the window is narrow

// For who must hold it longer than the line lives.
std::shared_ptr<storage::Store> storeOf(const std::shared_ptr<workspace::Workspace> &workspace)
{
    return {workspace, &workspace->store()};
}

QString nameOf(const domain::Contact &contact)
{
    return (contact.givenName + u' ' + contact.familyName).trimmed();
}

// "Inès Garbiol · Human resources"
QString called(const domain::Contact &contact)
{
    return kit::joined({nameOf(contact), contact.position.simplified()});
}

// By a name, a reference or a number, as it will be saved.
std::optional<Id<domain::Company>> companyCalled(storage::Reader &reader, const QString &name)
{
    return rebond::exchange::CompanyLookup(reader, name).find(name);
}

CompletingEdit::Proposals contactsOf(const std::shared_ptr<workspace::Workspace> &workspace, const QString &company)
{
    return [workspace, company](const QString &begun) {
        return workspace->store().read([&](storage::Reader &reader) {
            QStringList names;
            if (const auto found = companyCalled(reader, company)) {
                for (const domain::Contact &contact : desk::contactsLike(reader, *found, begun, kProposals))
                    names.append(called(contact));
            }
            return names;
        });
    };
}
} // namespace

QuickEntry::QuickEntry(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                       QWidget *parent)
    : QFrame(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_grid(new QGridLayout),
      m_company(new CompletingEdit(CompletingEdit::Values::One, CompletingEdit::Names::New,
                                   models::companiesLike(storeOf(m_workspace)), this)),
      m_members(new CompletingEdit(CompletingEdit::Values::Several, CompletingEdit::Names::Known,
                                   models::membersLike(storeOf(m_workspace), m_workspace->cohort().id), this)),
      m_collective(new QCheckBox(tr("In the name of the group"), this)),
      m_date(new QLineEdit(this)),
      m_channel(new QComboBox(this)),
      m_position(new QLineEdit(this)),
      m_result(new QComboBox(this)),
      m_next(new QLineEdit(this)),
      m_due(new QLineEdit(this)),
      m_contact(new CompletingEdit(CompletingEdit::Values::One, CompletingEdit::Names::New, {}, this)),
      m_notes(new QPlainTextEdit(this)),
      m_problem(new kit::ProblemLabel(QStringLiteral("quickEntryProblemLabel"), this)),
      m_take(new QPushButton(this)),
      m_told(new QLabel(this)),
      m_save(new QPushButton(tr("Save the act"), this)),
      m_empty(new QPushButton(tr("Empty the line"), this))
{
    setObjectName(QStringLiteral("quickEntry"));
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->addLayout(m_grid);
    m_told->setObjectName(QStringLiteral("earlierActsLabel"));
    m_told->setProperty("rebondData", true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setForegroundRole(QPalette::WindowText); // a warning is red
    kit::followLook(m_told, [this] { dressTold(); });
    m_told->hide();
    makeFields();
    addProblem();
    column->addWidget(makeButtons());
    kit::setSpace(m_grid, {}, 1);
    kit::followLook(content, [this] { m_grid->setHorizontalSpacing(kit::unit(3)); }); // after its own
    kit::setSpace(column, {5, 3, 5, 3}, 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 1); // the line below
    whole->addWidget(new kit::TallScroll(content, this));
    fillChoices();
    connectFields();
    kit::followProjector(this, [this](bool) { // notes of earlier acts come or go
        m_askedOf.clear();
        lookForEarlierActs();
    });
    m_untouched = begun();
}

void QuickEntry::makeFields()
{
    // No keys with Alt: they are those of the menus and of the page below. Of four rows a line has one for what is wrong; what
    // is told stands below the first line, where it is seen in large letters, too.
    add(m_company, tr("Company"), "companyEdit", 0, 0);
    add(m_members, tr("Who"), "membersEdit", 0, 1);
    add(m_channel, tr("Channel"), "channelComboBox", 0, 2);
    add(m_result, tr("Result"), "resultComboBox", 0, 3);
    add(m_position, tr("Position"), "positionEdit", 4, 0);
    add(m_next, tr("Next step"), "nextActionEdit", 4, 1);
    add(m_due, tr("Due on"), "dueOnEdit", 4, 2);
    add(m_date, tr("Day"), "dateEdit", 4, 3);
    add(m_contact, tr("Contact"), "contactEdit", 8, 0);
    add(m_notes, tr("Notes"), "notesEdit", 8, 1);
    QWidget *notesName = m_grid->itemAtPosition(8, 1)->widget();
    m_grid->addWidget(notesName, 8, 1, 1, 3);
    m_grid->addWidget(m_notes, 9, 1, 1, 3);
    m_grid->addWidget(m_told, 3, 0, 1, -1);
    m_grid->setAlignment(m_contact, Qt::AlignTop);    // beside lines of notes
    for (QComboBox *choice : {m_channel, m_result}) { // as wide as there is room
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(kLeastLetters);
        new kit::CalmWheel(choice); // in large letters the line is scrolled by the wheel
    }
    kit::followProjector(m_notes, [this, notesName](bool isOn) {
        notesName->setVisible(!isOn);
        m_notes->setVisible(!isOn);
    });
    m_notes->setTabChangesFocus(true);
    //: in an empty field of several lines, where Enter begins another line
    m_notes->setPlaceholderText(tr("Ctrl+Enter saves"));
    kit::followLook(m_notes, [this] {
        m_notes->setFixedHeight(QFontMetrics(QApplication::font()).lineSpacing() * kNoteLines + kit::unit(3));
    });
}

QWidget *QuickEntry::makeButtons()
{
    m_collective->setObjectName(QStringLiteral("collectiveCheckBox"));
    m_save->setObjectName(QStringLiteral("saveActButton"));
    kit::setSaves(m_save);
    kit::setButtonKind(m_save, kit::ButtonKind::Primary);
    m_empty->setObjectName(QStringLiteral("emptyLineButton"));
    auto *buttons = new QWidget(this);
    auto *flow = new kit::FlowLayout(buttons, 3);
    flow->addWidget(m_save);
    flow->addWidget(m_empty);
    flow->addWidget(m_collective);
    flow->setAlignment(m_collective, Qt::AlignVCenter); // in line with the words on the buttons
    return buttons;
}

void QuickEntry::connectFields()
{
    // Line by line, as it is spoken: whom, who, how, with which result; the rest has good defaults.
    const QList<QWidget *> order = {m_company, m_members, m_channel, m_result, m_position, m_next,  m_due,
                                    m_date,    m_contact, m_notes,   m_take,   m_save,     m_empty, m_collective};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    const auto save = [this] { CompletingEdit::whenAnswered(this, [this] { this->save(); }); };
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_empty, &QPushButton::clicked, this, [this] {
        empty();
        m_company->setFocus(Qt::OtherFocusReason);
    });
    for (QLineEdit *edit : edits())
        connect(edit, &QLineEdit::returnPressed, this, save);
    for (QLineEdit *edit : edits())
        edit->installEventFilter(this);
    m_notes->installEventFilter(this);
    connect(m_company, &QLineEdit::textChanged, this, &QuickEntry::proposeContacts);
    connect(m_company, &QLineEdit::textChanged, this, &QuickEntry::forgetEarlierActs);
    connect(m_company, &CompletingEdit::taken, this, &QuickEntry::lookForEarlierActs);
    connect(m_company, &QLineEdit::editingFinished, this, &QuickEntry::lookForEarlierActs);
    connect(m_date, &QLineEdit::editingFinished, this, &QuickEntry::followDate);
    connect(m_due, &QLineEdit::textEdited, this, [this] { m_dueIsOurs = false; });
    connect(m_date, &QLineEdit::textEdited, this, [this] { m_dayIsOurs = false; });
    connect(m_channel, &QComboBox::activated, this, &QuickEntry::followChannel);
    connect(m_collective, &QCheckBox::clicked, this, [this] { m_collectiveIsOurs = false; });
}

// A field that has the keyboard is left while the window goes down, when nobody is here to listen any more.
QuickEntry::~QuickEntry()
{
    const auto edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        edit->disconnect(this);
}

template<typename W>
W *QuickEntry::add(W *editor, const QString &label, const char *objectName, int row, int column)
{
    editor->setObjectName(QLatin1String(objectName));
    m_grid->addWidget(kit::makeLabelFor(editor, label, this), row, column);
    m_grid->addWidget(editor, row + 1, column);
    m_grid->setColumnStretch(column, 1);
    return editor;
}

void QuickEntry::fillChoices()
{
    const auto fill = [](QComboBox *choice, const char *key, bool mayBeEmpty) {
        const auto &info = rebond::exchange::fieldsOf(ListKind::Outreach)
                               .at(rebond::exchange::fieldAt(ListKind::Outreach, QString::fromLatin1(key)));
        if (mayBeEmpty)
            choice->addItem(tr("(none yet)"), QString());
        const QStringList wordings = info.wordings();
        for (qsizetype i = 0; i < info.words.size(); ++i)
            choice->addItem(wordings.value(i), info.words.at(i));
    };
    fill(m_channel, "channel", false);
    fill(m_result, "result", true);
}

// What was typed is there when it is opened again; a line in which nothing was begun is of today, and stays at the day that
// was said as long as it is open.
void QuickEntry::begin()
{
    if (m_date->text().isEmpty() || (!isTyped() && (isHidden() || m_dayIsOurs)))
        beginToday();
    if (isHidden() && !isTyped()) { // what was said of an earlier one
        m_problem->end();
        forgetSaved();
    }
    show();
    m_company->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT opened();
}

void QuickEntry::beginToday()
{
    m_date->setText(m_around.formats.shortDate(m_around.clock.today()));
    m_dayIsOurs = true;
    m_dueIsOurs = true;
    followDate();
    m_untouched = begun();
}

void QuickEntry::beginWith(const domain::Company &company)
{
    if (!isFree())
        return;
    begin();
    m_company->setText(company.name);
    m_untouched = begun();
    lookForEarlierActs();
    m_members->setFocus(Qt::ShortcutFocusReason);
}

void QuickEntry::proposeContacts()
{
    m_contact->setProposals(contactsOf(m_workspace, m_company->text().simplified()));
}

// So many days after a sending, unless the user said another day.
void QuickEntry::followDate()
{
    const auto day = parseDate(m_date->text());
    if (day && m_dueIsOurs)
        m_due->setText(m_around.formats.shortDate(desk::followUpOn(*day, models::thresholdsOf(m_around.settings))));
}

// What goes out in the name of the group says so by its channel; the box is far down the line for who uses the keyboard.
void QuickEntry::followChannel()
{
    const bool isGroups = domain::parseTerm<domain::Channel>(m_channel->currentData().toString())
                       == domain::Channel::Collectif;
    if (isGroups == m_collective->isChecked() || (!isGroups && !m_collectiveIsOurs))
        return;
    m_collective->setChecked(isGroups);
    m_collectiveIsOurs = isGroups;
}

// Of a company that is another one now: nobody shall be warned of the wrong one.
void QuickEntry::forgetEarlierActs()
{
    if (m_company->text().simplified() == m_askedOf)
        return;
    m_askedOf.clear();
    m_told->hide();
    if (!m_problem->isTold())
        m_take->hide();
}

void QuickEntry::lookForEarlierActs()
{
    const QString name = m_company->text().simplified();
    if (name == m_askedOf)
        return;
    m_askedOf = name;
    m_told->hide();
    if (name.isEmpty())
        return;
    const QDate day = parseDate(m_date->text()).value_or(m_around.clock.today());
    const int recentDays = models::thresholdsOf(m_around.settings).recentDays;
    kit::startTask<Before>(
        this, tr("Looking for earlier acts"),
        [workspace = m_workspace, name, day, recentDays](TaskContext &) {
            return workspace->store().read([&](storage::Reader &reader) -> Before {
                const rebond::exchange::CompanyLookup lookup(reader, name);
                const auto company = lookup.find(name);
                if (!company)
                    return lookup.isNew(name) ? Before{true, {}, {}, models::companyMeant(reader, name)} : Before{};
                desk::EarlierActsAsked asked;
                asked.limit = kShownActs;
                asked.recentDays = recentDays;
                return Before{false, desk::earlierActsAt(reader, *company, day, asked),
                              reader.list(storage::Query<domain::Contact>()
                                              .where(&domain::Contact::company, *company)
                                              .page(kShownContacts))};
            });
        },
        [this, name, recentDays](const Result<Before> &found) {
            if (!found || name != m_askedOf)
                return;
            if (found->isNew)
                sayNew(name, found->meant);
            else if (found->earlier)
                showBefore(*found->earlier, found->contacts, recentDays);
        });
}

void QuickEntry::showBefore(const desk::EarlierActs &earlier, const QList<domain::Contact> &known, int recentDays)
{
    QStringList lines;
    if (earlier.doNotContact)
        lines.append(tr("✕ This company asked not to be contacted any more."));
    for (const domain::Contact &contact : earlier.objecting)
        //: %1 is the name of a contact
        lines.append(tr("✕ %1 asked for silence.").arg(nameOf(contact)));
    const int recent = static_cast<int>(earlier.recent);
    if (recent > 0 && recentDays == 0)
        lines.append(tr("! %n act(s) there on that day: talk to each other before you write.", nullptr, recent));
    else if (recent > 0)
        //: %1 is a number of days
        lines.append(tr("! %n act(s) there within %1 days: talk to each other before you write.", nullptr, recent)
                         .arg(recentDays));
    else if (earlier.total == 0)
        lines.append(tr("Nobody has written there yet."));
    for (const Act &act : earlier.acts) {
        const desk::Entry entry{desk::EntryKind::Act, act.date, act.id.raw(), act};
        lines.append(m_around.formats.shortDate(act.date) + QStringLiteral(" · ")
                     + models::wordingOf(entry, earlier.names, m_around.formats, models::Whose::Companys,
                                         kit::isProjected(this) ? models::Notes::Hidden : models::Notes::Shown));
    }
    if (const qint64 more = earlier.total - earlier.acts.size(); more > 0)
        lines.append(tr("and %n earlier one(s)", nullptr, static_cast<int>(more)));
    QStringList contacts;
    for (const domain::Contact &contact : known) {
        if (!contact.objected)
            contacts.append(called(contact));
    }
    if (!contacts.isEmpty()) {
        //: %1 is a list of people at a company
        lines.append(tr("Contacts there: %1").arg(contacts.join(QStringLiteral(", "))));
    }
    say(lines.join(u'\n'), earlier.isWarning());
}

void QuickEntry::dressTold()
{
    QPalette palette = QApplication::palette();
    const kit::Colours &colours = kit::coloursOf(palette);
    palette.setColor(QPalette::WindowText, m_warns ? colours.bad : colours.quiet);
    m_told->setPalette(palette);
}

void QuickEntry::say(const QString &sentence, bool isWarning)
{
    m_warns = isWarning;
    dressTold();
    m_tellsSaved = false;
    m_told->setText(sentence);
    m_told->setAccessibleName(sentence);
    m_told->show();
}

void QuickEntry::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
    } else if (isEnter && !qobject_cast<QPushButton *>(focusWidget())) {
        save(); // from a choice or a box, too, where Tab goes on to from who
    } else {
        QFrame::keyPressEvent(event);
    }
}

void QuickEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace rebond::ui::outreach

#include "moc_quickentry.cpp"
