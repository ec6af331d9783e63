// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/webline.h"

#include <QAuthenticator>
#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSemaphore>
#include <QSslError>
#include <QThread>

namespace rebond::publish {

namespace {

constexpr int kPatienceMs = 60'000;                   // without a byte going either way
constexpr int kLookEveryMs = 100;                     // whether the user wants it to stop
constexpr qint64 kLargestAnswer = 64LL * 1024 * 1024; // a listing of a hundred thousand files has half of it

Answer::Trouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return Answer::Trouble::UnknownHost;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError: return Answer::Trouble::NoAnswer;
    case QNetworkReply::SslHandshakeFailedError: return Answer::Trouble::BadCertificate;
    default: return Answer::Trouble::CutOff;
    }
}

struct Exchange
{
    Question question;
    Answer answer;
    QStringList certificate; // what is wrong with it
    bool isDigested = false; // the password is asked for by a riddle
    bool isOffered = false;  // not a second time where it is refused
    bool isStopped = false;
    QSemaphore done;
};

} // namespace

// In the thread of its own.
class WebLine::Asker : public QObject
{
public:
    Asker(QString user, QString password) : m_user(std::move(user)), m_password(std::move(password)) {}

    void start(const std::shared_ptr<Exchange> &exchange)
    {
        if (!m_manager)
            makeManager();
        m_exchange = exchange;
        QNetworkRequest request(exchange->question.url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setTransferTimeout(kPatienceMs);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Rebond"));
        request.setRawHeader("Accept-Encoding", "identity"); // so that the length that is told is the one that comes
        for (const auto &[name, value] : std::as_const(exchange->question.headers))
            request.setRawHeader(name, value);
        QBuffer *body = nullptr;
        if (exchange->question.hasBody) {
            body = new QBuffer;
            body->setData(exchange->question.body);
            body->open(QBuffer::ReadOnly);
        }
        m_reply = m_manager->sendCustomRequest(request, exchange->question.method, body);
        if (body)
            body->setParent(m_reply);
        connect(m_reply, &QNetworkReply::sslErrors, this, [exchange](const QList<QSslError> &errors) {
            for (const QSslError &error : errors) // told, never forgiven
                exchange->certificate.append(error.errorString());
        });
        connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
            if (received > kLargestAnswer || total > kLargestAnswer)
                m_reply->abort();
        });
        connect(m_reply, &QNetworkReply::finished, this, &Asker::finish);
    }
    void stop(const std::shared_ptr<Exchange> &exchange)
    {
        if (!m_reply || m_exchange != exchange)
            return;
        exchange->isStopped = true;
        m_reply->abort();
    }

private:
    void makeManager()
    {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setAutoDeleteReplies(false);
        connect(m_manager, &QNetworkAccessManager::authenticationRequired, this,
                [this](QNetworkReply *reply, QAuthenticator *asked) {
                    if (reply != m_reply || !m_exchange->isDigested || m_exchange->isOffered)
                        return;
                    m_exchange->isOffered = true;
                    // Qt reckons with Latin-1, servers with UTF-8: these letters are its bytes.
                    asked->setUser(QString::fromLatin1(m_user.toUtf8()));
                    asked->setPassword(QString::fromLatin1(m_password.toUtf8()));
                });
    }
    void finish()
    {
        const std::shared_ptr<Exchange> exchange = std::exchange(m_exchange, nullptr);
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        Answer &answer = exchange->answer;
        const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        answer.words = exchange->certificate.isEmpty() ? reply->errorString() : exchange->certificate.join(u' ');
        answer.body = reply->isOpen() ? reply->readAll() : QByteArray();
        // A connection that ends in the middle of an answer has a status and an error below those of HTTP, or none at
        // all.
        const QVariant length = reply->header(QNetworkRequest::ContentLengthHeader);
        const bool isCut = length.isValid() && answer.body.size() < length.toLongLong();
        if (status.isValid() && !isCut && (reply->error() == QNetworkReply::NoError || reply->error() > 200)) {
            answer.status = status.toInt();
            answer.demands = reply->rawHeader("WWW-Authenticate");
            answer.location = reply->header(QNetworkRequest::LocationHeader).toUrl().toString(QUrl::RemoveUserInfo);
        } else {
            answer.trouble = exchange->certificate.isEmpty() ? troubleOf(reply->error())
                                                             : Answer::Trouble::BadCertificate;
        }
        reply->deleteLater();
        exchange->done.release();
    }

    QString m_user;
    QString m_password;
    QNetworkAccessManager *m_manager = nullptr;
    QNetworkReply *m_reply = nullptr;
    std::shared_ptr<Exchange> m_exchange;
};

WebLine::WebLine(const QString &user, const QString &password)
    : m_user(user),
      m_password(password),
      m_thread(std::make_unique<QThread>()),
      m_asker(new Asker(user, password))
{
    m_asker->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_asker, &QObject::deleteLater);
    m_thread->start();
}

WebLine::~WebLine()
{
    m_thread->quit();
    m_thread->wait();
}

// Who is asked for a password the plain way gives it in UTF-8, as browsers do; Qt itself would give it in Latin-1.
Question WebLine::signedBy(const Question &question) const
{
    Question asked = question;
    if (m_login == Login::Basic)
        asked.headers.append({"Authorization", "Basic " + (m_user.toUtf8() + ':' + m_password.toUtf8()).toBase64()});
    return asked;
}

Result<Answer> WebLine::ask(const Question &question, TaskContext &task)
{
    auto answer = askOnce(signedBy(question), task);
    if (!answer || answer->status != 401 || m_login != Login::None || m_user.isEmpty())
        return answer;
    const QByteArray demands = answer->demands.toLower();
    if (!demands.contains("basic") && !demands.contains("digest"))
        return answer;
    m_login = demands.contains("digest") ? Login::Digest : Login::Basic;
    return askOnce(signedBy(question), task);
}

Result<Answer> WebLine::askOnce(const Question &question, TaskContext &task)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->question = question;
    exchange->isDigested = m_login == Login::Digest;
    QMetaObject::invokeMethod(
        m_asker, [asker = m_asker, exchange] { asker->start(exchange); }, Qt::QueuedConnection);
    bool isStopping = false;
    while (!exchange->done.tryAcquire(1, kLookEveryMs)) {
        if (isStopping || !task.isCancelled())
            continue;
        isStopping = true;
        QMetaObject::invokeMethod(
            m_asker, [asker = m_asker, exchange] { asker->stop(exchange); }, Qt::QueuedConnection);
    }
    if (exchange->isStopped)
        return cancelled();
    return exchange->answer;
}

} // namespace rebond::publish
