<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%1 have found a lasting job or set up in business.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 has found a lasting job or set up in business.</numerusform>
            <numerusform>%1 have found a lasting job or set up in business.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have found a transitional job: under six months, without a known end, or subsidised.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 has found a transitional job: under six months, without a known end, or subsidised.</numerusform>
            <numerusform>%1 have found a transitional job: under six months, without a known end, or subsidised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were still in work on %2.</source>
        <extracomment>%1 is a number in words, at least two, and begins the sentence; %2 is a day and month, &quot;30 June&quot;.</extracomment>
        <translation>
            <numerusform>%1 was still in work on %2.</numerusform>
            <numerusform>%1 were still in work on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rebounds came through the group.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 rebound came through the group.</numerusform>
            <numerusform>%1 rebounds came through the group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rebounds came through an individual search.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 rebound came through an individual search.</numerusform>
            <numerusform>%1 rebounds came through an individual search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The origin of %1 rebounds is not known.</source>
        <extracomment>%1 is a number in words, at least two.</extracomment>
        <translation>
            <numerusform>The origin of %1 rebound is not known.</numerusform>
            <numerusform>The origin of %1 rebounds is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more people have a job that starts later.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 more person has a job that starts later.</numerusform>
            <numerusform>%1 more people have a job that starts later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 have rebounded</source>
        <extracomment>Beside a large number, which is not part of the phrase: &quot;[20] of 60 have rebounded&quot;. %n is that number, %1 all.</extracomment>
        <translation>
            <numerusform>of %1 has rebounded</numerusform>
            <numerusform>of %1 have rebounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have rebounded by %3</source>
        <extracomment>%1 of %2 people, %3 is a date: &quot;20 of 60 have rebounded by 30 June 2012&quot;. %n is the number of %1.</extracomment>
        <translation>
            <numerusform>%1 of %2 has rebounded by %3</numerusform>
            <numerusform>%1 of %2 have rebounded by %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of whom %1 in work</source>
        <extracomment>Under the headline; %1 is a number of people. %n is the same number.</extracomment>
        <translation>
            <numerusform>of whom %1 in work</numerusform>
            <numerusform>of whom %1 in work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to come</source>
        <extracomment>Under the headline; %1 is a number of people whose job starts later. %n is the same number.</extracomment>
        <translation>
            <numerusform>%1 to come</numerusform>
            <numerusform>%1 to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acts, %1 of them in the name of the group</source>
        <extracomment>Under a number of acts, %n: &quot;412 / acts, 96 of them in the name of the group&quot;. %1 is the second number.</extracomment>
        <translation>
            <numerusform>act, %1 in the name of the group</numerusform>
            <numerusform>acts, %1 of them in the name of the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>companies approached</source>
        <extracomment>Under a number of companies, %n.</extracomment>
        <translation>
            <numerusform>company approached</numerusform>
            <numerusform>companies approached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interviews held</source>
        <extracomment>Under a number of interviews, %n.</extracomment>
        <translation>
            <numerusform>interview held</numerusform>
            <numerusform>interviews held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered, of %1</source>
        <extracomment>Under a number of acts that got an answer, %n; %1 is the number of all acts.</extracomment>
        <translation>
            <numerusform>answered, of %1</numerusform>
            <numerusform>answered, of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have not rebounded by %3</source>
        <extracomment>%1 of %2 people, %3 is a date: &quot;40 of 60 have not rebounded by 30 June 2012&quot;. %n is the number of %1.</extracomment>
        <translation>
            <numerusform>%1 of %2 has not rebounded by %3</numerusform>
            <numerusform>%1 of %2 have not rebounded by %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Check-point after %n month(s)</source>
        <translation>
            <numerusform>Check-point after %n month</numerusform>
            <numerusform>Check-point after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) withdrawn</source>
        <translation>
            <numerusform>%n consent withdrawn</numerusform>
            <numerusform>%n consents withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %n consent(s)</source>
        <translation>
            <numerusform>Last day of %n consent</numerusform>
            <numerusform>Last day of %n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) given</source>
        <translation>
            <numerusform>%n consent given</numerusform>
            <numerusform>%n consents given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>Import %n act(s) of outreach</source>
        <translation>
            <numerusform>Import %n act of outreach</numerusform>
            <numerusform>Import %n acts of outreach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interview(s)</source>
        <translation>
            <numerusform>Import %n interview</numerusform>
            <numerusform>Import %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n outcome(s)</source>
        <translation>
            <numerusform>Import %n outcome</numerusform>
            <numerusform>Import %n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n check-point(s)</source>
        <translation>
            <numerusform>Import %n check-point</numerusform>
            <numerusform>Import %n check-points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Import %n member</numerusform>
            <numerusform>Import %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n company(ies)</source>
        <translation>
            <numerusform>Import %n company</numerusform>
            <numerusform>Import %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>Import %n contact</numerusform>
            <numerusform>Import %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not imported: %n row(s) cannot be taken. The first stands on line %2: %3</source>
        <extracomment>%n rows; %1 is a file; the first of them stands on line %2 and %3 says why</extracomment>
        <translation>
            <numerusform>“%1” was not imported: %n row cannot be taken. It stands on line %2: %3</numerusform>
            <numerusform>“%1” was not imported: %n rows cannot be taken. The first stands on line %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message numerus="yes">
        <source>Annex: who the %n are</source>
        <extracomment>%n people have rebounded</extracomment>
        <translation>
            <numerusform>Annex: who it is</numerusform>
            <numerusform>Annex: who the %n are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>in a line of the things to do: for so long a follow-up has been due</extracomment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in the job</source>
        <extracomment>in a line of the things to do: it is to be asked whether somebody is still there, after 3, 6 or 12 months</extracomment>
        <translation>
            <numerusform>%n month in the job</numerusform>
            <numerusform>%n months in the job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no act for %n day(s)</source>
        <extracomment>in a line of the things to do, after the name of a member</extracomment>
        <translation>
            <numerusform>no act for %n day</numerusform>
            <numerusform>no act for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) expired on %1</source>
        <extracomment>in a line of the things to do, after the name of a member; %1 is a date</extracomment>
        <translation>
            <numerusform>%n consent expired on %1</numerusform>
            <numerusform>%n consents expired on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) to expire on %1</source>
        <extracomment>in a line of the things to do, after the name of a member; %1 is a date</extracomment>
        <translation>
            <numerusform>%n consent expires on %1</numerusform>
            <numerusform>%n consents expire on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and at least %n more</source>
        <extracomment>the last line of a section of the things to do: how many it does not show</extracomment>
        <translation>
            <numerusform>and at least %n more</numerusform>
            <numerusform>and at least %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last line of a section of the things to do: how many it does not show</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message numerus="yes">
        <source>%n companies created by their names.</source>
        <translation>
            <numerusform>%n company created by its name.</numerusform>
            <numerusform>%n companies created by their names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::companies::CompaniesPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::DashboardPage</name>
    <message numerus="yes">
        <source>%n doubtful entry(ies)</source>
        <translation>
            <numerusform>%n doubtful entry</numerusform>
            <numerusform>%n doubtful entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::exchange::ImportPage</name>
    <message numerus="yes">
        <source>%n created</source>
        <comment>records an import makes</comment>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>records an import changes</comment>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>records an import leaves as they are</comment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) created by name</source>
        <comment>companies named in a cell</comment>
        <translation>
            <numerusform>%n company created by name</numerusform>
            <numerusform>%n companies created by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <comment>rows an import cannot take</comment>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>things to know about rows that are imported</comment>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <comment>rows that say the same as an earlier one</comment>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::MembersPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::QuickEntry</name>
    <message numerus="yes">
        <source>! %n act(s) there within 30 days: talk to each other before you write.</source>
        <translation>
            <numerusform>! %n act there within 30 days: talk to each other before you write.</numerusform>
            <numerusform>! %n acts there within 30 days: talk to each other before you write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
        </translation>
    </message>
</context>
</TS>
