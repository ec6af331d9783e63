<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>There is no language “%1” here: give --lang fr or --lang en.</source>
        <extracomment>%1 is what was given after --lang</extracomment>
        <translation>Il n’y a pas de langue «&#x202f;%1&#x202f;» ici&#x202f;: donnez --lang fr ou --lang en.</translation>
    </message>
    <message>
        <source>One file at a time: give one only.</source>
        <translation>Un fichier à la fois&#x202f;: n’en donnez qu’un.</translation>
    </message>
    <message>
        <source>There is no option %1. See rebond --help.</source>
        <extracomment>%1 is an option that does not exist</extracomment>
        <translation>L’option %1 n’existe pas. Voyez rebond --help.</translation>
    </message>
    <message>
        <source>Give either --demo or a file, not both.</source>
        <translation>Donnez soit --demo, soit un fichier, pas les deux.</translation>
    </message>
    <message>
        <source>Usage: rebond [FILE] [OPTIONS]
Opens a cohort file; without one the last file, or the welcome page.

  --demo         opens a fresh copy of the demonstration cohort
  --lang fr|en   the language of the window
  --help         this text
  --version      the version
</source>
        <translation>Usage&#x202f;: rebond [FICHIER] [OPTIONS]
Ouvre un fichier de cohorte&#x202f;; sans fichier, le dernier ouvert ou la page d’accueil.

  --demo         ouvre une copie neuve de la cohorte de démonstration
  --lang fr|en   la langue de la fenêtre
  --help         ce texte
  --version      la version
</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>“%1” is not a number. Write digits only.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre. N’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>“%1” is out of range: a number from %2 to %3 is expected.</source>
        <extracomment>%1 is what the user wrote, %2 and %3 are numbers.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est hors limites&#x202f;: un nombre de %2 à %3 est attendu.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write oui or non.</source>
        <extracomment>%1 is what the user wrote; oui and non are the French words written in lists.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui ni non. Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write day, month and year, like 30/06/2012.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez jour, mois et année, comme 30/06/2012.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day, like 2012-06-30.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez année, mois et jour, comme 2012-06-30.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like 9:30 or 9h30.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Écrivez-la comme 9:30 ou 9h30.</translation>
    </message>
