// SPDX-License-Identifier: GPL-3.0-or-later
// The page Trombinoscope of the demonstration in a window. Who may be named is derived here from the members and their consents, by
// loops that know nothing of the program's rules.
#pragma once

#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/paper/pagesview.h"
#include "ui/samples.h"
#include "ui/trombinoscope/trombinoscopepage.h"

#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

namespace rebond::test {

enum SheetRow { kDirectory, kPoster, kRollCall, kTents, kBadges }; // rows of the choice

// The page of the demonstration, shown, its pages there.
struct FacesScreen
{
    explicit FacesScreen(QSize size = {1366, 768}, const Bench::Look &look = {})
        : bench(look),
          workspace(openDemonstration(bench.folder.path(), bench.clock)),
          page(workspace, bench.surroundings())
    {
        QSignalSpy previewed(&page, &ui::trombinoscope::TrombinoscopePage::previewed);
        bench.show(page);
        page.resize(size);
        page.refresh();
        QVERIFY(previewed.wait(kPatience));
        derive();
    }
    template<typename W>
    [[nodiscard]] W *find(const char *objectName) const
    {
        return page.findChild<W *>(QLatin1String(objectName));
    }
    void choose(const char *comboBox, int row)
    {
        auto *combo = find<QComboBox>(comboBox);
        if (combo->currentIndex() == row)
            return;
        QSignalSpy previewed(&page, &ui::trombinoscope::TrombinoscopePage::previewed);
        combo->setCurrentIndex(row);
        QVERIFY(previewed.wait(kPatience));
    }
    // The files, written whole.
    QStringList exported(const QString &name)
    {
        bench.files.answers = {bench.folder.filePath(name)};
        QSignalSpy written(&page, &ui::trombinoscope::TrombinoscopePage::exported);
        find<QPushButton>("exportTrombinoscopeButton")->click();
        return written.wait(kPatience) ? written.first().first().toStringList() : QStringList();
    }
    // Of SVG files, without spaces.
    [[nodiscard]] static QString lettersOf(const QStringList &files)
    {
        static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
        QString letters;
        for (const QString &path : files) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                letters += QString::fromUtf8(file.readAll()).remove(tags).remove(u' ').remove(QChar::Nbsp);
        }
        return letters;
    }
    [[nodiscard]] static QStringList rowsOf(const QListView *list)
    {
        QStringList rows;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            rows.append(list->model()->index(i, 0).data().toString());
        return rows;
    }

    Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    ui::trombinoscope::TrombinoscopePage page;
    QList<domain::Member> named; // agreed to be named on that day
    QList<domain::Member> unnamed;

private:
    void derive()
    {
        const QDate day = bench.clock.today();
        const auto members = workspace->store().read([](storage::Reader &r) { return r.list<domain::Member>(); });
        const auto consents = workspace->store().read([](storage::Reader &r) { return r.list<domain::Consent>(); });
        QVERIFY(members && consents);
        for (const domain::Member &member : *members) {
            bool isNamed = false;
            for (const domain::Consent &consent : *consents) {
                if (consent.member == member.id && consent.use == domain::ConsentUse::Name
                    && consent.medium == domain::ConsentMedium::Trombinoscope
                    && (!consent.givenOn || *consent.givenOn <= day)
                    && (!consent.expiresOn || *consent.expiresOn >= day)
                    && (!consent.withdrawnOn || *consent.withdrawnOn > day))
                    isNamed = true;
            }
            (isNamed ? named : unnamed).append(member);
        }
        QVERIFY(named.size() > 30 && !unnamed.isEmpty());
    }
};

} // namespace rebond::test
