// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterspage.h"

#include "letters/labelsheet.h"
#include "letters/starters.h"
#include "storage/mappings/all.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/letters/recipientspanel.h"
#include "ui/letters/templatepanel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace rebond::ui::letters {

using domain::LetterTemplate;
using domain::Member;
using workspace::MailingOrder;
using workspace::MailingPages;
using Seen = paper::PagesHead::Seen;

namespace {
constexpr int kTypingPause = 400;
constexpr qreal kTextWidth = 72; // units

QString screenKey()
{
    return QStringLiteral("letters");
}
} // namespace

LettersPage::LettersPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                         QWidget *parent)
    : PaperPage(surroundings, kTypingPause, parent),
      m_workspace(std::move(workspace)),
      m_text(new TemplatePanel(surroundings.formats, this)),
      m_recipients(new RecipientsPanel(this))
{
    setObjectName(QStringLiteral("lettersPage"));
    makeChoices();
    makeActions();
    makeEmpty();
    m_text->setReadOnly(m_workspace->isFileReadOnly());
    connect(m_text, &TemplatePanel::edited, this, &LettersPage::edited);
    connect(m_text, &TemplatePanel::settled, this, &LettersPage::keep);
    connect(m_recipients, &RecipientsPanel::chosenChanged, this, [this] {
        updateChoices();
        changed();
    });
    connect(m_recipients, &RecipientsPanel::currentChanged, this, &LettersPage::changed);
    connect(m_recipients, &RecipientsPanel::narrowedChanged, this, &LettersPage::readLists);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, &LettersPage::dataChanged);
    complete();
    updateChoices();
    kit::followProjector(this, [this](bool) { updateInstead(); });
}

LettersPage::~LettersPage()
{
    m_workspace->store().changes().disconnect(this);
    m_text->disconnect(this); // a field that has the keyboard is left while the page goes down
    m_recipients->disconnect(this);
}

QComboBox *LettersPage::addChoice(const QString &label, const char *objectName, Seen seen)
{
    QComboBox *combo = head().addCombo(label, {}, objectName, seen);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    return combo;
}

void LettersPage::makeChoices()
{
    //: label of a choice: which letter or label
    m_template = addChoice(tr("Template"), "letterTemplateComboBox", Seen::Always);
    //: label of a choice: in whose name a letter is written
    m_member = addChoice(tr("In the name of"), "letterMemberComboBox", Seen::WithMore);
    for (QComboBox *combo : {m_template, m_member})
        combo->setProperty("rebondData", true); // names
    //: label of a choice: which letters are seen
    m_shown = addChoice(tr("Show"), "letterShownComboBox", Seen::WithMore);
    m_shown->addItems({//: which letters are seen: that of the recipient who is chosen in the list
                       tr("The one chosen"),
                       //: which letters are seen
                       tr("All that are ticked")});
    m_start = new QSpinBox(&head());
    m_start->setObjectName(QStringLiteral("labelStartSpinBox"));
    m_start->setMinimum(1);
    m_start->setToolTip(tr("The place of the first label on its sheet, row by row: those before it are gone already."));
    new kit::CalmWheel(m_start);
    //: label of a number: the place of the first label on a sheet
    head().addField(kit::makeLabelFor(m_start, tr("First label"), &head()), m_start, Seen::WithMore);
    endChoices(tr("Keep as one PDF…"), "exportLettersButton");
    connect(m_template, &QComboBox::currentIndexChanged, this, &LettersPage::chooseTemplate);
    for (QComboBox *combo : {m_member, m_shown})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                changed();
        });
    connect(m_start, &QSpinBox::valueChanged, this, [this] {
        if (!m_isFilling)
            changed();
    });
}

void LettersPage::makeActions()
{
    m_showText = makeSide(m_text, kTextWidth, tr("Text"), "letterTextButton");
    m_showRecipients = makeSide(m_recipients, kTextWidth, tr("Recipients"), "letterRecipientsButton");
    head().addAction(m_showText, Seen::Always);
    head().addAction(m_showRecipients, Seen::Always);
    const auto add = [this](const QString &text, const char *objectName, void (LettersPage::*work)()) {
        auto *button = new QPushButton(text, &head());
        button->setObjectName(QLatin1String(objectName));
        connect(button, &QPushButton::clicked, this, work);
        head().addAction(button, Seen::WithMore);
        return button;
    };
    m_new = new QPushButton(tr("New template"), &head());
    m_new->setObjectName(QStringLiteral("newTemplateButton"));
    head().addAction(m_new, Seen::WithMore);
    connect(m_new, &QPushButton::clicked, this, [this] {
        LetterTemplate letter = rebond::letters::starters().first();
        letter.name.clear();
        begin(letter);
    });
    m_remove = add(tr("Delete the template"), "removeTemplateButton", &LettersPage::removeTemplate);
    m_note = add(tr("Note in the outreach"), "noteLettersButton", &LettersPage::note);
    m_note->setToolTip(tr("Writes down that these letters went out today: an act each, to be followed up, in one step "
                          "to undo."));
    endActions(tr("Print the pages…"), "printLettersButton", "lettersPageNumberLabel");
}

