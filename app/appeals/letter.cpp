// SPDX-License-Identifier: GPL-3.0-or-later
#include "appeals/letter.h"

#include "appeals/publictext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <array>

namespace rebond::appeals {

namespace {

constexpr qsizetype kLineLength = 76;       // of encoded bodies, and of headers where words allow it
constexpr qsizetype kEncodedWordBytes = 39; // before base64: 64 characters with "=?UTF-8?B?" and "?="

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

// Whole characters, as many as one encoded word holds.
QList<QByteArray> encodedWords(const QString &text)
{
    QList<QByteArray> words;
    QByteArray part;
    const auto end = [&] {
        if (!part.isEmpty())
            words.append("=?UTF-8?B?" + part.toBase64() + "?=");
        part.clear();
    };
    for (const uint point : text.toUcs4()) {
        const auto c = static_cast<char32_t>(point);
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (part.size() + bytes.size() > kEncodedWordBytes)
            end();
        part += bytes;
    }
    end();
    return words;
}

// "Name: words words\r\n", folded between words.
QByteArray headerOf(const QByteArray &name, const QList<QByteArray> &words)
{
    QByteArray header = name + ':';
    qsizetype length = header.size();
    bool isFirst = true;
    for (const QByteArray &word : words) {
        if (!isFirst && length + 1 + word.size() > kLineLength) {
            header += "\r\n";
            length = 0;
        }
        header += ' ' + word;
        length += 1 + word.size();
        isFirst = false;
    }
    return header + "\r\n";
}

QList<QByteArray> textWords(const QString &text)
{
    // What looks like an encoded word would be decoded.
    const bool isPlain = isAscii(text) && !text.contains(QLatin1String("=?"));
    const QList<QByteArray> words = text.toLatin1().split(' ');
    const bool isShort = std::all_of(words.cbegin(), words.cend(),
                                     [](const QByteArray &word) { return word.size() < kLineLength - 20; });
    return isPlain && isShort ? words : encodedWords(text);
}

QByteArray addressOf(const QString &address)
{
    const QString line = publicLine(address).remove(u' ').remove(u'<').remove(u'>').remove(u',').remove(u';');
    const qsizetype at = line.lastIndexOf(u'@');
    if (at < 0)
        return {};
    const QByteArray host = QUrl::toAce(line.mid(at + 1));
    return line.left(at).toUtf8() + '@' + (host.isEmpty() ? line.mid(at + 1).toUtf8() : host);
}

QList<QByteArray> mailboxWords(const Mailbox &mailbox)
{
    const QByteArray address = '<' + addressOf(mailbox.address) + '>';
    const QString name = publicLine(mailbox.name);
    if (name.isEmpty())
        return {address};
    QString quoted = name;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    const bool isPlain = isAscii(name) && quoted.size() < 60 && !name.contains(QLatin1String("=?"));
    QList<QByteArray> words = isPlain ? QList<QByteArray>{'"' + quoted.toLatin1() + '"'} : encodedWords(name);
    words.append(address);
    return words;
}

// In English whatever the machine's language is: "01 Mar 2012 10:00:00 +0100".
QByteArray dateOf(const QDateTime &written)
{
    return written.toOffsetFromUtc(written.offsetFromUtc()).toString(Qt::RFC2822Date).toLatin1();
}

QByteArray hexOf(uchar byte)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    return QByteArray(1, '=') + kDigits[byte >> 4] + kDigits[byte & 0xF];
}

QByteArray quotedPrintable(const QString &body)
{
    QByteArray out;
    for (const QString &line : body.split(u'\n')) {
        const QByteArray bytes = line.toUtf8();
        qsizetype length = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<uchar>(bytes[i]);
            const bool isLast = i + 1 == bytes.size();
            const bool isSafe = (byte > 0x20 && byte < 0x7F && byte != '=') || (byte == ' ' && !isLast);
            // A full stop alone on its line would end the mail on its way.
            const bool isStop = byte == '.' && length == 0;
            const QByteArray written = isSafe && !isStop ? QByteArray(1, char(byte)) : hexOf(byte);
            if (length + written.size() > kLineLength - 1) {
                out += "=\r\n";
                length = 0;
            }
            out += written;
            length += written.size();
        }
        out += "\r\n";
    }
    return out;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray code = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < code.size(); i += kLineLength)
        lines += code.mid(i, kLineLength) + "\r\n";
    return lines;
}

