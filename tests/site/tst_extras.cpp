// SPDX-License-Identifier: GPL-3.0-or-later
// What is beside the people: their faces, useful links, papers to keep, writing to the group.
#include "site/pages.h"

#include "group.h"
#include "site/folder.h"
#include "site/naming.h"
#include "site/survey.h"
#include "sitefolder.h"
#include "support/runner.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;
using test::Group;

namespace {

const QString kContactAddress = QStringLiteral("contact@example.org");

// Papers of one word each; what was asked for is remembered.
struct PaperMaker
{
    QStringList words = {QStringLiteral("Chef d’atelier")};
    QList<site::CvForm> forms = {};
    QList<Id<Member>> bound = {};
    int drawn = 0;
    bool isBroken = false;

    void serve(site::Sources &sources)
    {
        sources.options.hasPapers = true;
        sources.papers.findCv = [this](const Member &, const site::CvForm &form) {
            forms.append(form);
            return std::optional(site::CvSheet{words.join(u' ') + (form.isNamed ? u'n' : u'-'), words});
        };
        sources.papers.drawCv = [this](Id<Member>, const site::CvForm &, TaskContext &) -> Result<QByteArray> {
            ++drawn;
            if (isBroken)
                return invalid(QStringLiteral("It cannot be set."));
            return QByteArray("%PDF-cv");
        };
        sources.papers.drawBooklet = [this](const QList<Id<Member>> &members, Language,
                                            TaskContext &) -> Result<QByteArray> {
            bound = members;
            return QByteArray("%PDF-booklet");
        };
    }
};

} // namespace