</context>
<context>
    <name>Cohorts</name>
    <message>
        <source>A cohort needs a name, for example “60 dans le 06”.</source>
        <translation>Une cohorte a besoin d’un nom, par exemple «&#x202f;60 dans le 06&#x202f;».</translation>
    </message>
    <message>
        <source>The end of the cohort is before its beginning. Mend one of the two dates.</source>
        <translation>La fin de la cohorte précède son début. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>The goal is a number of people: it cannot be negative.</source>
        <translation>L’objectif est un nombre de personnes&#x202f;: il ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Begin a cohort</source>
        <translation>Commencer une cohorte</translation>
    </message>
    <message>
        <source>The file already holds a cohort named “%1”. Choose another name.</source>
        <extracomment>%1 is the name of a cohort</extracomment>
        <translation>Le fichier contient déjà une cohorte nommée «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name of a cohort is one line of at most %1 characters: give a shorter one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le nom d’une cohorte tient sur une ligne de %1 caractères au plus&#x202f;: donnez-en un plus court.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a name in a list of names</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” holds no cohort yet. Begin one first.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne contient encore aucune cohorte. Commencez-en une d’abord.</translation>
    </message>
    <message>
        <source>“%1” holds several cohorts: %2. Say which one is meant.</source>
        <extracomment>%1 is a file, %2 a list of names in quotation marks</extracomment>
        <translation>«&#x202f;%1&#x202f;» contient plusieurs cohortes&#x202f;: %2. Dites laquelle est voulue.</translation>
    </message>
    <message>
        <source>“%1” holds no cohort named “%2”. It holds: %3.</source>
        <extracomment>%1 is a file, %2 a name, %3 a list of names in quotation marks</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de cohorte nommée «&#x202f;%2&#x202f;». Il contient&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New cohort…</source>
        <translation>&amp;Nouvelle cohorte…</translation>
    </message>
    <message>
        <source>Begins a new cohort in a file of its own.</source>
        <translation>Commence une nouvelle cohorte dans un fichier à elle.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens a cohort file.</source>
        <translation>Ouvre un fichier de cohorte.</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>&amp;Démonstration</translation>
    </message>
    <message>
        <source>Opens a fresh copy of the demonstration cohort, sixty invented people.</source>
        <translation>Ouvre une copie neuve de la cohorte de démonstration, soixante personnes inventées.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Chooses a list of members, companies, outreach, interviews or outcomes to import.</source>
        <translation>Choisit une liste de membres, d’entreprises, de démarches, d’entretiens ou d’issues à importer.</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation>&amp;Exporter le bilan…</translation>
    </message>
    <message>
        <source>Writes the progress report as a PDF file.</source>
        <translation>Écrit le bilan dans un fichier PDF.</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>Goes back to the welcome page.</source>
        <translation>Revient à la page d’accueil.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends the program; everything is already saved.</source>
        <translation>Termine le programme&#x202f;; tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last change made in this session.</source>
        <translation>Défait le dernier changement de cette séance.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Refait le changement qui a été annulé.</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>Shows how many have rebounded, and when.</source>
        <translation>Montre combien ont rebondi, et quand.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Shows the page that reads lists.</source>
        <translation>Montre la page qui lit les listes.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bilan</translation>
    </message>
    <message>
        <source>Shows the pages of the progress report.</source>
        <translation>Montre les pages du bilan.</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Plus grand</translation>
    </message>
    <message>
        <source>Makes letters and everything else larger.</source>
        <translation>Agrandit les lettres et tout le reste.</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>P&amp;lus petit</translation>
    </message>
    <message>
        <source>Makes letters and everything else smaller.</source>
        <translation>Réduit les lettres et tout le reste.</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>Goes back to the system&apos;s size of letters.</source>
        <translation>Revient à la taille des lettres du système.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lists every command with its keys.</source>
        <translation>Donne chaque commande avec ses touches.</translation>
    </message>
    <message>
        <source>&amp;About Rebond</source>
        <translation>À &amp;propos de Rebond</translation>
    </message>
    <message>
        <source>Says which version this is and under which licence.</source>
        <translation>Dit de quelle version il s’agit et sous quelle licence.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Opens the manual in this window.</source>
        <translation>Ouvre le manuel dans cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>Shows the people of the cohort.</source>
        <translation>Montre les personnes de la cohorte.</translation>
    </message>
    <message>
        <source>Com&amp;panies</source>
        <translation>&amp;Entreprises</translation>
    </message>
    <message>
        <source>Shows the companies, and who wrote to them when.</source>
        <translation>Montre les entreprises, et qui leur a écrit, et quand.</translation>
    </message>
    <message>
        <source>&amp;Write an act down</source>
        <translation>&amp;Noter une démarche</translation>
    </message>
    <message>
        <source>Opens a line to write a letter, a call or a visit in, on whatever page you are.</source>
        <translation>Ouvre une ligne pour noter une lettre, un appel ou une visite, quelle que soit la page.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>The date %1 is far from our time.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>La date %1 est loin de notre temps.</translation>
    </message>
    <message>
        <source>Left on %1 without a reason.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Sortie le %1 sans motif.</translation>
    </message>
    <message>
        <source>Has a reason for leaving, but no date.</source>
        <translation>A un motif de sortie, mais pas de date.</translation>
    </message>
    <message>
        <source>Left for a job, but no outcome says which: not counted as rebounded.</source>
        <translation>Sortie en emploi, mais aucune issue ne dit lequel&#x202f;: n’est pas comptée parmi les rebonds.</translation>
    </message>
    <message>
        <source>Joins on %1, a day to come.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Entre le %1, un jour à venir.</translation>
    </message>
    <message>
        <source>Leaves on %1, a day to come.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Sort le %1, un jour à venir.</translation>
    </message>
    <message>
        <source>Joined on %1, before the cohort started on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Entrée le %1, avant le début de la cohorte le %2.</translation>
    </message>
    <message>
        <source>Joined on %1, after the cohort ended on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Entrée le %1, après la fin de la cohorte le %2.</translation>
    </message>
    <message>
        <source>The year of birth %1 is unlikely.</source>
        <extracomment>%1 is a year.</extracomment>
        <translation>L’année de naissance %1 est peu vraisemblable.</translation>
    </message>
    <message>
        <source>Known on %1, before it takes effect on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Connue le %1, avant sa date d’effet du %2.</translation>
    </message>
    <message>
        <source>Known on %1, a day to come.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Connue le %1, un jour à venir.</translation>
    </message>
    <message>
        <source>Takes effect on %1, before the member joined on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Prend effet le %1, avant l’entrée du membre le %2.</translation>
    </message>
    <message>
        <source>Takes effect on %1, after the member left on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Prend effet le %1, après la sortie du membre le %2.</translation>
    </message>
    <message>
        <source>Ended on %1, past its planned end on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Terminée le %1, après sa fin prévue du %2.</translation>
    </message>
    <message>
        <source>Ended on %1, a day to come.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Terminée le %1, un jour à venir.</translation>
    </message>
    <message>
        <source>Cancelled on %1, before it was known on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Annulée le %1, avant d’être connue le %2.</translation>
    </message>
    <message>
        <source>Cancelled on %1, a day to come.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Annulée le %1, un jour à venir.</translation>
    </message>
    <message>
        <source>Has no planned end: counted as shorter than six months.</source>
        <translation>N’a pas de fin prévue&#x202f;: comptée comme durant moins de six mois.</translation>
    </message>
    <message>
        <source>Has a planned end on %1, which work of this type has not.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>A une fin prévue le %1, qu’un emploi de ce type n’a pas.</translation>
    </message>
    <message>
        <source>%1 hours a week are unlikely.</source>
        <extracomment>%1 is a number of hours.</extracomment>
        <translation>%1 h par semaine, c’est peu vraisemblable.</translation>
    </message>
    <message>
        <source>Answered on %1, well before it was due on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Répondu le %1, bien avant l’échéance du %2.</translation>
    </message>
    <message>
        <source>Answered on %1, a day to come.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Répondu le %1, un jour à venir.</translation>
    </message>
    <message>
        <source>Belongs to an outcome that is neither a job nor a company.</source>
        <translation>Appartient à une issue qui n’est ni un emploi ni une entreprise.</translation>
    </message>
    <message>
        <source>Says on %1 that the job goes on, which ended on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Dit le %1 que l’emploi dure, alors qu’il a pris fin le %2.</translation>
    </message>
    <message>
        <source>Has the same name as %1: perhaps one person entered twice.</source>
        <extracomment>%1 is the reference of another member.</extracomment>
        <translation>A un homonyme, %1&#x202f;: peut-être une personne saisie deux fois.</translation>
    </message>
    <message>
        <source>Dated %1, before %2 joined on %3.</source>
        <extracomment>%1 and %3 are dates, %2 is a person&apos;s name.</extracomment>
        <translation>Datée du %1, avant l’entrée du membre %2 le %3.</translation>
    </message>
    <message>
        <source>Dated %1, after %2 left on %3.</source>
        <extracomment>%1 and %3 are dates, %2 is a person&apos;s name.</extracomment>
        <translation>Datée du %1, après la sortie du membre %2 le %3.</translation>
    </message>
    <message>
        <source>Dated %1, a day to come.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Datée du %1, un jour à venir.</translation>
    </message>
    <message>
        <source>The next action is due on %1, before the act itself on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>La prochaine action est à faire le %1, avant la démarche elle-même du %2.</translation>
    </message>
    <message>
        <source>Dated %1, before the member joined on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Daté du %1, avant l’entrée du membre le %2.</translation>
    </message>
    <message>
        <source>Dated %1, after the member left on %2.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>Daté du %1, après la sortie du membre le %2.</translation>
    </message>
    <message>
        <source>Marked as held or missed, but dated %1, a day to come.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Marqué comme tenu ou manqué, mais daté du %1, un jour à venir.</translation>
    </message>
    <message>
        <source>The SIRET %1 does not belong to the SIREN %2.</source>
        <extracomment>%1 and %2 are numbers of companies.</extracomment>
        <translation>Le SIRET %1 n’appartient pas au SIREN %2.</translation>
    </message>
    <message>
        <source>A consent given on %1 ends before that day.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Un consentement donné le %1 prend fin avant ce jour.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Joined</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>How many people have joined the group?</source>
        <translation>Combien de personnes sont entrées dans le groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Everyone whose entry date is on or before the date of the figures. Leaving takes nobody away.</source>
        <translation>Toutes les personnes entrées au plus tard à la date des chiffres. Une sortie ne retire personne.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Neutralisés</translation>
    </message>
    <message>
        <source>Who of those who joined is not counted?</source>
        <translation>Qui, parmi les entrés, n’est pas compté&#x202f;?</translation>
    </message>
    <message>
        <source>People who have died, and records entered by mistake. Nobody else is set aside.</source>
        <translation>Les personnes décédées et les fiches saisies par erreur. Personne d’autre n’est mis de côté.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Out of how many people are the figures given?</source>
        <translation>Sur combien de personnes portent les chiffres&#x202f;?</translation>
    </message>
    <message>
        <source>Everyone who joined, less those set aside. Every rate has this denominator.</source>
        <translation>Tous les entrés, moins les neutralisés. C’est le dénominateur de chaque taux.</translation>
    </message>
    <message>
        <source>Have rebounded</source>
        <translation>Ont rebondi</translation>
    </message>
    <message>
        <source>How many have found a job or set up in business?</source>
        <translation>Combien ont trouvé un emploi ou créé une entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>Counted people with at least one job, or business created or taken over, in effect on the date of the figures and not cancelled. A person counts once. Training and insertion schemes are not counted; a job that ended still is.</source>
        <translation>Les personnes comptées ayant au moins un emploi, une création ou une reprise d’entreprise effectif à la date des chiffres et non annulé. Une personne compte une fois. La formation et l’insertion n’en sont pas&#x202f;; un emploi terminé compte toujours.</translation>
    </message>
    <message>
        <source>Share who have rebounded</source>
        <translation>Part ayant rebondi</translation>
    </message>
    <message>
        <source>What share of the group has rebounded?</source>
        <translation>Quelle part du groupe a rebondi&#x202f;?</translation>
    </message>
    <message>
        <source>People who have rebounded, divided by people counted.</source>
        <translation>Personnes ayant rebondi, divisées par les personnes comptées.</translation>
    </message>
    <message>
        <source>For a comparable group</source>
        <translation>Pour un groupe comparable</translation>
    </message>
    <message>
        <source>What share could be expected of a comparable group?</source>
        <translation>Quelle part attendre d’un groupe comparable&#x202f;?</translation>
    </message>
    <message>
        <source>Wilson&apos;s 95 % interval. The count of this group is exact; the interval speaks of a comparable one.</source>
        <translation>Intervalle de Wilson à 95&#x202f;%. Le compte de ce groupe est exact&#x202f;; l’intervalle parle d’un groupe comparable.</translation>
    </message>
    <message>
        <source>As in the headline. Everyone counted is in exactly one row; the rows add up to the people counted.</source>
        <translation>Comme en tête de page. Chaque personne comptée est dans une ligne et une seule&#x202f;; la somme des lignes est le nombre de personnes comptées.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>En recherche</translation>
    </message>
    <message>
        <source>How many are still searching?</source>
        <translation>Combien cherchent encore&#x202f;?</translation>
    </message>
    <message>
        <source>Everyone counted who is in no other row. People who left without a reason, or for a job that is not recorded, are here and to be checked.</source>
        <translation>Toutes les personnes comptées qui ne sont dans aucune autre ligne. Les sorties sans motif, ou en emploi sans issue enregistrée, sont ici et à vérifier.</translation>
    </message>
    <message>
        <source>In training or insertion (SIAE)</source>
        <translation>En formation ou insertion (SIAE)</translation>
    </message>
    <message>
        <source>How many took up training or an insertion scheme?</source>
        <translation>Combien sont entrés en formation ou en insertion&#x202f;?</translation>
    </message>
    <message>
        <source>People who have not rebounded and have begun a training or an insertion scheme (SIAE).</source>
        <translation>Les personnes qui n’ont pas rebondi et ont commencé une formation ou une insertion (SIAE).</translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation>Autres sorties</translation>
    </message>
    <message>
        <source>How many stopped for another reason?</source>
        <translation>Combien se sont arrêtés pour une autre raison&#x202f;?</translation>
    </message>
    <message>
        <source>Retirement, unavailable, moved away, gave up or other, as an outcome or as the reason for leaving.</source>
        <translation>Retraite, indisponibilité, déménagement, abandon ou autre, comme issue ou comme motif de sortie.</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>Of how many is nothing known any more?</source>
        <translation>De combien ne sait-on plus rien&#x202f;?</translation>
    </message>
    <message>
        <source>People who have not rebounded, are in no training, and were recorded as without news.</source>
        <translation>Les personnes qui n’ont pas rebondi, ne sont pas en formation et sont notées sans nouvelles.</translation>
    </message>
    <message>
        <source>Share whose situation is known</source>
        <translation>Part dont la situation est connue</translation>
    </message>
    <message>
        <source>Of what share of the group is the situation known?</source>
        <translation>De quelle part du groupe connaît-on la situation&#x202f;?</translation>
    </message>
    <message>
        <source>People counted less those without news, divided by people counted.</source>
        <translation>Personnes comptées moins celles sans nouvelles, divisées par les personnes comptées.</translation>
    </message>
    <message>
        <source>Lasting jobs and businesses</source>
        <translation>Emplois durables et entreprises</translation>
    </message>
    <message>
        <source>How many found a lasting job or set up in business?</source>
        <translation>Combien ont trouvé un emploi durable ou créé leur entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>Permanent contract, civil service, business created or taken over, self-employed, or a contract planned for six months or more. Each person is filed under the best of their outcomes.</source>
        <translation>CDI, fonction publique, création ou reprise d’entreprise, indépendant, ou contrat prévu pour six mois ou plus. Chaque personne est classée selon la meilleure de ses issues.</translation>
    </message>
    <message>
        <source>Transitional jobs</source>
        <translation>Emplois de transition</translation>
    </message>
    <message>
        <source>How many found only a transitional job?</source>
        <translation>Combien n’ont trouvé qu’un emploi de transition&#x202f;?</translation>
    </message>
    <message>
        <source>A contract planned for less than six months or without a known end, or a subsidised contract. Each person is filed under the best of their outcomes.</source>
        <translation>Contrat prévu pour moins de six mois ou sans fin connue, ou contrat aidé. Chaque personne est classée selon la meilleure de ses issues.</translation>
    </message>
    <message>
        <source>Through the group</source>
        <translation>Par le collectif</translation>
    </message>
    <message>
        <source>How many first rebounds came through the group?</source>
        <translation>Combien de premiers rebonds sont venus par le collectif&#x202f;?</translation>
    </message>
    <message>
        <source>The main channel of the first outcome is the group&apos;s: in its name, its site, booklet, relays, press, an offer made to it, or another member. This tells where the job came from, not what caused it.</source>
        <translation>Le canal principal de la première issue est celui du groupe&#x202f;: en son nom, son site, son livret, ses relais, la presse, une offre qui lui est faite ou un autre membre. Cela dit d’où l’emploi est venu, non ce qui l’a causé.</translation>
    </message>
    <message>
        <source>Through an individual search</source>
        <translation>Par une recherche individuelle</translation>
    </message>
    <message>
        <source>How many first rebounds came through the person&apos;s own search?</source>
        <translation>Combien de premiers rebonds sont venus par la recherche de la personne&#x202f;?</translation>
    </message>
    <message>
        <source>The main channel of the first outcome is one of the person&apos;s own search.</source>
        <translation>Le canal principal de la première issue est celui de la recherche de la personne.</translation>
    </message>
    <message>
        <source>Origin not known</source>
        <translation>Origine inconnue</translation>
    </message>
    <message>
        <source>Of how many first rebounds is the origin not known?</source>
        <translation>De combien de premiers rebonds l’origine est-elle inconnue&#x202f;?</translation>
    </message>
    <message>
        <source>The first outcome has no main channel.</source>
        <translation>La première issue n’a pas de canal principal.</translation>
    </message>
    <message>
        <source>Still in work</source>
        <translation>Toujours en poste</translation>
    </message>
    <message>
        <source>How many of those who rebounded are in work?</source>
        <translation>Combien de ceux qui ont rebondi sont en poste&#x202f;?</translation>
    </message>
    <message>
        <source>People who have rebounded and hold a job or business that is not over. One is over at its real end or, where none is recorded, at its planned end unless a later check-point found the person still in work.</source>
        <translation>Les personnes ayant rebondi qui ont un emploi ou une entreprise non terminé. Il est terminé à sa fin réelle ou, si elle n’est pas notée, à sa fin prévue, sauf si un point de suivi ultérieur a trouvé la personne en poste.</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>How many have signed for a job that starts later?</source>
        <translation>Combien ont signé pour un emploi qui commence plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Counted people who have not rebounded but have a job or business that starts after the date of the figures and was known by then. They are not in the headline.</source>
        <translation>Les personnes comptées qui n’ont pas rebondi mais ont un emploi ou une entreprise commençant après la date des chiffres et connu à cette date. Elles ne sont pas dans le chiffre de tête.</translation>
    </message>
    <message>
        <source>Acts of outreach</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>How many times were companies approached?</source>
        <translation>Combien de fois des entreprises ont-elles été approchées&#x202f;?</translation>
    </message>
    <message>
        <source>All dated acts of the group up to the date of the figures, whoever the member.</source>
        <translation>Toutes les démarches datées du groupe jusqu’à la date des chiffres, quel que soit le membre.</translation>
    </message>
    <message>
        <source>In the name of the group</source>
        <translation>Au nom du collectif</translation>
    </message>
    <message>
        <source>How many acts were made in the name of the group?</source>
        <translation>Combien de démarches ont été faites au nom du collectif&#x202f;?</translation>
    </message>
    <message>
        <source>Acts recorded as made on behalf of the group.</source>
        <translation>Démarches notées comme faites au nom du collectif.</translation>
    </message>
    <message>
        <source>In a member&apos;s own name</source>
        <translation>Au nom d’un membre</translation>
    </message>
    <message>
        <source>How many acts were made in a member&apos;s own name?</source>
        <translation>Combien de démarches ont été faites au nom d’un membre&#x202f;?</translation>
    </message>
    <message>
        <source>Acts recorded as made on behalf of one or several members.</source>
        <translation>Démarches notées comme faites au nom d’un ou de plusieurs membres.</translation>
    </message>
    <message>
        <source>Companies approached</source>
        <translation>Entreprises approchées</translation>
    </message>
    <message>
        <source>How many different companies were approached?</source>
        <translation>Combien d’entreprises différentes ont été approchées&#x202f;?</translation>
    </message>
    <message>
        <source>Different companies of those acts.</source>
        <translation>Entreprises différentes de ces démarches.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ayant reçu une réponse</translation>
    </message>
    <message>
        <source>How many acts got an answer?</source>
        <translation>Combien de démarches ont reçu une réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Acts with a result other than no answer. A long silence is not a result.</source>
        <translation>Démarches avec un résultat autre que «&#x202f;sans réponse&#x202f;». Un long silence n’est pas un résultat.</translation>
    </message>
    <message>
        <source>Interviews held</source>
        <translation>Entretiens tenus</translation>
    </message>
    <message>
        <source>How many interviews took place?</source>
        <translation>Combien d’entretiens ont eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Interviews marked as held, up to the date of the figures.</source>
        <translation>Entretiens marqués comme tenus, jusqu’à la date des chiffres.</translation>
    </message>
    <message>
        <source>Interviews planned</source>
        <translation>Entretiens prévus</translation>
    </message>
    <message>
        <source>How many interviews are planned?</source>
        <translation>Combien d’entretiens sont prévus&#x202f;?</translation>
    </message>
    <message>
        <source>Interviews marked as planned, after the date of the figures.</source>
        <translation>Entretiens marqués comme prévus, après la date des chiffres.</translation>
    </message>
    <message>
        <source>Interviews to qualify</source>
        <translation>Entretiens à qualifier</translation>
    </message>
    <message>
        <source>How many past interviews have no result?</source>
        <translation>Combien d’entretiens passés sont sans résultat&#x202f;?</translation>
    </message>
    <message>
        <source>Interviews still marked as planned although their date has passed.</source>
        <translation>Entretiens encore marqués comme prévus alors que leur date est passée.</translation>
    </message>
    <message>
        <source>How they rebounded</source>
        <translation>Comment ils ont rebondi</translation>
    </message>
    <message>
        <source>What was the first job or business of those who rebounded?</source>
        <translation>Quel a été le premier emploi ou la première entreprise de ceux qui ont rebondi&#x202f;?</translation>
    </message>
    <message>
        <source>Each person is filed under the type of their first outcome, the earliest in effect.</source>
        <translation>Chaque personne est classée selon le type de sa première issue, la plus tôt effective.</translation>
    </message>
    <message>
        <source>Where the first rebound came from</source>
        <translation>D’où est venu le premier rebond</translation>
    </message>
    <message>
        <source>Through which channel did the first job or business come?</source>
        <translation>Par quel canal le premier emploi ou la première entreprise est-il venu&#x202f;?</translation>
    </message>
    <message>
        <source>Each person is filed under the main channel of their first outcome; those without a channel are in no row.</source>
        <translation>Chaque personne est classée selon le canal principal de sa première issue&#x202f;; celles sans canal ne sont dans aucune ligne.</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>How many rebounded in each sector?</source>
        <translation>Combien ont rebondi dans chaque secteur&#x202f;?</translation>
    </message>
    <message>
        <source>Each person is filed under the first of their sectors, as written.</source>
        <translation>Chaque personne est classée dans le premier de ses secteurs, tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>How many rebounded in each age band?</source>
        <translation>Combien ont rebondi dans chaque tranche d’âge&#x202f;?</translation>
    </message>
    <message>
        <source>Age is the year of the figures less the year of birth.</source>
        <translation>L’âge est l’année des chiffres moins l’année de naissance.</translation>
    </message>
    <message>
        <source>Rebounds over time</source>
        <translation>Les rebonds au fil du temps</translation>
    </message>
    <message>
        <source>How many had rebounded by each date?</source>
        <translation>Combien avaient rebondi à chaque date&#x202f;?</translation>
    </message>
    <message>
        <source>The number who have rebounded, on each date on which somebody&apos;s first outcome took effect.</source>
        <translation>Le nombre de personnes ayant rebondi, à chaque date où une première issue a pris effet.</translation>
    </message>
    <message>
        <source>Under 25 years</source>
        <translation>Moins de 25 ans</translation>
    </message>
    <message>
        <source>25 to 49 years</source>
        <translation>25 à 49 ans</translation>
    </message>
    <message>
        <source>50 years and over</source>
        <translation>50 ans et plus</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>Sector not given</source>
        <translation>Secteur non précisé</translation>
    </message>
    <message>
        <source>There is no figure called “%1”. The figures are: %2.</source>
        <extracomment>%1 is what the user asked for, %2 a list of names separated by commas.</extracomment>
        <translation>Aucun chiffre ne s’appelle «&#x202f;%1&#x202f;». Les chiffres sont&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Acts and interviews are listed by the file itself.</source>
        <translation>Les démarches et les entretiens sont listés par le fichier lui-même.</translation>
    </message>
    <message>
        <source>Nobody counted has “%1” as first sector.</source>
        <extracomment>%1 is the name of a sector.</extracomment>
        <translation>Aucune personne comptée n’a «&#x202f;%1&#x202f;» comme premier secteur.</translation>
    </message>
    <message>
        <source>Fixed-term contract, six months or more</source>
        <translation>CDD de six mois et plus</translation>
    </message>
    <message>
        <source>Fixed-term contract, under six months or no known end</source>
        <translation>CDD court ou sans fin connue</translation>
    </message>
    <message>
        <source>Temporary agency work, six months or more</source>
        <translation>Intérim de six mois et plus</translation>
    </message>
    <message>
        <source>Temporary agency work, under six months or no known end</source>
        <translation>Intérim court ou sans fin connue</translation>
    </message>
    <message>
        <source>Umbrella employment, six months or more</source>
        <translation>Portage salarial de six mois et plus</translation>
    </message>
    <message>
        <source>Umbrella employment, under six months or no known end</source>
        <translation>Portage court ou sans fin connue</translation>
    </message>
    <message>
        <source>Work-study contract, six months or more</source>
        <translation>Alternance de six mois et plus</translation>
    </message>
    <message>
        <source>Work-study contract, under six months or no known end</source>
        <translation>Alternance courte ou sans fin connue</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>A masked count of people: %1 is the smallest number that is told, e.g. &quot;&lt; 5&quot;.</extracomment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>masked</source>
        <extracomment>In the place of a number that is not told, because others could be found out from it.</extracomment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 people of %2: &quot;20 of 60&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two percentages: &quot;23 to 46 %&quot;; %1 has no percent sign, %2 has.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 have found a lasting job or set up in business, %2 a transitional job: under six months, without a known end, or subsidised.</source>
        <extracomment>%1 and %2 are numbers in words, both at least two; %1 begins the sentence.</extracomment>
        <translation>%1 ont trouvé un emploi durable ou créé leur entreprise, %2 un emploi de transition&#x202f;: moins de six mois, sans fin connue ou aidé.</translation>
    </message>
    <message>
        <source>One person has found a lasting job or set up in business.</source>
        <translation>Une personne a trouvé un emploi durable ou créé son entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>%1 have found a lasting job or set up in business.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 a trouvé un emploi durable ou créé son entreprise.</numerusform>
            <numerusform>%1 ont trouvé un emploi durable ou créé leur entreprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person has found a transitional job: under six months, without a known end, or subsidised.</source>
        <translation>Une personne a trouvé un emploi de transition&#x202f;: moins de six mois, sans fin connue ou aidé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 have found a transitional job: under six months, without a known end, or subsidised.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 a trouvé un emploi de transition&#x202f;: moins de six mois, sans fin connue ou aidé.</numerusform>
            <numerusform>%1 ont trouvé un emploi de transition&#x202f;: moins de six mois, sans fin connue ou aidé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person was still in work on %1.</source>
        <extracomment>%1 is a day and month, &quot;30 June&quot;. Of the only person who has rebounded.</extracomment>
        <translation>Cette personne travaille toujours au %1.</translation>
    </message>
    <message>
        <source>This person was no longer in work on %1.</source>
        <extracomment>%1 is a day and month, &quot;30 June&quot;. Of the only person who has rebounded.</extracomment>
        <translation>Cette personne ne travaille plus au %1.</translation>
    </message>
    <message>
        <source>None of them was still in work on %1.</source>
        <extracomment>%1 is a day and month, &quot;30 June&quot;. Of several people who have rebounded.</extracomment>
        <translation>Aucune ne travaille encore au %1.</translation>
    </message>
    <message>
        <source>All of them were still in work on %1.</source>
        <extracomment>%1 is a day and month, &quot;30 June&quot;. Of several people who have rebounded.</extracomment>
        <translation>Toutes travaillent toujours au %1.</translation>
    </message>
    <message>
        <source>One of them was still in work on %1.</source>
        <extracomment>%1 is a day and month, &quot;30 June&quot;. Of several people who have rebounded.</extracomment>
        <translation>Une seule travaille toujours au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were still in work on %2.</source>
        <extracomment>%1 is a number in words, at least two, and begins the sentence; %2 is a day and month, &quot;30 June&quot;.</extracomment>
        <translation>
            <numerusform>%1 travaille toujours au %2.</numerusform>
            <numerusform>%1 travaillent toujours au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rebounds came through the group, %2 through an individual search.</source>
        <extracomment>%1 and %2 are numbers in words, both at least two; %1 begins the sentence.</extracomment>
        <translation>%1 rebonds sont venus par le collectif, %2 par une recherche individuelle.</translation>
    </message>
    <message>
        <source>One rebound came through the group.</source>
        <translation>Un rebond est venu par le collectif.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rebounds came through the group.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 rebond est venu par le collectif.</numerusform>
            <numerusform>%1 rebonds sont venus par le collectif.</numerusform>
        </translation>
    </message>
    <message>
        <source>One rebound came through an individual search.</source>
        <translation>Un rebond est venu par une recherche individuelle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rebounds came through an individual search.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 rebond est venu par une recherche individuelle.</numerusform>
            <numerusform>%1 rebonds sont venus par une recherche individuelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The origin of one rebound is not known.</source>
        <translation>L’origine d’un rebond n’est pas connue.</translation>
    </message>
    <message numerus="yes">
        <source>The origin of %1 rebounds is not known.</source>
        <extracomment>%1 is a number in words, at least two.</extracomment>
        <translation>
            <numerusform>L’origine de %1 rebond n’est pas connue.</numerusform>
            <numerusform>L’origine de %1 rebonds n’est pas connue.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more person has a job that starts later.</source>
        <translation>Une autre personne a un emploi qui commence plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more people have a job that starts later.</source>
        <extracomment>%1 is a number in words, at least two; it begins the sentence.</extracomment>
        <translation>
            <numerusform>%1 autre personne a un emploi qui commence plus tard.</numerusform>
            <numerusform>%1 autres personnes ont un emploi qui commence plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>with hindsight</source>
        <extracomment>After a date: all that is known today counts, also what became known after that date.</extracomment>
        <translation>avec recul</translation>
    </message>
    <message>
        <source>without hindsight</source>
        <extracomment>After a date: only what was known on that date counts.</extracomment>
        <translation>sans recul</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <extracomment>After a date; %1 is another date: only what was known on it counts.</extracomment>
        <translation>connu au %1</translation>
    </message>
    <message numerus="yes">
        <source>of %1 have rebounded</source>
        <extracomment>Beside a large number, which is not part of the phrase: &quot;[20] of 60 have rebounded&quot;. %n is that number, %1 all.</extracomment>
        <translation>
            <numerusform>sur %1 a rebondi</numerusform>
            <numerusform>sur %1 ont rebondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have rebounded by %3</source>
        <extracomment>%1 of %2 people, %3 is a date: &quot;20 of 60 have rebounded by 30 June 2012&quot;. %n is the number of %1.</extracomment>
        <translation>
            <numerusform>%1 sur %2 a rebondi au %3</numerusform>
            <numerusform>%1 sur %2 ont rebondi au %3</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is the date of the figures.</extracomment>
        <translation>au %1</translation>
    </message>
    <message numerus="yes">
        <source>of whom %1 in work</source>
        <extracomment>Under the headline; %1 is a number of people. %n is the same number.</extracomment>
        <translation>
            <numerusform>dont %1 en poste</numerusform>
            <numerusform>dont %1 en poste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to come</source>
        <extracomment>Under the headline; %1 is a number of people whose job starts later. %n is the same number.</extracomment>
        <translation>
            <numerusform>%1 à venir</numerusform>
            <numerusform>%1 à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acts, %1 of them in the name of the group</source>
        <extracomment>Under a number of acts, %n: &quot;412 / acts, 96 of them in the name of the group&quot;. %1 is the second number.</extracomment>
        <translation>
            <numerusform>démarche, dont %1 au nom du collectif</numerusform>
            <numerusform>démarches, dont %1 au nom du collectif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>companies approached</source>
        <extracomment>Under a number of companies, %n.</extracomment>
        <translation>
            <numerusform>entreprise approchée</numerusform>
            <numerusform>entreprises approchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interviews held</source>
        <extracomment>Under a number of interviews, %n.</extracomment>
        <translation>
            <numerusform>entretien tenu</numerusform>
            <numerusform>entretiens tenus</numerusform>
        </translation>
    </message>
    <message>
        <source>answered (%1 of %2)</source>
        <extracomment>Under a percentage of acts that got an answer: &quot;29 % / answered (120 of 412)&quot;.</extracomment>
        <translation>de réponses (%1 sur %2)</translation>
    </message>
    <message numerus="yes">
        <source>answered, of %1</source>
        <extracomment>Under a number of acts that got an answer, %n; %1 is the number of all acts.</extracomment>
        <translation>
            <numerusform>réponse, sur %1</numerusform>
            <numerusform>réponses, sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>Where the %1 stand</source>
        <extracomment>Title over the rows rebounded, searching …; %1 is the number of people counted, at least two.</extracomment>
        <translation>Où en sont les %1</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>Ce qu’ils ont trouvé</translation>
    </message>
    <message>
        <source>Through the group or on their own</source>
        <translation>Par le collectif ou par eux-mêmes</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Nobody has joined the group yet.</source>
        <translation>Personne n’est encore entré dans le groupe.</translation>
    </message>
    <message>
        <source>Nobody has rebounded yet.</source>
        <translation>Personne n’a encore rebondi.</translation>
    </message>
    <message>
        <source>Nothing is said of a comparable group: that takes at least %1 people.</source>
        <extracomment>%1 is a number of people.</extracomment>
        <translation>Rien n’est dit d’un groupe comparable&#x202f;: il y faut au moins %1 personnes.</translation>
    </message>
    <message>
        <source>For a comparable group: %1 (Wilson&apos;s interval at %2).</source>
        <extracomment>%1 is a range of percentages, &quot;23 to 46 %&quot;; %2 is &quot;95 %&quot;.</extracomment>
        <translation>Pour un groupe comparable&#x202f;: %1 (intervalle de Wilson à %2).</translation>
    </message>
    <message>
        <source>Of %1 of %2 people nothing is known any more: between %3 and %4 may have rebounded.</source>
        <extracomment>%1, %3 and %4 are numbers of people, %2 is all: &quot;Of 12 of 40 people nothing is known: …&quot;.</extracomment>
        <translation>De %1 personnes sur %2 on ne sait plus rien&#x202f;: entre %3 et %4 peuvent avoir rebondi.</translation>
    </message>
    <message>
        <source>Each person counts once.</source>
        <translation>Chaque personne compte une fois.</translation>
    </message>
    <message>
        <source>Counted are all %1 who had joined by %2, less people who have died and records entered by mistake; leaving takes nobody away.</source>
        <extracomment>%1 is a number of people, at least two, %2 a date.</extracomment>
        <translation>Sont comptées les %1 personnes entrées au plus tard le %2, moins les personnes décédées et les fiches saisies par erreur&#x202f;; partir ne retire personne.</translation>
    </message>
    <message>
        <source>Has rebounded: at least one job, or business created or taken over, in effect by that date; training is not counted.</source>
        <translation>A rebondi&#x202f;: au moins un emploi, une création ou une reprise d’entreprise ayant pris effet à cette date&#x202f;; la formation n’en est pas.</translation>
    </message>
    <message>
        <source>With hindsight: all that is known today counts.</source>
        <translation>Avec recul&#x202f;: tout ce qui est connu aujourd’hui compte.</translation>
    </message>
    <message>
        <source>From what was known on %1 the count was %2.</source>
        <extracomment>%1 is a date, %2 the number of people who have rebounded as far as was known on that date.</extracomment>
        <translation>D’après ce qui était connu le %1, on comptait %2.</translation>
    </message>
    <message>
        <source>Only outcomes and check-points known by %1 count; entries, exits, acts and interviews are as known today.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Seuls comptent les issues et points de suivi connus le %1&#x202f;; entrées, sorties, démarches et entretiens sont tels que connus aujourd’hui.</translation>
    </message>
    <message>
        <source>Counting rules, version %1.</source>
        <extracomment>%1 is the version of the counting rules.</extracomment>
        <translation>Règles de comptage, version %1.</translation>
    </message>
    <message>
        <source>Nobody is counted by %1; people who have died and records entered by mistake never are.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Personne n’est compté au %1&#x202f;; les personnes décédées et les fiches saisies par erreur ne le sont jamais.</translation>
    </message>
    <message>
        <source>Counted is the one person who had joined by %1, people who have died and records entered by mistake left out; leaving takes nobody away.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Est comptée la seule personne entrée au plus tard le %1, hors personnes décédées et fiches saisies par erreur&#x202f;; partir ne retire personne.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have not rebounded by %3</source>
        <extracomment>%1 of %2 people, %3 is a date: &quot;40 of 60 have not rebounded by 30 June 2012&quot;. %n is the number of %1.</extracomment>
        <translation>
            <numerusform>%1 sur %2 n’a pas rebondi au %3</numerusform>
            <numerusform>%1 sur %2 n’ont pas rebondi au %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One step of the curve: %1 is a date, %2 how many of all have rebounded by then: &quot;12 March 2012: 7 of 60&quot;.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Where people stand</source>
        <translation>Où en sont les personnes</translation>
    </message>
    <message>
        <source>Where the only person stands</source>
        <translation>Où en est la seule personne</translation>
    </message>
    <message>
        <source>Of the only person counted nothing is known any more.</source>
        <translation>De la seule personne comptée on ne sait plus rien.</translation>
    </message>
    <message>
        <source>Of one person of %1 nothing is known any more: the true count is %2 or %3.</source>
        <extracomment>%1 is all people, at least two; %2 and %3 are numbers of people, one apart.</extracomment>
        <translation>D’une personne sur %1 on ne sait plus rien&#x202f;: le vrai compte est %2 ou %3.</translation>
    </message>
    <message>
        <source>Rebounded</source>
        <comment>one person</comment>
        <extracomment>where one person stands</extracomment>
        <translation>A rebondi</translation>
    </message>
    <message>
        <source>Searching</source>
        <comment>one person</comment>
        <extracomment>where one person stands</extracomment>
        <translation>En recherche</translation>
    </message>
    <message>
        <source>In training</source>
        <comment>one person</comment>
        <extracomment>where one person stands</extracomment>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>one person</comment>
        <extracomment>where one person stands: retired, moved away, gave up …</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>No news</source>
        <comment>one person</comment>
        <extracomment>where one person stands</extracomment>
        <translation>Sans nouvelles</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>About Rebond</source>
        <translation>À propos de Rebond</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <extracomment>%1 is a version number such as 0.1.0</extracomment>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>Rebond counts how the members of a cohort of job-seekers get back on their feet, from dated facts, so that the count can be defended line by line.</source>
        <translation>Rebond compte comment les membres d’une cohorte de demandeurs d’emploi rebondissent, à partir de faits datés, pour que le compte puisse être défendu ligne par ligne.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, change and share it. It comes without warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#x202f;: vous pouvez l’utiliser, l’étudier, le modifier et le partager. Il vient sans garantie.</translation>
    </message>
    <message>
        <source>Made with Qt; letters on paper are Open Sans, pictures in the window are of the Breeze theme.</source>
        <translation>Fait avec Qt&#x202f;; les lettres sur papier sont Open Sans, les pictogrammes de la fenêtre viennent du thème Breeze.</translation>
    </message>
    <message>
        <source>Your data stay in your cohort file on this computer; nothing is sent anywhere.</source>
        <translation>Vos données restent dans votre fichier de cohorte sur cet ordinateur&#x202f;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>“%1” does not stand in the manual.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne figure pas dans le manuel.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>round %1</source>
        <extracomment>in a history: %1 is the number of the round</extracomment>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message numerus="yes">
        <source>Check-point after %n month(s)</source>
        <translation>
            <numerusform>Point de suivi à %n mois</numerusform>
            <numerusform>Point de suivi à %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Last day of a consent</source>
        <translation>Dernier jour d’un consentement</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Joined the cohort</source>
        <translation>Entrée dans la cohorte</translation>
    </message>
    <message>
        <source>Left the cohort</source>
        <translation>Sortie de la cohorte</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) withdrawn</source>
        <translation>
            <numerusform>%n consentement retiré</numerusform>
            <numerusform>%n consentements retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %n consent(s)</source>
        <translation>
            <numerusform>Dernier jour de %n consentement</numerusform>
            <numerusform>Dernier jour de %n consentements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) given</source>
        <translation>
            <numerusform>%n consentement donné</numerusform>
            <numerusform>%n consentements donnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHelp</name>
    <message>
        <source>A short text of yours that no other company has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucune autre entreprise n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>The name of the company.</source>
        <translation>Le nom de l’entreprise.</translation>
    </message>
    <message>
        <source>Nine digits; no two companies have the same.</source>
        <translation>Neuf chiffres&#x202f;; deux entreprises n’ont jamais le même.</translation>
    </message>
    <message>
        <source>Fourteen digits; no two companies have the same.</source>
        <translation>Quatorze chiffres&#x202f;; deux entreprises n’ont jamais le même.</translation>
    </message>
    <message>
        <source>The code of the main activity, like 62.01Z.</source>
        <translation>Le code de l’activité principale, comme 62.01Z.</translation>
    </message>
    <message>
        <source>The sector, in your words.</source>
        <translation>Le secteur, avec vos mots.</translation>
    </message>
    <message>
        <source>How many people work there.</source>
        <translation>Combien de personnes y travaillent.</translation>
    </message>
    <message>
        <source>Number and street.</source>
        <translation>Numéro et rue.</translation>
    </message>
    <message>
        <source>Five digits; a lost leading zero is given back.</source>
        <translation>Cinq chiffres&#x202f;; un zéro perdu en tête est rendu.</translation>
    </message>
    <message>
        <source>Where the company is.</source>
        <translation>Où se trouve l’entreprise.</translation>
    </message>
    <message>
        <source>The address of its site.</source>
        <translation>L’adresse de son site.</translation>
    </message>
    <message>
        <source>One telephone number.</source>
        <translation>Un numéro de téléphone.</translation>
    </message>
    <message>
        <source>oui where nobody may write to them again.</source>
        <translation>oui si plus personne ne doit lui écrire.</translation>
    </message>
    <message>
        <source>A short text of yours that no other contact has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucun autre contact n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>Reference, SIRET, SIREN or name; an unknown name makes a company.</source>
        <translation>Référence, SIRET, SIREN ou nom&#x202f;; un nom inconnu crée une entreprise.</translation>
    </message>
    <message>
        <source>The family name.</source>
        <translation>Le nom de famille.</translation>
    </message>
    <message>
        <source>The given name.</source>
        <translation>Le prénom.</translation>
    </message>
    <message>
        <source>What the person does there.</source>
        <translation>Ce que la personne y fait.</translation>
    </message>
    <message>
        <source>One e-mail address.</source>
        <translation>Une adresse de courriel.</translation>
    </message>
    <message>
        <source>Where the name comes from.</source>
        <translation>D’où vient ce nom.</translation>
    </message>
    <message>
        <source>oui where the person asked not to be written to.</source>
        <translation>oui si la personne a demandé qu’on ne lui écrive pas.</translation>
    </message>
    <message>
        <source>Family name, then given name; a family name in capitals is known wherever it stands.</source>
        <translation>Nom puis prénom&#x202f;; un nom en capitales est reconnu où qu’il soit.</translation>
    </message>
    <message>
        <source>Given name, then family name; a family name in capitals is known wherever it stands.</source>
        <translation>Prénom puis nom&#x202f;; un nom en capitales est reconnu où qu’il soit.</translation>
    </message>
    <message>
        <source>A short text of yours that no other member has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucun autre membre n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>One e-mail address; no two members have the same.</source>
        <translation>Une adresse de courriel&#x202f;; deux membres n’ont jamais la même.</translation>
    </message>
    <message>
        <source>Where the member lives.</source>
        <translation>Où habite le membre.</translation>
    </message>
    <message>
        <source>The year, four digits; never the day.</source>
        <translation>L’année, quatre chiffres&#x202f;; jamais le jour.</translation>
    </message>
    <message>
        <source>Sectors parted by |; the first counts.</source>
        <translation>Secteurs séparés par |&#x202f;; le premier compte.</translation>
    </message>
    <message>
        <source>Occupations sought, parted by |; the first counts.</source>
        <translation>Métiers recherchés, séparés par |&#x202f;; le premier compte.</translation>
    </message>
    <message>
        <source>Codes of the ROME parted by |, like M1805.</source>
        <translation>Codes ROME séparés par |, comme M1805.</translation>
    </message>
    <message>
        <source>One line that presents the member in the booklet.</source>
        <translation>Une ligne qui présente le membre dans le livret.</translation>
    </message>
    <message>
        <source>How far the member goes to work, in kilometres.</source>
        <translation>Jusqu’où le membre va travailler, en kilomètres.</translation>
    </message>
    <message>
        <source>A date, from which the member can work.</source>
        <translation>Une date, à partir de laquelle le membre peut travailler.</translation>
    </message>
    <message>
        <source>The address of a page about the member.</source>
        <translation>L’adresse d’une page sur le membre.</translation>
    </message>
    <message>
        <source>The day the member joined the cohort.</source>
        <translation>Le jour où le membre est entré dans la cohorte.</translation>
    </message>
    <message>
        <source>The day the member left the cohort; empty while in it.</source>
        <translation>Le jour où le membre a quitté la cohorte&#x202f;; vide tant qu’il y est.</translation>
    </message>
    <message>
        <source>Why the member left.</source>
        <translation>Pourquoi le membre est parti.</translation>
    </message>
    <message>
        <source>What the member was looking for at entry.</source>
        <translation>Ce que le membre cherchait à l’entrée.</translation>
    </message>
    <message>
        <source>oui or non; empty where it is not known.</source>
        <translation>oui ou non&#x202f;; vide si on ne sait pas.</translation>
    </message>
    <message>
        <source>What the member does for the group.</source>
        <translation>Ce que le membre fait pour le groupe.</translation>
    </message>
    <message>
        <source>What the member agreed to: use:medium@given/expires, parted by |.</source>
        <translation>Ce à quoi le membre a consenti&#x202f;: usage:support@donné/expire, séparés par |.</translation>
    </message>
    <message>
        <source>A short text of yours that no other outcome has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucune autre issue n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>Reference, e-mail or name of a member.</source>
        <translation>Référence, courriel ou nom d’un membre.</translation>
    </message>
    <message>
        <source>What the member found.</source>
        <translation>Ce que le membre a trouvé.</translation>
    </message>
    <message>
        <source>The position held.</source>
        <translation>Le poste occupé.</translation>
    </message>
    <message>
        <source>The first day of it.</source>
        <translation>Son premier jour.</translation>
    </message>
    <message>
        <source>The day it was learnt of; the day of the import where it is empty.</source>
        <translation>Le jour où on l’a appris&#x202f;; celui de l’import s’il est vide.</translation>
    </message>
    <message>
        <source>The last day as agreed; empty without one.</source>
        <translation>Le dernier jour convenu&#x202f;; vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The day it ended in fact.</source>
        <translation>Le jour où cela a vraiment pris fin.</translation>
    </message>
    <message>
        <source>Hours a week, like 35 or 17,5.</source>
        <translation>Heures par semaine, comme 35 ou 17,5.</translation>
    </message>
    <message>
        <source>The way it was found.</source>
        <translation>La façon dont il a été trouvé.</translation>
    </message>
    <message>
        <source>Other ways that helped, parted by |.</source>
        <translation>D’autres façons qui ont aidé, séparées par |.</translation>
    </message>
    <message>
        <source>Déclaré (where it is empty), Confirmé or Justifié.</source>
        <translation>Déclaré (si vide), Confirmé ou Justifié.</translation>
    </message>
    <message>
        <source>The day it was learnt that it never began.</source>
        <translation>Le jour où l’on a appris que cela n’a jamais commencé.</translation>
    </message>
    <message>
        <source>A short text of yours that no other check-point has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucun autre point de suivi n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>The first day of the outcome it is about.</source>
        <translation>Le premier jour de l’issue dont il s’agit.</translation>
    </message>
    <message>
        <source>3, 6 or 12 months after that day.</source>
        <translation>3, 6 ou 12 mois après ce jour.</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation>Le jour de la réponse.</translation>
    </message>
    <message>
        <source>What has become of it.</source>
        <translation>Ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>A short text of yours that no other act has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucune autre démarche n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>The day it was done.</source>
        <translation>Le jour où elle a été faite.</translation>
    </message>
    <message>
        <source>Who did it: references, e-mails or names parted by |; needed where it was in a member&apos;s name.</source>
        <translation>Qui l’a faite&#x202f;: références, courriels ou noms séparés par |&#x202f;; nécessaire si elle est au nom d’un membre.</translation>
    </message>
    <message>
        <source>Membre (where it is empty) or Collectif.</source>
        <translation>Membre (si vide) ou Collectif.</translation>
    </message>
    <message>
        <source>The way it was done.</source>
        <translation>La façon dont elle a été faite.</translation>
    </message>
    <message>
        <source>Sortant (where it is empty) or Entrant.</source>
        <translation>Sortant (si vide) ou Entrant.</translation>
    </message>
    <message>
        <source>The position it was about.</source>
        <translation>Le poste dont il s’agissait.</translation>
    </message>
    <message>
        <source>What came of it; empty while nothing is known.</source>
        <translation>Ce qui en est sorti&#x202f;; vide tant qu’on ne sait rien.</translation>
    </message>
    <message>
        <source>What is to be done next.</source>
        <translation>Ce qu’il y a à faire ensuite.</translation>
    </message>
    <message>
        <source>The day by which it is to be done.</source>
        <translation>Le jour avant lequel il faut le faire.</translation>
    </message>
    <message>
        <source>Whatever else is worth keeping.</source>
        <translation>Tout ce qui mérite encore d’être gardé.</translation>
    </message>
    <message>
        <source>A short text of yours that no other interview has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucun autre entretien n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>The day of the interview.</source>
        <translation>Le jour de l’entretien.</translation>
    </message>
    <message>
        <source>The time it begins, like 9:30 or 9h30.</source>
        <translation>L’heure à laquelle il commence, comme 9:30 ou 9h30.</translation>
    </message>
    <message>
        <source>1 for the first interview with this company, 2 for the second …</source>
        <translation>1 pour le premier entretien avec cette entreprise, 2 pour le deuxième…</translation>
    </message>
    <message>
        <source>How it is held.</source>
        <translation>Comment il se tient.</translation>
    </message>
    <message>
        <source>Prévu where it is empty.</source>
        <translation>Prévu si vide.</translation>
    </message>
    <message>
        <source>What was said and learnt.</source>
        <translation>Ce qui a été dit et appris.</translation>
    </message>
