// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/templatepanel.h"

#include "letters/labelsheet.h"
#include "letters/starters.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::letters {

using domain::LetterTemplate;
using rebond::letters::FieldName;
using rebond::letters::LabelSheet;
using rebond::letters::Recipients;

TemplatePanel::TemplatePanel(const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      //: title of the form in which a letter or a label is written
      m_card(new kit::Card(tr("Text"), this))
{
    setObjectName(QStringLiteral("templatePanel"));
    makeChoices();
    makeText();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    setTemplate({});
}

void TemplatePanel::makeChoices()
{
    m_name = new QLineEdit(m_card);
    m_name->setObjectName(QStringLiteral("templateNameEdit"));
    m_list = new QComboBox(m_card);
    m_list->setObjectName(QStringLiteral("templateListComboBox"));
    for (const Recipients each : {Recipients::Companies, Recipients::Contacts, Recipients::Relays, Recipients::Members})
        m_list->addItem(wordingOf(each), codeOf(each));
    m_sheet = new QComboBox(m_card);
    m_sheet->setObjectName(QStringLiteral("templateSheetComboBox"));
    //: kind of sheet: a letter, among sheets of labels
    m_sheet->addItem(tr("Letter"), QLatin1String(rebond::letters::kLetterSheet));
    for (const LabelSheet &sheet : rebond::letters::labelSheets())
        //: kind of sheet; %1 is "3 × 8, 70 × 37 mm"
        m_sheet->addItem(tr("Labels %1").arg(wordingOf(sheet, m_formats)), QLatin1String(sheet.code));
    const auto add = [this](QWidget *field, const QString &label) {
        m_card->body()->addWidget(kit::makeLabelFor(field, label, m_card));
        m_card->body()->addWidget(field);
    };
    //: of a template of a letter
    add(m_name, tr("Name"));
    //: of a template: which list fills it in
    add(m_list, tr("Filled in from"));
    //: of a template: a letter, or labels
    add(m_sheet, tr("Sheet"));
    for (QComboBox *combo : {m_list, m_sheet}) {
        new kit::CalmWheel(combo);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            take();
            if (!m_isFilling)
                Q_EMIT settled();
        });
    }
    connect(m_name, &QLineEdit::textEdited, this, &TemplatePanel::take);
    connect(m_name, &QLineEdit::editingFinished, this, &TemplatePanel::settled);
}

void TemplatePanel::makeText()
{
    m_subject = new QLineEdit(m_card);
    m_subject->setObjectName(QStringLiteral("templateSubjectEdit"));
    m_subjectLabel = kit::makeLabelFor(m_subject, tr("Subject"), m_card);
    m_body = new QPlainTextEdit(m_card);
    m_body->setObjectName(QStringLiteral("templateBodyEdit"));
    m_body->setTabChangesFocus(true);
    kit::followLook(m_body, [this] { m_body->setMinimumHeight(kit::unit(60)); });
    for (QWidget *each :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_body)})
        each->setProperty("rebondData", true); // the user's words
    m_problem = new kit::ProblemLabel(QStringLiteral("templateProblemLabel"), m_card);
    //: button with a menu: puts a field such as {name} into the text
    m_fields = new QPushButton(tr("Insert a field"), m_card);
    m_fields->setObjectName(QStringLiteral("insertFieldButton"));
    m_menu = new QMenu(m_fields);
    m_menu->setObjectName(QStringLiteral("fieldsMenu"));
    m_fields->setMenu(m_menu);
    auto *help = new QLabel(
        tr("What stands in [square brackets] is left out where a field in it is empty; so is a line of which "
           "nothing is left."),
        m_card);
    help->setObjectName(QStringLiteral("templateHelpLabel"));
    help->setWordWrap(true);
    kit::setQuiet(help);
    m_card->body()->addWidget(m_subjectLabel);
    m_card->body()->addWidget(m_subject);
    m_card->body()->addWidget(kit::makeLabelFor(m_body, tr("Words"), m_card));
    m_card->body()->addWidget(m_body);
    m_card->body()->addWidget(m_problem);
    m_card->body()->addWidget(m_fields, 0, Qt::AlignLeft);
    m_card->body()->addWidget(help);
    for (QWidget *each : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_body)})
        each->installEventFilter(this);
    connect(m_subject, &QLineEdit::textEdited, this, &TemplatePanel::take);
    connect(m_subject, &QLineEdit::editingFinished, this, &TemplatePanel::settled);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplatePanel::take);
}

