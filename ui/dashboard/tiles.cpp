// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tiles.h"

#include "ui/kit/openinglabel.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::dashboard {

Tiles::Tiles(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    kit::followLook(this, [this] { updateGeometry(); });
}

void Tiles::setTiles(const QList<figures::Tile> &tiles)
{
    QString held; // the number that has the keyboard
    for (QWidget *tile : std::as_const(m_tiles)) {
        const auto *number = tile->findChild<kit::OpeningLabel *>();
        if (number && number->hasFocus())
            held = number->objectName();
        delete tile;
    }
    m_tiles.clear();
    for (const figures::Tile &tile : tiles) {
        auto *place = new QWidget(this);
        auto *number = new kit::OpeningLabel(place);
        number->setText(tile.number);
        number->setObjectName(QLatin1String(figures::entryOf(tile.figure).name));
        connect(number, &kit::OpeningLabel::opened, this, [this, tile] { Q_EMIT opened(tile); });
        kit::setTextStep(number, kit::TextStep::Figure, QFont::Bold);
        auto *phrase = new QLabel(tile.phrase, place);
        kit::setQuiet(phrase);
        phrase->setWordWrap(true);
        number->setAccessibleName(tile.number + u' ' + tile.phrase);
        auto *column = new QVBoxLayout(place);
        column->addWidget(number);
        column->addWidget(phrase);
        column->addStretch(1);
        kit::setSpace(column, {}, 0.5);
        place->show();
        if (number->objectName() == held)
            number->setFocus(Qt::OtherFocusReason);
        m_tiles.append(place);
    }
    arrange(width(), true);
    updateGeometry();
}

QList<QWidget *> Tiles::stops() const
{
    QList<QWidget *> made;
    for (QWidget *tile : m_tiles)
        made.append(tile->findChild<kit::OpeningLabel *>());
    return made;
}

int Tiles::arrange(int width, bool apply) const
{
    if (m_tiles.isEmpty())
        return 0;
    const int gap = kit::unit(6);
    const int narrowest = kit::unit(36);
    const int columns = std::clamp((width + gap) / (narrowest + gap), 1, static_cast<int>(m_tiles.size()));
    const int each = (width - gap * (columns - 1)) / columns;
    int y = 0;
    for (qsizetype from = 0; from < m_tiles.size(); from += columns) {
        int height = 0;
        for (qsizetype i = from; i < std::min<qsizetype>(from + columns, m_tiles.size()); ++i)
            height = std::max(height, m_tiles.at(i)->layout()->totalHeightForWidth(each));
        for (qsizetype i = from; apply && i < std::min<qsizetype>(from + columns, m_tiles.size()); ++i)
            m_tiles.at(i)->setGeometry(static_cast<int>(i - from) * (each + gap), y, each, height);
        y += height + gap / 2;
    }
    return y - gap / 2;
}

int Tiles::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize Tiles::sizeHint() const
{
    return {kit::unit(120), arrange(kit::unit(120), false)};
}

QSize Tiles::minimumSizeHint() const
{
    return {kit::unit(36), kit::unit(8)};
}

void Tiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace rebond::ui::dashboard

#include "moc_tiles.cpp"
