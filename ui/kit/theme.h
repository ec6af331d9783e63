// SPDX-License-Identifier: GPL-3.0-or-later
// The look on the screen: named colours, the type scale and the unit of space. Nothing here is in pixels: the unit is a
// quarter of a line of the system's font, so that a larger font enlarges everything.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <functional>

class QApplication;
class QLabel;
class QLayout;
class QWidget;

namespace rebond::ui::kit {

// The colours of the house by what they mean. Text colours have a contrast of at least 4.5:1 on paper and on raised,
// `edge` one of at least 3:1 (the frame of what can be typed into or pressed).
struct Colours
{
    QColor ink;
    QColor quiet;
    QColor line;
    QColor edge;
    QColor paper;  // cards, fields, bands
    QColor raised; // the window behind them
    QColor tint;   // behind what is chosen
    QColor sea;
    QColor onSea; // text on a surface of sea
    QColor rebound;
    QColor good;
    QColor warn;
    QColor bad;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
[[nodiscard]] bool isDark(const QPalette &palette);
// The set that goes with a palette made here.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const Colours &colours);

enum class ThemeChoice { System, Light, Dark };
// "light", "dark"; anything else is System.
[[nodiscard]] ThemeChoice themeChoice(const QString &value);

// Steps of 1.2 from the system's size.
enum class TextStep { Small = -1, Body = 0, Heading = 1, Large = 2, Figure = 3, Title = 4, Display = 9 };
[[nodiscard]] QFont stepped(const QFont &base, TextStep step, QFont::Weight weight = QFont::Normal);

// A quarter of a line of the application's font, at least one pixel; fractions are for painting.
[[nodiscard]] int unit(qreal count = 1);

// Calls `apply` now and again each time the application's font or palette changes, as long as the widget lives. Read
// QApplication::font() and palette() in it: the widget's own follow a moment later.
void followLook(QWidget *widget, std::function<void()> apply);

void setTextStep(QWidget *widget, TextStep step, QFont::Weight weight = QFont::Normal);
// Secondary text.
void setQuiet(QLabel *label);
struct Room // in units
{
    qreal left = 0;
    qreal top = 0;
    qreal right = 0;
    qreal bottom = 0;
};
void setSpace(QLayout *layout, const Room &margins, qreal spacing);

enum class ButtonKind { Plain, Primary, Link };
// Primary: the one thing this page is for. Link: looks like text of the colour of actions.
void setButtonKind(QWidget *button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);
// Of the button that saves what stands in a form: Ctrl+S presses it, wherever in the window the keyboard is.
void setSaves(QWidget *button);
[[nodiscard]] bool saves(const QWidget *button);

// Dresses the application. Lives as long as it; one per program.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    // Enlarges letters, and with them everything, in percent of the system's size; kept within 50 and 400.
    void zoom(int percent);
    [[nodiscard]] int zoomPercent() const { return m_percent; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    QFont m_systemFont;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_percent = 100;
    bool m_isApplying = false;
};

} // namespace rebond::ui::kit
