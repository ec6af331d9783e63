// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace rebond::ui::shell {

namespace {
void paintBand(QWidget *widget, bool lineBelow)
{
    const kit::Colours &colours = kit::coloursOf(widget->palette());
    QPainter painter(widget);
    painter.fillRect(widget->rect(), colours.paper);
    painter.setPen(colours.line);
    const int y = lineBelow ? widget->height() - 1 : 0;
    painter.drawLine(0, y, widget->width(), y);
}
} // namespace

Header::Header(QWidget *parent)
    : QFrame(parent),
      m_name(new kit::ElidedLabel(this)),
      m_place(new kit::ElidedLabel(this)),
      m_projector(new QLabel(this)),
      m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("header"));
    m_name->setObjectName(QStringLiteral("cohortNameLabel"));
    m_name->setProperty("rebondData", true);
    kit::setTextStep(m_name, kit::TextStep::Heading, QFont::Bold);
    m_place->setObjectName(QStringLiteral("cohortPlaceLabel"));
    m_place->setProperty("rebondData", true);
    kit::setQuiet(m_place);
    // It has what the name leaves.
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    kit::followLook(m_place, [this] { m_place->setMinimumWidth(kit::unit(12)); });
    m_state->setObjectName(QStringLiteral("fileStateLabel"));
    kit::followLook(m_state, [this] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, kit::coloursOf(palette).warn);
        m_state->setPalette(palette);
    });
    m_state->hide();
    m_projector->setObjectName(QStringLiteral("projectorLabel"));
    //: in the window's header, while telephone numbers, e-mail addresses and notes are hidden
    m_projector->setText(tr("◉ Projector: telephone numbers, addresses and notes are hidden"));
    kit::followLook(m_projector, [this] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, kit::coloursOf(palette).rebound);
        m_projector->setPalette(palette);
    });
    kit::followProjector(m_projector, [this](bool isOn) { m_projector->setVisible(isOn); });
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_name);
    line->addWidget(m_place, 1);
    line->addWidget(m_projector);
    line->addWidget(m_state);
    kit::setSpace(line, {4, 2.5, 4, 2.5}, 3.5);
}

void Header::setCohort(const QString &name, const QString &place)
{
    m_name->setText(name);
    m_place->setText(place);
}

void Header::setState(const QString &words, const QString &meaning)
{
    m_state->setText(words);
    m_state->setToolTip(meaning);
    m_state->setAccessibleDescription(meaning);
    m_state->setVisible(!words.isEmpty());
}

void Header::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    paintBand(this, true);
}

Footer::Footer(QWidget *parent) : QFrame(parent), m_file(new QLabel(this)), m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("footer"));
    m_file->setObjectName(QStringLiteral("fileLabel"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setProperty("rebondData", true);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    kit::setQuiet(m_file);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setProperty("rebondData", true); // quotes what was done
    m_undo->setIcon(kit::icon(QLatin1String("edit-undo"), QPalette::Link));
    kit::setButtonKind(m_undo, kit::ButtonKind::Link);
    connect(m_undo, &QPushButton::clicked, this, &Footer::undoRequested);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_file, 1);
    line->addWidget(m_undo);
    kit::setSpace(line, {4, 0.5, 2, 0.5}, 4);
    kit::followLook(this, [this] { setMinimumHeight(kit::unit(8)); }); // a message of one line fits
    setUndo({});
}

void Footer::setFile(const QString &path, const QString &words)
{
    m_path = QDir::toNativeSeparators(path);
    m_words = words.isEmpty() ? m_path : words;
    m_file->setToolTip(m_path);
    m_file->setAccessibleName(m_words);
    elide();
}

void Footer::setUndo(const QString &text)
{
    m_undoText = text;
    m_undo->setVisible(!text.isEmpty());
    m_undo->setToolTip(text);
    m_undo->setAccessibleName(text);
    elide();
}

void Footer::yield(bool toMessage)
{
    m_isYielding = toMessage;
    elide();
}

int Footer::yielded() const
{
    return width() - (m_undo->isHidden() ? 0 : m_undo->sizeHint().width() + kit::unit(2));
}

void Footer::elide()
{
    if (m_isYielding) {
        //: a button beside a message, which tells more when it is pointed at: undoes what was done last
        m_undo->setText(tr("Undo"));
        return m_file->clear();
    }
    const QFontMetrics metrics(font());
    const int air = kit::unit(12);
    // Half of the line at least, and what the file leaves of the other half.
    const int left = width() - metrics.horizontalAdvance(m_words) - m_undo->iconSize().width() - 2 * air;
    m_undo->setText(
        metrics.elidedText(m_undoText, Qt::ElideRight, std::max(width() / 2, left)).replace(u'&', QLatin1String("&&")));
    const int room = width() - (m_undo->isHidden() ? 0 : m_undo->sizeHint().width()) - air;
    const QString file = metrics.elidedText(m_words, Qt::ElideMiddle, room);
    if (file != m_file->text())
        m_file->setText(file);
}

void Footer::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

// Its parts take another room: the letters have grown, and each part has them by now.
bool Footer::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        elide();
    return handled;
}

void Footer::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    paintBand(this, false);
}

} // namespace rebond::ui::shell

#include "moc_header.cpp"
