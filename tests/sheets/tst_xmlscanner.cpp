// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xmlscanner.h"

#include "making.h"
#include "support/rounds.h"
#include "support/runner.h"

#include <QXmlStreamReader>

using namespace rebond::sheets;
using namespace rebond::sheets::test;

namespace {

// Gives its bytes in pieces of any size.
class BytesPart final : public Part
{
public:
    explicit BytesPart(QByteArray bytes, qint64 piece = 1 << 20) : m_bytes(std::move(bytes)), m_piece(piece) {}
    qint64 read(char *to, qint64 most) override
    {
        const qint64 length = std::min({most, m_piece, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, length, to);
        m_at += length;
        return length;
    }
    qint64 size() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

const std::vector<KnownNamespace> &namespaces()
{
    static const std::vector<KnownNamespace> known = {{"urn:main", ""}, {"urn:table", "table"}};
    return known;
}

struct Told
{
    QString events; // "<a x=1>text</a>", neighbouring texts joined
    bool isSound = false;
};

Told byScanner(const QByteArray &xml, qint64 piece = 1 << 20)
{
    BytesPart part(xml, piece);
    XmlScanner scanner(part, QStringLiteral("essai"), QStringLiteral("essai.xml"), namespaces());
    Told told;
    for (;;) {
        switch (scanner.next()) {
        case XmlScanner::Token::Start:
            told.events += u'<' + QString::fromUtf8(scanner.name());
            for (const char *name : {"x", "y", "table:z"}) {
                if (scanner.has(name))
                    told.events += u' ' + QString::fromLatin1(name) + u'=' + QString::fromUtf8(scanner.attribute(name));
            }
            told.events += u'>';
            break;
        case XmlScanner::Token::End:
            told.events += QStringLiteral("</%1>").arg(QString::fromUtf8(scanner.name()));
            break;
        case XmlScanner::Token::Text: told.events += QString::fromUtf8(scanner.text()); break;
        case XmlScanner::Token::Finished: told.isSound = true; return told;
        case XmlScanner::Token::Failed: told.events = scanner.error().sentence; return told;
        }
    }
}

Told byQt(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    Told told;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            told.events += u'<' + reader.name().toString();
            for (const char *name : {"x", "y", "table:z"}) {
                if (reader.attributes().hasAttribute(QLatin1String(name)))
                    told.events += u' ' + QString::fromLatin1(name) + u'='
                                 + reader.attributes().value(QLatin1String(name)).toString();
            }
            told.events += u'>';
            break;
        case QXmlStreamReader::EndElement: told.events += QStringLiteral("</") + reader.name().toString() + u'>'; break;
        case QXmlStreamReader::Characters: told.events += reader.text(); break;
        default: break;
        }
    }
    told.isSound = !reader.hasError();
    return told;
}

} // namespace

class TestXmlScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("events");
        const auto row = [](const char *name, const QByteArray &xml, const char *events) {
            QTest::newRow(name) << xml << QString::fromUtf8(events);
        };
        row("an element", "<a/>", "<a></a>");
        row("declaration, comments, instructions",
            "\xEF\xBB\xBF<?xml version=\"1.0\" encoding='UTF-8'?>\n<!-- <b> -- --><a><?x <c>?>t<!----></a>\n<!--e-->",
            "<a>t</a>");
        row("attributes", "<a x = '1' y=\"a>b'c\" ><b table:z='&lt;&#233;&#x20AC;'/></a>",
            "<a x=1 y=a>b'c><b table:z=<é€></b></a>");
        row("white space in attributes", "<a x='1\n\t2\r\n3&#10;4'/>", "<a x=1  2 3\n4></a>");
        row("entities", "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</a>", "<a><>&\"'A😀</a>");
        row("CDATA", "<a>x<![CDATA[<b>&amp;]] ]]>y<![CDATA[]]></a>", "<a>x<b>&amp;]] y</a>");
        row("line ends", "<a>1\r\n2\r3&#13;4<![CDATA[\r\n]]></a>", "<a>1\n2\n3\r4\n</a>");
        row("own prefixes", "<t:a xmlns:t='urn:table' xmlns='urn:main' x='1' t:z='2'><b><t:c/></b></t:a>",
            "<table:a x=1 table:z=2><b><table:c></table:c></b></table:a>");
        row("main vocabulary under a prefix", "<x:a xmlns:x='urn:main'><x:b x:x='1' y='2'/></x:a>",
            "<a><b x=1 y=2></b></a>");
        row("table as the default", "<a xmlns='urn:table'><b xmlns='urn:main'><c/></b><d/></a>",
            "<table:a><b><c></c></b><table:d></table:d></table:a>");
        row("a stranger under our prefix", "<a><table:b xmlns:table='urn:other'/><table:c/></a>",
            "<a><?table:b></?table:b><table:c></table:c></a>");
        row("back to ours within",
            "<t:a xmlns:t='urn:table'><t:b xmlns:t='urn:other'><t:c xmlns:t='urn:table'/></t:b></t:a>",
            "<table:a><t:b><table:c></table:c></t:b></table:a>");
    }
    void reads()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, events);
        for (const qint64 piece : {1LL, 3LL, 1LL << 20})
            QCOMPARE(byScanner(xml, piece).events, events);
        QVERIFY(byScanner(xml).isSound);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const auto row = [](const char *name, const QByteArray &xml) { QTest::newRow(name) << xml; };
        row("nothing", "");
        row("only space", " \n");
        row("text", "a");
        row("unclosed", "<a>");
        row("cut within a tag", "<a");
        row("cut within a text", "<a>bcd");
        row("cut within CDATA", "<a><![CDATA[b");
        row("cut within a comment", "<a><!-- b");
        row("crossed", "<a><b></a></b>");
        row("closed twice", "<a></a></a>");
        row("two roots", "<a/><b/>");
        row("text behind", "<a/>b");
        row("unknown entity", "<a>&nbsp;</a>");
        row("entity without end", "<a>& b</a>");
        row("character reference to nothing", "<a>&#0;</a>");
        row("character reference to half a character", "<a>&#xD800;</a>");
        row("character reference past the end", "<a>&#x110000;</a>");
        row("attribute without quotes", "<a x=1/>");
        row("attribute without value", "<a x/>");
        row("attributes without space", "<a x='1'y='2'/>");
        row("angle bracket in an attribute", "<a x='<'/>");
        row("no name", "< a/>");
        row("document type", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
        row("document type without contents", "<!DOCTYPE a><a/>");
        row("another encoding", "<?xml version='1.0' encoding='utf-16'?><a/>");
        row("UTF-16", QByteArray("\xFF\xFE<\0a\0/\0>\0", 10));
        row("too deep", QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300));
        QByteArray attributes;
        for (int i = 0; i < 300; ++i)
            attributes += " x" + QByteArray::number(i) + "=''";
        row("too many attributes", "<a" + attributes + "/>");
        row("too long a tag", "<a x='" + QByteArray(300'000, 'b') + "'/>");
    }
    void refuses()
    {
        QFETCH(QByteArray, xml);
        for (const qint64 piece : {1LL, 1LL << 20}) {
            const Told told = byScanner(xml, piece);
            QVERIFY(!told.isSound);
            QVERIFY2(told.events.contains(u"essai") && told.events.endsWith(u'.'), qPrintable(told.events));
        }
    }

    void longTextsComeWholeAcrossPieces()
    {
        const QString text = QStringLiteral("é&\r\n😀 abc").repeated(200'000);
        QByteArray xml = "<a>" + text.toUtf8().replace("&", "&amp;") + "</a>";
        const Told told = byScanner(xml, 4'093);
        QVERIFY(told.isSound);
        QCOMPARE(told.events, QStringLiteral("<a>")
                                  + QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
                                  + QStringLiteral("</a>"));
        const QByteArray data = "<a><![CDATA[" + QStringLiteral("é&]]😀 abc").repeated(200'000).toUtf8() + "]]></a>";
        QVERIFY(byScanner(data, 4'093).isSound);
        QCOMPARE(byScanner(data, 4'093).events,
                 QStringLiteral("<a>") + QStringLiteral("é&]]😀 abc").repeated(200'000) + QStringLiteral("</a>"));
    }

    void skipsWholeElements()
    {
        BytesPart part("<a><b><c/>t<b>u</b></b><d/></a>");
        XmlScanner scanner(part, QStringLiteral("essai"), QStringLiteral("essai.xml"), namespaces());
        QCOMPARE(scanner.next(), XmlScanner::Token::Start);
        QCOMPARE(scanner.next(), XmlScanner::Token::Start);
        QVERIFY(scanner.is("b"));
        QCOMPARE(scanner.skip(), XmlScanner::Token::End);
        QCOMPARE(scanner.depth(), 1);
        QCOMPARE(scanner.next(), XmlScanner::Token::Start);
        QVERIFY(scanner.is("d"));
        QCOMPARE(scanner.skip(), XmlScanner::Token::End);
        QCOMPARE(scanner.next(), XmlScanner::Token::End);
        QCOMPARE(scanner.next(), XmlScanner::Token::Finished);
    }

    // What Qt's reader takes, the scanner takes with the same events; what it refuses, the scanner may only take where it
    // is lenient on purpose (it does not check for doubled attributes and control characters).
    void agreesWithQtOnRandomDocuments()
    {
        static const QList<QByteArray> pieces = {"<a>",
                                                 "</a>",
                                                 "<b x='1'>",
                                                 "</b>",
                                                 "<c y=\"2\"/>",
                                                 "text",
                                                 "&amp;",
                                                 "&#65;",
                                                 "<!-- c -->",
                                                 "<![CDATA[<d>]]>",
                                                 "\r\n",
                                                 " ",
                                                 "<",
                                                 ">",
                                                 "'",
                                                 "&",
                                                 ";",
                                                 "/",
                                                 "é",
                                                 "<?p i?>",
                                                 "]]>",
                                                 "<e table:z='&lt;'>",
                                                 "</e>"};
        Chance chance(13);
        int sound = 0;
        constexpr int kRounds = rebond::test::rounds(60'000);
        for (int round = 0; round < kRounds; ++round) {
            QByteArray xml = "<a>";
            QList<QByteArray> open = {"</a>"};
            for (int length = chance.below(14); length > 0; --length) {
                QByteArray piece = pieces[chance.below(static_cast<int>(pieces.size()))];
                if (chance.below(4) != 0 && piece.startsWith("</") && !open.isEmpty())
                    piece = open.takeLast();
                else if (piece.startsWith('<') && piece.size() > 2 && !QByteArrayView("/!?").contains(piece[1])
                         && !piece.endsWith("/>"))
                    open += "</" + piece.sliced(1, 1) + '>';
                xml += piece;
            }
            while (!open.isEmpty() && chance.below(20) != 0)
                xml += open.takeLast();
            const Told expected = byQt(xml);
            const Told told = byScanner(xml, 1 + chance.below(40));
            if (expected.isSound) {
                ++sound;
                QVERIFY2(told.isSound, xml.constData());
                QVERIFY2(told.events == expected.events,
                         qPrintable(QString::fromUtf8(xml) + u'\n' + told.events + u'\n' + expected.events));
            } else if (told.isSound) {
                QVERIFY2(xml.contains("]]>") || xml.contains("<?p i?>"), xml.constData());
            }
        }
        QVERIFY(sound > kRounds / 6);
    }
};

REBOND_TEST(TestXmlScanner)
#include "tst_xmlscanner.moc"
