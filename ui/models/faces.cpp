// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/faces.h"

#include "ui/kit/settings.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace rebond::ui::models {

Faces::Faces(const QString &name, kit::Settings &settings, QWidget *parent)
    : CurrentStack(parent),
      m_name(name),
      m_settings(settings),
      m_bar(new QWidget(this)),
      m_row(new QHBoxLayout(m_bar)),
      m_buttons(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    kit::setSpace(m_row, {}, 1);
    m_bar->hide();
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int face) {
        turnTo(face);
        m_settings.setState(m_name + QStringLiteral("Face"), m_keys.at(face).toUtf8());
    });
}

void Faces::add(QWidget *face, const QString &key, const QString &text, const QString &help)
{
    const int place = addWidget(face);
    m_keys.append(key);
    auto *button = new QPushButton(text, m_bar);
    button->setObjectName(m_name + key + QStringLiteral("FaceButton"));
    button->setCheckable(true);
    button->setChecked(place == 0);
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    m_buttons->addButton(button, place);
    m_row->addWidget(button);
    m_bar->setVisible(place > 0);
    if (place == 0)
        setFocusProxy(face);
}

void Faces::restore()
{
    const auto kept = m_keys.indexOf(QString::fromUtf8(m_settings.state(m_name + QStringLiteral("Face"))));
    if (kept > 0)
        turnTo(static_cast<int>(kept));
}

void Faces::turnTo(int face)
{
    m_buttons->button(face)->setChecked(true);
    setFocusProxy(widget(face));
    if (face == currentIndex())
        return;
    setCurrentIndex(face);
    Q_EMIT turned();
}

} // namespace rebond::ui::models

#include "moc_faces.cpp"
