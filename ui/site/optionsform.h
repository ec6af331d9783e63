// SPDX-License-Identifier: GPL-3.0-or-later
// What the legal notice has to say, where the site will be found, in which languages, and whether search engines may list it.
// Private to this room.
#pragma once

#include "site/sources.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rebond::ui::site {

class OptionsForm final : public QWidget
{
    Q_OBJECT
public:
    // window: the language of the pages where none was chosen yet
    explicit OptionsForm(Language window, QWidget *parent = nullptr);

    [[nodiscard]] rebond::site::Options options() const;
    // As it is kept among the settings.
    [[nodiscard]] QJsonObject kept() const;
    void begin(const QJsonObject &kept);
    // The legal notice has what the law asks for.
    [[nodiscard]] bool isNoticeWhole() const;

Q_SIGNALS:
    void settled(); // a field was left with another text, or the choice was changed

private:
    void addLanguages(QFormLayout *form);
    void choose(const QString &languages);
    [[nodiscard]] QLineEdit *addField(QFormLayout *form, const QString &label, const char *objectName,
                                      const QString &example);

    QLineEdit *m_publisher;
    QLineEdit *m_host;
    QLineEdit *m_contact;
    QLineEdit *m_address;
    Language m_window;
    QComboBox *m_languages;
    QCheckBox *m_isIndexed;
    QCheckBox *m_hasPapers;
};

} // namespace rebond::ui::site
