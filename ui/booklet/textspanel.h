// SPDX-License-Identifier: GPL-3.0-or-later
// What the facilitators add to the booklet: on its cover, before the contents, at its end and on its back.
#pragma once

#include "booklet/volume.h"
#include "ui/booklet/choices.h"

#include <QWidget>

class QPlainTextEdit;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::booklet {

class TextsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TextsPanel(QWidget *parent = nullptr);

    void show(const Choices &choices);
    void take(Choices &choices) const; // what stands in the fields
    // As they are bound; links up to the first line that is none.
    [[nodiscard]] rebond::booklet::Texts texts() const;
    // False where a line is no link: it is told, and has the keyboard.
    [[nodiscard]] bool settle();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QPlainTextEdit *addText(const QString &label, const QString &hint, const char *objectName, int lines);
    [[nodiscard]] QString faultOfLinks() const;
    void judgeLinks();

    QPlainTextEdit *m_cover;
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_links;
    kit::ProblemLabel *m_problem;
    QPlainTextEdit *m_contact;
};

} // namespace rebond::ui::booklet
