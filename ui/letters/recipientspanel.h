// SPDX-License-Identifier: GPL-3.0-or-later
// To whom: a list to narrow and to tick; below it who is never written to, and why.
#pragma once

#include "workspace/mailing.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QTimer;

namespace rebond::ui::letters {

class RecipientsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RecipientsPanel(QWidget *parent = nullptr);

    // Who was unticked stays so.
    void setRecipients(const workspace::RecipientList &list);
    [[nodiscard]] QList<workspace::Recipient> chosen() const;          // those that are ticked, in order
    [[nodiscard]] std::optional<workspace::Recipient> current() const; // else the first that is ticked
    [[nodiscard]] QString narrowed() const;
    void forget(); // another list: nothing is unticked, nothing narrowed

Q_SIGNALS:
    void chosenChanged();
    void currentChanged();
    void narrowedChanged(); // after a pause in typing

private:
    void arrange();
    void connectAll();
    void tickAll(bool isTicked);
    void tellCount();
    [[nodiscard]] QString leftOutSentence() const;

    workspace::RecipientList m_list;
    QSet<QString> m_unticked; // ids
    bool m_isFilling = false;
    QLineEdit *m_search;
    QListWidget *m_names;
    QLabel *m_count;
    QLabel *m_leftOut;
    QTimer *m_pause;
};

} // namespace rebond::ui::letters