</context>
<context>
    <name>ListLabels</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>NAF code</source>
        <translation>Code NAF</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne plus contacter</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>ROME code</source>
        <translation>Code ROME</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Mobility (km)</source>
        <translation>Mobilité (km)</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible à partir du</translation>
    </message>
    <message>
        <source>Online profile</source>
        <translation>Profil en ligne</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Date d’entrée</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Date de sortie</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motif de sortie</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Still searching</source>
        <translation>Encore en recherche</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Connu le</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Fin réelle</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Contributing channels</source>
        <translation>Canaux contributifs</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Annulé le</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Compte rendu</translation>
    </message>
</context>
<context>
    <name>ListWriting</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheets (*.ods)</source>
        <translation>Feuilles OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list has been written: %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La liste a été écrite&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Writing a template</source>
        <translation>Écriture du modèle</translation>
    </message>
    <message>
        <source>Exporting a list</source>
        <translation>Export de la liste</translation>
    </message>
    <message>
        <source>The template has been written: %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le modèle a été écrit&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>“%1” is not a consent. Write use:medium@given/expires, like photo:booklet@2011-06-20/2013-06-20.</source>
        <extracomment>%1 is what the user wrote</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un consentement. Écrivez usage:support@donné/expire, comme photo:booklet@2011-06-20/2013-06-20.</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Écriture de la liste</translation>
    </message>
    <message>
        <source>The list is too long for a spreadsheet: choose a name that ends in .csv.</source>
        <translation>La liste est trop longue pour un tableur&#x202f;: choisissez un nom en .csv.</translation>
    </message>
    <message>
        <source>“%1” is no kind of list: choose a name that ends in .csv, .xlsx or .ods.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une sorte de liste&#x202f;: choisissez un nom en .csv, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2.</source>
        <extracomment>%1 is what the user wrote, %2 a list of French words</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu ici. Écrivez l’un de ces mots&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Taken as family name “%1” and given name “%2”: check it.</source>
        <extracomment>%1 is a family name, %2 a given name</extracomment>
        <translation>Compris comme nom «&#x202f;%1&#x202f;» et prénom «&#x202f;%2&#x202f;»&#x202f;: vérifiez.</translation>
    </message>
    <message>
        <source>“%1” is not a check-point. Write 3, 6 or 12 months.</source>
        <extracomment>%1 is what the user wrote</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un point de suivi. Écrivez 3, 6 ou 12 mois.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>This reference belongs to another cohort of the file.</source>
        <translation>Cette référence appartient à une autre cohorte du fichier.</translation>
    </message>
    <message>
        <source>The row fits two records, %1 and %2: write the reference of the one that is meant.</source>
        <translation>La ligne correspond à deux fiches, %1 et %2&#x202f;: écrivez la référence de celle qui est voulue.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Importing the rows</source>
        <translation>Import des lignes</translation>
    </message>
    <message>
        <source>“%1” was not imported. %2</source>
        <extracomment>%1 is a file, %2 one or more sentences</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été importé. %2</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read: nothing was imported. Try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été modifié pendant la lecture&#x202f;: rien n’a été importé. Recommencez.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are the same record with different contents: keep one of them.</source>
        <extracomment>%1 and %2 are numbers of lines</extracomment>
        <translation>Les lignes %1 et %2 sont la même fiche avec des contenus différents&#x202f;: gardez l’une des deux.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Check-points</source>
        <translation>Points de suivi</translation>
    </message>
    <message>
        <source>“%1” is the name of two members: write the reference instead.</source>
        <extracomment>%1 is a name or an e-mail address</extracomment>
        <translation>«&#x202f;%1&#x202f;» est le nom de deux membres&#x202f;: écrivez plutôt la référence.</translation>
    </message>
    <message>
        <source>No member of the cohort is called “%1”: write a reference, an e-mail address or the whole name.</source>
        <extracomment>%1 is a name, an e-mail address or a reference</extracomment>
        <translation>Aucun membre de la cohorte ne s’appelle «&#x202f;%1&#x202f;»&#x202f;: écrivez une référence, un courriel ou le nom entier.</translation>
    </message>
    <message>
        <source>“%1” is the name of two companies: write the reference, SIREN or SIRET instead.</source>
        <extracomment>%1 is the name of a company</extracomment>
        <translation>«&#x202f;%1&#x202f;» est le nom de deux entreprises&#x202f;: écrivez plutôt la référence, le SIREN ou le SIRET.</translation>
    </message>
    <message>
        <source>No company has the number “%1”: write its name, or import the companies first.</source>
        <extracomment>%1 is the number of a company</extracomment>
        <translation>Aucune entreprise n’a le numéro «&#x202f;%1&#x202f;»&#x202f;: écrivez son nom, ou importez d’abord les entreprises.</translation>
    </message>
    <message>
        <source>The column “%1” is missing: add it.</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>La colonne «&#x202f;%1&#x202f;» manque&#x202f;: ajoutez-la.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” are both taken for “%3”: keep one of them.</source>
        <extracomment>%1 and %2 are the headings of two columns, %3 of the one they are taken for</extracomment>
        <translation>Les colonnes «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» sont toutes deux prises pour «&#x202f;%3&#x202f;»&#x202f;: gardez l’une des deux.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings: “%1” belongs to no column.</source>
        <extracomment>%1 is what the user wrote</extracomment>
        <translation>La ligne a plus de cellules qu’il n’y a d’en-têtes&#x202f;: «&#x202f;%1&#x202f;» n’appartient à aucune colonne.</translation>
    </message>
    <message>
        <source>“%1” is empty: fill it in.</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>«&#x202f;%1&#x202f;» est vide&#x202f;: à remplir.</translation>
    </message>
    <message>
        <source>An act in a member&apos;s name needs its member: write who did it, or “Collectif” under “Au nom de”.</source>
        <translation>Une démarche au nom d’un membre a besoin de ce membre&#x202f;: écrivez qui l’a faite, ou «&#x202f;Collectif&#x202f;» sous «&#x202f;Au nom de&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>Import %n act(s) of outreach</source>
        <translation>
            <numerusform>Importer %n démarche</numerusform>
            <numerusform>Importer %n démarches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interview(s)</source>
        <translation>
            <numerusform>Importer %n entretien</numerusform>
            <numerusform>Importer %n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>The planned end is before the first day.</source>
        <translation>La fin prévue précède le premier jour.</translation>
    </message>
    <message>
        <source>The end is before the first day.</source>
        <translation>La fin précède le premier jour.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n outcome(s)</source>
        <translation>
            <numerusform>Importer %n issue</numerusform>
            <numerusform>Importer %n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>The member has no outcome that takes effect on %1: import the outcomes first, or correct the date.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Le membre n’a pas d’issue prenant effet le %1&#x202f;: importez d’abord les issues, ou corrigez la date.</translation>
    </message>
    <message>
        <source>The member has two outcomes that take effect on %1: which one is meant cannot be told.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Le membre a deux issues prenant effet le %1&#x202f;: impossible de dire laquelle est voulue.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n check-point(s)</source>
        <translation>
            <numerusform>Importer %n point de suivi</numerusform>
            <numerusform>Importer %n points de suivi</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the e-mail address of %2 already.</source>
        <extracomment>%1 is an e-mail address, %2 the name of a person</extracomment>
        <translation>«&#x202f;%1&#x202f;» est déjà le courriel d’une autre personne, %2.</translation>
    </message>
    <message>
        <source>The date of exit is before the date of entry.</source>
        <translation>La date de sortie précède la date d’entrée.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Importer %n membre</numerusform>
            <numerusform>Importer %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the number of “%2” already.</source>
        <extracomment>%1 is the number of a company, %2 the name of another</extracomment>
        <translation>«&#x202f;%1&#x202f;» est déjà le numéro de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>Import %n company(ies)</source>
        <translation>
            <numerusform>Importer %n entreprise</numerusform>
            <numerusform>Importer %n entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>Importer %n contact</numerusform>
            <numerusform>Importer %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no row: there are no headings to read. Save the list again in its program and choose that file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune ligne&#x202f;: il n’y a pas d’en-têtes à lire. Enregistrez de nouveau la liste dans son programme et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is the error of a formula: mend the formula or write the value.</source>
        <extracomment>%1 is what a spreadsheet shows for a formula that failed, e.g. #N/A</extracomment>
        <translation>«&#x202f;%1&#x202f;» est l’erreur d’une formule&#x202f;: corrigez la formule ou écrivez la valeur.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not imported: %n row(s) cannot be taken. The first stands on line %2: %3</source>
        <extracomment>%n rows; %1 is a file; the first of them stands on line %2 and %3 says why</extracomment>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» n’a pas été importé&#x202f;: %n ligne ne peut pas être prise, la ligne %2&#x202f;: %3</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» n’a pas été importé&#x202f;: %n lignes ne peuvent pas être prises. La première est la ligne %2&#x202f;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>Ce jour est encore à venir&#x202f;: vérifiez l’année.</translation>
    </message>
    <message>
        <source>Several members of the cohort are called “%1”: write the reference of the one who is meant (%2).</source>
        <extracomment>%1 is a family name or a given name, %2 a list of references</extracomment>
        <translation>Plusieurs membres de la cohorte s’appellent «&#x202f;%1&#x202f;»&#x202f;: écrivez la référence de la personne dont il s’agit (%2).</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the heading of a column, %2 what is the matter with its cell</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>Another record of the file has this reference.</source>
        <translation>Une autre fiche du fichier porte déjà cette référence.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <extracomment>page of the side bar: how things stand</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>page of the side bar, a verb: read a list from a file</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>page of the side bar: the progress report</extracomment>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>page of the side bar: the people of the cohort</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>page of the side bar: the companies of the file</extracomment>
        <translation>Entreprises</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of a table, read aloud: %1 is what is counted, %2 how many</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>The last row of a table: everybody together</extracomment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>How these figures are made.</source>
        <translation>Comment ces chiffres sont faits.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Who is counted as rebounded, with the outcome that decided.</source>
        <translation>Qui est compté comme ayant rebondi, avec l’issue qui en a décidé.</translation>
    </message>
    <message numerus="yes">
        <source>Annex: who the %n are</source>
        <extracomment>%n people have rebounded</extracomment>
        <translation>
            <numerusform>Annexe&#x202f;: qui est la personne</numerusform>
            <numerusform>Annexe&#x202f;: qui sont les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One line a person, with the first outcome that counts. For internal use only: this page names people.</source>
        <translation>Une ligne par personne, avec la première issue qui compte. À usage interne seulement&#x202f;: cette page nomme des personnes.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>For the funder</source>
        <translation>Pour le financeur</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>Pour le public</translation>
    </message>
    <message>
        <source>Rebounds since the group began</source>
        <translation>Les rebonds depuis le début du groupe</translation>
    </message>
    <message>
        <source>%1 people are drawn, %2 of them filled: those who have rebounded.</source>
        <extracomment>%1 and %2 are numbers of people, both at least two</extracomment>
        <translation>%1 personnes sont dessinées, dont %2 pleines&#x202f;: celles qui ont rebondi.</translation>
    </message>
    <message>
        <source>A curve in steps from %1 to %2, where it reaches %3.</source>
        <extracomment>Read aloud in place of the curve: %1 and %2 are dates, %3 a number of people</extracomment>
        <translation>Une courbe en escalier du %1 au %2, où elle atteint %3.</translation>
    </message>
    <message>
        <source>Progress report, %1</source>
        <extracomment>Title of the report; %1 is a date</extracomment>
        <translation>Bilan au %1</translation>
    </message>
    <message>
        <source>Report %1 %2</source>
        <extracomment>Name of a file: %1 is a cohort, %2 a date</extracomment>
        <translation>Bilan %1 %2</translation>
    </message>
    <message>
        <source>One person is drawn, filled: this person has rebounded.</source>
        <translation>Une personne est dessinée, pleine&#x202f;: elle a rebondi.</translation>
    </message>
    <message>
        <source>One person is drawn, not filled: this person has not rebounded.</source>
        <translation>Une personne est dessinée, vide&#x202f;: elle n’a pas rebondi.</translation>
    </message>
    <message>
        <source>%1 people are drawn, none of them filled: nobody has rebounded.</source>
        <extracomment>%1 is a number of people, at least two</extracomment>
        <translation>%1 personnes sont dessinées, aucune pleine&#x202f;: personne n’a rebondi.</translation>
    </message>
    <message>
        <source>%1 people are drawn, one of them filled: the one who has rebounded.</source>
        <extracomment>%1 is a number of people, at least two</extracomment>
        <translation>%1 personnes sont dessinées, dont une pleine&#x202f;: celle qui a rebondi.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 since %2, known on %3.</source>
        <extracomment>%1 is a type of outcome (&quot;Permanent contract&quot;), %2 and %3 are dates.</extracomment>
        <translation>%1 depuis le %2, connu le %3.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1 is a type of outcome (&quot;Permanent contract&quot;), %2 a date.</extracomment>
        <translation>%1 depuis le %2.</translation>
    </message>
    <message>
        <source>Left for work on %1, but no job that counts is recorded: to be checked.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Sortie en emploi le %1, mais aucun emploi qui compte n’est noté&#x202f;: à vérifier.</translation>
    </message>
    <message>
        <source>Left on %1 without a reason: to be checked.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Sortie le %1 sans motif&#x202f;: à vérifier.</translation>
    </message>
    <message>
        <source>Nothing recorded that counts on %1: still searching.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Rien de noté qui compte au %1&#x202f;: cherche encore.</translation>
    </message>
    <message>
        <source>Left on %1: %2.</source>
        <extracomment>%1 is a date, %2 the reason for leaving (&quot;Moved away&quot;).</extracomment>
        <translation>Sortie le %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Entered by mistake: counted at no date.</source>
        <translation>Saisie par erreur&#x202f;: n’est comptée à aucune date.</translation>
    </message>
    <message>
        <source>Died on %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Décès le %1.</translation>
    </message>
    <message>
        <source>%1 Planned until %2: six months or more.</source>
        <extracomment>%1 is a whole sentence, &quot;Fixed-term contract since 1 March 2012.&quot;; %2 is a date.</extracomment>
        <translation>%1 Prévu jusqu’au %2&#x202f;: six mois ou plus.</translation>
    </message>
    <message>
        <source>%1 No planned end known.</source>
        <extracomment>%1 is a whole sentence, &quot;Fixed-term contract since 1 March 2012.&quot;</extracomment>
        <translation>%1 Sans fin prévue connue.</translation>
    </message>
    <message>
        <source>%1 Planned until %2: less than six months.</source>
        <extracomment>%1 is a whole sentence, &quot;Fixed-term contract since 1 March 2012.&quot;; %2 is a date.</extracomment>
        <translation>%1 Prévu jusqu’au %2&#x202f;: moins de six mois.</translation>
    </message>
    <message>
        <source>%1 No channel recorded.</source>
        <extracomment>%1 is a whole sentence, &quot;Permanent contract since 1 March 2012.&quot;</extracomment>
        <translation>%1 Aucun canal noté.</translation>
    </message>
    <message>
        <source>%1 Through: %2.</source>
        <extracomment>%1 is a whole sentence, &quot;Permanent contract since 1 March 2012.&quot;; %2 is a channel, &quot;Press&quot;.</extracomment>
        <translation>%1 Par&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 Ended on %2, after the date of the figures.</source>
        <extracomment>%1 is a whole sentence, &quot;Permanent contract since 1 March 2012.&quot;; %2 is a date.</extracomment>
        <translation>%1 Terminé le %2, après la date des chiffres.</translation>
    </message>
    <message>
        <source>%1 No end recorded.</source>
        <extracomment>%1 is a whole sentence, &quot;Permanent contract since 1 March 2012.&quot;</extracomment>
        <translation>%1 Aucune fin notée.</translation>
    </message>
    <message>
        <source>%1 Planned until %2.</source>
        <extracomment>%1 is a whole sentence, &quot;Fixed-term contract since 1 March 2012.&quot;; %2 is a date.</extracomment>
        <translation>%1 Prévu jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 Planned until %2, but a later check-point found the person in work.</source>
        <extracomment>%1 is a whole sentence, &quot;Fixed-term contract since 1 March 2012.&quot;; %2 is a date.</extracomment>
        <translation>%1 Prévu jusqu’au %2, mais un point de suivi ultérieur a trouvé la personne en poste.</translation>
    </message>
    <message>
        <source>%1 from %2, known on %3.</source>
        <extracomment>%1 is a type of outcome (&quot;Permanent contract&quot;), %2 and %3 are dates.</extracomment>
        <translation>%1 à partir du %2, connu le %3.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The disk is full: “%1” could not be written. Make room or choose another disk.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le disque est plein&#x202f;: «&#x202f;%1&#x202f;» n’a pas pu être écrit. Faites de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>“%1” would become larger than this disk or this account allows. Choose another disk.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>«&#x202f;%1&#x202f;» deviendrait plus gros que ce disque ou ce compte ne le permet. Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Choose another folder.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier «&#x202f;%1&#x202f;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder “%1” is on a disk that can only be read. Choose another folder.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>Le dossier «&#x202f;%1&#x202f;» est sur un disque en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another one.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: a part of this path is a file, not a folder. Choose another place.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé&#x202f;: une partie de ce chemin est un fichier, pas un dossier. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or take that file away first.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom, ou retirez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk. Choose a shorter one.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le nom «&#x202f;%1&#x202f;» est trop long pour ce disque. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The disk reported an error: “%1” could not be written. Check the disk, or choose another one.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le disque a signalé une erreur&#x202f;: «&#x202f;%1&#x202f;» n’a pas pu être écrit. Vérifiez le disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file that stood there is unchanged.</source>
        <translation>Le fichier qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>The name of the file to write is missing or cannot be used. Give another one.</source>
        <translation>Le nom du fichier à écrire manque ou ne convient pas. Donnez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Give the name of a file.</source>
        <extracomment>%1 is the path of something that was named as the output.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un périphérique ou un tube, pas un fichier. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere. Give another name, or take the link away.</source>
        <extracomment>%1 is the path of something that was named as the output.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un lien qui ne mène nulle part. Donnez un autre nom, ou retirez le lien.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name, or allow writing to that file.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est protégé en écriture. Choisissez un autre nom, ou autorisez l’écriture de ce fichier.</translation>
    </message>
    <message>
        <source>The name of the folder to make is missing or cannot be used. Give another one.</source>
        <translation>Le nom du dossier à créer manque ou ne convient pas. Donnez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Give the name of a folder.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un fichier, pas un dossier. Donnez le nom d’un dossier.</translation>
    </message>
    <message>
        <source>The new “%1” stands in the place of the old one, but the disk did not confirm it. Check the disk, then write the file again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le nouveau «&#x202f;%1&#x202f;» est à la place de l’ancien, mais le disque ne l’a pas confirmé. Vérifiez le disque, puis écrivez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Lecture du fichier %1</translation>
    </message>
    <message>
        <source>The list could not be written to the end. Check that there is room on the disk and try again.</source>
        <translation>La liste n’a pas pu être écrite jusqu’au bout. Vérifiez qu’il reste de la place sur le disque et recommencez.</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Check its name and its folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le fichier %1 n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file itself, in CSV, .xlsx or .ods format.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>%1 est un dossier. Choisissez le fichier lui-même, en CSV, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save the list as a CSV, .xlsx or .ods file and choose that one.</source>
        <extracomment>%1 is the name of something in the file system that is no file (a device, a pipe)</extracomment>
        <translation>%1 n’est pas un fichier ordinaire. Enregistrez la liste en CSV, .xlsx ou .ods et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check that you have the right to read it and that no other program is holding it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le fichier %1 ne peut pas être ouvert. Vérifiez que vous avez le droit de le lire et qu’aucun autre programme ne le retient.</translation>
    </message>
    <message>
        <source>Reading the file %1 failed half-way. Check the disk or the connection, copy the file to this computer and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La lecture du fichier %1 s’est interrompue. Vérifiez le disque ou la connexion, copiez le fichier sur cet ordinateur et recommencez.</translation>
    </message>
    <message>
        <source>The file %1 is empty (0 bytes). Save the list again in its program and choose that file.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le fichier %1 est vide (0 octet). Enregistrez de nouveau la liste dans son programme et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MiB, the most a list may be. Split it into several files.</source>
        <extracomment>%1 is the name of a file, %2 a number of mebibytes</extracomment>
        <translation>Le fichier %1 dépasse %2 Mio, le maximum pour une liste. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file %1 is a PDF document, not a list. Choose a CSV, .xlsx or .ods file.</source>
        <translation>Le fichier %1 est un document PDF, pas une liste. Choisissez un fichier CSV, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The file %1 is a picture, not a list. Choose a CSV, .xlsx or .ods file.</source>
        <translation>Le fichier %1 est une image, pas une liste. Choisissez un fichier CSV, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The file %1 is in an old Office format (.xls). Open it in your spreadsheet program, save it as .xlsx and choose that file.</source>
        <translation>Le fichier %1 est à un ancien format d’Office (.xls). Ouvrez-le dans votre tableur, enregistrez-le en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file %1 is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx and choose that file.</source>
        <translation>Le fichier %1 est un classeur Excel binaire (.xlsb). Ouvrez-le dans Excel, enregistrez-le en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Open it in your spreadsheet program, save a copy without a password and choose that copy.</source>
        <translation>Le fichier %1 est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-en une copie sans mot de passe et choisissez cette copie.</translation>
    </message>
    <message>
        <source>The file %1 is a web page, whatever its name says. Open it in your spreadsheet program, save it as .xlsx and choose that file.</source>
        <translation>Le fichier %1 est une page web, quoi que dise son nom. Ouvrez-le dans votre tableur, enregistrez-le en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file %1 is an XML document, not a list. If your spreadsheet program opens it, save it from there as .xlsx and choose that file.</source>
        <translation>Le fichier %1 est un document XML, pas une liste. Si votre tableur l’ouvre, enregistrez-le de là en .xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file %1 is a document of another kind, not a spreadsheet. Choose a CSV, .xlsx or .ods file.</source>
        <translation>Le fichier %1 est un document d’une autre sorte, pas un tableur. Choisissez un fichier CSV, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The file %1 is a compressed archive without a spreadsheet in it that can be read. Unpack it and choose the CSV, .xlsx or .ods file.</source>
        <translation>Le fichier %1 est une archive compressée sans tableur lisible à l’intérieur. Décompressez-la et choisissez le fichier CSV, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The file %1 is a database, not a list. Choose a CSV, .xlsx or .ods file.</source>
        <translation>Le fichier %1 est une base de données, pas une liste. Choisissez un fichier CSV, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The file %1 is not a text file nor a spreadsheet. Choose a CSV, .xlsx or .ods file.</source>
        <translation>Le fichier %1 n’est ni un texte ni un tableur. Choisissez un fichier CSV, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is damaged or incomplete. Copy or download it again, or save it again in your spreadsheet program.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le tableur %1 est abîmé ou incomplet. Copiez-le ou téléchargez-le de nouveau, ou enregistrez-le de nouveau dans votre tableur.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is damaged in its part %2. Open it in your spreadsheet program, save it again and choose that file.</source>
        <extracomment>%1 is the name of a file, %2 the name of a part inside it</extracomment>
        <translation>Le tableur %1 est abîmé dans sa partie %2. Ouvrez-le dans votre tableur, enregistrez-le de nouveau et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is damaged near row %2. Open it in your spreadsheet program, save it again and choose that file.</source>
        <extracomment>%1 is the name of a file, %2 the number of a row</extracomment>
        <translation>Le tableur %1 est abîmé vers la ligne %2. Ouvrez-le dans votre tableur, enregistrez-le de nouveau et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 contains declarations that no spreadsheet program writes (a document type in %2) and is not read for safety. Ask its sender for another copy.</source>
        <extracomment>%1 is the name of a file, %2 the name of a part inside it</extracomment>
        <translation>Le tableur %1 contient des déclarations qu’aucun tableur n’écrit (un type de document dans %2) et n’est pas lu, par sécurité. Demandez une autre copie à son expéditeur.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 unpacks to far more data than a list can hold (in %2) and is not read for safety. Delete unused sheets, rows and columns, or save the list as CSV.</source>
        <extracomment>%1 is the name of a file, %2 the name of a part inside it</extracomment>
        <translation>Le tableur %1 se déploie en bien plus de données qu’une liste n’en contient (dans %2) et n’est pas lu, par sécurité. Supprimez les feuilles, lignes et colonnes inutiles, ou enregistrez la liste en CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 has no sheet with cells. Choose another file.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le tableur %1 n’a aucune feuille avec des cellules. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 has no sheet called “%2”. Its sheets are: %3.</source>
        <extracomment>%1 is the name of a file, %2 the name of a sheet, %3 a list of names of sheets, separated by commas</extracomment>
        <translation>Le tableur %1 n’a pas de feuille nommée «&#x202f;%2&#x202f;». Ses feuilles sont&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 is a CSV file and has no sheets, so there is no sheet “%2” in it. Leave the sheet&apos;s name out.</source>
        <extracomment>%1 is the name of a file, %2 the name of a sheet</extracomment>
        <translation>%1 est un fichier CSV, qui n’a pas de feuilles&#x202f;: il n’y a donc pas de feuille «&#x202f;%2&#x202f;». Ne donnez pas de nom de feuille.</translation>
    </message>
    <message>
        <source>The file %1 contains a character that no text has (zero) on line %2, column %3. It may be damaged or no list: save it again as CSV or .xlsx.</source>
        <extracomment>%1 is the name of a file, %2 the number of a line, %3 the number of a column</extracomment>
        <translation>Le fichier %1 contient un caractère qu’aucun texte n’a (zéro) à la ligne %2, colonne %3. Il est peut-être abîmé ou n’est pas une liste&#x202f;: enregistrez-le de nouveau en CSV ou .xlsx.</translation>
    </message>
    <message>
        <source>The file %1 is written in UTF-16 but has an incomplete character near line %2. It may be cut off: copy it again or save it as CSV in UTF-8.</source>
        <extracomment>%1 is the name of a file, %2 the number of a line</extracomment>
        <translation>Le fichier %1 est écrit en UTF-16 mais a un caractère incomplet vers la ligne %2. Il est peut-être coupé&#x202f;: copiez-le de nouveau ou enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>In the file %1 the quotation mark opened on line %2 is never closed. Add the missing quotation mark, or save the list again from your spreadsheet program.</source>
        <extracomment>%1 is the name of a file, %2 the number of a line</extracomment>
        <translation>Dans le fichier %1, le guillemet ouvert à la ligne %2 n’est jamais fermé. Ajoutez le guillemet manquant, ou enregistrez de nouveau la liste depuis votre tableur.</translation>
    </message>
    <message>
        <source>In %1 the cell on line %2, column %3 is longer than 1 MiB, the most a cell may hold. Shorten it, or check that this is the right file.</source>
        <extracomment>%1 is the name of a file, %2 the number of a line, %3 the number of a column</extracomment>
        <translation>Dans %1, la cellule à la ligne %2, colonne %3 dépasse 1 Mio, le maximum pour une cellule. Raccourcissez-la, ou vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>In %1 the cell in quotation marks that begins on line %2, column %3 is longer than 1 MiB, the most a cell may hold. Its closing quotation mark is probably missing: add it.</source>
        <extracomment>%1 is the name of a file, %2 the number of a line, %3 the number of a column</extracomment>
        <translation>Dans %1, la cellule entre guillemets qui commence à la ligne %2, colonne %3 dépasse 1 Mio, le maximum pour une cellule. Son guillemet fermant manque sans doute&#x202f;: ajoutez-le.</translation>
    </message>
    <message>
        <source>The text in row %1, column %2 is longer than the 32,767 characters that an .xlsx file can hold. Export the list as CSV or .ods instead.</source>
        <extracomment>%1 is the number of a row, %2 the number of a column</extracomment>
        <translation>Le texte de la ligne %1, colonne %2 dépasse les 32 767 caractères qu’un fichier .xlsx peut contenir. Exportez plutôt la liste en CSV ou en .ods.</translation>
    </message>
    <message>
        <source>In %1 the row on line %2 holds more text than a row may (32 million characters). Check that this is the right file.</source>
        <extracomment>%1 is the name of a file, %2 the number of a line</extracomment>
        <translation>Dans %1, la ligne %2 contient plus de texte qu’une ligne ne le peut (32 millions de caractères). Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>In %1 line %2 has more than %3 columns, the most a list may have. Delete the columns that are not needed.</source>
        <extracomment>%1 is the name of a file, %2 the number of a line, %3 a number</extracomment>
        <translation>Dans %1, la ligne %2 a plus de %3 colonnes, le maximum pour une liste. Supprimez les colonnes inutiles.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 rows, the most a list may have. Split it into several files.</source>
        <extracomment>%1 is the name of a file, %2 a number</extracomment>
        <translation>Le fichier %1 a plus de %2 lignes, le maximum pour une liste. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file %1 holds more text than can be shown at once. Split it into several files.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le fichier %1 contient plus de texte qu’on ne peut en montrer d’un coup. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Close other programs to free memory and try again.</source>
        <translation>Le tableur n’a pas pu être fait. Fermez d’autres programmes pour libérer de la mémoire et recommencez.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This build of SQLite cannot keep a cohort file safe.</source>
        <translation>Cette version de SQLite ne peut pas garder sûrement un fichier de cohorte.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Nothing was changed; try again in a moment.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est en cours d’écriture par un autre programme. Rien n’a été changé&#x202f;; recommencez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” may not be written. Copy it to a folder of yours and open the copy.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit. Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written and was left as it was. Free some space and try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le disque est plein&#x202f;: «&#x202f;%1&#x202f;» n’a pas pu être écrit et est resté tel quel. Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder exist and that you may write in them.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert. Vérifiez que le fichier et son dossier existent et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the file is damaged or its disk is failing. Keep it, and restore a backup.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: le fichier est abîmé ou son disque faiblit. Gardez-le, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written; nothing was changed. Check its disk and try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu ou écrit&#x202f;; rien n’a été changé. Vérifiez son disque et recommencez.</translation>
    </message>
    <message>
        <source>The database “%1” did not do what was asked; nothing was changed. Try again, or tell its administrator.</source>
        <extracomment>%1 is the name of a database on a server</extracomment>
        <translation>La base de données «&#x202f;%1&#x202f;» n’a pas fait ce qui était demandé&#x202f;; rien n’a été changé. Recommencez, ou prévenez son administrateur.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>This member is no longer in the file.</source>
        <translation>Ce membre n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a cohort file of Rebond. Choose a file ending in .rebond.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est la base de données d’un autre programme, pas un fichier de cohorte de Rebond. Choisissez un fichier en .rebond.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Rebond. Install that version to open it; the file was left as it is.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente de Rebond. Installez cette version pour l’ouvrir&#x202f;; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: a part of the file is missing. Keep it, and restore a backup.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est incomplet&#x202f;: une partie du fichier manque. Gardez-le, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check its name and folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a cohort file. Choose a file ending in .rebond.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un dossier ou un périphérique, pas un fichier de cohorte. Choisissez un fichier en .rebond.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for the right to read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is empty: it is no cohort file. Restore a backup, or create a new cohort file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est vide&#x202f;: ce n’est pas un fichier de cohorte. Restaurez une sauvegarde, ou créez un nouveau fichier de cohorte.</translation>
    </message>
    <message>
        <source>“%1” is no cohort file of Rebond. Choose a file ending in .rebond; lists are read with “Import”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier de cohorte de Rebond. Choisissez un fichier en .rebond&#x202f;; les listes se lisent par «&#x202f;Importer&#x202f;».</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is the name of a step, e.g. &quot;Import 60 members&quot;</extracomment>
        <translation>Annulation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is the name of a step, e.g. &quot;Import 60 members&quot;</extracomment>
        <translation>Rétablissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>This step is no longer in the journal.</source>
        <translation>Cette étape n’est plus dans le journal.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was changed by another program: its tables are not those of Rebond. Restore a backup.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est abîmé ou a été changé par un autre programme&#x202f;: ses tables ne sont pas celles de Rebond. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is damaged: no figure made from it could be trusted, and nothing is written to it. Keep it, and restore a backup.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est abîmé&#x202f;: aucun chiffre qu’on en tirerait ne serait sûr, et rien n’y est écrit. Gardez-le, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Effacer les données d’une personne</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Nothing was written: read it again, then repeat your change.</source>
        <translation>Quelqu’un a changé cette fiche entre-temps. Rien n’a été écrit&#x202f;: relisez-la, puis refaites votre changement.</translation>
    </message>
    <message>
        <source>This step cannot be undone: it told about a person whose data were erased.</source>
        <translation>Cette étape ne peut pas être annulée&#x202f;: elle parlait d’une personne dont les données ont été effacées.</translation>
    </message>
    <message>
        <source>“%1” was left as it was: the change contradicts other data in it, such as a reference given twice, or something that other records still need.</source>
        <extracomment>%1 is a file, or the name of a database on a server</extracomment>
        <translation>«&#x202f;%1&#x202f;» est resté tel quel&#x202f;: le changement contredit d’autres données du fichier, comme une référence donnée deux fois, ou une fiche dont d’autres ont encore besoin.</translation>
    </message>
    <message>
        <source>“%1” is a cohort file of Rebond: it is not replaced by something else. Choose another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un fichier de cohorte de Rebond&#x202f;: il n’est pas remplacé par autre chose. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The database “%1” holds tables of another program. Nothing was changed; name an empty database.</source>
        <extracomment>%1 is the name of a database on a server</extracomment>
        <translation>La base «&#x202f;%1&#x202f;» contient les tables d’un autre programme. Rien n’a été changé&#x202f;; indiquez une base vide.</translation>
    </message>
    <message>
        <source>The file stays in the form of the older version of Rebond that wrote it; a backup of it stands in “%1”.</source>
        <extracomment>%1 is a file; said after the reason why an older file could not be brought up to date</extracomment>
        <translation>Le fichier garde la forme de la version plus ancienne de Rebond qui l’a écrit&#x202f;; une copie en est rangée dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased from the records, but remains of them may stand in unused parts of “%1”. Make room on its disk, then make a backup and go on with that one: it holds none.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les données de la personne ont été effacées des fiches, mais il peut en rester dans des parties inutilisées de «&#x202f;%1&#x202f;». Faites de la place sur son disque, puis faites une sauvegarde et continuez avec elle&#x202f;: elle n’en contient pas.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced by another file. Nothing was written; open it where it is now.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été déplacé, supprimé ou remplacé par un autre fichier. Rien n’a été écrit&#x202f;; ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>“%1” holds a value that Rebond did not write: the file is damaged. Keep it, and restore a backup.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» contient une valeur que Rebond n’a pas écrite&#x202f;: le fichier est abîmé. Gardez-le, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The journal in “%1” is damaged. Keep the file, and restore a backup.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le journal dans «&#x202f;%1&#x202f;» est abîmé. Gardez le fichier, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The backup of “%1” before its update failed; nothing was changed. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La sauvegarde de «&#x202f;%1&#x202f;» avant sa mise à jour a échoué&#x202f;; rien n’a été changé. Vérifiez le disque.</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>Follow-ups overdue</source>
        <extracomment>heading of a section of the things to do</extracomment>
        <translation>Relances en retard</translation>
    </message>
    <message>
        <source>Follow-ups today</source>
        <extracomment>heading of a section of the things to do</extracomment>
        <translation>Relances du jour</translation>
    </message>
    <message>
        <source>Interviews today</source>
        <extracomment>heading of a section of the things to do</extracomment>
        <translation>Entretiens du jour</translation>
    </message>
    <message>
        <source>Interviews to qualify</source>
        <extracomment>heading of a section of the things to do: interviews that are past; how they went is not yet known</extracomment>
        <translation>Entretiens à qualifier</translation>
    </message>
    <message>
        <source>Interviews this week</source>
        <extracomment>heading of a section of the things to do: the other days of this week</extracomment>
        <translation>Entretiens de la semaine</translation>
    </message>
    <message>
        <source>Check-points overdue</source>
        <extracomment>heading of a section of the things to do</extracomment>
        <translation>Points de suivi en retard</translation>
    </message>
    <message>
        <source>Check-points due</source>
        <extracomment>heading of a section of the things to do</extracomment>
        <translation>Points de suivi à faire</translation>
    </message>
    <message>
        <source>Silent members</source>
        <extracomment>heading of a section of the things to do: members for whom nobody has written for a while</extracomment>
        <translation>Membres sans démarche</translation>
    </message>
    <message>
        <source>Consents expired</source>
        <extracomment>heading of a section of the things to do</extracomment>
        <translation>Consentements expirés</translation>
    </message>
    <message>
        <source>Consents expiring</source>
        <extracomment>heading of a section of the things to do: they expire soon</extracomment>
        <translation>Consentements bientôt expirés</translation>
    </message>
    <message>
        <source>Follow-ups to come</source>
        <extracomment>heading of a section of the things to do: of the days after this one</extracomment>
        <translation>Relances à venir</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>in a line of the things to do: for so long a follow-up has been due</extracomment>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>in a line of the things to do: %1 is the date on which it is due</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Interview of %1 · %2 · %3: how did it go?</source>
        <extracomment>in a line of the things to do: %1 is a date, %2 a member, %3 a company</extracomment>
        <translation>Entretien du %1 · %2 · %3&#x202f;: comment s’est-il passé&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in the job</source>
        <extracomment>in a line of the things to do: it is to be asked whether somebody is still there, after 3, 6 or 12 months</extracomment>
        <translation>
            <numerusform>%n mois en poste</numerusform>
            <numerusform>%n mois en poste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no act for %n day(s)</source>
        <extracomment>in a line of the things to do, after the name of a member</extracomment>
        <translation>
            <numerusform>aucune démarche depuis %n jour</numerusform>
            <numerusform>aucune démarche depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) expired on %1</source>
        <extracomment>in a line of the things to do, after the name of a member; %1 is a date</extracomment>
        <translation>
            <numerusform>%n consentement a expiré le %1</numerusform>
            <numerusform>%n consentements ont expiré le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) to expire on %1</source>
        <extracomment>in a line of the things to do, after the name of a member; %1 is a date</extracomment>
        <translation>
            <numerusform>%n consentement expire le %1</numerusform>
            <numerusform>%n consentements expirent le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>behind a heading, in brackets: %1 is a number</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message numerus="yes">
        <source>and at least %n more</source>
        <extracomment>the last line of a section of the things to do: how many it does not show</extracomment>
        <translation>
            <numerusform>et au moins %n autre</numerusform>
            <numerusform>et au moins %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last line of a section of the things to do: how many it does not show</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>--%1 takes a date like 2012-06-30, not “%2”.</source>
        <extracomment>%1 is an option, %2 what was given</extracomment>
        <translation>--%1 prend une date comme 2012-06-30, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <extracomment>%1 is an option, %2 what was given</extracomment>
        <translation>--%1 prend un nombre entier, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”. It takes one of: %3.</source>
        <extracomment>%1 is an option, %2 what was given, %3 the words allowed</extracomment>
        <translation>--%1 ne prend pas «&#x202f;%2&#x202f;», mais l’un de ces mots&#x202f;: %3.</translation>
    </message>
    <message>
        <source>which cohort, where the file holds several</source>
        <translation>quelle cohorte, si le fichier en contient plusieurs</translation>
    </message>
    <message>
        <source>replaces the clock, for output that can be reproduced</source>
        <translation>remplace l’horloge, pour des résultats reproductibles</translation>
    </message>
    <message>
        <source>language; by default the system&apos;s, French where it is neither</source>
        <translation>langue&#x202f;; par défaut celle du système, le français si ce n’est ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>no messages, only results and errors</source>
        <translation>pas de messages, seulement les résultats et les erreurs</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>cette aide</translation>
    </message>
    <message>
        <source>“--%1” is no option of “%2”. See rebond-tool %2 --help.</source>
        <extracomment>%1 is an option, %2 a command</extracomment>
        <translation>«&#x202f;--%1&#x202f;» n’est pas une option de «&#x202f;%2&#x202f;». Voyez rebond-tool %2 --help.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <extracomment>%1 is an option, %2 what it takes, e.g. DATE</extracomment>
        <translation>--%1 demande une valeur&#x202f;: --%1 %2.</translation>
    </message>
    <message>
        <source>“%1” takes: %2. See rebond-tool %1 --help.</source>
        <extracomment>%1 is a command, %2 its arguments, e.g. FILE INPUT</extracomment>
        <translation>«&#x202f;%1&#x202f;» prend&#x202f;: %2. Voyez rebond-tool %1 --help.</translation>
    </message>
    <message>
        <source>“%1” needs --%2. See rebond-tool %1 --help.</source>
        <extracomment>%1 is a command, %2 an option</extracomment>
        <translation>«&#x202f;%1&#x202f;» demande --%2. Voyez rebond-tool %1 --help.</translation>
    </message>
    <message>
        <source>“%1” begins in %2.</source>
        <extracomment>%1 is the name of a cohort, %2 a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» commence dans %2.</translation>
    </message>
    <message>
        <source>The demonstration cohort “60 dans le 06” is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La cohorte de démonstration «&#x202f;60 dans le 06&#x202f;» est dans %1.</translation>
    </message>
    <message>
        <source>the day the figures speak of; by default today</source>
        <translation>le jour dont parlent les chiffres&#x202f;; par défaut aujourd’hui</translation>
    </message>
    <message>
        <source>counts only what was known by that day</source>
        <translation>ne compte que ce qui était connu ce jour-là</translation>
    </message>
    <message>
        <source>which list</source>
        <translation>quelle liste</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>la réponse en JSON</translation>
    </message>
    <message>
        <source>name of the cohort</source>
        <translation>nom de la cohorte</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>où elle est</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>rebounds aimed at</source>
        <translation>rebonds visés</translation>
    </message>
    <message>
        <source>puts one more cohort into a file that stands</source>
        <translation>ajoute une cohorte à un fichier existant</translation>
    </message>
    <message>
        <source>makes a new cohort file</source>
        <translation>crée un fichier de cohorte</translation>
    </message>
    <message>
        <source>writes the demonstration cohort</source>
        <translation>écrit la cohorte de démonstration</translation>
    </message>
    <message>
        <source>tells what the import would do, and does nothing</source>
        <translation>dit ce que l’import ferait, et ne fait rien</translation>
    </message>
    <message>
        <source>imports the other rows where some are refused</source>
        <translation>importe les autres lignes si certaines sont refusées</translation>
    </message>
    <message>
        <source>the sheet to read; by default the first</source>
        <translation>la feuille à lire&#x202f;; par défaut la première</translation>
    </message>
    <message>
        <source>reads a list, all or nothing</source>
        <translation>lit une liste, tout ou rien</translation>
    </message>
    <message>
        <source>writes a list as import reads it</source>
        <translation>écrit une liste telle que import la lit</translation>
    </message>
    <message>
        <source>lists the rows behind one figure as CSV</source>
        <translation>liste en CSV les lignes derrière un chiffre</translation>
    </message>
    <message>
        <source>prints the figures</source>
        <translation>affiche les chiffres</translation>
    </message>
    <message>
        <source>who reads it: internal names people, funder and public mask small numbers</source>
        <translation>qui le lit&#x202f;: internal nomme les personnes, funder et public masquent les petits nombres</translation>
    </message>
    <message>
        <source>writes the progress report</source>
        <translation>écrit le bilan</translation>
    </message>
    <message>
        <source>checks the file and lists doubtful data</source>
        <translation>vérifie le fichier et liste les données douteuses</translation>
    </message>
    <message>
        <source>Usage: rebond-tool COMMAND FILE …</source>
        <translation>Usage&#x202f;: rebond-tool COMMANDE FICHIER …</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#x202f;:</translation>
    </message>
    <message>
        <source>rebond-tool COMMAND --help tells the options of one command.</source>
        <translation>rebond-tool COMMANDE --help donne les options d’une commande.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <extracomment>%1 is a command with its arguments</extracomment>
        <translation>Usage&#x202f;: %1 [options]</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est sain.</translation>
    </message>
    <message>
        <source>line %1, “%2”: %3</source>
        <extracomment>%1 and %2 are a line and a column of a list, %3 what is the matter with the cell</extracomment>
        <translation>ligne %1, «&#x202f;%2&#x202f;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is a line of a list, %2 what is the matter with it</extracomment>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n companies created by their names.</source>
        <translation>
            <numerusform>%n entreprise créée par son nom.</numerusform>
            <numerusform>%n entreprises créées par leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Refusée&#x202f;:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>Remarque&#x202f;:</translation>
    </message>
    <message>
        <source>Columns left alone: %1.</source>
        <translation>Colonnes laissées de côté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no command. See rebond-tool --help.</source>
        <extracomment>%1 is what was given as a command</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande. Voyez rebond-tool --help.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>Created: %1, updated: %2, unchanged: %3, rows refused: %4.</source>
        <extracomment>Counts of records: %1 to %4</extracomment>
        <translation>Créés&#x202f;: %1, mis à jour&#x202f;: %2, inchangés&#x202f;: %3, lignes refusées&#x202f;: %4.</translation>
    </message>
