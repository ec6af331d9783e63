// SPDX-License-Identifier: GPL-3.0-or-later
// What the program has to say, in a bar of the window instead of a box in the way: a sign, a sentence, what can
// be done about it, and the technical detail for those who ask. It stays until closed, until the next message, or until what
// it speaks of is over.
#pragma once

#include "base/result.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace rebond::ui::kit {

class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Severity { Info, Good, Warning, Bad };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    // Replaces what was said before and announces it to screen readers; buttons of the old message go.
    void say(Severity severity, const QString &sentence, const QString &detail = {});
    // An error in the user's words; nothing at all where it is Cancelled.
    void say(const Error &error);
    // One more thing that can be done about the message that stands. Removes the message when asked to. It goes with its
    // owner: whatever the action uses and may be gone before the bar; the bar itself where there is nothing.
    enum class AfterPress { Keep, Close };
    QPushButton *offer(const QString &text, const QString &objectName, AfterPress after, const QObject *owner,
                       std::function<void()> action);
    void clear();

    // What else ends a message: the place it was said at is left, something is written after it. As long as nobody says
    // otherwise of the message that stands, both.
    enum End { ByLeaving = 1, BySuccess = 2 };
    Q_DECLARE_FLAGS(Ends, End)
    void endOnly(Ends ends);
    // It speaks of what stands in `field`, and ends when another text is typed there or the place is left; what is written of
    // other fields meanwhile does not end it.
    void endByTyping(QLineEdit *field);
    // That has come about.
    void end(End end);

    [[nodiscard]] bool isSpeaking() const { return m_isSpeaking; }
    [[nodiscard]] Severity severity() const { return m_severity; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString detail() const; // of the message that stands

Q_SIGNALS:
    void closed();  // by the user
    void changed(); // speaks, speaks otherwise, or is silent

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();
    void showDetail(bool shown);
    void noteFocus(QWidget *before, QWidget *now);
    void giveFocusBack();

    QLabel *m_sign;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QPushButton *m_detailsButton;
    QToolButton *m_closeButton;
    QPlainTextEdit *m_detail;
    QList<QPushButton *> m_offers;
    QPointer<QWidget> m_typing; // had the keyboard before this bar
    Ends m_ends;
    int m_messages = 0; // so many were said
    Severity m_severity = Severity::Info;
    bool m_isSpeaking = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(MessageBar::Ends)

} // namespace rebond::ui::kit
