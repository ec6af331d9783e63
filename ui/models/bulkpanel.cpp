// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bulkpanel.h"

#include "ui/kit/calmwheel.h"
#include "ui/kit/labels.h"
#include "ui/kit/pressable.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::models {

using rebond::exchange::FieldInfo;

namespace {
// Of a draft:
const QString kManyField = QStringLiteral("field"); // its key
const QString kManyValue = QStringLiteral("value");
} // namespace

BulkPanel::BulkPanel(QWidget *parent)
    : QFrame(parent),
      m_heading(new QLabel(this)),
      m_field(new QComboBox(this)),
      m_editors(new QStackedWidget(this)),
      m_text(new QLineEdit(m_editors)),
      m_choice(new QComboBox(m_editors)),
      m_change(new QPushButton(tr("Chan&ge them"), this)),
      m_leave(new QPushButton(tr("Cancel"), this)),
      m_told(new QLabel(this))
{
    setObjectName(QStringLiteral("bulkPanel"));
    m_heading->setObjectName(QStringLiteral("bulkCountLabel"));
    kit::setTextStep(m_heading, kit::TextStep::Body, QFont::DemiBold);
    m_field->setObjectName(QStringLiteral("bulkFieldComboBox"));
    m_text->setObjectName(QStringLiteral("bulkValueEdit"));
    m_text->setAccessibleName(tr("The new value"));
    m_text->setClearButtonEnabled(true);
    m_choice->setObjectName(QStringLiteral("bulkValueComboBox"));
    m_choice->setAccessibleName(tr("The new value"));
    m_editors->addWidget(m_text);
    m_editors->addWidget(m_choice);
    m_change->setObjectName(QStringLiteral("bulkChangeButton"));
    kit::setButtonKind(m_change, kit::ButtonKind::Primary);
    m_leave->setObjectName(QStringLiteral("bulkLeaveButton"));
    m_told->setObjectName(QStringLiteral("bulkToldLabel"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setProperty("rebondData", true);
    m_told->hide();
    for (QComboBox *choice : {m_field, m_choice})
        new kit::CalmWheel(choice);
    auto *line = new QHBoxLayout;
    line->addWidget(m_heading);
    line->addWidget(kit::makeLabelFor(m_field, tr("F&ield"), this));
    line->addWidget(m_field);
    line->addWidget(m_editors, 1);
    line->addWidget(m_change);
    line->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_told);
    kit::setSpace(line, {}, 2);
    kit::setSpace(column, {}, 1);
    m_editors->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkPanel::showEditor);
    connect(m_text, &QLineEdit::returnPressed, this, &BulkPanel::changeRequested);
    connect(m_change, &QPushButton::clicked, this, &BulkPanel::changeRequested);
    connect(m_leave, &QPushButton::clicked, this, &BulkPanel::left);
}

void BulkPanel::begin(rebond::exchange::ListKind kind, int records)
{
    if (kind != m_kind || m_field->count() == 0) {
        m_kind = kind;
        const QSignalBlocker quiet(m_field);
        m_field->clear();
        //: in a list of fields, as long as none is chosen
        m_field->addItem(tr("(choose a field)"), -1);
        const auto &infos = rebond::exchange::fieldsOf(kind);
        const QList<int> fields = rebond::exchange::fieldsForMany(kind);
        for (const int field : fields)
            m_field->addItem(infos.at(field).label(), field);
    }
    m_field->setCurrentIndex(0); // which field, is said each time: the first one would be everybody's name
    setCount(records);
    setBusy(false);
    showEditor();
}

void BulkPanel::setCount(int records)
{
    m_records = records;
    m_heading->setText(tr("%n selected", "records", records));
    enable();
}

void BulkPanel::enable()
{
    const bool hasField = m_field->currentData().toInt() >= 0;
    kit::setPressable(*m_change, !m_isBusy && m_records > 0 && hasField);
    m_field->setEnabled(!m_isBusy);
    m_editors->setEnabled(!m_isBusy && hasField);
}

void BulkPanel::showEditor()
{
    m_text->clear();
    m_told->hide();
    enable();
    const int field = m_field->currentData().toInt();
    if (field < 0)
        return m_editors->setCurrentIndex(0);
    const FieldInfo &info = rebond::exchange::fieldsOf(m_kind).at(field);
    m_choice->clear();
    if (!info.isRequired) {
        //: in a list to choose from: none of the words
        m_choice->addItem(tr("(not said)"), QString());
    }
    const QStringList wordings = info.wordings();
    for (qsizetype i = 0; i < info.words.size(); ++i)
        m_choice->addItem(wordings.value(i), info.words.at(i));
    m_editors->setCurrentIndex(info.words.isEmpty() ? 0 : 1);
    m_text->setPlaceholderText(info.isRequired ? tr("The new value") : tr("Empty clears the field"));
    m_text->setToolTip(info.help());
    m_text->setAccessibleDescription(info.help());
}

rebond::exchange::TypedField BulkPanel::typed() const
{
    const QString text = m_editors->currentIndex() == 0 ? m_text->text() : m_choice->currentData().toString();
    return {m_field->currentData().toInt(), text};
}

QString BulkPanel::fieldLabel() const
{
    return m_field->currentText();
}

// A field that was chosen is little, and chosen again as fast: what is typed for it counts.
QVariantMap BulkPanel::draft() const
{
    const rebond::exchange::TypedField now = typed();
    if (now.field < 0)
        return {};
    const FieldInfo &info = rebond::exchange::fieldsOf(m_kind).at(now.field);
    const bool isChoice = m_editors->currentIndex() == 1;
    if (isChoice ? m_choice->currentIndex() == 0 : now.text.trimmed().isEmpty())
        return {};
    return {{kManyField, info.key}, {kManyValue, now.text}};
}

bool BulkPanel::retype(const QVariantMap &draft)
{
    const int field = rebond::exchange::fieldAt(m_kind, draft.value(kManyField).toString());
    const int row = field < 0 ? -1 : m_field->findData(field);
    if (row < 0)
        return false;
    m_field->setCurrentIndex(row);
    const QString value = draft.value(kManyValue).toString();
    if (m_editors->currentIndex() == 0)
        m_text->setText(value);
    else
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(value)));
    return true;
}

void BulkPanel::clear()
{
    m_field->setCurrentIndex(0);
    m_text->clear();
}

void BulkPanel::tell(const QString &sentence)
{
    //: what is wrong, behind a sign: %1 is a sentence
    m_told->setText(sentence.isEmpty() ? QString() : tr("✕ %1").arg(sentence));
    m_told->setVisible(!sentence.isEmpty());
}

void BulkPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    enable();
}

QWidget *BulkPanel::firstStop() const
{
    return m_field;
}

void BulkPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace rebond::ui::models

#include "moc_bulkpanel.cpp"
