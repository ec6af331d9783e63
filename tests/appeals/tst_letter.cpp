// SPDX-License-Identifier: GPL-3.0-or-later
// Letters as files: headers that are folded and encoded as RFC 5322 and 2047 say, a body and a picture that come back as they
// were, and no header that somebody's name has written.
#include "appeals/letter.h"

#include "support/runner.h"

#include <QRegularExpression>

using namespace rebond::appeals;

namespace {

Letter aLetter()
{
    Letter letter;
    letter.from = {QStringLiteral("Camille Inventée"), QStringLiteral("camille@example.org")};
    letter.to = {QStringLiteral("Relais Imagine"), QStringLiteral("relais@example.org")};
    letter.subject = QStringLiteral("A search to pass on");
    letter.body = QStringLiteral("Bonjour,\n\nMerci.");
    letter.written = QDateTime(QDate(2012, 3, 1), QTime(10, 0), Qt::OffsetFromUTC, 3600);
    return letter;
}

QByteArray headOf(const QByteArray &eml)
{
    return eml.left(eml.indexOf("\r\n\r\n"));
}

// As a mail program reads it: lines joined, encoded words decoded and joined without the blank between them.
QString header(const QByteArray &eml, const QByteArray &name)
{
    QByteArray head = "\r\n" + headOf(eml) + "\r\n";
    head.replace("\r\n ", " ");
    const QByteArray begin = "\r\n" + name + ": ";
    const qsizetype from = head.indexOf(begin);
    if (from < 0)
        return {};
    const qsizetype start = from + begin.size();
    QString text = QString::fromUtf8(head.mid(start, head.indexOf("\r\n", start) - start));
    text.replace(QRegularExpression(QStringLiteral("\\?= +=\\?UTF-8\\?B\\?")), QStringLiteral("?==?UTF-8?B?"));
    QByteArray decoded;
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([^?]*)\\?="));
    qsizetype at = 0;
    for (auto each = word.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        decoded += text.mid(at, match.capturedStart() - at).toUtf8()
                 + QByteArray::fromBase64(match.captured(1).toLatin1());
        at = match.capturedEnd();
    }
    return QString::fromUtf8(decoded + text.mid(at).toUtf8());
}

QString decodedBody(QByteArray body)
{
    body.replace("=\r\n", "");
    QByteArray plain;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] == '=') {
            plain += QByteArray::fromHex(body.mid(i + 1, 2));
            i += 2;
        } else {
            plain += body[i];
        }
    }
    return QString::fromUtf8(plain).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace

class TestLetter : public QObject
{
    Q_OBJECT

    static void checkLines(const QByteArray &eml)
    {
        QVERIFY(eml.endsWith("\r\n"));
        QCOMPARE(eml.count('\n'), eml.count("\r\n"));
        QCOMPARE(eml.count('\r'), eml.count('\n'));
        for (const QByteArray &line : eml.split('\n'))
            QVERIFY2(line.size() <= 79, line.constData());
        const QByteArray head = headOf(eml);
        for (const char byte : head)
            QVERIFY(static_cast<uchar>(byte) < 0x7F);
    }

private Q_SLOTS:
    void aPlainLetterIsReadable()
    {
        const QByteArray eml = emlOf(aLetter());
        QCOMPARE(eml, QByteArray("From: =?UTF-8?B?Q2FtaWxsZSBJbnZlbnTDqWU=?= <camille@example.org>\r\n"
                                 "To: \"Relais Imagine\" <relais@example.org>\r\n"
                                 "Subject: A search to pass on\r\n"
                                 "Date: 01 Mar 2012 10:00:00 +0100\r\n"
                                 "X-Unsent: 1\r\n"
                                 "MIME-Version: 1.0\r\n"
                                 "Content-Type: text/plain; charset=utf-8\r\n"
                                 "Content-Transfer-Encoding: quoted-printable\r\n"
                                 "\r\n"
                                 "Bonjour,\r\n"
                                 "\r\n"
                                 "Merci.\r\n"));
        checkLines(eml);
        QVERIFY(emlOf(aLetter()) == eml);
    }
    void whoWritesMayBeLeftToTheMailProgram()
    {
        Letter letter = aLetter();
        letter.from = {};
        QVERIFY(!emlOf(letter).contains("From:"));
    }