</context>
<context>
    <name>Typeset</name>
    <message>
        <source>There is no page to write.</source>
        <translation>Il n’y a aucune page à écrire.</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>Écriture des pages</translation>
    </message>
    <message>
        <source>The pages could not be drawn. Try again after restarting the program.</source>
        <translation>Les pages n’ont pas pu être dessinées. Redémarrez le programme et recommencez.</translation>
    </message>
    <message>
        <source>The PDF could not be completed. Please report this with the document&apos;s data.</source>
        <translation>Le PDF n’a pas pu être achevé. Merci de le signaler avec les données du document.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>“%1” is not a SIREN number: it has 9 digits.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro SIREN&#x202f;: il a 9 chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not a SIREN number: a digit is wrong. Check it.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro SIREN&#x202f;: un chiffre est faux. Vérifiez-le.</translation>
    </message>
    <message>
        <source>“%1” is not a SIRET number: it has 14 digits.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro SIRET&#x202f;: il a 14 chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not a SIRET number: a digit is wrong. Check it.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro SIRET&#x202f;: un chiffre est faux. Vérifiez-le.</translation>
    </message>
    <message>
        <source>“%1” is not a NAF code: it is four digits and a letter, like 62.01Z.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code NAF&#x202f;: c’est quatre chiffres et une lettre, comme 62.01Z.</translation>
    </message>
    <message>
        <source>This text contains a social security number, which must not be kept. Take it out.</source>
        <translation>Ce texte contient un numéro de sécurité sociale, qui ne doit pas être conservé. Retirez-le.</translation>
    </message>
    <message>
        <source>This text contains what looks like a social security number, which must not be kept. Check it.</source>
        <translation>Ce texte contient ce qui ressemble à un numéro de sécurité sociale, qui ne doit pas être conservé. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The telephone number “%1” was read as %2.</source>
        <extracomment>%1 is what the user wrote, %2 the mended telephone number.</extracomment>
        <translation>Le numéro de téléphone «&#x202f;%1&#x202f;» a été lu comme %2.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number as known in France: it is kept as written.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de téléphone connu en France&#x202f;: il est gardé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Write it like 04 93 12 34 56 or +377 93 15 00 00.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de téléphone. Écrivez-le comme 04 93 12 34 56 ou +377 93 15 00 00.</translation>
    </message>
    <message>
        <source>The postal code “%1” had lost its zero: %2 is kept.</source>
        <extracomment>%1 is what the user wrote, %2 the mended postal code.</extracomment>
        <translation>Le code postal «&#x202f;%1&#x202f;» avait perdu son zéro&#x202f;: %2 est gardé.</translation>
    </message>
    <message>
        <source>“%1” is not a French postal code: it has five digits, like 06000.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code postal français&#x202f;: il a cinq chiffres, comme 06000.</translation>
    </message>
    <message>
        <source>The postal code %1 lies in no French département. Check it.</source>
        <extracomment>%1 is a postal code.</extracomment>
        <translation>Le code postal %1 n’est dans aucun département français. Vérifiez-le.</translation>
    </message>
    <message>
        <source>“%1” is not a ROME code: it is a letter from A to N and four digits, like M1805.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code ROME&#x202f;: c’est une lettre de A à N et quatre chiffres, comme M1805.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write one address, like name@example.org.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de courriel. Écrivez une seule adresse, comme nom@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it like https://www.example.org.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web. Écrivez-la comme https://www.example.org.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Permanent contract</source>
        <translation>CDI</translation>
    </message>
    <message>
        <source>Civil service</source>
        <translation>Fonction publique</translation>
    </message>
    <message>
        <source>Fixed-term contract</source>
        <translation>CDD</translation>
    </message>
    <message>
        <source>Temporary agency work</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>Business created</source>
        <translation>Création d’entreprise</translation>
    </message>
    <message>
        <source>Business taken over</source>
        <translation>Reprise d’entreprise</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Umbrella employment</source>
        <translation>Portage salarial</translation>
    </message>
    <message>
        <source>Subsidised contract</source>
        <translation>Contrat aidé</translation>
    </message>
    <message>
        <source>Work-study contract</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Insertion scheme (SIAE)</source>
        <translation>Insertion (SIAE)</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retraite</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Déménagement</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Durable</translation>
    </message>
    <message>
        <source>Transitional</source>
        <translation>De transition</translation>
    </message>
    <message>
        <source>A step on the way</source>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>Neither job nor step</source>
        <translation>Ni emploi ni étape</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Fair or forum</source>
        <translation>Salon ou forum</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Job advertisement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Unsolicited application</source>
        <translation>Candidature spontanée</translation>
    </message>
    <message>
        <source>Recruiter or agency</source>
        <translation>Cabinet ou intérim</translation>
    </message>
    <message>
        <source>France Travail or Apec</source>
        <translation>France Travail ou Apec</translation>
    </message>
    <message>
        <source>In the name of the group</source>
        <translation>Au nom du collectif</translation>
    </message>
    <message>
        <source>The group&apos;s web site</source>
        <translation>Site collectif</translation>
    </message>
    <message>
        <source>The booklet of CVs</source>
        <translation>Livret des CV</translation>
    </message>
    <message>
        <source>Social relay</source>
        <translation>Relais social</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Offer made to the group</source>
        <translation>Offre reçue par le groupe</translation>
    </message>
    <message>
        <source>Recommended by a member</source>
        <translation>Cooptation d’un membre</translation>
    </message>
    <message>
        <source>Left for work</source>
        <translation>Sortie en emploi</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Saisie par erreur</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>In a member’s name</source>
        <translation>Au nom d’un membre</translation>
    </message>
    <message>
        <source>In the name of the collective</source>
        <translation>Au nom du collectif</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Exchange under way</source>
        <translation>Échange en cours</translation>
    </message>
    <message>
        <source>Interview obtained</source>
        <translation>Entretien obtenu</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Embauche</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Member withdrew</source>
        <translation>Retrait du membre</translation>
    </message>
    <message>
        <source>Talent pool</source>
        <translation>Vivier</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>En visio</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>En présentiel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>At a fair</source>
        <translation>Sur un salon</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Entretien de réseau</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>A business of one’s own</source>
        <translation>Création d’entreprise</translation>
    </message>
    <message>
        <source>A training course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Same job</source>
        <translation>Même poste</translation>
    </message>
    <message>
        <source>Another job</source>
        <translation>Autre poste</translation>
    </message>
    <message>
        <source>Ended, searching</source>
        <translation>Fin, en recherche</translation>
    </message>
    <message>
        <source>Ended, in training</source>
        <translation>Fin, en formation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebond</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Livret</translation>
    </message>
    <message>
        <source>Photo directory</source>
        <translation>Trombinoscope</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Reading the facts</source>
        <translation>Lecture des faits</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>Looking through the acts</source>
        <translation>Examen des démarches</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>This computer has no program for it. Open the file from your folders.</source>
        <translation>Cet ordinateur n’a pas de programme pour cela. Ouvrez le fichier depuis vos dossiers.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>rebond::ui::companies::CompaniesPage</name>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Search for the name of a company</source>
        <translation>Chercher une entreprise par son nom</translation>
    </message>
    <message>
        <source>No company is known yet</source>
        <translation>Aucune entreprise n’est encore connue</translation>
    </message>
    <message>
        <source>Companies come with the list of outreach, or by a list of their own. You can write the first one in: a name is enough.</source>
        <translation>Les entreprises arrivent avec la liste des démarches, ou par leur propre liste. Vous pouvez saisir la première&#x202f;: un nom suffit.</translation>
    </message>
    <message>
        <source>A new company</source>
        <translation>Une nouvelle entreprise</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>Ajouter une entreprise</translation>
    </message>
    <message>
        <source>Change company %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a company</extracomment>
        <translation>Modifier l’entreprise %1</translation>
    </message>
    <message>
        <source>Read it again, keep what I typed</source>
        <translation>Relire la fiche, garder ma saisie</translation>
    </message>
    <message>
        <source>&amp;New company</source>
        <translation>&amp;Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>✕ Stop</source>
        <extracomment>in the column &quot;Do not contact&quot;</extracomment>
        <translation>✕ Stop</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Immatriculation</translation>
    </message>
