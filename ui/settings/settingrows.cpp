// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrows.h"

#include "base/formats.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <utility>

namespace rebond::ui::settings {

namespace {
// Seven boxes of which one at least stays ticked.
class DaysEdit final : public QWidget
{
public:
    explicit DaysEdit(const QStringList &names, QWidget *parent) : QWidget(parent)
    {
        auto *line = new kit::FlowLayout(this, 3);
        for (const QString &name : names) {
            auto *box = new QCheckBox(name, this);
            box->setObjectName(QStringLiteral("workingDay%1CheckBox").arg(m_boxes.size() + 1));
            line->addWidget(box);
            m_boxes.append(box);
        }
        setFocusProxy(m_boxes.first());
    }
    [[nodiscard]] const QList<QCheckBox *> &boxes() const { return m_boxes; }
    void setWeek(const WorkingWeek &week)
    {
        for (int day = 1; day <= 7; ++day) {
            const QSignalBlocker quiet(m_boxes.at(day - 1));
            m_boxes.at(day - 1)->setChecked(week.contains(day));
        }
    }
    [[nodiscard]] std::optional<WorkingWeek> week() const
    {
        QList<int> days;
        for (int day = 1; day <= 7; ++day) {
            if (m_boxes.at(day - 1)->isChecked())
                days.append(day);
        }
        return WorkingWeek::of(days);
    }

private:
    QList<QCheckBox *> m_boxes;
};

QString nameOf(const char *key, const char *kind)
{
    return QLatin1String(key) + QLatin1String(kind);
}
} // namespace

SettingRows::SettingRows(const kit::Surroundings &around, QWidget *parent,
                         std::function<void(const QString &key)> changed)
    : m_around(around),
      m_parent(parent),
      m_changed(std::move(changed))
{}

template<typename Item>
SettingRow *SettingRows::row(const Item &item, const QString &title, const QString &help, const QString &byDefault,
                             QWidget *control, std::function<void()> show) const
{
    kit::Settings &settings = m_around.settings;
    //: %1 is the value a setting has as long as nobody changes it
    const QString back = tr("Back to default: %1").arg(byDefault);
    auto *row = new SettingRow(item.key, {title, help, back}, control,
                               {std::move(show), [&settings, item] { settings.reset(item); },
                                [&settings, item] { return settings.isDefault(item); }},
                               m_parent);
    QObject::connect(row, &SettingRow::changed, m_parent, m_changed);
    return row;
}

template<typename Item, typename Value>
void SettingRows::store(SettingRow *row, const Item &item, const Value &value) const
{
    m_around.settings.set(item, value);
    row->refresh();
    m_changed(QLatin1String(item.key));
}

SettingRow *SettingRows::words(const kit::Words &item, const QString &title, const QString &help,
                               const QString &otherwise) const
{
    auto *edit = new QLineEdit(m_parent);
    edit->setObjectName(nameOf(item.key, "Edit"));
    edit->setProperty("rebondData", true);
    edit->setMaxLength(item.atMost);
    edit->setPlaceholderText(otherwise);
    kit::followLook(edit, [edit] { edit->setMinimumWidth(kit::unit(60)); });
    kit::Settings &settings = m_around.settings;
    //: the default of a setting that is a text: none
    auto *made = row(item, title, help, tr("empty"), edit, [edit, &settings, item] {
        if (edit->text().simplified() != settings.value(item)) // who types a blank goes on typing
            edit->setText(settings.value(item));
    });
    QObject::connect(edit, &QLineEdit::textEdited, made,
                     [*this, made, item](const QString &text) { store(made, item, text); });
    return made;
}

SettingRow *SettingRows::number(const kit::Number &item, const QString &title, const QString &help,
                                const QString &zero) const
{
    auto *edit = new QSpinBox(m_parent);
    edit->setObjectName(nameOf(item.key, "SpinBox"));
    edit->setRange(item.least, item.most);
    edit->setSpecialValueText(zero);
    edit->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    edit->setAlignment(Qt::AlignRight);
    new kit::CalmWheel(edit);
    kit::followLook(edit, [edit] { edit->setMinimumWidth(kit::unit(26)); });
    kit::Settings &settings = m_around.settings;
    const bool isZero = item.fallback == 0 && !zero.isEmpty();
    auto *made = row(item, title, help, isZero ? zero : m_around.formats.number(item.fallback), edit,
                     [edit, &settings, item] {
                         const QSignalBlocker quiet(edit);
                         if (edit->value() != settings.value(item))
                             edit->setValue(settings.value(item));
                     });
    QObject::connect(edit, &QSpinBox::valueChanged, made, [*this, made, item](int value) { store(made, item, value); });
    return made;
}

SettingRow *SettingRows::days(const kit::Days &item, const QString &title, const QString &help) const
{
    //: days of the week, as short as they are understood
    auto *edit = new DaysEdit({tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")}, m_parent);
    const QStringList whole = {tr("Monday"), tr("Tuesday"),  tr("Wednesday"), tr("Thursday"),
                               tr("Friday"), tr("Saturday"), tr("Sunday")};
    for (qsizetype day = 0; day < whole.size(); ++day)
        edit->boxes().at(day)->setAccessibleName(whole.at(day));
    kit::Settings &settings = m_around.settings;
    auto *made = row(item, title, help, tr("Monday to Friday"), edit,
                     [edit, &settings, item] { edit->setWeek(settings.value(item)); });
    for (QCheckBox *box : edit->boxes()) {
        QObject::connect(box, &QCheckBox::toggled, made, [*this, made, edit, item] {
            const auto week = edit->week();
            if (week)
                store(made, item, *week);
            else
                made->refresh(); // the last one stays ticked
            made->setProblem(week ? QString() : tr("At least one day stays a day of work."));
        });
    }
    return made;
}

SettingRow *SettingRows::folder(const kit::Folder &item, const QString &title, const QString &help) const
{
    auto *edit = new QLineEdit(m_parent);
    edit->setObjectName(nameOf(item.key, "Edit"));
    edit->setProperty("rebondData", true);
    //: in a field for a folder that is empty
    edit->setPlaceholderText(tr("the folder used last"));
    kit::followLook(edit, [edit] { edit->setMinimumWidth(kit::unit(80)); });
    auto *choose = new QPushButton(tr("Choose…"), m_parent);
    choose->setObjectName(nameOf(item.key, "Button"));
    //: for a screen reader: a button that asks for the folder of that name
    choose->setAccessibleName(tr("Choose the folder: %1").arg(QString(title).remove(u'&')));
    kit::Settings &settings = m_around.settings;
    auto *made = row(item, title, help, tr("the folder used last"), edit, [edit, &settings, item] {
        if (QDir::fromNativeSeparators(edit->text().trimmed()) != settings.value(item) && !edit->hasFocus())
            edit->setText(QDir::toNativeSeparators(settings.value(item)));
    });
    made->addBeside(choose);
    const auto judge = [made, edit] {
        const QString path = edit->text().trimmed();
        const bool isThere = path.isEmpty() || (QDir::isAbsolutePath(path) && QFileInfo(path).isDir());
        made->setProblem(isThere ? QString() : tr("There is no such folder: dialogues begin in the one used last."));
    };
    QObject::connect(edit, &QLineEdit::textChanged, made, judge);
    judge();
    QObject::connect(edit, &QLineEdit::textEdited, made,
                     [*this, made, item](const QString &text) { store(made, item, text); });
    QObject::connect(made, &SettingRow::changed, edit,
                     [edit, &settings, item] { edit->setText(settings.value(item)); });
    QObject::connect(choose, &QPushButton::clicked, made, [*this, made, edit, choose, item, title] {
        const kit::FileRequest request{.kind = kit::FileRequest::Kind::Folder,
                                       .title = QString(title).remove(u'&'),
                                       .folder = m_around.settings.folder(QLatin1String(item.purpose)),
                                       .proposedName = {},
                                       .filter = {},
                                       .suffix = {}};
        m_around.files.ask(choose, request, [*this, made, edit, item](const QString &path) {
            edit->setText(QDir::toNativeSeparators(path));
            store(made, item, path);
        });
    });
    return made;
}

SettingRow *SettingRows::choice(const kit::Choice &item, const QString &title, const QString &help,
                                const QList<Way> &ways) const
{
    auto *edit = new QComboBox(m_parent);
    edit->setObjectName(nameOf(item.key, "ComboBox"));
    new kit::CalmWheel(edit);
    QString byDefault;
    for (const Way &way : ways) {
        edit->addItem(way.text, way.value);
        if (way.value == QLatin1String(item.fallback))
            byDefault = way.text;
    }
    kit::Settings &settings = m_around.settings;
    auto *made = row(item, title, help, byDefault, edit,
                     [edit, &settings, item] { edit->setCurrentIndex(edit->findData(settings.value(item))); });
    QObject::connect(edit, &QComboBox::activated, made, [*this, made, edit, item] {
        if (edit->currentData().toString() != m_around.settings.value(item))
            store(made, item, edit->currentData().toString());
    });
    return made;
}

} // namespace rebond::ui::settings
