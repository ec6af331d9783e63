// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/completingedit.h"

#include "base/folding.h"
#include "ui/kit/task.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>
#include <utility>

namespace rebond::ui::kit {

CompletingEdit::CompletingEdit(Values values, Names names, Proposals proposals, QWidget *parent)
    : QLineEdit(parent),
      m_values(values),
      m_names(names),
      m_proposals(std::move(proposals)),
      m_model(new QStringListModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter(): that one replaces the whole text
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CompletingEdit::take);
    connect(this, &QLineEdit::textEdited, this, &CompletingEdit::propose);
}

namespace {
// Whether the text stands there as whole words.
bool holdsWhole(const QString &name, const QString &words)
{
    const auto isLetter = [&](qsizetype at) { return at >= 0 && at < name.size() && name.at(at).isLetterOrNumber(); };
    for (qsizetype at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
        if (!isLetter(at - 1) && !isLetter(at + words.size()))
            return true;
    }
    return false;
}
} // namespace

qsizetype CompletingEdit::beginOfLast() const
{
    return m_values == Values::One ? 0 : std::max(text().lastIndexOf(u','), text().lastIndexOf(u'|')) + 1;
}

QString CompletingEdit::begun() const
{
    return text().mid(beginOfLast()).trimmed();
}

void CompletingEdit::propose()
{
    ++m_asked;
    m_awaited = Awaited::Nothing;
    const QString begun = this->begun();
    if (begun.isEmpty() || !m_proposals) {
        m_completer->popup()->hide();
        return stopAsking();
    }
    m_isAsking = true;
    startTask<QStringList>(
        this, tr("Looking for names"), [ask = m_proposals, begun](TaskContext &) { return ask(begun); },
        [this, asked = m_asked, begun](const Result<QStringList> &found) {
            if (asked != m_asked)
                return;
            answer(found && begun == this->begun() ? *found : QStringList());
        });
}

// What was typed is answered; a key that came before it is done now.
void CompletingEdit::answer(const QStringList &found)
{
    const int row = meant(found, begun());
    const Awaited awaited = std::exchange(m_awaited, Awaited::Nothing);
    m_model->setStringList(found);
    if (found.isEmpty() || !hasFocus() || awaited != Awaited::Nothing) {
        m_completer->popup()->hide();
    } else {
        m_completer->popup()->installEventFilter(this); // before the completer's own
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(row, 0)); // -1: none
    }
    if (awaited != Awaited::Nothing && row >= 0)
        take(found.at(row));
    else if (awaited == Awaited::Enter)
        Q_EMIT returnPressed();
    stopAsking();
}

void CompletingEdit::stopAsking()
{
    if (std::exchange(m_isAsking, false))
        Q_EMIT answered();
}

void CompletingEdit::whenAnswered(QWidget *form, const std::function<void()> &then)
{
    const auto lines = form->findChildren<CompletingEdit *>();
    for (CompletingEdit *line : lines) {
        if (line->isAsking()) {
            connect(
                line, &CompletingEdit::answered, form, [form, then] { whenAnswered(form, then); },
                Qt::SingleShotConnection);
            return;
        }
    }
    then();
}

// The one that is called so, else the first: unless whole words were typed that may be a name of their own.
int CompletingEdit::meant(const QStringList &found, const QString &begun) const
{
    if (found.isEmpty())
        return -1;
    const QString typed = fold(begun);
    for (int row = 0; row < found.size(); ++row) {
        if (fold(found.at(row)) == typed)
            return row;
    }
    return m_names == Names::New && holdsWhole(fold(found.first()), typed) ? -1 : 0;
}

void CompletingEdit::take(const QString &chosen)
{
    ++m_asked;
    const QString before = text().left(beginOfLast());
    setText(m_values == Values::One ? chosen : before + (before.isEmpty() ? QString() : QStringLiteral(" ")) + chosen);
    Q_EMIT taken();
    stopAsking();
}

bool CompletingEdit::takeMarked()
{
    const QModelIndex marked = m_completer->popup()->currentIndex();
    const bool isMarked = m_completer->popup()->isVisible() && marked.isValid();
    m_completer->popup()->hide();
    if (isMarked)
        take(marked.data().toString());
    return isMarked;
}

// Below the last proposal there is none: the completer would unmark it, and Enter, which takes what is marked, would save.
bool CompletingEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
        const bool isLast = m_completer->popup()->currentIndex().row() == m_model->rowCount() - 1;
        if (key->key() == Qt::Key_Down && isLast)
            return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

bool CompletingEdit::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter && key->key() != Qt::Key_Tab) {
        m_awaited = Awaited::Nothing;
        return QLineEdit::event(event);
    }
    if (m_isAsking) {
        m_awaited = isEnter ? Awaited::Enter : Awaited::Tab;
        m_completer->popup()->hide(); // of what was typed before
    }
    // The completer hands the key to the line first, which would save with the letters that were typed.
    if ((m_isAsking || takeMarked()) && isEnter) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace rebond::ui::kit

#include "moc_completingedit.cpp"
