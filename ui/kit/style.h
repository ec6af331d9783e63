// SPDX-License-Identifier: GPL-3.0-or-later
// How controls are drawn: Fusion made calm and flat, with a focus ring that can be seen. A style and not a style sheet,
// because sheets cut fonts and palettes off from their parents. Made by Theme; nobody else needs it.
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace rebond::ui::kit {

class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    // stylecontrols.cpp
    [[nodiscard]] static QRect comboBoxPart(const QStyleOptionComplex *option, SubControl part);
    [[nodiscard]] static QRect spinBoxPart(const QStyleOptionComplex *option, SubControl part);
    [[nodiscard]] QRect scrollBarPart(const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter) const;
    void drawSlider(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    // style.cpp
    [[nodiscard]] bool drawFrameOrPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                        const QWidget *widget) const;
    [[nodiscard]] bool drawMark(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    void drawButtonText(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawChosenText(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeading(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawProgress(ControlElement element, const QStyleOption *option, QPainter *painter) const;
    void drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
};

} // namespace rebond::ui::kit
