// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formpanel.h"

#include "ui/kit/calmwheel.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/covered.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/projector.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"
#include "ui/models/choicelist.h"
#include "ui/models/formpart.h"

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

// While a room looks on: fields that hold nothing else, and those in whose words a number or an address stands.
void hideFromTheRoom(const QString &key, const QString &text, QWidget *name, QWidget *editor)
{
    const bool isHidden = kit::isProjected(editor) && (kit::isPrivateField(key) || kit::covered(text) != text);
    name->setVisible(!isHidden);
    editor->setVisible(!isHidden);
}

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

// Lines that propose what the file knows already.
bool isCompleted(const QString &key)
{
    return key == u"member" || key == u"members" || key == u"company" || key == u"outlet";
}

// A day, a number, a code: their fields are as wide as what stands in them.
bool isShort(const QString &key)
{
    static const QStringList
        keys{QStringLiteral("available_from"), QStringLiteral("birth_year"),   QStringLiteral("date"),
             QStringLiteral("headcount"),      QStringLiteral("naf"),          QStringLiteral("phone"),
             QStringLiteral("planned_end"),    QStringLiteral("postal_code"),  QStringLiteral("reference"),
             QStringLiteral("round"),          QStringLiteral("siren"),        QStringLiteral("siret"),
             QStringLiteral("time"),           QStringLiteral("weekly_hours"), QStringLiteral("monthly_limit"),
             QStringLiteral("mobility_km")};
    return key.endsWith(u"_on") || keys.contains(key);
}

bool isLong(const QString &key)
{
    return key == u"notes" || key == u"debrief" || key == u"headline" || key == u"text";
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
    m_column = new QVBoxLayout(m_body);
    m_column->addWidget(columns);
    kit::setSpace(m_column, {}, 3);
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
    kit::setSaves(m_save);
    connect(m_save, &QPushButton::clicked, this, &FormPanel::askToSave);
    connect(m_cancel, &QPushButton::clicked, this, &FormPanel::cancelled);
}

// What a key was pressed for too early still comes into its field first.
void FormPanel::askToSave()
{
    kit::CompletingEdit::whenAnswered(this, [this] { Q_EMIT saveRequested(); });
}

QWidget *FormPanel::makeEditor(const FieldInfo &field)
{
    if (field.key == u"contributing_channels")
        return new ChoiceList(field.words, field.wordings(), m_body);
    if (!field.words.isEmpty()) {
        auto *choice = new QComboBox(m_body);
        new kit::CalmWheel(choice); // a form is scrolled by the wheel
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
    QLineEdit *edit = nullptr;
    if (isCompleted(field.key)) {
        using Line = kit::CompletingEdit;
        auto *naming = new Line(field.key == u"members" ? Line::Values::Several : Line::Values::One,
                                field.key == u"company" || field.key == u"outlet" ? Line::Names::New
                                                                                  : Line::Names::Known,
                                nullptr, m_body);
        connect(naming, &QLineEdit::editingFinished, this, [this, key = field.key] { Q_EMIT left(key); });
        connect(naming, &kit::CompletingEdit::taken, this, [this, key = field.key] { Q_EMIT left(key); });
        edit = naming;
    } else {
        edit = new QLineEdit(m_body);
    }
    connect(edit, &QLineEdit::returnPressed, this, &FormPanel::askToSave);
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
    auto *told = new kit::ProblemLabel(objectNameOf(field.key) + QStringLiteral("Told"), m_body);
    editor->setAccessibleDescription(field.help());
    auto *group = new QVBoxLayout;
    QLabel *name = kit::makeLabelFor(editor, label, m_body);
    group->addWidget(name);
    // Choices are as wide as the longest of their words.
    const bool isNarrow = isShort(field.key) || qobject_cast<QComboBox *>(editor);
    group->addWidget(editor, 0, isNarrow ? Qt::AlignLeading : Qt::Alignment());
    group->addWidget(told);
    column->addLayout(group);
    kit::setSpace(group, {}, 0.5);
    m_fields.insert(place, {name, editor, told, group, {}, {}});
    kit::followProjector(editor,
                         [key = field.key, name, editor](bool) { hideFromTheRoom(key, textIn(editor), name, editor); });
    m_order.append(place);
}

void FormPanel::addPart(FormPart *part, const QString &key, const QString &title)
{
    auto *card = new kit::Card(title, m_body);
    card->body()->addWidget(part);
    m_column->addWidget(card);
    m_parts.insert(key, part);
}

void FormPanel::addPartBelow(const QString &field, FormPart *part, const QString &key)
{
    addBelow(field, part);
    m_parts.insert(key, part);
}

void FormPanel::addBelow(const QString &field, QWidget *widget)
{
    const Editor &editor = m_fields[placeOf(field)];
    editor.group->addWidget(widget);
    QWidget *before = editor.widget; // Tab goes down the form, whatever was made later
    const auto stops = QList<QWidget *>{widget} + widget->findChildren<QWidget *>();
    for (QWidget *stop : stops) {
        if ((stop->focusPolicy() & Qt::TabFocus) != Qt::TabFocus)
            continue;
        setTabOrder(before, stop);
        before = stop;
    }
}

QLineEdit *FormPanel::lineOf(const QString &field) const
{
    return qobject_cast<QLineEdit *>(m_fields.value(placeOf(field)).widget);
}

int FormPanel::placeOf(const QString &key) const
{
    const auto found = std::find_if(m_order.cbegin(), m_order.cend(),
                                    [&](int place) { return m_infos.at(place).key == key; });
    Q_ASSERT(found != m_order.cend());
    return *found;
}

bool FormPanel::isChanged() const
{
    return !changes().isEmpty()
        || std::any_of(m_parts.cbegin(), m_parts.cend(), [](const FormPart *part) { return part->isChanged(); });
}

bool FormPanel::settle()
{
    bool isSettled = true;
    for (FormPart *part : std::as_const(m_parts)) {
        if (part->settle())
            continue;
        if (isSettled)
            part->setFocus(Qt::OtherFocusReason);
        isSettled = false;
    }
    return isSettled;
}

QString FormPanel::textIn(const QWidget *editor)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        return choice->currentData().toString();
    if (const auto *choices = qobject_cast<const ChoiceList *>(editor))
        return choices->cell();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(editor))
        return edit->toPlainText();
    return qobject_cast<const QLineEdit *>(editor)->text();
}

