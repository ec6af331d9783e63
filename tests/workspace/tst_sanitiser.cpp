// SPDX-License-Identifier: GPL-3.0-or-later
// The process that looks into what others made knows nothing of this one.
#include "workspace/sanitiser.h"

#include "document/document.h"
#include "support/runner.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include <QDir>
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
    // Drawn as it is seen: black letters on white paper, of the size that was asked for.
    void pagesAreSeen()
    {
        const QString program = QDir(QCoreApplication::applicationDirPath())
                                    .filePath(QStringLiteral("../bin/rebond-tool"));
        if (!QFile::exists(program))
            QSKIP("needs rebond-tool beside the tests");
        document::Document document;
        document.metadata.title = QStringLiteral("CV");
        document.blocks = {document::Heading{1, QStringLiteral("Zoé Imaginaire")}};
        const auto pdf = typeset::writePdf(typeset::Typesetter().typeset(document), document.metadata);
        QVERIFY(pdf);
        SilentTask task;
        workspace::Sanitiser sanitiser;
        const auto seen = sanitiser.seen(*pdf, 300, task);
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().sentence));
        QCOMPARE(int(seen->fault), int(typeset::PdfFault::None));
        QCOMPARE(seen->images.size(), 1);
        const QImage &page = seen->images.first();
        QCOMPARE(page.width(), 300);
        QVERIFY(qAbs(page.height() - 300 * 842 / 595) <= 1);
        QCOMPARE(page.pixel(2, 2), qRgb(255, 255, 255));
        bool isWritten = false;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                isWritten = isWritten || qGray(page.pixel(x, y)) < 100;
        }
        QVERIFY(isWritten);
        const auto broken = sanitiser.seen("no PDF", 300, task);
        QVERIFY(broken && broken->fault == typeset::PdfFault::Broken && broken->images.isEmpty());
    }
    void whatIsAnsweredIsWhatWasAskedFor()
    {
        // As the process answers: nothing that is no request becomes a page.
        QVERIFY(workspace::sanitisingAnswer("").size() > 4);
        // Nothing but its length, which whoever asked finds broken.
        QCOMPARE(workspace::sanitisingAnswer("no request at all").size(), 4);
    }
};

REBOND_TEST(TestSanitiser)
#include "tst_sanitiser.moc"
