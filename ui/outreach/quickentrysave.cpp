// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in the line for acts becomes an act.
#include "base/clock.h"
#include "base/folding.h"
#include "base/formats.h"
#include "domain/wording.h"
#include "exchange/field.h"
#include "exchange/odddays.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pressable.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/newcompany.h"
#include "ui/outreach/quickentry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace rebond::ui::outreach {

using domain::Act;
using rebond::exchange::ListKind;
using rebond::exchange::TypedField;

namespace {
// In the file, and so in its lists: the same whatever the language of the window.
constexpr QStringView kContactLine = u"Contact : ";
constexpr int kRowsOfALine = 4; // of the grid: names, fields, what is wrong with one of them, what is told

TypedField field(const char *key, const QString &text)
{
    return {rebond::exchange::fieldAt(ListKind::Outreach, QString::fromLatin1(key)), text};
}
} // namespace

QList<TypedField> QuickEntry::typed() const
{
    const QString who = QString(m_members->text()).replace(u',', u'|');
    const bool isCollective = m_collective->isChecked();
    // The list of acts has no column for a contact: who it was is written where it is read again.
    QStringList notes{m_notes->toPlainText().trimmed()};
    if (const QString contact = m_contact->text().simplified(); !contact.isEmpty())
        notes.prepend(kContactLine.toString() + contact);
    notes.removeAll(QString());
    return {field("company", m_company->text()),
            field("members", who),
            field("on_behalf_of",
                  domain::labelOf(isCollective ? domain::OnBehalfOf::Collectif : domain::OnBehalfOf::Membre)),
            field("date", m_date->text()),
            field("channel", m_channel->currentData().toString()),
            field("position", m_position->text()),
            field("result", m_result->currentData().toString()),
            field("next_action", m_next->text()),
            field("due_on", m_due->text()),
            field("notes", notes.join(u'\n'))};
}

void QuickEntry::addProblem()
{
    m_take->setObjectName(QStringLiteral("takeMeantButton"));
    m_take->hide();
    m_problemPlace = new QWidget(m_company->parentWidget());
    auto *row = new QHBoxLayout(m_problemPlace);
    row->addWidget(m_problem, 1);
    row->addWidget(m_take, 0, Qt::AlignTop | Qt::AlignLeft);
    kit::setSpace(row, {}, 2);
    placeProblem(nullptr);
    connect(m_take, &QPushButton::clicked, this, &QuickEntry::takeMeant);
    connect(m_problem, &kit::ProblemLabel::ended, m_take, &QWidget::hide);
}

void QuickEntry::placeProblem(QWidget *field)
{
    int row = m_grid->rowCount() - 1;
    int column = 0;
    if (const int place = field ? m_grid->indexOf(field) : -1; place >= 0) {
        int rows = 1;
        int columns = 1;
        m_grid->getItemPosition(place, &row, &column, &rows, &columns);
    }
    const int first = column == 1 ? 1 : 0; // further to the right there is no room for a sentence
    m_grid->addWidget(m_problemPlace, row % kRowsOfALine == 1 ? row + 1 : row, first, 1, -1);
}

// Enter in the day comes before the day is left, and what follows it goes with it.
void QuickEntry::save()
{
    using Entered = rebond::exchange::Entered<Act>;
    if (m_isSaving)
        return;
    if (m_tellsSaved && !isTyped()) // the same key once more: what was said of it stands
        return m_company->setFocus(Qt::OtherFocusReason);
    if (isAskedAboutNew()) { // the same key may come again from the list of a field: that is no second one
        m_isSaving = true;
        QTimer::singleShot(0, this, [this] { m_isSaving = false; });
        return;
    }
    m_isSaving = true;
    followDate();
    m_problem->end();
    m_take->hide();
    const QString label = tr("Add an act of outreach");
    kit::setPressable(*m_save, false);
    const QStringList sent = begun();
    const auto asking = sent == m_asked ? rebond::exchange::Asking() : rebond::exchange::Asking(m_around.formats);
    kit::startTask<Entered>(
        this, label,
        [workspace = m_workspace, label, fields = typed(), asking](TaskContext &) {
            return rebond::exchange::enterAct(workspace->store(), label, workspace->cohort().id, fields, asking);
        },
        [this, sent](const Result<Entered> &entered) {
            m_isSaving = false;
            kit::setPressable(*m_save, true);
            if (entered)
                tell(*entered, sent);
            else
                tellFailure(entered.error());
        });
}

// A letter beside a name is asked about where acts are entered; the whole beginning of one, only where it was told.
bool QuickEntry::isAskedAboutNew()
{
    const QString name = m_company->text().simplified();
    if (m_take->isHidden() || !m_meant || fieldAt(m_meant->field) != m_company || name == m_leftNew)
        return false;
    const rebond::exchange::Meant &meant = *m_meant->meant;
    if (meant.typed != name || !fold(meant.name).startsWith(fold(name) + u' '))
        return false;
    m_leftNew = name;
    m_company->setFocus(Qt::OtherFocusReason);
    placeProblem(m_company);
    m_problem->tell(tr("Not saved yet. %1 Put it right, or save once more to keep it as it is.")
                        .arg(rebond::exchange::newCompanyAsked(meant)),
                    m_company);
    m_take->show(); // telling ends what was told before
    m_told->hide(); // it said the same
    return true;
}