void FormPanel::setTextIn(QWidget *editor, const QString &text)
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
    else if (auto *choices = qobject_cast<ChoiceList *>(editor))
        choices->setCell(text);
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
        hideFromTheRoom(m_infos.at(field.key()).key, field->before, field->label, field->widget);
        field->proposed.clear();
        field->told->end();
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
    for (const Editor &field : std::as_const(m_fields))
        field.told->end();
    QStringList whole;
    const auto byField = [&](const QList<FieldFault> &faults) {
        QMap<int, QStringList> sentences;
        for (const FieldFault &fault : faults) {
            if (m_fields.contains(fault.field))
                sentences[fault.field].append(fault.sentence);
            else
                whole.append(fault.sentence);
        }
        return sentences;
    };
    const auto remarks = byField(told.remarks);
    for (auto each = remarks.cbegin(); each != remarks.cend(); ++each)
        m_fields[each.key()].told->remark(each->join(u' '), m_fields[each.key()].widget);
    const QList<FieldFault> wrong = told.faults + told.doubts;
    const auto problems = byField(wrong);
    for (auto each = problems.cbegin(); each != problems.cend(); ++each)
        m_fields[each.key()].told->tell(each->join(u' '), m_fields[each.key()].widget);
    for (const int place : std::as_const(m_order)) {
        const bool isFaulty = std::any_of(wrong.cbegin(), wrong.cend(),
                                          [&](const FieldFault &fault) { return fault.field == place; });
        if (isFaulty) {
            m_fields[place].widget->setFocus(Qt::OtherFocusReason);
            kit::bringIntoView(m_fields[place].told);
            kit::bringIntoView(m_fields[place].widget);
            break;
        }
    }
    return whole;
}

void FormPanel::setBusy(bool isBusy)
{
    QWidget *typing = window()->focusWidget(); // also while another program has the keyboard
    if (isBusy && !m_isBusy && isAncestorOf(typing)) {
        m_waiting = typing;
        setFocus(Qt::OtherFocusReason); // what is switched off would hand it to whatever comes next
    }
    m_isBusy = isBusy;
    for (QWidget *part : {m_body, static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_cancel)})
        part->setEnabled(!isBusy);
    if (!isBusy && m_waiting && typing == this)
        m_waiting->setFocus(Qt::OtherFocusReason);
    if (!isBusy)
        m_waiting.clear();
}

QVariantMap FormPanel::typed() const
{
    QVariantMap map;
    for (const TypedField &each : changes())
        map.insert(m_infos.at(each.field).key, each.text);
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        if ((*part)->isChanged())
            map.insert(part.key(), (*part)->typed());
    }
    return map;
}

void FormPanel::retype(const QVariantMap &typed)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString key = m_infos.at(field.key()).key;
        if (!typed.contains(key))
            continue;
        setTextIn(field->widget, typed.value(key).toString());
        hideFromTheRoom(key, textIn(field->widget), field->label, field->widget);
    }
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (typed.contains(part.key()))
            (*part)->retype(typed.value(part.key()));
    }
}

QWidget *FormPanel::firstStop() const
{
    return m_fields.value(m_order.value(0)).widget;
}

void FormPanel::setProposals(const QString &key, kit::CompletingEdit::Proposals proposals)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        auto *edit = qobject_cast<kit::CompletingEdit *>(field->widget);
        if (edit && m_infos.at(field.key()).key == key)
            edit->setProposals(proposals);
    }
}

QString FormPanel::text(const QString &key) const
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (m_infos.at(field.key()).key == key)
            return textIn(field->widget);
    }
    return {};
}

void FormPanel::propose(const QString &key, const QString &text)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString now = textIn(field->widget);
        const bool isUntouched = now.isEmpty() || now == field->proposed;
        if (m_infos.at(field.key()).key != key || !isUntouched)
            continue;
        setTextIn(field->widget, text);
        field->proposed = text;
    }
}

void FormPanel::keyPressEvent(QKeyEvent *event)
{
    if (m_isBusy)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->matches(QKeySequence::Save))
        askToSave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::models

#include "moc_formpanel.cpp"
