// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cv/spellingmarks.h"

#include "ui/kit/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

namespace rebond::ui::cv {

SpellingMarks::SpellingMarks(QPlainTextEdit *edit) : QSyntaxHighlighter(edit->document()), m_edit(edit)
{
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
}

void SpellingMarks::setSpeller(std::shared_ptr<const spelling::Speller> speller)
{
    m_speller = std::move(speller);
    rehighlight();
}

void SpellingMarks::highlightBlock(const QString &text)
{
    if (!m_speller)
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(kit::coloursOf(m_edit->palette()).bad);
    for (const auto &span : m_speller->wrongIn(text))
        setFormat(span.at, span.length, wrong);
}

QMenu *SpellingMarks::menuAt(int position) const
{
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setObjectName(m_edit->objectName() + QStringLiteral("Menu"));
    const QTextBlock block = document()->findBlock(position);
    if (!m_speller || !block.isValid())
        return menu;
    const int at = position - block.position();
    for (const auto &span : m_speller->wrongIn(block.text())) {
        if (at < span.at || at > span.at + span.length)
            continue;
        QAction *first = menu->actions().value(0);
        const QStringList proposals = m_speller->suggestions(block.text().mid(span.at, span.length));
        for (const QString &proposal : proposals) {
            auto *action = new QAction(proposal, menu);
            QObject::connect(action, &QAction::triggered, m_edit, [edit = m_edit, block, span, proposal] {
                QTextCursor cursor(edit->document());
                cursor.setPosition(block.position() + span.at);
                cursor.setPosition(block.position() + span.at + span.length, QTextCursor::KeepAnchor);
                cursor.insertText(proposal);
            });
            menu->insertAction(first, action);
        }
        if (proposals.isEmpty()) {
            auto *none = new QAction(tr("No other word is like it"), menu);
            none->setEnabled(false);
            menu->insertAction(first, none);
        }
        menu->insertSeparator(first);
        break;
    }
    return menu;
}

bool SpellingMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QSyntaxHighlighter::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event); // NOLINT(*-static-cast-downcast): its type says so
    const bool isKey = asked->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor cursor = isKey ? m_edit->textCursor()
                                     : m_edit->cursorForPosition(m_edit->viewport()->mapFromGlobal(asked->globalPos()));
    QMenu *menu = menuAt(cursor.position());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(isKey ? m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()) : asked->globalPos());
    return true;
}

} // namespace rebond::ui::cv

#include "moc_spellingmarks.cpp"