QWidget *QuickEntry::fieldAt(int place) const
{
    using Named = std::pair<const char *, QWidget *>;
    for (const auto &[key, widget] :
         {Named("company", m_company), Named("members", m_members), Named("date", m_date), Named("channel", m_channel),
          Named("position", m_position), Named("result", m_result), Named("next_action", m_next),
          Named("due_on", m_due), Named("notes", m_notes)}) {
        if (rebond::exchange::fieldAt(ListKind::Outreach, QString::fromLatin1(key)) == place)
            return widget;
    }
    return nullptr;
}

void QuickEntry::tellNotSaved(const rebond::exchange::Applied &told, const QStringList &sent)
{
    const bool isAsked = told.faults.isEmpty();
    const auto &wrong = isAsked ? told.doubts : told.faults;
    QStringList sentences;
    for (const auto &fault : wrong)
        sentences.append(fault.sentence);
    QWidget *field = fieldAt(wrong.first().field);
    if (isAsked && field == m_notes && !m_contact->text().isEmpty())
        field = m_contact;        // it is saved with the notes
    if (field && begun() == sent) // else something else is being typed
        field->setFocus(Qt::OtherFocusReason);
    placeProblem(field);
    m_asked = isAsked ? sent : QStringList();
    m_oddDay.clear();
    if (isAsked) {
        const bool isOfDay = std::any_of(wrong.cbegin(), wrong.cend(),
                                         [this](const auto &doubt) { return fieldAt(doubt.field) == m_date; });
        m_oddDay = isOfDay ? m_date->text() : QString();
        //: %1 is one sentence or several: what is doubtful
        m_problem->tell(tr("Not saved yet. %1 Put it right, or save once more to keep it as it is.")
                            .arg(sentences.join(u' ')),
                        field);
    } else {
        m_problem->tell(sentences.join(QStringLiteral("\n✕ ")), field);
    }
    for (const auto &fault : wrong) {
        offerMeant(fault);
        if (fault.meant && fieldAt(fault.field) == m_company)
            m_told->hide(); // it said the same
    }
}

void QuickEntry::offerMeant(const rebond::exchange::FieldFault &fault)
{
    if (!fault.meant || !m_take->isHidden())
        return;
    m_meant = fault;
    //: a button: puts the name of a member or a company into the field; %1 is that name
    m_take->setText(tr("Take “%1”").arg(QString(fault.meant->name).replace(u'&', QStringLiteral("&&"))));
    m_take->show();
}

void QuickEntry::sayNew(const QString &company, const std::optional<QString> &meant)
{
    const bool isAsked = m_problem->isTold() && m_meant && fieldAt(m_meant->field) == m_company;
    if (isAsked && !m_take->isHidden()) // whether it is meant
        return;
    say(models::newCompanySentence(tr("A company nobody has written to yet: it will be added."), meant), false);
    if (!meant || m_problem->isTold())
        return;
    placeProblem(m_company);
    offerMeant({field("company", {}).field, {}, rebond::exchange::Meant{company, *meant}});
}

void QuickEntry::takeMeant()
{
    auto *line = m_meant ? qobject_cast<QLineEdit *>(fieldAt(m_meant->field)) : nullptr;
    if (!line)
        return;
    const rebond::exchange::Meant meant = *m_meant->meant;
    line->setFocus(Qt::OtherFocusReason); // the button goes
    line->setText(line == m_members ? QString(line->text()).replace(meant.typed, meant.name) : meant.name);
    m_problem->end();
    m_take->hide();
    if (line == m_company)
        lookForEarlierActs();
}

// Nobody means it twice.
void QuickEntry::leaveOddDay()
{
    const QString odd = std::exchange(m_oddDay, {});
    m_asked.clear();
    if (odd.isEmpty() || m_date->text() != odd)
        return;
    const bool isUntouched = !isTyped();
    m_date->setText(m_around.formats.shortDate(m_around.clock.today()));
    m_dayIsOurs = true;
    followDate();
    if (isUntouched)
        m_untouched = begun();
}

// The line stands above every page.
void QuickEntry::tellFailure(const Error &error)
{
    m_around.messages.say(error);
    m_around.messages.endOnly(kit::MessageBar::BySuccess);
}

void QuickEntry::tell(const rebond::exchange::Entered<Act> &entered, const QStringList &sent)
{
    if (!entered.isStored())
        return tellNotSaved(entered.told, sent);
    if (entered.stoodAlready) {
        //: %1 is the reference of an act
        return say(tr("This very act is written down already (%1): nothing was added.").arg(entered.record.reference),
                   false);
    }
    const bool isForTheNext = begun() != sent;
    empty(sent);
    leaveOddDay();
    QStringList sentences{isForTheNext ? tr("Saved. What you typed meanwhile stays in the line.")
                                       : tr("Saved. Write the next one, or press Escape.")};
    for (const auto &remark : entered.told.remarks)
        sentences.append(remark.sentence);
    say(sentences.join(u' '), false);
    m_tellsSaved = true;
    if (!isForTheNext) {
        forgetTyping();
        m_company->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT saved(entered.record);
}

} // namespace rebond::ui::outreach
