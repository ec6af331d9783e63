// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/letterpanel.h"

#include "base/formats.h"
#include "desk/earlieracts.h"
#include "domain/wording.h"
#include "operations/sending.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/labels.h"
#include "ui/kit/pressable.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/proposals.h"
#include "workspace/sending.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace rebond::ui::booklet {

using domain::Channel;
using domain::Company;
using kit::CompletingEdit;

namespace {

constexpr int kLetterLines = 9;
constexpr std::array kChannels{Channel::Livret, Channel::Courriel, Channel::Courrier, Channel::Visite, Channel::Salon};

std::shared_ptr<storage::Store> storeIn(const std::shared_ptr<workspace::Workspace> &workspace)
{
    return {workspace, &workspace->store()};
}

} // namespace

struct LetterPanel::Found
{
    Company company;
    desk::EarlierActs earlier;
};

LetterPanel::LetterPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                         QWidget *parent)
    : QWidget(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_name(new CompletingEdit(CompletingEdit::Values::One, CompletingEdit::Names::Known,
                                models::companiesLike(storeIn(m_workspace)), this)),
      m_problem(new kit::ProblemLabel(QStringLiteral("bookletCompanyProblem"), this)),
      m_offerTold(new QLabel(this)),
      m_noOffer(new QPushButton(tr("Not for this offer"), this)),
      m_earlier(new QLabel(this)),
      m_letter(new QPlainTextEdit(this)),
      m_propose(new QPushButton(tr("Begin with Rebond’s words"), this)),
      m_channel(new QComboBox(this)),
      m_send(new QPushButton(tr("Write the file and note it as sent…"), this)),
      m_told(new QLabel(this))
{
    setObjectName(QStringLiteral("bookletLetterPanel"));
    m_name->setObjectName(QStringLiteral("bookletCompanyEdit"));
    m_name->setPlaceholderText(tr("Nobody: the booklet is for all"));
    m_letter->setObjectName(QStringLiteral("letterTextEdit"));
    m_letter->setTabChangesFocus(true);
    m_letter->setProperty("rebondData", true);
    m_propose->setObjectName(QStringLiteral("proposeLetterButton"));
    m_channel->setObjectName(QStringLiteral("sendingChannelComboBox"));
    m_channel->setToolTip(tr("How it goes to the company: as the act will say it."));
    for (const Channel channel : kChannels)
        m_channel->addItem(domain::wordingOf(channel));
    new kit::CalmWheel(m_channel);
    m_send->setObjectName(QStringLiteral("sendBookletButton"));
    m_send->setToolTip(
        tr("Writes the PDF where you say, and an act of today in the name of the group, with everybody who "
           "is in it. The very file is kept with the act; “Undo” takes both back."));
    m_offerTold->setObjectName(QStringLiteral("bookletOfferLabel"));
    m_offerTold->setWordWrap(true);
    m_offerTold->setTextFormat(Qt::PlainText);
    m_offerTold->setProperty("rebondData", true);
    m_noOffer->setObjectName(QStringLiteral("bookletNoOfferButton"));
    m_earlier->setObjectName(QStringLiteral("bookletEarlierActsLabel"));
    m_earlier->setWordWrap(true);
    m_earlier->setProperty("rebondData", true); // days
    m_earlier->hide();
    m_told->setWordWrap(true);
    m_told->setText(tr("Exporting alone writes nothing down."));
    kit::setQuiet(m_told);
    arrange();
    connect(m_name, &CompletingEdit::taken, this, &LetterPanel::choose);
    connect(m_name, &CompletingEdit::editingFinished, this, &LetterPanel::choose);
    connect(m_letter, &QPlainTextEdit::textChanged, this, &LetterPanel::changed);
    connect(m_propose, &QPushButton::clicked, this, [this] { m_letter->setPlainText(m_proposal); });
    connect(m_send, &QPushButton::clicked, this, &LetterPanel::sendRequested);
    connect(m_noOffer, &QPushButton::clicked, this, &LetterPanel::forgetOffer);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, &LetterPanel::lookAgain);
    tellOffer();
    setSending(false, false);
}

// A field that has the keyboard is left while the page goes down.
LetterPanel::~LetterPanel()
{
    m_name->disconnect(this);
    m_letter->disconnect(this);
}

void LetterPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(kit::makeLabelFor(m_name, tr("For one company"), this));
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addWidget(m_offerTold);
    column->addWidget(m_noOffer, 0, Qt::AlignLeft);
    column->addWidget(m_earlier);
    column->addWidget(kit::makeLabelFor(m_letter, tr("The letter before the CVs"), this));
    column->addWidget(m_letter);
    column->addWidget(m_propose, 0, Qt::AlignLeft);
    column->addWidget(kit::makeLabelFor(m_channel, tr("Sent by"), this));
    column->addWidget(m_channel);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    column->addWidget(m_told);
    column->addStretch(1);
    kit::setSpace(column, {}, 2);
    kit::followLook(m_letter, [this] {
        m_letter->setFixedHeight(kLetterLines * QFontMetrics(QApplication::font()).lineSpacing() + kit::unit(5));
    });
}

QString LetterPanel::companyName() const
{
    return m_company ? m_name->text().trimmed() : QString();
}

QString LetterPanel::letter() const
{
    return m_letter->toPlainText();
}

Channel LetterPanel::channel() const
{
    return kChannels.at(static_cast<size_t>(m_channel->currentIndex()));
}

std::optional<Id<domain::Offer>> LetterPanel::offer() const
{
    if (!m_offer || m_company != m_offer->company.id)
        return {};
    return m_offer->offer.id;
}

