// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/optionspanel.h"

#include "reports/parts.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace rebond::ui::reports {

using domain::ReportOptions;
using domain::ReportPart;
using figures::Audience;

namespace {

constexpr qreal kLogoHeight = 10; // units

QLabel *addHelp(kit::Card *card, const QString &words)
{
    auto *help = new QLabel(words, card);
    help->setWordWrap(true);
    kit::setQuiet(help);
    card->body()->addWidget(help);
    return help;
}

// Nothing to put there: what is kept has no spaces at its ends, and whoever is still typing goes on where they are.
bool isSameText(const QWidget &field, const QString &typed, const QString &kept)
{
    const bool isIn = field.window()->focusWidget() == &field; // also while another window is in front
    return typed == kept || (isIn && typed.trimmed() == kept.trimmed());
}

} // namespace

OptionsPanel::OptionsPanel(QWidget *parent) : QWidget(parent), m_whyNotKept(new QLabel(this))
{
    setObjectName(QStringLiteral("reportOptionsPanel"));
    auto *column = new QVBoxLayout(this);
    m_whyNotKept->setObjectName(QStringLiteral("optionsNotKeptLabel"));
    m_whyNotKept->setText(
        tr("This file may only be read: what you choose and type here stands in the pages, and is not "
           "kept."));
    m_whyNotKept->setWordWrap(true);
    m_whyNotKept->hide();
    column->addWidget(m_whyNotKept);
    column->addWidget(makeParts());
    column->addWidget(makeComment());
    column->addWidget(makeSignature());
    column->addWidget(makeOrganisation());
    column->addWidget(makeLogo());
    column->addStretch(1);
    kit::setSpace(column, {}, 3);
    setAudience(Audience::Internal);
    setEnabled(false);
}

kit::Card *OptionsPanel::makeParts()
{
    auto *card = new kit::Card(tr("Parts"), this);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const ReportPart part = domain::kReportParts.at(i);
        auto *box = new QCheckBox(wordingOf(part), card);
        box->setObjectName(codeOf(part) + QLatin1String("PartCheckBox"));
        connect(box, &QCheckBox::toggled, this, [this, part](bool isShown) {
            if (m_isFilling)
                return;
            setLeftOut(m_now, rebond::figures::codeOf(m_audience), part, !isShown);
            Q_EMIT changed();
            Q_EMIT settled();
        });
        card->body()->addWidget(box);
        m_parts.at(i) = box;
    }
    m_noParts = addHelp(card, {});
    m_noParts->setObjectName(QStringLiteral("partsHelpLabel"));
    return card;
}

kit::Card *OptionsPanel::makeComment()
{
    auto *card = new kit::Card(tr("Your comment"), this);
    m_commentPart = new QComboBox(card);
    m_commentPart->setObjectName(QStringLiteral("commentPartComboBox"));
    m_commentPart->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_commentPart->setMinimumContentsLength(12);
    new kit::CalmWheel(m_commentPart); // the panel is scrolled by the wheel
    card->body()->addWidget(kit::makeLabelFor(m_commentPart, tr("Below"), card));
    card->body()->addWidget(m_commentPart);
    m_comment = new QPlainTextEdit(card);
    m_comment->setObjectName(QStringLiteral("reportCommentEdit"));
    m_comment->setTabChangesFocus(true);
    m_comment->installEventFilter(this);
    kit::followLook(m_comment, [this] { m_comment->setFixedHeight(kit::unit(26)); });
    card->body()->addWidget(kit::makeLabelFor(m_comment, tr("Comment"), card));
    card->body()->addWidget(m_comment);
    addHelp(card, tr("Printed below its part, for the reader chosen above and for no other."));
    connect(m_commentPart, &QComboBox::currentIndexChanged, this, &OptionsPanel::showComment);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &OptionsPanel::takeComment);
    return card;
}

