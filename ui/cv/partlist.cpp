// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cv/partlist.h"

#include "ui/kit/calmwheel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/growingedit.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace rebond::ui::cv {

namespace {
constexpr int kRowsSeen = 5;
}

PartList::PartList(const Part &part, QWidget *parent)
    : Card(part.title, parent),
      m_part(part),
      m_list(new QListWidget(this)),
      m_fields(new QWidget(this))
{
    setObjectName(m_part.name + QStringLiteral("Part"));
    m_list->setObjectName(m_part.name + QStringLiteral("List"));
    m_list->setAccessibleName(m_part.title);
    m_list->setProperty("rebondData", true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &PartList::choose);
    body()->addWidget(m_list);
    makeButtons(body());
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    makeFields(column);
    body()->addWidget(m_fields);
    kit::setSpace(column, {0, 1, 0, 0}, 1);
    kit::setSpace(body(), {4, 3.5, 4, 4}, 2);
    showAnew();
}

QPushButton *PartList::addButton(const QString &text, const char *name, void (PartList::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(m_part.name + QLatin1String(name) + QStringLiteral("Button"));
    //: name of a button for a screen reader: %1 is what it does, %2 is a section of a CV
    button->setAccessibleName(tr("%1: %2", "button of a section").arg(text, m_part.title));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void PartList::makeButtons(QVBoxLayout *column)
{
    m_add = addButton(m_part.addText, "Add", &PartList::addEntry);
    m_up = addButton(tr("Up"), "Up", &PartList::moveUp);
    m_down = addButton(tr("Down"), "Down", &PartList::moveDown);
    m_remove = addButton(tr("Take out"), "Remove", &PartList::removeEntry);
    auto *line = new kit::FlowLayout(nullptr, 2);
    line->addWidget(m_add);
    if (!m_part.nextText.isEmpty()) {
        m_next = addButton(m_part.nextText, "Next", &PartList::addNext);
        line->addWidget(m_next);
    }
    for (QPushButton *button : {m_up, m_down, m_remove})
        line->addWidget(button);
    column->addLayout(line);
}

void PartList::makeFields(QVBoxLayout *column)
{
    for (int i = 0; i < int(m_part.fields.size()); ++i) {
        const PartField &field = m_part.fields.at(i);
        QWidget *control = nullptr;
        if (field.kind == PartField::Kind::Prose || field.kind == PartField::Kind::Lines) {
            auto *edit = new QPlainTextEdit(m_fields);
            edit->setTabChangesFocus(true);
            kit::followLook(edit,
                            [edit] { edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + kit::unit(3)); });
            connect(edit, &QPlainTextEdit::textChanged, this, [this, i, edit] { take(i, edit->toPlainText()); });
            m_put.append([edit](const QString &text) { edit->setPlainText(text); });
            m_prose.append(edit);
            control = edit;
        } else if (!field.choices.isEmpty()) {
            auto *edit = new QComboBox(m_fields);
            edit->setEditable(true);
            edit->addItems(field.choices);
            edit->setProperty("rebondData", true); // the levels are called so everywhere
            new kit::CalmWheel(edit);
            connect(edit, &QComboBox::editTextChanged, this, [this, i](const QString &text) { take(i, text); });
            m_put.append([edit](const QString &text) { edit->setEditText(text); });
            control = edit;
        } else {
            auto *edit = new QLineEdit(m_fields);
            if (field.kind == PartField::Kind::Date)
                edit->setPlaceholderText(tr("2012, 06/2012 or 30/06/2012"));
            connect(edit, &QLineEdit::textChanged, this, [this, i](const QString &text) { take(i, text); });
            m_put.append([edit](const QString &text) { edit->setText(text); });
            control = edit;
        }
        control->setObjectName(field.name);
        if (!m_first)
            m_first = control;
        m_told.append(new kit::ProblemLabel(field.name + QStringLiteral("Told"), m_fields));
        column->addWidget(kit::makeLabelFor(control, field.label, m_fields));
        column->addWidget(control);
        column->addWidget(m_told.last());
    }
}

void PartList::showAnew()
{
    m_isFilling = true;
    const int before = m_list->currentRow();
    m_list->clear();
    for (int i = 0; i < m_part.count(); ++i)
        m_list->addItem(m_part.line(i));
    m_isFilling = false;
    select(m_part.count() == 0 ? -1 : std::clamp(before, 0, m_part.count() - 1));
}

void PartList::select(int entry)
{
    m_list->setCurrentRow(entry);
    choose();
}

void PartList::choose()
{
    if (m_isFilling)
        return;
    const int entry = m_list->currentRow();
    m_fields->setVisible(entry >= 0);
    m_list->setVisible(m_part.count() > 0);
    const int rows = std::clamp(m_part.count(), 1, kRowsSeen);
    m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : kit::unit(6))
                           + 2 * m_list->frameWidth());
    m_isFilling = true;
    for (int i = 0; i < int(m_put.size()); ++i) {
        m_told.at(i)->end();
        m_put.at(i)(entry < 0 ? QString() : m_part.fields.at(i).read(entry));
    }
    m_isFilling = false;
    allow();
}

void PartList::take(int field, const QString &text)
{
    const int entry = m_list->currentRow();
    if (m_isFilling || entry < 0)
        return;
    const PartField &its = m_part.fields.at(field);
    if (its.write(entry, text))
        m_told.at(field)->end();
    else
        m_told.at(field)->tell(tr("This is no date: write 2012, 06/2012 or 30/06/2012."));
    m_list->item(entry)->setText(m_part.line(entry));
    Q_EMIT changed();
}

void PartList::allow()
{
    const int entry = m_list->currentRow();
    m_remove->setEnabled(entry >= 0);
    m_up->setEnabled(entry > 0);
    m_down->setEnabled(entry >= 0 && entry + 1 < m_part.count());
    if (m_next)
        m_next->setEnabled(entry >= 0);
}

void PartList::addEntry()
{
    const bool isDated = std::any_of(m_part.fields.cbegin(), m_part.fields.cend(),
                                     [](const PartField &field) { return field.kind == PartField::Kind::Date; });
    const int at = isDated ? 0 : m_part.count(); // the latest stands first
    m_part.add(at);
    showAnew();
    select(at);
    goIntoFields();
    Q_EMIT changed();
}

// The fields of an entry that was added may begin below what is seen of the form.
void PartList::goIntoFields()
{
    m_first->setFocus(Qt::OtherFocusReason);
    kit::bringIntoView(m_fields);
    kit::bringIntoView(m_first);
}

void PartList::addNext()
{
    const int entry = m_list->currentRow();
    m_part.addNext(entry);
    showAnew();
    select(entry + 1);
    goIntoFields();
    Q_EMIT changed();
}

void PartList::removeEntry()
{
    m_part.remove(m_list->currentRow());
    showAnew();
    Q_EMIT changed();
}

void PartList::moveUp()
{
    moveTo(m_list->currentRow() - 1);
}

void PartList::moveDown()
{
    moveTo(m_list->currentRow() + 1);
}

void PartList::moveTo(int entry)
{
    m_part.move(m_list->currentRow(), entry);
    showAnew();
    select(entry);
    Q_EMIT changed();
}

} // namespace rebond::ui::cv

#include "moc_partlist.cpp"
