// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messagebar.h"

#include "ui/kit/covered.h"
#include "ui/kit/icons.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rebond::ui::kit {

namespace {
QColor colourOf(MessageBar::Severity severity, const Colours &colours)
{
    switch (severity) {
    case MessageBar::Severity::Info: return colours.sea;
    case MessageBar::Severity::Good: return colours.good;
    case MessageBar::Severity::Warning: return colours.warn;
    case MessageBar::Severity::Bad: break;
    }
    return colours.bad;
}

QString wordOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Info:
        //: kind of message, read out before the sentence
        return MessageBar::tr("Information");
    case MessageBar::Severity::Good:
        //: kind of message, read out before the sentence: something succeeded
        return MessageBar::tr("Done");
    case MessageBar::Severity::Warning:
        //: kind of message, read out before the sentence
        return MessageBar::tr("Warning");
    case MessageBar::Severity::Bad: break;
    }
    //: kind of message, read out before the sentence
    return MessageBar::tr("Error");
}

QString signOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Info: return QStringLiteral("i");
    case MessageBar::Severity::Good: return QStringLiteral("\u2713");
    case MessageBar::Severity::Warning: return QStringLiteral("!");
    case MessageBar::Severity::Bad: break;
    }
    return QStringLiteral("\u00D7");
}

constexpr char kUnsaid[] = "rebondUnsaid";     // a message that no screen reader was told of
constexpr char kSentence[] = "rebondSentence"; // as it was said