</context>
<context>
    <name>rebond::ui::companies::CompanyPanel</name>
    <message>
        <source>✕ Asked not to be contacted any more</source>
        <translation>✕ A demandé à ne plus être contactée</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Reading the contacts</source>
        <translation>Lecture des contacts</translation>
    </message>
    <message>
        <source>asked for silence</source>
        <translation>a demandé le silence</translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::DashboardPage</name>
    <message>
        <source>Nobody is counted yet</source>
        <translation>Personne n’est encore compté</translation>
    </message>
    <message>
        <source>Import the list of your members first: a spreadsheet or a CSV file with their names and the date they joined. Then the lists of outreach, interviews and outcomes.</source>
        <translation>Importez d’abord la liste de vos membres&#x202f;: un tableur ou un fichier CSV avec leurs noms et leur date d’entrée. Puis les listes de démarches, d’entretiens et d’issues.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>The cohort, person by person</source>
        <translation>La cohorte, personne par personne</translation>
    </message>
    <message>
        <source>Rebounds over time</source>
        <translation>Les rebonds au fil du temps</translation>
    </message>
    <message>
        <source>They contradict each other or the calendar, and count as they stand.</source>
        <translation>Elles se contredisent ou contredisent le calendrier, et comptent telles quelles.</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Voir lesquelles</translation>
    </message>
    <message>
        <source>Looking for doubtful entries</source>
        <translation>Recherche des données douteuses</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful entry(ies)</source>
        <translation>
            <numerusform>%n donnée douteuse</numerusform>
            <numerusform>%n données douteuses</numerusform>
        </translation>
    </message>
    <message>
        <source>goal: %1</source>
        <extracomment>under the headline; %1 is how many people are to rebound, as the cohort was begun</extracomment>
        <translation>objectif&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::DoubtsPage</name>
    <message>
        <source>List</source>
        <extracomment>heading: in which list an entry stands</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>heading: the reference of an entry</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>heading: whom or what an entry is about</extracomment>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>What to check</source>
        <extracomment>heading: what is odd about an entry</extracomment>
        <translation>Ce qu’il faut vérifier</translation>
    </message>
    <message>
        <source>Entries to check</source>
        <translation>Données à vérifier</translation>
    </message>
    <message>
        <source>They contradict each other or the calendar, and count as they stand. Mend them in your list and import it again; what is right may stay.</source>
        <translation>Elles se contredisent ou contredisent le calendrier, et comptent telles quelles. Corrigez-les dans votre liste et importez-la de nouveau&#x202f;; ce qui est juste peut rester.</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Revenir aux chiffres</translation>
    </message>
    <message>
        <source>The first %1 of %2 entries.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Les %1 premières données sur %2.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::Replay</name>
    <message>
        <source>As was &amp;known on that day</source>
        <translation>Tel que &amp;connu ce jour-là</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <extracomment>verb: go back through the days</extracomment>
        <translation>&amp;Rejouer</translation>
    </message>
    <message>
        <source>Leaves out what became known after the day: the count as it was given then.</source>
        <translation>Laisse de côté ce qui a été connu après ce jour&#x202f;: le compte tel qu’on le donnait alors.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::TodoCard</name>
    <message>
        <source>Kind</source>
        <extracomment>heading of a column: which kind of thing is due</extracomment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What is due</source>
        <extracomment>heading of a column: the thing that is due</extracomment>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>heading of a card: what is due today</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Rien à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Reading what is due</source>
        <translation>Lecture de ce qui est à faire</translation>
    </message>
