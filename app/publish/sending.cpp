// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sending.h"

#include "publish/brief.h"
#include "publish/hostlist.h"
#include "publish/newname.h"
#include "site/manifest.h"
#include "site/naming.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace rebond::publish {

namespace {

constexpr qsizetype kNoteEvery = 25; // files: so many are sent again, at most, after a cut
constexpr qint64 kNoteEveryMs = 10'000;

struct Local
{
    QByteArray sum;
    qint64 size = 0;
};

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Error unreadable(const QString &path)
{
    //: %1 is a file
    return {Error::Kind::Storage,
            QCoreApplication::translate("Publish",
                                        "“%1” is not there any more, or has changed meanwhile. Publish into the "
                                        "folder, then send it.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

// What pages are made of, pages, the way in, what programs read.
int rankOf(const QString &name)
{
    if (site::isHomeName(name))
        return 2;
    if (site::isPageName(name))
        return 1;
    return name.endsWith(QLatin1String(".xml")) ? 3 : 0;
}

class Sending
{
public:
    Sending(const QString &folder, const Place &place, Host &host, TaskContext &task)
        : m_folder(folder),
          m_address(addressOf(place)),
          m_host(host),
          m_task(task)
    {}

    [[nodiscard]] Result<Sent> run()
    {
        using Step = Done (Sending::*)();
        for (const Step step : {&Sending::readFolder, &Sending::look, &Sending::plan, &Sending::announce,
                                &Sending::sendFiles, &Sending::removeOthers, &Sending::conclude}) {
            if (const Done done = (this->*step)(); !done)
                return fail(settled(done.error()));
        }
        m_sent.isWhole = !m_hasReplaced || m_host.replacesWhole();
        m_sent.day = m_told.day;
        m_sent.count = m_told.count;
        m_sent.of = m_told.of;
        return m_sent;
    }

private:
    [[nodiscard]] Done readFolder();
    [[nodiscard]] Done look();
    [[nodiscard]] Done plan();
    [[nodiscard]] Done announce();
    [[nodiscard]] Done sendFiles();
    [[nodiscard]] Done removeOthers();
    [[nodiscard]] Done conclude();
    [[nodiscard]] Done checkSizes();
    [[nodiscard]] Done note(TaskContext &task);
    [[nodiscard]] Result<QByteArray> bytesOf(const QString &name) const;
    [[nodiscard]] bool stands(const QString &name) const;
    [[nodiscard]] Error settled(const Error &error);
    // A step forward; Cancelled where the user has stopped it.
    [[nodiscard]] Done advance();

    QString m_folder;
    QString m_address;
    Host &m_host;
    TaskContext &m_task;
    QMap<QString, Local> m_local; // what the host will have
    site::Manifest m_told;
    QMap<QString, Entry> m_there; // all that stands at the host
    HostList m_list;              // what of it is ours, as the host has it noted
    bool m_isNoted = false;       // that something is under way
    bool m_hasReplaced = false;   // what visitors read: our own list is none of it
    QStringList m_toSend;         // in order
    QStringList m_gone;           // in order
    qint64 m_done = 0;
    Sent m_sent;
};

Done Sending::readFolder()
{
    const auto manifest = site::manifestIn(m_folder);
    if (!manifest)
        return fail(manifest.error());
    if (!*manifest || !(*manifest)->day.isValid() || !(*manifest)->unsure.isEmpty()) {
        //: %1 is a folder
        return notFound(QCoreApplication::translate("Publish", "No whole site stands in “%1”. Publish into that folder "
                                                               "first, then send it.")
                            .arg(QDir::toNativeSeparators(m_folder)));
    }
    m_told = **manifest;
    for (const QString &name : std::as_const(m_told.files)) {
        if (m_task.isCancelled())
            return cancelled();
        QFile file(QDir(m_folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(unreadable(file.fileName()));
        const QByteArray bytes = file.readAll();
        m_local.insert(name, {sumOf(bytes), bytes.size()});
    }
    return {};
}

Done Sending::look()
{
    m_task.step(0, 0, QCoreApplication::translate("Publish", "Looking at what the host has"));
    const auto listed = m_host.list(m_task);
    if (!listed)
        return fail(listed.error());
    if (!*listed)
        return m_host.makeFolder(m_task);
    for (const Entry &entry : **listed)
        m_there.insert(entry.name, entry);
    if (!m_there.contains(QLatin1String(site::kManifest)))
        return {};
    const auto bytes = m_host.read(QLatin1String(site::kManifest), m_task);
    if (!bytes)
        return fail(bytes.error());
    const auto list = parseHostList(*bytes, m_address);
    if (!list)
        return fail(list.error());
    m_list = *list;
    return {};
}

bool Sending::stands(const QString &name) const
{
    const auto entry = m_there.constFind(name);
    const Local &local = m_local[name];
    return entry != m_there.cend() && (entry->size < 0 || entry->size == local.size)
        && m_list.sums.value(name) == local.sum;
}

Done Sending::plan()
{
    for (auto each = m_local.cbegin(); each != m_local.cend(); ++each) {
        const QString &name = each.key();
        const auto entry = m_there.constFind(name);
        if (entry != m_there.cend() && (!entry->isFile || !m_list.sums.contains(name))) {
            //: %1 is the name of a file, %2 an address
            return fail(Error::Kind::Conflict,
                        QCoreApplication::translate("Publish",
                                                    "“%1” at “%2” was not put there by Rebond, and the site needs "
                                                    "its place. Take it away at your host, or give another "
                                                    "folder.")
                            .arg(name, m_address));
        }
        if (stands(name))
            ++m_sent.unchanged;
        else
            m_toSend.append(name);
    }
    // A new page is led to by nothing that stands, and may lead to other new ones: those first, then the pages that
    // lead there.
    const auto key = [this](const QString &name) { return std::tuple(rankOf(name), m_there.contains(name), name); };
    std::sort(m_toSend.begin(), m_toSend.end(), [&](const QString &a, const QString &b) { return key(a) < key(b); });
    for (auto each = m_list.sums.cbegin(); each != m_list.sums.cend(); ++each) {
        if (!m_local.contains(each.key()) && m_there.contains(each.key()))
            m_gone.append(each.key());
    }
    std::stable_partition(m_gone.begin(), m_gone.end(), [](const QString &name) { return site::isPageName(name); });
    for (auto each = m_there.cbegin(); each != m_there.cend(); ++each) {
        if (isNewName(each.key())) // of a sending that broke off
            m_gone.append(each.key());
    }
    return {};
}

// Before anything is sent: whatever happens from here on, what is ours is known, and of what is about to change nothing
// is said. The count is the last one's until all of this one stands.
Done Sending::announce()
{
    HostList list = m_list;
    list.sums.clear();
    for (auto each = m_local.cbegin(); each != m_local.cend(); ++each)
        list.sums.insert(each.key(), stands(each.key()) ? each->sum : QByteArray());
    for (const QString &name : std::as_const(m_gone)) {
        if (!isNewName(name))
            list.sums.insert(name, {});
    }
    const bool isAsItShouldBe = m_toSend.isEmpty() && m_gone.isEmpty();
    if (isAsItShouldBe && list == m_list)
        return {};
    m_list = list;
    if (const Done noted = note(m_task); !noted)
        return noted;
    m_isNoted = true;
    return {};
}

Done Sending::sendFiles()
{
    qsizetype unnoted = 0;
    QElapsedTimer since;
    since.start();
    for (const QString &name : std::as_const(m_toSend)) {
        if (const Done next = advance(); !next)
            return next;
        const auto bytes = bytesOf(name);
        if (!bytes)
            return fail(bytes.error());
        if (const Done written = m_host.write(name, *bytes, m_there.contains(name), m_task); !written)
            return written;
        m_list.sums.insert(name, m_local[name].sum);
        m_hasReplaced = m_hasReplaced || m_there.contains(name);
        ++m_sent.sent;
        if (++unnoted < kNoteEvery && since.elapsed() < kNoteEveryMs)
            continue;
        if (const Done noted = note(m_task); !noted)
            return noted;
        unnoted = 0;
        since.restart();
    }
    return {};
}

// Pages first: they lead to photos. Nothing leads to them any more.
Done Sending::removeOthers()
{
    for (const QString &name : std::as_const(m_gone)) {
        if (const Done next = advance(); !next)
            return next;
        if (const Done removed = m_host.remove(name, m_task); !removed)
            return removed;
        if (isNewName(name))
            continue;
        m_list.sums.remove(name);
        ++m_sent.removed;
    }
    return {};
}

Done Sending::conclude()
{
    if (m_isNoted) {
        if (const Done checked = checkSizes(); !checked)
            return checked;
    }
    const HostList last = m_list;
    m_list.day = m_told.day;
    m_list.count = m_told.count;
    m_list.of = m_told.of;
    return m_isNoted || m_list != last ? note(m_task) : Done();
}

// What a host says it has taken, and what stands there afterwards.
Done Sending::checkSizes()
{
    const auto listed = m_host.list(m_task);
    if (!listed)
        return fail(listed.error());
    QMap<QString, qint64> sizes;
    for (const Entry &entry : listed->value_or(QList<Entry>()))
        sizes.insert(entry.name, entry.size);
    for (auto each = m_local.cbegin(); each != m_local.cend(); ++each) {
        const qint64 size = sizes.value(each.key(), -2);
        if (size == -1 || size == each->size)
            continue;
        m_list.sums.insert(each.key(), {});
        //: %1 is the name of a file, %2 an address
        return storageFailed(QCoreApplication::translate("Publish",
                                                         "“%1” does not stand whole at “%2”, though the host said "
                                                         "so. Publish again; where that does not help, ask "
                                                         "your host.")
                                 .arg(each.key(), m_address),
                             QStringLiteral("%1 of %2 bytes").arg(size).arg(each->size));
    }
    return {};
}

Done Sending::note(TaskContext &task)
{
    const QString name = QLatin1String(site::kManifest);
    const Done written = m_host.write(name, publish::bytesOf(m_list), m_there.contains(name), task);
    if (written)
        m_there.insert(name, {name, -1, true});
    return written;
}

Result<QByteArray> Sending::bytesOf(const QString &name) const
{
    QFile file(QDir(m_folder).filePath(name));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (sumOf(bytes) != m_local[name].sum)
        return fail(unreadable(file.fileName()));
    return bytes;
}

// Where the line still holds, what was sent is noted; it need not be sent again.
Error Sending::settled(const Error &error)
{
    Brief whatever;
    if (m_isNoted && error.kind != Error::Kind::Network)
        (void)note(whatever);
    return error;
}

Done Sending::advance()
{
    if (m_task.isCancelled())
        return cancelled();
    m_task.step(m_done++, m_toSend.size() + m_gone.size(), QCoreApplication::translate("Publish", "Sending the site"));
    return {};
}

} // namespace

Result<Sent> send(const QString &folder, const Place &place, Host &host, TaskContext &task)
{
    return Sending(folder, place, host, task).run();
}

} // namespace rebond::publish