// The name of a file, fit for any mail program.
QByteArray fileNameOf(const QString &name)
{
    QByteArray kept;
    for (const QChar c : publicLine(name)) {
        const bool isPlain = c.unicode() < 0x7F && (c.isLetterOrNumber() || QStringView(u".-_").contains(c));
        kept += isPlain ? c.toLatin1() : '-';
    }
    return kept.isEmpty() ? QByteArray("picture") : kept.right(60);
}

QByteArray boundaryOf(const Letter &letter)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(letter.body.toUtf8());
    for (const Enclosure &enclosure : letter.enclosures)
        hash.addData(enclosure.bytes);
    return "rebond-" + hash.result().toHex().left(32);
}

QByteArray textPart(const Letter &letter)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
         + quotedPrintable(publicText(letter.body));
}

class LetterSaid
{
    Q_DECLARE_TR_FUNCTIONS(Appeals)
public:
    //: subject of a letter to a relay; %1 is the name of a group of people who look for work
    static QString asking(const QString &group) { return tr("A search to pass on, for “%1”").arg(group); }
    //: subject of a letter to a relay; %1 is the name of a group of people who look for work
    static QString thanking(const QString &group) { return tr("Thank you, from “%1”").arg(group); }
    //: beginning of a letter; %1 is a name
    static QString hello(const QString &name) { return tr("Hello %1,").arg(name); }
    static QString please(const QString &group)
    {
        //: in a letter to a relay; %1 is the name of a group of people who look for work
        return tr("Would you pass this on to those who follow you? It is the search of somebody of “%1”.").arg(group);
    }
    static QString enclosed(const QString &alternative)
    {
        //: in a letter to a relay; %1 is the description of a picture
        return tr("The picture is enclosed. Its description, for those who do not see it: %1").arg(alternative);
    }
    static QString noMatter()
    {
        return tr("If it does not suit you this time, or you had rather not be asked any more, one word is enough.");
    }
    static QString thanks() { return tr("Thank you for your help."); }
    static QString passedOn(const QString &group)
    {
        //: in a letter to a relay; %1 is the name of a group of people who look for work
        return tr("You have passed on a search of “%1”. Thank you: every message brings somebody nearer to a job.")
            .arg(group);
    }
    //: in a letter to a relay; %1 is a web address
    static QString where(const QString &link) { return tr("We have read it here: %1").arg(link); }
};

QString paragraphs(const QStringList &texts)
{
    QStringList kept = texts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral("\n\n"));
}

} // namespace

QByteArray emlOf(const Letter &letter)
{
    QByteArray eml;
    if (!addressOf(letter.from.address).isEmpty())
        eml += headerOf("From", mailboxWords(letter.from));
    eml += headerOf("To", mailboxWords(letter.to));
    eml += headerOf("Subject", textWords(publicLine(letter.subject)));
    eml += "Date: " + dateOf(letter.written) + "\r\n";
    eml += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    if (letter.enclosures.isEmpty())
        return eml + textPart(letter);
    const QByteArray boundary = boundaryOf(letter);
    eml += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    eml += "--" + boundary + "\r\n" + textPart(letter);
    for (const Enclosure &enclosure : letter.enclosures) {
        eml += "--" + boundary + "\r\nContent-Type: " + enclosure.mediaType
             + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename=\""
             + fileNameOf(enclosure.name) + "\"\r\n\r\n" + base64Lines(enclosure.bytes);
    }
    return eml + "--" + boundary + "--\r\n";
}

QString askingSubject(const Wording &wording)
{
    return LetterSaid::asking(publicLine(wording.group));
}

QString askingBody(const Wording &wording)
{
    return paragraphs({LetterSaid::hello(publicLine(wording.relay)), LetterSaid::please(publicLine(wording.group)),
                       wording.message,
                       wording.alternative.isEmpty() ? QString() : LetterSaid::enclosed(wording.alternative),
                       LetterSaid::noMatter(), LetterSaid::thanks(), publicLine(wording.signature)});
}

QString thankingSubject(const Wording &wording)
{
    return LetterSaid::thanking(publicLine(wording.group));
}

QString thankingBody(const Wording &wording)
{
    return paragraphs({LetterSaid::hello(publicLine(wording.relay)), LetterSaid::passedOn(publicLine(wording.group)),
                       wording.link.isEmpty() ? QString() : LetterSaid::where(publicLine(wording.link)),
                       publicLine(wording.signature)});
}

} // namespace rebond::appeals
