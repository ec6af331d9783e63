// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/leftout.h"

#include "ui/booklet/namelines.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::booklet {

using rebond::booklet::Choice;
using rebond::booklet::Reason;
using rebond::booklet::Shown;

namespace {

constexpr int kMostRowsSeen = 8;

// As high as its names, up to some.
void fitToNames(QListView &names)
{
    const int rows = std::clamp(names.model()->rowCount(), 1, kMostRowsSeen);
    const int high = QFontMetrics(QApplication::font()).height() + kit::unit(2); // the list's own font follows later
    names.setFixedHeight(rows * high + 2 * names.frameWidth() + kit::unit(1));
}

QString nameOf(const domain::Member &member)
{
    const QString name = member.displayName();
    return name.isEmpty() ? member.reference : name;
}

} // namespace

LeftOut::LeftOut(QWidget *parent) : QWidget(parent), m_nobody(new QLabel(this))
{
    setObjectName(QStringLiteral("bookletLeftOutPanel"));
    m_nobody->setObjectName(QStringLiteral("nobodyLeftOutLabel"));
    m_nobody->setWordWrap(true);
    m_nobody->setText(tr("Nobody is left out: everybody has a CV and has agreed to what these pages tell."));
    kit::setQuiet(m_nobody);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_nobody);
    addReason(Reason::NoConsent, tr("Without consent"), tr("To have their CV in the booklet: none that holds today."),
              "noConsentList");
    addReason(Reason::NoCv, tr("Without a CV"), tr("Neither entered nor given as a file."), "noCvList");
    addReason(Reason::NoPdf, tr("CV is no PDF"),
              tr("A text document cannot be bound: enter the CV, or have it as PDF."), "noPdfList");
    addReason(Reason::PdfTellsName, tr("Own PDF: the name"),
              tr("Their own PDF names them, without a consent for that."), "pdfNameList");
    addReason(Reason::PdfTellsContact, tr("Own PDF: how to reach them"),
              tr("Their own PDF may tell it, without a consent for that."), "pdfContactList");
    addReason(Reason::PdfShowsPhoto, tr("Own PDF: the photo"),
              tr("Their own PDF may show it, without a consent for that."), "pdfPhotoList");
    addReason(Reason::PdfTellsWhoItIs, tr("Own PDF: not anonymous"),
              tr("Their own PDF cannot be made anonymous: enter the CV."), "pdfNotAnonymousList");
    addReason(Reason::PdfCannotBeBound, tr("Own PDF: cannot be bound"),
              tr("Broken, locked or too large; the line says what."), "pdfBrokenList");
    //: heading: people whose CV stands in the booklet without their name
    m_nameless = makePart(tr("Without their name"),
                          tr("In the booklet under a number, for want of a consent for the name."), "namelessList");
    //: heading: people of whom initials are shown in place of their photo
    m_photos = makePart(tr("With initials"), tr("For want of a consent for their photo."), "photosHeldList");
    //: heading: people of whom initials are shown in place of their photo
    m_broken = makePart(tr("Photo damaged"),
                        tr("With initials, because the photo was damaged within the cohort file: choose it again."),
                        "brokenPhotosList");
    //: heading: people of whom the booklet does not tell how to reach them
    m_contacts = makePart(tr("Without how to reach them"), tr("For want of a consent for it."), "contactsHeldList");
    //: heading: people on whose CV a code was asked for that telephones read
    m_codeless = makePart(tr("Without a QR code"),
                          tr("Their CV tells no link, or one that is too long for telephones to read from paper."),
                          "codelessList");
    //: heading: people whose own PDF does not stand in the booklet as it was asked
    m_withoutOwn = makePart(tr("Without their own PDF"),
                            tr("It cannot be bound, or tells more than they agreed to: Rebond’s pages stand alone."),
                            "withoutOwnList");
    //: heading: people whose own PDF stands in the booklet
    m_ownPages =
        makePart(tr("With pages of their own"),
                 tr("Their PDF is bound as it is. Here and on the printer its pages are grey boxes: export the "
                    "booklet, and print the PDF."),
                 "ownPagesList");
    for (const auto &[reason, part] : m_reasons)
        column->addWidget(part.card);
    for (const Part *part : {&m_nameless, &m_photos, &m_broken, &m_contacts, &m_codeless, &m_withoutOwn, &m_ownPages})
        column->addWidget(part->card);
    column->addStretch(1);
    kit::setSpace(column, {}, 3);
}

