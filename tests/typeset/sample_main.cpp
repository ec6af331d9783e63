// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "typeset/pagepainter.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    using namespace rebond;
    QGuiApplication application(argc, argv);
    const QString folder = QGuiApplication::arguments().value(1, QStringLiteral("."));
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const document::Document report = test::sampleReport();
    const typeset::PageList pages = typeset::Typesetter().typeset(report);
    out << pages.count() << " pages set in " << timer.restart() << " ms\n";
    const Result<QByteArray> pdf = typeset::writePdf(pages, report.metadata);
    if (!pdf) {
        out << pdf.error().sentence << ' ' << pdf.error().detail << '\n';
        return 1;
    }
    out << pdf->size() << " bytes written in " << timer.restart() << " ms\n";
    QFile file(folder + QStringLiteral("/sample.pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        return 1;
    for (int i = 0; i < pages.count(); ++i)
        typeset::renderImage(pages.page(i), pages.style(), 96)
            .save(folder + QStringLiteral("/sample-%1.png").arg(i + 1));
    const typeset::PageList gallery = typeset::Typesetter().typeset(test::sampleGallery());
    for (int i = 0; i < gallery.count(); ++i)
        typeset::renderImage(gallery.page(i), gallery.style(), 96)
            .save(folder + QStringLiteral("/gallery-%1.png").arg(i + 1));
    typeset::Style dark = pages.style();
    dark.theme = Theme::Dark;
    typeset::renderImage(pages.page(0), dark, 96).save(folder + QStringLiteral("/sample-dark.png"));
    out << "images in " << timer.elapsed() << " ms\n";
    return 0;
}
