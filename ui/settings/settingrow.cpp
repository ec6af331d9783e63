// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "base/folding.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::settings {

SettingRow::SettingRow(const char *key, const RowWords &words, QWidget *control, RowActions actions, QWidget *parent)
    : QWidget(parent),
      m_key(QLatin1String(key)),
      m_actions(std::move(actions)),
      m_control(control),
      m_line(new kit::FlowLayout(nullptr, 3)),
      m_back(new QPushButton(words.back, this)),
      m_problem(new kit::ProblemLabel(m_key + QLatin1String("ProblemLabel"), this))
{
    static const QRegularExpression kBetween(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString title = kit::withoutMnemonic(words.title);
    m_words = fold(QString(title + u' ' + words.help)).split(kBetween, Qt::SkipEmptyParts);
    auto *name = kit::makeLabelFor(control, words.title, this);
    kit::setTextStep(name, kit::TextStep::Body, QFont::DemiBold);
    control->setAccessibleDescription(words.help);
    auto *help = new QLabel(words.help, this);
    help->setWordWrap(true);
    kit::setQuiet(help);
    m_back->setObjectName(m_key + QLatin1String("ResetButton"));
    //: for a screen reader: %1 is what the button says, %2 the name of a setting
    m_back->setAccessibleName(tr("%1 (%2)").arg(words.back, title));
    kit::setButtonKind(m_back, kit::ButtonKind::Link);
    m_line->addWidget(control);
    m_line->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->addWidget(name);
    column->addLayout(m_line);
    column->addWidget(m_problem);
    column->addWidget(help);
    kit::setSpace(column, {}, 1);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_control->setFocus(Qt::OtherFocusReason); // the button goes
        m_actions.reset();
        refresh();
        Q_EMIT changed(m_key);
    });
    refresh();
}

void SettingRow::addBeside(QWidget *control)
{
    m_line->removeWidget(m_back);
    m_line->addWidget(control);
    m_line->addWidget(m_back);
}

void SettingRow::refresh()
{
    m_actions.show();
    m_back->setVisible(!m_actions.isDefault());
}

void SettingRow::setProblem(const QString &sentence)
{
    if (sentence.isEmpty())
        m_problem->end();
    else
        m_problem->tell(sentence);
}

bool SettingRow::matches(const QStringList &folded) const
{
    return std::all_of(folded.begin(), folded.end(), [this](const QString &wanted) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return word.startsWith(wanted); });
    });
}

} // namespace rebond::ui::settings

#include "moc_settingrow.cpp"
