// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/barlist.h"

#include "base/look.h"
#include "ui/kit/openinglabel.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace rebond::ui::kit {

namespace {
class Bar final : public QWidget
{
public:
    Bar(double share, bool strong, QWidget *parent)
        : QWidget(parent),
          m_share(std::clamp(share, 0.0, 1.0)),
          m_strong(strong)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        followLook(this, [this] { setMinimumSize(unit(16), unit(2)); });
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const auto theme = isDark(palette()) ? rebond::Theme::Dark : rebond::Theme::Light;
        const qreal thick = unit(2);
        QRectF bar(0, (height() - thick) / 2, width() * m_share, thick);
        if (layoutDirection() == Qt::RightToLeft)
            bar.moveRight(width());
        QPainter painter(this);
        if (m_strong)
            return painter.fillRect(bar, QColor::fromRgba(rgb(Colour::Rebound, theme)));
        if (bar.isEmpty())
            return;
        // As on paper: what is no rebound is an edge, so that it is told from one without colours.
        const qreal edge = std::min<qreal>(std::max<qreal>(1, unit() / 4.0), bar.width());
        QPen pen(QColor::fromRgba(rgb(Colour::Neutral, theme)), edge);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.drawRect(bar.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    }

private:
    double m_share;
    bool m_strong;
};
} // namespace

BarList::BarList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(2, 2);
    followLook(this, [this] {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(unit(3));
        m_grid->setVerticalSpacing(unit(1.5));
    });
}

void BarList::setRows(const QList<BarRow> &rows, const BarRow &total)
{
    QString held; // the number that has the keyboard
    for (QWidget *widget : std::as_const(m_made)) {
        if (widget->hasFocus())
            held = widget->objectName();
        delete widget;
    }
    m_made.clear();
    m_text.clear();
    int at = 0;
    for (const BarRow &row : rows)
        addRow(at++, row, false);
    if (!total.label.isEmpty()) {
        auto *line = new QFrame(this);
        line->setFrameShape(QFrame::HLine);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Mid);
        m_grid->addWidget(line, at++, 0, 1, 3);
        m_made.append(line);
        addRow(at, total, true);
    }
    for (QWidget *widget : std::as_const(m_made)) {
        if (!held.isEmpty() && widget->objectName() == held)
            widget->setFocus(Qt::OtherFocusReason);
    }
}

QLabel *BarList::makeNumber(const BarRow &row)
{
    if (row.key.isEmpty()) {
        auto *number = new QLabel(row.number, this);
        number->setTextFormat(Qt::PlainText);
        return number;
    }
    auto *number = new OpeningLabel(this);
    number->setText(row.number);
    number->setObjectName(row.key);
    connect(number, &OpeningLabel::opened, this, [this, key = row.key] { Q_EMIT opened(key); });
    return number;
}

void BarList::addRow(int at, const BarRow &row, bool isTotal)
{
    auto *label = new QLabel(row.label, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QLabel *number = makeNumber(row);
    number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setTextStep(number, TextStep::Body, QFont::DemiBold);
    for (QLabel *word : {label, number}) {
        word->setToolTip(row.help);
        word->setAccessibleName(row.label + u' ' + row.number);
    }
    m_grid->addWidget(label, at, 0);
    m_grid->addWidget(number, at, 1);
    m_made << label << number;
    if (!isTotal) {
        auto *bar = new Bar(row.share, row.strong, this);
        m_grid->addWidget(bar, at, 2);
        m_made.append(bar);
    }
    m_text += row.label + u'\t' + row.number + u'\n';
}

QList<QWidget *> BarList::stops() const
{
    QList<QWidget *> made;
    for (QWidget *widget : m_made) {
        if (widget->focusPolicy() != Qt::NoFocus)
            made.append(widget);
    }
    return made;
}

QString BarList::text() const
{
    return m_text;
}

} // namespace rebond::ui::kit

#include "moc_barlist.cpp"