    void headersComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("A search to pass on");
        QTest::newRow("accents") << QStringLiteral("Une recherche à relayer : été");
        QTest::newRow("long and plain") << QStringLiteral("word ").repeated(60).trimmed();
        QTest::newRow("long and accented") << QStringLiteral("é").repeated(300);
        QTest::newRow("emoji") << QStringLiteral("👩\u200D💻").repeated(40);
        QTest::newRow("Arabic") << QStringLiteral("نور المثال المخترع ").repeated(8).trimmed();
        QTest::newRow("one long word") << QString(400, u'x');
        QTest::newRow("like an encoded word") << QStringLiteral("=?UTF-8?Q?x?= y");
        QTest::newRow("quotation marks") << QStringLiteral("a \"b\" \\c <d@example.org>, e");
    }
    void headersComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        Letter letter = aLetter();
        letter.subject = text;
        letter.to.name = text;
        const QByteArray eml = emlOf(letter);
        checkLines(eml);
        QCOMPARE(header(eml, "Subject"), text);
        QString to = header(eml, "To");
        QVERIFY2(to.endsWith(QStringLiteral(" <relais@example.org>")), qPrintable(to));
        to.chop(21);
        if (to.startsWith(u'"')) {
            to = to.mid(1, to.size() - 2);
            to.replace(QStringLiteral("\\\""), QStringLiteral("\""))
                .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
        }
        QCOMPARE(to, text);
    }
    void nobodyWritesAnotherHeader_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *name : {"\r\nBcc: tous@example.org", "\nBcc: tous@example.org", "\rBcc: tous@example.org",
                                 "a\r\n\r\nBcc: tous@example.org", "a\u2028Bcc: tous@example.org"})
            QTest::newRow(QByteArray(name).toPercentEncoding().constData()) << QString::fromUtf8(name);
    }
    void nobodyWritesAnotherHeader()
    {
        QFETCH(QString, text);
        Letter letter = aLetter();
        letter.subject = text;
        letter.to = {text, QStringLiteral("relais@example.org") + text};
        letter.from = {text, QStringLiteral("camille@example.org") + text};
        const QByteArray head = headOf(emlOf(letter));
        for (const QByteArray &line : head.split('\n'))
            QVERIFY2(!line.startsWith("Bcc"), head.constData());
        QVERIFY(head.contains("X-Unsent: 1"));
        checkLines(emlOf(letter));
    }
    void addressesAreAsTheyTravel()
    {
        Letter letter = aLetter();
        letter.to = {{}, QStringLiteral("relais@exemple-inventé.example.org")};
        QVERIFY2(emlOf(letter).contains("To: <relais@xn--"), emlOf(letter).constData());
        checkLines(emlOf(letter));
    }

    void theBodyComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("one line") << QStringLiteral("Bonjour");
        QTest::newRow("accents and signs") << QStringLiteral("à = b ? 100 %\n\né");
        QTest::newRow("a long line") << QStringLiteral("mot é ").repeated(100).trimmed();
        QTest::newRow("a full stop alone") << QStringLiteral("a\n.\nb");
        QTest::newRow("a boundary") << QStringLiteral("--rebond\n--");
        QTest::newRow("emoji") << QStringLiteral("👩\u200D💻").repeated(30);
    }
    void theBodyComesBackAsItWas()
    {
        QFETCH(QString, body);
        Letter letter = aLetter();
        letter.body = body;
        const QByteArray eml = emlOf(letter);
        checkLines(eml);
        QVERIFY(!eml.contains("\r\n.\r\n"));
        QCOMPARE(decodedBody(eml.mid(eml.indexOf("\r\n\r\n") + 4)), body + u'\n');
    }
    void aPictureIsEnclosed()
    {
        Letter letter = aLetter();
        QByteArray picture;
        for (int i = 0; i < 5000; ++i)
            picture += char(i * 37);
        letter.enclosures = {{QStringLiteral("carte \"é\"\r\n.png"), "image/png", picture}};
        const QByteArray eml = emlOf(letter);
        checkLines(eml);
        static const QRegularExpression form(QStringLiteral("boundary=\"([^\"]+)\""));
        const QByteArray boundary = form.match(QString::fromLatin1(eml)).captured(1).toLatin1();
        QVERIFY(!boundary.isEmpty());
        const QByteArray delimiter = "--" + boundary;
        QCOMPARE(eml.count(delimiter + "\r\n"), 2);
        QVERIFY(eml.endsWith(delimiter + "--\r\n"));
        const QByteArray part = eml.mid(eml.indexOf("Content-Type: image/png"));
        QVERIFY2(part.contains("filename=\"carte--"), part.left(200).constData());
        const QByteArray code = part.mid(part.indexOf("\r\n\r\n") + 4);
        QCOMPARE(QByteArray::fromBase64(code.left(code.indexOf("--" + boundary))), picture);
    }
    void theLettersSayWhatIsAskedAndThank()
    {
        Wording wording;
        wording.relay = QStringLiteral("Relais\u0007 Imaginé");
        wording.message = QStringLiteral("#PleaseRT Recherche #emploi");
        wording.alternative = QStringLiteral("Odile. Looking for work – Comptable.");
        wording.link = QStringLiteral("https://example.org/1");
        wording.group = QStringLiteral("60 dans le 06");
        wording.signature = QStringLiteral("Camille");
        const QString asking = askingBody(wording);
        QVERIFY(asking.startsWith(QStringLiteral("Hello Relais Imaginé,\n\n")));
        QVERIFY(asking.contains(QStringLiteral("\n\n#PleaseRT Recherche #emploi\n\n")));
        QVERIFY(asking.contains(wording.alternative) && asking.contains(QStringLiteral("Thank you")));
        QVERIFY(asking.endsWith(QStringLiteral("\n\nCamille")));
        const QString thanks = thankingBody(wording);
        QVERIFY(thanks.contains(wording.link) && thanks.contains(QStringLiteral("Thank you")));
        QVERIFY(!thanks.contains(wording.message));
        QVERIFY(askingSubject(wording) != thankingSubject(wording));
        wording.link.clear();
        QVERIFY(!thankingBody(wording).contains(QStringLiteral("here")));
    }
};

REBOND_TEST(TestLetter)
#include "tst_letter.moc"