</context>
<context>
    <name>rebond::ui::exchange::ImportPage</name>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.ods *.txt)</source>
        <translation>Listes (*.csv *.xlsx *.ods *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the headings</source>
        <translation>Lecture des en-têtes</translation>
    </message>
    <message>
        <source>Match the required columns first; then you see here what would come in.</source>
        <translation>Faites d’abord correspondre les colonnes requises&#x202f;; vous verrez alors ici ce qui entrerait.</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation>Examen de chaque ligne…</translation>
    </message>
    <message>
        <source>Looking at what would come in</source>
        <translation>Examen de ce qui entrerait</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <comment>records an import makes</comment>
        <translation>
            <numerusform>%n créé</numerusform>
            <numerusform>%n créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>records an import changes</comment>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>records an import leaves as they are</comment>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) created by name</source>
        <comment>companies named in a cell</comment>
        <translation>
            <numerusform>%n entreprise créée par son nom</numerusform>
            <numerusform>%n entreprises créées par leur nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <comment>rows an import cannot take</comment>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>things to know about rows that are imported</comment>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>Il n’y a aucune ligne sous les en-têtes.</translation>
    </message>
    <message>
        <source>Nothing comes in as long as rows are refused: mend them in your file, or leave them out.</source>
        <translation>Rien n’entre tant que des lignes sont refusées&#x202f;: corrigez-les dans votre fichier, ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 is a list of headings</extracomment>
        <translation>Laissées de côté&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Importer %n fiche</numerusform>
            <numerusform>Importer %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 updated; %4 rows were left out.</source>
        <extracomment>%1 is a kind of list (&quot;Members&quot;), %2, %3 and %4 are numbers</extracomment>
        <translation>%1 – créés&#x202f;: %2, mis à jour&#x202f;: %3&#x202f;; lignes laissées de côté&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 updated.</source>
        <extracomment>%1 is a kind of list (&quot;Members&quot;), %2 and %3 are numbers</extracomment>
        <translation>%1 – créés&#x202f;: %2, mis à jour&#x202f;: %3.</translation>
    </message>
    <message>
        <source>See how things stand</source>
        <translation>Voir où on en est</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx, .ods) or a CSV file, with headings above its columns: members first, then companies, contacts, outreach, interviews, outcomes and check-points. Nothing comes in before you have seen what would change.</source>
        <translation>Un tableur (.xlsx, .ods) ou un fichier CSV, avec des en-têtes au-dessus des colonnes&#x202f;: les membres d’abord, puis les entreprises, les contacts, les démarches, les entretiens, les issues et les points de suivi. Rien n’entre avant que vous ayez vu ce qui changerait.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>The list &amp;holds</source>
        <translation>La liste &amp;contient</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Quelle colonne est quoi</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Rows of the list and what becomes of them</source>
        <translation>Les lignes de la liste et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>&amp;Leave out the refused rows</source>
        <translation>&amp;Laisser de côté les lignes refusées</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>A template to fill</source>
        <translation>Un modèle à remplir</translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <comment>rows that say the same as an earlier one</comment>
        <translation>
            <numerusform>%n répétée</numerusform>
            <numerusform>%n répétées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::exchange::MatchingTable</name>
    <message>
        <source>Leave out</source>
        <extracomment>choice for a column of a file: it is left out</extracomment>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>a field of a list that must be there; %1 is its name</extracomment>
        <translation>%1 (requis)</translation>
    </message>
    <message>
        <source>Columns of the file and the fields they become</source>
        <translation>Les colonnes du fichier et les champs qu’elles deviennent</translation>
    </message>
    <message>
        <source>Column in your file</source>
        <translation>Colonne de votre fichier</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>rebond::ui::exchange::PlanModel</name>
    <message>
        <source>%1: %2 is removed</source>
        <extracomment>a field that an import empties: %1 is its name, %2 what stood there</extracomment>
        <translation>%1&#x202f;: %2 est retiré</translation>
    </message>
    <message>
        <source>%1: %2 is added</source>
        <extracomment>a field that an import fills: %1 is its name, %2 what will stand there</extracomment>
        <translation>%1&#x202f;: %2 est ajouté</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>a field that an import changes: %1 is its name, %2 what stood there, %3 what will</extracomment>
        <translation>%1&#x202f;: %2 devient %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 a sentence about the cell under it</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>what an import does with a row, feminine or neutral in translation: the record is new</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>what an import does with a row: the record stands and is changed</extracomment>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>what an import does with a row: the record stands as it is</extracomment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Repeated</source>
        <extracomment>what an import does with a row: it says the same as an earlier row</extracomment>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>what an import does with a row: it cannot be taken</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>something to know about a row that is imported</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>heading: what is done with the row</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>heading: whom or what the row is about</extracomment>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <extracomment>heading: what changes, or why a row is refused</extracomment>
        <translation>Ce qui change, ou pourquoi pas</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>heading: number of a line of the list, the one that sentences name</extracomment>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>rebond::ui::kit::MessageBar</name>
    <message>
        <source>Information</source>
        <extracomment>kind of message, read out before the sentence</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>kind of message, read out before the sentence: something succeeded</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>kind of message, read out before the sentence</extracomment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>kind of message, read out before the sentence</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of message (Error, Warning …), %2 the sentence itself; read by screen readers</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>rebond::ui::kit::Task</name>
    <message>
        <source>This could not be finished: the computer lacked memory or the program made a mistake. Close other programs and try again.</source>
        <translation>Ceci n’a pas pu être achevé&#x202f;: l’ordinateur a manqué de mémoire ou le programme a fait une erreur. Fermez d’autres programmes et recommencez.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::kit::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is the name of running work, e.g. &quot;Exporting the report&quot;</extracomment>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::MemberPanel</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Habite</translation>
    </message>
    <message>
        <source>Role in the group</source>
        <translation>Rôle dans le groupe</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is one or more occupations, %2 their ROME codes</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a date, %2 why a member left</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Search for a name or an e-mail address</source>
        <translation>Chercher un nom ou un courriel</translation>
    </message>
    <message>
        <source>Nobody is in the cohort yet</source>
        <translation>Personne n’est encore dans la cohorte</translation>
    </message>
    <message>
        <source>Import the list of your members, or write the first one in: a name and the day of entry are enough.</source>
        <translation>Importez la liste de vos membres, ou saisissez le premier&#x202f;: un nom, un prénom et la date d’entrée suffisent.</translation>
    </message>
    <message>
        <source>&amp;New member</source>
        <translation>&amp;Nouveau membre</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Situation</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Lecture de la photo</translation>
    </message>
    <message>
        <source>Reading the outcomes</source>
        <translation>Lecture des sorties</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>What they look for</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>In the cohort</source>
        <translation>Dans la cohorte</translation>
    </message>
    <message>
        <source>A new member</source>
        <translation>Un nouveau membre</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Change member %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a member</extracomment>
        <translation>Modifier le membre %1</translation>
    </message>
    <message>
        <source>Read it again, keep what I typed</source>
        <translation>Relire la fiche, garder ma saisie</translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::FormPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>(not said)</source>
        <extracomment>in a list to choose from: none of the words</extracomment>
        <translation>(non précisé)</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the name of a field that has to be filled in</extracomment>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <extracomment>what is wrong with a field, behind a sign: %1 is a sentence</extracomment>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::HistoryView</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::RecordTable</name>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::CompletingEdit</name>
    <message>
        <source>Looking for names</source>
        <translation>Recherche des noms</translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::QuickEntry</name>
    <message>
        <source>In the name of the collective</source>
        <translation>Au nom du collectif</translation>
    </message>
    <message>
        <source>Sa&amp;ve the act</source>
        <translation>En&amp;registrer la démarche</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Rés&amp;ultat</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Pr&amp;ochaine action</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>Échéa&amp;nce</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>(pas encore)</translation>
    </message>
    <message>
        <source>Looking for earlier acts</source>
        <translation>Recherche des démarches passées</translation>
    </message>
    <message>
        <source>A company nobody has written to yet: it will be added.</source>
        <translation>Une entreprise que personne n’a encore contactée&#x202f;: elle sera ajoutée.</translation>
    </message>
    <message>
        <source>✕ This company asked not to be contacted any more.</source>
        <translation>✕ Cette entreprise a demandé à ne plus être contactée.</translation>
    </message>
    <message>
        <source>✕ %1 asked for silence.</source>
        <extracomment>%1 is the name of a contact</extracomment>
        <translation>✕ %1 a demandé le silence.</translation>
    </message>
    <message numerus="yes">
        <source>! %n act(s) there within 30 days: talk to each other before you write.</source>
        <translation>
            <numerusform>! %n démarche là à moins de 30 jours&#x202f;: parlez-vous avant d’écrire.</numerusform>
            <numerusform>! %n démarches là à moins de 30 jours&#x202f;: parlez-vous avant d’écrire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has written there yet.</source>
        <translation>Personne n’y a encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>et %n plus ancienne</numerusform>
            <numerusform>et %n plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an act of outreach</source>
        <translation>Ajouter une démarche</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Saved. Write the next one, or press Escape.</source>
        <translation>Enregistré. Notez la suivante, ou Échap pour fermer.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::reports::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du bilan</translation>
    </message>
