// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <utility>

static void loadIconResources() // outside any namespace, as Q_INIT_RESOURCE asks
{
    Q_INIT_RESOURCE(rebond_icons);
}

namespace rebond::ui::kit {

namespace {
QString pathOf(QLatin1String name)
{
    return QStringLiteral(":/rebond/icons/%1.svg").arg(name);
}

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QByteArray svg, QPalette::ColorRole role) : m_svg(std::move(svg)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        // The theme's drawings take one colour from a style sheet within them: that of letters, or red, as if something had
        // gone wrong where a message of success is closed.
        const QByteArray colour = QGuiApplication::palette().color(group, m_role).name().toLatin1();
        QByteArray svg = m_svg;
        svg.replace("#232629", colour);
        svg.replace("#da4453", colour);
        QSvgRenderer renderer(svg);
        renderer.render(painter, QRectF(rect));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QByteArray m_svg;
    QPalette::ColorRole m_role;
};
} // namespace

bool hasIcon(QLatin1String name)
{
    loadIconResources();
    return QFile::exists(pathOf(name));
}

QIcon icon(QLatin1String name, QPalette::ColorRole role)
{
    loadIconResources();
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgIconEngine(file.readAll(), role)); // the icon owns its engine
}

} // namespace rebond::ui::kit
