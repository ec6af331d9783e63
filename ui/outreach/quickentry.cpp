// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/quickentry.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/folding.h"
#include "base/formats.h"
#include "desk/completion.h"
#include "domain/lead.h"
#include "domain/wording.h"
#include "exchange/field.h"
#include "storage/mappings/all.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/historywording.h"
#include "ui/outreach/completingedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::outreach {

using domain::Act;
using rebond::exchange::ListKind;
using rebond::exchange::TypedField;

namespace {
constexpr int kProposals = 8;
constexpr int kShownActs = 3;

CompletingEdit::Proposals companiesOf(const std::shared_ptr<workspace::Workspace> &workspace)
{
    return [workspace](const QString &begun) {
        return workspace->store().read([&](storage::Reader &reader) {
            QStringList names;
            const auto companies = desk::companiesLike(reader, begun, kProposals);
            for (const domain::Company &company : companies)
                names.append(company.name);
            return names;
        });
    };
}

CompletingEdit::Proposals membersOf(const std::shared_ptr<workspace::Workspace> &workspace)
{
    return [workspace](const QString &begun) {
        return workspace->store().read([&](storage::Reader &reader) {
            QStringList names;
            const auto members = desk::membersLike(reader, workspace->cohort().id, begun, kProposals);
            for (const domain::Member &member : members)
                names.append(member.displayName());
            return names;
        });
    };
}

TypedField field(const char *key, const QString &text)
{
    return {rebond::exchange::fieldAt(ListKind::Outreach, QString::fromLatin1(key)), text};
}
} // namespace

