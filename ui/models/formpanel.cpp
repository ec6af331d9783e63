// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formpanel.h"

#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rebond::ui::models {

using rebond::exchange::Applied;
using rebond::exchange::FieldFault;
using rebond::exchange::FieldInfo;
using rebond::exchange::TypedField;

namespace {

constexpr qreal kOneColumnUnits = 170;
constexpr int kLongLines = 4;

// "family_name" is familyNameEdit.
QString objectNameOf(const QString &key)
{
    QString name;
    for (const QString &part : key.split(u'_'))
        name += name.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    return name + QStringLiteral("Edit");
}

bool isLong(const QString &key)
{
    return key == u"notes" || key == u"debrief" || key == u"headline";
}

} // namespace

FormPanel::FormPanel(rebond::exchange::ListKind kind, const QList<FormSection> &sections, QWidget *parent)
    : QWidget(parent),
      m_infos(rebond::exchange::fieldsOf(kind)),
      m_heading(new QLabel(this)),
      m_save(new QPushButton(tr("&Save"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_body(new QWidget(this))
{
    m_heading->setObjectName(QStringLiteral("formHeadingLabel"));
    m_heading->setWordWrap(true);
    m_heading->setProperty("rebondData", true);
    kit::setTextStep(m_heading, kit::TextStep::Figure, QFont::Bold);
    auto *columns = new kit::Columns(kOneColumnUnits, m_body);
    bool isFirst = true;
    for (const FormSection &section : sections) {
        auto *card = new kit::Card(section.title, m_body);
        for (const QString &key : section.keys)
            addField(card->body(), rebond::exchange::fieldAt(kind, key));
        (isFirst ? columns->first() : columns->second())->addWidget(card);
        isFirst = !isFirst;
    }
    columns->first()->addStretch(1);
    columns->second()->addStretch(1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(columns);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);

    m_save->setObjectName(QStringLiteral("saveButton"));
    kit::setButtonKind(m_save, kit::ButtonKind::Primary);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 3);
    kit::setSpace(buttons, {}, 2);
    connect(m_save, &QPushButton::clicked, this, &FormPanel::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &FormPanel::cancelled);
}

QWidget *FormPanel::makeEditor(const FieldInfo &field)
{
    if (!field.words.isEmpty()) {
        auto *choice = new QComboBox(m_body);
        //: in a list to choose from: none of the words
        choice->addItem(tr("(not said)"), QString());
        const QStringList wordings = field.wordings();
        for (qsizetype i = 0; i < field.words.size(); ++i)
            choice->addItem(wordings.value(i), field.words.at(i));
        return choice;
    }
    if (isLong(field.key)) {
        auto *edit = new QPlainTextEdit(m_body);
        edit->setTabChangesFocus(true);
        kit::followLook(edit, [edit] {
            edit->setFixedHeight(QFontMetrics(QApplication::font()).lineSpacing() * kLongLines + kit::unit(3));
        });
        return edit;
    }
    auto *edit = new QLineEdit(m_body);
    connect(edit, &QLineEdit::returnPressed, this, &FormPanel::saveRequested);
    return edit;
}

void FormPanel::addField(QVBoxLayout *column, int place)
{
    Q_ASSERT(place >= 0);
    const FieldInfo &field = m_infos.at(place);
    QWidget *editor = makeEditor(field);
    editor->setObjectName(objectNameOf(field.key));
    editor->setToolTip(field.help());
    //: %1 is the name of a field that has to be filled in
    const QString label = field.isRequired ? tr("%1 (required)").arg(field.label()) : field.label();
    auto *told = new QLabel(m_body);
    told->setObjectName(objectNameOf(field.key) + QStringLiteral("Told"));
    told->setWordWrap(true);
    told->setProperty("rebondData", true);
    told->hide();
    editor->setAccessibleDescription(field.help());
    auto *group = new QVBoxLayout;
    group->addWidget(kit::makeLabelFor(editor, label, m_body));
    group->addWidget(editor);
    group->addWidget(told);
    column->addLayout(group);
    kit::setSpace(group, {}, 0.5);
    m_fields.insert(place, {editor, told, {}});
    m_order.append(place);
}

QString FormPanel::textIn(const QWidget *editor)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        return choice->currentData().toString();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(editor))
        return edit->toPlainText();
    return qobject_cast<const QLineEdit *>(editor)->text();
}

void FormPanel::setTextIn(QWidget *editor, const QString &text)
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor))
        edit->setPlainText(text);
    else
        qobject_cast<QLineEdit *>(editor)->setText(text);
}

void FormPanel::begin(const QString &heading, const QMap<int, QString> &texts)
{
    m_heading->setText(heading);
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        setTextIn(field->widget, texts.value(field.key()));
        field->before = textIn(field->widget); // as the editor holds it
        field->told->hide();
    }
    setBusy(false);
}

QList<TypedField> FormPanel::changes() const
{
    QList<TypedField> typed;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (const QString text = textIn(field->widget); text != field->before)
            typed.append({field.key(), text});
    }
    return typed;
}

QStringList FormPanel::tell(const Applied &told)
{
    QStringList whole;
    for (const Editor &field : std::as_const(m_fields))
        field.told->hide();
    const auto put = [&](const FieldFault &fault, bool isBad) {
        const auto field = m_fields.constFind(fault.field);
        if (field == m_fields.constEnd()) {
            whole.append(fault.sentence);
            return;
        }
        QPalette palette = QApplication::palette();
        const kit::Colours &colours = kit::coloursOf(palette);
        palette.setColor(QPalette::WindowText, isBad ? colours.bad : colours.quiet);
        field->told->setPalette(palette);
        //: what is wrong with a field, behind a sign: %1 is a sentence
        field->told->setText(isBad ? tr("✕ %1").arg(fault.sentence) : fault.sentence);
        field->told->show();
    };
    for (const FieldFault &remark : told.remarks)
        put(remark, false);
    for (const FieldFault &fault : told.faults)
        put(fault, true);
    for (const int place : std::as_const(m_order)) {
        const bool isFaulty = std::any_of(told.faults.cbegin(), told.faults.cend(),
                                          [&](const FieldFault &fault) { return fault.field == place; });
        if (isFaulty) {
            m_fields[place].widget->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return whole;
}

void FormPanel::setBusy(bool isBusy)
{
    m_body->setEnabled(!isBusy);
    m_save->setEnabled(!isBusy);
}

QVariantMap FormPanel::typed() const
{
    QVariantMap map;
    for (const TypedField &each : changes())
        map.insert(m_infos.at(each.field).key, each.text);
    return map;
}

void FormPanel::retype(const QVariantMap &typed)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString key = m_infos.at(field.key()).key;
        if (typed.contains(key))
            setTextIn(field->widget, typed.value(key).toString());
    }
}

QWidget *FormPanel::firstStop() const
{
    return m_fields.value(m_order.value(0)).widget;
}

void FormPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->matches(QKeySequence::Save))
        Q_EMIT saveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::models
