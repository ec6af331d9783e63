// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a web server one thing after the other and waits for each answer, in a thread of its own: whoever waits has no
// event loop. No redirect is followed, no certificate forgiven, and the password goes to the one host alone. Private to
// this room.
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>
#include <utility>

class QThread;

namespace rebond::publish {

struct Question
{
    QByteArray method; // "PROPFIND"
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool hasBody = false;
};

struct Answer
{
    enum class Trouble { None, UnknownHost, NoAnswer, CutOff, BadCertificate };
    Trouble trouble = Trouble::None;
    int status = 0; // of HTTP; 0 where there is trouble
    QByteArray body;
    QString location;   // where a redirect leads
    QByteArray demands; // how the user is to be shown, where the status is 401
    QString words;      // of the library: what is wrong with the certificate, or why the connection failed
};

class WebLine
{
public:
    WebLine(const QString &user, const QString &password);
    ~WebLine();
    WebLine(const WebLine &) = delete;
    WebLine &operator=(const WebLine &) = delete;

    // Cancelled, or an answer of whatever kind.
    [[nodiscard]] Result<Answer> ask(const Question &question, TaskContext &task);

private:
    class Asker;
    [[nodiscard]] Result<Answer> askOnce(const Question &question, TaskContext &task);
    [[nodiscard]] Question signedBy(const Question &question) const;

    enum class Login { None, Basic, Digest } m_login = Login::None; // as the host has asked for it
    QString m_user;
    QString m_password;
    std::unique_ptr<QThread> m_thread;
    Asker *m_asker; // lives there, and goes with it
};

} // namespace rebond::publish
