// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/letterpanel.h"

#include "domain/wording.h"
#include "operations/sending.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/proposals.h"
#include "workspace/sending.h"

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

LetterPanel::LetterPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                         QWidget *parent)
    : QWidget(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_name(new CompletingEdit(CompletingEdit::Values::One, CompletingEdit::Names::Known,
                                models::companiesLike(storeIn(m_workspace)), this)),
      m_problem(new kit::ProblemLabel(QStringLiteral("bookletCompanyProblem"), this)),
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
    m_told->setWordWrap(true);
    m_told->setText(tr("Exporting alone writes nothing down."));
    kit::setQuiet(m_told);
    arrange();
    connect(m_name, &CompletingEdit::taken, this, &LetterPanel::choose);
    connect(m_name, &CompletingEdit::editingFinished, this, &LetterPanel::choose);
    connect(m_letter, &QPlainTextEdit::textChanged, this, &LetterPanel::changed);
    connect(m_propose, &QPushButton::clicked, this, [this] { m_letter->setPlainText(m_proposal); });
    connect(m_send, &QPushButton::clicked, this, &LetterPanel::sendRequested);
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
        m_letter->setFixedHeight(kLetterLines * m_letter->fontMetrics().lineSpacing() + kit::unit(5));
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

void LetterPanel::setProposal(const QString &letter)
{
    m_proposal = letter;
    m_letter->setPlaceholderText(letter);
}

void LetterPanel::setSending(bool isPossible, bool isUnderWay)
{
    const bool mayWrite = !m_workspace->isReadOnly();
    m_name->setEnabled(!isUnderWay);
    m_letter->setEnabled(m_company.has_value() && !isUnderWay);
    m_propose->setEnabled(m_company.has_value() && !isUnderWay);
    m_channel->setEnabled(m_company.has_value() && mayWrite && !isUnderWay);
    m_send->setEnabled(m_company.has_value() && mayWrite && isPossible && !isUnderWay);
}

void LetterPanel::choose()
{
    const QString name = m_name->text().trimmed();
    if (name == m_asked)
        return;
    m_asked = name;
    delete m_reading; // what was asked before is overtaken
    m_problem->end();
    if (name.isEmpty())
        return take(Company());
    m_reading = kit::startTask<Company>(
        this, tr("Looking for a company"),
        [workspace = m_workspace, name](TaskContext &) -> Result<Company> {
            auto company = workspace::companyMeant(*workspace, name);
            if (!company)
                return company;
            const Done may = workspace->store().read([&](storage::Reader &reader) {
                return operations::ensureMayBeSent(reader, workspace->cohort().id, company->id);
            });
            return may ? std::move(company) : Result<Company>(fail(may.error()));
        },
        [this](const Result<Company> &company) { take(company); });
}

void LetterPanel::take(const Result<Company> &company)
{
    const auto before = m_company;
    m_company.reset();
    if (!company)
        m_problem->tell(company.error().sentence, m_name);
    else if (!company->id.isNull())
        m_company = company->id;
    if (m_company != before)
        Q_EMIT changed();
}

QVariantMap LetterPanel::preparation() const
{
    if (m_name->text().trimmed().isEmpty() && m_letter->toPlainText().trimmed().isEmpty())
        return {};
    return {{QStringLiteral("company"), m_name->text()},
            {QStringLiteral("letter"), m_letter->toPlainText()},
            {QStringLiteral("channel"), m_channel->currentIndex()}};
}

void LetterPanel::resume(const QVariantMap &preparation)
{
    m_channel->setCurrentIndex(preparation.value(QStringLiteral("channel")).toInt());
    m_letter->setPlainText(preparation.value(QStringLiteral("letter")).toString());
    m_name->setText(preparation.value(QStringLiteral("company")).toString());
    choose();
}

} // namespace rebond::ui::booklet