</context>
<context>
    <name>rebond::ui::reports::ReportPage</name>
    <message>
        <source>As &amp;of</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>As was &amp;known on that day</source>
        <translation>Tel que &amp;connu ce jour-là</translation>
    </message>
    <message>
        <source>Leaves out what became known after the day: the count as it was given then.</source>
        <translation>Laisse de côté ce qui a été connu après ce jour&#x202f;: le compte tel qu’on le donnait alors.</translation>
    </message>
    <message>
        <source>Ourselves, with names</source>
        <extracomment>reader of the report</extracomment>
        <translation>Pour nous, avec les noms</translation>
    </message>
    <message>
        <source>A funder, small numbers hidden</source>
        <extracomment>reader of the report</extracomment>
        <translation>Pour un financeur, petits nombres masqués</translation>
    </message>
    <message>
        <source>The public, headline only</source>
        <extracomment>reader of the report</extracomment>
        <translation>Pour le public, seulement le chiffre de tête</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Export the report…</source>
        <translation>Exporter le bilan…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the number of the page in view, %2 how many there are</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le bilan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>Export du bilan</translation>
    </message>
    <message>
        <source>The report has been written: %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le bilan a été écrit&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::shell::MainWindow</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>colours of the window
----------
language of the window</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>%1 – Rebond</source>
        <extracomment>title of the window: %1 is the name of the cohort</extracomment>
        <translation>%1 – Rebond</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, in quotation marks: Undo: “Import 60 members”</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what was undone, in quotation marks</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open a cohort file</source>
        <translation>Ouvrir un fichier de cohorte</translation>
    </message>
    <message>
        <source>Cohort files (*.rebond)</source>
        <translation>Fichiers de cohorte (*.rebond)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export a &amp;list</source>
        <translation>Exporter une &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Template to fill</source>
        <translation>&amp;Modèle à remplir</translation>
    </message>
    <message>
        <source>Demonstration: invented people, as on %1</source>
        <extracomment>beside the name of the demonstration: %1 is the day it speaks of</extracomment>
        <translation>Démonstration&#x202f;: personnes inventées, au %1</translation>
    </message>
    <message>
        <source>A copy of the demonstration: nothing in it is yours.</source>
        <translation>Une copie de la démonstration&#x202f;: rien n’y est à vous.</translation>
    </message>
    <message>
        <source>This file may only be read: its figures and reports are there, but nothing can be imported or taken back. To change it, copy it to a folder of yours and open the copy.</source>
        <translation>Ce fichier ne peut qu’être lu&#x202f;: ses chiffres et ses bilans sont là, mais rien ne peut être importé ni annulé. Pour le modifier, copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>in the window&apos;s header, of the file that is open</extracomment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Recherche de changements</translation>
    </message>
