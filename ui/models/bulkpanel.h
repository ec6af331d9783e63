// SPDX-License-Identifier: GPL-3.0-or-later
// One value for one field of several records: a line above the list, where it can be filled in without losing sight of what
// is chosen. It knows texts only; the screen writes.
#pragma once

#include "exchange/bulkentry.h"
#include "exchange/field.h"

#include <QFrame>
#include <QVariantMap>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rebond::ui::models {

class BulkPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit BulkPanel(QWidget *parent = nullptr);

    void begin(rebond::exchange::ListKind kind, int records);
    void setCount(int records); // another selection
    [[nodiscard]] rebond::exchange::TypedField typed() const;
    [[nodiscard]] QString fieldLabel() const;
    // A field and a value for it that are not written yet, as a draft keeps them; empty: none.
    [[nodiscard]] QVariantMap draft() const;
    [[nodiscard]] bool retype(const QVariantMap &draft); // after begin(); false where there is no such field
    void clear();
    // What came of it that is not as was asked; nothing: all went well.
    void tell(const QString &sentence);
    void setBusy(bool isBusy);
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void changeRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEditor();
    void enable();

    rebond::exchange::ListKind m_kind = rebond::exchange::ListKind::Members;
    int m_records = 0;
    bool m_isBusy = false;
    QLabel *m_heading;
    QComboBox *m_field;
    QStackedWidget *m_editors;
    QLineEdit *m_text;
    QComboBox *m_choice;
    QPushButton *m_change;
    QPushButton *m_leave;
    QLabel *m_told;
};

} // namespace rebond::ui::models
