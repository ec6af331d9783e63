// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is being prepared, over another language, another cohort, a closed window and a crash.
#include "ui/exchange/importpage.h"

#include "ui/exchange/matchingtable.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <utility>

namespace rebond::ui::exchange {

using rebond::exchange::kListKinds;
using rebond::exchange::ListKind;

namespace {
constexpr qint64 kPastedAtMost = 4 * 1024 * 1024; // bytes: drafts are one small file (backup/drafts.h)
constexpr qint64 kPortionBytes = 1024 * 1024;
// Of a draft:
const QString kPath = QStringLiteral("path");
const QString kPasted = QStringLiteral("pasted");
const QString kBytes = QStringLiteral("bytes");
const QString kDigest = QStringLiteral("digest");
const QString kSheet = QStringLiteral("sheet");
const QString kKind = QStringLiteral("kind");
const QString kKey = QStringLiteral("key");
const QString kMatching = QStringLiteral("matching");
const QString kSkip = QStringLiteral("skip");

// None where there is no such list: a later version may have written the draft, or anybody the file it comes from.
std::optional<ListKind> kindIn(const QVariantMap &draft)
{
    const auto kind = static_cast<ListKind>(draft.value(kKind, -1).toInt());
    const bool isKnown = std::find(kListKinds.cbegin(), kListKinds.cend(), kind) != kListKinds.cend();
    return isKnown ? std::optional(kind) : std::nullopt;
}
} // namespace

ImportPage::FileState ImportPage::stateOf(const QString &path, TaskContext &task)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    while (!file.atEnd()) {
        const QByteArray portion = file.read(kPortionBytes);
        if (portion.isEmpty() || task.isCancelled())
            return {};
        bytes += portion.size();
        hash.addData(portion);
    }
    return {bytes, QString::fromLatin1(hash.result().toHex())};
}

QVariantMap ImportPage::draft() const
{
    if (!m_resumed.isEmpty()) // still being read: as it came
        return m_resumed;
    if (m_path.isEmpty() || m_pasted.size() > kPastedAtMost)
        return {};
    QVariantMap draft{{kSheet, m_sheet}};
    if (m_pasted.isEmpty())
        draft.insert(kPath, m_path);
    else
        draft.insert(kPasted, QString::fromUtf8(m_pasted)); // readable: an erasure looks for names in it
    if (m_stack->currentIndex() != 1)
        return draft;
    if (m_pasted.isEmpty() && !m_state.digest.isEmpty()) {
        draft.insert(kBytes, m_state.bytes);
        draft.insert(kDigest, m_state.digest);
    }
    draft.insert(kKind, m_kind->currentData());
    draft.insert(kKey, m_matching->matching().key());
    draft.insert(kMatching, m_matching->matching().save());
    draft.insert(kSkip, m_skip->isChecked());
    return draft;
}

bool ImportPage::takeUp(const QVariantMap &draft)
{
    const QByteArray pasted = draft.value(kPasted).toString().toUtf8();
    const QString path = draft.value(kPath).toString();
    if (pasted.isEmpty() && path.isEmpty())
        return false;
    if (!pasted.isEmpty() && !keepPasted(pasted))
        return false;
    if (pasted.isEmpty()) {
        const QFileInfo file(path);
        if (!file.isFile() || file.size() != draft.value(kBytes, file.size()).toLongLong()) {
            loseResumed(draft);
            return true;
        }
        m_pasted.clear();
        m_path = path;
    }
    m_resumed = draft;
    m_isResumedUnread = true;
    m_sheet = draft.value(kSheet).toString();
    m_skip->setChecked(draft.value(kSkip).toBool());
    if (isVisible())
        goOn();
    return true;
}

void ImportPage::goOn()
{
    if (const QString lost = std::exchange(m_lost, {}); !lost.isEmpty()) {
        //: %1 is a file
        m_around.messages
            .say(kit::MessageBar::Severity::Info,
                 tr("The list whose import was begun, “%1”, has changed since or is no longer there: choose "
                    "it again. Where its headings are the same, its columns are what you made them.")
                     .arg(lost));
    }
    if (std::exchange(m_isResumedUnread, false))
        read(kindIn(m_resumed));
}

// Read, and no longer what it was. What cannot be read, or was cancelled, is told as that.
bool ImportPage::isResumedLost(const Result<Guess> &read)
{
    const QString digest = m_resumed.value(kDigest).toString();
    if (digest.isEmpty() || (read && read->state.digest == digest))
        return false;
    const QVariantMap draft = m_resumed;
    if (!read) {
        rememberColumns(draft);
        return false;
    }
    startOver();
    loseResumed(draft);
    return true;
}

void ImportPage::loseResumed(const QVariantMap &draft)
{
    rememberColumns(draft);
    m_lost = QFileInfo(draft.value(kPath).toString()).fileName();
    if (isVisible())
        goOn();
}

// As they were made: they are not lost with their list.
void ImportPage::rememberColumns(const QVariantMap &draft)
{
    const QString key = draft.value(kKey).toString();
    const QString matching = draft.value(kMatching).toString();
    if (!key.isEmpty() && !matching.isEmpty())
        m_around.settings.remember(QLatin1String(kRemembered), key, matching.toUtf8());
}

QString ImportPage::takeResumedMatching()
{
    return std::exchange(m_resumed, {}).value(kMatching).toString();
}

void ImportPage::forgetResumed()
{
    m_resumed.clear();
    m_isResumedUnread = false;
    m_lost.clear();
}

} // namespace rebond::ui::exchange
