// SPDX-License-Identifier: GPL-3.0-or-later
// The options of the report on their way into the file, and as a draft where they are not there yet.
#include "ui/reports/reportpage.h"

#include "operations/memberfiles.h"
#include "operations/reportoptions.h"
#include "pictures/logo.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/reports/optionspanel.h"
#include "workspace/sanitiser.h"

#include <QFileInfo>

namespace rebond::ui::reports {

namespace {
const QString kBefore = QStringLiteral("before");
const QString kTyped = QStringLiteral("typed");

QVariantMap asMap(const domain::ReportOptions &options)
{
    return {{QStringLiteral("signer"), options.signer},
            {QStringLiteral("signerRole"), options.signerRole},
            {QStringLiteral("signedAt"), options.signedAt},
            {QStringLiteral("organisation"), options.organisation},
            {QStringLiteral("organisationAddress"), options.organisationAddress},
            {QStringLiteral("activityNumber"), options.activityNumber},
            {QStringLiteral("leftOut"), options.leftOut},
            {QStringLiteral("comments"), options.comments}};
}

domain::ReportOptions optionsFrom(const QVariantMap &map, Id<domain::Cohort> cohort)
{
    domain::ReportOptions options;
    options.cohort = cohort;
    options.signer = map.value(QStringLiteral("signer")).toString();
    options.signerRole = map.value(QStringLiteral("signerRole")).toString();
    options.signedAt = map.value(QStringLiteral("signedAt")).toString();
    options.organisation = map.value(QStringLiteral("organisation")).toString();
    options.organisationAddress = map.value(QStringLiteral("organisationAddress")).toString();
    options.activityNumber = map.value(QStringLiteral("activityNumber")).toString();
    options.leftOut = map.value(QStringLiteral("leftOut")).toStringList();
    options.comments = map.value(QStringLiteral("comments")).toStringList();
    return options;
}
} // namespace

// In the window's thread, and at once: it is called where the field, or the page, is about to go.
void ReportPage::keepOptions()
{
    if (!m_options->isChanged() || m_options->isReadOnly())
        return;
    const auto kept = operations::keepReportOptions(m_workspace->store(), m_options->before(), m_options->options());
    if (!kept)
        return around().messages.say(kept.error()); // what was typed stands there still
    m_options->setKept(*kept);
}

void ReportPage::chooseLogo()
{
    around().files.ask(this,
                       {.title = tr("Choose a logo"),
                        .folder = around().settings.folder(QStringLiteral("photos")),
                        .proposedName = {},
                        .filter = tr("Pictures (*.jpg *.jpeg *.png);;All files (*)"),
                        .suffix = {}},
                       [this](const QString &path) {
                           around().settings.setFolder(QStringLiteral("photos"), QFileInfo(path).path());
                           takeLogo(path);
                       });
}

void ReportPage::takeLogo(const QString &path)
{
    around().tasks.follow(kit::startTask<void>(
        this, tr("Reading a file"),
        [workspace = m_workspace, path](TaskContext &context) -> Done {
            const auto bytes = operations::readChosenFile(path, pictures::kLargestLogo);
            if (!bytes)
                return fail(bytes.error());
            const auto logo = workspace::Sanitiser().picture(*bytes, workspace::PictureUse::Logo, context);
            if (!logo)
                return fail(logo.error());
            if (context.isCancelled())
                return cancelled();
            if (const Done seen = pictures::ensureLogoIsSeen(logo->pixels); !seen)
                return seen;
            return operations::setReportLogo(workspace->store(), workspace->cohort().id,
                                             pictures::logoOf(logo->pixels));
        },
        [this](const Done &done) {
            if (!done)
                around().messages.say(done.error());
        }));
}

void ReportPage::removeLogo()
{
    if (const Done done = operations::removeReportLogo(m_workspace->store(), m_workspace->cohort().id); !done)
        around().messages.say(done.error());
}

QVariantMap ReportPage::draft() const
{
    if (!m_options->isChanged() || m_options->isReadOnly())
        return {};
    return {{kBefore, asMap(m_options->before())}, {kTyped, asMap(m_options->options())}};
}

bool ReportPage::takeUp(const QVariantMap &draft)
{
    const Id<domain::Cohort> cohort = m_workspace->cohort().id;
    m_options->takeUp(optionsFrom(draft.value(kBefore).toMap(), cohort),
                      optionsFrom(draft.value(kTyped).toMap(), cohort));
    return true;
}

void ReportPage::giveUp()
{
    m_options->giveUp();
    preview();
}

} // namespace rebond::ui::reports
