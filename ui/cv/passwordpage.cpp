// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cv/passwordpage.h"

#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rebond::ui::cv {

PasswordPage::PasswordPage(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_password(new QLineEdit(this)),
      m_told(new kit::ProblemLabel(QStringLiteral("pdfPasswordEditTold"), this)),
      m_open(new QPushButton(tr("&Open it"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("pdfPasswordPage"));
    m_heading->setObjectName(QStringLiteral("pdfPasswordHeadingLabel"));
    m_heading->setWordWrap(true);
    m_heading->setProperty("rebondData", true);
    kit::setTextStep(m_heading, kit::TextStep::Figure, QFont::Bold);
    auto *hint =
        new QLabel(tr("This PDF is locked. It is opened with its password and kept without it, so that it can be "
                      "bound; the password itself is not kept."),
                   this);
    hint->setWordWrap(true);
    kit::setQuiet(hint);
    m_password->setObjectName(QStringLiteral("pdfPasswordEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(200);
    m_open->setObjectName(QStringLiteral("openLockedPdfButton"));
    m_cancel->setObjectName(QStringLiteral("leaveLockedPdfButton"));
    kit::setButtonKind(m_open, kit::ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(hint);
    column->addWidget(kit::makeLabelFor(m_password, tr("&Password of the PDF"), this));
    column->addWidget(m_password);
    column->addWidget(m_told);
    column->addLayout(buttons);
    column->addStretch(1);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 2);
    connect(m_password, &QLineEdit::textChanged, this, [this] { m_open->setEnabled(!m_password->text().isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, &PasswordPage::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordPage::cancelled);
    clear();
}

void PasswordPage::begin(const QString &file)
{
    clear();
    //: heading; %1 is a file
    m_heading->setText(tr("“%1” asks for a password").arg(file));
}

void PasswordPage::tellWrong()
{
    setBusy(false);
    m_password->selectAll();
    m_told->tell(tr("This password does not open it: look at capitals and spaces, and try again."), m_password);
    m_password->setFocus(Qt::OtherFocusReason);
}

void PasswordPage::setBusy(bool isBusy)
{
    m_password->setReadOnly(isBusy);
    m_open->setEnabled(!isBusy && !m_password->text().isEmpty());
}

QString PasswordPage::password() const
{
    return m_password->text();
}

QWidget *PasswordPage::firstStop() const
{
    return m_password;
}

void PasswordPage::clear()
{
    m_password->clear();
    m_told->end();
    setBusy(false);
}

void PasswordPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::cv

#include "moc_passwordpage.cpp"