class TestExtras : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    std::unique_ptr<QTemporaryDir> m_place;

    QString folder() const { return m_place->filePath(QStringLiteral("site")); }
    Result<site::Published> publish(Group &group) const
    {
        site::Pages pages(group.sources(), group.shown(), m_formats);
        SilentTask task;
        site::Hands hands;
        return site::publish(pages, m_formats, folder(), Group::photos(), hands, task);
    }
    QMap<QString, QByteArray> files() const { return test::filesOf(folder()); }
    QStringList papers() const { return QStringList(files().keys()).filter(QStringLiteral(".pdf")); }

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_place.reset(); }

    // Nobody is dropped: who has no photo, or no name, has a place there as well.
    void everybodyHasAFace()
    {
        Group group;
        Member &pictured = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.givePhoto(pictured);
        group.agree(pictured, ConsentUse::Photo);
        group.addShown(QStringLiteral("Max"), QStringLiteral("Inventé"));
        group.agree(group.add(QStringLiteral("Léa"), QStringLiteral("Rêvée")), ConsentUse::Cv);
        for (int i = 0; i < site::kMostFaces; ++i)
            group.addShown(QStringLiteral("Zoé"), QStringLiteral("Imaginée%1").arg(i));
        QVERIFY(publish(group));
        QCOMPARE(test::wrongIn(folder()), QStringList());
        QSet<QString> people;
        for (const char *name : {"trombinoscope.html", "trombinoscope_2.html"}) {
            const QByteArray bytes = files().value(QString::fromLatin1(name));
            QVERIFY2(!bytes.isEmpty(), name);
            const QStringList links = test::readPage(bytes).links.filter(
                QRegularExpression(QStringLiteral("^(membre|profil)-")));
            people += QSet<QString>(links.cbegin(), links.cend());
            QVERIFY(!bytes.contains("Rêvée"));
        }
        QCOMPARE(people.size(), site::kMostFaces + 3);
        QVERIFY(files().value(QString::fromLatin1(site::kFaces)).contains("<img"));
    }
    void usefulLinksStandThere()
    {
        Group group;
        group.sources().options.links = {{QStringLiteral("Offers <of> the region"),
                                          QStringLiteral("https://example.org/a?b=1&c=2")},
                                         {{}, QStringLiteral("https://other.example.org/")},
                                         {QStringLiteral("Bad"), QStringLiteral("javascript:alert(1)")}};
        QVERIFY(publish(group));
        QCOMPARE(test::wrongIn(folder()), QStringList());
        const test::ReadPage links = test::readPage(files().value(QString::fromLatin1(site::kLinks)));
        QCOMPARE(links.addresses, (QStringList{QStringLiteral("https://example.org/a?b=1&c=2"),
                                               QStringLiteral("https://other.example.org/")}));
        QVERIFY(links.text.contains(QStringLiteral("Offers <of> the region")));
        QVERIFY(links.text.contains(QStringLiteral("Bad")) && !links.text.contains(QStringLiteral("javascript")));
        QVERIFY(test::readPage(files().value(QStringLiteral("index.html")))
                    .links.contains(QString::fromLatin1(site::kLinks)));
    }
    // The questions stand in the message: spaces and accents as RFC 6068 writes them, "+" is no space there.
    void whoWritesNeedsNoServer()
    {
        Group group;
        group.sources().options.contact = kContactAddress;
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        QVERIFY(publish(group));
        QCOMPARE(test::wrongIn(folder()), QStringList());
        const auto addresses = test::readPage(files().value(QString::fromLatin1(site::kContact))).addresses;
        const QStringList letters = addresses.filter(QStringLiteral("?subject="));
        QCOMPARE(letters.size(), 4);
        QVERIFY2(letters.first().startsWith(
                     QStringLiteral("mailto:contact@example.org?subject=We%20are%20hiring&body=Job%20offered%3A")),
                 qPrintable(letters.first()));
        for (const QString &each : letters)
            QVERIFY2(!each.contains(u' ') && !each.contains(u'+'), qPrintable(each));
        const QStringList about = test::readPage(files().value(group.shown().people.first().page)).addresses;
        QVERIFY(about.contains(QStringLiteral("mailto:contact@example.org?subject=Profile%3A%20Zo%C3%A9%20Fictive")));
    }
    // Without an address to write to there is no such page, and nothing leads to one.
    void withoutAnAddressNobodyWrites()
    {
        Group group;
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        QVERIFY(publish(group));
        QVERIFY(!files().contains(QString::fromLatin1(site::kContact)));
        QCOMPARE(test::wrongIn(folder()), QStringList());
    }
    void papersFollowTheAgreements()
    {
        Group group;
        PaperMaker maker;
        Member &whole = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.agree(whole, ConsentUse::Contact);
        group.addShown(QStringLiteral("Max"), QStringLiteral("Inventé"));
        group.agree(group.add(QStringLiteral("Léa"), QStringLiteral("Rêvée")), ConsentUse::Cv);
        group.agree(group.add(QStringLiteral("Luc"), QStringLiteral("Songé")), ConsentUse::Name); // no CV
        group.add(QStringLiteral("Ida"), QStringLiteral("Absente"));
        maker.serve(group.sources());
        const site::Shown shown = group.shown();
        QCOMPARE(maker.forms.size(), 3);
        QVERIFY(maker.forms.at(0).isNamed && maker.forms.at(0).tellsContact);
        QVERIFY(maker.forms.at(1).isNamed && !maker.forms.at(1).tellsContact);
        QVERIFY(!maker.forms.at(2).isNamed && !maker.forms.at(2).tellsContact);
        QVERIFY(publish(group));
        QCOMPARE(test::wrongIn(folder()), QStringList());
        QCOMPARE(papers().size(), 4); // three and the booklet
        QCOMPARE(maker.bound.size(), 3);
        QVERIFY(files().value(QString::fromLatin1(site::kDownloads)).contains(shown.bookletIn(Language::English).file.toLatin1()));
    }
    void aPaperThatStandsIsNotDrawnAgain()
    {
        Group group;
        PaperMaker maker;
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        maker.serve(group.sources());
        QVERIFY(publish(group));
        QCOMPARE(maker.drawn, 1);
        const auto again = publish(group);
        QVERIFY(again);
        QCOMPARE(maker.drawn, 1);
        QCOMPARE(again->written, 0);
        const QStringList before = papers();
        maker.words = {QStringLiteral("Cheffe d’atelier")}; // another CV, another file, and the old one goes
        const auto changed = publish(group);
        QVERIFY(changed);
        QCOMPARE(changed->removed, 2);
        QCOMPARE(papers().size(), 2);
        QVERIFY(papers() != before);
        group.sources().options.hasPapers = false;
        QVERIFY(publish(group));
        QCOMPARE(papers(), QStringList());
        QCOMPARE(test::wrongIn(folder()), QStringList());
    }
    // Somebody who may not be named stands in nobody else's CV, nor in their own without a name.
    void whoMayNotBeNamedIsInNoPaper()
    {
        Group group;
        PaperMaker maker;
        group.add(QStringLiteral("Ida"), QStringLiteral("Absente"));
        group.addShown(QStringLiteral("Max"), QStringLiteral("Inventé"));
        maker.words = {QStringLiteral("Chef"), QStringLiteral("Référence : Ida Absente")};
        maker.serve(group.sources());
        QCOMPARE(group.shown().people.first().cv.file, QString());
        maker.words = {QStringLiteral("Ida"), QStringLiteral("Absente")}; // two words of two texts are nobody
        QVERIFY(!group.shown().people.first().cv.file.isEmpty());
    }
    // Its words were asked before the first file was written: others are not published unasked.
    void aCvThatIsWrittenAnewMeanwhileIsLeftOut()
    {
        Group group;
        PaperMaker maker;
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        maker.serve(group.sources());
        site::Pages pages(group.sources(), group.shown(), m_formats);
        maker.words = {QStringLiteral("Cheffe d’atelier")};
        SilentTask task;
        site::Hands hands;
        QVERIFY(site::publish(pages, m_formats, folder(), Group::photos(), hands, task));
        QCOMPARE(papers(), QStringList());
        QCOMPARE(maker.drawn, 0);
        QCOMPARE(test::wrongIn(folder()), QStringList());
    }
    void aPaperThatCannotBeMadeIsNotLedTo()
    {
        Group group;
        PaperMaker maker;
        maker.isBroken = true;
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        maker.serve(group.sources());
        QVERIFY(publish(group));
        QCOMPARE(test::wrongIn(folder()), QStringList());
        QVERIFY(papers().filter(QStringLiteral("cv-")).isEmpty());
    }
};

REBOND_TEST(TestExtras)
#include "tst_extras.moc"