void LettersPage::makeEmpty()
{
    m_empty = new kit::EmptyState(tr("Nobody to write to"), tr("Tick at least one recipient, or take another list."),
                                  this);
    setWhenEmpty(m_empty);
    m_first = new kit::EmptyState(tr("No letter yet"),
                                  tr("Begin with one of these, then change its words as you like: they are kept in the "
                                     "file, and the next cohort has them, too."),
                                  this);
    m_first->setObjectName(QStringLiteral("lettersFirstState"));
    int number = 0;
    for (const LetterTemplate &letter : rebond::letters::starters()) {
        QPushButton *button = m_first->addButton(letter.name, QStringLiteral("starter%1Button").arg(++number));
        button->setEnabled(!m_workspace->isFileReadOnly());
        connect(button, &QPushButton::clicked, this, [this, letter] { begin(letter); });
        m_begin = m_begin ? m_begin : button;
    }
    QPushButton *own = m_first->addButton(tr("New template"), QStringLiteral("firstTemplateButton"));
    own->setEnabled(!m_workspace->isFileReadOnly());
    connect(own, &QPushButton::clicked, m_new, &QPushButton::click);
    addInstead(m_first);
    m_projected = new kit::EmptyState(tr("Not for the projector"),
                                      tr("Letters may tell how to reach people, in the text as in the pages."), this);
    m_projected->setObjectName(QStringLiteral("lettersProjectedState"));
    addInstead(m_projected);
}

void LettersPage::refresh()
{
    readLists();
}

QWidget *LettersPage::firstStop()
{
    return head().isHidden() ? m_begin : static_cast<QWidget *>(m_template);
}

// Templates, members and recipients together: what is chosen is chosen among those of one state of the file.
void LettersPage::readLists()
{
    if (m_reading) {
        m_isReadingOvertaken = true;
        return;
    }
    const auto list = rebond::letters::parseRecipients(m_text->letter().recipients)
                          .value_or(rebond::letters::Recipients::Companies);
    m_readList = codeOf(list);
    m_reading = kit::startTask<Lists>(
        this, tr("Reading the recipients"),
        [workspace = m_workspace, list, narrowed = m_recipients->narrowed()](TaskContext &) -> Result<Lists> {
            auto templates = workspace::templatesOf(*workspace);
            if (!templates)
                return fail(templates.error());
            auto recipients = workspace::recipientsOf(*workspace, list, narrowed);
            if (!recipients)
                return fail(recipients.error());
            const auto members = workspace->store().read([&](storage::Reader &reader) {
                return reader.list(
                    storage::Query<Member>().where(&Member::cohort, workspace->cohort().id).orderByKey("name_key"));
            });
            if (!members)
                return fail(members.error());
            return Lists{*std::move(templates), *members, *std::move(recipients)};
        },
        [this](const Result<Lists> &lists) {
            m_reading = nullptr;
            if (std::exchange(m_isReadingOvertaken, false))
                return readLists();
            if (!lists)
                return around().messages.say(lists.error());
            take(*lists);
        });
}

void LettersPage::take(const Lists &lists)
{
    m_areListsRead = true;
    m_recipients->setRecipients(lists.recipients);
    fillMembers(lists.members);
    fillTemplates(lists.templates);
    updateChoices();
    if (m_text->letter().recipients != m_readList && !m_text->letter().recipients.isEmpty())
        return readLists(); // of another list than was read
    preview();
    Q_EMIT listsRead();
}

void LettersPage::fillMembers(const QList<Member> &members)
{
    m_isFilling = true;
    const QVariant before = m_member->currentData();
    m_member->clear();
    //: in whose name a letter is written
    m_member->addItem(tr("the group"));
    for (const Member &member : members) {
        if (!member.exitReason || !member.leftOn)
            m_member->addItem(member.displayName(), member.id.toString());
    }
    m_member->setCurrentIndex(std::max(0, before.isValid() ? m_member->findData(before) : 0));
    m_isFilling = false;
}

// What is typed and not kept stays, whatever others did meanwhile: it is a conflict when it is kept.
void LettersPage::fillTemplates(const QList<LetterTemplate> &templates)
{
    m_templates = templates;
    compareWithFile();
    const bool hasWords = !(m_text->letter() == m_kept);
    Id<LetterTemplate> wanted = m_wanted.isNull() ? m_kept.id : m_wanted;
    if (wanted.isNull())
        wanted = Id<LetterTemplate>(
            RawId::parse(
                QString::fromUtf8(around().settings.remembered(screenKey(), m_workspace->cohort().id.toString())))
                .value_or(RawId()));
    const bool isNew = hasWords && m_kept.id.isNull() && m_wanted.isNull();
    m_wanted = {};
    m_isFilling = true;
    m_template->clear();
    int row = -1;
    for (const LetterTemplate &letter : std::as_const(m_templates)) {
        if (letter.id == wanted && !isNew)
            row = m_template->count();
        m_template->addItem(letter.name, letter.id.toString());
    }
    if (row < 0 && !m_templates.isEmpty() && !isNew)
        row = 0;
    m_template->setCurrentIndex(row);
    m_isFilling = false;
    if (row >= 0 && !(hasWords && m_templates.at(row).id == m_kept.id))
        showLetter(m_templates.at(row));
    else if (row < 0 && !hasWords)
        showLetter({});
}

