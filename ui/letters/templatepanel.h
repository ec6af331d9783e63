// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a template: its name, the list that fills it in, its sheet, subject and words, and the fields there are.
#pragma once

#include "base/formats.h"
#include "domain/lettertemplate.h"
#include "letters/fields.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace rebond::ui::kit {
class Card;
class ProblemLabel;
}

namespace rebond::ui::letters {

class TemplatePanel final : public QWidget
{
    Q_OBJECT
public:
    TemplatePanel(const Formats &formats, QWidget *parent = nullptr);

    void setTemplate(const domain::LetterTemplate &letter); // none: an empty one, which cannot be typed in
    [[nodiscard]] const domain::LetterTemplate &letter() const { return m_now; }
    void setReadOnly(bool isReadOnly);
    void tellProblem(const QString &sentence); // empty: nothing is wrong
    void tellRemark(const QString &sentence);  // what is only worth knowing; empty: nothing is
    [[nodiscard]] QWidget *firstStop() const;
    [[nodiscard]] QWidget *textStop() const;

Q_SIGNALS:
    void edited();  // letter() is another one
    void settled(); // and a field was left, or a choice made

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeChoices();
    void makeText();
    void fillFields();
    void insert(const QString &field);
    void take();
    [[nodiscard]] rebond::letters::Recipients list() const;

    const Formats &m_formats;
    domain::LetterTemplate m_now;
    bool m_isFilling = false;
    bool m_isSubjectLast = false; // where a field goes
    kit::Card *m_card;
    QLineEdit *m_name = nullptr;
    QComboBox *m_list = nullptr;
    QComboBox *m_sheet = nullptr;
    QLabel *m_subjectLabel = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QPushButton *m_fields = nullptr;
    QMenu *m_menu = nullptr;
    kit::ProblemLabel *m_problem = nullptr;
};

} // namespace rebond::ui::letters
