// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/linkcheck.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

namespace rebond::net {

namespace {

constexpr int kAtATime = 4;
constexpr int kPatienceMs = 15'000; // without a byte
constexpr int kLookEveryMs = 100;   // whether the user wants it to stop
constexpr int kMostRedirects = 5;

// A page that wants a login, refuses programs or is busy is there.
bool isAlive(int status)
{
    return (status >= 200 && status < 400) || status == 401 || status == 403 || status == 405 || status == 406
        || status == 429;
}

class Checker
{
public:
    Checker(const QStringList &addresses, TaskContext &task) : m_task(task)
    {
        for (const QString &address : addresses)
            m_states.append({address, true, 0});
        m_manager.setAutoDeleteReplies(true);
    }

    [[nodiscard]] Result<QList<LinkState>> run()
    {
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &m_loop, [this] {
            if (m_task.isCancelled())
                m_loop.quit();
        });
        look.start(kLookEveryMs);
        for (int i = 0; i < kAtATime; ++i)
            askNext();
        if (m_open > 0)
            m_loop.exec();
        if (m_task.isCancelled())
            return cancelled();
        return m_states;
    }

private:
    void askNext()
    {
        while (m_next < m_states.size()) {
            const qsizetype at = m_next++;
            m_task.step(at, m_states.size(), QCoreApplication::translate("Net", "Asking whether links lead somewhere"));
            const QUrl url(m_states.at(at).address);
            if (url.scheme() == u"http" || url.scheme() == u"https")
                return ask(at, url);
        }
        if (m_open == 0)
            m_loop.quit();
    }
    void ask(qsizetype at, const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setMaximumRedirectsAllowed(kMostRedirects);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setTransferTimeout(kPatienceMs);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Rebond"));
        QNetworkReply *reply = m_manager.get(request);
        ++m_open;
        const auto note = [this, at, reply] {
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (status > 0 && (status < 300 || status >= 400 || reply->isFinished()))
                m_states[at].status = status;
        };
        // Many servers answer HEAD wrongly; so a page is begun, and broken off at its first bytes.
        QObject::connect(reply, &QNetworkReply::readyRead, &m_loop, [note, reply] {
            note();
            reply->abort();
        });
        QObject::connect(reply, &QNetworkReply::finished, &m_loop, [this, note, at] {
            note();
            m_states[at].isDead = !isAlive(m_states.at(at).status);
            --m_open;
            askNext();
        });
    }

    TaskContext &m_task;
    QList<LinkState> m_states;
    qsizetype m_next = 0;
    int m_open = 0;
    QEventLoop m_loop;
    QNetworkAccessManager m_manager; // goes first, with what is still asked for
};

} // namespace

Result<QList<LinkState>> checkLinks(const QStringList &addresses, TaskContext &task)
{
    return Checker(addresses, task).run();
}

} // namespace rebond::net
