// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/webdav.h"

#include "publish/brief.h"
#include "publish/davlisting.h"
#include "publish/newname.h"
#include "publish/refusals.h"

#include <QCoreApplication>

#include <utility>

namespace rebond::publish {

namespace {

bool isGood(int status)
{
    return status >= 200 && status < 300;
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

// 502: a server behind another one does not know the name that it is called by outside.
bool cannotMove(int status)
{
    return status == 405 || status == 501 || status == 502;
}

// Some servers hand out what they were told.
QByteArray typeOf(const QString &name)
{
    static constexpr std::pair<const char *, const char *> kTypes[] = {
        {".html", "text/html; charset=utf-8"},
        {".jpg", "image/jpeg"},
        {".xml", "application/xml; charset=utf-8"},
        {".webp", "image/webp"},
        {".png", "image/png"},
        {".pdf", "application/pdf"},
        {".js", "text/javascript"},
        {".json", "application/json"},
    };
    for (const auto &[ending, type] : kTypes) {
        if (name.endsWith(QLatin1String(ending)))
            return type;
    }
    return "application/octet-stream";
}

QString detailOf(const Answer &answer)
{
    return QStringLiteral("HTTP %1 %2").arg(answer.status).arg(answer.words);
}

Error refused(const QString &sentence, const Answer &answer)
{
    return {Error::Kind::Network, sentence, detailOf(answer)};
}

Error troubleWith(const QString &server, const Answer &answer)
{
    switch (answer.trouble) {
    case Answer::Trouble::UnknownHost: return unknownHost(server, answer.words);
    case Answer::Trouble::NoAnswer: return noAnswer(server, answer.words);
    case Answer::Trouble::BadCertificate:
        //: %1 is the name of a host, %2 what is wrong with its certificate
        return refused(QCoreApplication::translate("Publish",
                                                   "The certificate of “%1” is refused, and nothing was sent: "
                                                   "%2 Check the address and the clock of this machine, or "
                                                   "ask your host.")
                           .arg(server, answer.words.endsWith(u'.') ? answer.words : answer.words + u'.'),
                       answer);
    case Answer::Trouble::CutOff:
    case Answer::Trouble::None: break;
    }
    return cutOff(server, answer.words);
}

} // namespace

WebDavHost::WebDavHost(const Place &place, const QString &password)
    : m_place(place),
      m_server(serverOf(place)),
      m_newName(newName()),
      m_line(place.user, password)
{}

QUrl WebDavHost::at(const QString &name) const
{
    QUrl url = m_place.folder;
    url.setPath(url.path(QUrl::FullyDecoded) + name, QUrl::DecodedMode);
    return url;
}

Result<Answer> WebDavHost::ask(const Question &question, TaskContext &task)
{
    auto answer = m_line.ask(question, task);
    if (!answer)
        return answer;
    if (answer->trouble != Answer::Trouble::None)
        return fail(troubleWith(m_server, *answer));
    if (answer->status == 401 || answer->status == 407)
        return fail(wrongPassword(m_server, detailOf(*answer)));
    if (isRedirect(answer->status)) {
        //: %1 is the name of a host, %2 an address
        return fail(
            refused(QCoreApplication::translate("Publish", "“%1” says that the folder is at “%2”. Nothing was sent "
                                                           "there: give that address if it is your host’s.")
                        .arg(m_server, answer->location),
                    *answer));
    }
    if (answer->status == 429 || answer->status == 503) {
        //: %1 is the name of a host
        return fail(
            refused(QCoreApplication::translate("Publish", "“%1” is busy. Publish again in some minutes: it goes "
                                                           "on from where it stands.")
                        .arg(m_server),
                    *answer));
    }
    return answer;
}

Error WebDavHost::refusal(const Answer &answer, const QString &name) const
{
    const QString detail = detailOf(answer);
    switch (answer.status) {
    case 403:
    case 423: return forbidden(m_server, name, detail);
    case 404:
    case 409: return notThere(addressOf(m_place), detail);
    case 413:
    case 507: return diskFull(m_server, name, detail);
    default: return notKept(m_server, name, detail);
    }
}

Result<std::optional<QList<Entry>>> WebDavHost::list(TaskContext &task)
{
    const auto answer = ask({"PROPFIND",
                             m_place.folder,
                             {{"Depth", "1"}, {"Content-Type", "application/xml; charset=utf-8"}},
                             listingQuestion(),
                             true},
                            task);
    if (!answer)
        return fail(answer.error());
    if (answer->status == 404 || answer->status == 409 || answer->status == 410)
        return std::optional<QList<Entry>>();
    if (answer->status == 403 || answer->status == 423)
        return fail(forbidden(m_server, addressOf(m_place), detailOf(*answer)));
    const auto entries = answer->status == 207 ? parseListing(answer->body) : std::nullopt;
    if (!entries) {
        //: %1 is an address
        return fail(
            refused(QCoreApplication::translate("Publish", "“%1” takes no files by WebDAV. Ask your host for the "
                                                           "address that does, or for one that begins with "
                                                           "sftp://.")
                        .arg(addressOf(m_place)),
                    *answer));
    }
    return entries;
}

Done WebDavHost::makeFolder(TaskContext &task)
{
    const auto answer = ask({"MKCOL", m_place.folder, {}, {}, false}, task);
    if (!answer)
        return fail(answer.error());
    if (isGood(answer->status) || answer->status == 405) // it is there by now
        return {};
    return fail(refusal(*answer, addressOf(m_place)));
}

Result<QByteArray> WebDavHost::read(const QString &name, TaskContext &task)
{
    const auto answer = ask({"GET", at(name), {}, {}, false}, task);
    if (!answer)
        return fail(answer.error());
    if (answer->status == 200)
        return answer->body;
    return fail(forbidden(m_server, name, detailOf(*answer)));
}

Done WebDavHost::put(const QString &name, const QByteArray &bytes, const QString &shown, TaskContext &task)
{
    const auto answer = ask({"PUT", at(name), {{"Content-Type", typeOf(shown)}}, bytes, true}, task);
    if (!answer)
        return fail(answer.error());
    if (isGood(answer->status))
        return {};
    return fail(refusal(*answer, shown));
}

Done WebDavHost::write(const QString &name, const QByteArray &bytes, bool isThere, TaskContext &task)
{
    Q_UNUSED(isThere)
    if (!m_canMove)
        return put(name, bytes, name, task);
    if (const Done sent = put(m_newName, bytes, name, task); !sent) {
        Brief whatever; // of half a file: best taken away, also when the user has stopped it
        if (sent.error().kind != Error::Kind::Network)
            (void)remove(m_newName, whatever);
        return sent;
    }
    const auto moved =
        ask({"MOVE", at(m_newName), {{"Destination", at(name).toEncoded()}, {"Overwrite", "T"}}, {}, false}, task);
    if (!moved)
        return fail(moved.error());
    if (isGood(moved->status))
        return {};
    if (const Done removed = remove(m_newName, task); !removed)
        return removed;
    if (!cannotMove(moved->status))
        return fail(refusal(*moved, name));
    m_canMove = false;
    return put(name, bytes, name, task);
}

Done WebDavHost::remove(const QString &name, TaskContext &task)
{
    const auto answer = ask({"DELETE", at(name), {}, {}, false}, task);
    if (!answer)
        return fail(answer.error());
    if (isGood(answer->status) || answer->status == 404 || answer->status == 410)
        return {};
    return fail(notRemoved(m_server, name, detailOf(*answer)));
}

} // namespace rebond::publish