// Once, and only while it can be seen: a window that is covered says nothing.
void announce(QWidget *bar)
{
    if (!bar->isVisible() || !bar->property(kUnsaid).toBool())
        return;
    bar->setProperty(kUnsaid, false);
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

class Uncovered final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            announce(static_cast<QWidget *>(watched)); // NOLINT(*-static-cast-downcast): it is installed on that alone
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout),
      m_detailsButton(new QPushButton(this)),
      m_closeButton(new QToolButton(this)),
      m_detail(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageLabel"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // sentences quote what files contain
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sign->setAlignment(Qt::AlignCenter);
    setTextStep(m_sign, TextStep::Body, QFont::Bold);

    m_detailsButton->setObjectName(QStringLiteral("messageDetailsButton"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setText(tr("Details"));
    setButtonKind(m_detailsButton, ButtonKind::Link);
    connect(m_detailsButton, &QPushButton::toggled, this, &MessageBar::showDetail);

    m_closeButton->setObjectName(QStringLiteral("messageCloseButton"));
    m_closeButton->setIcon(icon(QLatin1String("window-close")));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setFocusPolicy(Qt::StrongFocus);
    m_closeButton->setAccessibleName(tr("Close the message"));
    m_closeButton->setToolTip(tr("Close the message"));
    connect(m_closeButton, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });

    m_detail->setObjectName(QStringLiteral("messageDetailEdit"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("Details of the message"));
    followLook(m_detail, [this] { m_detail->setFixedHeight(unit(22)); });

    auto *line = new QHBoxLayout;
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addLayout(m_buttons);
    line->addWidget(m_detailsButton);
    line->addWidget(m_closeButton);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_detail);
    setSpace(column, {4, 0.5, 3, 0.5}, 2);
    setSpace(line, {}, 3);
    followLook(m_sign, [this] { m_sign->setFixedSize(unit(5.5), unit(5.5)); });
    installEventFilter(new Uncovered(this));
    followProjector(m_text,
                    [this](bool) { m_text->setText(forTheRoom(m_text->property(kSentence).toString(), this)); });
    connect(qApp, &QApplication::focusChanged, this, &MessageBar::noteFocus);
    clear();
}

// Whatever is hidden on the way takes the keyboard from somewhere.
MessageBar::~MessageBar()
{
    qApp->disconnect(this);
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

QString MessageBar::detail() const
{
    return m_isSpeaking ? m_detail->toPlainText() : QString();
}

void MessageBar::say(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        say(Severity::Bad, error.sentence, error.detail);
}

void MessageBar::say(Severity severity, const QString &sentence, const QString &detail)
{
    clear();
    m_severity = severity;
    m_isSpeaking = true;
    m_ends = Ends(ByLeaving) | BySuccess;
    ++m_messages;
    m_text->setProperty(kSentence, sentence);
    m_text->setText(forTheRoom(sentence, this));
    //: %1 is the kind of message (Error, Warning …), %2 the sentence itself; read by screen readers
    const QString spoken = tr("%1: %2").arg(wordOf(severity), sentence);
    m_text->setAccessibleName(spoken);
    setAccessibleName(spoken);
    m_sign->setText(signOf(severity));
    m_sign->setAccessibleName(wordOf(severity));
    m_detail->setPlainText(detail);
    m_detailsButton->setVisible(!detail.isEmpty());
    dress();
    setProperty(kUnsaid, true);
    show();
    Q_EMIT changed();
    announce(this);
}

QPushButton *MessageBar::offer(const QString &text, const QString &objectName, AfterPress after, const QObject *owner,
                               std::function<void()> action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    setButtonKind(button, ButtonKind::Link);
    m_buttons->addWidget(button);
    QWidget *before = m_offers.isEmpty() ? static_cast<QWidget *>(m_text) : m_offers.last();
    setTabOrder(before, button);
    m_offers.append(button);
    connect(button, &QPushButton::clicked, owner, [this, after, action = std::move(action)] {
        // A copy: closing deletes the button, and this function with it.
        const auto run = action;
        if (after == AfterPress::Close)
            clear();
        run();
    });
    if (owner != this) // a bar that goes takes its buttons along
        connect(owner, &QObject::destroyed, button, [this, button] {
            if (m_offers.removeOne(button)) {
                button->hide();
                button->deleteLater();
            }
        });
    return button;
}

void MessageBar::endOnly(Ends ends)
{
    m_ends = ends;
}

void MessageBar::endByTyping(QLineEdit *field)
{
    endOnly(ByLeaving);
    connect(
        field, &QLineEdit::textEdited, this,
        [this, its = m_messages] {
            if (its == m_messages)
                clear();
        },
        Qt::SingleShotConnection);
}

void MessageBar::end(End end)
{
    if (m_isSpeaking && m_ends.testFlag(end))
        clear();
}

void MessageBar::noteFocus(QWidget *before, QWidget *now)
{
    if (before && now && isAncestorOf(now) && !isAncestorOf(before) && before->window() == window())
        m_typing = before;
}

// What is hidden hands the keyboard to whatever comes next in the window.
void MessageBar::giveFocusBack()
{
    const QWidget *focus = window()->focusWidget(); // also while another program has the keyboard
    if (isAncestorOf(focus) && m_typing && m_typing->isVisible() && m_typing->isEnabled())
        m_typing->setFocus(Qt::OtherFocusReason);
}

void MessageBar::clear()
{
    giveFocusBack();
    for (QPushButton *button : std::as_const(m_offers)) {
        button->hide();
        button->deleteLater(); // it may be the one whose press brought us here
    }
    m_offers.clear();
    m_detailsButton->setChecked(false);
    m_detail->hide();
    m_isSpeaking = false;
    setProperty(kUnsaid, false);
    hide();
    Q_EMIT changed();
}

void MessageBar::showDetail(bool shown)
{
    m_detail->setVisible(shown);
}

void MessageBar::dress()
{
    const QColor colour = colourOf(m_severity, coloursOf(palette()));
    QPalette colours = m_sign->palette();
    if (colours.color(QPalette::WindowText) == colour)
        return;
    colours.setColor(QPalette::WindowText, colour);
    m_sign->setPalette(colours);
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursOf(palette());
    const QColor colour = colourOf(m_severity, colours);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(body, unit(1.5), unit(1.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(unit(1), unit(1), unit(1), height() - 2 * unit(1)), unit(0.5), unit(0.5));
    // The sign stands in a ring of its colour.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.5, unit() / 3.0)));
    painter.drawEllipse(QRectF(m_sign->geometry()).adjusted(1, 1, -1, -1));
}

} // namespace rebond::ui::kit

#include "moc_messagebar.cpp"
