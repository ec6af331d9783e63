// SPDX-License-Identifier: GPL-3.0-or-later
// Installs the sentences of a language: ours and those of Qt's own dialogues.
#pragma once

#include <QObject>
#include <QString>

class QTranslator;

namespace rebond::ui::shell {

// "fr" or "en": what was asked for on the command line, else the user's setting, else the system's; French where that is
// neither.
[[nodiscard]] QString chosenLanguage(const QString &asked, const QString &setting);

class LanguageLoader final : public QObject
{
public:
    using QObject::QObject;
    // Replaces the language in force; widgets made before keep their words, so the window is made anew after it.
    void use(const QString &language);

private:
    QTranslator *m_ours = nullptr;
    QTranslator *m_qt = nullptr;
};

} // namespace rebond::ui::shell