Recipients TemplatePanel::list() const
{
    return rebond::letters::parseRecipients(m_list->currentData().toString()).value_or(Recipients::Companies);
}

void TemplatePanel::fillFields()
{
    m_menu->clear();
    const bool isFrench = m_formats.language() == Language::French;
    const QList<FieldName> fields = rebond::letters::fieldsFor(list());
    for (const FieldName &field : fields) {
        const QString word = u'{' + QString::fromUtf8(isFrench ? field.french : field.english) + u'}';
        //: entry of a menu: %1 is a field, %2 what it stands for
        QAction *action = m_menu->addAction(tr("%1: %2").arg(word, helpOf(field)));
        action->setObjectName(QStringLiteral("field-") + QLatin1String(field.english));
        connect(action, &QAction::triggered, this, [this, word] { insert(word); });
    }
}

void TemplatePanel::insert(const QString &field)
{
    if (m_isSubjectLast && m_subject->isVisibleTo(this)) {
        m_subject->insert(field);
        m_subject->setFocus(Qt::OtherFocusReason);
        take(); // textEdited() is of keys
    } else {
        m_body->insertPlainText(field);
        m_body->setFocus(Qt::OtherFocusReason);
    }
}

void TemplatePanel::setTemplate(const LetterTemplate &letter)
{
    m_isFilling = true;
    m_now = letter;
    m_name->setText(letter.name);
    m_list->setCurrentIndex(std::max(0, m_list->findData(letter.recipients)));
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(letter.sheet)));
    m_subject->setText(letter.subject);
    for (QLineEdit *line : {m_name, m_subject}) {
        if (!line->hasFocus())
            line->setCursorPosition(0); // what is too long is read from its beginning
    }
    if (m_body->toPlainText() != letter.body)
        m_body->setPlainText(letter.body);
    m_isFilling = false;
    m_isSubjectLast = false;
    const bool isLetter = m_sheet->currentIndex() == 0;
    m_subject->setVisible(isLetter);
    m_subjectLabel->setVisible(isLetter);
    fillFields();
    m_problem->end();
}

void TemplatePanel::setReadOnly(bool isReadOnly)
{
    m_name->setReadOnly(isReadOnly);
    m_subject->setReadOnly(isReadOnly);
    m_body->setReadOnly(isReadOnly);
    for (QWidget *each :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_fields)})
        each->setEnabled(!isReadOnly);
}

void TemplatePanel::take()
{
    if (m_isFilling)
        return;
    const LetterTemplate before = m_now;
    m_now.name = m_name->text();
    m_now.recipients = m_list->currentData().toString();
    m_now.sheet = m_sheet->currentData().toString();
    m_now.subject = m_subject->text();
    m_now.body = m_body->toPlainText();
    if (m_now == before)
        return;
    if (m_now.recipients != before.recipients)
        fillFields();
    const bool isLetter = m_sheet->currentIndex() == 0;
    m_subject->setVisible(isLetter);
    m_subjectLabel->setVisible(isLetter);
    Q_EMIT edited();
}

void TemplatePanel::tellProblem(const QString &sentence)
{
    if (sentence.isEmpty())
        m_problem->end();
    else
        m_problem->tell(sentence);
}

void TemplatePanel::tellRemark(const QString &sentence)
{
    if (sentence.isEmpty())
        m_problem->end();
    else
        m_problem->remark(sentence, m_body);
}

QWidget *TemplatePanel::firstStop() const
{
    return m_name;
}

QWidget *TemplatePanel::textStop() const
{
    return m_body;
}

// A text is one step: it is kept when its field is left.
bool TemplatePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_isSubjectLast = watched == m_subject;
    if (watched == m_body && event->type() == QEvent::FocusOut) {
        const auto *focus = static_cast<QFocusEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
        if (focus->reason() != Qt::PopupFocusReason && focus->reason() != Qt::ActiveWindowFocusReason)
            Q_EMIT settled();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rebond::ui::letters

#include "moc_templatepanel.cpp"
