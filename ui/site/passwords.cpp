// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site/passwords.h"

#include <qt6keychain/keychain.h>

namespace rebond::ui::site {

namespace {
const QString kService = QStringLiteral("Rebond"); // as the store shows it to the user
} // namespace

// A job deletes itself once it has answered; a store that falls back to plain text is none (insecureFallback stays off).
void KeyStorePasswords::find(const QString &account, QObject *receiver, Found found)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(account);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, found = std::move(found)] {
        found(job->error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
    });
    job->start();
}

void KeyStorePasswords::keep(const QString &account, const QString &password, QObject *receiver, Kept kept)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(account);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, receiver,
                     [job, kept = std::move(kept)] { kept(job->error() == QKeychain::NoError); });
    job->start();
}

void KeyStorePasswords::forget(const QString &account)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(account);
    job->start();
}

} // namespace rebond::ui::site
