// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the field for ROME codes: looks a code up by words or by its beginning among those the file knows, then in the ROME,
// and says what the codes in the field are. A well-formed code that nobody has yet is taken, with a remark.
#pragma once

#include "desk/rome.h"
#include "exchange/rometable.h"
#include "storage/store.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace rebond::ui::members {

class RomeLookup final : public QWidget
{
    Q_OBJECT
public:
    // The fields it writes into stay the form's.
    RomeLookup(QLineEdit *codes, QLineEdit *occupations, QWidget *parent = nullptr);

    // Reads behind the window what the file knows, and the table kept at that path (exchange/rometable.h).
    void readAgain(const std::shared_ptr<storage::Store> &store, const QString &kept);
    void begin(); // another record

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUses(const QList<desk::RomeUse> &uses, const rebond::exchange::RomeTable &table);
    void look();
    void take(const QListWidgetItem *item);
    void tellCodes();
    [[nodiscard]] QString remarkOn(const QString &code) const;

    QLineEdit *m_codes;
    QLineEdit *m_occupations;
    QLabel *m_remark;
    QLineEdit *m_search;
    QListWidget *m_found;
    QLabel *m_none;
    QList<desk::RomeUse> m_uses;
    rebond::exchange::RomeTable m_table;
};

} // namespace rebond::ui::members