QuickEntry::QuickEntry(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                       QWidget *parent)
    : QFrame(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_grid(new QGridLayout),
      m_company(new CompletingEdit(CompletingEdit::Values::One, companiesOf(m_workspace), this)),
      m_members(new CompletingEdit(CompletingEdit::Values::Several, membersOf(m_workspace), this)),
      m_collective(new QCheckBox(tr("In the name of the collective"), this)),
      m_date(new QLineEdit(this)),
      m_channel(new QComboBox(this)),
      m_position(new QLineEdit(this)),
      m_result(new QComboBox(this)),
      m_next(new QLineEdit(this)),
      m_due(new QLineEdit(this)),
      m_told(new QLabel(this)),
      m_save(new QPushButton(tr("Sa&ve the act"), this))
{
    setObjectName(QStringLiteral("quickEntry"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_grid);
    m_collective->setObjectName(QStringLiteral("collectiveCheckBox"));
    m_told->setObjectName(QStringLiteral("earlierActsLabel"));
    m_told->setProperty("rebondData", true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    m_save->setObjectName(QStringLiteral("saveActButton"));
    kit::setButtonKind(m_save, kit::ButtonKind::Primary);
    add(m_company, tr("&Company"), "companyEdit", 0, 0);
    add(m_members, tr("&Who"), "membersEdit", 0, 1);
    add(m_channel, tr("C&hannel"), "channelComboBox", 0, 2);
    add(m_result, tr("&Result"), "resultComboBox", 0, 3);
    add(m_position, tr("&Position"), "positionEdit", 2, 0);
    add(m_next, tr("&Next step"), "nextActionEdit", 2, 1);
    add(m_due, tr("D&ue on"), "dueOnEdit", 2, 2);
    add(m_date, tr("D&ay"), "dateEdit", 2, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_collective);
    buttons->addStretch(1);
    column->addWidget(m_told);
    column->addLayout(buttons);
    kit::setSpace(m_grid, {}, 1);
    m_grid->setHorizontalSpacing(kit::unit(3));
    kit::setSpace(buttons, {}, 3);
    kit::setSpace(column, {5, 3, 5, 3}, 2);
    fillChoices();
    connectFields();
}

void QuickEntry::connectFields()
{
    // Line by line, as it is spoken: whom, who, how, with which result; the rest has good defaults.
    const QList<QWidget *> order = {m_company, m_members, m_channel, m_result, m_position,
                                    m_next,    m_due,     m_date,    m_save,   m_collective};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    connect(m_save, &QPushButton::clicked, this, &QuickEntry::save);
    for (QLineEdit *edit :
         {static_cast<QLineEdit *>(m_company), static_cast<QLineEdit *>(m_members), m_position, m_next, m_due, m_date})
        connect(edit, &QLineEdit::returnPressed, this, &QuickEntry::save);
    connect(m_company, &CompletingEdit::taken, this, &QuickEntry::lookForEarlierActs);
    connect(m_company, &QLineEdit::editingFinished, this, &QuickEntry::lookForEarlierActs);
    connect(m_date, &QLineEdit::editingFinished, this, &QuickEntry::followDate);
    connect(m_due, &QLineEdit::textEdited, this, [this] { m_dueIsOurs = false; });
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
    m_grid->setColumnStretch(column, column < 2 ? 3 : 2);
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

void QuickEntry::begin()
{
    m_date->setText(m_around.formats.shortDate(m_around.clock.today()));
    m_dueIsOurs = true;
    followDate();
    show();
    m_company->setFocus(Qt::ShortcutFocusReason);
}

void QuickEntry::beginWith(const domain::Company &company)
{
    begin();
    m_company->setText(company.name);
    lookForEarlierActs();
    m_members->setFocus(Qt::ShortcutFocusReason);
}

// Ten days after a sending, unless the user said another day.
void QuickEntry::followDate()
{
    const auto day = parseDate(m_date->text());
    if (day && m_dueIsOurs)
        m_due->setText(m_around.formats.shortDate(domain::defaultDueOn(*day)));
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
    kit::startTask<std::optional<desk::EarlierActs>>(
        this, tr("Looking for earlier acts"),
        [workspace = m_workspace, name, day](TaskContext &) {
            return workspace->store().read([&](storage::Reader &reader) -> std::optional<desk::EarlierActs> {
                const auto company = reader.first<domain::Company>(
                    storage::Query<domain::Company>().whereKey("name_key", fold(name)).page(1));
                if (!company)
                    return {};
                desk::EarlierActsAsked asked;
                asked.limit = kShownActs;
                return desk::earlierActsAt(reader, company->id, day, asked);
            });
        },
        [this, name](const Result<std::optional<desk::EarlierActs>> &found) {
            if (!found || name != m_askedOf)
                return;
            if (*found)
                showEarlierActs(**found);
            else
                say(tr("A company nobody has written to yet: it will be added."), false);
        });
}

void QuickEntry::showEarlierActs(const desk::EarlierActs &earlier)
{
    QStringList lines;
    if (earlier.doNotContact)
        lines.append(tr("✕ This company asked not to be contacted any more."));
    for (const domain::Contact &contact : earlier.objecting)
        //: %1 is the name of a contact
        lines.append(tr("✕ %1 asked for silence.").arg((contact.givenName + u' ' + contact.familyName).trimmed()));
    const int recent = static_cast<int>(earlier.recent);
    if (recent > 0)
        lines.append(tr("! %n act(s) there within 30 days: talk to each other before you write.", nullptr, recent));
    else if (earlier.total == 0)
        lines.append(tr("Nobody has written there yet."));
    for (const Act &act : earlier.acts) {
        const desk::Entry entry{desk::EntryKind::Act, act.date, act.id.raw(), act};
        lines.append(m_around.formats.shortDate(act.date) + QStringLiteral(" · ")
                     + models::wordingOf(entry, earlier.names, m_around.formats, models::Whose::Companys));
    }
    if (const qint64 more = earlier.total - earlier.acts.size(); more > 0)
        lines.append(tr("and %n earlier one(s)", nullptr, static_cast<int>(more)));
    say(lines.join(u'\n'), earlier.isWarning());
}

void QuickEntry::say(const QString &sentence, bool isWarning)
{
    QPalette palette = QApplication::palette();
    const kit::Colours &colours = kit::coloursOf(palette);
    palette.setColor(QPalette::WindowText, isWarning ? colours.bad : colours.quiet);
    m_told->setPalette(palette);
    m_told->setText(sentence);
    m_told->setAccessibleName(sentence);
    m_told->show();
}

QList<TypedField> QuickEntry::typed() const
{
    const QString who = QString(m_members->text()).replace(u',', u'|');
    const bool isCollective = m_collective->isChecked();
    return {field("company", m_company->text()),
            field("members", who),
            field("on_behalf_of",
                  domain::labelOf(isCollective ? domain::OnBehalfOf::Collectif : domain::OnBehalfOf::Membre)),
            field("date", m_date->text()),
            field("channel", m_channel->currentData().toString()),
            field("position", m_position->text()),
            field("result", m_result->currentData().toString()),
            field("next_action", m_next->text()),
            field("due_on", m_due->text())};
}

void QuickEntry::save()
{
    using Entered = rebond::exchange::Entered<Act>;
    const QString label = tr("Add an act of outreach");
    m_save->setEnabled(false);
    kit::startTask<Entered>(
        this, label,
        [workspace = m_workspace, label, fields = typed()](TaskContext &) {
            return rebond::exchange::enterAct(workspace->store(), label, workspace->cohort().id, fields);
        },
        [this](const Result<Entered> &entered) {
            m_save->setEnabled(true);
            if (entered)
                tell(*entered);
            else
                m_around.messages.say(entered.error());
        });
}

void QuickEntry::tell(const rebond::exchange::Entered<Act> &entered)
{
    if (!entered.isStored()) {
        QStringList sentences;
        for (const auto &fault : entered.told.faults)
            sentences.append(tr("✕ %1").arg(fault.sentence));
        return say(sentences.join(u'\n'), true);
    }
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_company), m_position, m_next})
        edit->clear();
    m_result->setCurrentIndex(0);
    m_askedOf.clear();
    say(tr("Saved. Write the next one, or press Escape."), false);
    m_company->setFocus(Qt::OtherFocusReason);
    Q_EMIT saved(entered.record);
}

void QuickEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
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
