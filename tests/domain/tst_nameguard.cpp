// SPDX-License-Identifier: GPL-3.0-or-later
// Names in a text of some length: what is written as a name is one, what is a word is none.
#include "domain/nameguard.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;

class TestNameGuard : public QObject
{
    Q_OBJECT

    NameGuard m_guard;

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[given, family] : {std::pair(u"Zoé", u"Petit"), std::pair(u"Inès", u"de La Tourinvent"),
                                            std::pair(u"Odile", u"Falicœurnet"), std::pair(u"示例", u"虚构")}) {
            Member member;
            member.givenName = QString::fromUtf16(given);
            member.familyName = QString::fromUtf16(family);
            m_guard.add(member);
        }
    }
    void namesAreFoundInProse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        const QString petit = QStringLiteral("Petit");
        const QString inkeep = QStringLiteral("Falicœurnet");
        row("nobody", QStringLiteral("Ils se retrouvent chaque mardi."), {});
        row("a word", QStringLiteral("Au petit matin, un petit groupe"), {});
        row("alone, as a name", QStringLiteral("Mme Petit anime l’atelier"), {petit});
        row("in capitals, without accents", QStringLiteral("ODILE FALICOEURNET RECRUTE"), {inkeep});
        row("not as a name, beside the given one", QStringLiteral("signé : zoé petit"), {petit});
        row("the other way about", QStringLiteral("petit zoé"), {petit});
        row("several words", QStringLiteral("le café de La Tourinvent"), {QStringLiteral("de La Tourinvent")});
        row("a part of a word", QStringLiteral("Petitement"), {});
        row("parted at the end of a line", QStringLiteral("selon Fali-\r\ncœurnet, qui"), {inkeep});
        row("parted as some PDFs do", QStringLiteral("selon Fali\u0002cœurnet"), {inkeep});
        row("a hyphen of its own", QStringLiteral("Martin-\nPetit"), {petit});
        row("without capitals at all", QStringLiteral("与虚构见面"), {});
        row("without capitals, a word", QStringLiteral("与 虚构 见面"), {QStringLiteral("虚构")});
        row("several, each once", QStringLiteral("Petit et Falicœurnet, puis Petit"), {petit, inkeep});
    }
    void namesAreFoundInProse()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QCOMPARE(m_guard.familyNamesInProse(text), found);
    }
};

REBOND_TEST(TestNameGuard)
#include "tst_nameguard.moc"