QString LetterPanel::post() const
{
    return offer() ? m_offer->offer.position : QString();
}

void LetterPanel::setProposal(const QString &letter)
{
    m_proposal = letter;
    m_letter->setPlaceholderText(letter);
}

void LetterPanel::setSending(bool isPossible, bool isUnderWay)
{
    const bool mayWrite = !m_workspace->isReadOnly();
    m_name->setEnabled(!isUnderWay);
    m_noOffer->setEnabled(!isUnderWay);
    // Also while the company is still being looked for: Tab goes on from its field.
    m_letter->setEnabled(!isUnderWay);
    m_propose->setEnabled(!isUnderWay);
    m_channel->setEnabled(mayWrite && !isUnderWay);
    kit::setPressable(*m_send, m_company.has_value() && mayWrite && isPossible && !isUnderWay);
}

void LetterPanel::choose()
{
    const QString name = m_name->text().trimmed();
    if (name == m_asked)
        return;
    m_asked = name;
    m_problem->end();
    if (name.isEmpty()) {
        delete m_reading;
        return take(Found());
    }
    look([name](const workspace::Workspace &workspace) { return workspace::companyMeant(workspace, name); });
}

void LetterPanel::answer(const workspace::OfferSending &sending)
{
    m_offer = sending;
    m_company.reset(); // as long as it is looked for
    m_asked = sending.company.name;
    m_name->setText(m_asked);
    m_problem->end();
    tellOffer();
    Q_EMIT changed();
    look([company = sending.company](const workspace::Workspace &) -> Result<Company> { return company; });
}

void LetterPanel::look(const Meant &meant)
{
    delete m_reading; // what was asked before is overtaken
    desk::EarlierActsAsked asked;
    asked.recentDays = m_around.settings.value(kit::setting::kEarlierActDays);
    asked.limit = 1;
    m_reading = kit::startTask<Found>(
        this, tr("Looking for a company"),
        [workspace = m_workspace, meant, asked](TaskContext &) -> Result<Found> {
            const auto company = meant(*workspace);
            if (!company)
                return fail(company.error());
            return workspace->store().read([&](storage::Reader &reader) -> Result<Found> {
                const Done may = operations::ensureMayBeSent(reader, workspace->cohort().id, company->id);
                if (!may)
                    return fail(may.error());
                return Found{*company, desk::earlierActsAt(reader, company->id, workspace->clock().today(), asked)};
            });
        },
        [this](const Result<Found> &found) { take(found); });
}

// What was just sent, or taken back, is among what was done there.
void LetterPanel::lookAgain(const storage::ChangeSet &changes)
{
    if (!m_company || m_reading || (!changes.isEmpty() && !changes.touches(storage::Kind::Act)))
        return;
    look([id = *m_company](const workspace::Workspace &workspace) {
        return workspace.store().read([id](storage::Reader &reader) { return reader.find(id).value_or(Company()); });
    });
}

void LetterPanel::take(const Result<Found> &found)
{
    const auto before = m_company;
    m_company.reset();
    m_earlier->hide();
    if (!found) {
        m_problem->tell(found.error().sentence, m_name);
    } else if (!found->company.id.isNull()) {
        m_company = found->company.id;
        tellEarlier(*found);
    }
    tellOffer();
    if (m_company != before)
        Q_EMIT changed();
}

void LetterPanel::forgetOffer()
{
    m_name->setFocus(Qt::OtherFocusReason); // the button goes
    m_offer.reset();
    tellOffer();
    Q_EMIT changed();
}

void LetterPanel::tellOffer()
{
    const bool isFor = offer().has_value();
    m_offerTold->setVisible(isFor);
    m_noOffer->setVisible(isFor);
    if (isFor) //: %1 is the reference of an offer, %2 the post
        m_offerTold->setText(
            kit::breakable(tr("In answer to offer %1, “%2”: sending the CVs also notes that it was proposed to "
                              "those ticked under “Who is in it”.")
                               .arg(m_offer->offer.reference, m_offer->offer.position)));
}

// "Has anybody already written to them?"
void LetterPanel::tellEarlier(const Found &found)
{
    const desk::EarlierActs &earlier = found.earlier;
    if (earlier.acts.isEmpty())
        return;
    QString text = tr("%n act(s) there before, the last on %1.", nullptr, static_cast<int>(earlier.total))
                       .arg(m_around.formats.date(earlier.acts.first().date));
    if (earlier.recent > 0) //: behind a sign, before a sentence on acts of the last days: %1 is the sentence
        text = tr("! Lately: %1").arg(text);
    if (!earlier.objecting.isEmpty())
        text += u' ' + tr("A contact there asked for silence: do not write to them.");
    m_earlier->setText(text);
    m_earlier->show();
}

QVariantMap LetterPanel::preparation() const
{
    if (m_name->text().trimmed().isEmpty() && m_letter->toPlainText().trimmed().isEmpty())
        return {};
    QVariantMap preparation{{QStringLiteral("company"), m_name->text()},
                            {QStringLiteral("letter"), m_letter->toPlainText()},
                            {QStringLiteral("channel"), m_channel->currentIndex()}};
    if (const auto answered = offer())
        preparation.insert(QStringLiteral("offer"), answered->toString());
    return preparation;
}

void LetterPanel::resume(const QVariantMap &preparation)
{
    m_channel->setCurrentIndex(preparation.value(QStringLiteral("channel")).toInt());
    m_letter->setPlainText(preparation.value(QStringLiteral("letter")).toString());
    m_name->setText(preparation.value(QStringLiteral("company")).toString());
    choose();
}

} // namespace rebond::ui::booklet

#include "moc_letterpanel.cpp"
