// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before one more cohort begins in the file: a name, and its days where they are known.
#pragma once

#include "base/formats.h"
#include "operations/cohorts.h"

#include <QVariantMap>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rebond::ui::file {

class NewCohortPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NewCohortPanel(const Formats &formats, QWidget *parent = nullptr);

    void begin();
    [[nodiscard]] QVariantMap typed() const; // empty where nothing is
    void retype(const QVariantMap &typed);
    void complain(const QString &sentence); // of the whole: the file refused it
    void setBusy(bool isBusy);

Q_SIGNALS:
    void accepted(const rebond::operations::NewCohort &cohort);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const char *objectName);
    void submit();
    [[nodiscard]] std::optional<QDate> dateIn(QLineEdit *field);

    QLineEdit *m_name = nullptr;
    QLineEdit *m_territory = nullptr;
    QLineEdit *m_starts = nullptr;
    QLineEdit *m_ends = nullptr;
    QLineEdit *m_goal = nullptr;
    QLabel *m_problem;
    QPushButton *m_create;
    QLineEdit *m_firstWrong = nullptr;
};

} // namespace rebond::ui::file
