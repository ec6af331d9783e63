// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/nextsteps.h"

#include "base/dates.h"
#include "domain/lead.h"
#include "domain/wording.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::interviews {

namespace {
const QString kIsRound = QStringLiteral("isRound"); // of what is typed
const QString kTexts = QStringLiteral("texts");
} // namespace

NextSteps::NextSteps(const Formats &formats, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_clock(clock),
      m_told(new QLabel(this))
{
    m_followUp = makeFollowUp();
    m_round = makeRound();
    setObjectName(QStringLiteral("nextSteps"));
    m_told->setObjectName(QStringLiteral("nextStepToldLabel"));
    m_told->setProperty("rebondData", true);
    m_told->setWordWrap(true);
    kit::followLook(m_told, [this] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, kit::coloursOf(palette).bad);
        m_told->setPalette(palette);
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_followUp);
    column->addWidget(m_round);
    column->addWidget(m_told);
    kit::setSpace(column, {}, 1);
    hide();
}

void NextSteps::add(QVBoxLayout *column, QWidget *control, QWidget *field, const QString &label)
{
    column->addWidget(kit::makeLabelFor(control, label, this));
    column->addWidget(field);
}

QWidget *NextSteps::makeFollowUp()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    m_action = new QLineEdit(box);
    m_action->setObjectName(QStringLiteral("followUpActionEdit"));
    m_due = new kit::DateEdit(m_formats, QStringLiteral("followUpDueEdit"), box);
    m_channel = new QComboBox(box);
    m_channel->setObjectName(QStringLiteral("followUpChannelBox"));
    new kit::CalmWheel(m_channel); // the panel is scrolled by the wheel
    for (const auto &term : domain::terms<domain::Channel>()) {
        if (!domain::isCollective(term.value))
            m_channel->addItem(domain::wordingOf(term.value), static_cast<int>(term.value));
    }
    m_due->askOfFarDays();
    auto *save = new QPushButton(tr("Write the follow-up down"), box);
    save->setObjectName(QStringLiteral("saveFollowUpButton"));
    kit::setButtonKind(save, kit::ButtonKind::Primary);
    add(column, m_action, m_action, tr("What is to be done next"));
    add(column, m_due->edit(), m_due, tr("By when"));
    column->addWidget(m_due->problem());
    add(column, m_channel, m_channel, tr("How"));
    column->addWidget(save, 0, Qt::AlignLeft);
    kit::setSpace(column, {}, 1);
    connect(save, &QPushButton::clicked, this, &NextSteps::writeFollowUp);
    connect(m_action, &QLineEdit::returnPressed, this, &NextSteps::writeFollowUp);
    connect(m_due->edit(), &QLineEdit::returnPressed, this, &NextSteps::writeFollowUp);
    return box;
}

QWidget *NextSteps::makeRound()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    m_roundTitle = new QLabel(box);
    m_roundTitle->setObjectName(QStringLiteral("nextRoundLabel"));
    kit::setTextStep(m_roundTitle, kit::TextStep::Body, QFont::DemiBold);
    m_date = new kit::DateEdit(m_formats, QStringLiteral("nextRoundDateEdit"), box);
    m_time = new QLineEdit(box);
    m_time->setObjectName(QStringLiteral("nextRoundTimeEdit"));
    m_kind = new QComboBox(box);
    m_kind->setObjectName(QStringLiteral("nextRoundKindBox"));
    new kit::CalmWheel(m_kind);
    //: in a list to choose from: none of the words
    m_kind->addItem(tr("(not said)"), -1);
    for (const auto &term : domain::terms<domain::InterviewKind>())
        m_kind->addItem(domain::wordingOf(term.value), static_cast<int>(term.value));
    m_date->askOfFarDays();
    auto *save = new QPushButton(tr("Plan this round"), box);
    save->setObjectName(QStringLiteral("saveNextRoundButton"));
    kit::setButtonKind(save, kit::ButtonKind::Primary);
    column->addWidget(m_roundTitle);
    add(column, m_date->edit(), m_date, tr("Which day"));
    column->addWidget(m_date->problem());
    add(column, m_time, m_time, tr("What time, like 9:30"));
    add(column, m_kind, m_kind, tr("How it is held"));
    column->addWidget(save, 0, Qt::AlignLeft);
    kit::setSpace(column, {}, 1);
    connect(save, &QPushButton::clicked, this, &NextSteps::planRound);
    connect(m_date->edit(), &QLineEdit::returnPressed, this, &NextSteps::planRound);
    connect(m_time, &QLineEdit::returnPressed, this, &NextSteps::planRound);
    return box;
}

