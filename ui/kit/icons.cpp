// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
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
    SvgIconEngine(QLatin1String name, QByteArray svg, QPalette::ColorRole role)
        : m_name(name),
          m_svg(std::move(svg)),
          m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // The theme's drawings take one colour from a style sheet within them: that of letters, or red, as if something had
        // gone wrong where a message of success is closed.
        const QByteArray colour = colourOf(mode).toLatin1();
        QByteArray svg = m_svg;
        svg.replace("#232629", colour);
        svg.replace("#da4453", colour);
        QSvgRenderer renderer(svg);
        renderer.render(painter, QRectF(rect));
    }
    // Kept: a field paints its icons anew with each letter that is typed, and reading a drawing is an eighth of that painting.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key =
            QStringLiteral("rebond-icon %1 %2 %3x%4").arg(m_name, colourOf(mode)).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    [[nodiscard]] QString colourOf(QIcon::Mode mode) const
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return QGuiApplication::palette().color(group, m_role).name();
    }

    QString m_name;
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
    return QIcon(new SvgIconEngine(name, file.readAll(), role)); // the icon owns its engine
}

} // namespace rebond::ui::kit
