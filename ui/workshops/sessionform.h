// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop as it is arranged: day, times or half-day, title, place, who leads it.
#pragma once

#include "domain/workshop.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rebond {
class Formats;
}

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::workshops {

class SessionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SessionForm(const Formats &formats, QWidget *parent = nullptr);

    void begin(const domain::Workshop &workshop);
    // What was typed; none, and told under the field, where a day or a time is none.
    [[nodiscard]] std::optional<domain::Workshop> typed();
    [[nodiscard]] const domain::Workshop &edited() const { return m_workshop; } // as it was when the form began
    [[nodiscard]] bool isChanged() const { return texts() != m_before; }
    // What was typed, to go on with in another form.
    [[nodiscard]] QVariantMap changes() const;
    void setTexts(const QVariantMap &texts);
    void complain(const QString &sentence, QLineEdit *field = nullptr); // none: about the workshop as a whole
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QVariantMap texts() const;
    // That time into `to`, none where nothing is typed; false, and told, where it is none.
    [[nodiscard]] bool readTime(QLineEdit *field, std::optional<QTime> &to);
    void refuse(const QString &sentence, QLineEdit *field); // with the keyboard in it
    QHBoxLayout *addTimes(QFormLayout *form);
    QLineEdit *addField(QFormLayout *form, const QString &label, const char *objectName);

    const Formats &m_formats;
    domain::Workshop m_workshop;
    QVariantMap m_before;
    QDate m_askedOf; // a day far from our time
    QLabel *m_heading;
    QLineEdit *m_date;
    QLineEdit *m_time;
    QLineEdit *m_end;
    QComboBox *m_halfDay;
    QLineEdit *m_title;
    QLineEdit *m_place;
    QLineEdit *m_facilitator;
    kit::ProblemLabel *m_told;
    QPushButton *m_save;
};

} // namespace rebond::ui::workshops