void NextSteps::begin(Step step, int round)
{
    if (typed().isEmpty())
        clear();
    m_step = step;
    m_told->hide();
    m_followUp->setVisible(step == Step::FollowUp);
    m_round->setVisible(step == Step::NextRound);
    //: %1 is the number of the next round of interviews
    m_roundTitle->setText(tr("Round %1").arg(round));
    show();
}

void NextSteps::clear()
{
    m_action->clear();
    m_due->setDate(domain::defaultDueOn(m_clock.today()));
    m_date->setDate({});
    m_time->clear();
    m_kind->setCurrentIndex(0);
    m_begun = texts();
}

QWidget *NextSteps::firstStop() const
{
    return m_step == Step::FollowUp ? m_action : m_date->edit();
}

QStringList NextSteps::texts() const
{
    return {m_action->text(),
            m_due->edit()->text(),
            m_channel->currentData().toString(),
            m_date->edit()->text(),
            m_time->text(),
            m_kind->currentData().toString()};
}

QVariantMap NextSteps::typed() const
{
    if (isHidden() || texts() == m_begun)
        return {};
    return {{kIsRound, m_step == Step::NextRound}, {kTexts, texts()}};
}

NextSteps::Step NextSteps::stepOf(const QVariantMap &typed)
{
    return typed.value(kIsRound).toBool() ? Step::NextRound : Step::FollowUp;
}

void NextSteps::retype(const QVariantMap &typed)
{
    const QStringList texts = typed.value(kTexts).toStringList();
    const auto choose = [](QComboBox *choice, const QString &code) {
        choice->setCurrentIndex(std::max(0, choice->findData(code.toInt())));
    };
    const auto write = [](QLineEdit *day, const QString &text) {
        if (day->text() == text)
            return;
        day->setText(text);
        day->setModified(true); // it is still to be read
    };
    m_action->setText(texts.value(0));
    write(m_due->edit(), texts.value(1));
    choose(m_channel, texts.value(2));
    write(m_date->edit(), texts.value(3));
    m_time->setText(texts.value(4));
    choose(m_kind, texts.value(5));
}

void NextSteps::tell(const QString &sentence)
{
    //: what is wrong with a field, behind a sign: %1 is a sentence
    m_told->setText(tr("✕ %1").arg(sentence));
    m_told->setVisible(!sentence.isEmpty());
}

void NextSteps::leave()
{
    hide();
    Q_EMIT left();
}

void NextSteps::writeFollowUp()
{
    const bool hasDay = !m_due->edit()->text().trimmed().isEmpty();
    if (hasDay && !m_due->settle())
        return;
    operations::FollowUp wanted;
    wanted.action = m_action->text();
    if (hasDay)
        wanted.dueOn = m_due->date();
    wanted.channel = static_cast<domain::Channel>(m_channel->currentData().toInt());
    Q_EMIT followUpWritten(wanted);
}

void NextSteps::planRound()
{
    if (!m_date->settle())
        return;
    operations::NextRound wanted;
    wanted.date = m_date->date();
    if (const QString text = m_time->text().trimmed(); !text.isEmpty()) {
        const auto time = parseTime(text);
        if (!time)
            return tell(time.error().sentence);
        wanted.time = *time;
    }
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        wanted.kind = static_cast<domain::InterviewKind>(kind);
    Q_EMIT roundPlanned(wanted);
}

void NextSteps::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::interviews

#include "moc_nextsteps.cpp"
