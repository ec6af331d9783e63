// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/textspanel.h"

#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rebond::ui::booklet {

TextsPanel::TextsPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("bookletTextsPanel"));
    auto *column = new QVBoxLayout(this);
    kit::setSpace(column, {}, 2);
    m_cover = addText(tr("On the cover"), tr("Below the name of the group and the number of CVs."), "coverTextEdit", 2);
    m_words = addText(tr("A word from the facilitators"),
                      tr("Before the contents; an empty line begins a new paragraph."), "facilitatorsWordsEdit", 6);
    m_links = addText(tr("Useful links"),
                      tr("At the end; on each line an address, https://…, and after a space what it is."),
                      "usefulLinksEdit", 3);
    m_problem = new kit::ProblemLabel(QStringLiteral("usefulLinksProblem"), this);
    column->addWidget(m_problem);
    m_contact = addText(tr("On the back: whom to write to"), tr("Empty: who signs the report."), "backContactEdit", 3);
    column->addStretch(1);
    connect(m_links, &QPlainTextEdit::textChanged, this, &TextsPanel::judgeLinks);
}

QPlainTextEdit *TextsPanel::addText(const QString &label, const QString &hint, const char *objectName, int lines)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(hint);
    edit->setToolTip(hint);
    edit->setAccessibleDescription(hint);
    edit->setProperty("rebondData", true);
    column->addWidget(kit::makeLabelFor(edit, label, this));
    column->addWidget(edit);
    kit::followLook(edit, [edit, lines] {
        edit->setFixedHeight(lines * QFontMetrics(QApplication::font()).lineSpacing() + kit::unit(5));
    });
    connect(edit, &QPlainTextEdit::textChanged, this, &TextsPanel::changed);
    return edit;
}

void TextsPanel::show(const Choices &choices)
{
    const QSignalBlocker quiet(this);
    m_cover->setPlainText(choices.cover);
    m_words->setPlainText(choices.words);
    m_links->setPlainText(choices.links);
    m_contact->setPlainText(choices.contact);
}

void TextsPanel::take(Choices &choices) const
{
    choices.cover = m_cover->toPlainText();
    choices.words = m_words->toPlainText();
    choices.links = m_links->toPlainText();
    choices.contact = m_contact->toPlainText();
}

rebond::booklet::Texts TextsPanel::texts() const
{
    rebond::booklet::Texts texts;
    texts.cover = m_cover->toPlainText();
    texts.words = m_words->toPlainText();
    texts.contact = m_contact->toPlainText();
    texts.links = rebond::booklet::readLinks(m_links->toPlainText()).links;
    return texts;
}

QString TextsPanel::faultOfLinks() const
{
    const int line = rebond::booklet::readLinks(m_links->toPlainText()).faultyLine;
    if (line == 0)
        return {};
    //: %1 is the number of a line, %2 a number of links
    return tr("Line %1 is no useful link: each line begins with an address, https://…, and there are at most %2.")
        .arg(line)
        .arg(rebond::booklet::kMostLinks);
}

// An address may still be being typed.
void TextsPanel::judgeLinks()
{
    if (const QString fault = faultOfLinks(); !fault.isEmpty())
        m_problem->remark(fault, m_links);
}

bool TextsPanel::settle()
{
    const QString fault = faultOfLinks();
    if (fault.isEmpty())
        return true;
    m_problem->tell(fault, m_links);
    m_links->setFocus();
    return false;
}

} // namespace rebond::ui::booklet

#include "moc_textspanel.cpp"
