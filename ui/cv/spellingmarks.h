// SPDX-License-Identifier: GPL-3.0-or-later
// Marks the words of a text that the dictionary does not know, while they are typed; its menu proposes others.
#pragma once

#include "spelling/speller.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

#include <memory>

class QContextMenuEvent;
class QMenu;

namespace rebond::ui::cv {

class SpellingMarks final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit SpellingMarks(QPlainTextEdit *edit); // which owns it

    void setSpeller(std::shared_ptr<const spelling::Speller> speller); // null: nothing is marked
    // The menu of the text, with what may have been meant at that place first.
    [[nodiscard]] QMenu *menuAt(int position) const;

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
    std::shared_ptr<const spelling::Speller> m_speller;
};

} // namespace rebond::ui::cv
