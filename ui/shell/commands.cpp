// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QtGlobal>

#include <array>

namespace rebond::ui::shell {

using kit::ActionGroup;
using kit::ActionSpec;

namespace {
constexpr std::array kGroups{
    //: menu
    ActionGroup{"file", QT_TRANSLATE_NOOP("Commands", "&File")},
    //: menu
    ActionGroup{"edit", QT_TRANSLATE_NOOP("Commands", "&Edit")},
    //: menu
    ActionGroup{"view", QT_TRANSLATE_NOOP("Commands", "&View")},
    //: menu
    ActionGroup{"help", QT_TRANSLATE_NOOP("Commands", "&Help")},
};

// Keys are those users know from other programs; Ctrl+1 and on go to the pages in the order of the side bar.
constexpr std::array kSpecs{
    ActionSpec{"file.new", "file", QT_TRANSLATE_NOOP("Commands", "&New cohort…"),
               QT_TRANSLATE_NOOP("Commands", "Begins a new cohort in a file of its own."), "document-new", "Ctrl+N",
               "window"},
    ActionSpec{"file.open", "file", QT_TRANSLATE_NOOP("Commands", "&Open…"),
               QT_TRANSLATE_NOOP("Commands", "Opens a cohort file."), "document-open", "Ctrl+O", "window"},
    ActionSpec{"file.demo", "file", QT_TRANSLATE_NOOP("Commands", "&Demonstration"),
               QT_TRANSLATE_NOOP("Commands", "Opens a fresh copy of the demonstration cohort, sixty invented people."),
               nullptr, nullptr, "window"},
    ActionSpec{"file.import", "file", QT_TRANSLATE_NOOP("Commands", "&Import a list…"),
               QT_TRANSLATE_NOOP("Commands",
                                 "Chooses a list of members, companies, outreach, interviews or outcomes to import."),
               "document-import", "Ctrl+I", "window", true},
    ActionSpec{"file.export", "file", QT_TRANSLATE_NOOP("Commands", "&Export the report…"),
               QT_TRANSLATE_NOOP("Commands",
                                 "Writes the progress report as a PDF file, a web page or a CSV list of all figures."),
               "document-export", "Ctrl+Shift+E", "window"},
    ActionSpec{"file.print", "file", QT_TRANSLATE_NOOP("Commands", "&Print…"),
               QT_TRANSLATE_NOOP("Commands",
                                 "Prints this page: a list is shown first as it will be printed, the report, the "
                                 "trombinoscope and the booklet go to the printer you choose."),
               nullptr, "Ctrl+P", "window"},
    ActionSpec{"file.exportShown", "file", QT_TRANSLATE_NOOP("Commands", "Export the list as &shown…"),
               QT_TRANSLATE_NOOP("Commands",
                                 "Writes the list of this page into a file: its columns, its search, its order."),
               nullptr, "Ctrl+E", "window"},
    ActionSpec{"file.close", "file", QT_TRANSLATE_NOOP("Commands", "&Close the file"),
               QT_TRANSLATE_NOOP("Commands", "Goes back to the welcome page."), nullptr, "Ctrl+W", "window", true},
    ActionSpec{"file.lock", "file", QT_TRANSLATE_NOOP("Commands", "Loc&k the window"),
               QT_TRANSLATE_NOOP("Commands", "Covers what stands in the window until you show it again."), nullptr,
               "Ctrl+L", "window"},
    ActionSpec{"file.quit", "file", QT_TRANSLATE_NOOP("Commands", "&Quit"),
               QT_TRANSLATE_NOOP("Commands", "Ends the program; everything is already saved."), "application-exit",
               "Ctrl+Q", "window"},
    ActionSpec{"edit.undo", "edit", QT_TRANSLATE_NOOP("Commands", "&Undo"),
               QT_TRANSLATE_NOOP("Commands", "Takes back the last change made in this session."), "edit-undo", "Ctrl+Z",
               "window"},
    ActionSpec{"edit.redo", "edit", QT_TRANSLATE_NOOP("Commands", "&Redo"),
               QT_TRANSLATE_NOOP("Commands", "Makes the change again that was taken back."), "edit-redo",
               "Ctrl+Shift+Z; Ctrl+Y", "window"},
    ActionSpec{"edit.act", "edit", QT_TRANSLATE_NOOP("Commands", "&Write an act down"),
               QT_TRANSLATE_NOOP("Commands",
                                 "Opens a line to write a letter, a call or a visit in, on whatever page you are."),
               nullptr, "F2", "window", true},
    ActionSpec{"edit.interview", "edit", QT_TRANSLATE_NOOP("Commands", "Write an &interview down"),
               QT_TRANSLATE_NOOP("Commands", "Opens the form of a new interview."), nullptr, "F3", "window"},
    ActionSpec{"edit.outcome", "edit", QT_TRANSLATE_NOOP("Commands", "Write an &outcome down"),
               QT_TRANSLATE_NOOP("Commands", "Opens the form of a new outcome: a job, a company, a course …"), nullptr,
               "F4", "window"},
    ActionSpec{"edit.search", "edit", QT_TRANSLATE_NOOP("Commands", "&Search everything"),
               QT_TRANSLATE_NOOP(
                   "Commands",
                   "Finds members, companies, contacts, acts, offers, press, relays and commands by a few letters."),
               nullptr, "Ctrl+K", "window"},
    ActionSpec{"edit.settings", "edit", QT_TRANSLATE_NOOP("Commands", "S&ettings"),
               QT_TRANSLATE_NOOP("Commands", "Your name, reminders, folders, language and colours."), nullptr, "Ctrl+,",
               "window", true},
    ActionSpec{"view.dashboard", "view", QT_TRANSLATE_NOOP("Commands", "&Today"),
               QT_TRANSLATE_NOOP("Commands", "Shows how many have rebounded, and when."), "view-statistics", "Ctrl+1",
               "window"},
    ActionSpec{"view.members", "view", QT_TRANSLATE_NOOP("Commands", "&Members"),
               QT_TRANSLATE_NOOP("Commands", "Shows the people of the cohort."), nullptr, "Ctrl+2", "window"},
    ActionSpec{"view.companies", "view", QT_TRANSLATE_NOOP("Commands", "Com&panies"),
               QT_TRANSLATE_NOOP("Commands", "Shows the companies, and who wrote to them when."), nullptr, "Ctrl+3",
               "window"},
    ActionSpec{"view.outreach", "view", QT_TRANSLATE_NOOP("Commands", "&Outreach"),
               QT_TRANSLATE_NOOP("Commands", "Shows where each lead stands, and what was done for it."), nullptr,
               "Ctrl+4", "window"},
    ActionSpec{"view.interviews", "view", QT_TRANSLATE_NOOP("Commands", "I&nterviews"),
               QT_TRANSLATE_NOOP("Commands", "Shows the interviews, in a list or week by week."), nullptr, "Ctrl+5",
               "window"},
    ActionSpec{"view.outcomes", "view", QT_TRANSLATE_NOOP("Commands", "Out&comes"),
               QT_TRANSLATE_NOOP("Commands", "Shows what became of the members, and the check-points."), nullptr,
               "Ctrl+6", "window"},
    ActionSpec{"view.workshops", "view", QT_TRANSLATE_NOOP("Commands", "&Workshops"),
               QT_TRANSLATE_NOOP("Commands", "Shows the workshops, who came, and what each agreed to do."), nullptr,
               "Ctrl+7", "window"},
    ActionSpec{"view.import", "view", QT_TRANSLATE_NOOP("Commands", "&Import"),
               QT_TRANSLATE_NOOP("Commands", "Shows the page that reads lists."), nullptr, "Ctrl+8", "window"},
    ActionSpec{"view.report", "view", QT_TRANSLATE_NOOP("Commands", "&Report"),
               QT_TRANSLATE_NOOP("Commands", "Shows the pages of the progress report."), nullptr, "Ctrl+9", "window"},
    ActionSpec{"view.trombinoscope", "view", QT_TRANSLATE_NOOP("Commands", "Trom&binoscope"),
               QT_TRANSLATE_NOOP("Commands", "Shows the group as photos and names, to be printed."), "view-list-icons",
               "Ctrl+Shift+T", "window"},
    ActionSpec{"view.booklet", "view", QT_TRANSLATE_NOOP("Commands", "CV boo&klet"),
               QT_TRANSLATE_NOOP("Commands", "Shows the CVs of the group in one volume, to be printed or sent."),
               nullptr, "Ctrl+Shift+B", "window"},
    ActionSpec{"view.letters", "view", QT_TRANSLATE_NOOP("Commands", "Letters by mer&ge"),
               QT_TRANSLATE_NOOP("Commands", "Shows letters and labels that a list fills in, to be printed."), nullptr,
               "Ctrl+Shift+L", "window"},
    ActionSpec{"view.press", "view", QT_TRANSLATE_NOOP("Commands", "Press &articles"),
               QT_TRANSLATE_NOOP("Commands", "Shows what the press said of the group, and who is quoted."), nullptr,
               "Ctrl+Shift+P", "window"},
    ActionSpec{"view.relays", "view", QT_TRANSLATE_NOOP("Commands", "Rela&ys"),
               QT_TRANSLATE_NOOP("Commands", "Shows who passes on that members look for work, and whom to ask."),
               nullptr, "Ctrl+Shift+R", "window"},
    ActionSpec{"view.offers", "view", QT_TRANSLATE_NOOP("Commands", "Offers for t&he group"),
               QT_TRANSLATE_NOOP("Commands", "Shows the offers of work, whom each may suit, and who was told of it."),
               nullptr, "Ctrl+Shift+O", "window"},
    ActionSpec{"view.site", "view", QT_TRANSLATE_NOOP("Commands", "P&ublic web site"),
               QT_TRANSLATE_NOOP("Commands", "Shows what the web site of the group would tell, and publishes it."),
               nullptr, "Ctrl+Shift+W", "window"},
    ActionSpec{"view.checks", "view", QT_TRANSLATE_NOOP("Commands", "&Verify the data"),
               QT_TRANSLATE_NOOP("Commands", "Shows what contradicts itself, is missing or was entered twice."),
               nullptr, "Ctrl+Shift+V", "window"},
    ActionSpec{"view.journal", "view", QT_TRANSLATE_NOOP("Commands", "&Journal"),
               QT_TRANSLATE_NOOP("Commands", "Shows who changed what, and when."), nullptr, "Ctrl+Shift+J", "window"},
    ActionSpec{"view.file", "view", QT_TRANSLATE_NOOP("Commands", "&File and cohorts"),
               QT_TRANSLATE_NOOP("Commands", "Shows where the file is, its backups and its cohorts."), nullptr,
               "Ctrl+Shift+F", "window"},
    ActionSpec{"view.round", "view", QT_TRANSLATE_NOOP("Commands", "Roun&d table"),
               QT_TRANSLATE_NOOP("Commands",
                                 "Fills the screen with one member after another: agreed, done, until next time."),
               nullptr, "F6", "window", true},
    ActionSpec{"view.projector", "view", QT_TRANSLATE_NOOP("Commands", "Proj&ector"),
               QT_TRANSLATE_NOOP("Commands",
                                 "Hides telephone numbers, e-mail addresses and notes on every page, and shows them "
                                 "again."),
               nullptr, "F11", "window"},
    ActionSpec{"view.zoomIn", "view", QT_TRANSLATE_NOOP("Commands", "&Larger"),
               QT_TRANSLATE_NOOP("Commands", "Makes letters and everything else larger."), "zoom-in",
               "Ctrl++; Ctrl+=", "window", true},
    ActionSpec{"view.zoomOut", "view", QT_TRANSLATE_NOOP("Commands", "&Smaller"),
               QT_TRANSLATE_NOOP("Commands", "Makes letters and everything else smaller."), "zoom-out", "Ctrl+-",
               "window"},
    ActionSpec{"view.zoomReset", "view", QT_TRANSLATE_NOOP("Commands", "Usual si&ze"),
               QT_TRANSLATE_NOOP("Commands", "Goes back to the system's size of letters."), nullptr, "Ctrl+0",
               "window"},
    ActionSpec{"help.manual", "help", QT_TRANSLATE_NOOP("Commands", "&Manual"),
               QT_TRANSLATE_NOOP("Commands", "Opens the manual in this window."), nullptr, "F1", "window"},
    ActionSpec{"help.shortcuts", "help", QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),
               QT_TRANSLATE_NOOP("Commands", "Lists every command with its keys."), nullptr, "Ctrl+F1", "window"},
    ActionSpec{"help.about", "help", QT_TRANSLATE_NOOP("Commands", "&About Rebond"),
               QT_TRANSLATE_NOOP("Commands", "Says which version this is and under which licence."), "help-about",
               nullptr, "window"},
};
} // namespace

std::span<const ActionGroup> commandGroups()
{
    return kGroups;
}

std::span<const ActionSpec> commandSpecs()
{
    return kSpecs;
}

} // namespace rebond::ui::shell
