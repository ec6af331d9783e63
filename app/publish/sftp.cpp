// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sftp.h"

#include "publish/brief.h"
#include "publish/newname.h"
#include "publish/refusals.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace rebond::publish {

namespace {

constexpr long kConnectSeconds = 30;
constexpr long kSilentSeconds = 60; // without a byte going either way
constexpr qint64 kMostRead = 64LL * 1024 * 1024;
constexpr long kMode = 0644; // everybody may read what is published
constexpr long kFolderMode = 0755;

bool startCurl()
{
    static const bool isStarted = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return isStarted;
}

// As ssh-keygen prints it.
QString fingerprintOf(const QByteArray &key)
{
    const QByteArray sum = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(sum.toBase64(QByteArray::OmitTrailingEquals));
}

// A path in a command of libcurl's, which knows "~" in addresses alone: what does not begin with a stroke begins where
// the user does.
QByteArray quoted(const QString &path)
{
    QByteArray bytes = (path.startsWith(u"/~/") ? path.mid(3) : path).toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + bytes + '"';
}

// One name a line, and the same files as lines that begin with their kind and hold the size before the date.
QList<Entry> entriesOf(const QByteArray &names, const QByteArray &lines)
{
    static const QRegularExpression form(QStringLiteral("\\A(.)\\S*\\s+\\d+\\s+\\S+\\s+\\S+\\s+(\\d+)\\s"));
    const QStringList shown = QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts);
    const QStringList all = QString::fromUtf8(names).split(u'\n', Qt::SkipEmptyParts);
    QList<Entry> entries;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &name = all.at(i);
        if (name == u"." || name == u"..")
            continue;
        Entry entry{name, -1, true};
        const QString line = all.size() == shown.size() ? shown.at(i) : QString();
        const auto match = line.endsWith(name) ? form.match(line) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            entry.isFile = match.captured(1) == u"-";
            entry.size = entry.isFile ? match.captured(2).toLongLong() : -1;
        }
        entries.append(entry);
    }
    return entries;
}

struct Commands
{
    explicit Commands(const QList<QByteArray> &lines)
    {
        for (const QByteArray &line : lines)
            list = curl_slist_append(list, line.constData());
    }
    ~Commands() { curl_slist_free_all(list); }
    Commands(const Commands &) = delete;
    Commands &operator=(const Commands &) = delete;
    curl_slist *list = nullptr;
};

} // namespace

// What is asked of one connection: commands before, one transfer, commands after.
struct SftpHost::Job
{
    QString name; // in the folder; empty: the folder itself
    enum class What { Nothing, List, ListNames, Read, Send } what = What::Nothing;
    QByteArray bytes; // to send
    QList<QByteArray> before;
    QList<QByteArray> after;
};

struct SftpHost::End
{
    CURLcode code = CURLE_OK;
    QString words;
    QByteArray bytes; // that were read
    QString key;      // that the host showed
    qint64 sent = 0;
    bool isKeyRefused = false;
    bool isStopped = false;
    [[nodiscard]] bool isGood() const { return code == CURLE_OK; }
};

