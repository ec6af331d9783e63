// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on their way out of the window: on paper, or into files.
#include "ui/paper/paperpage.h"

#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"
#include "ui/paper/printing.h"

#include <QFileInfo>
#include <QTimer>

namespace rebond::ui::paper {

namespace {
QString exportPurpose()
{
    return QStringLiteral("reports");
}
} // namespace

void PaperPage::print()
{
    if (!settle())
        return;
    m_isPrintWanted = true;
    if (m_isStale || m_pause->isActive())
        preview();
    else if (!m_running)
        sendToPrinter();
}

void PaperPage::sendToPrinter()
{
    m_isPrintWanted = false;
    if (m_shown.count() == 0)
        return; // the page says why
    Q_EMIT printRequested();
    printPages(this, m_shown, printedName(), m_around);
}

void PaperPage::exportPages()
{
    if (m_isWriting) // before a place is asked for, in vain
        return m_around.messages.say(kit::MessageBar::Severity::Info,
                                     tr("The last export is still being written. Wait until it is done, or stop it."));
    if (!settle())
        return;
    kit::FileRequest request = exportRequest();
    request.kind = kit::FileRequest::Kind::Save;
    request.folder = m_around.settings.folder(exportPurpose());
    request.suffix = QStringLiteral("pdf");
    m_around.files.ask(this, request, [this](const QString &path) {
        m_around.settings.setFolder(exportPurpose(), QFileInfo(path).absolutePath());
        write(path, writing(path), Unasked::Refuse);
    });
}

void PaperPage::write(const QString &path, const Writing &writing, Unasked unasked)
{
    if (m_isWriting)
        return;
    m_isWriting = true; // the button keeps the keyboard: one that is switched off hands it to its neighbour
    m_around.messages.end(kit::MessageBar::BySuccess); // what stands for good stays until there is something to say
    m_around.tasks.follow(kit::startTask<QStringList>(
        this, writingTitle(), [writing, unasked](TaskContext &context) { return writing(unasked, context); },
        [this, path, writing, unasked](const Result<QStringList> &files) {
            m_isWriting = false;
            if (files) {
                kit::sayWritten(m_around.messages, m_around.desktop, writtenSentence(path, *files), files->first());
                Q_EMIT exported(*files);
                preview(); // of what was written: another window may have changed the file
            } else if (unasked == Unasked::Refuse && files.error().kind == Error::Kind::Conflict) {
                askToReplace(path, writing, files.error());
            } else {
                m_around.messages.say(files.error());
            }
        }));
}

// The dialogue asked about the name that was chosen, and knows of no others. What is written then is what was asked for,
// whatever is chosen on the page meanwhile.
void PaperPage::askToReplace(const QString &path, const Writing &writing, const Error &error)
{
    m_around.messages.say(kit::MessageBar::Severity::Warning, error.sentence);
    //: button: files that are there already
    m_around.messages.offer(tr("Replace"), QStringLiteral("replacePagesButton"), kit::MessageBar::AfterPress::Close,
                            this, [this, path, writing] { write(path, writing, Unasked::Replace); });
}

} // namespace rebond::ui::paper