kit::Card *OptionsPanel::makeSignature()
{
    auto *card = new kit::Card(tr("Signature"), this);
    //: of whoever signs the report
    addLine(card, &ReportOptions::signer, tr("Name"), "signerEdit");
    //: of whoever signs the report: what they do
    addLine(card, &ReportOptions::signerRole, tr("Function"), "signerRoleEdit");
    //: where the report is signed
    addLine(card, &ReportOptions::signedAt, tr("Place"), "signedAtEdit");
    addHelp(card, tr("The day on which the report is made is added. The public’s report is not signed: it names "
                     "nobody."));
    return card;
}

kit::Card *OptionsPanel::makeOrganisation()
{
    auto *card = new kit::Card(tr("Organisation"), this);
    //: of the organisation whose paper it is
    addLine(card, &ReportOptions::organisation, tr("Its name"), "organisationEdit");
    //: of the organisation whose paper it is
    addLine(card, &ReportOptions::organisationAddress, tr("Its address"), "organisationAddressEdit");
    //: of the organisation, as one that trains (numéro de déclaration d'activité)
    addLine(card, &ReportOptions::activityNumber, tr("Its registration number"), "activityNumberEdit");
    addHelp(card, tr("Letters and attendance sheets bear it; the report does not."));
    return card;
}

kit::Card *OptionsPanel::makeLogo()
{
    auto *card = new kit::Card(tr("Logo"), this);
    m_logo = new QLabel(card);
    m_logo->setObjectName(QStringLiteral("logoLabel"));
    m_chooseLogo = new QPushButton(tr("Choose a picture…"), card);
    m_chooseLogo->setObjectName(QStringLiteral("chooseLogoButton"));
    m_removeLogo = new QPushButton(tr("Remove the logo"), card);
    m_removeLogo->setObjectName(QStringLiteral("removeLogoButton"));
    connect(m_chooseLogo, &QPushButton::clicked, this, &OptionsPanel::logoRequested);
    connect(m_removeLogo, &QPushButton::clicked, this, &OptionsPanel::logoRemoved);
    card->body()->addWidget(m_logo);
    card->body()->addWidget(m_chooseLogo, 0, Qt::AlignLeft);
    card->body()->addWidget(m_removeLogo, 0, Qt::AlignLeft);
    addHelp(card, tr("A JPEG or PNG; it stands at the head of the first page, for every reader."));
    kit::followLook(m_logo, [this] { drawLogo(); });
    return card;
}

void OptionsPanel::addLine(kit::Card *card, Text field, const QString &label, const char *objectName)
{
    auto *edit = new QLineEdit(card);
    edit->setObjectName(QLatin1String(objectName));
    card->body()->addWidget(kit::makeLabelFor(edit, label, card));
    card->body()->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &text) {
        if (m_isFilling)
            return;
        m_now.*field = text;
        Q_EMIT changed();
    });
    connect(edit, &QLineEdit::editingFinished, this, &OptionsPanel::settled);
    m_lines.append({field, edit});
}

bool OptionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::FocusOut) {
        const auto *focus = static_cast<QFocusEvent *>(event); // NOLINT(*-static-cast-downcast): the type says so
        if (focus->reason() != Qt::PopupFocusReason && focus->reason() != Qt::ActiveWindowFocusReason)
            Q_EMIT settled();
    }
    return QWidget::eventFilter(watched, event);
}

bool OptionsPanel::isChanged() const
{
    return !(m_now == m_before);
}

void OptionsPanel::begin(const ReportOptions &kept, const QByteArray &logo)
{
    showLogo(logo);
    if (isChanged()) {
        m_before.logo = m_now.logo = kept.logo; // it is kept at once, and never typed
        return;
    }
    const bool isOther = !(kept == m_now) || !isEnabled();
    m_before = m_now = kept;
    setEnabled(true);
    if (isOther)
        fill();
}

void OptionsPanel::setKept(const ReportOptions &kept)
{
    m_before = m_now = kept;
    fill();
}

void OptionsPanel::takeUp(const ReportOptions &before, const ReportOptions &now)
{
    m_before = before;
    m_now = now;
    setEnabled(true);
    fill();
    Q_EMIT changed();
}