class SftpHost::Line
{
public:
    Line(const Place &place, Access access) : m_place(place), m_access(std::move(access))
    {
        if (startCurl())
            m_curl = curl_easy_init();
    }
    ~Line()
    {
        if (m_curl)
            curl_easy_cleanup(m_curl);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    [[nodiscard]] const Access &access() const { return m_access; }
    [[nodiscard]] End run(const Job &job, TaskContext &task)
    {
        if (!m_curl)
            return {CURLE_FAILED_INIT, QStringLiteral("libcurl"), {}, {}, 0, false, false};
        Commands before(job.before);
        Commands after(job.after);
        m_job = &job;
        m_task = &task;
        m_end = {};
        m_words = {};
        curl_easy_reset(m_curl); // connections stay
        setConnection();
        setTransfer(job);
        curl_easy_setopt(m_curl, CURLOPT_QUOTE, before.list);
        curl_easy_setopt(m_curl, CURLOPT_POSTQUOTE, after.list);
        m_end.code = curl_easy_perform(m_curl);
        m_end.words = m_words.front() != '\0' ? QString::fromUtf8(m_words.data())
                                              : QString::fromUtf8(curl_easy_strerror(m_end.code));
        if (m_end.isKeyRefused)
            m_end.code = CURLE_PEER_FAILED_VERIFICATION;
        else if (m_end.code == CURLE_ABORTED_BY_CALLBACK)
            m_end.isStopped = true;
        return std::move(m_end);
    }

private:
    void setConnection()
    {
        curl_easy_setopt(m_curl, CURLOPT_ERRORBUFFER, m_words.data());
        curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "sftp");
        curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
        curl_easy_setopt(m_curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
        curl_easy_setopt(m_curl, CURLOPT_LOW_SPEED_TIME, kSilentSeconds);
        curl_easy_setopt(m_curl, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(m_curl, CURLOPT_XFERINFOFUNCTION, &Line::look);
        curl_easy_setopt(m_curl, CURLOPT_XFERINFODATA, this);
        // Left to itself, libcurl tries the keys of the user's own folder first.
        curl_easy_setopt(m_curl, CURLOPT_SSH_AUTH_TYPES,
                         static_cast<long>(CURLSSH_AUTH_PASSWORD | CURLSSH_AUTH_KEYBOARD));
        curl_easy_setopt(m_curl, CURLOPT_SSH_HOSTKEYFUNCTION, &Line::judge);
        curl_easy_setopt(m_curl, CURLOPT_SSH_HOSTKEYDATA, this);
        curl_easy_setopt(m_curl, CURLOPT_USERNAME, m_place.user.toUtf8().constData());
        curl_easy_setopt(m_curl, CURLOPT_PASSWORD, m_access.password.toUtf8().constData());
        curl_easy_setopt(m_curl, CURLOPT_NEW_FILE_PERMS, kMode);
        curl_easy_setopt(m_curl, CURLOPT_NEW_DIRECTORY_PERMS, kFolderMode);
    }
    void setTransfer(const Job &job)
    {
        QUrl url = m_place.folder;
        if (!job.name.isEmpty())
            url.setPath(url.path(QUrl::FullyDecoded) + job.name, QUrl::DecodedMode);
        curl_easy_setopt(m_curl, CURLOPT_URL, url.toEncoded().constData());
        curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &Line::take);
        curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, this);
        if (job.what == Job::What::Nothing)
            curl_easy_setopt(m_curl, CURLOPT_NOBODY, 1L);
        if (job.what == Job::What::ListNames)
            curl_easy_setopt(m_curl, CURLOPT_DIRLISTONLY, 1L);
        if (job.what == Job::What::Send) {
            curl_easy_setopt(m_curl, CURLOPT_UPLOAD, 1L);
            curl_easy_setopt(m_curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(job.bytes.size()));
            curl_easy_setopt(m_curl, CURLOPT_READFUNCTION, &Line::give);
            curl_easy_setopt(m_curl, CURLOPT_READDATA, this);
        }
    }
    static int look(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Line *>(data)->m_task->isCancelled() ? 1 : 0;
    }
    static int judge(void *data, int, const char *key, size_t size)
    {
        auto *self = static_cast<Line *>(data);
        self->m_end.key = fingerprintOf(QByteArray(key, static_cast<qsizetype>(size)));
        self->m_end.isKeyRefused = self->m_access.hostKey.isEmpty() || self->m_end.key != self->m_access.hostKey;
        return self->m_end.isKeyRefused ? CURLKHMATCH_MISMATCH : CURLKHMATCH_OK;
    }
    static size_t take(char *bytes, size_t, size_t count, void *data)
    {
        auto *self = static_cast<Line *>(data);
        if (self->m_end.bytes.size() + static_cast<qint64>(count) > kMostRead)
            return 0;
        self->m_end.bytes.append(bytes, static_cast<qsizetype>(count));
        return count;
    }
    static size_t give(char *room, size_t size, size_t count, void *data)
    {
        auto *self = static_cast<Line *>(data);
        const qint64 left = self->m_job->bytes.size() - self->m_end.sent;
        const qint64 given = std::min<qint64>(left, static_cast<qint64>(size * count));
        std::memcpy(room, self->m_job->bytes.constData() + self->m_end.sent, static_cast<size_t>(given));
        self->m_end.sent += given;
        return static_cast<size_t>(given);
    }

    Place m_place;
    Access m_access;
    CURL *m_curl = nullptr;
    const Job *m_job = nullptr;
    TaskContext *m_task = nullptr;
    End m_end;
    std::array<char, CURL_ERROR_SIZE> m_words{};
};

SftpHost::SftpHost(const Place &place, const Access &access)
    : m_place(place),
      m_server(serverOf(place)),
      m_newName(newName()),
      m_line(std::make_unique<Line>(place, access))
{}

SftpHost::~SftpHost() = default;

SftpHost::End SftpHost::run(const Job &job, TaskContext &task)
{
    return m_line->run(job, task);
}

