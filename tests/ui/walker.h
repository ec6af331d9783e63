// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the controls of a page and says what a user without eyes, without a mouse or without English would stumble on.
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace rebond::test {

// A language in which every sentence is longer, accented and in brackets: what lacks the brackets was never translated.
class PseudoLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
};

// Visible controls without a name for screen readers, or that cannot be reached by Tab.
[[nodiscard]] QStringList unreachableControls(QWidget *page);
// Visible controls of a page shown in its window that the Tab key, really pressed, does not come to; and those it does not
// get away from. The page must be in the active window.
[[nodiscard]] QStringList controlsTabMisses(QWidget *page);
// Visible words outside the brackets of PseudoLanguage. Data the page shows (names, figures) is passed over where the
// widget has the property "rebondData".
[[nodiscard]] QStringList untranslatedWords(QWidget *page);
// Visible words whose letter for Alt is one of these, written as menus write theirs ("&File"): Alt and the letter then only
// goes back and forth between the two.
[[nodiscard]] QStringList keysOfMenus(QWidget *page, const QStringList &menus);
// Visible words with the same letter for Alt: it goes back and forth between them, and presses neither.
[[nodiscard]] QStringList keysTwice(QWidget *page);
// Labels and buttons whose text does not fit in the place they got.
[[nodiscard]] QStringList clippedWords(QWidget *page);

} // namespace rebond::test
