// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/formats.h"
#include "base/platform.h"
#include "base/sidework.h"
#include "tool/commands.h"
#include "tool/sanitising.h"
#include "tool/terminal.h"
#include "typeset/fonts.h"
#include "workspace/sanitiser.h"
#include "workspace/translations.h"

#include <QGuiApplication>
#include <QLocale>

#include <cstdio>
#include <memory>
#include <optional>

using namespace rebond;

namespace {

int wrongCall(const QString &sentence)
{
    (void)tool::complain(Error{Error::Kind::Invalid, sentence, {}});
    return tool::kWrongCall;
}

int run(const QStringList &words)
{
    if (words.isEmpty())
        return wrongCall(tool::generalHelp());
    if (words.first() == u"--help")
        return tool::printWords(tool::generalHelp());
    if (words.first() == u"--version")
        return tool::print(QByteArrayLiteral("rebond-tool " REBOND_VERSION "\n"));
    const tool::Command *command = tool::findCommand(words.first());
    if (!command) {
        //: %1 is what was given as a command
        return wrongCall(
            QCoreApplication::translate("Tool", "“%1” is no command. See rebond-tool --help.").arg(words.first()));
    }
    const auto call = tool::Call::parse(*command, words.mid(1));
    if (!call)
        return wrongCall(call.error().sentence);
    if (call->has("help"))
        return tool::printWords(tool::helpOf(*command));
    return command->run(*call);
}

// Standard error belongs to our sentences; Qt's own remarks are for those who ask for details.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("REBOND_DETAILS"))
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

} // namespace

int main(int argc, char **argv)
{
    platform::restrictNewFiles();
    qInstallMessageHandler(dropRemarks);
    platform::keepWriteSignalsAsErrors();
    if (argc == 2 && qstrcmp(argv[1], workspace::kSanitisingCommand) == 0) {
        const QCoreApplication plugins(argc, argv); // those that read pictures are looked for beside the program, too
        return tool::sanitise();
    }
    const tool::Command *command = argc > 1 ? tool::findCommand(QString::fromLocal8Bit(argv[1])) : nullptr;
    std::unique_ptr<QCoreApplication> application;
    std::optional<SideWork> fonts; // while the command is read and its file opened
    if (command && command->needsFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, so none is looked for
        application = std::make_unique<QGuiApplication>(argc, argv);
        fonts.emplace(&typeset::warmFonts);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationVersion(
        QStringLiteral(REBOND_VERSION)); // reports say by which program they were made
    const QStringList words = QCoreApplication::arguments().mid(1);
    const Language language = tool::languageOf(words);
    QLocale::setDefault(Formats(language).locale()); // of numbers in sentences
    workspace::installTranslation(language);
    return run(words);
}
