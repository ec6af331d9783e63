// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a form: the fields of a list in sections, each with its name, what may stand in it, and what is wrong with
// it under it. It knows texts only; the screen begins it with a record's and enters what was changed (exchange/entry.h).
#pragma once

#include "exchange/entry.h"
#include "exchange/field.h"

#include <QMap>
#include <QVariantMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rebond::ui::models {

struct FormSection
{
    QString title;    // translated
    QStringList keys; // of its fields, in their order
};

class FormPanel final : public QWidget
{
    Q_OBJECT
public:
    // Object names: key + "Edit" in camel case, "familyNameEdit"; "saveButton", "cancelButton".
    FormPanel(rebond::exchange::ListKind kind, const QList<FormSection> &sections, QWidget *parent = nullptr);

    // Another record, or a new one: what it holds by field, nothing told, nothing changed.
    void begin(const QString &heading, const QMap<int, QString> &texts);
    [[nodiscard]] QList<int> fields() const { return m_fields.keys(); }
    [[nodiscard]] QList<rebond::exchange::TypedField> changes() const;
    [[nodiscard]] bool isChanged() const { return !changes().isEmpty(); }
    // Puts each fault under its field and the keyboard into the first; remarks too, in quiet letters. What is told of the
    // record as a whole is answered: the page has a place for it.
    [[nodiscard]] QStringList tell(const rebond::exchange::Applied &told);
    // While it is being saved.
    void setBusy(bool isBusy);
    // What stands in the fields, to begin another form of the kind with.
    [[nodiscard]] QVariantMap typed() const;
    void retype(const QVariantMap &typed);
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Editor
    {
        QWidget *widget = nullptr;
        QLabel *told = nullptr;
        QString before;
    };
    void addField(QVBoxLayout *column, int place);
    [[nodiscard]] QWidget *makeEditor(const rebond::exchange::FieldInfo &field);
    [[nodiscard]] static QString textIn(const QWidget *editor);
    static void setTextIn(QWidget *editor, const QString &text);

    const QList<rebond::exchange::FieldInfo> &m_infos;
    QLabel *m_heading;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QWidget *m_body;
    QMap<int, Editor> m_fields;
    QList<int> m_order; // as the keyboard meets them
};

} // namespace rebond::ui::models