Error SftpHost::refusal(const End &end, const QString &name) const
{
    const QString detail = QStringLiteral("libcurl %1: %2").arg(int(end.code)).arg(end.words);
    switch (end.code) {
    case CURLE_ABORTED_BY_CALLBACK: return {Error::Kind::Cancelled, QString(), {}};
    case CURLE_COULDNT_RESOLVE_HOST: return unknownHost(m_server, detail);
    case CURLE_COULDNT_CONNECT: return noAnswer(m_server, detail);
    case CURLE_PEER_FAILED_VERIFICATION:
        return m_line->access().hostKey.isEmpty() ? untrustedKey(m_server, end.key)
                                                  : otherKey(m_server, end.key, m_line->access().hostKey);
    case CURLE_LOGIN_DENIED: return wrongPassword(m_server, detail);
    case CURLE_REMOTE_ACCESS_DENIED: return forbidden(m_server, name, detail);
    case CURLE_REMOTE_DISK_FULL: return diskFull(m_server, name, detail);
    case CURLE_REMOTE_FILE_NOT_FOUND: return notThere(addressOf(m_place), detail);
    case CURLE_UNSUPPORTED_PROTOCOL: {
        const QString sentence = QCoreApplication::translate("Publish", "The libcurl of this machine cannot do SFTP. "
                                                                        "Install one that can, or use WebDAV.");
        return {Error::Kind::Network, sentence, detail};
    }
    case CURLE_QUOTE_ERROR:
    case CURLE_UPLOAD_FAILED: return notKept(m_server, name, detail);
    case CURLE_SSH: // servers of version 3, which is all of them, say "failure" where the disk is full
        return end.sent > 0 ? halfTaken(m_server, name, detail) : cutOff(m_server, detail);
    default: return cutOff(m_server, detail);
    }
}

Result<QString> SftpHost::hostKey(TaskContext &task)
{
    const End end = run({}, task);
    if (!end.key.isEmpty())
        return end.key;
    return fail(refusal(end, QString()));
}

// The names alone are told in a form that is the same for every server; sizes stand in lines made for people, in the
// same order.
Result<std::optional<QList<Entry>>> SftpHost::list(TaskContext &task)
{
    Job job;
    job.what = Job::What::ListNames;
    const End names = run(job, task);
    if (names.code == CURLE_REMOTE_FILE_NOT_FOUND)
        return std::optional<QList<Entry>>();
    if (!names.isGood())
        return fail(refusal(names, addressOf(m_place)));
    job.what = Job::What::List;
    const End lines = run(job, task);
    if (!lines.isGood())
        return fail(refusal(lines, addressOf(m_place)));
    return entriesOf(names.bytes, lines.bytes);
}

Done SftpHost::makeFolder(TaskContext &task)
{
    QString path = m_place.folder.path(QUrl::FullyDecoded);
    path.chop(1);
    Job job;
    job.before = {"mkdir " + quoted(path)};
    const End end = run(job, task);
    if (end.isGood())
        return {};
    if (end.code == CURLE_QUOTE_ERROR)
        return fail(notThere(addressOf(m_place), end.words));
    return fail(refusal(end, addressOf(m_place)));
}

Result<QByteArray> SftpHost::read(const QString &name, TaskContext &task)
{
    Job job;
    job.name = name;
    job.what = Job::What::Read;
    End end = run(job, task);
    if (!end.isGood())
        return fail(refusal(end, name));
    return std::move(end.bytes);
}

// OpenSSH moves onto what stands there only by a request that libcurl does not know. So what stands there goes first:
// for the length of one request the page is absent, never half there.
Done SftpHost::write(const QString &name, const QByteArray &bytes, bool isThere, TaskContext &task)
{
    const QString folder = m_place.folder.path(QUrl::FullyDecoded);
    const QByteArray move = "rename " + quoted(folder + m_newName) + ' ' + quoted(folder + name);
    const QByteArray clear = "*rm " + quoted(folder + name);
    Job job;
    job.name = m_newName;
    job.what = Job::What::Send;
    job.bytes = bytes;
    job.after = {move};
    if (isThere && !m_canReplace)
        job.after.prepend(clear);
    const End sent = run(job, task);
    if (sent.isGood())
        return {};
    if (sent.code == CURLE_QUOTE_ERROR && isThere && m_canReplace) {
        m_canReplace = false;
        Job again;
        again.before = {clear, move};
        SilentTask untilDone; // not stopped between the two
        const End moved = run(again, untilDone);
        if (moved.isGood())
            return {};
        return fail(refusal(moved, name));
    }
    const Error error = refusal(sent, name);
    Brief whatever;
    if (error.kind != Error::Kind::Network)
        (void)remove(m_newName, whatever); // of half a file: best taken away, also when the user has stopped it
    return fail(error);
}

Done SftpHost::remove(const QString &name, TaskContext &task)
{
    Job job;
    job.before = {"rm " + quoted(m_place.folder.path(QUrl::FullyDecoded) + name)};
    const End end = run(job, task);
    if (end.isGood())
        return {};
    if (end.code != CURLE_QUOTE_ERROR)
        return fail(refusal(end, name));
    const auto there = list(task); // whether it was there at all, the answer does not tell
    if (!there)
        return fail(there.error());
    const QList<Entry> entries = there->value_or(QList<Entry>());
    const bool stands = std::any_of(entries.cbegin(), entries.cend(),
                                    [&](const Entry &each) { return each.name == name; });
    if (!stands)
        return {};
    return fail(notRemoved(m_server, name, end.words));
}

} // namespace rebond::publish
