// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/textencoding.h"

#include "making.h"
#include "support/runner.h"

#include <QStringDecoder>

using namespace rebond::sheets;
using namespace rebond::sheets::test;

namespace {

// Bytes that are often nearly UTF-8.
QByteArray randomBytes(Chance &chance)
{
    static const QByteArray
        interesting("\x00\x41\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xEC\xED\xEE\xEF\xF0\xF3\xF4\xF5\xFF", 23);
    QByteArray bytes;
    for (int length = chance.below(24); length > 0; --length) {
        if (chance.below(3) == 0)
            bytes += chance.text().toUtf8();
        else
            bytes += interesting[chance.below(static_cast<int>(interesting.size()))];
    }
    return bytes;
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesUtf8AsQtDoes()
    {
        Chance chance(3);
        int sound = 0;
        for (int round = 0; round < 100'000; ++round) {
            const QByteArray bytes = randomBytes(chance);
            Utf8Check check;
            bool isSound = true;
            for (qsizetype i = 0; i < bytes.size() && isSound;) {
                const qsizetype length = std::min<qsizetype>(1 + chance.below(9), bytes.size() - i);
                isSound = check.feed(QByteArrayView(bytes).sliced(i, length));
                i += length;
            }
            isSound = isSound && check.atCharacterEnd();
            QCOMPARE(isSound, QByteArrayView(bytes).isValidUtf8());
            QString text = QStringLiteral("avant");
            QCOMPARE(appendUtf8(text, bytes), isSound && !bytes.contains('\0'));
            if (isSound && !bytes.contains('\0'))
                QCOMPARE(text, QStringLiteral("avant") + QString::fromUtf8(bytes.constData(), bytes.size()));
            sound += isSound ? 1 : 0;
        }
        QVERIFY(sound > 5'000);
        QVERIFY(sound < 95'000);
    }

    void decodesPiecesAsQtDecodesTheWhole_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("UTF-8") << Encoding::Utf8;
        QTest::newRow("UTF-16 LE") << Encoding::Utf16LittleEndian;
        QTest::newRow("UTF-16 BE") << Encoding::Utf16BigEndian;
        QTest::newRow("Windows-1252") << Encoding::Windows1252;
    }
    void decodesPiecesAsQtDecodesTheWhole()
    {
        QFETCH(Encoding, encoding);
        Chance chance(5);
        for (int round = 0; round < 5'000; ++round) {
            QString text = chance.text() + chance.text();
            if (encoding == Encoding::Windows1252)
                text.remove(QStringLiteral("😀"));
            QByteArray bytes;
            if (encoding == Encoding::Utf8)
                bytes = text.toUtf8();
            for (const QChar c : std::as_const(text)) {
                if (encoding == Encoding::Utf16LittleEndian)
                    bytes.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
                if (encoding == Encoding::Utf16BigEndian)
                    bytes.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
                if (encoding == Encoding::Windows1252)
                    bytes += c == u'€' ? '\x80' : c == u'Œ' ? '\x8C' : c == u'’' ? '\x92' : static_cast<char>(c.cell());
            }
            Decoder decoder(encoding);
            QString decoded;
            QString piece;
            for (qsizetype i = 0; i < bytes.size();) {
                const qsizetype length = std::min<qsizetype>(1 + chance.below(5), bytes.size() - i);
                QVERIFY(decoder.decode(QByteArrayView(bytes).sliced(i, length), piece));
                decoded += piece;
                i += length;
            }
            QVERIFY(decoder.atCharacterEnd());
            QCOMPARE(decoded, text);
        }
    }

    // The table by hand against the one of Qt, where Qt has one.
    void knowsTheCodePage()
    {
        QByteArray bytes;
        for (int i = 1; i < 256; ++i)
            bytes += static_cast<char>(i);
        Decoder decoder(Encoding::Windows1252);
        QString decoded;
        QVERIFY(decoder.decode(bytes, decoded));
        QCOMPARE(decoded.size(), 255);
        QCOMPARE(decoded[0x80 - 1], QChar(u'€'));
        QCOMPARE(decoded[0x9C - 1], QChar(u'œ'));
        QCOMPARE(decoded[0xE9 - 1], QChar(u'é'));
        QStringDecoder qt("windows-1252");
        if (!qt.isValid())
            QSKIP("this Qt has no Windows-1252");
        const QString expected = qt(bytes);
        QCOMPARE(decoded, expected);
    }

    void measuresInUtf8()
    {
        Chance chance(9);
        for (int round = 0; round < 2'000; ++round) {
            const QString text = chance.text();
            QCOMPARE(utf8Length(text), text.toUtf8().size());
        }
    }
};

REBOND_TEST(TestTextEncoding)
#include "tst_textencoding.moc"
