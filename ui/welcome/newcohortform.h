// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a cohort begins: little, and only the name must be given.
#pragma once

#include "base/formats.h"

#include <QDate>
#include <QVariantMap>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::welcome {

struct NewCohort
{
    QString name;
    QString territory;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    std::optional<int> goal;
    friend bool operator==(const NewCohort &, const NewCohort &) = default;
};

class NewCohortForm final : public QWidget
{
    Q_OBJECT
public:
    explicit NewCohortForm(const Formats &formats, QWidget *parent = nullptr);

    // What is typed, by the names of the fields; empty: nothing.
    [[nodiscard]] QVariantMap typed() const;
    void retype(const QVariantMap &typed); // what is not named is empty
    [[nodiscard]] QLineEdit *firstField() const { return m_name; }

Q_SIGNALS:
    void accepted(const rebond::ui::welcome::NewCohort &cohort);
    void cancelled();
    void changed(); // what is typed

protected:
    void keyPressEvent(QKeyEvent *event) override; // Escape goes back

private:
    struct Field
    {
        QLineEdit *edit;
        kit::ProblemLabel *problem;
    };
    Field addField(QFormLayout *form, const QString &label, const QString &help, const QString &objectName);
    void submit();
    // What was typed, or nothing where it cannot be used: then each wrong field says why, and the first has the focus.
    [[nodiscard]] std::optional<NewCohort> read();
    [[nodiscard]] QList<Field> fields() const { return {m_nameField, m_territory, m_starts, m_ends, m_goal}; }
    void complain(const Field &field, const QString &problem);

    QLineEdit *m_name = nullptr;
    Field m_nameField{};
    Field m_territory{};
    Field m_starts{};
    Field m_ends{};
    Field m_goal{};
    QLineEdit *m_firstWrong = nullptr;
    QPushButton *m_empty = nullptr;
};

} // namespace rebond::ui::welcome
