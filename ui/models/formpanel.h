// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a form: the fields of a list in sections, each with its name, what may stand in it, and what is wrong with
// it under it. It knows texts only; the screen begins it with a record's and enters what was changed (exchange/entry.h).
#pragma once

#include "exchange/entry.h"
#include "exchange/field.h"
#include "ui/kit/completingedit.h"

#include <QMap>
#include <QPointer>
#include <QVariantMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QLineEdit;
class QVBoxLayout;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::models {

class FormPart;

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

    // Parts that are no fields, in a card of their own below the fields, or under one of them. `key` is theirs among what is
    // typed.
    void addPart(FormPart *part, const QString &key, const QString &title);
    void addPartBelow(const QString &field, FormPart *part, const QString &key);
    void addBelow(const QString &field, QWidget *widget);        // what helps with a field
    [[nodiscard]] QLineEdit *lineOf(const QString &field) const; // null where it is no line
    [[nodiscard]] bool settle(); // FormPart::settle() of all of them, the keyboard into the first that cannot

    // Another record, or a new one: what it holds by field, nothing told, nothing changed.
    void begin(const QString &heading, const QMap<int, QString> &texts);
    [[nodiscard]] QList<int> fields() const { return m_fields.keys(); }
    [[nodiscard]] QList<rebond::exchange::TypedField> changes() const;
    [[nodiscard]] bool isChanged() const; // the parts too
    // Puts each fault and doubt under its field and the keyboard into the first; remarks too, in quiet letters. What is told of the
    // record as a whole is answered: the page has a place for it.
    [[nodiscard]] QStringList tell(const rebond::exchange::Applied &told);
    // While it is being saved: nothing can be typed, nor can it be left. The keyboard comes back to where it was.
    void setBusy(bool isBusy);
    // What stands in the fields, to begin another form of the kind with.
    [[nodiscard]] QVariantMap typed() const;
    void retype(const QVariantMap &typed);
    [[nodiscard]] QWidget *firstStop() const;
    // What may be meant by the first letters in a field that names a member, a company or an outlet.
    void setProposals(const QString &key, kit::CompletingEdit::Proposals proposals);
    // What stands in a field; what a screen has found out and puts there, as long as the user has said nothing else.
    [[nodiscard]] QString text(const QString &key) const;
    void propose(const QString &key, const QString &text);

Q_SIGNALS:
    void saveRequested();
    void cancelled();
    void left(const QString &key); // a field that names a member, a company or an outlet: it may be another one now

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Editor
    {
        QLabel *label = nullptr;
        QWidget *widget = nullptr;
        kit::ProblemLabel *told = nullptr;
        QVBoxLayout *group = nullptr;
        QString before;
        QString proposed; // by propose()
    };
    [[nodiscard]] int placeOf(const QString &key) const;
    void askToSave();
    void addField(QVBoxLayout *column, int place);
    [[nodiscard]] QWidget *makeEditor(const rebond::exchange::FieldInfo &field);
    [[nodiscard]] static QString textIn(const QWidget *editor);
    static void setTextIn(QWidget *editor, const QString &text);

    const QList<rebond::exchange::FieldInfo> &m_infos;
    QLabel *m_heading;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QWidget *m_body;
    QVBoxLayout *m_column = nullptr; // cards below each other
    QMap<QString, FormPart *> m_parts;
    QMap<int, Editor> m_fields;
    QList<int> m_order;          // as the keyboard meets them
    QPointer<QWidget> m_waiting; // has the keyboard again once it is saved
    bool m_isBusy = false;
};

} // namespace rebond::ui::models
