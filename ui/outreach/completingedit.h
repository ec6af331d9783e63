// SPDX-License-Identifier: GPL-3.0-or-later
// A line that proposes what may be meant while it is typed. Proposals are read behind the window: typing never waits.
#pragma once

#include "base/result.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace rebond::ui::outreach {

class CompletingEdit final : public QLineEdit
{
    Q_OBJECT
public:
    // Answers the texts that begin so; called in another thread. With Several, texts stand beside each other, parted by
    // commas, and the last one is completed.
    using Proposals = std::function<Result<QStringList>(const QString &begun)>;
    enum class Values { One, Several };

    CompletingEdit(Values values, Proposals proposals, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(); // one of the proposals

protected:
    bool event(QEvent *event) override;

private:
    void propose();
    void take(const QString &text);
    [[nodiscard]] qsizetype beginOfLast() const;

    Values m_values;
    Proposals m_proposals;
    QStringListModel *m_model;
    QCompleter *m_completer;
    int m_asked = 0; // answers to what was typed before are let go
};

} // namespace rebond::ui::outreach