void OptionsPanel::giveUp()
{
    m_now = m_before;
    fill();
}

void OptionsPanel::setReadOnly()
{
    m_isReadOnly = true;
    m_whyNotKept->show();
    m_chooseLogo->setEnabled(false);
    m_removeLogo->setEnabled(false);
}

QString OptionsPanel::partsHelp() const
{
    if (m_audience == Audience::Public)
        return tr("The public is told the headline and how it was counted: there is nothing to choose.");
    const QString always = tr("The summary and the method note are always there.");
    if (m_audience == Audience::Internal)
        return always;
    //: below the parts of a report for a funder, behind another sentence
    return always + u'\n'
         + tr("Numbers of people from 1 to 4 are hidden. What was sent and answered are approaches to companies, not "
              "people: “3 of 17” may stand there.");
}

void OptionsPanel::setAudience(Audience audience)
{
    m_audience = audience;
    const QList<ReportPart> parts = rebond::reports::partsFor(audience);
    {
        const QSignalBlocker quiet(m_commentPart);
        m_commentPart->clear();
        for (const ReportPart part : parts) {
            if (rebond::reports::canBeCommented(part))
                m_commentPart->addItem(wordingOf(part), static_cast<int>(part));
        }
    }
    m_noParts->setText(partsHelp());
    fill();
}

void OptionsPanel::fill()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    fillParts();
    for (const Line &line : std::as_const(m_lines)) {
        if (!isSameText(*line.edit, line.edit->text(), m_now.*line.field))
            line.edit->setText(m_now.*line.field);
    }
    m_isFilling = wasFilling;
    showComment();
}

void OptionsPanel::fillParts()
{
    const QList<ReportPart> parts = rebond::reports::partsFor(m_audience);
    const QString reader = rebond::figures::codeOf(m_audience);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const ReportPart part = domain::kReportParts.at(i);
        m_parts.at(i)->setVisible(parts.contains(part) && !rebond::reports::isFixed(part));
        m_parts.at(i)->setChecked(!isLeftOut(m_now, reader, part));
    }
}

ReportPart OptionsPanel::commentedPart() const
{
    return static_cast<ReportPart>(m_commentPart->currentData().toInt());
}

void OptionsPanel::showComment()
{
    const QString comment = commentOn(m_now, rebond::figures::codeOf(m_audience), commentedPart());
    if (isSameText(*m_comment, m_comment->toPlainText(), comment))
        return;
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_comment->setPlainText(comment);
    m_isFilling = wasFilling;
}

void OptionsPanel::takeComment()
{
    if (m_isFilling)
        return;
    setComment(m_now, rebond::figures::codeOf(m_audience), commentedPart(), m_comment->toPlainText());
    Q_EMIT changed();
}

// With each of the pages that are made anew: nearly always it is the same.
void OptionsPanel::showLogo(const QByteArray &png)
{
    if (png == m_logoShown)
        return;
    m_logoShown = png;
    drawLogo();
}

void OptionsPanel::drawLogo()
{
    const QImage image = QImage::fromData(m_logoShown);
    m_removeLogo->setVisible(!m_logoShown.isEmpty());
    if (image.isNull()) {
        m_logo->setPixmap({});
        m_logo->setAccessibleName({}); // its text says it
        m_logo->setText(tr("No logo yet."));
        return;
    }
    const QSize room(kit::unit(6 * kLogoHeight), kit::unit(kLogoHeight));
    m_logo->setPixmap(
        QPixmap::fromImage(image.scaled(image.size().scaled(room, Qt::KeepAspectRatio).boundedTo(image.size()),
                                        Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_logo->setAccessibleName(tr("The logo as it is printed"));
}

QWidget *OptionsPanel::firstStop() const
{
    for (QCheckBox *box : m_parts) {
        if (!box->isHidden())
            return box;
    }
    return m_commentPart;
}

} // namespace rebond::ui::reports

#include "moc_optionspanel.cpp"
