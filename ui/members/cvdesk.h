// SPDX-License-Identifier: GPL-3.0-or-later
// Structured CVs as they come and go: taken from JSON Resume, written on pages or as JSON Resume, with the name or without. The
// work is done behind the window; what is wrong is said in the message bar, and nothing changes.
#pragma once

#include "domain/records.h"
#include "ui/kit/page.h"
#include "workspace/cvs.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rebond::workspace {
class Workspace;
}

namespace rebond::ui::members {

class MemberPanel;

class CvDesk final : public QObject
{
    Q_OBJECT
public:
    CvDesk(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings, QWidget *page);

    // Does what the panel asks for, with whom `chosen` answers.
    void serve(const MemberPanel *panel, const std::function<std::optional<domain::Member>()> &chosen);

    void takeResume(Id<domain::Member> member);
    void removeCurrent(Id<domain::Member> member);
    void writePages(Id<domain::Member> member, bool isAnonymous);

private:
    void importFrom(const QString &path, Id<domain::Member> member);
    void askWhere(const cv::CvPaper &paper, Id<domain::Member> member);
    void write(const QString &path, Id<domain::Member> member, const workspace::CvOrder &order);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QWidget *m_page;
};

} // namespace rebond::ui::members
