// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a template: kept when its field is left, else a draft.
#include "storage/mappings/all.h"
#include "ui/kit/messagebar.h"
#include "ui/letters/letterspage.h"
#include "ui/letters/templatepanel.h"

#include <QComboBox>

#include <algorithm>

namespace rebond::ui::letters {

using domain::LetterTemplate;

namespace {

const QString kLetterBefore = QStringLiteral("before");
const QString kLetterTyped = QStringLiteral("typed");

QVariantMap mapOfLetter(const LetterTemplate &letter)
{
    return {{QStringLiteral("id"), letter.id.toString()},      {QStringLiteral("reference"), letter.reference},
            {QStringLiteral("revision"), letter.revision},     {QStringLiteral("name"), letter.name},
            {QStringLiteral("recipients"), letter.recipients}, {QStringLiteral("sheet"), letter.sheet},
            {QStringLiteral("subject"), letter.subject},       {QStringLiteral("body"), letter.body}};
}

LetterTemplate letterOfMap(const QVariantMap &map)
{
    LetterTemplate letter;
    letter.id = Id<LetterTemplate>(RawId::parse(map.value(QStringLiteral("id")).toString()).value_or(RawId()));
    letter.reference = map.value(QStringLiteral("reference")).toString();
    letter.revision = map.value(QStringLiteral("revision")).toInt();
    letter.name = map.value(QStringLiteral("name")).toString();
    letter.recipients = map.value(QStringLiteral("recipients")).toString();
    letter.sheet = map.value(QStringLiteral("sheet")).toString();
    letter.subject = map.value(QStringLiteral("subject")).toString();
    letter.body = map.value(QStringLiteral("body")).toString();
    return letter;
}

} // namespace

bool LettersPage::isTyped() const
{
    const LetterTemplate &letter = m_text->letter();
    return !m_workspace->isFileReadOnly() && !(letter == m_kept) && !(letter == m_begun);
}

// In the window's thread, and at once: it is called where the field, or the page, is about to go.
Done LettersPage::keepTyped()
{
    if (!isTyped())
        return {};
    const LetterTemplate letter = m_text->letter();
    if (letter.name.trimmed().isEmpty())
        return invalid(tr("The text has no name yet, so it was not kept. Bring it back and name it."));
    if (const Done sound = fault(); !sound)
        return sound;
    const auto kept = workspace::keepTemplate(*m_workspace, letter);
    if (!kept)
        return fail(kept.error());
    m_wanted = kept->id;
    showLetter(*kept);
    readLists();
    return {};
}

// Whoever is still writing hears nothing of what is missing: a field that is none is told at the text.
void LettersPage::keep()
{
    if (m_text->letter().name.trimmed().isEmpty() || !fault())
        return;
    const QVariantMap typed = draft();
    const Done kept = keepTyped();
    if (!kept && kept.error().kind == Error::Kind::Conflict)
        offerMine(kept.error(), typed);
    else if (!kept)
        around().messages.say(kept.error());
}

void LettersPage::leaveTyped()
{
    const QVariantMap typed = draft();
    const Done kept = keepTyped();
    if (!kept && kept.error().kind == Error::Kind::Conflict)
        offerMine(kept.error(), typed);
    else if (!kept)
        offerBack(kept.error(), typed);
}

// Somebody has changed it meanwhile: theirs stands in the file until it is said that this one is to take its place.
void LettersPage::offerMine(const Error &reason, const QVariantMap &typed)
{
    around().messages.say(reason);
    //: a button, after somebody else has changed the same text meanwhile
    around().messages.offer(tr("Keep mine"), QStringLiteral("keepMyLetterButton"), kit::MessageBar::AfterPress::Close,
                            this, [this, typed] { keepMine(typed); });
    //: a button, after somebody else has changed the same text meanwhile
    around().messages.offer(tr("Take theirs"), QStringLiteral("takeTheirLetterButton"),
                            kit::MessageBar::AfterPress::Close, this, [this] { giveUp(); });
}

// As it is typed by now, where it is still there.
void LettersPage::keepMine(const QVariantMap &typed)
{
    LetterTemplate letter = letterOfMap(typed.value(kLetterTyped).toMap());
    if (m_kept.id == letter.id)
        letter = m_text->letter();
    else
        leaveTyped();
    const auto theirs = m_workspace->store().read([&](storage::Reader &reader) { return reader.find(letter.id); });
    if (!theirs)
        return around().messages.say(theirs.error());
    if (*theirs) {
        letter.revision = (*theirs)->revision;
    } else { // deleted since: one of its own
        letter.id = {};
        letter.reference.clear();
        letter.revision = 0;
    }
    const auto kept = workspace::keepTemplate(*m_workspace, letter);
    if (!kept)
        return around().messages.say(kept.error());
    m_wanted = kept->id;
    showLetter(*kept);
    readLists();
}

void LettersPage::offerBack(const Error &reason, const QVariantMap &typed)
{
    around().messages.say(reason);
    //: a button: shows a text again that was left, with what was typed in it
    around().messages.offer(tr("Bring it back"), QStringLiteral("bringLetterBackButton"),
                            kit::MessageBar::AfterPress::Close, this, [this, typed] { (void)takeUp(typed); });
}

// Whoever goes elsewhere with the keyboard still in the text has left it; what cannot be kept is said.
void LettersPage::hideEvent(QHideEvent *event)
{
    if (const Done sound = fault(); isTyped() && !sound)
        around().messages.say(sound.error());
    else
        keep();
    PaperPage::hideEvent(event);
}

QVariantMap LettersPage::draft() const
{
    if (!isTyped())
        return {};
    return {{kLetterBefore, mapOfLetter(m_kept)}, {kLetterTyped, mapOfLetter(m_text->letter())}};
}

bool LettersPage::takeUp(const QVariantMap &draft)
{
    if (m_workspace->isFileReadOnly())
        return false;
    if (isTyped() && this->draft() != draft)
        leaveTyped();
    const LetterTemplate before = letterOfMap(draft.value(kLetterBefore).toMap());
    showLetter(before);
    m_wanted = before.id;
    m_text->setTemplate(letterOfMap(draft.value(kLetterTyped).toMap()));
    if (before.id.isNull())
        m_template->setCurrentIndex(-1);
    showSide(m_text);
    edited();
    readLists();
    return true;
}

void LettersPage::giveUp()
{
    showLetter(m_kept);
    edited();
    readLists();
}

// A template that was deleted while somebody wrote in it: what is typed becomes one of its own. One that says by now what is
// typed: nothing is left to be kept.
void LettersPage::compareWithFile()
{
    if (m_kept.id.isNull() || !isTyped())
        return;
    LetterTemplate letter = m_text->letter();
    const auto its = std::find_if(m_templates.cbegin(), m_templates.cend(),
                                  [this](const LetterTemplate &each) { return each.id == m_kept.id; });
    if (its == m_templates.cend()) {
        letter.id = {};
        letter.reference.clear();
        letter.revision = 0;
        showLetter({});
        return m_text->setTemplate(letter);
    }
    letter.reference = its->reference;
    letter.revision = its->revision;
    if (letter == *its)
        showLetter(*its);
}

} // namespace rebond::ui::letters
