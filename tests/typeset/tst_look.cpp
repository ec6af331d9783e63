// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/look.h"

#include "contrast.h"
#include "support/runner.h"

using namespace rebond;

class TestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastSuffices_data()
    {
        QTest::addColumn<int>("front");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        const auto row = [](const char *name, Colour front, Colour ground, double least) {
            QTest::newRow(name) << int(front) << int(ground) << least;
        };
        row("ink on paper", Colour::Ink, Colour::Paper, 7);
        row("ink on raised", Colour::Ink, Colour::Raised, 7);
        row("quiet on paper", Colour::Quiet, Colour::Paper, 4.5);
        row("quiet on raised", Colour::Quiet, Colour::Raised, 4.5);
        row("event labels cross the area", Colour::Quiet, Colour::ReboundTint, 4.5);
        row("link on paper", Colour::Sea, Colour::Paper, 4.5);
        row("link on raised", Colour::Sea, Colour::Raised, 4.5);
        row("words on a primary button", Colour::Paper, Colour::Sea, 4.5);
        row("rebound as text on paper", Colour::Rebound, Colour::Paper, 4.5);
        row("rebound as text on raised", Colour::Rebound, Colour::Raised, 4.5);
        row("good on paper", Colour::Good, Colour::Paper, 4.5);
        row("good on raised", Colour::Good, Colour::Raised, 4.5);
        row("warn on paper", Colour::Warn, Colour::Paper, 4.5);
        row("warn on raised", Colour::Warn, Colour::Raised, 4.5);
        row("bad on paper", Colour::Bad, Colour::Paper, 4.5);
        row("bad on raised", Colour::Bad, Colour::Raised, 4.5);
        // What is drawn, not read: WCAG 1.4.11 asks for 3
        row("outlined people on paper", Colour::Outline, Colour::Paper, 4.5);
        row("outlined people on raised", Colour::Outline, Colour::Raised, 4.5);
        row("edges of bars on paper", Colour::Neutral, Colour::Paper, 4.5);
        row("edges of bars on raised", Colour::Neutral, Colour::Raised, 4.5);
        row("the curve on its area", Colour::Rebound, Colour::ReboundTint, 4.5);
        row("the edges of the band", Colour::Quiet, Colour::ReboundTint, 4.5);
        // Told apart without colour: in greyscale, by a printer
        row("a strong bar from a soft one", Colour::Rebound, Colour::ReboundSoft, 1.8);
    }
    void contrastSuffices()
    {
        QFETCH(int, front);
        QFETCH(int, ground);
        QFETCH(double, least);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const double found = test::contrast(Colour(front), Colour(ground), theme);
            QVERIFY2(found >= least,
                     qPrintable(QStringLiteral("%1 in %2")
                                    .arg(found)
                                    .arg(theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark"))));
        }
    }
    void everyColourIsOpaqueInBothThemes()
    {
        for (int i = 0; i < kColourCount; ++i) {
            QCOMPARE(rgb(Colour(i), Theme::Light) >> 24, 0xFFu);
            QCOMPARE(rgb(Colour(i), Theme::Dark) >> 24, 0xFFu);
        }
    }
    void theScaleGrows()
    {
        for (int i = int(TextSize::Note); i < int(TextSize::Headline); ++i)
            QVERIFY(points(TextSize(i)) < points(TextSize(i + 1)));
    }
};

REBOND_TEST(TestLook)
#include "tst_look.moc"