void LettersPage::chooseTemplate(int row)
{
    if (m_isFilling || row < 0 || row >= m_templates.size())
        return;
    const LetterTemplate chosen = m_templates.at(row);
    leaveTyped();
    m_wanted = chosen.id;
    const bool isOtherList = chosen.recipients != m_text->letter().recipients;
    showLetter(chosen);
    around().settings.remember(screenKey(), m_workspace->cohort().id.toString(), chosen.id.toString().toUtf8());
    if (isOtherList) {
        m_recipients->forget();
        return readLists();
    }
    updateChoices();
    changed();
}

void LettersPage::showLetter(const LetterTemplate &letter)
{
    m_kept = letter;
    m_begun = letter;
    m_text->setTemplate(letter);
}

void LettersPage::edited()
{
    const auto sound = fault();
    m_text->tellProblem(sound ? QString() : sound.error().sentence);
    updateChoices();
    if (m_text->letter().recipients != m_readList) {
        m_recipients->forget();
        readLists();
    }
    changed();
}

Done LettersPage::fault() const
{
    const LetterTemplate &letter = m_text->letter();
    const auto list = rebond::letters::parseRecipients(letter.recipients)
                          .value_or(rebond::letters::Recipients::Companies);
    if (const Done subject = rebond::letters::checkText(letter.subject, list); !subject)
        return subject;
    return rebond::letters::checkText(letter.body, list);
}

// What means nothing for a letter, or where there is none, cannot be chosen.
void LettersPage::updateChoices()
{
    const LetterTemplate &letter = m_text->letter();
    const auto *sheet = rebond::letters::findLabelSheet(letter.sheet);
    m_start->setEnabled(sheet != nullptr);
    if (sheet)
        m_start->setMaximum(sheet->places());
    const auto ticked = static_cast<int>(m_recipients->chosen().size());
    m_showRecipients->setText(tr("Recipients: %n", nullptr, ticked));
    const bool isStored = letter.revision > 0;
    const bool mayWrite = !m_workspace->isFileReadOnly();
    m_new->setEnabled(mayWrite);
    m_remove->setEnabled(isStored && mayWrite);
    m_note->setEnabled(isStored && !sheet && ticked > 0 && !m_workspace->isReadOnly());
    updateInstead();
}

// A file without a letter says what to do first, and offers nothing that works on one.
void LettersPage::updateInstead()
{
    const bool isFirst = m_areListsRead && m_templates.isEmpty() && m_text->letter().sheet.isEmpty();
    const bool hasKeyboard = isFirst != head().isHidden() && isAncestorOf(QApplication::focusWidget());
    head().setHidden(isFirst);
    showInstead(isFirst ? m_first : kit::isProjected(this) ? m_projected : nullptr);
    if (hasKeyboard)
        firstStop()->setFocus(Qt::OtherFocusReason);
}

MailingOrder LettersPage::order(Shown shown) const
{
    MailingOrder order;
    order.letter = m_text->letter();
    const bool isOne = shown == Shown::One && !rebond::letters::findLabelSheet(order.letter.sheet);
    if (!isOne)
        order.recipients = m_recipients->chosen();
    else if (const auto current = m_recipients->current())
        order.recipients = {*current};
    if (const auto member = RawId::parse(m_member->currentData().toString()))
        order.member = Id<Member>(*member);
    order.start = m_start->isEnabled() ? m_start->value() - 1 : 0;
    order.author = around().settings.value(kit::setting::kFacilitator);
    return order;
}

void LettersPage::layOut()
{
    if (!fault())
        return; // the pages stay as they were, and the text says why
    const auto shown = m_shown->currentIndex() == 1 ? Shown::All : Shown::One;
    MailingOrder order = this->order(shown);
    layOutAs<MailingPages>(
        [workspace = m_workspace, order, formats = around().formats](TaskContext &context) -> Result<MailingPages> {
            if (order.recipients.isEmpty() || order.letter.sheet.isEmpty())
                return MailingPages();
            return workspace::layOutMailing(*workspace, order, formats, context);
        },
        [this](const MailingPages &made) {
            if (fault()) // else the text says what is wrong with it
                m_text->tellRemark(made.keptBack);
        });
}

} // namespace rebond::ui::letters

#include "moc_letterspage.cpp"
