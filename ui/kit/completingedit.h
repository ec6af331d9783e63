// SPDX-License-Identifier: GPL-3.0-or-later
// A line that proposes what may be meant while it is typed. Proposals are read behind the window: typing never waits.
//
// The proposal that is marked is taken by Tab, which goes on, and by Enter, which does nothing else: the next one saves.
// Keys that come before the answer mean what they would have meant after it, so that nothing depends on how fast one types.
#pragma once

#include "base/result.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace rebond::ui::kit {

class CompletingEdit final : public QLineEdit
{
    Q_OBJECT
public:
    // Answers the texts that begin so; called in another thread. With Several, texts stand beside each other, parted by
    // commas or strokes, and the last one is completed.
    using Proposals = std::function<Result<QStringList>(const QString &begun)>;
    enum class Values { One, Several };
    // What may stand in the line besides the proposals. With New, whole words stand for themselves, wherever the name has
    // them: "Azur" is not taken for "Azur Services" or "Port Azur", "Azu" is.
    enum class Names { Known, New };

    CompletingEdit(Values values, Names names, Proposals proposals, QWidget *parent = nullptr);
    // Other ones from now on; none: it is a line like others.
    void setProposals(Proposals proposals) { m_proposals = std::move(proposals); }
    // Whether what stands in the line may still become a proposal, without another key.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    // As soon as no line of the form asks any more: at once where none does.
    static void whenAnswered(QWidget *form, const std::function<void()> &then);

Q_SIGNALS:
    void taken();    // one of the proposals
    void answered(); // it asks no more

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Awaited { Nothing, Tab, Enter }; // the key that came before the answer
    void propose();
    void answer(const QStringList &found);
    void stopAsking();
    void take(const QString &text);
    [[nodiscard]] bool takeMarked();
    [[nodiscard]] int meant(const QStringList &found, const QString &begun) const;
    [[nodiscard]] qsizetype beginOfLast() const;
    [[nodiscard]] QString begun() const;

    Values m_values;
    Names m_names;
    Proposals m_proposals;
    QStringListModel *m_model;
    QCompleter *m_completer;
    int m_asked = 0; // answers to what was typed before are let go
    bool m_isAsking = false;
    Awaited m_awaited = Awaited::Nothing;
};

} // namespace rebond::ui::kit
