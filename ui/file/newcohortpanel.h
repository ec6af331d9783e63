// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before one more cohort begins in the file: a name, and its days where they are known. The same once more where
// something of it was wrong.
#pragma once

#include "base/formats.h"
#include "operations/cohorts.h"

#include <QVariantMap>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::file {

class NewCohortPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NewCohortPanel(const Formats &formats, QWidget *parent = nullptr);

    void begin();                             // one more
    void begin(const domain::Cohort &cohort); // one to be corrected
    void clear();                             // it is left
    [[nodiscard]] QVariantMap typed() const;  // what is other than at the beginning
    void retype(const QVariantMap &typed);    // after it has begun
    void complain(const QString &sentence);   // the file refused it: its name is taken
    void setBusy(bool isBusy);

Q_SIGNALS:
    void accepted(const rebond::operations::NewCohort &cohort);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field
    {
        QLineEdit *edit;
        kit::ProblemLabel *problem;
    };
    QLineEdit *addField(QFormLayout *form, const QString &label, const char *objectName);
    [[nodiscard]] QList<QLineEdit *> fields() const { return {m_name, m_territory, m_starts, m_ends, m_goal}; }
    void begin(const QStringList &texts, const QString &button);
    void submit();
    [[nodiscard]] std::optional<QDate> dateIn(QLineEdit *field);
    void complainOf(const QLineEdit *field, const QString &sentence); // under it
    [[nodiscard]] bool showFirstProblem();                            // false: there is none
    void endProblems();

    const Formats &m_formats;
    QStringList m_before; // of the fields
    QLineEdit *m_name = nullptr;
    QLineEdit *m_territory = nullptr;
    QLineEdit *m_starts = nullptr;
    QLineEdit *m_ends = nullptr;
    QLineEdit *m_goal = nullptr;
    QList<Field> m_problems; // under each field
    QPushButton *m_create;
};

} // namespace rebond::ui::file
