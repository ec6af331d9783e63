<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Appeals</name>
    <message numerus="yes">
        <source>%n character(s) too many for %1: shorten the message.</source>
        <extracomment>%1 is the name of a network %1 is the name of a network, %n a number of characters</extracomment>
        <translation>
            <numerusform>%n character too many for %1: shorten the message.</numerusform>
            <numerusform>%n characters too many for %1: shorten the message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) not named: %1 takes %2 accounts in a message.</source>
        <extracomment>%1 is the name of a network, %2 how many accounts it takes, %n how many relays</extracomment>
        <translation>
            <numerusform>%n relay not named: %1 takes %2 accounts in a message.</numerusform>
            <numerusform>%n relays not named: %1 takes %2 accounts in a message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to mark on the picture, by hand: they take nothing of the length.</source>
        <extracomment>%n is how many accounts</extracomment>
        <translation>
            <numerusform>%n account to mark on the picture, by hand: it takes nothing of the length.</numerusform>
            <numerusform>%n accounts to mark on the picture, by hand: they take nothing of the length.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message numerus="yes">
        <source>%n line(s) to sign, each with a name</source>
        <extracomment>read aloud in place of the table</extracomment>
        <translation>
            <numerusform>%n line to sign, with a name</numerusform>
            <numerusform>%n lines to sign, each with a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of outreach</source>
        <translation>
            <numerusform>%n act of outreach</numerusform>
            <numerusform>%n acts of outreach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Booklet</name>
    <message numerus="yes">
        <source>%n CV(s)</source>
        <translation>
            <numerusform>%n CV</numerusform>
            <numerusform>%n CVs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will find enclosed %n CV(s) of members of the group %1, who are looking for work and have agreed that you receive them.</source>
        <extracomment>in a letter to a company; %1 is the name of a group of job seekers, %n how many CVs go with it</extracomment>
        <translation>
            <numerusform>You will find enclosed %n CV of members of the group %1, who are looking for work and have agreed that you receive it.</numerusform>
            <numerusform>You will find enclosed %n CVs of members of the group %1, who are looking for work and have agreed that you receive them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In answer to your offer for the post “%1”, you will find enclosed %n CV(s) of members of the group %2, who are looking for work and have agreed that you receive them.</source>
        <extracomment>in a letter to a company; %1 is a post it offers, %2 the name of a group of job seekers, %n how many CVs go with it</extracomment>
        <translation>
            <numerusform>In answer to your offer for the post “%1”, you will find enclosed %n CV of a member of the group %2, who is looking for work and has agreed that you receive it.</numerusform>
            <numerusform>In answer to your offer for the post “%1”, you will find enclosed %n CVs of members of the group %2, who are looking for work and have agreed that you receive them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>By %1, %n more have rebounded than by %2.</source>
        <extracomment>%1 and %2 are dates; %n how many more</extracomment>
        <translation>
            <numerusform>By %1, %n more has rebounded than by %2.</numerusform>
            <numerusform>By %1, %n more have rebounded than by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %1, %n fewer have rebounded than by %2.</source>
        <extracomment>%1 and %2 are dates; %n how many fewer</extracomment>
        <translation>
            <numerusform>By %1, %n fewer has rebounded than by %2.</numerusform>
            <numerusform>By %1, %n fewer have rebounded than by %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a few names, %n the number of the others</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%1 is a kind of list (&quot;Outreach&quot;); a line of the text in a person&apos;s file</extracomment>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what you agreed to, and what you withdrew: %n row(s)</source>
        <translation>
            <numerusform>what you agreed to, and what you withdrew: %n row</numerusform>
            <numerusform>what you agreed to, and what you withdrew: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when something about you was written, and by whom: %n row(s)</source>
        <translation>
            <numerusform>when something about you was written, and by whom: %n row</numerusform>
            <numerusform>when something about you was written, and by whom: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the workshops you came to or missed, and what was noted there: %n row(s)</source>
        <translation>
            <numerusform>the workshops you came to or missed, and what was noted there: %n row</numerusform>
            <numerusform>the workshops you came to or missed, and what was noted there: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that you have a buddy, whose name is theirs: %n row(s)</source>
        <translation>
            <numerusform>that you have a buddy, whose name is theirs: %n row</numerusform>
            <numerusform>that you have a buddy, whose name is theirs: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the reports that were handed out and count you, without your name: %n row(s)</source>
        <translation>
            <numerusform>the reports that were handed out and count you, without your name: %n row</numerusform>
            <numerusform>the reports that were handed out and count you, without your name: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the relays that were asked to pass on your search: %n row(s)</source>
        <translation>
            <numerusform>the relays that were asked to pass on your search: %n row</numerusform>
            <numerusform>the relays that were asked to pass on your search: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the offers that were proposed to you, and what you answered: %n row(s)</source>
        <translation>
            <numerusform>the offers that were proposed to you, and what you answered: %n row</numerusform>
            <numerusform>the offers that were proposed to you, and what you answered: %n rows</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%1 days</source>
        <extracomment>A number of days, %n; %1 is the same number as it is written.</extracomment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of those who had joined are left out so.</source>
        <extracomment>after who is not counted; %1 is a number of people, %n the same</extracomment>
        <translation>
            <numerusform>%1 of those who had joined is left out so.</numerusform>
            <numerusform>%1 of those who had joined are left out so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message numerus="yes">
        <source>%n person(s) erased since were erased again.</source>
        <translation>
            <numerusform>%n person erased since was erased again.</numerusform>
            <numerusform>%n people erased since were erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) held</source>
        <translation>
            <numerusform>%n interview held</numerusform>
            <numerusform>%n interviews held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) are not on this sheet.</source>
        <translation>
            <numerusform>%n older line is not on this sheet.</numerusform>
            <numerusform>%n older lines are not on this sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, by day</source>
        <translation>
            <numerusform>%n thing to do, by day</numerusform>
            <numerusform>%n things to do, by day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that happened, the newest first</source>
        <translation>
            <numerusform>%n thing that happened</numerusform>
            <numerusform>%n things that happened, the newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check-point after %n month(s)</source>
        <translation>
            <numerusform>Check-point after %n month</numerusform>
            <numerusform>Check-point after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n of %1 workshop(s)</source>
        <extracomment>at how many workshops somebody was, of %1</extracomment>
        <translation>
            <numerusform>at %n of %1 workshops</numerusform>
            <numerusform>at %n of %1 workshops</numerusform>
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
    <name>Letters</name>
    <message numerus="yes">
        <source>Only the first %n are written to: narrow the list with --narrow.</source>
        <translation>
            <numerusform>Only the first is written to: narrow the list with --narrow.</numerusform>
            <numerusform>Only the first %n are written to: narrow the list with --narrow.</numerusform>
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
    <message numerus="yes">
        <source>No consent to be named in the press on %2 from %1 and %n other(s): ask them before you show this to anybody.</source>
        <extracomment>%1 is a list of names, %2 a date, %n how many others there are</extracomment>
        <translation>
            <numerusform>No consent to be named in the press on %2 from %1 and %n other: ask them before you show this to anybody.</numerusform>
            <numerusform>No consent to be named in the press on %2 from %1 and %n others: ask them before you show this to anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n press mention(s)</source>
        <translation>
            <numerusform>Import %n press mention</numerusform>
            <numerusform>Import %n press mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n relay(s)</source>
        <translation>
            <numerusform>Import %n relay</numerusform>
            <numerusform>Import %n relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n offer(s)</source>
        <translation>
            <numerusform>Import %n offer</numerusform>
            <numerusform>Import %n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the visits of %n day(s)</source>
        <translation>
            <numerusform>Import the visits of %n day</numerusform>
            <numerusform>Import the visits of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message numerus="yes">
        <source>%n rebound(s) became known only later.</source>
        <translation>
            <numerusform>%n rebound became known only later.</numerusform>
            <numerusform>%n rebounds became known only later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rebound(s) of then have been cancelled since.</source>
        <translation>
            <numerusform>%n rebound of then has been cancelled since.</numerusform>
            <numerusform>%n rebounds of then have been cancelled since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more moved by something else that became known later.</source>
        <extracomment>people who are counted in another place</extracomment>
        <translation>
            <numerusform>%n more moved by something else that became known later.</numerusform>
            <numerusform>%n more moved by something else that became known later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailings</name>
    <message numerus="yes">
        <source>Note %n letter(s) “%1”</source>
        <extracomment>on the undo button and in the journal; %1 is the name of a letter, %n how many letters</extracomment>
        <translation>
            <numerusform>Note %n letter “%1”</numerusform>
            <numerusform>Note %n letters “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberFiles</name>
    <message numerus="yes">
        <source>%n photo(s) from a folder</source>
        <translation>
            <numerusform>%n photo from a folder</numerusform>
            <numerusform>%n photos from a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) from a folder</source>
        <translation>
            <numerusform>%n CV from a folder</numerusform>
            <numerusform>%n CVs from a folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>Propose offer %1 to %n member(s)</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer, %n how many members</extracomment>
        <translation>
            <numerusform>Propose offer %1 to %n member</numerusform>
            <numerusform>Propose offer %1 to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete that offer %1 was proposed to %n member(s)</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer, %n to how many members</extracomment>
        <translation>
            <numerusform>Delete that offer %1 was proposed to %n member</numerusform>
            <numerusform>Delete that offer %1 was proposed to %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>Answer the check-point after %n month(s)</source>
        <extracomment>on the undo button and in the journal: 3, 6 or 12 months after somebody found work</extracomment>
        <translation>
            <numerusform>Answer the check-point after %n month</numerusform>
            <numerusform>Answer the check-point after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s): placed elsewhere</source>
        <extracomment>on the undo button and in the journal: leads of a member who found work elsewhere</extracomment>
        <translation>
            <numerusform>Close %n lead: placed elsewhere</numerusform>
            <numerusform>Close %n leads: placed elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s): %1</source>
        <extracomment>the check-point of a job: %1 is a date</extracomment>
        <translation>
            <numerusform>After %n month: %1</numerusform>
            <numerusform>After %n months: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressBook</name>
    <message numerus="yes">
        <source>%n press mention(s)</source>
        <translation>
            <numerusform>%n press mention</numerusform>
            <numerusform>%n press mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) left out: what they say names somebody who has not agreed to be named in the press.</source>
        <translation>
            <numerusform>%n mention left out: what it says names somebody who has not agreed to be named in the press.</numerusform>
            <numerusform>%n mentions left out: what they say names somebody who has not agreed to be named in the press.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left out: somebody who is quoted has not agreed to be named in the press.</source>
        <translation>
            <numerusform>%n scan left out: somebody who is quoted has not agreed to be named in the press.</numerusform>
            <numerusform>%n scans left out: somebody who is quoted has not agreed to be named in the press.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are pictures, whose words Rebond cannot search: %1. Look whether they name somebody who has not agreed to be named in the press before you hand the book on.</source>
        <extracomment>%1 is a list of references of press mentions</extracomment>
        <translation>
            <numerusform>%n scan is a picture, whose words Rebond cannot search: %1. Look whether it names somebody who has not agreed to be named in the press before you hand the book on.</numerusform>
            <numerusform>%n scans are pictures, whose words Rebond cannot search: %1. Look whether they name somebody who has not agreed to be named in the press before you hand the book on.</numerusform>
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
    <message numerus="yes">
        <source>Group: %1 act(s) in a week</source>
        <extracomment>a mark on the curve of the rebounds: what was sent in the name of the group in a week; %1 is a number, %n the same</extracomment>
        <translation>
            <numerusform>Group: %1 act in a week</numerusform>
            <numerusform>Group: %1 acts in a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Annex: where the %n others stand</source>
        <extracomment>%n people have not rebounded</extracomment>
        <translation>
            <numerusform>Annex: where the other one stands</numerusform>
            <numerusform>Annex: where the %n others stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relays</name>
    <message numerus="yes">
        <source>%1 takes %n request(s) a month, and has had them: choose another relay, or wait until next month.</source>
        <extracomment>%1 is the name of a relay, %n how many requests a month were agreed</extracomment>
        <translation>
            <numerusform>%1 takes %n request a month, and has had it: choose another relay, or wait until next month.</numerusform>
            <numerusform>%1 takes %n requests a month, and has had them: choose another relay, or wait until next month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n relay(s) for %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a member, %n how many relays</extracomment>
        <translation>
            <numerusform>Ask %n relay for %1</numerusform>
            <numerusform>Ask %n relays for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>Delete %n act(s)</source>
        <translation>
            <numerusform>Delete %n act</numerusform>
            <numerusform>Delete %n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n interview(s)</source>
        <translation>
            <numerusform>Delete %n interview</numerusform>
            <numerusform>Delete %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n outcome(s)</source>
        <translation>
            <numerusform>Delete %n outcome</numerusform>
            <numerusform>Delete %n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)</source>
        <translation>
            <numerusform>Delete %n contact</numerusform>
            <numerusform>Delete %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n company(ies)</source>
        <translation>
            <numerusform>Delete %n company</numerusform>
            <numerusform>Delete %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n press mention(s)</source>
        <translation>
            <numerusform>Delete %n press mention</numerusform>
            <numerusform>Delete %n press mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n relay(s)</source>
        <translation>
            <numerusform>Delete %n relay</numerusform>
            <numerusform>Delete %n relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n offer(s)</source>
        <translation>
            <numerusform>Delete %n offer</numerusform>
            <numerusform>Delete %n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rome</name>
    <message numerus="yes">
        <source>“%1” holds %n code(s) alone: that is not the whole ROME. Nothing was replaced.</source>
        <extracomment>%1 is a file, %n the number of codes in it</extracomment>
        <translation>
            <numerusform>“%1” holds %n code alone: that is not the whole ROME. Nothing was replaced.</numerusform>
            <numerusform>“%1” holds %n codes alone: that is not the whole ROME. Nothing was replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message numerus="yes">
        <source>Scans of %n press mention(s)</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>
            <numerusform>Scan of %n press mention</numerusform>
            <numerusform>Scans of %n press mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message numerus="yes">
        <source>See the %n profile(s)</source>
        <translation>
            <numerusform>See the %n profile</numerusform>
            <numerusform>See the %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteVisits</name>
    <message numerus="yes">
        <source>at least %1 (%n day(s) of 7)</source>
        <extracomment>visits of a week of which days are missing: %1 is a number, %n how many days of seven are known</extracomment>
        <translation>
            <numerusform>at least %1 (%n day of 7)</numerusform>
            <numerusform>at least %1 (%n days of 7)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <extracomment>read aloud: of so many days or weeks it is not known how often the site was visited</extracomment>
        <translation>
            <numerusform>%n gap.</numerusform>
            <numerusform>%n gaps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteWording</name>
    <message numerus="yes">
        <source>%n file(s) should no longer be there: publish again, and take them away from where the pages are served.</source>
        <translation>
            <numerusform>%n file should no longer be there: publish again, and take it away from where the pages are served.</numerusform>
            <numerusform>%n files should no longer be there: publish again, and take them away from where the pages are served.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be renewed.</source>
        <translation>
            <numerusform>%n file would be renewed.</numerusform>
            <numerusform>%n files would be renewed.</numerusform>
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
    <message numerus="yes">
        <source>away from %n workshop(s) in a row, since %1</source>
        <extracomment>in a line of the things to do, after the name of a member; %1 is the date of the first absence</extracomment>
        <translation>
            <numerusform>away from %n workshop, since %1</numerusform>
            <numerusform>away from %n workshops in a row, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>proposed to %n member(s)</source>
        <translation>
            <numerusform>proposed to %n member</numerusform>
            <numerusform>proposed to %n members</numerusform>
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
    <message numerus="yes">
        <source>%n people erased since the backup were erased again.</source>
        <translation>
            <numerusform>%n person erased since the backup was erased again.</numerusform>
            <numerusform>%n people erased since the backup were erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand(s) on the site.</source>
        <translation>
            <numerusform>%n member stands on the site.</numerusform>
            <numerusform>%n members stand on the site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n without a name, as agreed.</source>
        <translation>
            <numerusform>Of these, %n without a name, as agreed.</numerusform>
            <numerusform>Of these, %n without a name, as agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away.</source>
        <translation>
            <numerusform>%n file taken away.</numerusform>
            <numerusform>%n files taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read: initials stand there instead.</source>
        <translation>
            <numerusform>%n photo could not be read: initials stand there instead.</numerusform>
            <numerusform>%n photos could not be read: initials stand there instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n press mention(s) left out: a title or an address holds the name of somebody who has not agreed to be named on the site.</source>
        <translation>
            <numerusform>%n press mention left out: a title or an address holds the name of somebody who has not agreed to be named on the site.</numerusform>
            <numerusform>%n press mentions left out: a title or an address holds the name of somebody who has not agreed to be named on the site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent.</source>
        <translation>
            <numerusform>%n file sent.</numerusform>
            <numerusform>%n files sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away at the host.</source>
        <translation>
            <numerusform>%n file taken away at the host.</numerusform>
            <numerusform>%n files taken away at the host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n press mention(s) in it.</source>
        <extracomment>a file was written: what stands in it</extracomment>
        <translation>
            <numerusform>%n press mention in it.</numerusform>
            <numerusform>%n press mentions in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trombinoscope</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <extracomment>of people shown in a trombinoscope</extracomment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Typeset</name>
    <message numerus="yes">
        <source>The PDF has more than %n page(s): take one that is shorter.</source>
        <extracomment>%n is how many pages a CV may have</extracomment>
        <translation>
            <numerusform>The PDF has more than %n page: take one that is shorter.</numerusform>
            <numerusform>The PDF has more than %n pages: take one that is shorter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent with a reason</source>
        <translation>
            <numerusform>%n absent with a reason</numerusform>
            <numerusform>%n absent with a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mark</source>
        <translation>
            <numerusform>%n without a mark</numerusform>
            <numerusform>%n without a mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) held</source>
        <translation>
            <numerusform>%n interview held</numerusform>
            <numerusform>%n interviews held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workshops</name>
    <message numerus="yes">
        <source>No mark yet for %1 and %n other(s): mark them, then close the workshop.</source>
        <extracomment>why a workshop cannot be closed; %1 is a list of names, %n how many others there are</extracomment>
        <translation>
            <numerusform>No mark yet for %1 and %n other: mark them, then close the workshop.</numerusform>
            <numerusform>No mark yet for %1 and %n others: mark them, then close the workshop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>Nothing was taken from “%1”: %n file(s) cannot be taken. The first is “%2”: %3</source>
        <extracomment>%n files; %1 is a folder; the first of them is %2, and %3 says why</extracomment>
        <translation>
            <numerusform>Nothing was taken from “%1”: %n file cannot be taken. It is “%2”: %3</numerusform>
            <numerusform>Nothing was taken from “%1”: %n files cannot be taken. The first is “%2”: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already, from “%1” to “%2”. Replace them, or choose another name.</source>
        <extracomment>%1 and %2 are the names of the first and the last file</extracomment>
        <translation>
            <numerusform>%n file of that name is there already, from “%1” to “%2”. Replace it, or choose another name.</numerusform>
            <numerusform>%n files of that name are there already, from “%1” to “%2”. Replace them, or choose another name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the %n sheet(s) at 100 %, on both sides, turned on the short edge; lay them on each other, fold them and staple them along the fold.</source>
        <extracomment>%n is how many sheets of paper it takes</extracomment>
        <translation>
            <numerusform>Print the %n sheet at 100 %, on both sides, turned on the short edge; fold it and staple it along the fold.</numerusform>
            <numerusform>Print the %n sheets at 100 %, on both sides, turned on the short edge; lay them on each other, fold them and staple them along the fold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PDF has more than %n page(s), so it will not stand in the booklet: take one that is shorter for that.</source>
        <translation>
            <numerusform>The PDF has more than %n page, so it will not stand in the booklet: take one that is shorter for that.</numerusform>
            <numerusform>The PDF has more than %n pages, so it will not stand in the booklet: take one that is shorter for that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::booklet::BookletPage</name>
    <message numerus="yes">
        <source>%n CV(s) are PDFs of their own and come out as grey boxes: export the booklet, and print that PDF.</source>
        <translation>
            <numerusform>%n CV is a PDF of its own and comes out as grey boxes: export the booklet, and print that PDF.</numerusform>
            <numerusform>%n CVs are PDFs of their own and come out as grey boxes: export the booklet, and print that PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is left out: %n</source>
        <translation>
            <numerusform>Who is left out: %n</numerusform>
            <numerusform>Who is left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is in it: %n</source>
        <translation>
            <numerusform>Who is in it: %n</numerusform>
            <numerusform>Who is in it: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::booklet::LetterPanel</name>
    <message numerus="yes">
        <source>%n act(s) there before, the last on %1.</source>
        <translation>
            <numerusform>%n act there before, the last on %1.</numerusform>
            <numerusform>%n acts there before, the last on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::booklet::PickPanel</name>
    <message numerus="yes">
        <source>Everybody who can stand in it: %n. Tick some to choose only them.</source>
        <translation>
            <numerusform>Everybody who can stand in it: %n. Tick some to choose only them.</numerusform>
            <numerusform>Everybody who can stand in it: %n. Tick some to choose only them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those who are ticked: %n.</source>
        <translation>
            <numerusform>Only those who are ticked: %n.</numerusform>
            <numerusform>Only those who are ticked: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::checks::ChecksPage</name>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
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
    <name>rebond::ui::companies::ContactList</name>
    <message numerus="yes">
        <source>and %n more: export the list of contacts to see all</source>
        <translation>
            <numerusform>and %n more: export the list of contacts to see all</numerusform>
            <numerusform>and %n more: export the list of contacts to see all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::BehindCard</name>
    <message numerus="yes">
        <source>the newest %n of many more</source>
        <translation>
            <numerusform>the newest %n of many more</numerusform>
            <numerusform>the newest %n of many more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compan(y/ies), by the newest act</source>
        <translation>
            <numerusform>%n company, by the newest act</numerusform>
            <numerusform>%n companies, by the newest act</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
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
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::SettleBar</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::TodoCard</name>
    <message numerus="yes">
        <source>! The last act written down is %n day(s) old, of %1: what stands here may be out of date.</source>
        <extracomment>above the things to do; %1 is a date</extracomment>
        <translation>
            <numerusform>! The last act written down is %n day old, of %1: what stands here may be out of date.</numerusform>
            <numerusform>! The last act written down is %n days old, of %1: what stands here may be out of date.</numerusform>
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
    <message numerus="yes">
        <source>%n row(s) of %1: mend them in your list, then import it again.</source>
        <extracomment>%1 is the list, as its file is called</extracomment>
        <translation>
            <numerusform>%n row of %1: mend it in your list, then import it again.</numerusform>
            <numerusform>%n rows of %1: mend them in your list, then import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::BackupsCard</name>
    <message numerus="yes">
        <source>%n person(s) erased since stay erased.</source>
        <translation>
            <numerusform>%n person erased since stays erased.</numerusform>
            <numerusform>%n people erased since stay erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::ConsentsCard</name>
    <message numerus="yes">
        <source>%n consent(s) withdrawn. What was printed before stays as it is; publish the web site anew.</source>
        <translation>
            <numerusform>%n consent withdrawn. What was printed before stays as it is; publish the web site anew.</numerusform>
            <numerusform>%n consents withdrawn. What was printed before stays as it is; publish the web site anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::PersonPanel</name>
    <message numerus="yes">
        <source>%n act(s) of outreach made for them alone</source>
        <translation>
            <numerusform>%n act of outreach made for them alone</numerusform>
            <numerusform>%n acts of outreach made for them alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made first. %n older backup(s) hold this person until newer ones take their place; whoever restores one has them erased again.</source>
        <translation>
            <numerusform>A backup is made first. %n older backup holds this person until newer ones take its place; whoever restores it has them erased again.</numerusform>
            <numerusform>A backup is made first. %n older backups hold this person until newer ones take their place; whoever restores one has them erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays: %n act(s) made with others or in the group’s name, without this person, notes and next step; that something was erased, by whom and when; and what was printed or written to other files before, which is yours to delete. Figures of the past change: nobody can be counted who is not there.</source>
        <translation>
            <numerusform>Stays: %n act made with others or in the group’s name, without this person, notes and next step; that something was erased, by whom and when; and what was printed or written to other files before, which is yours to delete. Figures of the past change: nobody can be counted who is not there.</numerusform>
            <numerusform>Stays: %n acts made with others or in the group’s name, without this person, notes and next step; that something was erased, by whom and when; and what was printed or written to other files before, which is yours to delete. Figures of the past change: nobody can be counted who is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) beside the file, made before an update or because it was damaged, may hold them, too, and stay until you delete them.</source>
        <translation>
            <numerusform>%n copy beside the file, made before an update or because it was damaged, may hold them, too, and stays until you delete it.</numerusform>
            <numerusform>%n copies beside the file, made before an update or because it was damaged, may hold them, too, and stay until you delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n press mention(s) stay(s), too, without this person’s name, notes and what names them.</source>
        <translation>
            <numerusform>%n press mention stays, too, without this person’s name, notes and what names them.</numerusform>
            <numerusform>%n press mentions stay, too, without this person’s name, notes and what names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What relays were asked for this person goes, too: %n request(s).</source>
        <translation>
            <numerusform>What relays were asked for this person goes, too: %n request.</numerusform>
            <numerusform>What relays were asked for this person goes, too: %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What offers were proposed to this person goes, too: %n proposal(s).</source>
        <translation>
            <numerusform>What offers were proposed to this person goes, too: %n proposal.</numerusform>
            <numerusform>What offers were proposed to this person goes, too: %n proposals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::RomeCard</name>
    <message numerus="yes">
        <source>Version %1, with %n occupation(s), as it came with the program.</source>
        <extracomment>%1 is the version of a directory of occupations, %n how many it has</extracomment>
        <translation>
            <numerusform>Version %1, with %n occupation, as it came with the program.</numerusform>
            <numerusform>Version %1, with %n occupations, as it came with the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1, with %n occupation(s), from a file of yours.</source>
        <translation>
            <numerusform>Version %1, with %n occupation, from a file of yours.</numerusform>
            <numerusform>Version %1, with %n occupations, from a file of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 of the ROME is in use now, with %n occupation(s).</source>
        <extracomment>%1 is the version of a directory of occupations, %n how many it has</extracomment>
        <translation>
            <numerusform>Version %1 of the ROME is in use now, with %n occupation.</numerusform>
            <numerusform>Version %1 of the ROME is in use now, with %n occupations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::interviews::InterviewsPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::interviews::WeekView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::journal::EntryPanel</name>
    <message numerus="yes">
        <source>… and %n more change(s).</source>
        <translation>
            <numerusform>… and %n more change.</numerusform>
            <numerusform>… and %n more changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n step(s), the last first: %1</source>
        <extracomment>%n steps, whose names %1 lists</extracomment>
        <translation>
            <numerusform>Undoes %n step: %1</numerusform>
            <numerusform>Undoes %n steps, the last first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::journal::JournalPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more found</source>
        <extracomment>beside the title: how many steps a search found so far</extracomment>
        <translation>
            <numerusform>%n or more found</numerusform>
            <numerusform>%n or more found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone; the next one cannot be.</source>
        <translation>
            <numerusform>%n step was undone; the next one cannot be.</numerusform>
            <numerusform>%n steps were undone; the next one cannot be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone. “Redo” makes them again.</source>
        <translation>
            <numerusform>%n step was undone. “Redo” makes it again.</numerusform>
            <numerusform>%n steps were undone. “Redo” makes them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::letters::LettersPage</name>
    <message numerus="yes">
        <source>%n letter(s) noted in the outreach. Undo takes them back.</source>
        <translation>
            <numerusform>%n letter noted in the outreach. Undo takes it back.</numerusform>
            <numerusform>%n letters noted in the outreach. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recipients: %n</source>
        <translation>
            <numerusform>Recipients: %n</numerusform>
            <numerusform>Recipients: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::letters::RecipientsPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) ticked</source>
        <translation>
            <numerusform>%n recipient ticked</numerusform>
            <numerusform>%n recipients ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::Board</name>
    <message numerus="yes">
        <source>%n member(s) are not on the board: they are not counted, or have not entered yet.</source>
        <translation>
            <numerusform>%n member is not on the board: not counted, or not entered yet.</numerusform>
            <numerusform>%n members are not on the board: they are not counted, or have not entered yet.</numerusform>
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
    <name>rebond::ui::members::RomeLookup</name>
    <message numerus="yes">
        <source>%n member(s) of this file</source>
        <translation>
            <numerusform>%n member of this file</numerusform>
            <numerusform>%n members of this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::BulkPanel</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::ListPage</name>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <extracomment>on the undo button and in the journal: %1 is the name of a field, %n how many records were changed</extracomment>
        <translation>
            <numerusform>Change “%1” of %n record</numerusform>
            <numerusform>Change “%1” of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n already so</numerusform>
            <numerusform>%n already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <comment>records that were refused</comment>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n record deleted.</numerusform>
            <numerusform>%n records deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::offers::OfferMatchPanel</name>
    <message numerus="yes">
        <source>None of the %n member(s) who are searching seeks such an occupation or has these skills in the CV.</source>
        <translation>
            <numerusform>The %n member who is searching seeks no such occupation and has none of these skills in the CV.</numerusform>
            <numerusform>None of the %n members who are searching seeks such an occupation or has these skills in the CV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 member(s) who are searching, the nearest first.</source>
        <extracomment>%1 is a number of members</extracomment>
        <translation>
            <numerusform>%n of the %1 members who are searching, the nearest first.</numerusform>
            <numerusform>%n of the %1 members who are searching, the nearest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>The first is shown.</numerusform>
            <numerusform>The first %n are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) in the CV: %1</source>
        <extracomment>why an offer may suit a member; %1 is a list of skills, %n how many</extracomment>
        <translation>
            <numerusform>%n skill in the CV: %1</numerusform>
            <numerusform>%n skills in the CV: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written down: proposed to %n member(s) today. Undo takes it back.</source>
        <translation>
            <numerusform>Written down: proposed to %n member today. Undo takes it back.</numerusform>
            <numerusform>Written down: proposed to %n members today. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n CV is in %1.</numerusform>
            <numerusform>%n CVs are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::offers::OfferPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::outcomes::CheckpointLines</name>
    <message numerus="yes">
        <source>Answer the check-point after %n month(s)</source>
        <extracomment>name of a button for a screen reader: 3, 6 or 12 months</extracomment>
        <translation>
            <numerusform>Answer the check-point after %n month</numerusform>
            <numerusform>Answer the check-point after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::outcomes::OutcomesPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %n lead(s) open elsewhere, at %2.</source>
        <extracomment>%1 is a member, %2 one or some of the companies in question</extracomment>
        <translation>
            <numerusform>%1 leaves %n lead open elsewhere, at %2.</numerusform>
            <numerusform>%1 leaves %n leads open elsewhere, at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is to be done for %n lead(s).</source>
        <translation>
            <numerusform>Nothing more is to be done for %n lead.</numerusform>
            <numerusform>Nothing more is to be done for %n leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) elsewhere stay planned: %1.</source>
        <extracomment>%1 is one or some of the interviews: where, and when</extracomment>
        <translation>
            <numerusform>%n interview elsewhere stays planned: %1.</numerusform>
            <numerusform>%n interviews elsewhere stay planned: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::OutreachPage</name>
    <message numerus="yes">
        <source>%n lead(s) so far</source>
        <extracomment>beside the title of the list: so many have been read, and there may be more</extracomment>
        <translation>
            <numerusform>%n lead so far</numerusform>
            <numerusform>%n leads so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <extracomment>beside the title of the list; a lead is what was done for the same members, company and position</extracomment>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without an answer (noted, or %n day(s))</source>
        <extracomment>which leads are listed: where somebody wrote down that no answer came, or none did for %n days</extracomment>
        <translation>
            <numerusform>Without an answer (noted, or %n day)</numerusform>
            <numerusform>Without an answer (noted, or %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::QuickEntry</name>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n act(s) there on that day: talk to each other before you write.</source>
        <translation>
            <numerusform>! %n act there on that day: talk to each other before you write.</numerusform>
            <numerusform>! %n acts there on that day: talk to each other before you write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n act(s) there within %1 days: talk to each other before you write.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>! %n act there within %1 days: talk to each other before you write.</numerusform>
            <numerusform>! %n acts there within %1 days: talk to each other before you write.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::press::BookDesk</name>
    <message numerus="yes">
        <source>“%1” has been written: %n press mention(s).</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>“%1” has been written: %n press mention.</numerusform>
            <numerusform>“%1” has been written: %n press mentions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::press::PressPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::ComposerPanel</name>
    <message numerus="yes">
        <source>%n letter(s) written: open each with your mail program, and send it.</source>
        <translation>
            <numerusform>%n letter written: open it with your mail program, and send it.</numerusform>
            <numerusform>%n letters written: open each with your mail program, and send it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written down: %n relay(s) asked today. Undo takes it back.</source>
        <translation>
            <numerusform>Written down: %n relay asked today. Undo takes it back.</numerusform>
            <numerusform>Written down: %n relays asked today. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::RelayChoicePanel</name>
    <message numerus="yes">
        <source>%n relay(s) for %1, the nearest first.</source>
        <translation>
            <numerusform>%n relay for %1.</numerusform>
            <numerusform>%n relays for %1, the nearest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) this month</source>
        <translation>
            <numerusform>%n request this month</numerusform>
            <numerusform>%n requests this month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::RelayPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s)</source>
        <translation>
            <numerusform>%n relay</numerusform>
            <numerusform>%n relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) reach %1 followers, cumulated, not unique (counted from %2 to %3).</source>
        <extracomment>%1 is a number of followers, %2 the day of the oldest count and %3 of the newest, %n the number of relays</extracomment>
        <translation>
            <numerusform>%n relay reaches %1 followers, cumulated, not unique (counted from %2 to %3).</numerusform>
            <numerusform>%n relays reach %1 followers, cumulated, not unique (counted from %2 to %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) without a count of followers.</source>
        <translation>
            <numerusform>%n relay without a count of followers.</numerusform>
            <numerusform>%n relays without a count of followers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::site::HostCard</name>
    <message numerus="yes">
        <source>The site stands at its host: %n file(s) sent.</source>
        <translation>
            <numerusform>The site stands at its host: %n file sent.</numerusform>
            <numerusform>The site stands at its host: %n files sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away there.</source>
        <translation>
            <numerusform>%n file taken away there.</numerusform>
            <numerusform>%n files taken away there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::site::LinksCard</name>
    <message numerus="yes">
        <source>%n link(s) checked: all of them lead somewhere.</source>
        <translation>
            <numerusform>%n link checked: it leads somewhere.</numerusform>
            <numerusform>%n links checked: all of them lead somewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are dead: mend or delete them.</source>
        <translation>
            <numerusform>%n link is dead: mend or delete it.</numerusform>
            <numerusform>%n links are dead: mend or delete them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::site::SitePage</name>
    <message numerus="yes">
        <source>%n mention(s): a title or an address names somebody who is not to be named</source>
        <translation>
            <numerusform>%n mention: a title or an address names somebody who is not to be named</numerusform>
            <numerusform>%n mentions: a title or an address names somebody who is not to be named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site has been published: %n file(s) written.</source>
        <translation>
            <numerusform>The site has been published: %n file written.</numerusform>
            <numerusform>The site has been published: %n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away: take them away from where the pages are served, too.</source>
        <translation>
            <numerusform>%n file taken away: take it away from where the pages are served, too.</numerusform>
            <numerusform>%n files taken away: take them away from where the pages are served, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read: initials stand in their place.</source>
        <translation>
            <numerusform>%n photo could not be read: initials stand in its place.</numerusform>
            <numerusform>%n photos could not be read: initials stand in their place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::trombinoscope::AttachPanel</name>
    <message numerus="yes">
        <source>%n file(s) stay in the folder: the table says why.</source>
        <translation>
            <numerusform>%n file stays in the folder: the table says why.</numerusform>
            <numerusform>%n files stay in the folder: the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n photo(s)</source>
        <translation>
            <numerusform>Keep %n photo</numerusform>
            <numerusform>Keep %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n CV(s)</source>
        <translation>
            <numerusform>Keep %n CV</numerusform>
            <numerusform>Keep %n CVs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::trombinoscope::TrombinoscopePage</name>
    <message numerus="yes">
        <source>Who is left out: %n</source>
        <translation>
            <numerusform>Who is left out: %n</numerusform>
            <numerusform>Who is left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trombinoscope has been written on %n page(s), from %1 to %2.</source>
        <extracomment>%1 and %2 are the names of the first and the last file</extracomment>
        <translation>
            <numerusform>The trombinoscope has been written on %n page, from %1 to %2.</numerusform>
            <numerusform>The trombinoscope has been written on %n pages, from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::WorkshopsPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
</context>
</TS>
