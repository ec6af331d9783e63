// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "base/look.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFontMetricsF>
#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QScopedValueRollback>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace rebond::ui::kit {

namespace {
constexpr char kButtonKind[] = "rebondButtonKind";
constexpr char kSaves[] = "rebondSaves";

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return QColor(channel(one.red(), other.red()), channel(one.green(), other.green()),
                  channel(one.blue(), other.blue()));
}

// Tells when the application's font or palette has changed. Widgets with a size of their own hear of neither from Qt.
// One per application and its child, made by the first who asks.
class LookNotifier final : public QObject
{
public:
    static LookNotifier *ofApplication()
    {
        static QPointer<LookNotifier> notifier;
        if (!notifier)
            notifier = new LookNotifier; // the application owns it
        return notifier;
    }
    void add(QWidget *widget, std::function<void()> apply)
    {
        std::erase_if(m_followers, [](const Follower &follower) { return !follower.widget; });
        m_followers.push_back({widget, std::move(apply)});
        m_followers.back().apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isLook = event->type() == QEvent::ApplicationFontChange
                         || event->type() == QEvent::ApplicationPaletteChange;
        if (isLook && watched == qApp) {
            std::erase_if(m_followers, [](const Follower &follower) { return !follower.widget; });
            const auto followers = m_followers; // one may make others
            for (const Follower &follower : followers) {
                if (follower.widget)
                    follower.apply();
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    struct Follower
    {
        QPointer<QWidget> widget;
        std::function<void()> apply;
    };

    LookNotifier() : QObject(qApp) { qApp->installEventFilter(this); }

    std::vector<Follower> m_followers;
};
} // namespace

namespace {
// The named colours of the house, and the three a screen needs besides.
Colours made(rebond::Theme theme, const QColor &edge, const QColor &tint, const QColor &onSea)
{
    const auto named = [theme](Colour colour) { return QColor::fromRgba(rgb(colour, theme)); };
    // What lies nearer is lighter: white cards on grey by day, grey cards on near black by night.
    const bool isLight = theme == rebond::Theme::Light;
    return {.ink = named(Colour::Ink),
            .quiet = named(Colour::Quiet),
            .line = named(Colour::Line),
            .edge = edge,
            .paper = named(isLight ? Colour::Paper : Colour::Raised),
            .raised = named(isLight ? Colour::Raised : Colour::Paper),
            .tint = tint,
            .sea = named(Colour::Sea),
            .onSea = onSea,
            .rebound = named(Colour::Rebound),
            .good = named(Colour::Good),
            .warn = named(Colour::Warn),
            .bad = named(Colour::Bad)};
}
} // namespace

const Colours &lightColours()
{
    static const Colours colours = made(rebond::Theme::Light, QColor(0x7F, 0x8D, 0x9B), QColor(0xE1, 0xED, 0xF8),
                                        QColor(0xFF, 0xFF, 0xFF));
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = made(rebond::Theme::Dark, QColor(0x73, 0x82, 0x91), QColor(0x1D, 0x37, 0x50),
                                        QColor(0x0B, 0x17, 0x22));
    return colours;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
         < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    all(QPalette::Window, colours.raised);
    all(QPalette::WindowText, colours.ink);
    all(QPalette::Base, colours.paper);
    all(QPalette::AlternateBase, colours.raised);
    all(QPalette::Text, colours.ink);
    all(QPalette::Button, colours.paper);
    all(QPalette::ButtonText, colours.ink);
    all(QPalette::BrightText, colours.rebound);
    all(QPalette::Link, colours.sea);
    all(QPalette::LinkVisited, colours.sea);
    all(QPalette::Highlight, colours.tint);
    all(QPalette::HighlightedText, colours.ink);
    all(QPalette::ToolTipBase, colours.ink);
    all(QPalette::ToolTipText, colours.paper);
    all(QPalette::PlaceholderText, colours.quiet);
    all(QPalette::Light, colours.paper);
    all(QPalette::Midlight, mixed(colours.paper, colours.line, 0.5));
    all(QPalette::Mid, colours.line);
    all(QPalette::Dark, colours.edge);
    all(QPalette::Shadow, colours.ink);
    const QColor faded = mixed(colours.quiet, colours.paper, 0.35);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.raised);
    return palette;
}

ThemeChoice themeChoice(const QString &value)
{
    if (value == QLatin1String("light"))
        return ThemeChoice::Light;
    return value == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QFont stepped(const QFont &base, TextStep step, QFont::Weight weight)
{
    QFont font(base);
    const qreal factor = std::pow(look::kScreenStep, static_cast<int>(step));
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(base.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

int unit(qreal count)
{
    const qreal one = QFontMetricsF(QApplication::font()).height() / 4;
    return std::max(count > 0 ? 1 : 0, qRound(one * count));
}

void followLook(QWidget *widget, std::function<void()> apply)
{
    LookNotifier::ofApplication()->add(widget, std::move(apply));
}

void setTextStep(QWidget *widget, TextStep step, QFont::Weight weight)
{
    followLook(widget, [widget, step, weight] { widget->setFont(stepped(QApplication::font(), step, weight)); });
}

void setQuiet(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

void setSpace(QLayout *layout, const Room &margins, qreal spacing)
{
    QWidget *widget = layout->parentWidget();
    Q_ASSERT_X(widget, "setSpace", "the layout must stand in its widget first");
    followLook(widget, [layout = QPointer<QLayout>(layout), margins, spacing] {
        if (!layout)
            return;
        layout->setContentsMargins(unit(margins.left), unit(margins.top), unit(margins.right), unit(margins.bottom));
        layout->setSpacing(unit(spacing));
    });
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty(kButtonKind, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kButtonKind).toInt()) : ButtonKind::Plain;
}

void setSaves(QWidget *button)
{
    button->setProperty(kSaves, true);
}

bool saves(const QWidget *button)
{
    return button->property(kSaves).toBool();
}

Theme::Theme(QApplication &application) : m_application(application), m_systemFont(QApplication::font())
{
    QApplication::setStyle(new Style); // the application owns it
    m_application.installEventFilter(this);
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::zoom(int percent)
{
    m_percent = std::clamp(percent, 50, 400);
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to each window when the desktop's colours change; before Qt 6.5 nothing better says "dark".
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_isApplying)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

namespace {
// Qt's choices never ask anew for the least size they had with their first letters (6.4); what they would like, which is the
// same, they do.
void resizeChoices()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *choice = qobject_cast<QComboBox *>(widget))
            choice->setMinimumSize(choice->sizeHint());
    }
}
} // namespace

void Theme::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    bool dark = m_choice == ThemeChoice::Dark;
    if (m_choice == ThemeChoice::System) {
        QApplication::setPalette(QPalette()); // what the desktop asks for shows through again
        dark = isDark(QApplication::palette());
    }
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));

    QFont font(m_systemFont);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_systemFont.pointSizeF() * m_percent / 100);
    else
        font.setPixelSize(std::max(1, m_systemFont.pixelSize() * m_percent / 100));
    if (font != QApplication::font()) {
        QApplication::setFont(font);
        QMetaObject::invokeMethod(qApp, &resizeChoices, Qt::QueuedConnection); // when all have heard of it
    }
    Q_EMIT changed();
}

} // namespace rebond::ui::kit

#include "moc_theme.cpp"
