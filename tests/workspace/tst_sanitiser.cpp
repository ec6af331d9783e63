// SPDX-License-Identifier: GPL-3.0-or-later
// The process that looks into what others made knows nothing of this one.
#include "workspace/sanitiser.h"

#include "support/runner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rebond;

class TestSanitiser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // In its place: a program that writes down what it was given.
    void noPasswordIsInItsEnvironment()
    {
        QTemporaryDir folder;
        const QString program = folder.filePath(QStringLiteral("tell"));
        const QString told = folder.filePath(QStringLiteral("told"));
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nenv >'" + told.toUtf8() + "'\nprintf '%s' \"$*\" >>'" + told.toUtf8() + "'\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("REBOND_PASSWORD", "geheim");
        SilentTask task;
        const auto own = workspace::Sanitiser(program).sanitised("no PDF", task);
        qunsetenv("REBOND_PASSWORD");
        QVERIFY(own && own->fault != typeset::PdfFault::None);
        QFile file(told);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists() && file.size() > 0, 20000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("PATH=") && text.endsWith(workspace::kSanitisingCommand));
        QVERIFY2(!text.contains("geheim") && !text.contains("HOME="), text.constData());
    }
    void whatIsAnsweredIsWhatWasAskedFor()
    {
        // As the process answers: nothing that is no request becomes a page.
        QVERIFY(workspace::sanitisingAnswer("").size() > 4);
        QVERIFY(workspace::sanitisingAnswer("no request at all").size() > 4);
    }
};

REBOND_TEST(TestSanitiser)
#include "tst_sanitiser.moc"
