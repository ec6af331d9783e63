// SPDX-License-Identifier: GPL-3.0-or-later
// Templates begun and deleted, and the way of letters out of the window.
#include "ui/letters/letterspage.h"

#include "base/clock.h"
#include "base/formats.h"
#include "domain/lead.h"
#include "operations/mailings.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/letters/recipientspanel.h"
#include "ui/letters/templatepanel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

namespace rebond::ui::letters {

using domain::LetterTemplate;

void LettersPage::begin(const LetterTemplate &letter)
{
    leaveTyped();
    if (!letter.name.isEmpty()) {
        const auto kept = workspace::keepTemplate(*m_workspace, letter);
        if (!kept)
            return around().messages.say(kept.error());
        m_wanted = kept->id;
        showLetter(*kept);
        return readLists();
    }
    showLetter({});
    m_text->setTemplate(letter);
    m_begun = letter;
    m_template->setCurrentIndex(-1);
    updateChoices(); // the first letter makes room for itself
    showSide(m_text);
    m_text->firstStop()->setFocus(Qt::OtherFocusReason);
    changed();
}

void LettersPage::removeTemplate()
{
    if (m_kept.revision == 0)
        return;
    const QString name = m_kept.name;
    if (const Done removed = operations::removeTemplate(m_workspace->store(), m_kept.id); !removed)
        return around().messages.say(removed.error());
    showLetter({});
    around().messages.say(kit::MessageBar::Severity::Good,
                          //: %1 is the name of a template
                          tr("The template “%1” is deleted. Undo brings it back.").arg(name));
    readLists();
}

bool LettersPage::settle()
{
    if (head().isHidden()) {
        firstStop()->setFocus(Qt::OtherFocusReason);
        around().messages.say(kit::MessageBar::Severity::Info, tr("Begin with one of these letters first."));
        return false;
    }
    if (const Done sound = fault(); !sound) {
        showSide(m_text);
        m_text->tellProblem(sound.error().sentence);
        m_text->textStop()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!m_recipients->chosen().isEmpty())
        return true;
    showSide(m_recipients);
    around().messages.say(kit::MessageBar::Severity::Info, tr("Tick at least one recipient first."));
    return false;
}

QString LettersPage::printedName() const
{
    return QFileInfo(workspace::proposedMailingName(order(Shown::All))).completeBaseName();
}

kit::FileRequest LettersPage::exportRequest()
{
    kit::FileRequest request;
    request.title = tr("Keep all letters as one PDF");
    request.proposedName = workspace::proposedMailingName(order(Shown::All));
    request.filter = tr("PDF files (*.pdf)");
    return request;
}

QString LettersPage::writingTitle() const
{
    return tr("Writing the letters");
}

LettersPage::Writing LettersPage::writing(const QString &path) const
{
    return [workspace = m_workspace, order = order(Shown::All), formats = around().formats, path,
            keptBack = m_keptBack](Unasked, TaskContext &context) {
        auto files = workspace::writeMailing(*workspace, order, formats, path, context);
        if (files) // of the letters that were written, whatever is chosen by the end of it
            *keptBack = workspace::keptBackOf(*workspace, order, formats).value_or(QString());
        return files;
    };
}

QString LettersPage::writtenSentence(const QString &path, const QStringList &) const
{
    //: %1 is the name of a file
    const QString sentence = tr("The letters are written: %1. When they have gone out, note them in the outreach.")
                                 .arg(QFileInfo(path).fileName());
    return (sentence + u' ' + *m_keptBack).trimmed();
}

void LettersPage::note()
{
    if (m_noting || !settle()) // once, for who presses twice
        return;
    keep();
    m_noting = kit::startTask<int>(
        this, tr("Noting the letters"),
        [workspace = m_workspace, order = order(Shown::All), due = domain::defaultDueOn(around().clock.today())](
            TaskContext &context) { return workspace::noteMailing(*workspace, order, due, &context); },
        [this](const Result<int> &noted) {
            m_noting = nullptr;
            if (!noted)
                return around().messages.say(noted.error());
            around().messages.say(kit::MessageBar::Severity::Good,
                                  tr("%n letter(s) noted in the outreach. Undo takes them back.", nullptr, *noted));
        });
    around().tasks.follow(m_noting);
}

} // namespace rebond::ui::letters
