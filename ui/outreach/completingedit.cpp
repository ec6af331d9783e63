// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/completingedit.h"

#include "ui/kit/task.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace rebond::ui::outreach {

CompletingEdit::CompletingEdit(Values values, Proposals proposals, QWidget *parent)
    : QLineEdit(parent),
      m_values(values),
      m_proposals(std::move(proposals)),
      m_model(new QStringListModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter(): that one replaces the whole text
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CompletingEdit::take);
    connect(this, &QLineEdit::textEdited, this, &CompletingEdit::propose);
}

qsizetype CompletingEdit::beginOfLast() const
{
    return m_values == Values::One ? 0 : text().lastIndexOf(u',') + 1;
}

void CompletingEdit::propose()
{
    const QString begun = text().mid(beginOfLast()).trimmed();
    ++m_asked;
    if (begun.isEmpty())
        return m_completer->popup()->hide();
    kit::startTask<QStringList>(
        this, tr("Looking for names"), [ask = m_proposals, begun](TaskContext &) { return ask(begun); },
        [this, asked = m_asked](const Result<QStringList> &found) {
            if (!found || asked != m_asked || !hasFocus())
                return;
            m_model->setStringList(*found);
            if (found->isEmpty())
                return m_completer->popup()->hide();
            m_completer->complete();
            m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        });
}

void CompletingEdit::take(const QString &chosen)
{
    ++m_asked;
    const QString before = text().left(beginOfLast());
    setText(m_values == Values::One ? chosen : before + (before.isEmpty() ? QString() : QStringLiteral(" ")) + chosen);
    Q_EMIT taken();
}

// Tab takes the proposal that is marked and goes on: no key more than a word without proposals.
bool CompletingEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
        if (key->key() == Qt::Key_Tab) {
            take(m_completer->popup()->currentIndex().data().toString());
            m_completer->popup()->hide();
        }
    }
    return QLineEdit::event(event);
}

} // namespace rebond::ui::outreach
