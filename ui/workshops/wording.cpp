// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/wording.h"

#include <QCoreApplication>

#include <array>

namespace rebond::ui::workshops {

namespace {
class Said
{
    Q_DECLARE_TR_FUNCTIONS(WorkshopWords)
public:
    static QStringList counts(const storage::Attendance &attendance)
    {
        QStringList words;
        const auto add = [&](qint64 number, const QString &text) {
            if (number > 0)
                words.append(text);
        };
        const auto count = [](qint64 number) { return static_cast<int>(number); };
        add(attendance.present, tr("%n present", nullptr, count(attendance.present)));
        add(attendance.late, tr("%n late", nullptr, count(attendance.late)));
        add(attendance.excused, tr("%n absent with a reason", nullptr, count(attendance.excused)));
        add(attendance.absent, tr("%n absent", nullptr, count(attendance.absent)));
        add(attendance.unmarked, tr("%n without a mark", nullptr, count(attendance.unmarked)));
        return words;
    }
    static QStringList activity(const storage::Activity &activity)
    {
        return {tr("%n act(s)", nullptr, static_cast<int>(activity.acts)),
                tr("%n interview(s) held", nullptr, static_cast<int>(activity.interviews)),
                tr("%n outcome(s)", nullptr, static_cast<int>(activity.outcomes))};
    }
    static QString onlyReadFile() { return tr("Only to be read: nothing can be written into this file."); }
    static QString onlyReadCohort() { return tr("Only to be read: this cohort is closed."); }
};
const QString kDot = QStringLiteral(" · ");

QString together(QStringList words)
{
    words.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp)); // a number stays with what it counts
    return words.join(kDot);
}
} // namespace

QString whenOf(const domain::Workshop &workshop, const Formats &formats)
{
    return formats.date(workshop.date) + kDot + hoursOf(workshop, formats);
}

QString dayOf(QDate day, QDate today, const Formats &formats)
{
    return day.year() == today.year() ? formats.dayMonth(day) : formats.date(day);
}

QString countsOf(const storage::Attendance &attendance, const Formats &formats)
{
    return formats.typography(Said::counts(attendance).join(kDot));
}

QString activityOf(const storage::Activity &activity)
{
    return together(Said::activity(activity));
}

QString doneOf(const storage::Activity &activity)
{
    const QStringList words = Said::activity(activity);
    const std::array<qint64, 3> numbers = {activity.acts, activity.interviews, activity.outcomes};
    QStringList done;
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers.at(i) > 0)
            done.append(words.at(static_cast<qsizetype>(i)));
    }
    return together(done);
}

QString whyOnlyRead(const workspace::Workspace &workspace)
{
    if (!workspace.isReadOnly())
        return {};
    return workspace.isFileReadOnly() ? Said::onlyReadFile() : Said::onlyReadCohort();
}

} // namespace rebond::ui::workshops
