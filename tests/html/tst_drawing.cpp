// SPDX-License-Identifier: GPL-3.0-or-later
// A page of paper as a file of its own: any drawing program opens it, whatever somebody is called.
#include "html/drawing.h"

#include "support/runner.h"

#include <QXmlStreamReader>

using namespace rebond;

class TestDrawing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Lists bring in what no keyboard writes; in XML one such character makes the whole file unreadable.
    void whatXmlHasNotIsLeftOut()
    {
        typeset::Page page;
        page.size = QSizeF(200, 100);
        const QString name = QStringLiteral("Zoé") + QChar(0x0B) + u' ' + QChar(0x01) + QStringLiteral("<Fictive>");
        page.marks.append({typeset::TextRun{.at = {10, 20}, .text = name, .size = 12}});
        const QString title = QStringLiteral("Les") + QChar(0x02) + QStringLiteral(" 60 & co");
        const QByteArray svg = html::svgOf(page, typeset::Style{}, title);
        QStringList texts;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && (reader.name() == u"title" || reader.name() == u"text"))
                texts.append(reader.readElementText());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(texts, (QStringList{QStringLiteral("Les 60 & co"), QStringLiteral("Zoé <Fictive>")}));
    }
};

REBOND_TEST(TestDrawing)
#include "tst_drawing.moc"
