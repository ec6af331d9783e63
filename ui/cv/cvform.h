// SPDX-License-Identifier: GPL-3.0-or-later
// One version of a CV as it is written: what it is called, in which language and for what, and all its sections.
#pragma once

#include "cv/resume.h"
#include "domain/cv.h"
#include "spelling/speller.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::cv {

class PartList;
class SpellingMarks;

class CvForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CvForm(QWidget *parent = nullptr);

    [[nodiscard]] static QString languageOf(const QString &code); // in words

    // `resume` is what the version says.
    void begin(const domain::Cv &version, const rebond::cv::Resume &resume);
    // What was typed into it before, beside what it began with.
    void retype(const domain::Cv &typed, const rebond::cv::Resume &resume);
    // It was kept while somebody typed on: that stays typed.
    void goOn(const domain::Cv &kept, const rebond::cv::Resume &resume);
    // As it is typed now.
    [[nodiscard]] domain::Cv version() const;
    [[nodiscard]] bool isTyped() const;   // something else than it began with
    [[nodiscard]] bool isChanged() const; // … or it is not kept yet
    // Whether it can be kept; else the keyboard goes to what it lacks, and that is told.
    [[nodiscard]] bool settle();

    void setSpeller(const std::shared_ptr<const spelling::Speller> &speller);
    // Words of a French version that the dictionary does not know, each once, in their order.
    [[nodiscard]] QStringList misspelt() const;

Q_SIGNALS:
    void changed();

private:
    void put(const domain::Cv &version, const rebond::cv::Resume &resume);
    void makeVersion(QWidget *card);
    void makeProfile(QWidget *card);
    void watchSpelling(QPlainTextEdit *edit);
    void giveSpeller();
    [[nodiscard]] bool isFrench() const;

    rebond::cv::Resume m_resume;
    domain::Cv m_version; // what it began with
    QString m_before;     // its resume as it is written
    QLineEdit *m_name;
    kit::ProblemLabel *m_nameTold;
    QComboBox *m_language;
    QLineEdit *m_target;
    QLineEdit *m_headline;
    QPlainTextEdit *m_summary;
    QList<PartList *> m_parts;
    QList<SpellingMarks *> m_marks;
    std::shared_ptr<const spelling::Speller> m_speller;
    bool m_isFilling = false;
};

} // namespace rebond::ui::cv