void LeftOut::addReason(Reason reason, const QString &heading, const QString &why, const char *objectName)
{
    m_reasons.emplace_back(reason, makePart(heading, why, objectName));
}

LeftOut::Part LeftOut::makePart(const QString &heading, const QString &why, const char *objectName)
{
    Part part;
    part.card = new kit::Card(heading, this);
    auto *reason = new QLabel(why, part.card);
    reason->setWordWrap(true);
    kit::setQuiet(reason);
    auto *names = new QListView(part.card);
    auto *lines = new NameLines(names);
    part.names = names;
    part.lines = lines;
    names->setModel(lines);
    names->setUniformItemSizes(true); // thousands of lines are placed without measuring each
    names->setEditTriggers(QAbstractItemView::NoEditTriggers);
    names->setObjectName(QLatin1String(objectName));
    names->setAccessibleName(heading);
    names->setAccessibleDescription(why);
    names->setToolTip(tr("Enter or a click opens the member, where CV and consents are entered."));
    names->setProperty("rebondData", true); // names
    names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    names->setTextElideMode(Qt::ElideRight);
    names->setTabKeyNavigation(false);
    part.card->body()->addWidget(reason);
    part.card->body()->addWidget(names);
    part.card->hide();
    const auto ask = [this, lines](const QModelIndex &index) { Q_EMIT memberRequested(lines->memberAt(index)); };
    connect(names, &QListView::clicked, this, ask);
    connect(names, &QListView::activated, this, ask);
    kit::followLook(names, [names] { fitToNames(*names); });
    return part;
}

// Who went down the list stays there, where the same come again.
void LeftOut::fill(const Part &part, const QList<NameLine> &lines)
{
    part.card->setVisible(!lines.isEmpty());
    if (!part.lines->setLines(lines))
        return;
    part.names->setCurrentIndex(part.lines->index(0));
    fitToNames(*part.names);
}

void LeftOut::tell(const Choice &people, const QList<Id<domain::Member>> &codeless)
{
    m_count = static_cast<int>(people.leftOut.size());
    m_nobody->setVisible(people.leftOut.isEmpty());
    for (const auto &[reason, part] : m_reasons) {
        QList<NameLine> lines;
        for (const rebond::booklet::LeftOut &each : people.leftOut) {
            if (each.reason == reason)
                lines.append({each.member.id.raw(), kit::joined({nameOf(each.member), each.detail})});
        }
        fill(part, lines);
    }
    const auto tellOf = [&people](const Part &part, bool (*isMeant)(const Shown &)) {
        QList<NameLine> lines;
        for (const Shown &shown : people.shown) {
            if (isMeant(shown))
                lines.append({shown.member.id.raw(), nameOf(shown.member)});
        }
        fill(part, lines);
    };
    const bool isAnonymous = people.isAnonymous; // nobody is named then, whoever agreed
    if (isAnonymous)
        fill(m_nameless, {});
    else
        tellOf(m_nameless, [](const Shown &shown) { return !shown.isNamed; });
    tellOf(m_photos, [](const Shown &shown) { return shown.isPhotoHeld; });
    tellOf(m_broken, &rebond::booklet::isPhotoBroken);
    tellOf(m_contacts, [](const Shown &shown) { return shown.isNamed && !shown.tellsContact; });
    QList<NameLine> without;
    for (const Shown &shown : people.shown) {
        if (codeless.contains(shown.member.id))
            without.append({shown.member.id.raw(), nameOf(shown.member)});
    }
    fill(m_codeless, without);
    without.clear();
    for (const domain::Member &member : people.withoutOwn)
        without.append({member.id.raw(), nameOf(member)});
    fill(m_withoutOwn, without);
    tellOf(m_ownPages,
           [](const Shown &shown) { return shown.source == rebond::booklet::CvSource::OwnPdf || shown.isOwnAfter; });
}

} // namespace rebond::ui::booklet

#include "moc_leftout.cpp"
