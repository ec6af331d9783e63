// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/adverttext.h"

#include "ui/kit/covered.h"
#include "ui/kit/labels.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rebond::ui::outreach {

namespace {
constexpr int kLines = 5;
}

AdvertText::AdvertText(QWidget *parent) : FormPart(parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(QStringLiteral("advertTextEdit"));
    m_edit->setTabChangesFocus(true);
    const QString help = tr(
        "Copied from where it was published: it will not stay there. A file of it is kept beside the "
        "list of leads.");
    m_edit->setToolTip(help);
    m_edit->setAccessibleDescription(help);
    kit::followLook(m_edit, [this] {
        m_edit->setFixedHeight(QFontMetrics(QApplication::font()).lineSpacing() * kLines + kit::unit(3));
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(kit::makeLabelFor(m_edit, tr("Text of the advertisement"), this));
    column->addWidget(m_edit);
    kit::setSpace(column, {0, 1.5, 0, 0}, 0.5);
    setFocusProxy(m_edit);
    kit::followProjector(m_edit, [this](bool) { hideFromTheRoom(); });
}

// Whoever publishes one says how to reach them.
void AdvertText::hideFromTheRoom()
{
    const QString text = m_edit->toPlainText();
    m_edit->setVisible(kit::forTheRoom(text, this) == text);
}

void AdvertText::begin(const QString &text)
{
    m_edit->setPlainText(text);
    m_before = m_edit->toPlainText();
    hideFromTheRoom();
}

QString AdvertText::text() const
{
    return m_edit->toPlainText().trimmed();
}

bool AdvertText::isChanged() const
{
    return m_edit->toPlainText() != m_before;
}

QVariant AdvertText::typed() const
{
    return m_edit->toPlainText();
}

void AdvertText::retype(const QVariant &typed)
{
    m_edit->setPlainText(typed.toString());
    hideFromTheRoom();
}

} // namespace rebond::ui::outreach

#include "moc_adverttext.cpp"
