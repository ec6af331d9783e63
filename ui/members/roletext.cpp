// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/roletext.h"

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rebond::ui::members {

namespace {
constexpr int kLines = 4;
}

RoleText::RoleText(QWidget *parent) : FormPart(parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(QStringLiteral("roleTextEdit"));
    m_edit->setTabChangesFocus(true);
    const QString help = tr(
        "What they did for the group and what it shows of them, as they can say it to an employer.");
    m_edit->setToolTip(help);
    m_edit->setAccessibleDescription(help);
    kit::followLook(m_edit, [this] {
        m_edit->setFixedHeight(QFontMetrics(QApplication::font()).lineSpacing() * kLines + kit::unit(3));
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(kit::makeLabelFor(m_edit, tr("What to say of it in an interview"), this));
    column->addWidget(m_edit);
    kit::setSpace(column, {0, 1.5, 0, 0}, 0.5);
    setFocusProxy(m_edit);
}

void RoleText::begin(const QString &text)
{
    m_edit->setPlainText(text);
    m_before = m_edit->toPlainText();
}

QString RoleText::text() const
{
    return m_edit->toPlainText();
}

bool RoleText::isChanged() const
{
    return text() != m_before;
}

QVariant RoleText::typed() const
{
    return text();
}

void RoleText::retype(const QVariant &typed)
{
    m_edit->setPlainText(typed.toString());
}

} // namespace rebond::ui::members

#include "moc_roletext.cpp"