</context>
<context>
    <name>rebond::ui::shell::Session</name>
    <message>
        <source>Making the file</source>
        <translation>Création du fichier</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Création de la démonstration</translation>
    </message>
</context>
<context>
    <name>rebond::ui::shell::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>rebond::ui::welcome::NewCohortForm</name>
    <message>
        <source>A new cohort</source>
        <translation>Une nouvelle cohorte</translation>
    </message>
    <message>
        <source>Its file holds everything, photos and CVs included. You choose next where it is kept.</source>
        <translation>Son fichier contient tout, photos et CV compris. Vous choisissez ensuite où il est rangé.</translation>
    </message>
    <message>
        <source>&amp;Name of the cohort</source>
        <translation>&amp;Nom de la cohorte</translation>
    </message>
    <message>
        <source>As it will stand on every page, for instance “60 dans le 06”.</source>
        <translation>Comme il figurera sur chaque page, par exemple «&#x202f;60 dans le 06&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Territory (optional)</source>
        <translation>&amp;Territoire (facultatif)</translation>
    </message>
    <message>
        <source>A département or a region, for instance 06.</source>
        <translation>Un département ou une région, par exemple 06.</translation>
    </message>
    <message>
        <source>Day, month, year, for instance %1.</source>
        <extracomment>%1 is an example of a date as it is typed</extracomment>
        <translation>Jour, mois, année, par exemple %1.</translation>
    </message>
    <message>
        <source>&amp;First day (optional)</source>
        <translation>&amp;Premier jour (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Last day (optional)</source>
        <translation>&amp;Dernier jour (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Goal (optional)</source>
        <translation>&amp;Objectif (facultatif)</translation>
    </message>
    <message>
        <source>How many people you want to see rebound.</source>
        <translation>Combien de personnes vous souhaitez voir rebondir.</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Choisir où le ranger…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Give the cohort a name.</source>
        <translation>Donnez un nom à la cohorte.</translation>
    </message>
    <message>
        <source>The last day is before the first one. Mend one of the two.</source>
        <translation>Le dernier jour précède le premier. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Give the goal as a whole number of people, such as 30.</source>
        <translation>Donnez l’objectif en nombre entier de personnes, comme 30.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::welcome::WelcomePage</name>
    <message>
        <source>How many of your cohort have rebounded, since when and by which way: counted from your own lists, and ready to be shown.</source>
        <translation>Combien de votre cohorte ont rebondi, depuis quand et par quelle voie&#x202f;: compté à partir de vos propres listes, et prêt à être montré.</translation>
    </message>
    <message>
        <source>Open a cohort file…</source>
        <translation>Ouvrir un fichier de cohorte…</translation>
    </message>
    <message>
        <source>Begin a new cohort…</source>
        <translation>Commencer une nouvelle cohorte…</translation>
    </message>
    <message>
        <source>Begin from your lists…</source>
        <translation>Commencer par vos listes…</translation>
    </message>
    <message>
        <source>Begins a new cohort and goes on to import a list of its members.</source>
        <translation>Commence une nouvelle cohorte et continue par l’import de la liste de ses membres.</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Regarder la démonstration</translation>
    </message>
    <message>
        <source>Opens a fresh copy of the demonstration cohort, sixty invented people.</source>
        <translation>Ouvre une copie neuve de la cohorte de démonstration, soixante personnes inventées.</translation>
    </message>
    <message>
        <source>Everything stays in the file you choose, on this computer; Rebond sends nothing anywhere.</source>
        <translation>Tout reste dans le fichier que vous choisissez, sur cet ordinateur&#x202f;; Rebond n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Files last used</source>
        <translation>Derniers fichiers utilisés</translation>
    </message>
    <message>
        <source>Enter opens the file, Delete takes it off this list.</source>
        <translation>Entrée ouvre le fichier, Suppr le retire de cette liste.</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Le fichier lui-même reste où il est.</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <extracomment>a file that was used and is no longer there; %1 is its name</extracomment>
        <translation>%1 (n’est plus là)</translation>
    </message>
    <message>
        <source>Where to keep the cohort</source>
        <translation>Où ranger la cohorte</translation>
    </message>
    <message>
        <source>Cohort files (*.rebond)</source>
        <translation>Fichiers de cohorte (*.rebond)</translation>
    </message>
</context>
</TS>
