<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Adverts</name>
    <message>
        <source>This act is no longer in the file.</source>
        <translation>Cette démarche n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is neither a document (PDF, DOCX, ODT) nor a picture (JPEG, PNG), so it was not taken. Choose another file, or copy its text into the act.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est ni un document (PDF, DOCX, ODT) ni une image (JPEG, PNG)&#x202f;: il n’a pas été repris. Choisissez un autre fichier, ou copiez son texte dans la démarche.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, so it was not taken. Make it smaller, or copy its text into the act.</source>
        <extracomment>%1 is a file, %2 a number of megabytes</extracomment>
        <translation>«&#x202f;%1&#x202f;» dépasse %2&#x202f;Mo&#x202f;: il n’a pas été repris. Réduisez-le, ou copiez son texte dans la démarche.</translation>
    </message>
    <message>
        <source>Advertisement of %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an act</extracomment>
        <translation>Annonce de %1</translation>
    </message>
    <message>
        <source>Take the advertisement off %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an act</extracomment>
        <translation>Retirer l’annonce de %1</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message>
        <source>Looking for work</source>
        <extracomment>above what somebody seeks, on a picture</extracomment>
        <translation>Recherche un emploi</translation>
    </message>
    <message>
        <source>A job</source>
        <extracomment>on a picture: what somebody looks for where nothing may be told of it</extracomment>
        <translation>Un emploi</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <extracomment>on a picture, more occupations: %1 is a list</extracomment>
        <translation>Aussi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Within %1 km</source>
        <extracomment>on a picture; %1 is a distance</extracomment>
        <translation>Dans un rayon de %1 km</translation>
    </message>
    <message>
        <source>Available from %1</source>
        <extracomment>on a picture; %1 is a date</extracomment>
        <translation>Disponible à partir du %1</translation>
    </message>
    <message>
        <source>A member of “%1”</source>
        <extracomment>in place of a name, on a picture; %1 is the name of a group</extracomment>
        <translation>Un membre de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A member of the group</source>
        <extracomment>in place of a name, on a picture</extracomment>
        <translation>Un membre du collectif</translation>
    </message>
    <message>
        <source>A mark is one word of letters and digits, as in #i4Emploi: write it without blanks and other signs.</source>
        <translation>Un mot-dièse est un seul mot de lettres et de chiffres, comme #i4Emploi&#x202f;: écrivez-le sans espaces ni autres signes.</translation>
    </message>
    <message>
        <source>within %1 km</source>
        <extracomment>in a message; %1 is a distance</extracomment>
        <translation>dans un rayon de %1 km</translation>
    </message>
    <message>
        <source>available from %1</source>
        <extracomment>in a message; %1 is a date</extracomment>
        <translation>disponible à partir du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many for %1: shorten the message.</source>
        <extracomment>%1 is the name of a network %1 is the name of a network, %n a number of characters</extracomment>
        <translation>
            <numerusform>%n caractère de trop pour %1&#x202f;: raccourcissez le message.</numerusform>
            <numerusform>%n caractères de trop pour %1&#x202f;: raccourcissez le message.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is empty: write something, or go back to the form of #i4Emploi.</source>
        <translation>Le message est vide&#x202f;: écrivez quelque chose, ou revenez à la forme de #i4Emploi.</translation>
    </message>
    <message>
        <source>Nothing says what is sought: enter the occupation, and the consent for the CV on social networks.</source>
        <translation>Rien ne dit ce qui est cherché&#x202f;: saisissez le métier, et le consentement pour le CV sur les réseaux sociaux.</translation>
    </message>
    <message>
        <source>The mark is not in it: relays find messages by it.</source>
        <translation>Le mot-dièse n’y est pas&#x202f;: c’est par lui que les relais trouvent les messages.</translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) not named: %1 takes %2 accounts in a message.</source>
        <extracomment>%1 is the name of a network, %2 how many accounts it takes, %n how many relays</extracomment>
        <translation>
            <numerusform>%n relais n’est pas nommé&#x202f;: %1 admet %2 comptes dans un message.</numerusform>
            <numerusform>%n relais ne sont pas nommés&#x202f;: %1 admet %2 comptes dans un message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to mark on the picture, by hand: they take nothing of the length.</source>
        <extracomment>%n is how many accounts</extracomment>
        <translation>
            <numerusform>%n compte à identifier sur l’image, à la main&#x202f;: il ne prend rien de la longueur.</numerusform>
            <numerusform>%n comptes à identifier sur l’image, à la main&#x202f;: ils ne prennent rien de la longueur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the name of the network.</source>
        <translation>Indiquez le nom du réseau.</translation>
    </message>
    <message>
        <source>A message for %1 is between %2 and %3 characters long: set another number.</source>
        <extracomment>%1 is the name of a network, %2 and %3 are numbers</extracomment>
        <translation>Un message pour %1 compte entre %2 et %3 caractères&#x202f;: choisissez un autre nombre.</translation>
    </message>
    <message>
        <source>A message for %1 names between 0 and %2 accounts: set another number.</source>
        <extracomment>%1 is the name of a network, %2 is a number</extracomment>
        <translation>Un message pour %1 nomme entre 0 et %2 comptes&#x202f;: choisissez un autre nombre.</translation>
    </message>
    <message>
        <source>A link on %1 counts between 0 and %2 characters: set another number.</source>
        <extracomment>%1 is the name of a network, %2 is a number</extracomment>
        <translation>Un lien sur %1 compte pour 0 à %2 caractères&#x202f;: choisissez un autre nombre.</translation>
    </message>
    <message>
        <source>This size of picture is none that is drawn for %1: choose another one.</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>Aucune image de cette taille n’est dessinée pour %1&#x202f;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The address of the share page of %1 must begin with https:// and may hold {text} and {link}.</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>L’adresse de la page de partage de %1 doit commencer par https:// et peut contenir {text} et {link}.</translation>
    </message>
    <message>
        <source>The message has no place called {%1}: choose among %2.</source>
        <extracomment>%1 is a word somebody typed, %2 a list of words</extracomment>
        <translation>Le message n’a pas d’emplacement nommé {%1}&#x202f;: choisissez parmi %2.</translation>
    </message>
    <message>
        <source>A “{” of the message is not closed: write “}” behind the word.</source>
        <translation>Un «&#x202f;{&#x202f;» du message n’est pas fermé&#x202f;: écrivez «&#x202f;}&#x202f;» après le mot.</translation>
    </message>
    <message>
        <source>A “}” of the message closes nothing: take it away, or write “}}”.</source>
        <translation>Un «&#x202f;}&#x202f;» du message ne ferme rien&#x202f;: enlevez-le, ou écrivez «&#x202f;}}&#x202f;».</translation>
    </message>
    <message>
        <source>A “[” of the message is not closed: write “]” where the part ends.</source>
        <translation>Un «&#x202f;[&#x202f;» du message n’est pas fermé&#x202f;: écrivez «&#x202f;]&#x202f;» où finit la partie.</translation>
    </message>
    <message>
        <source>A “]” of the message closes nothing: take it away, or write “]]”.</source>
        <translation>Un «&#x202f;]&#x202f;» du message ne ferme rien&#x202f;: enlevez-le, ou écrivez «&#x202f;]]&#x202f;».</translation>
    </message>
    <message>
        <source>Too many brackets stand within brackets: take some away.</source>
        <translation>Trop de crochets sont emboîtés&#x202f;: enlevez-en.</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>what is kept back of a message for social networks</extracomment>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the photo</source>
        <extracomment>what is kept back of a message for social networks</extracomment>
        <translation>la photo</translation>
    </message>
    <message>
        <source>town and profile link</source>
        <extracomment>what is kept back of a message for social networks</extracomment>
        <translation>ville et lien du profil</translation>
    </message>
    <message>
        <source>the headline</source>
        <extracomment>what is kept back of a message for social networks</extracomment>
        <translation>l’accroche</translation>
    </message>
    <message>
        <source>to be named on social networks</source>
        <extracomment>a consent</extracomment>
        <translation>pour être nommé sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>for the photo on social networks</source>
        <extracomment>a consent</extracomment>
        <translation>pour la photo sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>for the CV on social networks</source>
        <extracomment>a consent</extracomment>
        <translation>pour le CV sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>for contact details on social networks</source>
        <extracomment>a consent</extracomment>
        <translation>pour les coordonnées sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Left out: %1. No consent %2.</source>
        <extracomment>%1 is what is kept back, %2 which consent is wanting: &quot;to be named on social networks&quot;</extracomment>
        <translation>Laissé de côté&#x202f;: %1. Pas de consentement %2.</translation>
    </message>
    <message>
        <source>Left out: %1. The consent %2 held until %3.</source>
        <extracomment>%1 is what is kept back, %2 which consent it is, %3 a date</extracomment>
        <translation>Laissé de côté&#x202f;: %1. Le consentement %2 valait jusqu’au %3.</translation>
    </message>
    <message>
        <source>Left out: %1. The consent %2 was withdrawn on %3.</source>
        <extracomment>%1 is what is kept back, %2 which consent it is, %3 a date</extracomment>
        <translation>Laissé de côté&#x202f;: %1. Le consentement %2 a été retiré le %3.</translation>
    </message>
    <message>
        <source>Left out: %1. The consent %2 holds from %3 on.</source>
        <extracomment>%1 is what is kept back, %2 which consent it is, %3 a date</extracomment>
        <translation>Laissé de côté&#x202f;: %1. Le consentement %2 vaut à partir du %3.</translation>
    </message>
    <message>
        <source>Left out: %1. It would tell who it is, and no consent to be named on social networks holds.</source>
        <extracomment>%1 is what is kept back</extracomment>
        <translation>Laissé de côté&#x202f;: %1. On saurait de qui il s’agit, et aucun consentement pour être nommé sur les réseaux sociaux n’est valable.</translation>
    </message>
    <message>
        <source>Left out: %1. The name stands in it, and no consent to be named on social networks holds.</source>
        <extracomment>%1 is what is kept back</extracomment>
        <translation>Laissé de côté&#x202f;: %1. Le nom y figure, et aucun consentement pour être nommé sur les réseaux sociaux n’est valable.</translation>
    </message>
    <message>
        <source>A search to pass on, for “%1”</source>
        <extracomment>subject of a letter to a relay; %1 is the name of a group of people who look for work</extracomment>
        <translation>Une recherche à relayer, pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Thank you, from “%1”</source>
        <extracomment>subject of a letter to a relay; %1 is the name of a group of people who look for work</extracomment>
        <translation>Merci, de la part de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>beginning of a letter; %1 is a name</extracomment>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Would you pass this on to those who follow you? It is the search of somebody of “%1”.</source>
        <extracomment>in a letter to a relay; %1 is the name of a group of people who look for work</extracomment>
        <translation>Voudriez-vous relayer ce message auprès de ceux qui vous suivent&#x202f;? C’est la recherche d’un membre de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The picture is enclosed. Its description, for those who do not see it: %1</source>
        <extracomment>in a letter to a relay; %1 is the description of a picture</extracomment>
        <translation>L’image est jointe. Sa description, pour ceux qui ne la voient pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>If it does not suit you this time, or you had rather not be asked any more, one word is enough.</source>
        <translation>Si cela ne vous convient pas cette fois, ou si vous préférez ne plus être sollicité, un mot suffit.</translation>
    </message>
    <message>
        <source>Thank you for your help.</source>
        <translation>Merci de votre aide.</translation>
    </message>
    <message>
        <source>You have passed on a search of “%1”. Thank you: every message brings somebody nearer to a job.</source>
        <extracomment>in a letter to a relay; %1 is the name of a group of people who look for work</extracomment>
        <translation>Vous avez relayé une recherche de «&#x202f;%1&#x202f;». Merci&#x202f;: chaque message rapproche quelqu’un d’un emploi.</translation>
    </message>
    <message>
        <source>We have read it here: %1</source>
        <extracomment>in a letter to a relay; %1 is a web address</extracomment>
        <translation>Nous l’avons lu ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Left out: %1. Its file cannot be read: take it again on the page of the member.</source>
        <extracomment>%1 is what is kept back</extracomment>
        <translation>Laissé de côté&#x202f;: %1. Le fichier est illisible&#x202f;: reprenez-le sur la page du membre.</translation>
    </message>
    <message>
        <source>Looking for work in the field</source>
        <extracomment>above a field of occupations, on a picture, where the occupation itself may not be told</extracomment>
        <translation>Recherche un emploi dans le domaine</translation>
    </message>
    <message>
        <source>Skills: %1</source>
        <extracomment>read aloud for a picture; %1 is a list of skills</extracomment>
        <translation>Compétences&#x202f;: %1</translation>
    </message>
    <message>
        <source>occupation, sector, skills, headline, mobility and availability</source>
        <extracomment>what is kept back of a message for social networks</extracomment>
        <translation>métier, secteur, compétences, accroche, mobilité et disponibilité</translation>
    </message>
</context>
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
    <name>AttendanceSheet</name>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Organisation and its registration number:</source>
        <extracomment>before a line to fill in by hand: the organisation that arranges the workshop, and its number as one that trains</extracomment>
        <translation>Organisme et n°&#xa0;de déclaration d’activité&#x202f;:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Groupe&#x202f;:</translation>
    </message>
    <message>
        <source>Workshop:</source>
        <extracomment>what the workshop is called</extracomment>
        <translation>Intitulé&#x202f;:</translation>
    </message>
    <message>
        <source>Session:</source>
        <translation>Séance&#x202f;:</translation>
    </message>
    <message>
        <source>Led by:</source>
        <translation>Animé par&#x202f;:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date&#x202f;:</translation>
    </message>
    <message>
        <source>Half-day:</source>
        <translation>Demi-journée&#x202f;:</translation>
    </message>
    <message>
        <source>Hours:</source>
        <translation>Horaires&#x202f;:</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Lieu&#x202f;:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>of a workshop: %1 and %2 are times, or dots to write them on</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Signature, morning</source>
        <extracomment>head of the column to sign in</extracomment>
        <translation>Signature, matin</translation>
    </message>
    <message>
        <source>Signature, afternoon</source>
        <translation>Signature, après-midi</translation>
    </message>
    <message>
        <source>Led by</source>
        <extracomment>head of a column: who leads the workshop</extracomment>
        <translation>Animateur ou animatrice</translation>
    </message>
    <message>
        <source>Each person signs in their own line, that day; the leader then crosses out the lines left empty and signs.</source>
        <translation>Chaque personne signe sur sa ligne, ce jour-là&#x202f;; qui anime barre ensuite les lignes restées vides, puis signe.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to sign, each with a name</source>
        <extracomment>read aloud in place of the table</extracomment>
        <translation>
            <numerusform>%n ligne à signer, avec un nom</numerusform>
            <numerusform>%n lignes à signer, avec un nom chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>A line to sign for whoever leads the workshop</source>
        <translation>Une ligne à signer par qui anime l’atelier</translation>
    </message>
    <message>
        <source>%1 is a public holiday (%2): look whether the day of the workshop is right before the sheet is signed.</source>
        <extracomment>warning; %1 is a date, %2 the name of a public holiday</extracomment>
        <translation>Le %1 est férié (%2)&#x202f;: vérifiez le jour de l’atelier avant de faire signer la feuille.</translation>
    </message>
    <message>
        <source>%1 is a Sunday: look whether the day of the workshop is right before the sheet is signed.</source>
        <extracomment>warning; %1 is a date</extracomment>
        <translation>Le %1 est un dimanche&#x202f;: vérifiez le jour de l’atelier avant de faire signer la feuille.</translation>
    </message>
    <message>
        <source>Nobody is in the group on %1: the sheet has empty lines only.</source>
        <extracomment>warning; %1 is a date</extracomment>
        <translation>Personne n’est dans le groupe le %1&#x202f;: la feuille n’a que des lignes vides.</translation>
    </message>
    <message>
        <source>Attendance %1 morning</source>
        <extracomment>Name of a file: %1 is a date</extracomment>
        <translation>Émargement %1 matin</translation>
    </message>
    <message>
        <source>Attendance %1 afternoon</source>
        <extracomment>Name of a file: %1 is a date</extracomment>
        <translation>Émargement %1 après-midi</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>head of a column of numbers: 1, 2, 3 …</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>This workshop lasts into the afternoon, and each half-day is signed by itself: arrange the afternoon as a workshop of its own.</source>
        <extracomment>warning</extracomment>
        <translation>Cet atelier se prolonge l’après-midi, et chaque demi-journée se signe à part&#x202f;: faites de l’après-midi un atelier de plus.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup “%1” cannot be read. Check its disk, or use another backup.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La sauvegarde «&#x202f;%1&#x202f;» ne peut pas être lue. Vérifiez son disque, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>The backup “%1” is not what was written: it is damaged or was changed. Use another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La sauvegarde «&#x202f;%1&#x202f;» n’est plus ce qui a été écrit&#x202f;: elle est endommagée ou a été modifiée. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>No backup could be made; your work goes on without one.</source>
        <extracomment>said before the reason</extracomment>
        <translation>Aucune sauvegarde n’a pu être faite&#x202f;; votre travail continue sans elle.</translation>
    </message>
    <message>
        <source>The person&apos;s data are erased. The list of erased people in “%1” could not be written, though: keep the present file, or delete the older backups there.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Les données de la personne sont effacées. Mais la liste des personnes effacées n’a pas pu être écrite dans «&#x202f;%1&#x202f;»&#x202f;: gardez le fichier actuel, ou supprimez les sauvegardes plus anciennes qui s’y trouvent.</translation>
    </message>
    <message>
        <source>The list of erased people “%1” cannot be read: restoring could bring them back. Ask the owner of the file for the right to read it, or check its disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La liste des personnes effacées «&#x202f;%1&#x202f;» ne peut pas être lue&#x202f;: une restauration pourrait les faire revenir. Demandez à son propriétaire le droit de la lire, ou vérifiez son disque.</translation>
    </message>
    <message>
        <source>The person&apos;s data are erased. What was typed about them and not saved could not be removed, though: delete “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les données de la personne sont effacées. Ce qui avait été tapé à son sujet sans être enregistré n’a pourtant pas pu l’être&#x202f;: supprimez «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program, so nothing was restored. Close it there, then restore the backup again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» sert à un autre programme&#x202f;; rien n’a donc été restauré. Fermez-le là-bas, puis restaurez de nouveau la sauvegarde.</translation>
    </message>
    <message>
        <source>The person&apos;s data are erased. A saved filter that names them could not be removed, though: delete “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les données de la personne sont effacées. Mais un filtre enregistré qui la nomme n’a pas pu être retiré&#x202f;: supprimez «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>BackupWording</name>
    <message>
        <source>after a day’s work</source>
        <translation>après une journée de travail</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>à votre demande</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>avant un effacement</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>avant une mise à jour du fichier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <extracomment>size of a file, %1 is a number</extracomment>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>size of a file, %1 is a number</extracomment>
        <translation>%1 Mo</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of outreach</source>
        <translation>
            <numerusform>%n démarche</numerusform>
            <numerusform>%n démarches</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1: %2, %3.</source>
        <extracomment>%1 is a list of names of cohorts, %2 &quot;60 members&quot;, %3 &quot;412 acts of outreach&quot;</extracomment>
        <translation>Elle contient %1&#x202f;: %2, %3.</translation>
    </message>
    <message>
        <source>Last changed on %1.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Dernier changement le %1.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>When</source>
        <extracomment>heading: when a backup was made</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>heading: size of a file</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>heading: why a backup was made</extracomment>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Booklet</name>
    <message>
        <source>Sector not entered</source>
        <extracomment>heading of CVs of people of whom no sector is entered</extracomment>
        <translation>Secteur non renseigné</translation>
    </message>
    <message>
        <source>Occupation not entered</source>
        <extracomment>heading of CVs of people of whom no occupation is entered</extracomment>
        <translation>Métier non renseigné</translation>
    </message>
    <message>
        <source>CV no. %1</source>
        <extracomment>what a CV without a name is called in a booklet; %1 is its number in it</extracomment>
        <translation>CV n° %1</translation>
    </message>
    <message>
        <source>CV booklet</source>
        <extracomment>what a volume of CVs is called: title of a file, on its cover</extracomment>
        <translation>Livret des CV</translation>
    </message>
    <message>
        <source>Anonymous CVs</source>
        <extracomment>… of CVs without names</extracomment>
        <translation>CV anonymes</translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s)</source>
        <translation>
            <numerusform>%n CV</numerusform>
            <numerusform>%n CV</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>label of a page in place of its number</extracomment>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Back cover</source>
        <extracomment>label of the last page in place of its number</extracomment>
        <translation>Quatrième de couverture</translation>
    </message>
    <message>
        <source>Who we are</source>
        <extracomment>heading of pages with photos and names</extracomment>
        <translation>Qui nous sommes</translation>
    </message>
    <message>
        <source>A word from the facilitators</source>
        <extracomment>heading of what the facilitators have to say, in a booklet of CVs</extracomment>
        <translation>Le mot des animateurs</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>Index des noms</translation>
    </message>
    <message>
        <source>Index of occupations</source>
        <translation>Index des métiers</translation>
    </message>
    <message>
        <source>Index of places</source>
        <translation>Index des lieux</translation>
    </message>
    <message>
        <source>Useful links</source>
        <translation>Liens utiles</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>heading of how to reach the group</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Each CV stands here with the agreement of whose it is, who may withdraw it at any time. It serves to find work, and nothing else.</source>
        <extracomment>on the back of a booklet of CVs</extracomment>
        <translation>Chaque CV figure ici avec l’accord de la personne, qui peut le retirer à tout moment. Il sert à trouver un emploi, et à rien d’autre.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>read aloud in place of a picture: %1 is a name</extracomment>
        <translation>Photo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Initials of %1</source>
        <extracomment>read aloud in place of a box with initials: %1 is a name</extracomment>
        <translation>Initiales de %1</translation>
    </message>
    <message>
        <source>%1 (ROME %2)</source>
        <extracomment>an occupation and its code in the French directory of occupations: %1 are words, %2 is a code</extracomment>
        <translation>%1 (ROME %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a code of the French directory of occupations and the domain it belongs to: %1 is the code, %2 the domain</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>CVs of %1</source>
        <extracomment>what a letter is about, at its head: %1 is the name of a group</extracomment>
        <translation>CV de %1</translation>
    </message>
    <message>
        <source>Anonymous CVs of %1</source>
        <extracomment>what a letter is about, at its head: %1 is the name of a group</extracomment>
        <translation>CV anonymes de %1</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <extracomment>how a letter to a company begins</extracomment>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message numerus="yes">
        <source>You will find enclosed %n CV(s) of members of the group %1, who are looking for work and have agreed that you receive them.</source>
        <extracomment>in a letter to a company; %1 is the name of a group of job seekers, %n how many CVs go with it</extracomment>
        <translation>
            <numerusform>Vous trouverez ci-joint %n CV d’un membre du groupe %1, qui cherche un emploi et a accepté que vous le receviez.</numerusform>
            <numerusform>Vous trouverez ci-joint %n CV de membres du groupe %1, qui cherchent un emploi et ont accepté que vous les receviez.</numerusform>
        </translation>
    </message>
    <message>
        <source>They bear no names: tell us which of them you would like to meet, and we will put you in touch.</source>
        <translation>Ils ne portent pas de nom&#x202f;: dites-nous qui vous souhaitez rencontrer, et nous vous mettrons en relation.</translation>
    </message>
    <message>
        <source>We would be glad to arrange for you to meet whoever interests you.</source>
        <translation>Nous serons heureux de vous faire rencontrer les personnes qui vous intéressent.</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <extracomment>how a letter to a company ends</extracomment>
        <translation>Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>label of a page in place of its number: a letter to the company that the CVs go to</extracomment>
        <translation>Lettre</translation>
    </message>
    <message numerus="yes">
        <source>In answer to your offer for the post “%1”, you will find enclosed %n CV(s) of members of the group %2, who are looking for work and have agreed that you receive them.</source>
        <extracomment>in a letter to a company; %1 is a post it offers, %2 the name of a group of job seekers, %n how many CVs go with it</extracomment>
        <translation>
            <numerusform>En réponse à votre offre pour le poste «&#x202f;%1&#x202f;», vous trouverez ci-joint %n CV d’un membre du groupe %2, qui cherche du travail et a accepté que vous le receviez.</numerusform>
            <numerusform>En réponse à votre offre pour le poste «&#x202f;%1&#x202f;», vous trouverez ci-joint %n CV de membres du groupe %2, qui cherchent du travail et ont accepté que vous les receviez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other occupations</source>
        <extracomment>heading of CVs of people whose occupations belong to no domain of the French directory of occupations</extracomment>
        <translation>Autres métiers</translation>
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
    <message>
        <source>“%1” is not a date: that month has only %2 days.</source>
        <extracomment>%1 is a date as the user wrote it, like 31/11/2012; %2 is how many days its month has</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date&#x202f;: ce mois n’a que %2 jours.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>No consent holds today: nothing may be shown of this person.</source>
        <translation>Aucun consentement n’est en vigueur aujourd’hui&#x202f;: rien de cette personne ne peut être montré.</translation>
    </message>
    <message>
        <source>There is no photo.</source>
        <translation>Il n’y a pas de photo.</translation>
    </message>
    <message>
        <source>No occupation is named: nobody knows what to look for.</source>
        <translation>Aucun métier n’est indiqué&#x202f;: personne ne sait quoi chercher.</translation>
    </message>
    <message>
        <source>Nothing was ever done for this person.</source>
        <translation>Rien n’a encore été fait pour cette personne.</translation>
    </message>
    <message>
        <source>Nothing was done for this person since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Rien n’a été fait pour cette personne depuis le %1.</translation>
    </message>
    <message>
        <source>same name</source>
        <extracomment>what two records have in common, in &quot;Perhaps the same as …&quot;</extracomment>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <extracomment>what two records have in common</extracomment>
        <translation>même courriel</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <extracomment>what two records have in common</extracomment>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>Perhaps the same as %1, %2 (%3).</source>
        <extracomment>%1 is a reference, %2 a name, %3 what two records have in common (&quot;same name&quot;)</extracomment>
        <translation>Peut-être la même fiche que %1, %2 (%3).</translation>
    </message>
</context>
<context>
    <name>ClassRule</name>
    <message>
        <source>%1 without a planned end: transitional until a length of six months is known.</source>
        <extracomment>%1 is a type of outcome (&quot;Fixed-term contract&quot;)</extracomment>
        <translation>%1 sans fin prévue&#x202f;: de transition, tant qu’une durée de six mois n’est pas connue.</translation>
    </message>
    <message>
        <source>%1 planned until %2: six months or more, so lasting.</source>
        <extracomment>%1 is a type of outcome (&quot;Fixed-term contract&quot;), %2 a date</extracomment>
        <translation>%1 prévu jusqu’au %2&#x202f;: six mois ou plus, donc durable.</translation>
    </message>
    <message>
        <source>%1 planned until %2: less than six months, so transitional. Lasting would be until %3 at least.</source>
        <extracomment>%1 is a type of outcome (&quot;Fixed-term contract&quot;), %2 and %3 are dates</extracomment>
        <translation>%1 prévu jusqu’au %2&#x202f;: moins de six mois, donc de transition. Pour être durable, il irait au moins jusqu’au %3.</translation>
    </message>
    <message>
        <source>%1: lasting by its kind, however long it holds.</source>
        <extracomment>%1 is a type of outcome (&quot;Permanent contract&quot;)</extracomment>
        <translation>%1&#x202f;: durable par nature, quelle que soit sa durée.</translation>
    </message>
    <message>
        <source>%1: transitional by its kind, whatever its length.</source>
        <extracomment>%1 is a type of outcome (&quot;Subsidised contract&quot;)</extracomment>
        <translation>%1&#x202f;: de transition par nature, quelle que soit sa durée.</translation>
    </message>
    <message>
        <source>%1: a step on the way, not counted among the rebounds.</source>
        <extracomment>%1 is a type of outcome (&quot;Training&quot;)</extracomment>
        <translation>%1&#x202f;: une étape, qui n’est pas comptée parmi les rebonds.</translation>
    </message>
    <message>
        <source>%1: neither a job nor a step towards one; no rebound.</source>
        <extracomment>%1 is a type of outcome (&quot;Retirement&quot;)</extracomment>
        <translation>%1&#x202f;: ni emploi ni étape vers un emploi&#x202f;; ce n’est pas un rebond.</translation>
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
    <message>
        <source>Close a cohort</source>
        <translation>Clore une cohorte</translation>
    </message>
    <message>
        <source>Reopen a cohort</source>
        <translation>Rouvrir une cohorte</translation>
    </message>
    <message>
        <source>“%1” is closed: nothing is entered into it any more. Reopen it on the page “File and cohorts”, or choose another one.</source>
        <extracomment>%1 is the name of a cohort</extracomment>
        <translation>«&#x202f;%1&#x202f;» est close&#x202f;: plus rien ne s’y saisit. Rouvrez-la sur la page «&#x202f;Fichier et cohortes&#x202f;», ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Correct a cohort</source>
        <translation>Corriger une cohorte</translation>
    </message>
</context>
<context>
    <name>CohortsModel</name>
    <message>
        <source>Cohort</source>
        <extracomment>heading: a cohort</extracomment>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>heading: how many people a cohort has</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading: open or closed</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>close le %1</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>state of a cohort</extracomment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>▸ shown, %1</source>
        <extracomment>state of the cohort that is shown in the window, %1 is &quot;open&quot; or &quot;closed on 30/06/2012&quot;</extracomment>
        <translation>▸ affichée, %1</translation>
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
        <translation>Taille &amp;habituelle</translation>
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
    <message>
        <source>Export the list as &amp;shown…</source>
        <translation>Exporter la liste telle qu’&amp;affichée…</translation>
    </message>
    <message>
        <source>Writes the list of this page into a file: its columns, its search, its order.</source>
        <translation>Écrit la liste de cette page dans un fichier&#x202f;: ses colonnes, sa recherche, son ordre.</translation>
    </message>
    <message>
        <source>Loc&amp;k the window</source>
        <translation>&amp;Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Covers what stands in the window until you show it again.</source>
        <translation>Couvre ce que montre la fenêtre jusqu’à ce que vous la montriez de nouveau.</translation>
    </message>
    <message>
        <source>Write an &amp;interview down</source>
        <translation>Noter un &amp;entretien</translation>
    </message>
    <message>
        <source>Opens the form of a new interview.</source>
        <translation>Ouvre la fiche d’un nouvel entretien.</translation>
    </message>
    <message>
        <source>Write an &amp;outcome down</source>
        <translation>Noter une &amp;issue</translation>
    </message>
    <message>
        <source>Opens the form of a new outcome: a job, a company, a course …</source>
        <translation>Ouvre la fiche d’une nouvelle issue&#x202f;: un emploi, une entreprise, une formation…</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Re&amp;chercher partout</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>Your name, reminders, folders, language and colours.</source>
        <translation>Votre nom, les rappels, les dossiers, la langue et les couleurs.</translation>
    </message>
    <message>
        <source>&amp;Outreach</source>
        <translation>&amp;Démarches</translation>
    </message>
    <message>
        <source>Shows where each lead stands, and what was done for it.</source>
        <translation>Montre où en est chaque piste, et ce qui s’est fait pour elle.</translation>
    </message>
    <message>
        <source>I&amp;nterviews</source>
        <translation>E&amp;ntretiens</translation>
    </message>
    <message>
        <source>Shows the interviews, in a list or week by week.</source>
        <translation>Montre les entretiens, en liste ou semaine par semaine.</translation>
    </message>
    <message>
        <source>Out&amp;comes</source>
        <translation>I&amp;ssues</translation>
    </message>
    <message>
        <source>Shows what became of the members, and the check-points.</source>
        <translation>Montre ce que sont devenus les membres, et les points de suivi.</translation>
    </message>
    <message>
        <source>&amp;Workshops</source>
        <translation>&amp;Ateliers</translation>
    </message>
    <message>
        <source>Shows the workshops, who came, and what each agreed to do.</source>
        <translation>Montre les ateliers, qui est venu et ce que chacun s’est engagé à faire.</translation>
    </message>
    <message>
        <source>&amp;Verify the data</source>
        <translation>&amp;Vérifier les données</translation>
    </message>
    <message>
        <source>Shows what contradicts itself, is missing or was entered twice.</source>
        <translation>Montre ce qui se contredit, ce qui manque et ce qui a été saisi deux fois.</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>J&amp;ournal</translation>
    </message>
    <message>
        <source>Shows who changed what, and when.</source>
        <translation>Montre qui a changé quoi, et quand.</translation>
    </message>
    <message>
        <source>&amp;File and cohorts</source>
        <translation>&amp;Fichier et cohortes</translation>
    </message>
    <message>
        <source>Shows where the file is, its backups and its cohorts.</source>
        <translation>Montre où est le fichier, ses sauvegardes et ses cohortes.</translation>
    </message>
    <message>
        <source>Roun&amp;d table</source>
        <translation>To&amp;ur de table</translation>
    </message>
    <message>
        <source>Fills the screen with one member after another: agreed, done, until next time.</source>
        <translation>Met en plein écran un membre après l’autre&#x202f;: convenu, fait, d’ici la prochaine fois.</translation>
    </message>
    <message>
        <source>Proj&amp;ector</source>
        <translation>P&amp;rojecteur</translation>
    </message>
    <message>
        <source>Hides telephone numbers, e-mail addresses and notes on every page, and shows them again.</source>
        <translation>Cache les téléphones, les courriels et les notes sur toutes les pages, ou les montre de nouveau.</translation>
    </message>
    <message>
        <source>Writes the progress report as a PDF file, a web page or a CSV list of all figures.</source>
        <translation>Écrit le bilan&#x202f;: fichier PDF, page web ou liste CSV de tous les chiffres.</translation>
    </message>
    <message>
        <source>Press &amp;articles</source>
        <translation>Arti&amp;cles de presse</translation>
    </message>
    <message>
        <source>Shows what the press said of the group, and who is quoted.</source>
        <translation>Montre ce que la presse a dit du groupe, et qui y est cité.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Trom&amp;binoscope</source>
        <translation>&amp;Trombinoscope</translation>
    </message>
    <message>
        <source>Shows the group as photos and names, to be printed.</source>
        <translation>Montre le groupe en photos et en noms, à imprimer.</translation>
    </message>
    <message>
        <source>Shows what the web site of the group would tell, and publishes it.</source>
        <translation>Montre ce que le site du groupe dirait, et le publie.</translation>
    </message>
    <message>
        <source>P&amp;ublic web site</source>
        <translation>Site &amp;web public</translation>
    </message>
    <message>
        <source>Rela&amp;ys</source>
        <translation>Relais sociau&amp;x</translation>
    </message>
    <message>
        <source>Shows who passes on that members look for work, and whom to ask.</source>
        <translation>Montre qui relaie les recherches des membres, et à qui demander.</translation>
    </message>
    <message>
        <source>Prints this page: a list is shown first as it will be printed, the report, the trombinoscope and the booklet go to the printer you choose.</source>
        <translation>Imprime cette page&#x202f;: une liste est d’abord montrée telle qu’elle sera imprimée, le bilan, le trombinoscope et le livret vont à l’imprimante que vous choisissez.</translation>
    </message>
    <message>
        <source>CV boo&amp;klet</source>
        <translation>Livret des CV du &amp;groupe</translation>
    </message>
    <message>
        <source>Shows the CVs of the group in one volume, to be printed or sent.</source>
        <translation>Montre les CV du groupe en un livret, à imprimer ou à envoyer.</translation>
    </message>
    <message>
        <source>Letters by mer&amp;ge</source>
        <translation>Lettres et éti&amp;quettes</translation>
    </message>
    <message>
        <source>Shows letters and labels that a list fills in, to be printed.</source>
        <translation>Montre les lettres et étiquettes qu’une liste remplit, à imprimer.</translation>
    </message>
    <message>
        <source>Shows the offers of work, whom each may suit, and who was told of it.</source>
        <translation>Montre les offres d’emploi, à qui chacune peut convenir et qui en a été averti.</translation>
    </message>
    <message>
        <source>Offers for t&amp;he group</source>
        <translation>Offres des emplo&amp;yeurs</translation>
    </message>
    <message>
        <source>Finds members, companies, contacts, acts, offers, press, relays and commands by a few letters.</source>
        <translation>Trouve membres, entreprises, contacts, démarches, offres, presse, relais et commandes en quelques lettres.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>By %1 as many have rebounded as by %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Au %1, autant de personnes ont rebondi qu’au %2.</translation>
    </message>
    <message numerus="yes">
        <source>By %1, %n more have rebounded than by %2.</source>
        <extracomment>%1 and %2 are dates; %n how many more</extracomment>
        <translation>
            <numerusform>Au %1, %n personne de plus a rebondi qu’au %2.</numerusform>
            <numerusform>Au %1, %n personnes de plus ont rebondi qu’au %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %1, %n fewer have rebounded than by %2.</source>
        <extracomment>%1 and %2 are dates; %n how many fewer</extracomment>
        <translation>
            <numerusform>Au %1, %n personne de moins a rebondi qu’au %2.</numerusform>
            <numerusform>Au %1, %n personnes de moins ont rebondi qu’au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not compared: that takes at least %3 people in each.</source>
        <extracomment>%1 and %2 are groups, %3 is a number</extracomment>
        <translation>%1 et %2 ne sont pas comparés&#x202f;: il faut au moins %3 personnes dans chacun.</translation>
    </message>
    <message>
        <source>%1: the rate is that of %2.</source>
        <extracomment>%1 and %2 are groups</extracomment>
        <translation>%1&#x202f;: le taux est celui de %2.</translation>
    </message>
    <message>
        <source>%1: %3 points above %2; the intervals are far apart, the rate is higher.</source>
        <extracomment>%1 and %2 are groups, %3 is a number of percentage points</extracomment>
        <translation>%1&#x202f;: %3 points de plus que %2&#x202f;; les intervalles sont nettement séparés, le taux est plus haut.</translation>
    </message>
    <message>
        <source>%1: %3 points above %2; the intervals meet, so that chance alone may make such a difference.</source>
        <translation>%1&#x202f;: %3 points de plus que %2&#x202f;; les intervalles se recouvrent, si bien que le hasard seul peut faire un tel écart.</translation>
    </message>
    <message>
        <source>%1: %3 points below %2; the intervals are far apart, the rate is lower.</source>
        <extracomment>%1 and %2 are groups, %3 is a number of percentage points</extracomment>
        <translation>%1&#x202f;: %3 points de moins que %2&#x202f;; les intervalles sont nettement séparés, le taux est plus bas.</translation>
    </message>
    <message>
        <source>%1: %3 points below %2; the intervals meet, so that chance alone may make such a difference.</source>
        <translation>%1&#x202f;: %3 points de moins que %2&#x202f;; les intervalles se recouvrent, si bien que le hasard seul peut faire un tel écart.</translation>
    </message>
    <message>
        <source>By %1 nobody had joined the group yet: there is nothing to compare.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Au %1, personne n’était encore entré dans le groupe&#x202f;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>By %1 nobody had joined %2 yet: there is nothing to compare.</source>
        <translation>Au %1, personne n’était encore entré dans %2&#x202f;: il n’y a rien à comparer.</translation>
    </message>
</context>
<context>
    <name>CvOutput</name>
    <message>
        <source>Write the CV without the name</source>
        <translation>Écrire le CV sans le nom</translation>
    </message>
    <message>
        <source>Write the CV</source>
        <translation>Écrire le CV</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON Resume (*.json)</source>
        <translation>PDF (*.pdf);;JSON Resume (*.json)</translation>
    </message>
    <message>
        <source>Writing a CV</source>
        <translation>Écriture d’un CV</translation>
    </message>
    <message>
        <source>The CV without the name is written: “%1”. Read it before you hand it out: a sentence may still betray who it is.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le CV sans le nom est écrit&#x202f;: «&#x202f;%1&#x202f;». Relisez-le avant de le remettre&#x202f;: une phrase peut encore trahir de qui il s’agit.</translation>
    </message>
    <message>
        <source>The CV is written: “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le CV est écrit&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>CvParts</name>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To (empty: until today)</source>
        <translation>À (vide&#x202f;: jusqu’à aujourd’hui)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>En quoi cela consistait</translation>
    </message>
    <message>
        <source>Results, one a line</source>
        <translation>Résultats, un par ligne</translation>
    </message>
    <message>
        <source>Another post in this company</source>
        <translation>Un autre poste dans cette entreprise</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Add a study</source>
        <translation>Ajouter une formation</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>With honours</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Courses, one a line</source>
        <translation>Cours, un par ligne</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <extracomment>how well a language is spoken</extracomment>
        <translation>langue maternelle</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What belongs to it, one a line</source>
        <translation>Ce qui en fait partie, un élément par ligne</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Level (A1 to C2)</source>
        <translation>Niveau (A1 à C2)</translation>
    </message>
    <message>
        <source>Certificates and licences</source>
        <translation>Certifications et permis</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Ajouter une certification</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Délivrée par</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>Ajouter un centre d’intérêt</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Centre d’intérêt</translation>
    </message>
    <message>
        <source>More on it, one a line</source>
        <translation>Précisions, une par ligne</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Address (https://…)</source>
        <translation>Adresse (https://…)</translation>
    </message>
    <message>
        <source>beginner</source>
        <extracomment>how well a skill is mastered, all of these</extracomment>
        <translation>débutant</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
</context>
<context>
    <name>Cvs</name>
    <message>
        <source>This member is no longer in the file.</source>
        <translation>Ce membre n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>This version of the CV is no longer in the file.</source>
        <translation>Cette version du CV n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>This CV was changed meanwhile. Nothing was saved: look at it again, and make your change anew.</source>
        <translation>Ce CV a été modifié entre-temps. Rien n’a été enregistré&#x202f;: regardez-le de nouveau et refaites votre changement.</translation>
    </message>
    <message>
        <source>Add a CV to member %1</source>
        <extracomment>on the undo button and in the journal, all of these; %1 is the reference of a member</extracomment>
        <translation>Ajouter un CV au membre %1</translation>
    </message>
    <message>
        <source>Change the CV of member %1</source>
        <translation>Modifier le CV du membre %1</translation>
    </message>
    <message>
        <source>Delete a CV of member %1</source>
        <translation>Supprimer un CV du membre %1</translation>
    </message>
    <message>
        <source>Make another CV of member %1 the current one</source>
        <translation>Prendre un autre CV du membre %1 comme version actuelle</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a few names, %n the number of the others</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>This member is no longer in the file.</source>
        <translation>Ce membre n’est plus dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%1 is a kind of list (&quot;Outreach&quot;); a line of the text in a person&apos;s file</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %n ligne</numerusform>
            <numerusform>%1&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what you agreed to, and what you withdrew: %n row(s)</source>
        <translation>
            <numerusform>ce que vous avez accepté, et ce que vous avez retiré&#x202f;: %n ligne</numerusform>
            <numerusform>ce que vous avez accepté, et ce que vous avez retiré&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when something about you was written, and by whom: %n row(s)</source>
        <translation>
            <numerusform>quand quelque chose a été écrit sur vous, et par qui&#x202f;: %n ligne</numerusform>
            <numerusform>quand quelque chose a été écrit sur vous, et par qui&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>your photo</source>
        <translation>votre photo</translation>
    </message>
    <message>
        <source>The data held about %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Les données gardées sur %1</translation>
    </message>
    <message>
        <source>In the file of the cohort %1, as on %2.</source>
        <extracomment>%1 is the name of a cohort, %2 a date</extracomment>
        <translation>Dans le fichier de la cohorte %1, au %2.</translation>
    </message>
    <message>
        <source>The lists can be opened with any spreadsheet. Acts made together with others are there without the others&apos; names. You may have what is wrong put right, or all of it erased: ask those who gave you this file.</source>
        <translation>Les listes s’ouvrent avec n’importe quel tableur. Les démarches faites avec d’autres y sont sans le nom des autres. Vous pouvez faire corriger ce qui est faux, ou tout faire effacer&#x202f;: demandez-le à qui vous a remis ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>the workshops you came to or missed, and what was noted there: %n row(s)</source>
        <translation>
            <numerusform>les ateliers où vous êtes venu ou non, et ce qui y a été noté&#x202f;: %n ligne</numerusform>
            <numerusform>les ateliers où vous êtes venu ou non, et ce qui y a été noté&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that you have a buddy, whose name is theirs: %n row(s)</source>
        <translation>
            <numerusform>que vous êtes en binôme, avec quelqu’un dont le nom est à lui&#x202f;: %n ligne</numerusform>
            <numerusform>que vous êtes en binôme, avec quelqu’un dont le nom est à lui&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>your CV</source>
        <translation>votre CV</translation>
    </message>
    <message>
        <source>the advertisement of act %1</source>
        <extracomment>%1 is the reference of an act of outreach</extracomment>
        <translation>l’annonce de la démarche %1</translation>
    </message>
    <message numerus="yes">
        <source>the reports that were handed out and count you, without your name: %n row(s)</source>
        <translation>
            <numerusform>les rapports remis qui vous comptent, sans votre nom&#x202f;: %n ligne</numerusform>
            <numerusform>les rapports remis qui vous comptent, sans votre nom&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the relays that were asked to pass on your search: %n row(s)</source>
        <translation>
            <numerusform>les relais à qui il a été demandé de relayer votre recherche&#x202f;: %n ligne</numerusform>
            <numerusform>les relais à qui il a été demandé de relayer votre recherche&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>your CV as it was entered, version “%1”, for programs that read JSON Resume</source>
        <extracomment>%1 is the name of one of several versions of a CV</extracomment>
        <translation>votre CV tel qu’il a été saisi, version «&#x202f;%1&#x202f;», pour les programmes qui lisent JSON Resume</translation>
    </message>
    <message numerus="yes">
        <source>the offers that were proposed to you, and what you answered: %n row(s)</source>
        <translation>
            <numerusform>les offres qui vous ont été proposées, et vos réponses&#x202f;: %n ligne</numerusform>
            <numerusform>les offres qui vous ont été proposées, et vos réponses&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>what was sent with act %1</source>
        <extracomment>%1 is the reference of an act of outreach</extracomment>
        <translation>ce qui a été envoyé avec la démarche %1</translation>
    </message>
    <message>
        <source>what appeared, press mention %1</source>
        <extracomment>%1 is the reference of a press mention</extracomment>
        <translation>ce qui a paru, mention %1</translation>
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
    <name>Drafts</name>
    <message>
        <source>What was typed and not saved the last time cannot be found again: “%1” is damaged. All that was saved is there; the file is replaced when you type.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ce qui avait été tapé sans être enregistré la dernière fois ne se retrouve pas&#x202f;: «&#x202f;%1&#x202f;» est endommagé. Tout ce qui était enregistré est là&#x202f;; ce fichier sera remplacé dès que vous taperez.</translation>
    </message>
    <message>
        <source>“%1” could not be removed: look whether its folder may be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être supprimé&#x202f;: voyez si son dossier peut être modifié.</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Tel que su le</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heading of a column: which row of a table</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>heading of a column: what a figure is called</extracomment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>heading of a column: a figure as it is read, &quot;20 of 60&quot;, &quot;&lt; 5&quot;</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>heading of a column: the figure as a plain number</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>heading of a column: how many people a number is of</extracomment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>heading of a column: the version of the counting rules</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>heading of a column: what a figure means, whole sentences</extracomment>
        <translation>Définition</translation>
    </message>
    <message>
        <source>The number who had rebounded by the end of a month, in steps of at least %1 people; who is left over joins the last step, on the day of the report.</source>
        <extracomment>%1 is a number of people, at least two</extracomment>
        <translation>Le nombre de personnes ayant rebondi à la fin d’un mois, par marches d’au moins %1 personnes&#x202f;; celles qui restent rejoignent la dernière marche, au jour du bilan.</translation>
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
        <extracomment>A row of a list: %1 is a line of a table, %2 its column: &quot;All approaches: answered&quot;.
----------
One step of the curve: %1 is a date, %2 how many of all have rebounded by then: &quot;12 March 2012: 7 of 60&quot;.</extracomment>
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
    <message>
        <source>Time to the first rebound</source>
        <translation>Délai jusqu’au premier rebond</translation>
    </message>
    <message>
        <source>What share had rebounded so many days after entry?</source>
        <translation>Quelle part avait rebondi tant de jours après l’entrée&#x202f;?</translation>
    </message>
    <message>
        <source>Kaplan and Meier&apos;s estimate: each person is followed from entry to the first outcome, else to their exit or to the date of the figures.</source>
        <translation>Estimation de Kaplan et Meier&#x202f;: chaque personne est suivie de son entrée à sa première issue, sinon jusqu’à sa sortie ou à la date des chiffres.</translation>
    </message>
    <message>
        <source>Median time to the first rebound</source>
        <translation>Délai médian jusqu’au premier rebond</translation>
    </message>
    <message>
        <source>After how many days had half of the group rebounded?</source>
        <translation>Au bout de combien de jours la moitié du groupe avait-elle rebondi&#x202f;?</translation>
    </message>
    <message>
        <source>The first day after entry on which at most half had not rebounded, by Kaplan and Meier&apos;s estimate.</source>
        <translation>Le premier jour après l’entrée où la moitié au plus n’avait pas rebondi, selon l’estimation de Kaplan et Meier.</translation>
    </message>
    <message>
        <source>Still in work later</source>
        <translation>Encore en emploi plus tard</translation>
    </message>
    <message>
        <source>How many were in work 3, 6 and 12 months after their first outcome?</source>
        <translation>Combien étaient en emploi 3, 6 et 12 mois après leur première issue&#x202f;?</translation>
    </message>
    <message>
        <source>First outcomes that began at least so many months ago, by the answer to their check-point; without an answer they are unknown.</source>
        <translation>Premières issues commencées il y a au moins tant de mois, selon la réponse au point de suivi&#x202f;; sans réponse, elles sont inconnues.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <extracomment>A number of days, %n; %1 is the same number as it is written.</extracomment>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 known, %3 unknown</source>
        <extracomment>After so many months: %1 people in work of the %2 whose answer is known; %3 of %4 with no answer.</extracomment>
        <translation>%1 sur %2 connus, %3 inconnus</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <extracomment>Heading of a row; %1 is 3, 6 or 12.</extracomment>
        <translation>Après %1 mois</translation>
    </message>
    <message>
        <source>Day %1</source>
        <extracomment>Heading of a row; %1 is a number of days after entry.</extracomment>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Rebounds, at least and at most</source>
        <translation>Rebonds, au moins et au plus</translation>
    </message>
    <message>
        <source>What could the people without news change?</source>
        <translation>Que pourraient changer les personnes sans nouvelles&#x202f;?</translation>
    </message>
    <message>
        <source>At least those who have rebounded; at most those and everyone without news. Where less than 65 % of the situations are known, no rate is to be told without these bounds.</source>
        <translation>Au moins les personnes ayant rebondi&#x202f;; au plus celles-ci et toutes les personnes sans nouvelles. Quand moins de 65&#x202f;% des situations sont connues, aucun taux ne se dit sans ces bornes.</translation>
    </message>
    <message>
        <source>Rebounds soon after entry</source>
        <translation>Rebonds peu après l’entrée</translation>
    </message>
    <message>
        <source>How many rebounded within 90, 180 and 365 days of entry?</source>
        <translation>Combien ont rebondi dans les 90, 180 et 365 jours suivant l’entrée&#x202f;?</translation>
    </message>
    <message>
        <source>Of those who entered more than so many days ago, and of nobody else, those whose first outcome took effect within these days. Leaving takes nobody away.</source>
        <translation>Parmi les personnes entrées il y a plus de tant de jours, et elles seules, celles dont la première issue a pris effet dans ces jours. Quitter le groupe ne retire personne.</translation>
    </message>
    <message>
        <source>Lasting after six months</source>
        <translation>Durables après six mois</translation>
    </message>
    <message>
        <source>How many first outcomes are lasting and have lasted six months?</source>
        <translation>Combien de premières issues sont durables et ont duré six mois&#x202f;?</translation>
    </message>
    <message>
        <source>Of the first outcomes that began at least six months ago, lasting jobs and businesses that did not end before their six months were over.</source>
        <translation>Parmi les premières issues commencées il y a au moins six mois, les emplois durables et les entreprises qui n’ont pas pris fin avant leurs six mois.</translation>
    </message>
    <message>
        <source>From the sending to the rebound</source>
        <translation>De l’envoi au rebond</translation>
    </message>
    <message>
        <source>How far do approaches get: answered, interview, proposal, rebound?</source>
        <translation>Jusqu’où vont les approches&#x202f;: réponse, entretien, proposition, rebond&#x202f;?</translation>
    </message>
    <message>
        <source>What is done in a week of search</source>
        <translation>Ce qui se fait en une semaine de recherche</translation>
    </message>
    <message>
        <source>How many acts, new companies and interviews does a week of search have?</source>
        <translation>Combien de démarches, de nouvelles entreprises et d’entretiens par semaine de recherche&#x202f;?</translation>
    </message>
    <message>
        <source>Acts that name a member, companies new to them and interviews held, divided by the weeks in which they were searching: entered, not left and without an outcome on at least one day. Weeks count once they are over. The group&apos;s own line counts everything done, week by week.</source>
        <translation>Les démarches où figure un membre, les entreprises nouvelles pour lui et les entretiens tenus, divisés par les semaines où il cherchait&#x202f;: entré, pas sorti et sans issue un jour au moins. Une semaine compte une fois finie. La ligne du groupe compte tout ce qui a été fait, semaine par semaine.</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <extracomment>Numbers of people: &quot;20 to 22 of 60&quot;.</extracomment>
        <translation>%1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <extracomment>Heading of a row; %1 is a number of days after entry.</extracomment>
        <translation>En %1 jours au plus</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyées</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>rebound</source>
        <translation>rebond</translation>
    </message>
    <message>
        <source>days to the answer</source>
        <translation>jours jusqu’à la réponse</translation>
    </message>
    <message>
        <source>All approaches</source>
        <translation>Toutes les approches</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>Heading over rates; each is of one member and one week of search.</extracomment>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>Member-weeks of search</source>
        <translation>Semaines-membres de recherche</translation>
    </message>
    <message>
        <source>lower quartile</source>
        <translation>premier quartile</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>troisième quartile</translation>
    </message>
    <message>
        <source>New companies</source>
        <translation>Nouvelles entreprises</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>%1 (still running)</source>
        <extracomment>%1 is a date: the week that begins then is not over.</extracomment>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>%1 is still to come: only what is known on %2 is counted, and it may change before that day.</source>
        <extracomment>%1 and %2 are dates: the day that is asked about, and today</extracomment>
        <translation>Le %1 est encore à venir&#x202f;: seul compte ce qui est connu le %2, et cela peut changer d’ici là.</translation>
    </message>
    <message>
        <source>The intervals of %1 and %2 lie apart: the first had the higher share.</source>
        <extracomment>%1 and %2 are groups of people in quotation marks: “25 to 49 years”.</extracomment>
        <translation>Les intervalles de %1 et de %2 sont disjoints&#x202f;: la part du premier groupe était la plus haute.</translation>
    </message>
    <message>
        <source>Of the leads to which something was sent by that date, follow-ups included once, those that were answered, had an interview, a proposal, a rebound of one of their people at that company; a later step counts in those before it. A lead of the group that names nobody never comes as far as a rebound, and to an interview only where a result says so; one hiring ends all leads of that person at that company. The first answer is waited for 60 days; its median is Kaplan and Meier&apos;s estimate.</source>
        <translation>Parmi les pistes où quelque chose a été envoyé à cette date, relances comprises une seule fois, celles qui ont reçu une réponse, un entretien, une proposition, ou vu l’une de leurs personnes rebondir dans cette entreprise&#x202f;; une étape vaut pour celles qui la précèdent. Une piste du collectif qui ne nomme personne ne va jamais jusqu’au rebond, et jusqu’à l’entretien seulement si un résultat le dit&#x202f;; une seule embauche fait aboutir toutes les pistes de cette personne dans cette entreprise. La première réponse est attendue 60 jours&#x202f;; sa médiane est l’estimation de Kaplan et Meier.</translation>
    </message>
    <message>
        <source>By field of work</source>
        <translation>Par domaine professionnel</translation>
    </message>
    <message>
        <source>How many rebounded in each great domain of the ROME?</source>
        <translation>Combien ont rebondi dans chaque grand domaine du ROME&#x202f;?</translation>
    </message>
    <message>
        <source>Each person is filed under the letter of the first of their ROME codes, which is its great domain.</source>
        <translation>Chaque personne est rangée sous la lettre du premier de ses codes ROME, qui en est le grand domaine.</translation>
    </message>
    <message>
        <source>By intention at entry</source>
        <translation>Par intention à l’entrée</translation>
    </message>
    <message>
        <source>How many rebounded of those who came for a job, a business, a training course?</source>
        <translation>Combien ont rebondi parmi ceux venus pour un emploi, une création d’entreprise, une formation&#x202f;?</translation>
    </message>
    <message>
        <source>Each person is filed under what they came for; rebounded always means a job or a business.</source>
        <translation>Chaque personne est rangée sous ce pour quoi elle est venue&#x202f;; avoir rebondi veut toujours dire un emploi ou une entreprise.</translation>
    </message>
    <message>
        <source>By département</source>
        <translation>Par département</translation>
    </message>
    <message>
        <source>How many rebounded in each département?</source>
        <translation>Combien ont rebondi dans chaque département&#x202f;?</translation>
    </message>
    <message>
        <source>Each person is filed under the département of their postal code.</source>
        <translation>Chaque personne est rangée sous le département de son code postal.</translation>
    </message>
    <message>
        <source>ROME code not given</source>
        <translation>Code ROME non renseigné</translation>
    </message>
    <message>
        <source>Intention not given</source>
        <translation>Intention non renseignée</translation>
    </message>
    <message>
        <source>In no French département, or not given</source>
        <translation>Hors département français, ou non renseigné</translation>
    </message>
    <message>
        <source>Département %1</source>
        <extracomment>%1 is the number of a French département, &quot;06&quot; or &quot;2A&quot;.</extracomment>
        <translation>Département %1</translation>
    </message>
    <message>
        <source>days to the answer (median, at least)</source>
        <translation>jours jusqu’à la réponse (médiane, au moins)</translation>
    </message>
    <message>
        <source>days to the answer (median, at most)</source>
        <translation>jours jusqu’à la réponse (médiane, au plus)</translation>
    </message>
    <message>
        <source>in weeks of search</source>
        <translation>en semaines de recherche</translation>
    </message>
    <message>
        <source>Members with a week of search</source>
        <translation>Membres avec une semaine de recherche</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is a date, a Monday.</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>No more is told of them here: in groups as small as these, people could be recognised.</source>
        <translation>Il n’en est pas dit plus ici&#x202f;: dans de si petits groupes, on pourrait reconnaître quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of those who had joined are left out so.</source>
        <extracomment>after who is not counted; %1 is a number of people, %n the same</extracomment>
        <translation>
            <numerusform>%1 des personnes entrées est ainsi laissée de côté.</numerusform>
            <numerusform>%1 des personnes entrées sont ainsi laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The situation of %1 of %2 is known.</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>La situation de %1 personnes sur %2 est connue.</translation>
    </message>
    <message>
        <source>%1: last followed</source>
        <extracomment>A row of a list; %1 is &quot;Day 34&quot;: how many were last followed on it without having rebounded</extracomment>
        <translation>%1&#x202f;: suivi arrêté là, sans rebond</translation>
    </message>
    <message>
        <source>%1: share not yet rebounded</source>
        <extracomment>A row of a list; %1 is &quot;Day 34&quot;: Kaplan and Meier&apos;s estimate of the share</extracomment>
        <translation>%1&#x202f;: part n’ayant pas encore rebondi</translation>
    </message>
    <message>
        <source>%1: standard error</source>
        <extracomment>A row of a list; %1 is &quot;Day 34&quot;: Greenwood&apos;s standard error of an estimate</extracomment>
        <translation>%1&#x202f;: erreur type</translation>
    </message>
    <message>
        <source>%1, lower bound</source>
        <extracomment>A row of a list; %1 is what lies between the two bounds</extracomment>
        <translation>%1, borne inférieure</translation>
    </message>
    <message>
        <source>%1, upper bound</source>
        <extracomment>A row of a list; %1 is what lies between the two bounds</extracomment>
        <translation>%1, borne supérieure</translation>
    </message>
    <message>
        <source>The situation of %1 of %2 is known (%3).</source>
        <extracomment>%1 and %2 are numbers of people, %3 is their share, &quot;97 %&quot;</extracomment>
        <translation>La situation de %1 personnes sur %2 est connue (%3).</translation>
    </message>
    <message>
        <source>Numbers of people from 1 to %1 are hidden, and others with them, so that no hidden number can be had by subtraction.</source>
        <extracomment>%1 is a number, 4 or 10.</extracomment>
        <translation>Les nombres de personnes de 1 à %1 sont masqués, et d’autres avec eux, pour qu’aucun ne se retrouve par soustraction.</translation>
    </message>
    <message>
        <source>Wilson&apos;s 95% interval. The count of this group is exact; the interval speaks of a comparable one.</source>
        <translation>Intervalle de Wilson à 95&#x202f;%. Le compte de ce groupe est exact&#x202f;; l’intervalle parle d’un groupe comparable.</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>The file was replaced by another state of it, by a copy, a synchronisation or a restored backup. Nothing is written into it before you open it anew; what you are typing stays.</source>
        <translation>Le fichier a été remplacé par un autre état de lui-même&#x202f;: une copie, une synchronisation ou une sauvegarde restaurée. Rien n’y sera écrit avant que vous ne le rouvriez&#x202f;; ce que vous êtes en train de taper reste.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It is not open there any more</source>
        <translation>Il n’y est plus ouvert</translation>
    </message>
    <message>
        <source>Restore the backup of %1, %2</source>
        <extracomment>button; %1 is a day, %2 a time of day</extracomment>
        <translation>Restaurer la sauvegarde du %1, %2</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was before is among the backups.</source>
        <translation>La sauvegarde est restaurée. Le fichier tel qu’il était est parmi les sauvegardes.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased since were erased again.</source>
        <translation>
            <numerusform>%n personne effacée depuis a été effacée de nouveau.</numerusform>
            <numerusform>%n personnes effacées depuis ont été effacées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>in the window&apos;s header, of the file that is open</extracomment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>This file may only be read: its figures and reports are there, but nothing can be imported or taken back. To change it, copy it to a folder of yours and open the copy.</source>
        <translation>Ce fichier ne peut qu’être lu&#x202f;: ses chiffres et ses bilans sont là, mais rien ne peut être importé ni défait. Pour le modifier, copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>This cohort is closed: it can be looked at and reported on, and nothing is entered any more. It can be reopened on the page “File and cohorts”.</source>
        <translation>Cette cohorte est close&#x202f;: elle se regarde et fait l’objet de bilans, mais plus rien ne s’y saisit. Elle se rouvre sur la page «&#x202f;Fichier et cohortes&#x202f;».</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>in the window&apos;s header, of the cohort that is shown</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Recherche de changements</translation>
    </message>
    <message>
        <source>This copy was kept elsewhere: whoever was erased since it was made and is not noted here is back in it. Erase them again.</source>
        <translation>Cette copie a été gardée ailleurs&#x202f;: les personnes effacées depuis, si ce n’est pas noté ici, y figurent de nouveau. Effacez-les encore une fois.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>The saved filters in “%1” cannot be read: the file is damaged or of a newer Rebond. Nothing is kept there until it is deleted or moved away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les filtres enregistrés dans «&#x202f;%1&#x202f;» ne peuvent pas être lus&#x202f;: le fichier est endommagé ou vient d’un Rebond plus récent. Rien n’y est gardé tant qu’il n’est pas supprimé ou déplacé.</translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <source>Follow-up sheet</source>
        <translation>Fiche de suivi</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Ce qui vient</translation>
    </message>
    <message>
        <source>Nothing is written down to be done.</source>
        <translation>Rien n’est noté à faire.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Said and agreed today</source>
        <extracomment>title of empty lines to write on by hand</extracomment>
        <translation>Dit et convenu aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>head of a column</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>head of a column: a letter, an interview, a workshop …</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With whom, where</source>
        <extracomment>head of a column: a company, or the title of a workshop</extracomment>
        <translation>Avec qui, où</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>head of a column: what came of it, or what was agreed</extracomment>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>head of a column: what is to be done</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What was said, what is to be done</source>
        <extracomment>head of a column to write in by hand</extracomment>
        <translation>Ce qui a été dit, ce qui est à faire</translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>head of a column to write in by hand: until when</extracomment>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Looks for:</source>
        <translation>Cherche&#x202f;:</translation>
    </message>
    <message>
        <source>Stands today:</source>
        <translation>En est aujourd’hui&#x202f;:</translation>
    </message>
    <message>
        <source>Telephone:</source>
        <translation>Téléphone&#x202f;:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>Courriel&#x202f;:</translation>
    </message>
    <message>
        <source>In the group since:</source>
        <translation>Dans le groupe depuis&#x202f;:</translation>
    </message>
    <message>
        <source>Left on:</source>
        <translation>Sortie le&#x202f;:</translation>
    </message>
    <message>
        <source>Buddy:</source>
        <translation>Binôme&#x202f;:</translation>
    </message>
    <message>
        <source>Mobility:</source>
        <translation>Mobilité&#x202f;:</translation>
    </message>
    <message>
        <source>Available from:</source>
        <translation>Disponible à partir du&#x202f;:</translation>
    </message>
    <message>
        <source>So far:</source>
        <translation>Jusqu’ici&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n démarche</numerusform>
            <numerusform>%n démarches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) held</source>
        <translation>
            <numerusform>%n entretien tenu</numerusform>
            <numerusform>%n entretiens tenus</numerusform>
        </translation>
    </message>
    <message>
        <source>The facilitator, date and signature</source>
        <extracomment>head of a box to sign in</extracomment>
        <translation>L’animateur, date et signature</translation>
    </message>
    <message>
        <source>The member, date and signature</source>
        <extracomment>head of a box to sign in</extracomment>
        <translation>Le membre, date et signature</translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) are not on this sheet.</source>
        <translation>
            <numerusform>%n ligne plus ancienne n’est pas sur cette fiche.</numerusform>
            <numerusform>%n lignes plus anciennes ne sont pas sur cette fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the person and those who accompany them. Notes that facilitators keep among themselves are not on this sheet.</source>
        <translation>Pour la personne et ceux qui l’accompagnent. Les notes que les animateurs gardent entre eux ne sont pas sur cette fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, by day</source>
        <translation>
            <numerusform>%n chose à faire, jour par jour</numerusform>
            <numerusform>%n choses à faire, jour par jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that happened, the newest first</source>
        <translation>
            <numerusform>%n événement, le plus récent d’abord</numerusform>
            <numerusform>%n événements, le plus récent d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty lines to write on</source>
        <translation>Lignes vides pour écrire</translation>
    </message>
    <message>
        <source>Two boxes to sign in</source>
        <translation>Deux cases pour signer</translation>
    </message>
    <message>
        <source>Follow-up %1 %2</source>
        <extracomment>the name of a file; %1 is a reference, %2 a date</extracomment>
        <translation>Suivi&#x202f;%1&#x202f;%2</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>round %1</source>
        <extracomment>%1 is the number of the round of interviews</extracomment>
        <translation>tour&#x202f;%1</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Relancer</translation>
    </message>
    <message numerus="yes">
        <source>Check-point after %n month(s)</source>
        <translation>
            <numerusform>Point à&#x202f;%n mois</numerusform>
            <numerusform>Point à&#x202f;%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined the group</source>
        <translation>Entrée dans le groupe</translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>Sortie du groupe</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>jusqu’au&#x202f;%1</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <extracomment>%1 is what a member will do until the next workshop</extracomment>
        <translation>convenu&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>%1 is what a member did of what was agreed</extracomment>
        <translation>fait&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>This member is no longer in the group: there is no follow-up sheet of them.</source>
        <translation>Ce membre n’est plus dans le groupe&#x202f;: il n’y a pas de fiche de suivi pour lui.</translation>
    </message>
    <message>
        <source>Offer proposed</source>
        <extracomment>a kind of event: an offer of work was proposed to a member</extracomment>
        <translation>Offre proposée</translation>
    </message>
    <message numerus="yes">
        <source>at %n of %1 workshop(s)</source>
        <extracomment>at how many workshops somebody was, of %1</extracomment>
        <translation>
            <numerusform>%n atelier sur&#x202f;%1</numerusform>
            <numerusform>%n ateliers sur&#x202f;%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrozenReports</name>
    <message>
        <source>Freeze the report as of %1</source>
        <extracomment>on the undo button and in the journal; %1 is a date</extracomment>
        <translation>Figer le bilan au %1</translation>
    </message>
    <message>
        <source>This report is no longer on the list: somebody has taken it off already.</source>
        <translation>Ce bilan n’est plus dans la liste&#x202f;: quelqu’un l’en a déjà retiré.</translation>
    </message>
    <message>
        <source>Take the frozen report as of %1 off the list</source>
        <extracomment>on the undo button and in the journal; %1 is a date</extracomment>
        <translation>Retirer de la liste le bilan figé au %1</translation>
    </message>
    <message>
        <source>The report stands on the list of frozen reports all the same: take it off there.</source>
        <extracomment>after a sentence that says why the file of the report could not be written</extracomment>
        <translation>Le bilan figure malgré tout dans la liste des bilans figés&#x202f;: retirez-l’en.</translation>
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
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <extracomment>in a history: %1 is what a member will do until the next workshop</extracomment>
        <translation>convenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Act</source>
        <extracomment>a letter, a call, a visit …</extracomment>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>a job found, a training begun …</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Check-point</source>
        <translation>Point de suivi</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>heading of a column</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>heading of a column: act, interview, outcome …</extracomment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>heading of a column</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>heading of a column</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>an article, a broadcast …</extracomment>
        <translation>Presse</translation>
    </message>
    <message>
        <source>with CVs</source>
        <extracomment>in a history: a letter or message that had CVs with it</extracomment>
        <translation>avec des CV</translation>
    </message>
    <message>
        <source>Answer to an offer</source>
        <translation>Réponse à une offre</translation>
    </message>
    <message>
        <source>Offer proposed</source>
        <translation>Offre proposée</translation>
    </message>
    <message>
        <source>Relay asked</source>
        <translation>Relais sollicité</translation>
    </message>
    <message>
        <source>done on %1</source>
        <extracomment>in a history, of a relay: it has passed a search on; %1 is a date</extracomment>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>of work, proposed to a member or answered</extracomment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Relay</source>
        <extracomment>who passes on, on social networks, that members look for work</extracomment>
        <translation>Relais</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>Day</source>
        <extracomment>heading of a column of dates</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>heading of a column: how many people have rebounded by a day</extracomment>
        <translation>Total à ce jour</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>heading of a column: which share of the people something has happened to</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>heading of a column: from one per cent to another</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a band: %1 and %2 are per cents</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The numbers of this curve</source>
        <extracomment>below a curve on a web page: opens a table of its numbers</extracomment>
        <translation>Les chiffres de cette courbe</translation>
    </message>
    <message>
        <source>Writing the web page</source>
        <translation>Écriture de la page web</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>heading of a column of Mondays</extracomment>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>This interview is no longer in the file: somebody removed it. Choose another one.</source>
        <translation>Cet entretien n’est plus dans le fichier&#x202f;: quelqu’un l’a retiré. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Interview %1: %2</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an interview, %2 its state (&quot;Held&quot;)</extracomment>
        <translation>Entretien %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Write the debrief of an interview</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Écrire le compte rendu d’un entretien</translation>
    </message>
    <message>
        <source>Somebody else has written in this debrief meanwhile. Yours is still in the field: copy it, choose the interview again and put both together.</source>
        <translation>Quelqu’un d’autre a écrit dans ce compte rendu entre-temps. Le vôtre est encore dans le champ&#x202f;: copiez-le, choisissez de nouveau l’entretien et réunissez les deux.</translation>
    </message>
    <message>
        <source>Say what is to be done next, in a few words.</source>
        <translation>Dites en quelques mots ce qui est à faire ensuite.</translation>
    </message>
    <message>
        <source>The next step would be due before today: give it today&apos;s date or a later one.</source>
        <translation>L’échéance serait avant aujourd’hui&#x202f;: donnez la date du jour ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Follow up an interview</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Relancer après un entretien</translation>
    </message>
    <message>
        <source>The next round needs its day.</source>
        <translation>Il faut un jour pour le tour suivant.</translation>
    </message>
    <message>
        <source>Plan the next round</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Prévoir le tour suivant</translation>
    </message>
    <message>
        <source>The next round would be before this one: give it a later day.</source>
        <translation>Le tour suivant serait avant celui-ci&#x202f;: donnez un jour ultérieur.</translation>
    </message>
    <message>
        <source>To qualify</source>
        <extracomment>of a past interview: how it went is not yet known</extracomment>
        <translation>À qualifier</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>round %1</source>
        <extracomment>%1 is the number of the round of interviews</extracomment>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>Somebody has said meanwhile how this interview went: look at it before you change it.</source>
        <translation>Quelqu’un a dit entre-temps comment cet entretien s’est passé&#x202f;: regardez-le avant de le modifier.</translation>
    </message>
</context>
<context>
    <name>JsonResume</name>
    <message>
        <source>entry %1</source>
        <extracomment>a place in a file: the entry of a list, by its number</extracomment>
        <translation>élément %1</translation>
    </message>
    <message>
        <source>%1: a text in quotation marks must stand here.</source>
        <extracomment>%1 is a place in a file</extracomment>
        <translation>%1&#x202f;: il faut ici un texte entre guillemets.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date. Write a year (2012), a month (2012-06) or a day (2012-06-30).</source>
        <extracomment>%1 is a place in a file, %2 what stands there</extracomment>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas une date. Écrivez une année (2012), un mois (2012-06) ou un jour (2012-06-30).</translation>
    </message>
    <message>
        <source>%1: an object in braces must stand here.</source>
        <extracomment>%1 is a place in a file</extracomment>
        <translation>%1&#x202f;: il faut ici un objet entre accolades.</translation>
    </message>
    <message>
        <source>%1: a list in square brackets must stand here.</source>
        <extracomment>%1 is a place in a file</extracomment>
        <translation>%1&#x202f;: il faut ici une liste entre crochets.</translation>
    </message>
    <message>
        <source>%1: there are more than %2 entries, more than a CV has.</source>
        <extracomment>%1 is a place in a file, %2 a number</extracomment>
        <translation>%1&#x202f;: il y a plus de %2 éléments, plus que n’en a un CV.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in a file, %2 a sentence that says what is wrong there</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: it ends in %3 before it begins in %2.</source>
        <extracomment>%1 is a place in a file, %2 and %3 dates</extracomment>
        <translation>%1&#x202f;: la fin, %3, précède le début, %2.</translation>
    </message>
    <message>
        <source>This file is larger than a CV can be. Choose a file that a CV was saved in as JSON Resume.</source>
        <translation>Ce fichier est plus grand que ne peut l’être un CV. Choisissez un fichier où un CV a été enregistré en JSON Resume.</translation>
    </message>
    <message>
        <source>This is no JSON: it cannot be read from line %1, column %2 on. Save the CV once more as JSON Resume.</source>
        <extracomment>%1 is the number of a line, %2 of a letter in it</extracomment>
        <translation>Ce n’est pas du JSON&#x202f;: on ne peut pas le lire à partir de la ligne %1, colonne %2. Enregistrez de nouveau le CV en JSON Resume.</translation>
    </message>
    <message>
        <source>This is no CV: an object with “basics”, “work” and the other sections of JSON Resume must stand in the file.</source>
        <translation>Ce n’est pas un CV&#x202f;: le fichier doit contenir un objet avec «&#x202f;basics&#x202f;», «&#x202f;work&#x202f;» et les autres rubriques de JSON Resume.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>The text has no field called {%1}: choose among %2.</source>
        <extracomment>%1 is a word somebody typed, %2 a list of words in braces</extracomment>
        <translation>Le texte n’a pas de champ {%1}&#x202f;: choisissez parmi&#x202f;%2.</translation>
    </message>
    <message>
        <source>The list “%2” cannot fill in {%1}: choose among %3.</source>
        <extracomment>%1 is a field, %2 a list (&quot;Companies&quot;), %3 a list of words in braces</extracomment>
        <translation>La liste «&#x202f;%2&#x202f;» ne peut pas remplir {%1}&#x202f;: choisissez parmi&#x202f;%3.</translation>
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
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>what the company, the person or the relay is called</source>
        <translation>comment s’appelle l’entreprise, la personne ou le relais</translation>
    </message>
    <message>
        <source>name of the company</source>
        <translation>nom de l’entreprise</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>what the contact does in the company</source>
        <translation>ce que fait le contact dans l’entreprise</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>rue et numéro</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>town</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>the first sector</source>
        <translation>le premier secteur</translation>
    </message>
    <message>
        <source>the first occupation</source>
        <translation>le premier métier</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>reference in this file</source>
        <translation>référence dans ce fichier</translation>
    </message>
    <message>
        <source>network of the relay</source>
        <translation>réseau du relais</translation>
    </message>
    <message>
        <source>account of the relay there</source>
        <translation>compte du relais sur ce réseau</translation>
    </message>
    <message>
        <source>in whose name it is written: a member</source>
        <translation>au nom de qui on écrit&#x202f;: un membre</translation>
    </message>
    <message>
        <source>that member’s first occupation</source>
        <translation>le premier métier de ce membre</translation>
    </message>
    <message>
        <source>that member’s headline</source>
        <translation>l’accroche de ce membre</translation>
    </message>
    <message>
        <source>that member’s e-mail address</source>
        <translation>l’adresse électronique de ce membre</translation>
    </message>
    <message>
        <source>that member’s telephone</source>
        <translation>le téléphone de ce membre</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>le jour de la lettre</translation>
    </message>
    <message>
        <source>where letters are signed (options of the report)</source>
        <translation>où l’on signe (options du bilan)</translation>
    </message>
    <message>
        <source>name of the cohort</source>
        <translation>nom de la promotion</translation>
    </message>
    <message>
        <source>the organisation (options of the report)</source>
        <translation>l’organisme (options du bilan)</translation>
    </message>
    <message>
        <source>who signs (options of the report)</source>
        <translation>qui signe (options du bilan)</translation>
    </message>
    <message>
        <source>their function (options of the report)</source>
        <translation>sa fonction (options du bilan)</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>%1, %2</source>
        <extracomment>where and when a letter is signed: &quot;Nice, 30 June 2012&quot;</extracomment>
        <translation>%1, le&#x202f;%2</translation>
    </message>
    <message>
        <source>Subject:</source>
        <extracomment>before the subject of a letter</extracomment>
        <translation>Objet&#x202f;:</translation>
    </message>
    <message>
        <source>Letter to a company</source>
        <translation>Lettre à une entreprise</translation>
    </message>
    <message>
        <source>People who work, and look for where: {group}</source>
        <extracomment>subject of a letter; {group} is a field: keep it, in French {groupe}</extracomment>
        <translation>Des compétences près de chez vous&#x202f;: {groupe}</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

We are {group}: people who look for work together, of many occupations, and who present each other. [Among them is {member}[, {member occupation}]. ]{name} may need somebody whom one of us knows how to be.

May we send you our booklet of CVs, or come and see you for a quarter of an hour?

Yours sincerely,</source>
        <extracomment>a letter; words in braces are fields: keep them, in French or in English</extracomment>
        <translation>Madame, Monsieur,

Nous sommes {groupe}&#x202f;: des personnes en recherche d’emploi, de nombreux métiers, qui se présentent les unes les autres. [Parmi elles, {membre}[, {métier du membre}]. ]{nom} a peut-être besoin de quelqu’un que l’un de nous saurait être.

Pouvons-nous vous adresser notre livret de CV, ou venir vous voir un quart d’heure&#x202f;?

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.</translation>
    </message>
    <message>
        <source>Labels for companies</source>
        <translation>Étiquettes pour les entreprises</translation>
    </message>
    <message>
        <source>Labels for contacts</source>
        <translation>Étiquettes pour les contacts</translation>
    </message>
    <message>
        <source>{name}
{address}
{postal code} {town}</source>
        <extracomment>an address on a label; words in braces are fields: keep them, in French or in English</extracomment>
        <translation>{nom}
{adresse}
{code postal} {ville}</translation>
    </message>
    <message>
        <source>{company}
Attn {name}
{address}
{postal code} {town}</source>
        <extracomment>an address on a label; words in braces are fields: keep them, in French or in English</extracomment>
        <translation>{entreprise}
À l’attention de {nom}
{adresse}
{code postal} {ville}</translation>
    </message>
    <message>
        <source>Nobody of that list is called “%1”: give references or names as the list shows them.</source>
        <extracomment>%1 is a reference or a name</extracomment>
        <translation>Personne ne s’appelle «&#x202f;%1&#x202f;» dans cette liste&#x202f;: donnez des références ou des noms tels que la liste les montre.</translation>
    </message>
    <message>
        <source>%1 (%2) %3: no letter was written.</source>
        <extracomment>%1 is a name, %2 why they are not written to</extracomment>
        <translation>%1 (%2)&#x202f;%3&#x202f;: aucune lettre n’a été écrite.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2) %3.</source>
        <extracomment>%1 is a name, %2 a reference, %3 why: &quot;asked not to be contacted&quot;</extracomment>
        <translation>Laissé de côté&#x202f;:&#x202f;%1 (%2)&#x202f;%3.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are written to: narrow the list with --narrow.</source>
        <translation>
            <numerusform>Seul le&#x202f;%n premier reçoit une lettre&#x202f;: restreignez la liste par --narrow.</numerusform>
            <numerusform>Seuls les&#x202f;%n premiers reçoivent une lettre&#x202f;: restreignez la liste par --narrow.</numerusform>
        </translation>
    </message>
    <message>
        <source>--start takes the number of a label on its sheet, from 1 on.</source>
        <translation>--start prend le numéro d’une étiquette sur sa planche, à partir de 1.</translation>
    </message>
</context>
<context>
    <name>ListChanges</name>
    <message>
        <source>(no longer in the file)</source>
        <extracomment>instead of the name of a record that was removed</extracomment>
        <translation>(n’est plus dans le fichier)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Check-point</source>
        <translation>Point de suivi</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Buddies</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>To say of the role</source>
        <translation>À dire du rôle</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animé par</translation>
    </message>
    <message>
        <source>Everybody has a mark</source>
        <translation>Chacun est pointé</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>D’ici la prochaine fois</translation>
    </message>
    <message>
        <source>Done since</source>
        <translation>Fait depuis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Text of the advertisement</source>
        <translation>Texte de l’annonce</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Their function</source>
        <translation>Sa fonction</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Lieu de la signature</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Parties retirées</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>A funder</source>
        <extracomment>the reader of a report</extracomment>
        <translation>Un financeur</translation>
    </message>
    <message>
        <source>The public</source>
        <extracomment>the reader of a report</extracomment>
        <translation>Le public</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <extracomment>the reader of a report</extracomment>
        <translation>Nous</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connu au</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Règles du compte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Fingerprint of the PDF</source>
        <translation>Empreinte du PDF</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a record in the journal: %1 is its name, %2 its reference</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Press mention</source>
        <translation>Mention dans la presse</translation>
    </message>
    <message>
        <source>Report options</source>
        <translation>Options du bilan</translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation>Bilan figé</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Relayé le</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Remercié le</translation>
    </message>
    <message>
        <source>Occupation aimed at</source>
        <translation>Métier visé</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>Version actuelle</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Request to a relay</source>
        <translation>Demande à un relais</translation>
    </message>
    <message>
        <source>File that was sent</source>
        <translation>Fichier envoyé</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposée le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Filled in from the list</source>
        <translation>Rempli par la liste</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Its number as one that trains</source>
        <translation>Son numéro de déclaration d’activité</translation>
    </message>
    <message>
        <source>Proposal of an offer</source>
        <translation>Proposition d’une offre</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Modèle de lettre</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <extracomment>of a file: the day it was taken in</extracomment>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Visits of a day</source>
        <translation>Visites d’un jour</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>of a workshop: the time it ends</extracomment>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Current since</source>
        <extracomment>of a version of a CV: the day it was made the current one</extracomment>
        <translation>Version actuelle depuis le</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
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
    <message>
        <source>A short text of yours that no other mention has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucune autre mention n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>The day it appeared or was broadcast.</source>
        <translation>Le jour de la parution ou de la diffusion.</translation>
    </message>
    <message>
        <source>The paper, the station or the site, as people call it.</source>
        <translation>Le journal, la chaîne ou le site, comme on l’appelle.</translation>
    </message>
    <message>
        <source>Where it appeared: on paper, on the air, on the web.</source>
        <translation>Où c’est paru&#x202f;: sur papier, sur les ondes, sur le web.</translation>
    </message>
    <message>
        <source>The title of the article or the broadcast.</source>
        <translation>Le titre de l’article ou de l’émission.</translation>
    </message>
    <message>
        <source>Who wrote it or spoke.</source>
        <translation>Qui l’a écrit ou présenté.</translation>
    </message>
    <message>
        <source>Where it can be read, seen or heard: http or https.</source>
        <translation>Où le lire, le voir ou l’écouter&#x202f;: http ou https.</translation>
    </message>
    <message>
        <source>How it speaks of the group; empty where nobody said.</source>
        <translation>Comment on y parle du groupe&#x202f;; vide si personne ne l’a dit.</translation>
    </message>
    <message>
        <source>Who is quoted or named: references, e-mails or names parted by |. Each needs a consent to be named in the press.</source>
        <translation>Qui est cité ou nommé&#x202f;: références, courriels ou noms, séparés par |. Chacun doit avoir consenti à ce que son nom paraisse dans la presse.</translation>
    </message>
    <message>
        <source>A short text of yours that no other relay has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucun autre relais n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>Who passes on: a person or an organisation.</source>
        <translation>Qui relaie&#x202f;: une personne ou un organisme.</translation>
    </message>
    <message>
        <source>The social network, as people call it.</source>
        <translation>Le réseau social, comme on l’appelle.</translation>
    </message>
    <message>
        <source>The name of the account there, with or without @; one relay an account.</source>
        <translation>Le nom du compte sur ce réseau, avec ou sans @&#x202f;; un relais par compte.</translation>
    </message>
    <message>
        <source>Sectors whose people follow this relay, parted by |.</source>
        <translation>Secteurs dont les gens suivent ce relais, séparés par |.</translation>
    </message>
    <message>
        <source>What the profile bears for job seekers to find it, like #i4Emploi.</source>
        <translation>Ce que porte le profil pour que les chercheurs d’emploi le trouvent, comme #i4Emploi.</translation>
    </message>
    <message>
        <source>How many followed on which day, parted by |: 1500@30/06/2012. Earlier counts stay.</source>
        <translation>Combien d’abonnés quel jour, séparés par |&#x202f;: 1500@30/06/2012. Les relevés d’avant restent.</translation>
    </message>
    <message>
        <source>When the group first presented itself; ask nobody before.</source>
        <translation>Le jour où le groupe s’est présenté&#x202f;; ne demandez rien avant.</translation>
    </message>
    <message>
        <source>Never asked more often in a calendar month; empty where nothing was agreed.</source>
        <translation>Jamais plus souvent dans un mois civil&#x202f;; vide si rien n’a été convenu.</translation>
    </message>
    <message>
        <source>The day since when this relay is asked no more.</source>
        <translation>Le jour depuis lequel on ne demande plus rien à ce relais.</translation>
    </message>
    <message>
        <source>A short text of yours that no other offer has; Rebond gives one where it is empty.</source>
        <translation>Un texte court de votre choix qu’aucune autre offre n’a&#x202f;; Rebond en donne un s’il est vide.</translation>
    </message>
    <message>
        <source>The day the offer was received or found.</source>
        <translation>Le jour où l’offre a été reçue ou trouvée.</translation>
    </message>
    <message>
        <source>Received for the group (where it is empty), or found.</source>
        <translation>Reçue par le groupe (si elle est vide) ou trouvée.</translation>
    </message>
    <message>
        <source>Who passed it on, or where it was read.</source>
        <translation>Qui l’a transmise, ou bien où elle a été lue.</translation>
    </message>
    <message>
        <source>Reference, SIRET, SIREN or name; an unknown name makes the company. Empty where the offer names none.</source>
        <translation>Référence, SIRET, SIREN ou nom&#x202f;; un nom inconnu crée l’entreprise. Vide si l’offre n’en nomme pas.</translation>
    </message>
    <message>
        <source>The post, as the offer calls it.</source>
        <translation>Le poste, comme l’offre l’appelle.</translation>
    </message>
    <message>
        <source>The code of the occupation in the ROME, like M1805.</source>
        <translation>Le code ROME du métier, comme M1805.</translation>
    </message>
    <message>
        <source>What the offer asks for, parted by |.</source>
        <translation>Ce que l’offre demande, séparé par |.</translation>
    </message>
    <message>
        <source>Where the work is done.</source>
        <translation>Là où se fait le travail.</translation>
    </message>
    <message>
        <source>The kind of contract; empty where nobody said.</source>
        <translation>La nature du contrat&#x202f;; vide si personne ne l’a dit.</translation>
    </message>
    <message>
        <source>The last day to answer it; after that it is proposed to nobody.</source>
        <translation>Le dernier jour pour y répondre&#x202f;; ensuite elle n’est plus proposée à personne.</translation>
    </message>
    <message>
        <source>The offer as it was published: it may be gone tomorrow.</source>
        <translation>L’offre telle qu’elle a été publiée&#x202f;: demain elle aura peut-être disparu.</translation>
    </message>
    <message>
        <source>The day of the visits. What has no row is a day of which nothing is known.</source>
        <translation>Le jour des visites. D’un jour sans ligne, on ne sait rien.</translation>
    </message>
    <message>
        <source>A short text that no other day has; Rebond gives one where it is empty.</source>
        <translation>Un texte court qu’aucun autre jour ne porte&#x202f;; Rebond en donne un si la case est vide.</translation>
    </message>
    <message>
        <source>How many visits the site had that day; 0 where it had none.</source>
        <translation>Combien de visites le site a reçues ce jour-là&#x202f;; 0 s’il n’en a reçu aucune.</translation>
    </message>
    <message>
        <source>How many pages were looked at; empty where nobody counts them.</source>
        <translation>Combien de pages ont été vues&#x202f;; vide si personne ne les compte.</translation>
    </message>
    <message>
        <source>What counted them. A day of the same source takes the place of the one that stands; files of Matomo and GoAccess need not say it.</source>
        <translation>Ce qui les a comptées. Un jour de la même source prend la place de celui qui y est&#x202f;; les fichiers de Matomo et de GoAccess n’ont pas à la dire.</translation>
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
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Journalist</source>
        <translation>Journaliste</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Members quoted</source>
        <translation>Membres cités</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>ROME codes</source>
        <translation>Codes ROME</translation>
    </message>
    <message>
        <source>Mark in the profile</source>
        <translation>Mention du profil</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Présenté le</translation>
    </message>
    <message>
        <source>Requests a month at most</source>
        <translation>Demandes par mois au plus</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Arrêté le</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Pages vues</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>As on %1</source>
        <extracomment>foot of a printed list: %1 is a date</extracomment>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Only the first %1 rows are printed: narrow the list, or export it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Seules les %1 premières lignes sont imprimées&#x202f;: restreignez la liste, ou exportez-la.</translation>
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
    <message>
        <source>The consents of this member were changed elsewhere meanwhile; nothing was written. Look at them again.</source>
        <translation>Les consentements de ce membre ont été changés ailleurs entre-temps&#x202f;; rien n’a été écrit. Relisez-les.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>heading of a column that was pasted and has none: %1 is its number</extracomment>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>“%1” was added to the companies.</source>
        <extracomment>%1 is the name of a company</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été ajoutée aux entreprises.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message numerus="yes">
        <source>No consent to be named in the press on %2 from %1 and %n other(s): ask them before you show this to anybody.</source>
        <extracomment>%1 is a list of names, %2 a date, %n how many others there are</extracomment>
        <translation>
            <numerusform>Aucun consentement à être nommé dans la presse le %2 de la part de %1 et de %n autre personne&#x202f;: demandez-le avant de montrer cette mention à quiconque.</numerusform>
            <numerusform>Aucun consentement à être nommé dans la presse le %2 de la part de %1 et de %n autres personnes&#x202f;: demandez-le avant de montrer cette mention à quiconque.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent to be named in the press on %2 from %1: ask for it before you show this to anybody.</source>
        <extracomment>%1 is a list of names, %2 a date</extracomment>
        <translation>Aucun consentement à être nommé dans la presse le %2 de la part de %1&#x202f;: demandez-le avant de montrer cette mention à quiconque.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n press mention(s)</source>
        <translation>
            <numerusform>Importer %n mention dans la presse</numerusform>
            <numerusform>Importer %n mentions dans la presse</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is the name of a member or a company</extracomment>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No company is called “%1” yet. Did you mean “%2”?</source>
        <extracomment>%1 and %2 are names of companies</extracomment>
        <translation>Aucune entreprise ne s’appelle encore «&#x202f;%1&#x202f;». Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is a number of followers without its day. Write number@day, like 1500@30/06/2012.</source>
        <extracomment>%1 is what the user wrote</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un nombre d’abonnés sans son jour. Écrivez nombre@jour, comme 1500@30/06/2012.</translation>
    </message>
    <message>
        <source>Two numbers of followers for %1: keep one of them.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Deux nombres d’abonnés au %1&#x202f;: gardez-en un.</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>“%1” is the account of %2 already.</source>
        <extracomment>%1 is an account on a social network, %2 the name of a relay</extracomment>
        <translation>«&#x202f;%1&#x202f;» est déjà le compte de %2.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n relay(s)</source>
        <translation>
            <numerusform>Importer %n relais</numerusform>
            <numerusform>Importer %n relais</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” asked not to be contacted any more.</source>
        <extracomment>%1 is the name of a company</extracomment>
        <translation>«&#x202f;%1&#x202f;» a demandé à ne plus être contactée.</translation>
    </message>
    <message>
        <source>%1 asked for silence.</source>
        <extracomment>%1 is the name of a contact at a company</extracomment>
        <translation>%1 a demandé à ne plus être contacté.</translation>
    </message>
    <message>
        <source>A company called “%1” is in the file already (%2).</source>
        <extracomment>%1 is the name of a company, %2 its reference</extracomment>
        <translation>Une entreprise nommée «&#x202f;%1&#x202f;» est déjà dans le fichier (%2).</translation>
    </message>
    <message>
        <source>“%1” is in the cohort already (%2).</source>
        <extracomment>%1 is the name of a member, %2 the reference</extracomment>
        <translation>«&#x202f;%1&#x202f;» est déjà dans la cohorte (%2).</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>The last day is before the day it was received.</source>
        <translation>Le dernier jour est antérieur à celui où elle a été reçue.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n offer(s)</source>
        <translation>
            <numerusform>Importer %n offre</numerusform>
            <numerusform>Importer %n offres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is more than a day, and nobody knows how its visits are spread: have the counter write them day by day.</source>
        <extracomment>%1 is what stands in a cell, &quot;2011-11&quot;</extracomment>
        <translation>«&#x202f;%1&#x202f;» dure plus d’un jour, et personne ne sait comment ses visites se répartissent&#x202f;: faites-les écrire jour par jour par le compteur.</translation>
    </message>
    <message>
        <source>Visits of the site</source>
        <translation>Visites du site</translation>
    </message>
    <message numerus="yes">
        <source>Import the visits of %n day(s)</source>
        <translation>
            <numerusform>Importer les visites de %n jour</numerusform>
            <numerusform>Importer les visites de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes from GoAccess, but its visitors by day are not in it: write it again with the panel of visitors.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» vient de GoAccess, mais ses visiteurs par jour n’y sont pas&#x202f;: écrivez-le de nouveau avec le volet des visiteurs.</translation>
    </message>
    <message>
        <source>On %1 there was no site to visit: look at the year of this day.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Le %1, il n’y avait aucun site à visiter&#x202f;: regardez l’année de ce jour.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>%1 since %2; cancelled, as became known on %3.</source>
        <extracomment>%1 is a type of outcome (&quot;Permanent contract&quot;), %2 and %3 are dates</extracomment>
        <translation>%1 depuis le %2&#x202f;; annulé, on l’a su le %3.</translation>
    </message>
    <message>
        <source>Rebounds known on %1: %2; known today: %3.</source>
        <extracomment>%1 is a date, %2 and %3 are numbers of rebounds by that date, as known then and today</extracomment>
        <translation>Rebonds connus le %1&#x202f;: %2&#x202f;; connus aujourd’hui&#x202f;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n rebound(s) became known only later.</source>
        <translation>
            <numerusform>%n rebond n’a été connu que plus tard.</numerusform>
            <numerusform>%n rebonds n’ont été connus que plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rebound(s) of then have been cancelled since.</source>
        <translation>
            <numerusform>%n rebond d’alors a été annulé depuis.</numerusform>
            <numerusform>%n rebonds d’alors ont été annulés depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more moved by something else that became known later.</source>
        <extracomment>people who are counted in another place</extracomment>
        <translation>
            <numerusform>%n personne de plus a changé de place par un autre fait connu plus tard.</numerusform>
            <numerusform>%n personnes de plus ont changé de place par un autre fait connu plus tard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>asked not to be contacted</source>
        <translation>a demandé qu’on ne le contacte plus</translation>
    </message>
    <message>
        <source>objected to being written to</source>
        <translation>s’est opposé à ce qu’on lui écrive</translation>
    </message>
    <message>
        <source>asked for peace</source>
        <translation>a demandé qu’on le laisse en paix</translation>
    </message>
    <message>
        <source>is not in the group today</source>
        <translation>n’est pas dans le groupe aujourd’hui</translation>
    </message>
    <message>
        <source>There is no template “%1”: choose among %2, or write one on the page “Letters”.</source>
        <extracomment>%1 is what somebody typed, %2 a list of names</extracomment>
        <translation>Il n’y a pas de modèle «&#x202f;%1&#x202f;»&#x202f;: choisissez parmi&#x202f;%2, ou écrivez-en un sur la page «&#x202f;Lettres&#x202f;».</translation>
    </message>
    <message>
        <source>There is no template “%1”, and none at all in this file: write one on the page “Letters”.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>Il n’y a pas de modèle «&#x202f;%1&#x202f;», ni aucun autre dans ce fichier&#x202f;: écrivez-en un sur la page «&#x202f;Lettres&#x202f;».</translation>
    </message>
    <message>
        <source>A template is filled in from companies, contacts, relays or members, not from “%1”.</source>
        <extracomment>%1 is a word</extracomment>
        <translation>Un modèle est rempli par companies, contacts, relays ou members, pas par «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no sheet “%1”: choose among %2.</source>
        <extracomment>%1 is a word, %2 a list of words</extracomment>
        <translation>Il n’y a pas de feuille «&#x202f;%1&#x202f;»&#x202f;: choisissez parmi&#x202f;%2.</translation>
    </message>
    <message>
        <source>There is nobody to write to: choose at least one recipient.</source>
        <translation>Il n’y a personne à qui écrire&#x202f;: choisissez au moins un destinataire.</translation>
    </message>
    <message>
        <source>This member is no longer in the group: choose another one.</source>
        <translation>Ce membre n’est plus dans le groupe&#x202f;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 has no consent to be named in outreach that holds today: enter it on the page of the member, or write in the name of the group.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 n’a pas de consentement à être nommé dans les démarches qui soit valable aujourd’hui&#x202f;: saisissez-le sur la page du membre, ou écrivez au nom du groupe.</translation>
    </message>
    <message>
        <source>What a relay is asked is noted for a member: choose for whom it was.</source>
        <translation>Ce qu’on demande à un relais se note pour un membre&#x202f;: choisissez pour qui c’était.</translation>
    </message>
    <message>
        <source>Letters to members are no outreach: nothing is noted of them.</source>
        <translation>Les lettres aux membres ne sont pas des démarches&#x202f;: rien n’en est noté.</translation>
    </message>
    <message>
        <source>Labels alone are no letters: note the letter that they go with.</source>
        <translation>Des étiquettes seules ne sont pas des lettres&#x202f;: notez la lettre qu’elles accompagnent.</translation>
    </message>
    <message>
        <source>Letters %1</source>
        <extracomment>name of a file; %1 is the name of a letter</extracomment>
        <translation>Lettres&#x202f;%1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>one of a list of templates: %1 is its name, %2 its reference</extracomment>
        <translation>«&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>The text has no words yet: write some, then write it to somebody.</source>
        <translation>Le texte n’a encore aucun mot&#x202f;: écrivez-le, puis adressez-le à quelqu’un.</translation>
    </message>
    <message>
        <source>Without the occupation or the headline of %1: no consent for the use “cv” in the medium “outreach” holds today.</source>
        <extracomment>remark; %1 is a name</extracomment>
        <translation>Sans le métier ni l’accroche de %1&#x202f;: aucun consentement pour l’usage «&#x202f;CV&#x202f;» sur le support «&#x202f;démarches&#x202f;» n’est valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Without how to reach %1: no consent for the use “contact” in the medium “outreach” holds today.</source>
        <extracomment>remark; %1 is a name</extracomment>
        <translation>Sans le moyen de joindre %1&#x202f;: aucun consentement pour l’usage «&#x202f;contact&#x202f;» sur le support «&#x202f;démarches&#x202f;» n’est valable aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Mailings</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>There is a template “%1” already: give this one another name.</source>
        <extracomment>%1 is the name of a template of a letter</extracomment>
        <translation>Il y a déjà un modèle «&#x202f;%1&#x202f;»&#x202f;: donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>The text of a template has at most %1 characters: make it shorter.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le texte d’un modèle a au plus&#x202f;%1 caractères&#x202f;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>This template is no longer in the file: somebody has deleted it.</source>
        <translation>Ce modèle n’est plus dans le fichier&#x202f;: quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>A company is no longer in the file: choose the recipients again.</source>
        <translation>Une entreprise n’est plus dans le fichier&#x202f;: choisissez à nouveau les destinataires.</translation>
    </message>
    <message>
        <source>This member is no longer in the file: somebody has deleted it.</source>
        <translation>Ce membre n’est plus dans le fichier&#x202f;: quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>%1 asked not to be contacted: take it out of the recipients.</source>
        <extracomment>%1 is the name of a company</extracomment>
        <translation>%1 a demandé qu’on ne la contacte plus&#x202f;: retirez-la des destinataires.</translation>
    </message>
    <message>
        <source>Choose at least one recipient.</source>
        <translation>Choisissez au moins un destinataire.</translation>
    </message>
    <message>
        <source>These letters of that day are in the outreach already: nothing was noted a second time.</source>
        <translation>Ces lettres de ce jour sont déjà dans les démarches&#x202f;: rien n’a été noté une seconde fois.</translation>
    </message>
    <message>
        <source>Add the template “%1”</source>
        <extracomment>on the undo button and in the journal; %1 is the name of a template</extracomment>
        <translation>Ajouter le modèle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change the template %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a template</extracomment>
        <translation>Modifier le modèle&#x202f;%1</translation>
    </message>
    <message>
        <source>Delete the template %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a template</extracomment>
        <translation>Supprimer le modèle&#x202f;%1</translation>
    </message>
    <message numerus="yes">
        <source>Note %n letter(s) “%1”</source>
        <extracomment>on the undo button and in the journal; %1 is the name of a letter, %n how many letters</extracomment>
        <translation>
            <numerusform>Noter&#x202f;%n lettre «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>Noter&#x202f;%n lettres «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberFiles</name>
    <message>
        <source>This member is no longer in the file.</source>
        <translation>Ce membre n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Choose it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est plus là. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose a file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, so it was not taken. Make it smaller, or choose another one.</source>
        <extracomment>%1 is a file, %2 a number of megabytes</extracomment>
        <translation>«&#x202f;%1&#x202f;» dépasse %2&#xa0;Mo&#x202f;; il n’a donc pas été pris. Réduisez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Copy it to this computer and try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu. Copiez-le sur cet ordinateur et recommencez.</translation>
    </message>
    <message>
        <source>“%1” is neither PDF nor DOCX nor ODT, so it was not taken as a CV. Save it in one of these, and choose that file.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est ni un PDF, ni un DOCX, ni un ODT&#x202f;; il n’a donc pas été pris comme CV. Enregistrez-le sous l’un de ces formats, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a member</extracomment>
        <translation>Photo de %1</translation>
    </message>
    <message>
        <source>Remove the photo of %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a member</extracomment>
        <translation>Retirer la photo de %1</translation>
    </message>
    <message>
        <source>CV of %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a member</extracomment>
        <translation>CV de %1</translation>
    </message>
    <message>
        <source>Remove the CV of %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a member</extracomment>
        <translation>Retirer le CV de %1</translation>
    </message>
    <message>
        <source>The document is no longer as it was taken in. Choose it again, or restore a backup.</source>
        <translation>Le document n’est plus tel qu’il a été enregistré. Choisissez-le de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) from a folder</source>
        <translation>
            <numerusform>%n photo d’un dossier</numerusform>
            <numerusform>%n photos d’un dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) from a folder</source>
        <translation>
            <numerusform>%n CV d’un dossier</numerusform>
            <numerusform>%n CV d’un dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>This machine does not let Rebond show pages to its browser. Publish into a folder, and open index.html there.</source>
        <translation>Cette machine ne laisse pas Rebond montrer des pages à son navigateur. Publiez dans un dossier, et ouvrez-y index.html.</translation>
    </message>
    <message>
        <source>Asking whether links lead somewhere</source>
        <translation>Demande si les liens mènent quelque part</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>This offer is no longer in the file: somebody has deleted it.</source>
        <translation>Cette offre n’est plus dans le fichier&#x202f;: quelqu’un l’a supprimée.</translation>
    </message>
    <message>
        <source>This member is no longer in the file: somebody has deleted it.</source>
        <translation>Ce membre n’est plus dans le fichier&#x202f;: quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>This proposal is no longer in the file: somebody has deleted it.</source>
        <translation>Cette proposition n’est plus dans le fichier&#x202f;: quelqu’un l’a supprimée.</translation>
    </message>
    <message>
        <source>Choose at least one member.</source>
        <translation>Choisissez au moins un membre.</translation>
    </message>
    <message>
        <source>Say the day.</source>
        <translation>Dites le jour.</translation>
    </message>
    <message>
        <source>Offer %1 could be answered until %2: it is proposed to nobody any more. Correct its last day where it was extended.</source>
        <extracomment>%1 is the reference of an offer, %2 a date</extracomment>
        <translation>On pouvait répondre à l’offre %1 jusqu’au %2&#x202f;: elle n’est plus proposée à personne. Corrigez son dernier jour si elle a été prolongée.</translation>
    </message>
    <message>
        <source>%1 belongs to another cohort than the offer.</source>
        <extracomment>%1 is the name of a member</extracomment>
        <translation>%1 appartient à une autre cohorte que l’offre.</translation>
    </message>
    <message>
        <source>This offer was proposed to %1 on %2 already.</source>
        <extracomment>%1 is the name of a member, %2 a date</extracomment>
        <translation>Cette offre a déjà été proposée à %1 le %2.</translation>
    </message>
    <message>
        <source>This day is before the day of proposing.</source>
        <translation>Ce jour est antérieur à celui de la proposition.</translation>
    </message>
    <message>
        <source>Offer %1 names no company: write it into the offer, then the application can be written down.</source>
        <extracomment>%1 is the reference of an offer</extracomment>
        <translation>L’offre %1 ne nomme pas d’entreprise&#x202f;: écrivez-la dans l’offre, et la candidature pourra être inscrite.</translation>
    </message>
    <message>
        <source>That %1 applied there on %2 is written down already.</source>
        <extracomment>%1 is the name of a member, %2 a date</extracomment>
        <translation>La candidature de %1 à cet endroit le %2 est déjà inscrite.</translation>
    </message>
    <message>
        <source>Propose offer %1 to %2</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer, %2 of a member</extracomment>
        <translation>Proposer l’offre %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Propose offer %1 to %n member(s)</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer, %n how many members</extracomment>
        <translation>
            <numerusform>Proposer l’offre %1 à %n membre</numerusform>
            <numerusform>Proposer l’offre %1 à %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Note what %2 answered to offer %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer, %2 of a member</extracomment>
        <translation>Noter ce que %2 a répondu à l’offre %1</translation>
    </message>
    <message>
        <source>Change the note on offer %1 and %2</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer, %2 of a member</extracomment>
        <translation>Changer la note sur l’offre %1 et %2</translation>
    </message>
    <message>
        <source>Delete that offer %1 was proposed to %2</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer, %2 of a member</extracomment>
        <translation>Supprimer que l’offre %1 a été proposée à %2</translation>
    </message>
    <message>
        <source>Note that %2 applies to offer %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer, %2 of a member</extracomment>
        <translation>Noter que %2 postule à l’offre %1</translation>
    </message>
    <message>
        <source>Offer %1 names no company: write it into the offer, then CVs can be sent there.</source>
        <extracomment>%1 is the reference of an offer</extracomment>
        <translation>L’offre %1 ne nomme aucune entreprise&#x202f;: inscrivez-la dans l’offre, puis des CV pourront y être envoyés.</translation>
    </message>
    <message>
        <source>Offer %1 is another company’s: choose the one that it names.</source>
        <extracomment>%1 is the reference of an offer</extracomment>
        <translation>L’offre %1 est d’une autre entreprise&#x202f;: choisissez celle qu’elle nomme.</translation>
    </message>
    <message>
        <source>Offer %1 belongs to another cohort: open that one first.</source>
        <extracomment>%1 is the reference of an offer</extracomment>
        <translation>L’offre %1 est d’une autre cohorte&#x202f;: ouvrez d’abord celle-là.</translation>
    </message>
    <message>
        <source>CV sent to the company: act %1</source>
        <extracomment>a note on somebody to whom an offer was proposed; %1 is the reference of an act</extracomment>
        <translation>CV envoyé à l’entreprise&#x202f;: démarche %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete that offer %1 was proposed to %n member(s)</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer, %n to how many members</extracomment>
        <translation>
            <numerusform>Effacer que l’offre %1 a été proposée à %n membre</numerusform>
            <numerusform>Effacer que l’offre %1 a été proposée à %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no offer of this cohort: give its reference, as the page Offers or the exported list has it.</source>
        <extracomment>%1 is what was given as the reference of an offer</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une offre de cette cohorte&#x202f;: donnez sa référence, celle de la page Offres ou de la liste exportée.</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile. Yours is still in the field: keep it in the place of theirs, or take theirs.</source>
        <translation>Quelqu’un d’autre a modifié cette note entre-temps. La vôtre est encore dans le champ&#x202f;: gardez-la à la place de la sienne, ou prenez la sienne.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>One of the two was changed meanwhile. Nothing was merged: look at them again.</source>
        <translation>L’une des deux fiches a changé entre-temps. Rien n’a été fusionné&#x202f;: regardez-les de nouveau.</translation>
    </message>
    <message>
        <source>This is one record, not two.</source>
        <translation>C’est une seule fiche, pas deux.</translation>
    </message>
    <message>
        <source>These members belong to two cohorts: each cohort keeps a record of its own.</source>
        <translation>Ces membres sont de deux cohortes&#x202f;: chaque cohorte garde sa propre fiche.</translation>
    </message>
    <message>
        <source>Merge member %1 into %2</source>
        <extracomment>on the undo button and in the journal; %1 and %2 are references of members</extracomment>
        <translation>Fusionner le membre %1 avec %2</translation>
    </message>
    <message>
        <source>Merge company %1 into %2</source>
        <extracomment>on the undo button and in the journal; %1 and %2 are references of companies</extracomment>
        <translation>Fusionner l’entreprise %1 avec %2</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>This outcome is no longer in the file: somebody removed it. Choose another one.</source>
        <translation>Cette issue n’est plus dans le fichier&#x202f;: quelqu’un l’a retirée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A check-point is made after 3, 6 or 12 months.</source>
        <translation>Un point de suivi se fait à 3, 6 ou 12 mois.</translation>
    </message>
    <message>
        <source>Check-points are about jobs and companies: this outcome is neither.</source>
        <translation>Les points de suivi portent sur les emplois et les entreprises&#x202f;: cette issue n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>This outcome was cancelled: there is nothing to check.</source>
        <translation>Cette issue a été annulée&#x202f;: il n’y a rien à suivre.</translation>
    </message>
    <message>
        <source>The answer would be from before the first day: give a later one.</source>
        <translation>La réponse daterait d’avant le premier jour&#x202f;: donnez un jour ultérieur.</translation>
    </message>
    <message numerus="yes">
        <source>Answer the check-point after %n month(s)</source>
        <extracomment>on the undo button and in the journal: 3, 6 or 12 months after somebody found work</extracomment>
        <translation>
            <numerusform>Répondre au point de suivi à %n mois</numerusform>
            <numerusform>Répondre au point de suivi à %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the answer of a check-point back</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Retirer la réponse d’un point de suivi</translation>
    </message>
    <message>
        <source>Write down the end of a contract</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Noter la fin d’un contrat</translation>
    </message>
    <message>
        <source>The end would be before the first day: give the day it ended.</source>
        <translation>La fin serait avant le premier jour&#x202f;: donnez le jour où cela s’est terminé.</translation>
    </message>
    <message>
        <source>Cancel an outcome</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Annuler une issue</translation>
    </message>
    <message>
        <source>This outcome is cancelled already.</source>
        <translation>Cette issue est déjà annulée.</translation>
    </message>
    <message>
        <source>Give the day on which you learnt of it.</source>
        <translation>Donnez le jour où vous l’avez appris.</translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s): placed elsewhere</source>
        <extracomment>on the undo button and in the journal: leads of a member who found work elsewhere</extracomment>
        <translation>
            <numerusform>Clore %n piste&#x202f;: placé ailleurs</numerusform>
            <numerusform>Clore %n pistes&#x202f;: placé ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>of an outcome: it never began</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>It never began, as was learnt on %1: it does not count.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>N’a jamais commencé, comme on l’a appris le %1&#x202f;: elle ne compte pas.</translation>
    </message>
    <message>
        <source>It begins on %1 and counts from then on.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Commence le %1 et compte à partir de ce jour.</translation>
    </message>
    <message>
        <source>It counts, and has been over since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Compte, et est terminée depuis le %1.</translation>
    </message>
    <message>
        <source>In effect since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>A pris effet le %1.</translation>
    </message>
    <message>
        <source>Not known: no channel is written down</source>
        <translation>Non connu&#x202f;: aucun canal n’est noté</translation>
    </message>
    <message>
        <source>%1 · through the group</source>
        <extracomment>where somebody&apos;s job came from: %1 is a channel of the group (&quot;Press&quot;)</extracomment>
        <translation>%1 · par le groupe</translation>
    </message>
    <message>
        <source>%1 · own search</source>
        <extracomment>where somebody&apos;s job came from: %1 is a channel of the person&apos;s own search (&quot;Network&quot;)</extracomment>
        <translation>%1 · recherche personnelle</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s): %1</source>
        <extracomment>the check-point of a job: %1 is a date</extracomment>
        <translation>
            <numerusform>À %n mois&#x202f;: %1</numerusform>
            <numerusform>À %n mois&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>answer of a check-point: %1 is what was found (&quot;Same job&quot;), %2 a date</extracomment>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>of a check-point</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>of a check-point</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Somebody has answered this check-point meanwhile: look at the outcome before you change it.</source>
        <translation>Quelqu’un a répondu à ce point de suivi entre-temps&#x202f;: regardez l’issue avant de la modifier.</translation>
    </message>
    <message>
        <source>No longer due: the job has ended</source>
        <extracomment>of a check-point: the job had ended by that day</extracomment>
        <translation>Plus à faire&#x202f;: l’emploi est terminé</translation>
    </message>
    <message>
        <source>Note that a member is still searching</source>
        <extracomment>on the undo button and in the journal: a member who found work</extracomment>
        <translation>Noter qu’un membre est encore en recherche</translation>
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
    <message>
        <source>Outreach</source>
        <extracomment>page of the side bar: letters, calls and visits to companies</extracomment>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Interviews</source>
        <extracomment>page of the side bar: who meets whom at which company</extracomment>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>page of the side bar: what became of the members</extracomment>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Workshops</source>
        <extracomment>page of the side bar: sessions of the whole cohort, who came, the round of the table</extracomment>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Verify the data</source>
        <extracomment>page of the side bar, a verb: what somebody should look at</extracomment>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>page of the side bar: who changed what, and when</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>File and cohorts</source>
        <extracomment>page of the side bar: the file itself, its backups and its cohorts</extracomment>
        <translation>Fichier et cohortes</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>page of the side bar: articles and broadcasts about the group</extracomment>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Trombinoscope</source>
        <extracomment>page of the side bar: the group as photos and names, on paper</extracomment>
        <translation>Trombinoscope</translation>
    </message>
    <message>
        <source>Web site</source>
        <extracomment>page of the side bar: the web site of the group</extracomment>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Relays</source>
        <extracomment>page of the side bar: who passes on, on social networks, that members look for work</extracomment>
        <translation>Relais</translation>
    </message>
    <message>
        <source>CV booklet</source>
        <extracomment>page of the side bar: the CVs of the group in one volume</extracomment>
        <translation>Livret des CV</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>page of the side bar: letters and labels by merge</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>page of the side bar: offers of work, received for the group or found</extracomment>
        <translation>Offres</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Members</source>
        <extracomment>heading above what a search found</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>heading above what a search found</extracomment>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>heading above what a search found</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Acts of outreach</source>
        <extracomment>heading above what a search found: letters, calls, visits</extracomment>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heading above what a search found</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>heading above what a search found: offers of work</extracomment>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>heading above what a search found: articles and broadcasts</extracomment>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Relays</source>
        <extracomment>heading above what a search found: who passes on that members look for work</extracomment>
        <translation>Relais</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>The picture is damaged or not complete, so it was not taken. Fetch it again, or choose another one.</source>
        <translation>L’image est abîmée ou incomplète&#x202f;; elle n’a donc pas été prise. Récupérez-la de nouveau, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The picture is too large to be opened safely, so it was not taken. Make it smaller, or choose another one.</source>
        <translation>L’image est trop grande pour être ouverte sans risque&#x202f;; elle n’a donc pas été prise. Réduisez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Pictures in the HEIC format of some telephones cannot be read. Save the picture as JPEG, and choose that one.</source>
        <translation>Les images au format HEIC de certains téléphones ne peuvent pas être lues. Enregistrez l’image en JPEG, et choisissez celle-là.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a JPEG or a PNG.</source>
        <translation>Ce fichier n’est pas une image lisible ici. Choisissez un JPEG ou un PNG.</translation>
    </message>
    <message>
        <source>The picture is too small to show anybody. Choose one of at least %1 × %1 pixels.</source>
        <translation>L’image est trop petite pour montrer quelqu’un. Choisissez-en une d’au moins %1 × %1 pixels.</translation>
    </message>
    <message>
        <source>The picture is too small to be seen on paper. Choose one of at least %1 × %1 pixels.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>L’image est trop petite pour se voir sur papier. Choisissez-en une d’au moins %1 × %1 pixels.</translation>
    </message>
    <message>
        <source>This logo is white: nothing of it would be seen on paper. Choose the one that is made for light pages.</source>
        <translation>Ce logo est blanc&#x202f;: rien n’en serait visible sur le papier. Choisissez celui qui est fait pour les pages claires.</translation>
    </message>
</context>
<context>
    <name>PressBook</name>
    <message>
        <source>Press-book</source>
        <extracomment>what a volume of what the press said is called: title of a file, on its cover</extracomment>
        <translation>Revue de presse</translation>
    </message>
    <message numerus="yes">
        <source>%n press mention(s)</source>
        <translation>
            <numerusform>%n mention dans la presse</numerusform>
            <numerusform>%n mentions dans la presse</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>on a cover: %1 and %2 are days</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>label of a page in place of its number</extracomment>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The press of %1</source>
        <extracomment>heading of what appeared in a year: %1 is the year</extracomment>
        <translation>La presse de %1</translation>
    </message>
    <message>
        <source>Visits of the site</source>
        <translation>Visites du site</translation>
    </message>
    <message>
        <source>For ourselves: not to be handed on.</source>
        <extracomment>on the cover</extracomment>
        <translation>Pour nous&#x202f;: à ne pas transmettre.</translation>
    </message>
    <message>
        <source>Quoted: %1</source>
        <extracomment>who is quoted in an article: %1 are names</extracomment>
        <translation>Cités&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tone: %1</source>
        <extracomment>how an article speaks of the group: %1 is a word, &quot;Favourable&quot;</extracomment>
        <translation>Tonalité&#x202f;: %1</translation>
    </message>
    <message>
        <source>See the scan</source>
        <extracomment>a link to the pages of what appeared</extracomment>
        <translation>Voir le scan</translation>
    </message>
    <message>
        <source>The visits of the site, with what was in the press and sent meanwhile.</source>
        <extracomment>what a table tells</extracomment>
        <translation>Les visites du site, avec ce qui a paru dans la presse et ce qui a été envoyé pendant ce temps.</translation>
    </message>
    <message>
        <source>There is nothing in the press register that could be shown, so nothing was written: enter or import press mentions first.</source>
        <translation>Le registre de presse n’a rien qui puisse être montré, rien n’a donc été écrit&#x202f;: saisissez ou importez d’abord des mentions.</translation>
    </message>
    <message>
        <source>Reading the scans</source>
        <translation>Lecture des scans</translation>
    </message>
    <message>
        <source>Scan: %1, page %2 of %3</source>
        <extracomment>read aloud in place of a page that was scanned: %1 says of what, %2 and %3 are numbers</extracomment>
        <translation>Scan&#x202f;: %1, page %2 sur %3</translation>
    </message>
    <message>
        <source>The scan of %1 is not in it. %2</source>
        <extracomment>%1 is the reference of a press mention, %2 a sentence</extracomment>
        <translation>Le scan de %1 n’y est pas. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) left out: what they say names somebody who has not agreed to be named in the press.</source>
        <translation>
            <numerusform>%n mention laissée de côté&#x202f;: ce qu’elle dit nomme quelqu’un qui n’a pas accepté d’être nommé dans la presse.</numerusform>
            <numerusform>%n mentions laissées de côté&#x202f;: ce qu’elles disent nomme quelqu’un qui n’a pas accepté d’être nommé dans la presse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left out: somebody who is quoted has not agreed to be named in the press.</source>
        <translation>
            <numerusform>%n scan laissé de côté&#x202f;: quelqu’un qui y est cité n’a pas accepté d’être nommé dans la presse.</numerusform>
            <numerusform>%n scans laissés de côté&#x202f;: quelqu’un qui y est cité n’a pas accepté d’être nommé dans la presse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scan of %1 names people who have not agreed to be named in the press: %2.</source>
        <extracomment>%1 is the reference of a press mention, %2 a list of names</extracomment>
        <translation>Le scan de %1 nomme des personnes qui n’ont pas accepté d’être nommées dans la presse&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The scan of %1 is left out: it names people who have not agreed to be named in the press: %2.</source>
        <translation>Le scan de %1 est laissé de côté, car il nomme des personnes qui n’ont pas accepté d’être nommées dans la presse&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are pictures, whose words Rebond cannot search: %1. Look whether they name somebody who has not agreed to be named in the press before you hand the book on.</source>
        <extracomment>%1 is a list of references of press mentions</extracomment>
        <translation>
            <numerusform>%n scan est une image, dont Rebond ne peut pas lire les mots&#x202f;: %1. Regardez s’il nomme quelqu’un qui n’a pas accepté d’être nommé dans la presse avant de transmettre la revue.</numerusform>
            <numerusform>%n scans sont des images, dont Rebond ne peut pas lire les mots&#x202f;: %1. Regardez s’ils nomment quelqu’un qui n’a pas accepté d’être nommé dans la presse avant de transmettre la revue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressBookText</name>
    <message>
        <source>Scan: %1</source>
        <extracomment>read aloud in place of a picture: %1 says of what</extracomment>
        <translation>Scan&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing the pages</source>
        <translation>Impression des pages</translation>
    </message>
    <message>
        <source>Painting the pages</source>
        <translation>Dessin des pages</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is on, or make a PDF of them.</source>
        <translation>L’imprimante n’a pas accepté les pages. Vérifiez qu’elle est allumée, ou faites-en un PDF.</translation>
    </message>
    <message>
        <source>Printing “%1” was stopped, as its page was closed. Look what came out, and print it again.</source>
        <extracomment>%1 is the name of what was printed</extracomment>
        <translation>L’impression de «&#x202f;%1&#x202f;» a été arrêtée, car sa page a été fermée. Regardez ce qui est sorti, et imprimez de nouveau.</translation>
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
    <message>
        <source>The line ends before half is reached: no median is given.</source>
        <translation>La ligne s’arrête avant la moitié&#x202f;: aucune médiane n’est donnée.</translation>
    </message>
    <message>
        <source>Fewer than half of those followed have rebounded: there is no median yet.</source>
        <translation>Moins de la moitié des personnes suivies ont rebondi&#x202f;: il n’y a pas encore de médiane.</translation>
    </message>
    <message>
        <source>Half of those followed had rebounded after %1 days.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>La moitié des personnes suivies avaient rebondi au bout de %1 jours.</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>heading of a column: after 3, 6, 12 months</extracomment>
        <translation>Au bout de</translation>
    </message>
    <message>
        <source>Begun long enough</source>
        <extracomment>heading of a column: how many had begun so long ago</extracomment>
        <translation>Issues assez anciennes</translation>
    </message>
    <message>
        <source>Answer known</source>
        <extracomment>heading of a column: of how many an answer is known</extracomment>
        <translation>Réponse connue</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>heading of a column: how many were in the same or another job</extracomment>
        <translation>En emploi</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>heading of a column: how many did not answer</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 is 3, 6 or 12</extracomment>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>after %1, %2 in work of %3 known</source>
        <extracomment>read aloud: %1 is &quot;3 months&quot;, %2 people in work of the %3 whose answer is known</extracomment>
        <translation>au bout de %1, %2 en emploi sur %3 dont la réponse est connue</translation>
    </message>
    <message>
        <source>Days since entry</source>
        <translation>Jours depuis l’entrée</translation>
    </message>
    <message>
        <source>Still followed</source>
        <translation>Encore suivis</translation>
    </message>
    <message>
        <source>half: %1 days</source>
        <extracomment>beside a line in a drawing: %1 is a number of days</extracomment>
        <translation>moitié&#x202f;: %1 jours</translation>
    </message>
    <message>
        <source>A rising line with its band: after %1 days %2 of those followed have rebounded.</source>
        <extracomment>Read aloud in place of a curve: %1 is a number of days, %2 per cent</extracomment>
        <translation>Une ligne qui monte, avec son intervalle&#x202f;: au bout de %1 jours, %2 des personnes suivies ont rebondi.</translation>
    </message>
    <message>
        <source>How long it takes, and what lasts</source>
        <translation>Combien de temps, et ce qui dure</translation>
    </message>
    <message>
        <source>Share who have rebounded, by days since entry</source>
        <translation>Part ayant rebondi, selon le nombre de jours depuis l’entrée</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>heading of a column: how many people are counted</extracomment>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Rebounded</source>
        <extracomment>heading of a column: how many of them have rebounded</extracomment>
        <translation>Rebondis</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>heading of a column: how many per cent have</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Comparable group</source>
        <extracomment>heading of a column: &quot;23 to 46 %&quot;</extracomment>
        <translation>Groupe comparable</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>read aloud: %1 is a group of people, %2 how many of its %3 have rebounded</extracomment>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>Everyone counted stands in one row of each table: of several sectors or fields of work the first counts, the age is the year of this report less the year of birth.</source>
        <translation>Chaque personne comptée est dans une ligne de chaque tableau&#x202f;: de plusieurs secteurs ou domaines, le premier compte&#x202f;; l’âge est l’année de ce bilan moins l’année de naissance.</translation>
    </message>
    <message>
        <source>Small numbers are hidden, and others with them, so that no hidden number can be had by subtraction.</source>
        <translation>Les petits nombres sont masqués, et d’autres avec eux, pour qu’aucun nombre masqué ne se retrouve par soustraction.</translation>
    </message>
    <message>
        <source>Who has rebounded, group by group</source>
        <translation>Qui a rebondi, groupe par groupe</translation>
    </message>
    <message>
        <source>The same figures of %1, side by side.</source>
        <extracomment>Read aloud in place of a table: %1 is a list of groups or days</extracomment>
        <translation>Les mêmes chiffres de %1, côte à côte.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En regard</translation>
    </message>
    <message>
        <source>Logo of the organisation</source>
        <extracomment>read aloud in place of the picture at the head of the report</extracomment>
        <translation>Logo de l’organisme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>when somebody left, and why: %1 is a date, %2 &quot;Moved away&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>before what the facilitator says of a part of the report</extracomment>
        <translation>Commentaire&#x202f;:</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>read aloud with a curve: %1 is a date, %2 what was done then</extracomment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Group: %1 act(s) in a week</source>
        <extracomment>a mark on the curve of the rebounds: what was sent in the name of the group in a week; %1 is a number, %n the same</extracomment>
        <translation>
            <numerusform>Collectif&#x202f;: %1 acte dans la semaine</numerusform>
            <numerusform>Collectif&#x202f;: %1 actes dans la semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Too small to be told, or hidden with them: %1.</source>
        <extracomment>below a table, %1 is a list of groups of people</extracomment>
        <translation>Trop petits pour être communiqués, ou masqués avec ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not told to you, because groups of fewer than %1 people, or as few who have or have not rebounded, would be given away: %2.</source>
        <extracomment>%1 is a number of people, %2 a list: &quot;by sector and by age&quot;</extracomment>
        <translation>Non communiqué ici, car cela révélerait des groupes de moins de %1 personnes, ou aussi peu de personnes ayant ou n’ayant pas rebondi&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Main channel</source>
        <extracomment>heading of a column: courriel, réseau, annonce …</extracomment>
        <translation>Canal principal</translation>
    </message>
    <message>
        <source>Lasting</source>
        <extracomment>heading of a column: lasting jobs and businesses</extracomment>
        <translation>Durables</translation>
    </message>
    <message>
        <source>Transitional</source>
        <extracomment>heading of a column: transitional jobs</extracomment>
        <translation>De transition</translation>
    </message>
    <message>
        <source>Also contributed</source>
        <extracomment>heading of a column: how often a channel contributed beside the main one</extracomment>
        <translation>A aussi contribué</translation>
    </message>
    <message>
        <source>The first rebounds by their main channel, lasting and transitional.</source>
        <translation>Les premiers rebonds par canal principal, durables et de transition.</translation>
    </message>
    <message>
        <source>By which channel the first rebounds came</source>
        <translation>Par quel canal sont venus les premiers rebonds</translation>
    </message>
    <message>
        <source>Each person stands once, at the main channel of their first outcome and by its class. In the last column a rebound may stand several times, or not at all. The table tells where a job came from, not what caused it.</source>
        <translation>Chaque personne figure une fois, au canal principal de sa première issue et selon sa classe. Dans la dernière colonne, un rebond peut figurer plusieurs fois, ou pas du tout. Ce tableau dit d’où vient un emploi, pas ce qui l’a causé.</translation>
    </message>
    <message>
        <source>Press: %1</source>
        <extracomment>a mark on the curve of the rebounds: %1 is a newspaper, a station or a web site that spoke of the group</extracomment>
        <translation>Presse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Approaches</source>
        <extracomment>heading of a column: whose approaches</extracomment>
        <translation>Approches</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heading of a column: how many approaches were sent</extracomment>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>heading of a column: how many approaches were answered</extracomment>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>heading of a column: how many approaches came to an interview</extracomment>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Proposal</source>
        <extracomment>heading of a column: how many approaches came to a proposal</extracomment>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Rebound</source>
        <extracomment>heading of a column: how many approaches came to a rebound</extracomment>
        <translation>Rebond</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>heading of a column: how many days the first answer took</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>All approaches</source>
        <translation>Toutes les approches</translation>
    </message>
    <message>
        <source>Of %1 approaches %2 were answered, %3 came to an interview, %4 to a proposal and %5 to a rebound.</source>
        <extracomment>Read aloud with a table: numbers of approaches, each step part of the one before</extracomment>
        <translation>Sur %1 approches, %2 ont reçu une réponse, %3 ont mené à un entretien, %4 à une proposition et %5 à un rebond.</translation>
    </message>
    <message>
        <source>Each week</source>
        <extracomment>heading of a column: what each member does in a week</extracomment>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>heading of a column: how much each member does in a week, the mean</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>heading of a column: half of the members do less in a week</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Half between</source>
        <extracomment>heading of a column: &quot;0.10 to 0.16&quot;, between which half of the members are</extracomment>
        <translation>La moitié entre</translation>
    </message>
    <message>
        <source>In brackets: the share of the step before, and of all that were sent; a follow-up is no other approach. Days: the median time to the first answer, followed for 60 days; two numbers where some answers do not say their day.</source>
        <translation>Entre parenthèses&#x202f;: la part de l’étape précédente, puis de tout ce qui a été envoyé&#x202f;; une relance n’est pas une autre approche. Jours&#x202f;: le délai médian jusqu’à la première réponse, suivi pendant 60 jours&#x202f;; deux nombres quand des réponses ne disent pas leur jour.</translation>
    </message>
    <message>
        <source>A week of search is that of one person who was searching in it; they were %1.</source>
        <extracomment>%1 is a number of weeks, each of one person</extracomment>
        <translation>Une semaine de recherche est celle d’une personne qui cherchait alors&#x202f;; on en compte %1.</translation>
    </message>
    <message>
        <source>How far outreach gets, and a week of search</source>
        <translation>Jusqu’où vont les démarches, et une semaine de recherche</translation>
    </message>
    <message>
        <source>Only who has been there that long is counted.</source>
        <translation>Seules comptent les personnes présentes depuis assez longtemps.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>in a list of members: where this one stands; died, or was entered by mistake</extracomment>
        <translation>Non comptée</translation>
    </message>
    <message>
        <source>Stands</source>
        <extracomment>heading of a column: searching, in training, without news …</extracomment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>heading of a column: the day from which somebody stands there</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>heading of a column: when somebody left the group, and why</extracomment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>heading of a column: a number of people</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who, since when, and who has left</source>
        <extracomment>heading of a column: names, each with a day in brackets</extracomment>
        <translation>Qui, depuis quand, et qui est sorti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a member in a list: %1 is a name, %2 the day since which they stand where they do</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2; left %3)</source>
        <extracomment>a member in a list: %1 is a name, %2 since when they stand where they do, %3 when and why they left</extracomment>
        <translation>%1 (%2&#x202f;; sortie %3)</translation>
    </message>
    <message>
        <source>Where the others stand, since when, and who has left.</source>
        <translation>Où en sont les autres, depuis quand, et qui est sorti.</translation>
    </message>
    <message numerus="yes">
        <source>Annex: where the %n others stand</source>
        <extracomment>%n people have not rebounded</extracomment>
        <translation>
            <numerusform>Annexe&#x202f;: où en est l’autre personne</numerusform>
            <numerusform>Annexe&#x202f;: où en sont les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 approaches %2 were answered.</source>
        <extracomment>Read aloud with a table: numbers of approaches</extracomment>
        <translation>Sur %1 approches, %2 ont reçu une réponse.</translation>
    </message>
    <message>
        <source>Of all approaches, %1 came to an interview and %2 to a proposal.</source>
        <extracomment>numbers of approaches, &quot;12&quot; or &quot;&lt; 5&quot;</extracomment>
        <translation>Sur l’ensemble des approches, %1 ont mené à un entretien et %2 à une proposition.</translation>
    </message>
    <message>
        <source>What the group did, week by week</source>
        <translation>Ce que le groupe a fait, semaine par semaine</translation>
    </message>
    <message>
        <source>How far outreach gets</source>
        <translation>Jusqu’où vont les démarches</translation>
    </message>
    <message>
        <source>These are approaches to companies, not people; a follow-up is no other approach. In brackets: the share of those sent. Days: the median time to the first answer, followed for 60 days; two numbers where some answers do not say their day.</source>
        <translation>Ce sont des approches d’entreprises, pas des personnes&#x202f;; une relance n’est pas une autre approche. Entre parenthèses&#x202f;: la part de celles qui ont été envoyées. Jours&#x202f;: le délai médian jusqu’à la première réponse, suivie 60 jours&#x202f;; deux nombres là où des réponses ne disent pas leur jour.</translation>
    </message>
    <message>
        <source>at most %1 in a week</source>
        <extracomment>beside a row of bars, a week each: %1 is the number of the highest</extracomment>
        <translation>au plus %1 en une semaine</translation>
    </message>
    <message>
        <source>%1: %2, %3 in the last</source>
        <extracomment>a row of bars, read aloud: %1 is what is counted, %2 &quot;at most 38 in a week&quot;, %3 the number of the last week</extracomment>
        <translation>%1&#x202f;: %2, %3 la dernière</translation>
    </message>
    <message>
        <source>From the week of %1 to that of %2. %3.</source>
        <extracomment>read aloud: %1 and %2 are Mondays, %3 says what is counted and how much</extracomment>
        <translation>De la semaine du %1 à celle du %2. %3.</translation>
    </message>
    <message>
        <source>Week of %1: %2 %3, %4 %5</source>
        <extracomment>what was done in a week: %1 is its Monday, %2 what is counted, %3 how many; %4 and %5 likewise</extracomment>
        <translation>Semaine du %1&#x202f;: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Made by Rebond %1.</source>
        <extracomment>%1 is the version of this program</extracomment>
        <translation>Établi par Rebond %1.</translation>
    </message>
    <message>
        <source>So that nobody’s day is told, the curve rises at the ends of months and by no fewer than %1 people at a time; who is left over joins the last step, on the day of the report.</source>
        <extracomment>below a curve; %1 is a number of people, at least two</extracomment>
        <translation>Pour que le jour de personne ne soit dit, la courbe ne monte qu’en fin de mois et d’au moins %1 personnes à la fois&#x202f;; celles qui restent rejoignent la dernière marche, au jour du bilan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place and day</comment>
        <extracomment>where and when a letter is signed: &quot;Nice, 30 June 2012&quot;</extracomment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Approaches answered, of those sent, by channel</source>
        <translation>Approches ayant eu une réponse, sur celles envoyées, par canal</translation>
    </message>
    <message>
        <source>Under 20 people there are counts only. The last column says where the share of a comparable group may lie (Wilson’s interval, 95%): where two of them overlap, the numbers do not tell one group from the other.</source>
        <translation>En dessous de 20 personnes, il n’y a que des nombres. La dernière colonne dit où peut se situer la part d’un groupe comparable (intervalle de Wilson à 95&#x202f;%)&#x202f;: quand deux d’entre eux se recouvrent, les nombres ne distinguent pas un groupe de l’autre.</translation>
    </message>
    <message>
        <source>Every column is counted by the same rules. An interval says how far a comparable group may lie from the rate (95%).</source>
        <translation>Chaque colonne est comptée selon les mêmes règles. L’intervalle dit de combien un groupe comparable peut s’écarter du taux (95&#x202f;%).</translation>
    </message>
    <message>
        <source>The line is Kaplan and Meier’s: whoever left or has not rebounded yet counts as long as they were followed. The band says how far a comparable group may lie from it (95%). Where fewer than five are followed the line ends.</source>
        <translation>La ligne est celle de Kaplan et Meier&#x202f;: qui est parti ou n’a pas encore rebondi compte aussi longtemps qu’il a été suivi. L’intervalle dit jusqu’où un groupe comparable pourrait s’en écarter (95&#x202f;%). La ligne s’arrête là où moins de cinq personnes sont suivies.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>“%1” at “%2” cannot be read: it says which files there are the site’s. Empty that folder at your host, or give another one.</source>
        <extracomment>%1 is the name of a file, %2 an address</extracomment>
        <translation>«&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;» est illisible&#x202f;: il dit quels fichiers y sont ceux du site. Videz ce dossier chez votre hébergeur, ou donnez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is no place that a site can be sent to. Give the address of a folder at your host: https://… for WebDAV, or sftp://….</source>
        <extracomment>%1 is what was given</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un endroit où envoyer un site. Donnez l’adresse d’un dossier chez votre hébergeur&#x202f;: https://… pour WebDAV, ou sftp://….</translation>
    </message>
    <message>
        <source>A password does not belong in the address, where others can read it: leave it out, and it is asked for.</source>
        <translation>Un mot de passe n’a pas sa place dans l’adresse, où d’autres peuvent le lire&#x202f;: retirez-le, il sera demandé.</translation>
    </message>
    <message>
        <source>“%1” would send the password so that others can read it. Give the address that begins with https:// or sftp://.</source>
        <extracomment>%1 is a scheme: https</extracomment>
        <translation>«&#x202f;%1&#x202f;» enverrait le mot de passe lisible par d’autres. Donnez l’adresse qui commence par https:// ou sftp://.</translation>
    </message>
    <message>
        <source>Give the name of the user to whom your host lets files be sent.</source>
        <translation>Donnez le nom de l’utilisateur pour lequel votre hébergeur accepte des fichiers.</translation>
    </message>
    <message>
        <source>No host called “%1” was found. Check the address, and that this machine is on the network.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Aucun hôte nommé «&#x202f;%1&#x202f;» n’a été trouvé. Vérifiez l’adresse, et que cette machine est sur le réseau.</translation>
    </message>
    <message>
        <source>“%1” does not answer there. Check the address and its port, or try again later.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’y répond pas. Vérifiez l’adresse et son port, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off. What was sent stays there: publish again, and it goes on from there.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>La connexion avec «&#x202f;%1&#x202f;» s’est interrompue. Ce qui a été envoyé y reste&#x202f;: publiez de nouveau, et l’envoi reprend là.</translation>
    </message>
    <message>
        <source>“%1” refuses this user with this password. Check both, then publish again.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>«&#x202f;%1&#x202f;» refuse cet utilisateur avec ce mot de passe. Vérifiez les deux, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” does not let this user read or write “%2”. Check the folder in the address, or ask your host.</source>
        <extracomment>%1 is the name of a host, %2 a file or folder there</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne laisse pas cet utilisateur lire ou écrire «&#x202f;%2&#x202f;». Vérifiez le dossier dans l’adresse, ou demandez à votre hébergeur.</translation>
    </message>
    <message>
        <source>There is no folder “%1”, and none above it to make it in. Check the address.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Il n’y a pas de dossier «&#x202f;%1&#x202f;», ni au-dessus de dossier où le faire. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>“%1” has no room left for “%2”. Make room there, then publish again: what was sent stays, and it goes on from there.</source>
        <extracomment>%1 is the name of a host, %2 a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a plus de place pour «&#x202f;%2&#x202f;». Faites-y de la place, puis publiez de nouveau&#x202f;: ce qui a été envoyé reste, et l’envoi reprend là.</translation>
    </message>
    <message>
        <source>“%1” did not keep “%2”: its disk may be full, or this user’s share of it. Look there, then publish again: it goes on from there.</source>
        <extracomment>%1 is the name of a host, %2 a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas gardé «&#x202f;%2&#x202f;»&#x202f;: son disque est peut-être plein, ou la part de cet utilisateur. Regardez-y, puis publiez de nouveau&#x202f;: l’envoi reprend là.</translation>
    </message>
    <message>
        <source>“%1” stopped taking “%2” before its end: its disk may be full, or the line broke off. Look there, then publish again: it goes on from there.</source>
        <extracomment>%1 is the name of a host, %2 a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» a cessé de prendre «&#x202f;%2&#x202f;» avant la fin&#x202f;: son disque est peut-être plein, ou la ligne s’est interrompue. Regardez-y, puis publiez de nouveau&#x202f;: l’envoi reprend là.</translation>
    </message>
    <message>
        <source>“%1” did not take “%2” away, and visitors can still read it. Take it away there, or publish again.</source>
        <extracomment>%1 is the name of a host, %2 a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas enlevé «&#x202f;%2&#x202f;», que les visiteurs peuvent encore lire. Enlevez-le là-bas, ou publiez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one that was trusted (%2, not %3). Somebody may stand between: nothing was sent. Ask your host whether its key is new before you trust it.</source>
        <extracomment>%1 is the name of a host, %2 and %3 its key as it is written: SHA256:…</extracomment>
        <translation>«&#x202f;%1&#x202f;» montre une autre clé que celle à laquelle on faisait confiance (%2, non %3). Quelqu’un s’est peut-être glissé entre les deux&#x202f;: rien n’a été envoyé. Demandez à votre hébergeur si sa clé est nouvelle avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>“%1” is not known yet, and nothing was sent. Its key is %2: compare it with the one that your host tells.</source>
        <extracomment>%1 is the name of a host, %2 its key as it is written: SHA256:…</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas encore connu, et rien n’a été envoyé. Sa clé est %2&#x202f;: comparez-la à celle que votre hébergeur indique.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or has changed meanwhile. Publish into the folder, then send it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est plus là, ou a changé entre-temps. Publiez dans le dossier, puis envoyez-le.</translation>
    </message>
    <message>
        <source>No whole site stands in “%1”. Publish into that folder first, then send it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Aucun site entier n’est dans «&#x202f;%1&#x202f;». Publiez d’abord dans ce dossier, puis envoyez-le.</translation>
    </message>
    <message>
        <source>Looking at what the host has</source>
        <translation>Lecture de ce que l’hébergeur a</translation>
    </message>
    <message>
        <source>“%1” at “%2” was not put there by Rebond, and the site needs its place. Take it away at your host, or give another folder.</source>
        <extracomment>%1 is the name of a file, %2 an address</extracomment>
        <translation>«&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;» n’y a pas été mis par Rebond, et le site a besoin de sa place. Enlevez-le chez votre hébergeur, ou donnez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” does not stand whole at “%2”, though the host said so. Publish again; where that does not help, ask your host.</source>
        <extracomment>%1 is the name of a file, %2 an address</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas entier à «&#x202f;%2&#x202f;», bien que l’hébergeur l’ait dit. Publiez de nouveau&#x202f;; si cela n’aide pas, demandez à votre hébergeur.</translation>
    </message>
    <message>
        <source>Sending the site</source>
        <translation>Envoi du site</translation>
    </message>
    <message>
        <source>The libcurl of this machine cannot do SFTP. Install one that can, or use WebDAV.</source>
        <translation>La libcurl de cette machine ne sait pas faire de SFTP. Installez-en une qui le sait, ou utilisez WebDAV.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is refused, and nothing was sent: %2 Check the address and the clock of this machine, or ask your host.</source>
        <extracomment>%1 is the name of a host, %2 what is wrong with its certificate</extracomment>
        <translation>Le certificat de «&#x202f;%1&#x202f;» est refusé, et rien n’a été envoyé&#x202f;: %2 Vérifiez l’adresse et l’horloge de cette machine, ou demandez à votre hébergeur.</translation>
    </message>
    <message>
        <source>“%1” says that the folder is at “%2”. Nothing was sent there: give that address if it is your host’s.</source>
        <extracomment>%1 is the name of a host, %2 an address</extracomment>
        <translation>«&#x202f;%1&#x202f;» dit que le dossier est à «&#x202f;%2&#x202f;». Rien n’y a été envoyé&#x202f;: donnez cette adresse si c’est celle de votre hébergeur.</translation>
    </message>
    <message>
        <source>“%1” is busy. Publish again in some minutes: it goes on from where it stands.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>«&#x202f;%1&#x202f;» est occupé. Publiez de nouveau dans quelques minutes&#x202f;: l’envoi reprend là où il en est.</translation>
    </message>
    <message>
        <source>“%1” takes no files by WebDAV. Ask your host for the address that does, or for one that begins with sftp://.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne prend pas de fichiers par WebDAV. Demandez à votre hébergeur l’adresse qui en prend, ou une qui commence par sftp://.</translation>
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
    <message>
        <source>%1 Entered on %2: day %3.</source>
        <extracomment>%1 is a whole sentence, &quot;Permanent contract since 1 March 2012.&quot;; %2 is the date of entry, %3 a number of days.</extracomment>
        <translation>%1 Entrée le %2&#x202f;: jour %3.</translation>
    </message>
    <message>
        <source>Entered on %1, followed until %2 without a rebound: day %3.</source>
        <extracomment>%1 and %2 are dates, %3 is a number of days.</extracomment>
        <translation>Entrée le %1, suivi jusqu’au %2 sans rebond&#x202f;: jour %3.</translation>
    </message>
    <message>
        <source>%1 The check-point has no answer.</source>
        <extracomment>%1 is a whole sentence, &quot;Permanent contract since 1 March 2012.&quot;</extracomment>
        <translation>%1 Le point de suivi est sans réponse.</translation>
    </message>
    <message>
        <source>%1 Answered on %2: %3.</source>
        <extracomment>%1 is a whole sentence, &quot;Permanent contract since 1 March 2012.&quot;; %2 is a date, %3 an answer, &quot;Same job&quot;.</extracomment>
        <translation>%1 Réponse le %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 Ended on %2, before six months were over.</source>
        <extracomment>%1 is a whole sentence, &quot;Permanent contract since 1 March 2012.&quot;; %2 is a date.</extracomment>
        <translation>%1 A pris fin le %2, avant six mois.</translation>
    </message>
</context>
<context>
    <name>Relays</name>
    <message>
        <source>This relay is no longer in the file: somebody has deleted it.</source>
        <translation>Ce relais n’est plus dans le fichier&#x202f;: quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>This member is no longer in the file: somebody has deleted it.</source>
        <translation>Ce membre n’est plus dans le fichier&#x202f;: quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>This request is no longer in the file: somebody has deleted it.</source>
        <translation>Cette demande n’est plus dans le fichier&#x202f;: quelqu’un l’a supprimée.</translation>
    </message>
    <message>
        <source>%1 has asked for peace since %2: choose another relay.</source>
        <extracomment>%1 is the name of a relay, %2 a date</extracomment>
        <translation>%1 ne veut plus être sollicité depuis le %2&#x202f;: choisissez un autre relais.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n request(s) a month, and has had them: choose another relay, or wait until next month.</source>
        <extracomment>%1 is the name of a relay, %n how many requests a month were agreed</extracomment>
        <translation>
            <numerusform>%1 accepte %n demande par mois, et l’a eue&#x202f;: choisissez un autre relais, ou attendez le mois prochain.</numerusform>
            <numerusform>%1 accepte %n demandes par mois, et les a eues&#x202f;: choisissez un autre relais, ou attendez le mois prochain.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked for this member on %2 already.</source>
        <extracomment>%1 is the name of a relay, %2 a date</extracomment>
        <translation>%1 a déjà été sollicité pour ce membre le %2.</translation>
    </message>
    <message>
        <source>Ask relay %1 for %2</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a relay, %2 of a member</extracomment>
        <translation>Solliciter le relais %1 pour %2</translation>
    </message>
    <message>
        <source>Change the request to relay %1 for %2</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a relay, %2 of a member</extracomment>
        <translation>Modifier la demande au relais %1 pour %2</translation>
    </message>
    <message>
        <source>Delete the request to relay %1 for %2</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a relay, %2 of a member</extracomment>
        <translation>Supprimer la demande au relais %1 pour %2</translation>
    </message>
    <message>
        <source>Count the followers of relay %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a relay</extracomment>
        <translation>Relever les abonnés du relais %1</translation>
    </message>
    <message>
        <source>Followers are counted on a day, and are not fewer than none.</source>
        <translation>Les abonnés se comptent à un jour donné, et ne sont jamais moins que zéro.</translation>
    </message>
    <message>
        <source>This day is before the day of asking.</source>
        <translation>Ce jour précède celui de la demande.</translation>
    </message>
    <message>
        <source>Say the day of asking.</source>
        <translation>Dites le jour de la demande.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n relay(s) for %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a member, %n how many relays</extracomment>
        <translation>
            <numerusform>Solliciter %n relais pour %1</numerusform>
            <numerusform>Solliciter %n relais pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one relay.</source>
        <translation>Choisissez au moins un relais.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>It is no longer in the file: somebody has deleted it already.</source>
        <translation>Cela n’est plus dans le fichier&#x202f;: quelqu’un l’a déjà supprimé.</translation>
    </message>
    <message>
        <source>Delete act %1</source>
        <extracomment>on the undo button and in the journal, all of these; %1 is a reference, of one; %n how many, of several</extracomment>
        <translation>Supprimer la démarche %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n act(s)</source>
        <translation>
            <numerusform>Supprimer %n démarche</numerusform>
            <numerusform>Supprimer %n démarches</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete interview %1</source>
        <translation>Supprimer l’entretien %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n interview(s)</source>
        <translation>
            <numerusform>Supprimer %n entretien</numerusform>
            <numerusform>Supprimer %n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete outcome %1</source>
        <translation>Supprimer l’issue %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n outcome(s)</source>
        <translation>
            <numerusform>Supprimer %n issue</numerusform>
            <numerusform>Supprimer %n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete contact %1</source>
        <translation>Supprimer le contact %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)</source>
        <translation>
            <numerusform>Supprimer %n contact</numerusform>
            <numerusform>Supprimer %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete company %1</source>
        <translation>Supprimer l’entreprise %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n company(ies)</source>
        <translation>
            <numerusform>Supprimer %n entreprise</numerusform>
            <numerusform>Supprimer %n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete press mention %1</source>
        <translation>Supprimer la mention dans la presse %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n press mention(s)</source>
        <translation>
            <numerusform>Supprimer %n mention dans la presse</numerusform>
            <numerusform>Supprimer %n mentions dans la presse</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete relay %1</source>
        <translation>Supprimer le relais %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n relay(s)</source>
        <translation>
            <numerusform>Supprimer %n relais</numerusform>
            <numerusform>Supprimer %n relais</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: contacts, acts, interviews, outcomes or offers tell about it. Delete those first, or make it one with another company on the page “Verify”.</source>
        <extracomment>%1 is the name of a company</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être supprimée&#x202f;: des contacts, démarches, entretiens, issues ou offres en parlent. Supprimez-les d’abord, ou réunissez-la avec une autre entreprise à la page «&#x202f;Vérifier&#x202f;».</translation>
    </message>
    <message>
        <source>Delete offer %1</source>
        <translation>Supprimer l’offre %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n offer(s)</source>
        <translation>
            <numerusform>Supprimer %n offre</numerusform>
            <numerusform>Supprimer %n offres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>A line of the signature has at most %1 characters: make it shorter.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Une ligne de la signature a au plus %1 caractères&#x202f;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>A comment in the report has at most %1 characters, and this one has %2: make it shorter.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Un commentaire du bilan a au plus %1 caractères, et celui-ci en a %2&#x202f;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>Options of the report</source>
        <extracomment>on the undo button and in the journal: the parts, the comments or the signature of the report were changed</extracomment>
        <translation>Options du bilan</translation>
    </message>
    <message>
        <source>Logo of the report</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Logo du bilan</translation>
    </message>
    <message>
        <source>Remove the logo of the report</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Retirer le logo du bilan</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>For ourselves: %1</source>
        <extracomment>a part of the report, %1, as we ourselves are shown it</extracomment>
        <translation>Pour nous&#x202f;: %1</translation>
    </message>
    <message>
        <source>For a funder: %1</source>
        <extracomment>a part of the report, %1, as a funder is shown it</extracomment>
        <translation>Pour un financeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>For the public: %1</source>
        <extracomment>a part of the report, %1, as the public is shown it</extracomment>
        <translation>Pour le public&#x202f;: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>a part of the report</extracomment>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Curve of the rebounds</source>
        <extracomment>a part of the report</extracomment>
        <translation>Courbe des rebonds</translation>
    </message>
    <message>
        <source>Situations and outcomes</source>
        <extracomment>a part of the report</extracomment>
        <translation>Situations et issues</translation>
    </message>
    <message>
        <source>Origin of the rebounds</source>
        <extracomment>a part of the report</extracomment>
        <translation>Origine des rebonds</translation>
    </message>
    <message>
        <source>Time it takes, and what lasts</source>
        <extracomment>a part of the report</extracomment>
        <translation>Temps nécessaire, et ce qui dure</translation>
    </message>
    <message>
        <source>Group by group</source>
        <extracomment>a part of the report</extracomment>
        <translation>Groupe par groupe</translation>
    </message>
    <message>
        <source>Annex with the names</source>
        <extracomment>a part of the report</extracomment>
        <translation>Annexe avec les noms</translation>
    </message>
    <message>
        <source>Method note</source>
        <extracomment>a part of the report</extracomment>
        <translation>Note de méthode</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is &quot;For a funder: Summary&quot;, %2 what was written there</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Outreach and the weeks of search</source>
        <extracomment>a part of the report</extracomment>
        <translation>Démarches et semaines de recherche</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>Known late</source>
        <translation>Connu en retard</translation>
    </message>
    <message>
        <source>outcomes known late</source>
        <translation>issues connues en retard</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>Saisi en retard</translation>
    </message>
    <message>
        <source>outcomes entered late</source>
        <translation>issues saisies en retard</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>outcomes cancelled</source>
        <translation>issues annulées</translation>
    </message>
    <message>
        <source>Outcome deleted</source>
        <translation>Issue supprimée</translation>
    </message>
    <message>
        <source>outcomes deleted</source>
        <translation>issues supprimées</translation>
    </message>
    <message>
        <source>Outcome corrected</source>
        <translation>Issue corrigée</translation>
    </message>
    <message>
        <source>outcomes corrected</source>
        <translation>issues corrigées</translation>
    </message>
    <message>
        <source>Entry or exit corrected</source>
        <translation>Entrée ou sortie corrigée</translation>
    </message>
    <message>
        <source>entries or exits corrected</source>
        <translation>entrées ou sorties corrigées</translation>
    </message>
    <message>
        <source>Member entered late</source>
        <translation>Membre saisi en retard</translation>
    </message>
    <message>
        <source>members entered late</source>
        <translation>membres saisis en retard</translation>
    </message>
    <message>
        <source>Two records of one person made one</source>
        <translation>Deux fiches d’une personne réunies</translation>
    </message>
    <message>
        <source>records made one</source>
        <translation>fiches réunies</translation>
    </message>
    <message>
        <source>Record no longer in the file</source>
        <translation>Fiche qui n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>records taken out of the file</source>
        <translation>fiches retirées du fichier</translation>
    </message>
    <message>
        <source>Erased at the person’s request</source>
        <translation>Effacé à la demande de la personne</translation>
    </message>
    <message>
        <source>Not in the group</source>
        <translation>Hors du groupe</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Hors du compte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is why a number was revised (&quot;Known late&quot;), %2 a list of people</extracomment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Since the report as of %1, frozen on %2: %3 of %4 then, %5 of %6 now.</source>
        <extracomment>%1 and %2 are dates, the others numbers of people: &quot;…: 19 of 60 then, 20 of 60 now.&quot;</extracomment>
        <translation>Depuis le bilan au %1, figé le %2&#x202f;: %3 sur %4 alors, %5 sur %6 maintenant.</translation>
    </message>
    <message>
        <source>Because of: %1.</source>
        <extracomment>%1 is a list: &quot;outcomes known late and outcomes cancelled&quot;</extracomment>
        <translation>Raisons&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 → %4</source>
        <extracomment>%1 is why somebody stands elsewhere (&quot;Known late&quot;), %2 a date, %3 and %4 are where they stood and stand</extracomment>
        <translation>%1 (%2)&#x202f;: %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is why somebody stands elsewhere (&quot;Known late&quot;), %2 and %3 are where they stood and stand</extracomment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>The report as of %1, frozen on %2, has been revised since.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Le bilan au %1, figé le %2, a été révisé depuis.</translation>
    </message>
    <message>
        <source>Job that had ended</source>
        <translation>Emploi qui était terminé</translation>
    </message>
    <message>
        <source>ends of jobs learnt late</source>
        <translation>fins d’emploi apprises après coup</translation>
    </message>
    <message>
        <source>Found in work at a check-point</source>
        <translation>En poste à un point de suivi</translation>
    </message>
    <message>
        <source>check-points answered late</source>
        <translation>points de suivi répondus après coup</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>where one person stands who has rebounded</extracomment>
        <translation>En poste</translation>
    </message>
    <message>
        <source>No longer in work</source>
        <extracomment>where one person stands who has rebounded: the job is over</extracomment>
        <translation>N’est plus en poste</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now.</source>
        <extracomment>%1 is a figure (&quot;Still in work&quot;), %2 and %3 are numbers of people</extracomment>
        <translation>%1&#x202f;: %2 alors, %3 maintenant.</translation>
    </message>
</context>
<context>
    <name>Rome</name>
    <message>
        <source>“%1” is not the table of the ROME: it has no columns code_rome and libelle_rome. Take the file unix_referentiel_code_rome… of France Travail’s open data.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas la table du ROME&#x202f;: il n’a pas de colonnes code_rome et libelle_rome. Prenez le fichier unix_referentiel_code_rome… des données ouvertes de France Travail.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n code(s) alone: that is not the whole ROME. Nothing was replaced.</source>
        <extracomment>%1 is a file, %n the number of codes in it</extracomment>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» ne contient que %n code&#x202f;: ce n’est pas tout le ROME. Rien n’a été remplacé.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» ne contient que %n codes&#x202f;: ce n’est pas tout le ROME. Rien n’a été remplacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, line %2: this is no ROME code with its title. Nothing was replaced; take the file anew from France Travail’s open data.</source>
        <extracomment>%1 is a file, %2 the number of a line</extracomment>
        <translation>«&#x202f;%1&#x202f;», ligne %2&#x202f;: ce n’est pas un code ROME avec son intitulé. Rien n’a été remplacé&#x202f;; reprenez le fichier dans les données ouvertes de France Travail.</translation>
    </message>
</context>
<context>
    <name>RoundAnswer</name>
    <message>
        <source>Telephone numbers and addresses are covered for the room, until you write on.</source>
        <translation>Les téléphones et les adresses sont cachés à la salle, jusqu’à ce que vous écriviez ici.</translation>
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
    <name>Scans</name>
    <message>
        <source>This press mention is no longer in the file.</source>
        <translation>Cette mention dans la presse n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a picture (JPEG, PNG), so it was not taken. Save what you scanned as one of these.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est ni un PDF ni une image (JPEG, PNG), il n’a donc pas été pris. Enregistrez ce que vous avez numérisé sous l’une de ces formes.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, so it was not taken. Scan it at 150 to 200 dots per inch.</source>
        <extracomment>%1 is a file, %2 a number of megabytes</extracomment>
        <translation>«&#x202f;%1&#x202f;» dépasse %2&#x202f;Mo, il n’a donc pas été pris. Numérisez-le à 150 ou 200 points par pouce.</translation>
    </message>
    <message>
        <source>Scan of press mention %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a press mention</extracomment>
        <translation>Scan de la mention %1</translation>
    </message>
    <message>
        <source>Take the scan off press mention %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a press mention</extracomment>
        <translation>Retirer le scan de la mention %1</translation>
    </message>
    <message numerus="yes">
        <source>Scans of %n press mention(s)</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>
            <numerusform>Scan de %n mention</numerusform>
            <numerusform>Scans de %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>This company is no longer in the file.</source>
        <translation>Cette entreprise n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” asked not to be contacted any more, so nothing was written. Where that has changed, take the mark off the company first.</source>
        <extracomment>%1 is the name of a company</extracomment>
        <translation>«&#x202f;%1&#x202f;» a demandé à ne plus être contactée&#x202f;: rien n’a été écrit. Si cela a changé, ôtez d’abord la marque de l’entreprise.</translation>
    </message>
    <message>
        <source>Somebody of this selection was removed meanwhile, so nothing was written: look at it again.</source>
        <translation>Une personne de cette sélection a été retirée entre-temps&#x202f;: rien n’a été écrit. Revoyez-la.</translation>
    </message>
    <message>
        <source>These pages take more than %1 MB, so nothing was written. Choose fewer members, or have smaller PDFs of their own.</source>
        <extracomment>%1 is a number of megabytes</extracomment>
        <translation>Ces pages prennent plus de %1 Mo&#x202f;: rien n’a été écrit. Choisissez moins de membres, ou demandez-leur des PDF plus légers.</translation>
    </message>
    <message>
        <source>Send CVs to %1</source>
        <extracomment>on the undo button and in the journal; %1 is the name of a company</extracomment>
        <translation>Envoi de CV à %1</translation>
    </message>
    <message>
        <source>Act %1 stands in the file all the same: delete it there.</source>
        <extracomment>after a sentence that says why a file could not be written; %1 is the reference of an act</extracomment>
        <translation>La démarche %1 est tout de même dans le fichier&#x202f;: supprimez-la.</translation>
    </message>
    <message>
        <source>Send CVs to %1 for offer %2</source>
        <extracomment>on the undo button and in the journal; %1 is the name of a company, %2 the reference of an offer</extracomment>
        <translation>Envoyer des CV à %1 pour l’offre %2</translation>
    </message>
    <message>
        <source>CVs of these members went to “%1” before, with act %2 of %3, so nothing was written. Look at that act before you send them once more.</source>
        <extracomment>%1 is the name of a company, %2 the reference of an act, %3 a date</extracomment>
        <translation>Des CV de ces membres sont déjà partis à «&#x202f;%1&#x202f;», avec la démarche %2 du %3&#x202f;: rien n’a été écrit. Regardez cette démarche avant de les envoyer de nouveau.</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Back to default: %1</source>
        <extracomment>%1 is the value a setting has as long as nobody changes it</extracomment>
        <translation>Revenir à la valeur d’origine&#x202f;: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>the default of a setting that is a text: none</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>days of the week, as short as they are understood</extracomment>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>du lundi au vendredi</translation>
    </message>
    <message>
        <source>At least one day stays a day of work.</source>
        <translation>Il reste toujours au moins un jour de travail.</translation>
    </message>
    <message>
        <source>the folder used last</source>
        <extracomment>in a field for a folder that is empty</extracomment>
        <translation>le dernier dossier utilisé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <extracomment>for a screen reader: a button that asks for the folder of that name</extracomment>
        <translation>Choisir le dossier&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no such folder: dialogues begin in the one used last.</source>
        <translation>Ce dossier n’existe pas&#x202f;: les dialogues commencent dans le dernier utilisé.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>This is no longer in the file: somebody took it out.</source>
        <translation>Ceci n’est plus dans le fichier&#x202f;: quelqu’un l’en a retiré.</translation>
    </message>
    <message>
        <source>Somebody settled this meanwhile: what stands now is left as it is.</source>
        <translation>Quelqu’un l’a réglé entre-temps&#x202f;: ce qui y est maintenant reste tel quel.</translation>
    </message>
    <message>
        <source>Postpone a follow-up</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Reporter une relance</translation>
    </message>
    <message>
        <source>Close a follow-up</source>
        <extracomment>on the undo button and in the journal</extracomment>
        <translation>Clore une relance</translation>
    </message>
    <message>
        <source>Close a lead</source>
        <extracomment>on the undo button and in the journal: a lead is what was done for the same members, company and position</extracomment>
        <translation>Clore une piste</translation>
    </message>
    <message>
        <source>Renew consents of %1</source>
        <extracomment>on the undo button and in the journal; %1 is a reference</extracomment>
        <translation>Renouveler les consentements de %1</translation>
    </message>
    <message>
        <source>Withdraw consents of %1</source>
        <extracomment>on the undo button and in the journal; %1 is a reference</extracomment>
        <translation>Retirer les consentements de %1</translation>
    </message>
    <message>
        <source>%1 has left the group</source>
        <extracomment>on the undo button and in the journal; %1 is a reference</extracomment>
        <translation>%1 a quitté le groupe</translation>
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
    <name>Site</name>
    <message>
        <source>“%1” cannot be read: it says which files of the folder are the site&apos;s. Give another folder, or empty this one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est illisible&#x202f;: c’est lui qui dit quels fichiers du dossier sont ceux du site. Donnez un autre dossier, ou videz celui-ci.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other things: a site has a folder of its own, in which files are replaced and taken away. Give an empty folder, or one that does not exist yet.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier «&#x202f;%1&#x202f;» contient autre chose&#x202f;: un site a son propre dossier, où des fichiers sont remplacés et retirés. Donnez un dossier vide, ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>“%1” was not written by Rebond, and the site needs its place. Move it elsewhere, or give another folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été écrit par Rebond, et le site a besoin de sa place. Déplacez-le, ou donnez un autre dossier.</translation>
    </message>
    <message>
        <source>Writing the site</source>
        <translation>Écriture du site</translation>
    </message>
    <message>
        <source>“%1” could not be taken away, and is still part of the site. Allow changes in its folder, then publish again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être retiré et fait encore partie du site. Autorisez les changements dans son dossier, puis publiez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n profile(s)</source>
        <translation>
            <numerusform>Voir %n profil</numerusform>
            <numerusform>Voir les %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>You are hiring? Write to the group</source>
        <translation>Vous recrutez&#x202f;? Écrivez au collectif</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Comment ce chiffre est compté</translation>
    </message>
    <message>
        <source>This is the site of the group %1.</source>
        <extracomment>%1 is the name of the group</extracomment>
        <translation>Ce site est celui du collectif %1.</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Who serves the pages</source>
        <translation>Hébergeur</translation>
    </message>
    <message>
        <source>Texts and photos</source>
        <translation>Textes et photos</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>What is shown of the members</source>
        <translation>Ce qui est montré des membres</translation>
    </message>
    <message>
        <source>The count on the first page</source>
        <translation>Le chiffre de la page d’accueil</translation>
    </message>
    <message>
        <source>It is a number of the whole group and tells of nobody: small numbers are not shown.</source>
        <translation>C’est un nombre du collectif entier, qui ne dit rien de personne&#x202f;: les petits nombres ne sont pas montrés.</translation>
    </message>
    <message>
        <source>What is known of visitors</source>
        <translation>Ce qui est su des visiteurs</translation>
    </message>
    <message>
        <source>Nothing by this site. Who serves the pages may keep a log of connections for a time, as the law asks.</source>
        <translation>Rien, par ce site. L’hébergeur peut garder quelque temps un journal des connexions, comme la loi le demande.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>You may see what is held on you, have it put right or erased, object to its use, receive it in a form that can be used elsewhere, and withdraw an agreement. Write to the group; who is not heard may complain to the CNIL (www.cnil.fr).</source>
        <translation>Vous pouvez consulter ce qui est gardé sur vous, le faire rectifier ou effacer, vous opposer à son usage, le recevoir sous une forme utilisable ailleurs et retirer un accord. Écrivez au collectif&#x202f;; sans réponse, vous pouvez adresser une réclamation à la CNIL (www.cnil.fr).</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>read aloud in place of a photo: %1 is a person</extracomment>
        <translation>Photo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Has found work or created a business</source>
        <translation>A retrouvé un poste ou créé une entreprise</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <extracomment>a page of a long list: %1 is what is listed, %2 of %3 the number of the page</extracomment>
        <translation>%1, page %2 sur %3</translation>
    </message>
    <message>
        <source>Nobody is shown here for the moment.</source>
        <translation>Personne n’est présenté ici pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the list</source>
        <extracomment>read aloud: which navigation this is</extracomment>
        <translation>Pages de la liste</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>They spoke of us</source>
        <translation>Ils ont parlé de nous</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>below the title of an article: %1 is the outlet, %2 a medium (&quot;Newspaper&quot;), %3 a date</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>below the title of an article: %1 is a list of the people quoted in it</extracomment>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>a page of the site, in its navigation</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>a page of the site, in its navigation: the people</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>By sector</source>
        <extracomment>a page of the site, in its navigation: fields of work</extracomment>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>By occupation</source>
        <extracomment>a page of the site, in its navigation</extracomment>
        <translation>Par métier</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>a page of the site, in its navigation</extracomment>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <extracomment>a page of the site: who publishes it</extracomment>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Personal data</source>
        <extracomment>a page of the site: what becomes of the data of its members and visitors</extracomment>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>where people stand who name no sector, or no occupation</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>A member of the group</source>
        <extracomment>somebody who has not agreed to be named</extracomment>
        <translation>Un membre du collectif</translation>
    </message>
    <message>
        <source>Skip to the contents</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the title of a page of the site: %1 is what the page shows, %2 the name of the site</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Pages of the site</source>
        <extracomment>read aloud: which navigation this is</extracomment>
        <translation>Pages du site</translation>
    </message>
    <message>
        <source>This page is being changed. Come back in a moment.</source>
        <translation>Cette page est en train de changer. Revenez dans un instant.</translation>
    </message>
    <message>
        <source>A moment, please</source>
        <extracomment>the title of a page that is not there for a moment</extracomment>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Write to the group about this profile</source>
        <translation>Écrire au collectif au sujet de ce profil</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>%1 km around</source>
        <extracomment>how far somebody goes to work: %1 is a number of kilometres</extracomment>
        <translation>%1 km alentour</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible à partir du</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
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
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>They belong to the people they show. Copying them elsewhere needs the agreement of these people.</source>
        <translation>Ils appartiennent aux personnes qu’ils présentent. Les reproduire ailleurs demande l’accord de ces personnes.</translation>
    </message>
    <message>
        <source>A name, a photo, a CV, an address: each stands here only where the person agreed to just that on this site (article 6.1.a of the GDPR; for photos article 9 of the French civil code too). Nothing is shown by default. Who answers for these data is named in the legal notice.</source>
        <translation>Un nom, une photo, un CV, une adresse&#x202f;: chacun ne figure ici que si la personne a accepté précisément cela sur ce site (article 6.1.a du RGPD&#x202f;; pour les photos, aussi article 9 du code civil). Rien n’est montré par défaut. Le responsable de ces données est nommé dans les mentions légales.</translation>
    </message>
    <message>
        <source>An agreement is withdrawn with a word, at any time, without giving a reason and without any consequence. What it allowed is taken off the site when it is withdrawn or has ended; search engines may keep a copy for some time.</source>
        <translation>Un accord se retire d’un mot, à tout moment, sans donner de raison et sans aucune conséquence. Ce qu’il permettait est ôté du site quand il est retiré ou échu&#x202f;; les moteurs de recherche peuvent en garder une copie quelque temps.</translation>
    </message>
    <message>
        <source>News of the group %1</source>
        <extracomment>what the list of news of the site is: %1 is the name of the group</extracomment>
        <translation>Nouvelles du groupe %1</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>what readers of news call the news of the site</extracomment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Comparing with the folder</source>
        <translation>Comparaison avec le dossier</translation>
    </message>
    <message>
        <source>Job offered:</source>
        <extracomment>what is asked in a message to the group: the job, whom to call; each begins a line</extracomment>
        <translation>Poste proposé&#x202f;:</translation>
    </message>
    <message>
        <source>Whom to call:</source>
        <extracomment>what is asked in a message to the group: each begins a line</extracomment>
        <translation>Qui appeler&#x202f;:</translation>
    </message>
    <message>
        <source>We are hiring</source>
        <extracomment>what a message to the group is about</extracomment>
        <translation>Nous recrutons</translation>
    </message>
    <message>
        <source>Company and place:</source>
        <translation>Entreprise et lieu&#x202f;:</translation>
    </message>
    <message>
        <source>Contract, and from when on:</source>
        <translation>Contrat, et à partir de quand&#x202f;:</translation>
    </message>
    <message>
        <source>A profile of the site</source>
        <translation>Un profil du site</translation>
    </message>
    <message>
        <source>Which profile:</source>
        <translation>Quel profil&#x202f;:</translation>
    </message>
    <message>
        <source>Press and partners</source>
        <translation>Presse et partenaires</translation>
    </message>
    <message>
        <source>What you would do with us:</source>
        <translation>Ce que vous feriez avec nous&#x202f;:</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>a page of the site, in its navigation: everybody&apos;s photo and name</extracomment>
        <translation>Trombinoscope</translation>
    </message>
    <message>
        <source>Useful links</source>
        <extracomment>a page of the site, in its navigation</extracomment>
        <translation>Liens utiles</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>a page of the site, in its navigation</extracomment>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>There is nothing to download for the moment.</source>
        <translation>Il n’y a rien à télécharger pour le moment.</translation>
    </message>
    <message>
        <source>The CVs that the members show here, by sector and with an index, in one file to read, print and pass on to a colleague who hires.</source>
        <translation>Les CV que les membres montrent ici, par secteur et avec un index, en un seul fichier à lire, à imprimer et à passer à un collègue qui recrute.</translation>
    </message>
    <message>
        <source>booklet</source>
        <extracomment>the beginning of a file&apos;s name, in lower case without accents</extracomment>
        <translation>livret</translation>
    </message>
    <message>
        <source>Booklet of CVs as a PDF</source>
        <translation>Livret de CV en PDF</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>a page of the site, in its navigation: how to write to the group</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>You are hiring, or know somebody who does? Write to us.</source>
        <translation>Vous recrutez, ou connaissez quelqu’un qui recrute&#x202f;? Écrivez-nous.</translation>
    </message>
    <message>
        <source>Your mail program opens with a message that asks what we need to know; it goes when you send it. Or write to this address:</source>
        <translation>Votre logiciel de courriel s’ouvre sur un message qui demande ce qu’il nous faut savoir&#x202f;; il part quand vous l’envoyez. Ou écrivez à cette adresse&#x202f;:</translation>
    </message>
    <message>
        <source>Download the booklet of CVs</source>
        <translation>Télécharger le livret de CV</translation>
    </message>
    <message>
        <source>Some of us</source>
        <translation>Quelques-uns d’entre nous</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>Tout le trombinoscope</translation>
    </message>
    <message>
        <source>This site sets none, measures no visits and fetches nothing from elsewhere. Its only script searches the lists on its pages.</source>
        <translation>Ce site n’en dépose aucun, ne mesure pas les visites et ne va rien chercher ailleurs. Son seul script cherche dans les listes de ses pages.</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>how many of a list have the words that were typed: &quot;%1&quot; stays, a number comes in its place</extracomment>
        <translation>Trouvés&#x202f;: %1</translation>
    </message>
    <message>
        <source>CV as a PDF</source>
        <translation>CV en PDF</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>the subject of a message to the group: %1 is who it is about</extracomment>
        <translation>Profil&#x202f;: %1</translation>
    </message>
    <message>
        <source>A group of people who look for work together, and show themselves to those who hire.</source>
        <translation>Un collectif de personnes qui cherchent un emploi ensemble et se présentent à celles et ceux qui recrutent.</translation>
    </message>
    <message>
        <source>“%1” are no languages of a site: give fr, en, or both with a comma between them, the main one first.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne sont pas des langues d’un site&#x202f;: donnez fr, en, ou les deux séparées par une virgule, la principale d’abord.</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>before “now”: that somebody is free to work</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>after “Available”, of somebody who is free to work</extracomment>
        <translation>dès maintenant</translation>
    </message>
</context>
<context>
    <name>SiteVisits</name>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is a Monday</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>of a day: how often the site was visited</extracomment>
        <translation>non connu</translation>
    </message>
    <message numerus="yes">
        <source>at least %1 (%n day(s) of 7)</source>
        <extracomment>visits of a week of which days are missing: %1 is a number, %n how many days of seven are known</extracomment>
        <translation>
            <numerusform>au moins %1 (%n jour sur 7)</numerusform>
            <numerusform>au moins %1 (%n jours sur 7)</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits of the site, from %1 to %2.</source>
        <extracomment>read aloud: %1 and %2 are days, or weeks</extracomment>
        <translation>Visites du site. Première date&#x202f;: %1&#x202f;; dernière&#x202f;: %2.</translation>
    </message>
    <message>
        <source>At most %1: %2.</source>
        <extracomment>read aloud: %1 is a number of visits, %2 a day or a week</extracomment>
        <translation>Au plus %1&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <extracomment>read aloud: of so many days or weeks it is not known how often the site was visited</extracomment>
        <translation>
            <numerusform>%n trou.</numerusform>
            <numerusform>%n trous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>read aloud with a curve: %1 is a date, %2 what was on that day</extracomment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Visits by week; nobody noted what counted them.</source>
        <translation>Visites par semaine&#x202f;; personne n’a noté ce qui les a comptées.</translation>
    </message>
    <message>
        <source>Visits by day; nobody noted what counted them.</source>
        <translation>Visites par jour&#x202f;; personne n’a noté ce qui les a comptées.</translation>
    </message>
    <message>
        <source>Visits by week, counted by %1.</source>
        <extracomment>%1 is what counted the visits: Matomo</extracomment>
        <translation>Visites par semaine, comptées par %1.</translation>
    </message>
    <message>
        <source>Visits by day, counted by %1.</source>
        <translation>Visites par jour, comptées par %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>A gap is a week of which a day is not known: it is not without visits.</source>
        <translation>Un trou est une semaine dont un jour n’est pas connu&#x202f;: elle n’est pas sans visites.</translation>
    </message>
    <message>
        <source>A gap is a day of which nothing is known: it is not without visits.</source>
        <translation>Un trou est un jour dont on ne sait rien&#x202f;: il n’est pas sans visites.</translation>
    </message>
    <message>
        <source>What stands on the same day is marked; what came of what is not told by it.</source>
        <translation>Ce qui tombe le même jour est marqué&#x202f;; cela ne dit pas ce qui est venu de quoi.</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>heading of a column of days, or of weeks</extracomment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>heading of a column of numbers</extracomment>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Page views</source>
        <extracomment>heading of a column of numbers</extracomment>
        <translation>Pages vues</translation>
    </message>
    <message>
        <source>Sent by the group that week</source>
        <extracomment>heading of a column of numbers: what was sent in the name of the group</extracomment>
        <translation>Envois du groupe cette semaine-là</translation>
    </message>
    <message>
        <source>Sent by the group that day</source>
        <translation>Envois du groupe ce jour-là</translation>
    </message>
    <message>
        <source>Press that week</source>
        <extracomment>heading of a column: papers and stations that spoke of the group on that day, or in that week</extracomment>
        <translation>Presse cette semaine-là</translation>
    </message>
    <message>
        <source>Press that day</source>
        <translation>Presse ce jour-là</translation>
    </message>
</context>
<context>
    <name>SiteWording</name>
    <message>
        <source>CV without a name: the name was not agreed to.</source>
        <translation>CV sans nom&#x202f;: le nom n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Not shown: neither the name nor the CV was agreed to.</source>
        <translation>Non montré&#x202f;: ni le nom ni le CV n’ont été acceptés.</translation>
    </message>
    <message>
        <source>CV without a name: that agreement ended on %1.</source>
        <extracomment>%1 is the last day of an agreement</extracomment>
        <translation>CV sans nom&#x202f;: cet accord a pris fin le %1.</translation>
    </message>
    <message>
        <source>Not shown: the agreement ended on %1.</source>
        <translation>Non montré&#x202f;: l’accord a pris fin le %1.</translation>
    </message>
    <message>
        <source>CV without a name: that agreement was withdrawn on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>CV sans nom&#x202f;: cet accord a été retiré le %1.</translation>
    </message>
    <message>
        <source>Not shown: the agreement was withdrawn on %1.</source>
        <translation>Non montré&#x202f;: l’accord a été retiré le %1.</translation>
    </message>
    <message>
        <source>CV without a name: that agreement begins on %1.</source>
        <extracomment>%1 is the first day of an agreement</extracomment>
        <translation>CV sans nom&#x202f;: cet accord commence le %1.</translation>
    </message>
    <message>
        <source>Not shown: the agreement begins on %1.</source>
        <translation>Non montré&#x202f;: l’accord commence le %1.</translation>
    </message>
    <message>
        <source>Nothing is published in this folder yet.</source>
        <translation>Rien n’est encore publié dans ce dossier.</translation>
    </message>
    <message>
        <source>The last publication in this folder did not come to its end.</source>
        <translation>La dernière publication dans ce dossier n’est pas allée à son terme.</translation>
    </message>
    <message>
        <source>Site published on %1: %2, today %3.</source>
        <extracomment>%1 is the day of the last publication, %2 the count it told, %3 today&apos;s: &quot;20&quot;</extracomment>
        <translation>Site publié le %1&#x202f;: %2, aujourd’hui %3.</translation>
    </message>
    <message>
        <source>Choose a folder of its own for the site. What stands in it afterwards is copied to whoever serves your pages.</source>
        <translation>Choisissez un dossier réservé au site. Ce qui s’y trouve ensuite se copie chez votre hébergeur.</translation>
    </message>
    <message>
        <source>All of it is as it would be today.</source>
        <translation>Tout y est comme ce serait aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) should no longer be there: publish again, and take them away from where the pages are served.</source>
        <translation>
            <numerusform>%n fichier ne devrait plus y être&#x202f;: publiez de nouveau, et enlevez-le aussi chez l’hébergeur.</numerusform>
            <numerusform>%n fichiers ne devraient plus y être&#x202f;: publiez de nouveau, et enlevez-les aussi chez l’hébergeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be renewed.</source>
        <translation>
            <numerusform>%n fichier serait renouvelé.</numerusform>
            <numerusform>%n fichiers seraient renouvelés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first page would have today’s date and count.</source>
        <translation>La première page aurait la date et le chiffre d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling is not looked at: the French dictionary is not on this computer. Install the package hunspell-fr.</source>
        <translation>L’orthographe n’est pas vérifiée&#x202f;: le dictionnaire français n’est pas sur cet ordinateur. Installez le paquet hunspell-fr.</translation>
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
    <message>
        <source>“%1” is damaged: it cannot serve as a backup. Keep it, and use another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#x202f;: il ne peut pas servir de sauvegarde. Gardez-le, et prenez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is in use: a journal stands beside it. Close it in every window, or choose another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est en cours d’utilisation&#x202f;: un journal se trouve à côté. Fermez-le dans toutes les fenêtres, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be a copy of itself. Choose another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être une copie de lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another state of it, by a copy, a synchronisation or a restored backup. Nothing was written; open the file anew.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été remplacé par un autre état de lui-même&#x202f;: une copie, une synchronisation ou une sauvegarde restaurée. Rien n’a été écrit&#x202f;; rouvrez le fichier.</translation>
    </message>
    <message>
        <source>This asks for too much at once; nothing was changed. Ask for less: with a longer word to search for, or fewer entries.</source>
        <translation>C’est trop demander à la fois&#x202f;; rien n’a été modifié. Demandez moins&#x202f;: un mot plus long dans la recherche, ou moins d’entrées.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Rebond and may only be read here: it would have to be brought up to date first. Copy it elsewhere and open the copy.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus ancienne de Rebond et ne peut être que lu ici&#x202f;: il faudrait d’abord le mettre à jour. Copiez-le ailleurs et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased from the records, but remains of them may stand in unused parts of “%1”. Make room on its disk, then open the file again: that takes them away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les données de la personne ont été effacées des fiches, mais il peut en rester dans des parties inutilisées de «&#x202f;%1&#x202f;». Faites de la place sur son disque, puis rouvrez le fichier&#x202f;: cela les ôte.</translation>
    </message>
    <message>
        <source>“%1” is closed, and this step would change it: nothing was done. Reopen it on the page “File and cohorts”, then make the change there by hand.</source>
        <extracomment>answer to undo and redo; %1 is the name of a cohort</extracomment>
        <translation>«&#x202f;%1&#x202f;» est close, et cette étape la modifierait&#x202f;: rien n’a été fait. Rouvrez-la sur la page «&#x202f;Fichier et cohortes&#x202f;», puis faites-y la modification à la main.</translation>
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
    <message>
        <source>Absent members</source>
        <extracomment>heading of a section of the things to do: members who were away from the last workshops</extracomment>
        <translation>Membres absents</translation>
    </message>
    <message numerus="yes">
        <source>away from %n workshop(s) in a row, since %1</source>
        <extracomment>in a line of the things to do, after the name of a member; %1 is the date of the first absence</extracomment>
        <translation>
            <numerusform>absence à %n atelier de suite, depuis le %1</numerusform>
            <numerusform>%n absences de suite, depuis le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers ending soon</source>
        <extracomment>heading of a section of the things to do: offers of work that can be answered for a few days more</extracomment>
        <translation>Offres bientôt closes</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>in a line of the things to do: %1 is the last day to answer an offer</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>proposed to %n member(s)</source>
        <translation>
            <numerusform>proposée à %n membre</numerusform>
            <numerusform>proposée à %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed to nobody yet</source>
        <translation>pas encore proposée</translation>
    </message>
</context>
<context>
    <name>Tool</name>
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
        <extracomment>%1 is an option, %2 what it takes, e.g. TEXT</extracomment>
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
        <source>who: a reference, an e-mail address or a name</source>
        <translation>qui&#x202f;: une référence, un courriel ou un nom</translation>
    </message>
    <message>
        <source>makes a checked copy, also while the file is in use</source>
        <translation>fait une copie vérifiée, même pendant que le fichier sert</translation>
    </message>
    <message>
        <source>makes a cohort file of a backup, without the people erased since</source>
        <translation>refait un fichier de cohorte d’une sauvegarde, sans les personnes effacées depuis</translation>
    </message>
    <message>
        <source>writes all that is held on a person, for that person</source>
        <translation>écrit tout ce qui est gardé sur une personne, pour elle</translation>
    </message>
    <message>
        <source>erases a person&apos;s data; cannot be undone</source>
        <translation>efface les données d’une personne&#x202f;; rien ne le défait</translation>
    </message>
    <message>
        <source>%2 is a checked copy of %1.</source>
        <extracomment>%1 and %2 are files</extracomment>
        <translation>%2 est une copie vérifiée de %1.</translation>
    </message>
    <message>
        <source>%2 is again as the backup %1 is.</source>
        <extracomment>%1 and %2 are files</extracomment>
        <translation>%2 est de nouveau tel que la sauvegarde %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people erased since the backup were erased again.</source>
        <translation>
            <numerusform>%n personne effacée depuis la sauvegarde a été effacée de nouveau.</numerusform>
            <numerusform>%n personnes effacées depuis la sauvegarde ont été effacées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is held on this person is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Tout ce qui est gardé sur cette personne est dans %1.</translation>
    </message>
    <message>
        <source>This person&apos;s data are erased from %1. Older backups still hold them; a restore erases them again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les données de cette personne sont effacées de %1. Les sauvegardes plus anciennes les gardent encore&#x202f;; une restauration les efface de nouveau.</translation>
    </message>
    <message>
        <source>writes the progress report; .html gives a web page, .csv the list of all figures</source>
        <translation>écrit le bilan&#x202f;; .html donne une page web, .csv la liste de tous les chiffres</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>one line of doubtful data: %1 is a list (&quot;Outcomes&quot;), %2 a reference in it, %3 a sentence</extracomment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>This copy was kept elsewhere: whoever was erased since it was made and is not noted here is back in it. Erase them again.</source>
        <translation>Cette copie a été gardée ailleurs&#x202f;: les personnes effacées depuis, si ce n’est pas noté ici, y figurent de nouveau. Effacez-les encore une fois.</translation>
    </message>
    <message>
        <source>which workshop: its reference</source>
        <translation>quel atelier&#x202f;: sa référence</translation>
    </message>
    <message>
        <source>writes the attendance sheet of a workshop</source>
        <translation>écrit la feuille d’émargement d’un atelier</translation>
    </message>
    <message>
        <source>the sheet; by default A4</source>
        <translation>la feuille&#x202f;; par défaut A4</translation>
    </message>
    <message>
        <source>the long side of the sheet below</source>
        <translation>le grand côté de la feuille en bas</translation>
    </message>
    <message>
        <source>people side by side, 1 to 20; of a roll-call, boxes to tick</source>
        <translation>personnes côte à côte, de 1 à 20&#x202f;; pour un appel, cases à cocher</translation>
    </message>
    <message>
        <source>rows of people on a page, 1 to 20</source>
        <translation>rangées de personnes sur une page, de 1 à 20</translation>
    </message>
    <message>
        <source>with headings by sector or occupation, or by name (the default)</source>
        <translation>avec des titres par secteur ou par métier, ou par nom (par défaut)</translation>
    </message>
    <message>
        <source>writes the group as pictures and names</source>
        <translation>écrit le groupe en photos et en noms</translation>
    </message>
    <message>
        <source>who answers for the site, for its legal notice: name and address</source>
        <translation>qui répond du site, pour ses mentions légales&#x202f;: nom et adresse</translation>
    </message>
    <message>
        <source>the e-mail address to which visitors write</source>
        <translation>l’adresse électronique à laquelle les visiteurs écrivent</translation>
    </message>
    <message>
        <source>who serves the pages, for the legal notice: name and address</source>
        <translation>qui héberge les pages, pour les mentions légales&#x202f;: nom et adresse</translation>
    </message>
    <message>
        <source>asks search engines not to list the site</source>
        <translation>demande aux moteurs de recherche de ne pas lister le site</translation>
    </message>
    <message>
        <source>writes the web site of the group: what each member agreed to, and the count</source>
        <translation>écrit le site web du collectif&#x202f;: ce que chaque membre a accepté, et le compte</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not %3.</source>
        <extracomment>%1 is an option, %2 and %3 are numbers</extracomment>
        <translation>--%1 prend un nombre de 1 à %2, et non %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand(s) on the site.</source>
        <translation>
            <numerusform>%n membre figure sur le site.</numerusform>
            <numerusform>%n membres figurent sur le site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n without a name, as agreed.</source>
        <translation>
            <numerusform>Parmi eux, %n sans son nom, comme accepté.</numerusform>
            <numerusform>Parmi eux, %n sans leur nom, comme accepté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away.</source>
        <translation>
            <numerusform>%n fichier retiré.</numerusform>
            <numerusform>%n fichiers retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read: initials stand there instead.</source>
        <translation>
            <numerusform>%n photo n’a pas pu être lue&#x202f;: des initiales la remplacent.</numerusform>
            <numerusform>%n photos n’ont pas pu être lues&#x202f;: des initiales les remplacent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n press mention(s) left out: a title or an address holds the name of somebody who has not agreed to be named on the site.</source>
        <translation>
            <numerusform>%n article de presse laissé de côté&#x202f;: un titre ou une adresse contient le nom de quelqu’un qui n’a pas accepté d’être nommé sur le site.</numerusform>
            <numerusform>%n articles de presse laissés de côté&#x202f;: un titre ou une adresse contient le nom de quelqu’un qui n’a pas accepté d’être nommé sur le site.</numerusform>
        </translation>
    </message>
    <message>
        <source>An agreement ends with %1: publish again on the day after.</source>
        <extracomment>%1 is a date: the last day on which all that the site shows may be shown</extracomment>
        <translation>Un accord prend fin après le %1&#x202f;: publiez de nouveau le lendemain.</translation>
    </message>
    <message>
        <source>The legal notice must say who answers for the site and who serves it: give --publisher and --host.</source>
        <translation>Les mentions légales doivent dire qui répond du site et qui l’héberge&#x202f;: donnez --publisher et --host.</translation>
    </message>
    <message>
        <source>--%1 takes a date as YYYY-MM-DD, like %2, not “%3”.</source>
        <extracomment>%1 is an option, %2 a date as it is to be written, %3 what was given</extracomment>
        <translation>--%1 prend une date écrite AAAA-MM-JJ, comme %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>which files</source>
        <translation>quels fichiers</translation>
    </message>
    <message>
        <source>only says who would get what</source>
        <translation>dit seulement qui aurait quoi</translation>
    </message>
    <message>
        <source>directory (the default), poster (everybody on one page), tents for the table and badges show who has agreed to it; roll-call names everybody, to tick and sign</source>
        <translation>directory (par défaut), poster (tout le monde sur une page), tents (chevalets) et badges montrent qui y a consenti&#x202f;; roll-call nomme tout le monde, à cocher et à signer</translation>
    </message>
    <message>
        <source>tells of those who have rebounded and agreed to have it told, on directory and poster</source>
        <translation>dit de qui a rebondi et l’a accepté, sur directory et poster, qu’il a rebondi</translation>
    </message>
    <message>
        <source>where visitors will find it: then it has a list of news and one of its pages</source>
        <translation>où les visiteurs le trouveront&#x202f;: il a alors une liste de nouvelles et une de ses pages</translation>
    </message>
    <message>
        <source>Rows read: %1. Created: %2, updated: %3, unchanged: %4, repeated: %5, refused: %6.</source>
        <extracomment>Counts of rows of a list: %1 of all; %5 say the same as an earlier row of the list</extracomment>
        <translation>Lignes lues&#x202f;: %1. Créées&#x202f;: %2, mises à jour&#x202f;: %3, inchangées&#x202f;: %4, répétées&#x202f;: %5, refusées&#x202f;: %6.</translation>
    </message>
    <message>
        <source>No file of this folder is for anybody of the cohort. Name files by reference or by “Nom Prénom”.</source>
        <translation>Aucun fichier de ce dossier n’est pour quelqu’un de la cohorte. Nommez les fichiers par référence ou par «&#x202f;Nom Prénom&#x202f;».</translation>
    </message>
    <message>
        <source>without name, age, address, links and what tells whether it is a man or a woman</source>
        <translation>sans nom, âge, adresse ni liens, et sans ce qui dit s’il s’agit d’une femme ou d’un homme</translation>
    </message>
    <message>
        <source>how it looks; by default classic</source>
        <translation>son allure&#x202f;; par défaut classic</translation>
    </message>
    <message>
        <source>writes a member&apos;s CV; .json gives it as JSON Resume</source>
        <translation>écrit le CV d’un membre&#x202f;; .json le donne en JSON Resume</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check its name and whether you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: vérifiez son nom et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>to whom the host lets files be sent</source>
        <translation>l’utilisateur pour lequel l’hébergeur accepte des fichiers</translation>
    </message>
    <message>
        <source>the key of an SFTP host, as the host tells it: no other one is trusted</source>
        <translation>la clé d’un hébergeur SFTP, telle qu’il l’indique&#x202f;: aucune autre n’est admise</translation>
    </message>
    <message>
        <source>where the site stands here, so that photos are not drawn again</source>
        <translation>où le site reste ici, pour que les photos ne soient pas redessinées</translation>
    </message>
    <message>
        <source>takes the other files where some are refused</source>
        <translation>prend les autres fichiers si certains sont refusés</translation>
    </message>
    <message>
        <source>sends the web site to its host, by WebDAV (https://…) or SFTP (sftp://…); the password is asked for, or taken from REBOND_PASSWORD</source>
        <translation>envoie le site web chez son hébergeur, par WebDAV (https://…) ou SFTP (sftp://…)&#x202f;; le mot de passe est demandé, ou pris dans REBOND_PASSWORD</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <extracomment>%1 is a user, %2 the name of a host; what is typed follows</extracomment>
        <translation>Mot de passe de %1 chez %2&#x202f;: </translation>
    </message>
    <message>
        <source>There is no password: call this on a terminal, or set %1.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>Il n’y a pas de mot de passe&#x202f;: appelez ceci sur un terminal, ou donnez-le dans %1.</translation>
    </message>
    <message>
        <source>“%1” shows the key %2. Compare it with the one that your host tells, then call again with --host-key %2.</source>
        <extracomment>%1 is the name of a host, %2 its key as it is written: SHA256:…</extracomment>
        <translation>«&#x202f;%1&#x202f;» montre la clé %2. Comparez-la à celle que votre hébergeur indique, puis rappelez avec --host-key %2.</translation>
    </message>
    <message>
        <source>The host has all of it already: nothing was sent.</source>
        <translation>L’hébergeur a déjà tout&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent.</source>
        <translation>
            <numerusform>%n fichier envoyé.</numerusform>
            <numerusform>%n fichiers envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away at the host.</source>
        <translation>
            <numerusform>%n fichier enlevé chez l’hébergeur.</numerusform>
            <numerusform>%n fichiers enlevés chez l’hébergeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>This host cannot put a file into another one’s place: pages that changed were absent for a moment.</source>
        <translation>Cet hébergeur ne sait pas mettre un fichier à la place d’un autre&#x202f;: les pages qui ont changé ont été absentes un instant.</translation>
    </message>
    <message>
        <source>Published on %1 at %2: the counter says %3.</source>
        <extracomment>%1 is a date, %2 an address, %3 a number of people: &quot;20&quot;, &quot;&lt; 11&quot;</extracomment>
        <translation>Publié le %1 à %2&#x202f;: le compteur indique %3.</translation>
    </message>
    <message>
        <source>“%1” is no plain text of at most %2 KB: save it as text in UTF-8.</source>
        <extracomment>%1 is a file, %2 a number of kilobytes</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte simple d’au plus %2 Ko&#x202f;: enregistrez-le comme texte en UTF-8.</translation>
    </message>
    <message>
        <source>“%1”, line %2, is no useful link: each line begins with an address, https://…, and there are at most %3.</source>
        <extracomment>%1 is a file, %2 the number of a line, %3 a number of links</extracomment>
        <translation>«&#x202f;%1&#x202f;», ligne %2, n’est pas un lien utile&#x202f;: chaque ligne commence par une adresse, https://…, et il y en a au plus %3.</translation>
    </message>
    <message>
        <source>--members names nobody: give references with commas between, or leave it out for everybody.</source>
        <translation>--members ne nomme personne&#x202f;: donnez des références séparées par des virgules, ou omettez l’option pour tout le monde.</translation>
    </message>
    <message>
        <source>with dividers by sector (the default) or occupation, or by name alone</source>
        <translation>avec des intercalaires par secteur (par défaut) ou par métier, ou par nom seulement</translation>
    </message>
    <message>
        <source>only these: references, e-mail addresses or names, with commas between</source>
        <translation>seulement ceux-ci&#x202f;: références, courriels ou noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>a text of the facilitators that stands before the contents</source>
        <translation>un texte des animateurs, placé avant le sommaire</translation>
    </message>
    <message>
        <source>useful links: on each line an address and, after a space, what it is</source>
        <translation>liens utiles&#x202f;: sur chaque ligne une adresse et, après une espace, ce que c’est</translation>
    </message>
    <message>
        <source>whom to write to, on the back; by default who signs the report</source>
        <translation>à qui écrire, au dos&#x202f;; par défaut qui signe le bilan</translation>
    </message>
    <message>
        <source>writes the CVs of those who agreed to it as one booklet</source>
        <translation>écrit en un livret les CV de ceux qui l’ont accepté</translation>
    </message>
    <message>
        <source>of the picture, in pixels; by default 1200x627</source>
        <translation>de l’image, en pixels&#x202f;; par défaut 1200x627</translation>
    </message>
    <message>
        <source>draws the picture that sums a search up, of what the member agreed to</source>
        <translation>dessine l’image qui résume une recherche, avec ce que le membre a accepté</translation>
    </message>
    <message>
        <source>No folder for the site on its way could be made in “%1”: make room there, or name a folder with --folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Aucun dossier pour le site en chemin n’a pu être créé dans «&#x202f;%1&#x202f;»&#x202f;: faites-y de la place, ou nommez un dossier avec --folder.</translation>
    </message>
    <message>
        <source>Written down as sent: act %1, %2.</source>
        <extracomment>%1 is the reference of an act, %2 the name of a company</extracomment>
        <translation>Envoi noté&#x202f;: démarche %1, %2.</translation>
    </message>
    <message>
        <source>--paper-thickness belongs to --sheets two-up: give both, or neither.</source>
        <translation>--paper-thickness va avec --sheets two-up&#x202f;: donnez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>--paper-thickness takes thousandths of a millimetre, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--paper-thickness prend des millièmes de millimètre, de 0 à %1.</translation>
    </message>
    <message>
        <source>--channel says how it was sent: give --sent, too.</source>
        <translation>--channel dit comment il a été envoyé&#x202f;: donnez aussi --sent.</translation>
    </message>
    <message>
        <source>leaves out the CVs as PDF and their booklet</source>
        <translation>laisse de côté les CV en PDF et leur livret</translation>
    </message>
    <message>
        <source>which letter: its name or its reference</source>
        <translation>quelle lettre&#x202f;: son nom ou sa référence</translation>
    </message>
    <message>
        <source>first keeps this text as the template of that name, with fields as {nom}</source>
        <translation>garde d’abord ce texte comme modèle de ce nom, avec des champs comme {nom}</translation>
    </message>
    <message>
        <source>with --text: which list fills it in; by default companies</source>
        <translation>avec --text&#x202f;: quelle liste le remplit&#x202f;; companies si rien n’est dit</translation>
    </message>
    <message>
        <source>with --text: a letter (the default), or labels, columns by rows</source>
        <translation>avec --text&#x202f;: une lettre (si rien n’est dit), ou des étiquettes, colonnes par rangées</translation>
    </message>
    <message>
        <source>with --text: the subject, with fields</source>
        <translation>avec --text&#x202f;: l’objet, avec des champs</translation>
    </message>
    <message>
        <source>only to these: references or names, with commas between</source>
        <translation>seulement à ceux-ci&#x202f;: références ou noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>only where name, town or sector hold this</source>
        <translation>seulement où le nom, la ville ou le secteur contiennent ceci</translation>
    </message>
    <message>
        <source>in whose name; by default in the name of the group</source>
        <translation>au nom de qui&#x202f;; au nom du groupe si rien n’est dit</translation>
    </message>
    <message>
        <source>the first label of the sheet, from 1 on</source>
        <translation>la première étiquette de la planche, à partir de 1</translation>
    </message>
    <message>
        <source>notes the letters in the outreach, in one step, to be followed up</source>
        <translation>note les lettres dans les démarches, en un seul pas, à relancer</translation>
    </message>
    <message>
        <source>writes the follow-up sheet of a member: what is next, what happened, room to write</source>
        <translation>écrit la fiche de suivi d’un membre&#x202f;: ce qui vient, ce qui s’est passé, de la place pour écrire</translation>
    </message>
    <message>
        <source>writes letters or labels to a list, by a template, in one PDF</source>
        <translation>écrit des lettres ou des étiquettes à une liste, d’après un modèle, en un seul PDF</translation>
    </message>
    <message>
        <source>first keeps this: JSON Resume, or a PDF that carries it, as the member&apos;s current version; any other PDF as their own CV</source>
        <translation>garde d’abord ceci&#x202f;: JSON Resume, ou un PDF qui le porte, comme version actuelle du membre&#x202f;; tout autre PDF comme son CV personnel</translation>
    </message>
    <message>
        <source>pages (the default); two-up sets two on each side of A4, to be folded and stapled as an A5 booklet; printer adds bleed and crop marks</source>
        <translation>pages (par défaut)&#x202f;; two-up en met deux sur chaque face d’un A4, à plier et agrafer en livret A5&#x202f;; printer ajoute le fond perdu et les traits de coupe</translation>
    </message>
    <message>
        <source>of two-up, in thousandths of a millimetre (some 100 at 80 g/m²): on each inner sheet pages stand nearer to the fold by it; by default 0</source>
        <translation>pour two-up, en millièmes de millimètre (environ 100 à 80 g/m²)&#x202f;: sur chaque feuille intérieure les pages se rapprochent d’autant du pli&#x202f;; par défaut 0</translation>
    </message>
    <message>
        <source>a text on the cover</source>
        <translation>un texte sur la couverture</translation>
    </message>
    <message>
        <source>for this company alone, with a letter to it before the cover: its reference, SIRET, SIREN or name</source>
        <translation>pour cette seule entreprise, avec une lettre avant la couverture&#x202f;: sa référence, son SIRET, son SIREN ou son nom</translation>
    </message>
    <message>
        <source>the words of that letter; by default Rebond has some</source>
        <translation>le texte de cette lettre&#x202f;; par défaut celui de Rebond</translation>
    </message>
    <message>
        <source>writes down that it was sent to that company, and keeps the very file with the act</source>
        <translation>note que le livret a été envoyé à cette entreprise, et garde le fichier même avec la démarche</translation>
    </message>
    <message>
        <source>how it was sent; by default livret, the booklet</source>
        <translation>comment il a été envoyé&#x202f;; par défaut livret</translation>
    </message>
    <message>
        <source>--offer names its company itself: leave out --company.</source>
        <translation>--offer nomme lui-même l’entreprise&#x202f;: n’indiquez pas --company.</translation>
    </message>
    <message>
        <source>--letter and --sent are for one company: name it with --company, or an offer of theirs with --offer.</source>
        <translation>--letter et --sent sont pour une entreprise&#x202f;: nommez-la avec --company, ou une de ses offres avec --offer.</translation>
    </message>
    <message>
        <source>takes photos or CVs named by reference or by “Nom Prénom”, or scans of the press</source>
        <translation>prend des photos ou des CV nommés par référence ou par «&#x202f;Nom Prénom&#x202f;», ou des scans de la presse</translation>
    </message>
    <message>
        <source>with their photo, where they agreed to that in the booklet or in outreach</source>
        <translation>avec sa photo, si la personne l’a accepté dans le livret ou pour les démarches</translation>
    </message>
    <message>
        <source>with the QR code of their profile link: LinkedIn&apos;s, or the first of the CV</source>
        <translation>avec le code QR de son lien de profil&#x202f;: celui de LinkedIn, ou le premier du CV</translation>
    </message>
    <message>
        <source>with the photos on the CVs, of those who agreed to that</source>
        <translation>avec les photos sur les CV, de qui l’a accepté</translation>
    </message>
    <message>
        <source>with the QR code of each profile link, on CVs that tell one</source>
        <translation>avec le code QR de chaque lien de profil, sur les CV qui en donnent un</translation>
    </message>
    <message>
        <source>where members&apos; own PDFs stand: missing, of who has no other CV (the default); instead of the pages that Rebond makes, or after them</source>
        <translation>où figurent les PDF des membres eux-mêmes&#x202f;: missing, pour qui n’a pas d’autre CV (par défaut)&#x202f;; instead, à la place des pages que fait Rebond&#x202f;; after, après elles</translation>
    </message>
    <message>
        <source>in answer to this offer, to its company: by default the CVs of those to whom it was proposed and who did not decline</source>
        <translation>en réponse à cette offre, à son entreprise&#x202f;: par défaut les CV de ceux à qui elle a été proposée et qui n’ont pas décliné</translation>
    </message>
    <message>
        <source>for whom: public (the default), or internal, with the tone</source>
        <translation>pour qui&#x202f;: public (par défaut), ou internal, avec la tonalité</translation>
    </message>
    <message>
        <source>writes what appeared in the press as one book, with its scans</source>
        <translation>écrit ce qui a paru dans la presse en un seul livre, avec ses scans</translation>
    </message>
    <message>
        <source>No file of this folder is for a press mention. Name files by the reference of theirs.</source>
        <translation>Aucun fichier de ce dossier n’est pour une mention dans la presse. Nommez les fichiers par la référence de la leur.</translation>
    </message>
    <message numerus="yes">
        <source>%n press mention(s) in it.</source>
        <extracomment>a file was written: what stands in it</extracomment>
        <translation>
            <numerusform>%n mention dedans.</numerusform>
            <numerusform>%n mentions dedans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of “%1”: </source>
        <extracomment>%1 is a file; what is typed follows</extracomment>
        <translation>Mot de passe de «&#x202f;%1&#x202f;»&#x202f;: </translation>
    </message>
    <message>
        <source>“%1” asks for a password, so it was not taken: call this on a terminal, or set %2.</source>
        <extracomment>%1 is a file, %2 the name of a variable</extracomment>
        <translation>«&#x202f;%1&#x202f;» demande un mot de passe et n’a donc pas été pris&#x202f;: appelez cette commande sur un terminal, ou donnez une valeur à %2.</translation>
    </message>
    <message>
        <source>“%1” does not open by this password, so it was not taken: call again with the right one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne s’ouvre pas avec ce mot de passe et n’a donc pas été pris&#x202f;: recommencez avec le bon.</translation>
    </message>
    <message>
        <source>“%1” is kept without its password, as the member&apos;s own CV.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est gardé sans son mot de passe, comme CV personnel du membre.</translation>
    </message>
    <message>
        <source>of the pages: fr, en, or both with a switch between them, as in fr,en; by default that of --lang</source>
        <translation>langues des pages&#x202f;: fr, en, ou les deux avec un lien de l’une à l’autre, comme fr,en&#x202f;; par défaut celle de --lang</translation>
    </message>
    <message>
        <source>CVs of these members went to “%1” before, with act %2 of %3, so nothing was written. To send them once more, give --again.</source>
        <extracomment>%1 is the name of a company, %2 the reference of an act, %3 a date</extracomment>
        <translation>Des CV de ces membres sont déjà partis à «&#x202f;%1&#x202f;», avec la démarche %2 du %3&#x202f;: rien n’a été écrit. Pour les envoyer de nouveau, donnez --again.</translation>
    </message>
    <message>
        <source>--again sends once more what went there before: give --sent, too.</source>
        <translation>--again envoie de nouveau ce qui est déjà parti&#x202f;: donnez aussi --sent.</translation>
    </message>
    <message>
        <source>with --sent: once more to whom it went before, today or for that offer</source>
        <translation>avec --sent&#x202f;: de nouveau à qui il est déjà parti, aujourd’hui ou pour cette offre</translation>
    </message>
    <message>
        <source>“%1” is no option of “%2”. See rebond-tool %2 --help.</source>
        <extracomment>%1 is an option as it was written, %2 a command</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option de «&#x202f;%2&#x202f;». Voyez rebond-tool %2 --help.</translation>
    </message>
    <message>
        <source>It speaks of %1; its consents have expired since. For its booklet or trombinoscope, add --today %2.</source>
        <extracomment>%1 is a date in words, %2 the same one as it is typed</extracomment>
        <translation>Elle est arrêtée au %1&#x202f;; ses consentements ont expiré depuis. Pour son livret ou son trombinoscope, ajoutez --today %2.</translation>
    </message>
</context>
<context>
    <name>Trombinoscope</name>
    <message>
        <source>Roll-call</source>
        <extracomment>title of a sheet on which people are ticked and sign</extracomment>
        <translation>Feuille d’appel</translation>
    </message>
    <message>
        <source>Trombinoscope</source>
        <translation>Trombinoscope</translation>
    </message>
    <message>
        <source>As on %1</source>
        <extracomment>foot of a page: %1 is a date</extracomment>
        <translation>Au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <extracomment>of people shown in a trombinoscope</extracomment>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>by sector</source>
        <extracomment>how people are ordered on a page</extracomment>
        <translation>par secteur</translation>
    </message>
    <message>
        <source>by occupation</source>
        <extracomment>how people are ordered on a page</extracomment>
        <translation>par métier</translation>
    </message>
    <message>
        <source>Sector not entered</source>
        <extracomment>heading of people of whom no sector is entered</extracomment>
        <translation>Secteur non renseigné</translation>
    </message>
    <message>
        <source>Occupation not entered</source>
        <extracomment>heading of people of whom no occupation is entered</extracomment>
        <translation>Métier non renseigné</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>heading repeated where a page begins within a group: %1 is a sector or an occupation</extracomment>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>read aloud in place of a picture: %1 is a name</extracomment>
        <translation>Photo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Initials of %1</source>
        <extracomment>read aloud in place of a box with initials, where there is no picture: %1 is a name</extracomment>
        <translation>Initiales de %1</translation>
    </message>
    <message>
        <source>Day: ……………………………   Led by: ……………………………</source>
        <extracomment>two lines to write on, at the head of a roll-call</extracomment>
        <translation>Jour&#x202f;: ……………………………   Animé par&#x202f;: ……………………………</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heading of a column of names</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>heading of a column in which people sign</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Who is there, to be ticked and signed.</source>
        <translation>Qui est présent, à cocher et à signer.</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>above a column of boxes to tick</extracomment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>above a column of boxes to tick</extracomment>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <extracomment>above a column of boxes to tick</extracomment>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>has rebounded</source>
        <extracomment>below the name of somebody who is back on their feet: a job, a company of their own …</extracomment>
        <translation>a rebondi</translation>
    </message>
    <message>
        <source>Name tents</source>
        <extracomment>title of a file: names to be folded and put on the table</extracomment>
        <translation>Chevalets</translation>
    </message>
    <message>
        <source>Badges</source>
        <extracomment>title of a file: cards to wear, with photo and name</extracomment>
        <translation>Badges</translation>
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
    <message>
        <source>The PDF asks for a password: save it without one, and take it again.</source>
        <translation>Le PDF demande un mot de passe&#x202f;: enregistrez-le sans, et reprenez-le.</translation>
    </message>
    <message>
        <source>The PDF is damaged: make it anew, and take it again.</source>
        <translation>Le PDF est abîmé&#x202f;: refaites-le, et reprenez-le.</translation>
    </message>
    <message>
        <source>The PDF has no page: make it anew, and take it again.</source>
        <translation>Le PDF n’a pas de page&#x202f;: refaites-le, et reprenez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The PDF has more than %n page(s): take one that is shorter.</source>
        <extracomment>%n is how many pages a CV may have</extracomment>
        <translation>
            <numerusform>Le PDF a plus de %n page&#x202f;: prenez-en un plus court.</numerusform>
            <numerusform>Le PDF a plus de %n pages&#x202f;: prenez-en un plus court.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF takes too much memory or time to read: save it with smaller pictures, and take it again.</source>
        <translation>Lire le PDF demande trop de mémoire ou de temps&#x202f;: enregistrez-le avec des images plus petites, et reprenez-le.</translation>
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
    <name>VisitsText</name>
    <message>
        <source>Visits of the week</source>
        <translation>Visites de la semaine</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Visites du jour</translation>
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
    <message>
        <source>Contacted</source>
        <extracomment>where a lead stands: a company has been written to</extracomment>
        <translation>Contactée</translation>
    </message>
    <message>
        <source>Followed up</source>
        <extracomment>where a lead stands: a company has been written to again</extracomment>
        <translation>Relancée</translation>
    </message>
    <message>
        <source>In exchange</source>
        <extracomment>where a lead stands</extracomment>
        <translation>Échange en cours</translation>
    </message>
    <message>
        <source>In interview</source>
        <extracomment>where a lead stands</extracomment>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>where a lead stands: a job is offered</extracomment>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Hired there</source>
        <extracomment>where a lead stands</extracomment>
        <translation>Aboutie (embauche)</translation>
    </message>
    <message>
        <source>Refused by the employer</source>
        <extracomment>where a lead stands</extracomment>
        <translation>Refus de l’employeur</translation>
    </message>
    <message>
        <source>Withdrawn by the member</source>
        <extracomment>where a lead stands</extracomment>
        <translation>Retrait du membre</translation>
    </message>
    <message>
        <source>Left without answer</source>
        <extracomment>where a lead stands: sixty days without an answer</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Closed: placed elsewhere</source>
        <extracomment>where a lead stands: everybody in it has found work elsewhere</extracomment>
        <translation>Close&#x202f;: placé ailleurs</translation>
    </message>
    <message>
        <source>Kept in their pool</source>
        <extracomment>where a lead stands: the company keeps the CV for later</extracomment>
        <translation>Vivier</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Absent with a reason</source>
        <translation>Absent justifié</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Presse écrite</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Télévision</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Another medium</source>
        <translation>Autre média</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Victory of 1945</source>
        <translation>Victoire de 1945</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Abolition of slavery</source>
        <translation>Abolition de l’esclavage</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints’ Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice of 1918</source>
        <translation>Armistice de 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Saint Stephen’s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>Received for the group</source>
        <translation>Reçue par le groupe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressé</translation>
    </message>
    <message>
        <source>Has applied</source>
        <translation>A postulé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>A décliné</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n retard</numerusform>
            <numerusform>%n retards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent with a reason</source>
        <translation>
            <numerusform>%n absent justifié</numerusform>
            <numerusform>%n absents justifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mark</source>
        <translation>
            <numerusform>%n non noté</numerusform>
            <numerusform>%n non notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n démarche</numerusform>
            <numerusform>%n démarches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) held</source>
        <translation>
            <numerusform>%n entretien tenu</numerusform>
            <numerusform>%n entretiens tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Only to be read: nothing can be written into this file.</source>
        <translation>En lecture seule&#x202f;: rien ne peut être écrit dans ce fichier.</translation>
    </message>
    <message>
        <source>Only to be read: this cohort is closed.</source>
        <translation>En lecture seule&#x202f;: cette cohorte est close.</translation>
    </message>
</context>
<context>
    <name>Workshops</name>
    <message>
        <source>This workshop is no longer in the file.</source>
        <translation>Cet atelier n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>This member is no longer in the file.</source>
        <translation>Ce membre n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>A workshop needs a title, for example “Round table”.</source>
        <translation>Un atelier a besoin d’un titre, par exemple «&#x202f;Tour de table&#x202f;».</translation>
    </message>
    <message>
        <source>A workshop needs a day, for example 3/7/2012.</source>
        <translation>Un atelier a besoin d’un jour, par exemple 3/7/2012.</translation>
    </message>
    <message>
        <source>A text of a workshop has at most %1 characters: shorten it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Un texte d’atelier a au plus %1 caractères&#x202f;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>This workshop is closed: its marks stand. Reopen it to change them.</source>
        <translation>Cet atelier est clos&#x202f;: ses présences sont arrêtées. Rouvrez-le pour les changer.</translation>
    </message>
    <message>
        <source>%1 was not in the cohort on that day: there is nothing to mark.</source>
        <extracomment>%1 is the name of a member</extracomment>
        <translation>%1 n’était pas dans la cohorte ce jour-là&#x202f;: il n’y a rien à noter.</translation>
    </message>
    <message>
        <source>Nobody is their own buddy: choose somebody else.</source>
        <translation>Personne n’est son propre binôme&#x202f;: choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Buddies are members of one cohort: choose somebody of this one.</source>
        <translation>Un binôme est de la même cohorte&#x202f;: choisissez quelqu’un de celle-ci.</translation>
    </message>
    <message>
        <source>Add a workshop</source>
        <translation>Ajouter un atelier</translation>
    </message>
    <message>
        <source>Change workshop %1</source>
        <extracomment>on the undo button; %1 is the reference of a workshop</extracomment>
        <translation>Modifier l’atelier %1</translation>
    </message>
    <message>
        <source>Remove workshop %1</source>
        <extracomment>on the undo button; %1 is the reference of a workshop</extracomment>
        <translation>Retirer l’atelier %1</translation>
    </message>
    <message>
        <source>Mark attendance at %1</source>
        <extracomment>on the undo button; %1 is the reference of a workshop</extracomment>
        <translation>Noter les présences de l’atelier %1</translation>
    </message>
    <message>
        <source>Close workshop %1</source>
        <extracomment>on the undo button; %1 is the reference of a workshop</extracomment>
        <translation>Clore l’atelier %1</translation>
    </message>
    <message>
        <source>Reopen workshop %1</source>
        <extracomment>on the undo button; %1 is the reference of a workshop</extracomment>
        <translation>Rouvrir l’atelier %1</translation>
    </message>
    <message>
        <source>Round of %1: note for %2</source>
        <extracomment>on the undo button; %1 is the reference of a workshop, %2 of a member</extracomment>
        <translation>Note du tour de table pour %2, atelier %1</translation>
    </message>
    <message>
        <source>Choose the buddy of %1</source>
        <extracomment>on the undo button; %1 is the reference of a member</extracomment>
        <translation>Choisir le binôme de %1</translation>
    </message>
    <message numerus="yes">
        <source>No mark yet for %1 and %n other(s): mark them, then close the workshop.</source>
        <extracomment>why a workshop cannot be closed; %1 is a list of names, %n how many others there are</extracomment>
        <translation>
            <numerusform>Pas encore de présence pour %1 et %n autre&#x202f;: notez-les, puis clôturez l’atelier.</numerusform>
            <numerusform>Pas encore de présence pour %1 et %n autres&#x202f;: notez-les, puis clôturez l’atelier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark yet for %1: mark them, then close the workshop.</source>
        <extracomment>why a workshop cannot be closed; %1 is a list of names</extracomment>
        <translation>Pas encore de présence pour %1&#x202f;: notez, puis clôturez l’atelier.</translation>
    </message>
    <message>
        <source>This workshop is closed: its marks are of its day. Reopen it to give it another one.</source>
        <translation>Cet atelier est clos&#x202f;: ses présences sont celles de son jour. Rouvrez-le pour lui en donner un autre.</translation>
    </message>
    <message>
        <source>%1 belongs to another cohort than this workshop: choose somebody of this one.</source>
        <extracomment>%1 is the name of a member</extracomment>
        <translation>%1 appartient à une autre cohorte que cet atelier&#x202f;: choisissez quelqu’un de celle-ci.</translation>
    </message>
    <message>
        <source>A workshop ends after it begins: put one of the two times right.</source>
        <translation>Un atelier finit après avoir commencé&#x202f;: corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>Say when the workshop begins, too, or leave its end away.</source>
        <translation>Dites aussi quand l’atelier commence, ou n’en donnez pas la fin.</translation>
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
    <message>
        <source>This cohort is no longer in the file.</source>
        <translation>Cette cohorte n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is a backup: it may only be read, so that it stays what it is. Restore it on the page of its file, or copy it elsewhere and open the copy.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est une sauvegarde&#x202f;: elle ne peut être que lue, pour rester ce qu’elle est. Restaurez-la sur la page de son fichier, ou copiez-la ailleurs et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The report cannot be written as “%1”: choose a name that ends in .pdf (paper), .html (a web page) or .csv (the list of all figures).</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le bilan ne peut pas s’écrire sous le nom «&#x202f;%1&#x202f;»&#x202f;: choisissez un nom qui finit par .pdf (papier), .html (page web) ou .csv (liste de tous les chiffres).</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Adding up the figures</source>
        <translation>Calcul des chiffres</translation>
    </message>
    <message>
        <source>There is no workshop “%1” in “%2”: give its reference as the page “Workshops” shows it, for instance A13.</source>
        <extracomment>%1 is a reference, %2 a cohort</extracomment>
        <translation>Il n’y a pas d’atelier «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;»&#x202f;: donnez sa référence comme la page «&#x202f;Ateliers&#x202f;» l’affiche, par exemple A13.</translation>
    </message>
    <message>
        <source>This workshop is no longer there: it has no attendance sheet.</source>
        <translation>Cet atelier n’existe plus&#x202f;: il n’a pas de feuille d’émargement.</translation>
    </message>
    <message>
        <source>There is nobody in this cohort to show yet: enter or import its members first.</source>
        <translation>Il n’y a encore personne à montrer dans cette cohorte&#x202f;: saisissez ou importez d’abord ses membres.</translation>
    </message>
    <message>
        <source>Nobody of this cohort has a consent to be named in the trombinoscope that holds today, so nothing was written. Enter the consents on the page of each member, or choose the roll-call.</source>
        <translation>Personne dans cette cohorte n’a de consentement valable aujourd’hui pour figurer dans le trombinoscope&#x202f;: rien n’a été écrit. Saisissez les consentements sur la page de chaque membre, ou choisissez la feuille d’appel.</translation>
    </message>
    <message>
        <source>Left out, without a consent to be named in the trombinoscope: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Hors du trombinoscope, faute de consentement à y voir leur nom&#x202f;: %1.</translation>
    </message>
    <message>
        <source>With initials, without a consent for their photo: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Avec des initiales, faute de consentement pour leur photo&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>Lecture des membres</translation>
    </message>
    <message>
        <source>Reading the files of the folder</source>
        <translation>Lecture des fichiers du dossier</translation>
    </message>
    <message>
        <source>Several files of the folder are for %1. Leave one of them there.</source>
        <extracomment>%1 is a member</extracomment>
        <translation>Plusieurs fichiers du dossier sont pour %1. N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be read. Choose the folder that holds the files.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier lisible. Choisissez le dossier qui contient les fichiers.</translation>
    </message>
    <message>
        <source>This folder has more than %1 files. Put those of the members into a folder of their own.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ce dossier a plus de %1 fichiers. Mettez ceux des membres dans un dossier à part.</translation>
    </message>
    <message>
        <source>New: %1, in place of another: %2, unchanged: %3, left in the folder: %4.</source>
        <extracomment>%1 to %4 are numbers of files</extracomment>
        <translation>Nouveaux&#x202f;: %1, à la place d’un autre&#x202f;: %2, inchangés&#x202f;: %3, laissés dans le dossier&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1: not taken. %2</source>
        <translation>%1&#x202f;: pas pris. %2</translation>
    </message>
    <message>
        <source>There is no list behind “%1”.</source>
        <translation>Il n’y a pas de liste derrière «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The address of the site is that of its folder, without the name of a page: https://example.org/group/.</source>
        <translation>L’adresse du site est celle de son dossier, sans nom de page&#x202f;: https://example.org/group/.</translation>
    </message>
    <message>
        <source>The trombinoscope cannot be written as “%1”: choose a name that ends in .pdf, .png or .svg.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le trombinoscope ne peut pas être écrit sous le nom «&#x202f;%1&#x202f;»&#x202f;: choisissez un nom qui finit par .pdf, .png ou .svg.</translation>
    </message>
    <message>
        <source>There is not enough memory for a page as a picture: close other programs, or write a PDF.</source>
        <translation>Il n’y a pas assez de mémoire pour une page en image&#x202f;: fermez d’autres programmes, ou écrivez un PDF.</translation>
    </message>
    <message>
        <source>Painting the pages</source>
        <translation>Dessin des pages</translation>
    </message>
    <message>
        <source>Without the words “has rebounded”, for want of a consent to tell it: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Sans les mots «&#x202f;a rebondi&#x202f;», faute de consentement pour le dire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The files of this folder are too much to be taken at once. Put some of them into another folder, and take that one afterwards.</source>
        <translation>Les fichiers de ce dossier sont trop lourds pour être pris en une fois. Mettez-en une partie dans un autre dossier, que vous prendrez ensuite.</translation>
    </message>
    <message>
        <source>Pages of before still stand beside: %1. Delete them where they show somebody who is not to be shown any more.</source>
        <extracomment>%1 is a list of files</extracomment>
        <translation>Des pages d’avant sont encore à côté&#x202f;: %1. Supprimez-les si elles montrent quelqu’un qui ne doit plus être montré.</translation>
    </message>
    <message>
        <source>Imported on %1</source>
        <extracomment>name of a version of a CV that came from a file; %1 is a date</extracomment>
        <translation>Importé le %1</translation>
    </message>
    <message>
        <source>This member is no longer there: there is no CV.</source>
        <translation>Ce membre n’est plus là&#x202f;: il n’y a pas de CV.</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it, or choose another name.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est déjà là. Remplacez-le, ou choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken from “%1”: %n file(s) cannot be taken. The first is “%2”: %3</source>
        <extracomment>%n files; %1 is a folder; the first of them is %2, and %3 says why</extracomment>
        <translation>
            <numerusform>Rien n’a été pris de «&#x202f;%1&#x202f;»&#x202f;: %n fichier ne peut pas être pris. Le premier est «&#x202f;%2&#x202f;»&#x202f;: %3</numerusform>
            <numerusform>Rien n’a été pris de «&#x202f;%1&#x202f;»&#x202f;: %n fichiers ne peuvent pas être pris. Le premier est «&#x202f;%2&#x202f;»&#x202f;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no version of this member&apos;s CV to delete.</source>
        <translation>Il n’y a pas de version du CV de ce membre à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already, from “%1” to “%2”. Replace them, or choose another name.</source>
        <extracomment>%1 and %2 are the names of the first and the last file</extracomment>
        <translation>
            <numerusform>%n fichier de ce nom est déjà là, de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;». Remplacez-le, ou choisissez un autre nom.</numerusform>
            <numerusform>%n fichiers de ce nom sont déjà là, de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;». Remplacez-les, ou choisissez un autre nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>This member is no longer in the file: choose another one.</source>
        <translation>Ce membre n’est plus dans le fichier&#x202f;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No appeal is made for %1: the record says that the person has died or was entered by mistake.</source>
        <extracomment>%1 is the reference of a member</extracomment>
        <translation>Aucun appel n’est fait pour %1&#x202f;: la fiche dit que la personne est décédée ou a été saisie par erreur.</translation>
    </message>
    <message>
        <source>The picture cannot be written as “%1”: choose a name that ends in .png.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>L’image ne peut pas être écrite sous le nom «&#x202f;%1&#x202f;»&#x202f;: choisissez un nom qui finit par .png.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture: close other programs, and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour l’image&#x202f;: fermez d’autres programmes, et réessayez.</translation>
    </message>
    <message>
        <source>There is no folder “%1”: choose one that is there.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il n’y a pas de dossier «&#x202f;%1&#x202f;»&#x202f;: choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>beginning of the name of a file: the picture of somebody&apos;s search</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>beginning of the name of a file: a letter to a relay</extracomment>
        <translation>lettre</translation>
    </message>
    <message>
        <source>Nobody can stand in the booklet today, so nothing was written: it takes a CV and the consent “cv” for the medium “booklet”. %1</source>
        <extracomment>%1 are sentences on who is left out and why</extracomment>
        <translation>Personne ne peut figurer dans le livret aujourd’hui&#x202f;: rien n’a été écrit. Il faut un CV et le consentement «&#x202f;cv&#x202f;» pour le support «&#x202f;livret&#x202f;». %1</translation>
    </message>
    <message>
        <source>Reading the CVs</source>
        <translation>Lecture des CV</translation>
    </message>
    <message>
        <source>CV of %1, page %2 of %3</source>
        <extracomment>read aloud in place of a page that somebody made themselves: %1 is a name, %2 and %3 are numbers</extracomment>
        <translation>CV de %1, page %2 sur %3</translation>
    </message>
    <message>
        <source>Left out, without a consent to their CV in the booklet that holds today: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Laissés de côté, sans consentement valable aujourd’hui pour leur CV dans le livret&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out, without a CV: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Laissés de côté, sans CV&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out, because their CV is a file that is no PDF and cannot be bound: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Laissés de côté, parce que leur CV est un fichier qui n’est pas un PDF et ne peut pas être relié&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out, because their own PDF names them, without a consent for that: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Laissés de côté, parce que leur propre PDF les nomme, sans consentement pour cela&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out, because their own PDF may tell how to reach them, without a consent for that: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Laissés de côté, parce que leur propre PDF peut dire comment les joindre, sans consentement pour cela&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out, because their own PDF cannot be made anonymous: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Laissés de côté, parce que leur propre PDF ne peut pas être rendu anonyme&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <extracomment>%1 is a name, %2 a sentence on what is wrong with a PDF</extracomment>
        <translation>Laissé de côté&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>With a CV that bears no name, without a consent to be named in the booklet: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Avec un CV sans nom, faute de consentement pour être nommés dans le livret&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Without how to reach them, for want of a consent for it: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Sans leurs coordonnées, faute de consentement pour cela&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1”, which looks into PDFs that others made, could not be started: install Rebond anew, or take those who have only their own PDF out of the booklet.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>«&#x202f;%1&#x202f;», qui lit les PDF faits par d’autres, n’a pas pu être lancé&#x202f;: réinstallez Rebond, ou retirez du livret les membres qui n’ont que leur propre PDF.</translation>
    </message>
    <message>
        <source>thanks</source>
        <extracomment>beginning of the name of a file: a letter of thanks</extracomment>
        <translation>merci</translation>
    </message>
    <message>
        <source>An outcome says that this member has found work: ask whether the search goes on before it is passed on.</source>
        <translation>Une issue dit que ce membre a trouvé un emploi&#x202f;: demandez-lui si la recherche continue avant de la faire relayer.</translation>
    </message>
    <message>
        <source>This member has left the group: ask whether the search goes on before it is passed on.</source>
        <translation>Ce membre a quitté le collectif&#x202f;: demandez-lui si la recherche continue avant de la faire relayer.</translation>
    </message>
    <message>
        <source>Left out, because their own PDF may show their photo, without a consent for that: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Laissés de côté, parce que leur propre PDF peut montrer leur photo, sans consentement pour cela&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Its colours are those of printers (CMYK), and were converted by a plain rule, without their profile: look at the photo.</source>
        <translation>Ses couleurs sont celles des imprimeurs (CMJN)&#x202f;; elles ont été converties par une règle simple, sans leur profil&#x202f;: regardez la photo.</translation>
    </message>
    <message>
        <source>Words in CVs without a name may tell whether it is a man or a woman, to be mended in their texts: %1.</source>
        <extracomment>%1 is a list of names, each with the words in question</extracomment>
        <translation>Des mots de CV sans nom peuvent dire s’il s’agit d’une femme ou d’un homme, à corriger dans leurs textes&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Print the %n sheet(s) at 100 %, on both sides, turned on the short edge; lay them on each other, fold them and staple them along the fold.</source>
        <extracomment>%n is how many sheets of paper it takes</extracomment>
        <translation>
            <numerusform>Imprimez la feuille à 100&#x202f;%, recto verso, en retournant sur le petit côté&#x202f;; pliez-la et agrafez-la dans le pli.</numerusform>
            <numerusform>Imprimez les&#x202f;%n feuilles à 100&#x202f;%, recto verso, en retournant sur le petit côté&#x202f;; posez-les l’une sur l’autre, pliez-les et agrafez-les dans le pli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words in this CV may tell whether it is a man or a woman: %1. Mend its text before you hand it out.</source>
        <extracomment>of a CV without a name; %1 is a list of words in quotation marks</extracomment>
        <translation>Des mots de ce CV peuvent dire s’il s’agit d’une femme ou d’un homme&#x202f;: %1. Corrigez son texte avant de le remettre.</translation>
    </message>
    <message>
        <source>This member has no version of a CV yet: the page says only what the file knows. Write one, or import it.</source>
        <translation>Ce membre n’a pas encore de version de CV&#x202f;: la page ne dit que ce que le fichier sait. Écrivez-en une, ou importez-la.</translation>
    </message>
    <message>
        <source>How to reach them is not on the page, for want of a consent to it or because it is not entered.</source>
        <translation>La page ne dit pas comment joindre la personne, faute de consentement pour cela ou parce que ce n’est pas saisi.</translation>
    </message>
    <message>
        <source>This CV bears the name of %1, not of %2: see whether it is theirs.</source>
        <extracomment>%1 is the name in a CV, %2 that of the member it was given for</extracomment>
        <translation>Ce CV porte le nom de %1, non de %2&#x202f;: voyez si c’est bien le sien.</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <extracomment>name of a version of a CV that is being written; %1 is a date</extracomment>
        <translation>Version du %1</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <extracomment>%1 is a file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été pris. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. %2</source>
        <extracomment>%1 is a file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être montré. %2</translation>
    </message>
    <message>
        <source>This member has no CV of their own: choose a file, or import one.</source>
        <translation>Ce membre n’a pas de CV personnel&#x202f;: choisissez un fichier, ou importez-en un.</translation>
    </message>
    <message>
        <source>“%1” is no PDF: open it with another program to see it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un PDF&#x202f;: ouvrez-le avec un autre programme pour le voir.</translation>
    </message>
    <message>
        <source>“%1” is no company of this file, or several of them: enter it on the page Companies, or give its reference.</source>
        <extracomment>%1 is what was given as a company</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est aucune entreprise de ce fichier, ou en désigne plusieurs&#x202f;: saisissez-la à la page Entreprises, ou donnez sa référence.</translation>
    </message>
    <message>
        <source>No company is chosen, so nothing was sent.</source>
        <translation>Aucune entreprise n’est choisie&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No CV may stand in the booklet any more.</source>
        <translation>Plus aucun CV ne peut figurer dans le livret.</translation>
    </message>
    <message>
        <source>No press mention has the reference “%1”.</source>
        <extracomment>%1 is the name of a file without its ending</extracomment>
        <translation>Aucune mention dans la presse ne porte la référence «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Another file of the folder is for %1. Leave one of them there.</source>
        <extracomment>%1 is a press mention</extracomment>
        <translation>Un autre fichier du dossier est pour %1. N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>With the pages of Rebond alone, because their own PDF cannot be bound or tells more than they agreed to: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Avec les seules pages de Rebond, parce que leur propre PDF ne peut être relié ou en dit plus que ce qu’ils ont accepté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Without a QR code, because their CV tells no link, or one that is too long for telephones to read from paper: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Sans code QR, car leur CV ne donne aucun lien, ou un lien trop long pour que les téléphones le lisent sur le papier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A CV without the name bears neither photo nor QR code.</source>
        <translation>Un CV sans le nom ne porte ni photo ni code QR.</translation>
    </message>
    <message>
        <source>The photo is not on the page: there is none, or no consent to show it in the booklet or in outreach holds today. Both are entered on the member&apos;s page.</source>
        <translation>La photo n’est pas sur la page&#x202f;: il n’y en a pas, ou aucun accord pour la montrer dans le livret ou pour les démarches n’est valable aujourd’hui. Les deux se saisissent sur la page du membre.</translation>
    </message>
    <message>
        <source>There is no QR code on the page, because it tells no link: write one into the CV, of LinkedIn for instance.</source>
        <translation>Il n’y a pas de code QR sur la page, car elle ne donne aucun lien&#x202f;: écrivez-en un dans le CV, de LinkedIn par exemple.</translation>
    </message>
    <message>
        <source>There is no QR code on the page, because the link is too long for one that telephones read from paper: write a shorter one into the CV.</source>
        <translation>Il n’y a pas de code QR sur la page, car le lien est trop long pour un code que les téléphones lisent sur le papier&#x202f;: écrivez-en un plus court dans le CV.</translation>
    </message>
    <message>
        <source>“%1”, which reads pictures that others made, could not be started, so nothing was taken. Install Rebond anew.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>«&#x202f;%1&#x202f;», qui lit les images venues d’ailleurs, n’a pas pu démarrer&#x202f;: rien n’a été pris. Réinstallez Rebond.</translation>
    </message>
    <message>
        <source>The picture took too much time or memory to be read, or broke what reads pictures, so it was not taken. Save it anew as JPEG with another program, or choose another one.</source>
        <translation>L’image a demandé trop de temps ou de mémoire pour être lue, ou a cassé ce qui lit les images&#x202f;: elle n’a pas été prise. Enregistrez-la de nouveau en JPEG avec un autre programme, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose whose CVs go to the company for this offer, or propose it to somebody first.</source>
        <translation>Choisissez de qui les CV vont à l’entreprise pour cette offre, ou proposez-la d’abord à quelqu’un.</translation>
    </message>
    <message>
        <source>The PDF asks for a password: import it by itself, for its member, where the password is asked for, or save it without one.</source>
        <translation>Le PDF demande un mot de passe&#x202f;: importez-le seul, pour son membre, là où le mot de passe est demandé, ou enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Emoji are not on the page: no typeface on paper has them. They stay in the data of the CV.</source>
        <translation>Les émojis ne sont pas sur la page&#x202f;: aucune police n’en a pour le papier. Ils restent dans les données du CV.</translation>
    </message>
    <message numerus="yes">
        <source>The PDF has more than %n page(s), so it will not stand in the booklet: take one that is shorter for that.</source>
        <translation>
            <numerusform>Le PDF a plus de %n page&#x202f;: il ne figurera donc pas dans le livret. Prenez-en un plus court pour cela.</numerusform>
            <numerusform>Le PDF a plus de %n pages&#x202f;: il ne figurera donc pas dans le livret. Prenez-en un plus court pour cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the file, %1, tells whose CV it is: give it another one before you hand it out.</source>
        <extracomment>of a CV without a name; %1 is a file</extracomment>
        <translation>Le nom du fichier, %1, dit de qui est ce CV&#x202f;: donnez-lui-en un autre avant de le remettre.</translation>
    </message>
    <message>
        <source>This CV takes %1 pages, and few people read more than two: shorten it, or make a shorter version for this purpose.</source>
        <extracomment>of a CV; %1 is 3 or more</extracomment>
        <translation>Ce CV prend %1 pages, et l’on en lit rarement plus de deux&#x202f;: raccourcissez-le, ou faites-en une version plus courte pour cet usage.</translation>
    </message>
    <message>
        <source>A print shop may refuse the booklet, because these own PDFs leave out fonts that they use: %1. Ask for PDFs with all fonts embedded.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Un imprimeur peut refuser le livret, car des PDF personnels ne contiennent pas toutes les polices dont ils se servent&#x202f;: %1. Demandez des PDF dont toutes les polices sont incorporées.</translation>
    </message>
    <message>
        <source>The PDF leaves out fonts that it uses (%1): it may look different on paper, and a print shop may refuse it. Ask for a PDF with all fonts embedded.</source>
        <extracomment>%1 are names of typefaces: “Helvetica, ArialMT”</extracomment>
        <translation>Le PDF ne contient pas toutes les polices dont il se sert (%1)&#x202f;: il peut avoir un autre aspect sur le papier, et un imprimeur peut le refuser. Demandez un PDF dont toutes les polices sont incorporées.</translation>
    </message>
    <message>
        <source>The photo of %1 (%2) was damaged within the cohort file: choose the photo again, or restore a backup.</source>
        <extracomment>%1 is a name, %2 the reference of a member</extracomment>
        <translation>La photo de %1 (%2) s’est abîmée dans le fichier de cohorte&#x202f;: choisissez-la de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The CV of %1 (%2), “%3”, was damaged within the cohort file: import it again, or restore a backup.</source>
        <extracomment>%1 is a name, %2 the reference of a member, %3 the name of a file</extracomment>
        <translation>Le CV de %1 (%2), «&#x202f;%3&#x202f;», s’est abîmé dans le fichier de cohorte&#x202f;: importez-le de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The advertisement of the act %1, “%2”, was damaged within the cohort file: take it in again, or restore a backup.</source>
        <extracomment>%1 is the reference of an act and a company, %2 the name of a file</extracomment>
        <translation>L’annonce de la démarche %1, «&#x202f;%2&#x202f;», s’est abîmée dans le fichier de cohorte&#x202f;: reprenez-la, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>What was sent with the act %1, “%2”, was damaged within the cohort file: restore a backup where it is still wanted.</source>
        <extracomment>%1 is the reference of an act and a company, %2 the name of a file</extracomment>
        <translation>Ce qui a été envoyé avec la démarche %1, «&#x202f;%2&#x202f;», s’est abîmé dans le fichier de cohorte&#x202f;: restaurez une sauvegarde si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>The scan of the press mention %1, “%2”, was damaged within the cohort file: take it in again, or restore a backup.</source>
        <extracomment>%1 is the reference of a press mention and a paper, %2 the name of a file</extracomment>
        <translation>Le scan de la mention de presse %1, «&#x202f;%2&#x202f;», s’est abîmé dans le fichier de cohorte&#x202f;: reprenez-le, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The logo of the reports of “%1” was damaged within the cohort file: choose the logo again, or restore a backup.</source>
        <extracomment>%1 is the name of a cohort</extracomment>
        <translation>Le logo des bilans de «&#x202f;%1&#x202f;» s’est abîmé dans le fichier de cohorte&#x202f;: choisissez-le de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1”, which nothing shows, was damaged within the cohort file: restore a backup where it is still wanted.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;», que rien ne montre, s’est abîmé dans le fichier de cohorte&#x202f;: restaurez une sauvegarde si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>Checking the stored files</source>
        <translation>Vérification des fichiers gardés</translation>
    </message>
    <message>
        <source>There are more: “rebond-tool check” lists them all.</source>
        <translation>Il y en a d’autres&#x202f;: «&#x202f;rebond-tool check&#x202f;» les liste tous.</translation>
    </message>
    <message>
        <source>The letter before the CVs fills no fields in, and %1 stands in its text: write the words themselves. Those of the page “Letters” fill in %2.</source>
        <extracomment>%1 is a field that somebody typed, in braces; %2 a list of fields</extracomment>
        <translation>La lettre avant les CV ne remplit aucun champ, et %1 est dans son texte&#x202f;: écrivez les mots eux-mêmes. Celles de la page «&#x202f;Lettres&#x202f;» remplissent %2.</translation>
    </message>
    <message>
        <source>No font of this computer has these letters, so boxes stand in their place on paper: %1. Install a font that has them.</source>
        <extracomment>%1 are letters in quotation marks, with the names of those who have them</extracomment>
        <translation>Aucune police de cet ordinateur n’a ces lettres, que des cases vides remplacent donc sur le papier&#x202f;: %1. Installez une police qui les a.</translation>
    </message>
    <message>
        <source>The photo is not on the page, because it was damaged within the cohort file: choose the photo again, or restore a backup.</source>
        <translation>La photo n’est pas sur la page, parce qu’elle a été abîmée dans le fichier de cohorte&#x202f;: choisissez-la de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>With initials, because their photo was damaged within the cohort file: %1. Choose it again, or restore a backup.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Avec des initiales, parce que leur photo s’est abîmée dans le fichier de cohorte&#x202f;: %1. Choisissez-la de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The letter is before them in the file, and goes with them unfolded.</source>
        <translation>La lettre est avant elles dans le fichier, et les accompagne sans être pliée.</translation>
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
    <name>rebond::ui::booklet::BookletPage</name>
    <message>
        <source>Nobody to show</source>
        <translation>Personne à montrer</translation>
    </message>
    <message>
        <source>Not for the projector</source>
        <translation>Pas pour le projecteur</translation>
    </message>
    <message>
        <source>The CVs tell how to reach people. Anonymous ones are shown.</source>
        <translation>Les CV disent comment joindre les personnes. Les CV anonymes se montrent.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Without name, photo, age, address, links and what tells whether it is a man or a woman.</source>
        <translation>Sans nom, photo, âge, adresse ni liens, et sans ce qui dit s’il s’agit d’une femme ou d’un homme.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>label of a choice: by what CVs are ordered</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>Par métier</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>label of a choice: how CVs look</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Classic</source>
        <extracomment>how CVs look</extracomment>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderne</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Exported as</source>
        <extracomment>label of a choice: how pages stand on the sheets of a file</extracomment>
        <translation>Exporté en</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Stapled A5 booklet</source>
        <translation>Livret A5 agrafé</translation>
    </message>
    <message>
        <source>With the logo</source>
        <translation>Avec le logo</translation>
    </message>
    <message>
        <source>On the cover and on the letter: the one that is chosen on the page Report.</source>
        <translation>Sur la couverture et sur la lettre&#x202f;: celui qui est choisi à la page Bilan.</translation>
    </message>
    <message>
        <source>Export the booklet…</source>
        <translation>Exporter le livret…</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Qui n’y figure pas</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui y figure</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>button: what facilitators write in a booklet of CVs</extracomment>
        <translation>Textes</translation>
    </message>
    <message>
        <source>To a company</source>
        <extracomment>button: the booklet for one company alone</extracomment>
        <translation>À une entreprise</translation>
    </message>
    <message>
        <source>Print the pages…</source>
        <translation>Imprimer les pages…</translation>
    </message>
    <message>
        <source>Go to the members</source>
        <translation>Aller aux membres</translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) are PDFs of their own and come out as grey boxes: export the booklet, and print that PDF.</source>
        <translation>
            <numerusform>%n CV est un PDF fait par la personne et sortira en cadres gris&#x202f;: exportez le livret et imprimez ce PDF.</numerusform>
            <numerusform>%n CV sont des PDF faits par les personnes et sortiront en cadres gris&#x202f;: exportez le livret et imprimez ce PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or import the members of the cohort first.</source>
        <translation>Saisissez ou importez d’abord les membres de la cohorte.</translation>
    </message>
    <message>
        <source>It takes a CV and a consent for it in the booklet that holds today. The list beside says who lacks what; both are entered on the page of each member.</source>
        <translation>Il y faut un CV et un consentement valable aujourd’hui pour qu’il figure dans le livret. La liste à côté dit à qui il manque quoi&#x202f;; les deux se saisissent sur la page de chaque membre.</translation>
    </message>
    <message numerus="yes">
        <source>Who is left out: %n</source>
        <translation>
            <numerusform>Qui n’y figure pas&#x202f;: %n</numerusform>
            <numerusform>Qui n’y figure pas&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is in it: %n</source>
        <translation>
            <numerusform>Qui y figure&#x202f;: %n</numerusform>
            <numerusform>Qui y figure&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the booklet</source>
        <translation>Exporter le livret</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting the booklet</source>
        <translation>Export du livret</translation>
    </message>
    <message>
        <source>The booklet has been written: %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le livret a été écrit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Write what is sent</source>
        <translation>Écrire ce qui est envoyé</translation>
    </message>
    <message>
        <source>Writing what is sent</source>
        <translation>Écriture de ce qui est envoyé</translation>
    </message>
    <message>
        <source>Noted as sent to %1: act %2, which keeps the file %3.</source>
        <extracomment>%1 is the name of a company, %2 the reference of an act, %3 the name of a file</extracomment>
        <translation>Envoi à %1 noté&#x202f;: démarche %2, qui garde le fichier %3.</translation>
    </message>
    <message>
        <source>Go to the act</source>
        <translation>Aller à la démarche</translation>
    </message>
    <message>
        <source>Own PDFs</source>
        <extracomment>label of a choice: where PDFs that members made themselves stand in the booklet</extracomment>
        <translation>PDF des membres</translation>
    </message>
    <message>
        <source>Where there is no other CV</source>
        <extracomment>where the PDF of a member&apos;s own stands in the booklet</extracomment>
        <translation>Faute d’un autre CV</translation>
    </message>
    <message>
        <source>In place of Rebond’s pages</source>
        <translation>À la place des pages de Rebond</translation>
    </message>
    <message>
        <source>After Rebond’s pages</source>
        <translation>Après les pages de Rebond</translation>
    </message>
    <message>
        <source>Photos on the CVs</source>
        <translation>Photos sur les CV</translation>
    </message>
    <message>
        <source>QR codes of their links</source>
        <translation>Codes QR de leurs liens</translation>
    </message>
    <message>
        <source>On each CV that tells a link: LinkedIn’s, or its first. Members’ own PDFs stay as they are.</source>
        <translation>Sur chaque CV qui donne un lien&#x202f;: celui de LinkedIn, ou le premier. Les PDF personnels restent tels quels.</translation>
    </message>
    <message>
        <source>Reading the offer</source>
        <translation>Lecture de l’offre</translation>
    </message>
    <message>
        <source>Only of those who agreed to it; never on a CV without the name.</source>
        <translation>Seulement de qui l’a accepté&#x202f;; jamais sur un CV sans le nom.</translation>
    </message>
    <message>
        <source>For a printer’s shop</source>
        <extracomment>of a file: pages that are larger than they are cut, with marks where</extracomment>
        <translation>Pour un imprimeur</translation>
    </message>
    <message>
        <source>The file alone: what is shown, printed and sent stands on pages. For a printer’s shop they have bleed and crop marks.</source>
        <translation>Le seul fichier&#x202f;: ce qui est montré, imprimé et envoyé est en pages. Pour un imprimeur, elles ont fonds perdus et traits de coupe.</translation>
    </message>
    <message>
        <source>On the pages</source>
        <extracomment>button: shows what is chosen of a booklet besides its order: the logo, photos, own PDFs</extracomment>
        <translation>Sur les pages</translation>
    </message>
    <message>
        <source>Looking at what was sent before</source>
        <translation>Recherche de ce qui a déjà été envoyé</translation>
    </message>
    <message>
        <source>CVs of these members went to “%1” before, with act %2 of %3: nothing was sent a second time.</source>
        <extracomment>%1 is the name of a company, %2 the reference of an act, %3 a date</extracomment>
        <translation>Des CV de ces membres sont déjà partis à «&#x202f;%1&#x202f;», avec la démarche %2 du %3&#x202f;: rien n’est parti une seconde fois.</translation>
    </message>
    <message>
        <source>Send them once more</source>
        <translation>Les envoyer de nouveau</translation>
    </message>
</context>
<context>
    <name>rebond::ui::booklet::LeftOut</name>
    <message>
        <source>Nobody is left out: everybody has a CV and has agreed to what these pages tell.</source>
        <translation>Tout le monde y figure&#x202f;: chacun a un CV et a accepté ce que disent ces pages.</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>To have their CV in the booklet: none that holds today.</source>
        <translation>Pour leur CV dans le livret&#x202f;: aucun n’est valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Without a CV</source>
        <translation>Sans CV</translation>
    </message>
    <message>
        <source>Neither entered nor given as a file.</source>
        <translation>Ni saisi, ni donné en fichier.</translation>
    </message>
    <message>
        <source>CV is no PDF</source>
        <translation>Le CV n’est pas un PDF</translation>
    </message>
    <message>
        <source>A text document cannot be bound: enter the CV, or have it as PDF.</source>
        <translation>Un document texte ne peut être relié&#x202f;: saisissez le CV, ou demandez-le en PDF.</translation>
    </message>
    <message>
        <source>Own PDF: the name</source>
        <translation>PDF personnel&#x202f;: le nom</translation>
    </message>
    <message>
        <source>Their own PDF names them, without a consent for that.</source>
        <translation>Leur PDF les nomme, sans consentement pour cela.</translation>
    </message>
    <message>
        <source>Own PDF: how to reach them</source>
        <translation>PDF personnel&#x202f;: le contact</translation>
    </message>
    <message>
        <source>Their own PDF may tell it, without a consent for that.</source>
        <translation>Leur PDF peut le donner, sans consentement pour cela.</translation>
    </message>
    <message>
        <source>Own PDF: the photo</source>
        <translation>PDF personnel&#x202f;: la photo</translation>
    </message>
    <message>
        <source>Their own PDF may show it, without a consent for that.</source>
        <translation>Leur PDF peut la montrer, sans consentement pour cela.</translation>
    </message>
    <message>
        <source>Own PDF: not anonymous</source>
        <translation>PDF personnel&#x202f;: pas anonyme</translation>
    </message>
    <message>
        <source>Their own PDF cannot be made anonymous: enter the CV.</source>
        <translation>Leur PDF ne peut être rendu anonyme&#x202f;: saisissez le CV.</translation>
    </message>
    <message>
        <source>Own PDF: cannot be bound</source>
        <translation>PDF personnel&#x202f;: ne peut être relié</translation>
    </message>
    <message>
        <source>Broken, locked or too large; the line says what.</source>
        <translation>Abîmé, protégé ou trop gros&#x202f;; la ligne dit quoi.</translation>
    </message>
    <message>
        <source>Without their name</source>
        <extracomment>heading: people whose CV stands in the booklet without their name</extracomment>
        <translation>Sans leur nom</translation>
    </message>
    <message>
        <source>In the booklet under a number, for want of a consent for the name.</source>
        <translation>Dans le livret sous un numéro, faute de consentement pour le nom.</translation>
    </message>
    <message>
        <source>With initials</source>
        <extracomment>heading: people of whom initials are shown in place of their photo</extracomment>
        <translation>Avec des initiales</translation>
    </message>
    <message>
        <source>For want of a consent for their photo.</source>
        <translation>Faute de consentement pour leur photo.</translation>
    </message>
    <message>
        <source>Without how to reach them</source>
        <extracomment>heading: people of whom the booklet does not tell how to reach them</extracomment>
        <translation>Sans moyen de les joindre</translation>
    </message>
    <message>
        <source>For want of a consent for it.</source>
        <translation>Faute de consentement pour cela.</translation>
    </message>
    <message>
        <source>With pages of their own</source>
        <extracomment>heading: people whose own PDF stands in the booklet</extracomment>
        <translation>Avec leurs propres pages</translation>
    </message>
    <message>
        <source>Their PDF is bound as it is. Here and on the printer its pages are grey boxes: export the booklet, and print the PDF.</source>
        <translation>Leur PDF est relié tel quel. Ici et sur l’imprimante, ses pages sont des cadres gris&#x202f;: exportez le livret et imprimez le PDF.</translation>
    </message>
    <message>
        <source>Enter or a click opens the member, where CV and consents are entered.</source>
        <translation>Entrée ou un clic ouvre le membre, où se saisissent le CV et les consentements.</translation>
    </message>
    <message>
        <source>Without a QR code</source>
        <extracomment>heading: people on whose CV a code was asked for that telephones read</extracomment>
        <translation>Sans code QR</translation>
    </message>
    <message>
        <source>Their CV tells no link, or one that is too long for telephones to read from paper.</source>
        <translation>Leur CV ne donne aucun lien, ou un lien trop long pour que les téléphones le lisent sur le papier.</translation>
    </message>
    <message>
        <source>Without their own PDF</source>
        <extracomment>heading: people whose own PDF does not stand in the booklet as it was asked</extracomment>
        <translation>Sans leur propre PDF</translation>
    </message>
    <message>
        <source>It cannot be bound, or tells more than they agreed to: Rebond’s pages stand alone.</source>
        <translation>Il ne peut être relié, ou en dit plus que ce qu’ils ont accepté&#x202f;: les pages de Rebond y sont seules.</translation>
    </message>
    <message>
        <source>Photo damaged</source>
        <extracomment>heading: people of whom initials are shown in place of their photo</extracomment>
        <translation>Photo abîmée</translation>
    </message>
    <message>
        <source>With initials, because the photo was damaged within the cohort file: choose it again.</source>
        <translation>Avec des initiales, parce que la photo s’est abîmée dans le fichier de cohorte&#x202f;: choisissez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::booklet::LetterPanel</name>
    <message>
        <source>Begin with Rebond’s words</source>
        <translation>Partir du texte de Rebond</translation>
    </message>
    <message>
        <source>Write the file and note it as sent…</source>
        <translation>Écrire le fichier et noter l’envoi…</translation>
    </message>
    <message>
        <source>Nobody: the booklet is for all</source>
        <translation>Aucune&#x202f;: le livret est pour tous</translation>
    </message>
    <message>
        <source>How it goes to the company: as the act will say it.</source>
        <translation>Comment il part vers l’entreprise&#x202f;: ce que dira la démarche.</translation>
    </message>
    <message>
        <source>Writes the PDF where you say, and an act of today in the name of the group, with everybody who is in it. The very file is kept with the act; “Undo” takes both back.</source>
        <translation>Écrit le PDF où vous dites, et une démarche du jour au nom du collectif, avec tous ceux qui y figurent. Le fichier même est gardé avec la démarche&#x202f;; «&#x202f;Annuler&#x202f;» retire les deux.</translation>
    </message>
    <message>
        <source>Exporting alone writes nothing down.</source>
        <translation>Exporter seul ne note rien.</translation>
    </message>
    <message>
        <source>For one company</source>
        <translation>Pour une seule entreprise</translation>
    </message>
    <message>
        <source>The letter before the CVs</source>
        <translation>La lettre avant les CV</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Looking for a company</source>
        <translation>Recherche d’une entreprise</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) there before, the last on %1.</source>
        <translation>
            <numerusform>%n démarche déjà faite, la dernière le %1.</numerusform>
            <numerusform>%n démarches déjà faites, la dernière le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>! Lately: %1</source>
        <extracomment>behind a sign, before a sentence on acts of the last days: %1 is the sentence</extracomment>
        <translation>! Récemment&#x202f;: %1</translation>
    </message>
    <message>
        <source>A contact there asked for silence: do not write to them.</source>
        <translation>Un contact y a demandé le silence&#x202f;: ne lui écrivez pas.</translation>
    </message>
    <message>
        <source>Not for this offer</source>
        <translation>Pas pour cette offre</translation>
    </message>
    <message>
        <source>In answer to offer %1, “%2”: sending the CVs also notes that it was proposed to those ticked under “Who is in it”.</source>
        <extracomment>%1 is the reference of an offer, %2 the post</extracomment>
        <translation>En réponse à l’offre %1, «&#x202f;%2&#x202f;»&#x202f;: envoyer les CV note aussi qu’elle a été proposée à ceux qui sont cochés sous «&#x202f;Qui y figure&#x202f;».</translation>
    </message>
</context>
<context>
    <name>rebond::ui::booklet::PickPanel</name>
    <message>
        <source>Everybody again</source>
        <translation>De nouveau tout le monde</translation>
    </message>
    <message>
        <source>Takes all ticks away: the booklet is of everybody who can stand in it.</source>
        <translation>Décoche tout&#x202f;: le livret est celui de tous ceux qui peuvent y figurer.</translation>
    </message>
    <message>
        <source>Search among those who can be chosen</source>
        <translation>Chercher parmi ceux qui peuvent être choisis</translation>
    </message>
    <message>
        <source>Name, occupation or sector</source>
        <translation>Nom, métier ou secteur</translation>
    </message>
    <message>
        <source>Who can stand in the booklet</source>
        <translation>Qui peut figurer dans le livret</translation>
    </message>
    <message>
        <source>The space bar ticks the line the keyboard stands on.</source>
        <translation>La barre d’espace coche la ligne où est le clavier.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who can stand in it: %n. Tick some to choose only them.</source>
        <translation>
            <numerusform>Tous ceux qui peuvent y figurer&#x202f;: %n. Cochez-en pour ne choisir qu’eux.</numerusform>
            <numerusform>Tous ceux qui peuvent y figurer&#x202f;: %n. Cochez-en pour ne choisir qu’eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those who are ticked: %n.</source>
        <translation>
            <numerusform>Seulement ceux qui sont cochés&#x202f;: %n.</numerusform>
            <numerusform>Seulement ceux qui sont cochés&#x202f;: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::booklet::TextsPanel</name>
    <message>
        <source>On the cover</source>
        <translation>Sur la couverture</translation>
    </message>
    <message>
        <source>Below the name of the group and the number of CVs.</source>
        <translation>Sous le nom du groupe et le nombre de CV.</translation>
    </message>
    <message>
        <source>A word from the facilitators</source>
        <translation>Le mot des animateurs</translation>
    </message>
    <message>
        <source>Before the contents; an empty line begins a new paragraph.</source>
        <translation>Avant le sommaire&#x202f;; une ligne vide commence un paragraphe.</translation>
    </message>
    <message>
        <source>Useful links</source>
        <translation>Liens utiles</translation>
    </message>
    <message>
        <source>At the end; on each line an address, https://…, and after a space what it is.</source>
        <translation>À la fin&#x202f;; sur chaque ligne une adresse, https://…, et après une espace ce que c’est.</translation>
    </message>
    <message>
        <source>On the back: whom to write to</source>
        <translation>Au dos&#x202f;: à qui écrire</translation>
    </message>
    <message>
        <source>Empty: who signs the report.</source>
        <translation>Vide&#x202f;: qui signe le bilan.</translation>
    </message>
    <message>
        <source>Line %1 is no useful link: each line begins with an address, https://…, and there are at most %2.</source>
        <extracomment>%1 is the number of a line, %2 a number of links</extracomment>
        <translation>La ligne %1 n’est pas un lien utile&#x202f;: chaque ligne commence par une adresse, https://…, et il y en a %2 au plus.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::checks::ChecksModel</name>
    <message>
        <source>Contradiction</source>
        <extracomment>kind of a thing to check: entries that contradict each other</extracomment>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <extracomment>kind of a thing to check: two records of one person or company</extracomment>
        <translation>Saisie en double&#x202f;?</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <extracomment>kind of a thing to check</extracomment>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>Photo missing</source>
        <extracomment>kind of a thing to check</extracomment>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>Occupation missing</source>
        <extracomment>kind of a thing to check</extracomment>
        <translation>Sans métier</translation>
    </message>
    <message>
        <source>Nothing done lately</source>
        <extracomment>kind of a thing to check: a member for whom nothing was done lately</extracomment>
        <translation>Rien de récent</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heading: what kind of thing there is to check</extracomment>
        <translation>Quoi</translation>
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
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>rebond::ui::checks::ChecksPage</name>
    <message>
        <source>There is nothing to check</source>
        <translation>Il n’y a rien à vérifier</translation>
    </message>
    <message>
        <source>No entry contradicts another, nothing is missing, and nobody seems to be entered twice. This page looks again whenever something changes.</source>
        <translation>Aucune donnée n’en contredit une autre, rien ne manque, et personne ne semble saisi deux fois. Cette page regarde de nouveau à chaque changement.</translation>
    </message>
    <message>
        <source>Verify the data</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Nothing here changes a figure: entries count as they stand. Mend what is wrong; what is right may stay.</source>
        <translation>Rien ici ne change un chiffre&#x202f;: les données comptent telles qu’elles sont. Corrigez ce qui est faux&#x202f;; ce qui est juste peut rester.</translation>
    </message>
    <message>
        <source>There is more than is listed here: mend these first.</source>
        <translation>Il y en a plus qu’il n’en est listé ici&#x202f;: corrigez d’abord celles-ci.</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;Comparer et fusionner…</translation>
    </message>
    <message>
        <source>Looking through the data</source>
        <translation>Examen des données</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a kind of thing to check (&quot;Photo missing&quot;), %2 how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Making the two one</source>
        <translation>Fusion des deux fiches</translation>
    </message>
    <message>
        <source>%1 is now part of %2, with all that was done under its name.</source>
        <extracomment>%1 and %2 are names with their references</extracomment>
        <translation>%1 ne fait plus qu’un avec %2, avec tout ce qui a été fait sous son nom.</translation>
    </message>
    <message>
        <source>Export what is to be checked</source>
        <translation>Exporter ce qui est à vérifier</translation>
    </message>
</context>
<context>
    <name>rebond::ui::checks::MergeView</name>
    <message>
        <source>&amp;Make them one</source>
        <translation>F&amp;usionner</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
    <message>
        <source>Choose which one stays and what it holds. All that was done under either name stays, and belongs to the one that stays; “Undo” brings both back.</source>
        <translation>Choisissez la fiche qui reste et ce qu’elle porte. Tout ce qui a été fait sous l’un ou l’autre nom reste, et appartient à celle qui reste&#x202f;; «&#x202f;Annuler&#x202f;» rend les deux.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>a field that one of two records leaves empty</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Two members, or one?</source>
        <translation>Deux membres, ou un seul&#x202f;?</translation>
    </message>
    <message>
        <source>Two companies, or one?</source>
        <translation>Deux entreprises, ou une seule&#x202f;?</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>Celle qui reste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is the name of a field, %2 what stands in it</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <extracomment>stands for what a field holds, while others look at the screen</extracomment>
        <translation>(caché)</translation>
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
    <message>
        <source>Whom to speak to</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>A new contact at %1</source>
        <extracomment>heading of a form: %1 is the name of a company</extracomment>
        <translation>Un nouveau contact chez %1</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Change contact %1</source>
        <translation>Modifier le contact %1</translation>
    </message>
</context>
<context>
    <name>rebond::ui::companies::CompanyPanel</name>
    <message>
        <source>✕ Asked not to be contacted any more</source>
        <translation>✕ A demandé à ne plus être contactée</translation>
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
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>rebond::ui::companies::ContactList</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <translation>A&amp;jouter un contact</translation>
    </message>
    <message>
        <source>Change the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>Reading the contacts</source>
        <translation>Lecture des contacts</translation>
    </message>
    <message>
        <source>Nobody is named here yet.</source>
        <translation>Personne n’est encore nommé ici.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: export the list of contacts to see all</source>
        <translation>
            <numerusform>et %n de plus&#x202f;: exportez la liste des contacts pour tout voir</numerusform>
            <numerusform>et %n de plus&#x202f;: exportez la liste des contacts pour tout voir</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ asked for silence</source>
        <translation>✕ a demandé le silence</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is where the name of a contact comes from</extracomment>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Modifi&amp;er</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>rebond::ui::cv::CvForm</name>
    <message>
        <source>This version</source>
        <translation>Cette version</translation>
    </message>
    <message>
        <source>At the head</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Comment elle s’appelle</translation>
    </message>
    <message>
        <source>Language it is written in</source>
        <translation>Langue dans laquelle elle est écrite</translation>
    </message>
    <message>
        <source>Occupation it aims at</source>
        <translation>Métier visé</translation>
    </message>
    <message>
        <source>Headline (empty: the one of the member)</source>
        <translation>Accroche (vide&#x202f;: celle du membre)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Give it a name that tells it from the other versions.</source>
        <translation>Donnez-lui un nom qui la distingue des autres versions.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::cv::CvPage</name>
    <message>
        <source>&amp;Without the name</source>
        <translation>Sans le &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>&amp;Garder cette version</translation>
    </message>
    <message>
        <source>Take &amp;back what I typed</source>
        <translation>A&amp;bandonner ma saisie</translation>
    </message>
    <message>
        <source>Write it on &amp;pages…</source>
        <translation>L’écrire en &amp;pages…</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Retour à la &amp;liste</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>No&amp;uvelle version</translation>
    </message>
    <message>
        <source>&amp;Copy of this one</source>
        <translation>&amp;Copie de celle-ci</translation>
    </message>
    <message>
        <source>&amp;Make it the current one</source>
        <translation>En faire la version ac&amp;tuelle</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Supprimer celle-ci</translation>
    </message>
    <message>
        <source>The current version is the one that is shown and bound.</source>
        <translation>La version actuelle est celle qui est montrée et reliée.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderne</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>The pages of this version</source>
        <translation>Les pages de cette version</translation>
    </message>
    <message>
        <source>L&amp;ooks</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>CV of %1</source>
        <extracomment>heading; %1 is a person</extracomment>
        <translation>CV de %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>Reading the versions of a CV</source>
        <translation>Lecture des versions d’un CV</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Reading the dictionary</source>
        <translation>Lecture du dictionnaire</translation>
    </message>
    <message>
        <source>Not in the dictionary: %1</source>
        <extracomment>%1 are words of a CV</extracomment>
        <translation>Pas dans le dictionnaire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keeping a CV</source>
        <translation>Enregistrement d’un CV</translation>
    </message>
    <message>
        <source>This version of the CV is kept: %1.</source>
        <extracomment>%1 is the name of a version of a CV</extracomment>
        <translation>Cette version du CV est gardée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This version of the CV is the current one now: %1.</source>
        <extracomment>%1 is the name of a version of a CV</extracomment>
        <translation>Cette version du CV est maintenant l’actuelle&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Deleting a version of a CV</source>
        <translation>Suppression d’une version de CV</translation>
    </message>
    <message>
        <source>This version of the CV is deleted: %1. Undo brings it back.</source>
        <extracomment>%1 is the name of a version of a CV</extracomment>
        <translation>Cette version du CV est supprimée&#x202f;: %1. Annuler la ramène.</translation>
    </message>
    <message>
        <source>Not for the projector: these pages tell how to reach somebody. Those without the name are shown.</source>
        <translation>Pas pour le projecteur&#x202f;: ces pages disent comment joindre quelqu’un. Celles sans le nom sont montrées.</translation>
    </message>
    <message>
        <source>With the photo</source>
        <translation>Avec la photo</translation>
    </message>
    <message>
        <source>With a QR code</source>
        <translation>Avec un code QR</translation>
    </message>
    <message>
        <source>Only where they agreed to it in the booklet or in outreach; never without the name.</source>
        <translation>Seulement si la personne l’a accepté dans le livret ou pour les démarches&#x202f;; jamais sans le nom.</translation>
    </message>
    <message>
        <source>Leads to the profile link: LinkedIn’s, or the first of this CV; never without the name.</source>
        <translation>Mène au lien de profil&#x202f;: celui de LinkedIn, ou le premier de ce CV&#x202f;; jamais sans le nom.</translation>
    </message>
    <message>
        <source>current since %1</source>
        <extracomment>of several versions of a CV, the one that is shown; %1 is a date, where it is known since when</extracomment>
        <translation>actuelle depuis le %1</translation>
    </message>
</context>
<context>
    <name>rebond::ui::cv::OwnPdfPage</name>
    <message>
        <source>Open with &amp;another program</source>
        <translation>Ouvrir avec un &amp;autre programme</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Retour à la &amp;liste</translation>
    </message>
    <message>
        <source>This is how it can be bound: what acts or hides in the file is not shown. The file itself is kept as it came.</source>
        <translation>Voici comment il peut être relié&#x202f;: ce qui agit ou se cache dans le fichier n’est pas montré. Le fichier lui-même est gardé tel quel.</translation>
    </message>
    <message>
        <source>The pages of their own CV</source>
        <translation>Les pages de leur propre CV</translation>
    </message>
    <message>
        <source>Own CV of %1</source>
        <extracomment>heading; %1 is a person</extracomment>
        <translation>CV personnel de %1</translation>
    </message>
    <message>
        <source>Not for the projector: nobody knows what this PDF tells.</source>
        <translation>Pas pour le projecteur&#x202f;: nul ne sait ce que dit ce PDF.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::cv::PartList</name>
    <message>
        <source>%1: %2</source>
        <comment>button of a section</comment>
        <extracomment>name of a button for a screen reader: %1 is what it does, %2 is a section of a CV</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>2012, 06/2012 or 30/06/2012</source>
        <translation>2012, 06/2012 ou 30/06/2012</translation>
    </message>
    <message>
        <source>This is no date: write 2012, 06/2012 or 30/06/2012.</source>
        <translation>Ce n’est pas une date&#x202f;: écrivez 2012, 06/2012 ou 30/06/2012.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::cv::PasswordPage</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This PDF is locked. It is opened with its password and kept without it, so that it can be bound; the password itself is not kept.</source>
        <translation>Ce PDF est verrouillé. Il est ouvert avec son mot de passe et gardé sans, pour pouvoir être relié&#x202f;; le mot de passe lui-même n’est pas gardé.</translation>
    </message>
    <message>
        <source>&amp;Password of the PDF</source>
        <translation>&amp;Mot de passe du PDF</translation>
    </message>
    <message>
        <source>“%1” asks for a password</source>
        <extracomment>heading; %1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» demande un mot de passe</translation>
    </message>
    <message>
        <source>This password does not open it: look at capitals and spaces, and try again.</source>
        <translation>Ce mot de passe ne l’ouvre pas&#x202f;: vérifiez les majuscules et les espaces, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::cv::SpellingMarks</name>
    <message>
        <source>No other word is like it</source>
        <translation>Aucun autre mot ne lui ressemble</translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::BehindCard</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>heading of a column: the reason for which a member is counted there</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Établissement de la liste</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n of many more</source>
        <translation>
            <numerusform>la %n plus récente, parmi bien d’autres</numerusform>
            <numerusform>les %n plus récentes, parmi bien d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n démarche</numerusform>
            <numerusform>%n démarches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compan(y/ies), by the newest act</source>
        <translation>
            <numerusform>%n entreprise, par sa dernière démarche</numerusform>
            <numerusform>%n entreprises, par leur dernière démarche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
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
    <message>
        <source>See who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>Known only later, or cancelled since</source>
        <extracomment>heading of a list of members</extracomment>
        <translation>Connus plus tard seulement, ou annulés depuis</translation>
    </message>
    <message>
        <source>Have not rebounded</source>
        <extracomment>heading of a list of members</extracomment>
        <translation>N’ont pas rebondi</translation>
    </message>
    <message>
        <source>Had rebounded by %1</source>
        <extracomment>heading of a list of members; %1 is a date</extracomment>
        <translation>Avaient rebondi au %1</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>heading over a drawing of what the group did in each week</extracomment>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>The curve is drawn by what is counted for its last day; as it was known then, an earlier day may differ.</source>
        <extracomment>below the curve, where the count of a day depends on what was known by then</extracomment>
        <translation>La courbe est tracée avec ce qui compte à son dernier jour&#x202f;; tel que connu alors, un jour plus ancien peut différer.</translation>
    </message>
    <message>
        <source>What the group did, week by week</source>
        <translation>Ce que le groupe a fait, semaine par semaine</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>title of a printed list: what is due today</extracomment>
        <translation>À faire</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, week of %2</source>
        <extracomment>heading of a list: %1 is what is listed (&quot;Interviews held&quot;), %2 the date of a Monday</extracomment>
        <translation>%1, semaine du %2</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>Exporter la liste telle qu’affichée</translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::OtherNumbers</name>
    <message>
        <source>Rows behind another number</source>
        <translation>Les lignes derrière un autre nombre</translation>
    </message>
    <message>
        <source>Lists who or what is behind a number of the report that does not stand on this page.</source>
        <translation>Liste les personnes, les démarches ou les entretiens derrière un nombre du bilan qui n’est pas sur cette page.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a menu: %1 is what is counted, %2 the number</extracomment>
        <translation>%1&#x202f;: %2</translation>
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
    <message>
        <source>With all that is known today</source>
        <translation>Avec tout ce que l’on sait aujourd’hui</translation>
    </message>
    <message>
        <source>Counts what became known after the day as well, on the day on which it took effect.</source>
        <translation>Compte aussi ce que l’on n’a appris qu’après ce jour, à la date où cela a pris effet.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::dashboard::SettleBar</name>
    <message>
        <source>Open the member</source>
        <translation>Ouvrir le membre</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source>Goes to the record: there it is settled.</source>
        <translation>Va à la fiche&#x202f;: c’est là que cela se règle.</translation>
    </message>
    <message>
        <source>%1 In the list: key %2.</source>
        <extracomment>help of a button: %1 is a sentence, %2 a key</extracomment>
        <translation>%1 Dans la liste&#x202f;: touche %2.</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>Fai&amp;t…</translation>
    </message>
    <message>
        <source>Opens the line for acts, filled in: the next act settles this one.</source>
        <translation>Ouvre la ligne des démarches, remplie&#x202f;: la démarche suivante règle celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts the follow-up off.</source>
        <translation>Reporte la relance.</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Plus rien à faire</translation>
    </message>
    <message>
        <source>The follow-up goes; the lead stays as it stands.</source>
        <translation>La relance disparaît&#x202f;; la piste reste où elle en est.</translation>
    </message>
    <message>
        <source>That is how the interview went.</source>
        <translation>C’est ainsi que l’entretien s’est passé.</translation>
    </message>
    <message>
        <source>What was learnt today.</source>
        <translation>Ce que l’on a appris aujourd’hui.</translation>
    </message>
    <message>
        <source>Settling what is due</source>
        <translation>Règlement de ce qui est à faire</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Ouvrir l’entretien</translation>
    </message>
    <message>
        <source>Open the outcome</source>
        <translation>Ouvrir l’issue</translation>
    </message>
    <message>
        <source>Write an act down…</source>
        <translation>Noter une démarche…</translation>
    </message>
    <message>
        <source>Opens the line for acts, in the name of this member.</source>
        <translation>Ouvre la ligne des démarches, au nom de ce membre.</translation>
    </message>
    <message>
        <source>Has left: %1</source>
        <extracomment>a button: %1 is why somebody left the group, &quot;No news&quot;</extracomment>
        <translation>Sortie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Writes down that this member left the group today.</source>
        <translation>Note que ce membre a quitté le groupe aujourd’hui.</translation>
    </message>
    <message>
        <source>Agreed again</source>
        <translation>D’accord à nouveau</translation>
    </message>
    <message>
        <source>They agreed again today, to the same and for as long as before.</source>
        <translation>Accord donné à nouveau ce jour, aux mêmes choses et pour aussi longtemps qu’avant.</translation>
    </message>
    <message>
        <source>Agrees no more</source>
        <translation>Plus d’accord</translation>
    </message>
    <message>
        <source>Nothing of it may be shown from today on.</source>
        <translation>Plus rien ne doit en être montré à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>a button beside &quot;and 3 more&quot; of the things to do</extracomment>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Shows what this list leaves out.</source>
        <translation>Montre ce que cette liste laisse de côté.</translation>
    </message>
    <message>
        <source>Open the offer</source>
        <translation>Ouvrir l’offre</translation>
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
    <message numerus="yes">
        <source>! The last act written down is %n day(s) old, of %1: what stands here may be out of date.</source>
        <extracomment>above the things to do; %1 is a date</extracomment>
        <translation>
            <numerusform>! La dernière démarche notée date de %n jour, du %1&#x202f;: ce qui est ici n’est peut-être plus à jour.</numerusform>
            <numerusform>! La dernière démarche notée date de %n jours, du %1&#x202f;: ce qui est ici n’est peut-être plus à jour.</numerusform>
        </translation>
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
        <translation>Colonnes laissées de côté&#x202f;: %1.</translation>
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
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
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
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>Fe&amp;uille</translation>
    </message>
    <message>
        <source>The list hol&amp;ds</source>
        <translation>La liste &amp;contient</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx, .ods) or a CSV file, with headings above its columns: members first, then companies, contacts, outreach, interviews, outcomes and check-points; press mentions, relays, offers and visits of the site at any time. Nothing comes in before you have seen what would change.</source>
        <translation>Un tableur (.xlsx, .ods) ou un fichier CSV, avec des en-têtes au-dessus des colonnes&#x202f;: les membres d’abord, puis les entreprises, les contacts, les démarches, les entretiens, les issues et les points de suivi&#x202f;; la presse, les relais, les offres et les visites du site quand vous voulez. Rien n’entre avant que vous ayez vu ce qui changerait.</translation>
    </message>
    <message>
        <source>The list whose import was begun, “%1”, has changed since or is no longer there: choose it again. Where its headings are the same, its columns are what you made them.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La liste dont l’import était commencé, «&#x202f;%1&#x202f;», a changé depuis ou n’est plus là&#x202f;: choisissez-la de nouveau. Si ses en-têtes sont les mêmes, ses colonnes sont celles que vous aviez choisies.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1: mend them in your list, then import it again.</source>
        <extracomment>%1 is the list, as its file is called</extracomment>
        <translation>
            <numerusform>%n ligne de %1&#x202f;: corrigez-la dans votre liste, puis importez-la de nouveau.</numerusform>
            <numerusform>%n lignes de %1&#x202f;: corrigez-les dans votre liste, puis importez-la de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <extracomment>title of a printed list; %1 is a file that is imported</extracomment>
        <translation>Lignes de %1</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>Exporter la liste telle qu’affichée</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
    <message>
        <source>%1: (hidden)</source>
        <extracomment>while others look at the screen: %1 is the name of a field that an import fills or changes</extracomment>
        <translation>%1&#x202f;: (caché)</translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Made by itself after each day’s work and before an import, a merge, a restore or an erasure: twelve days, ten weeks and nine months are kept, in a folder beside the file.</source>
        <translation>Elles se font d’elles-mêmes, après chaque journée de travail et avant un import, une fusion, une restauration ou un effacement&#x202f;: douze jours, dix semaines et neuf mois sont gardés, dans un dossier à côté du fichier.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one comes after today’s work.</source>
        <translation>Il n’y a pas encore de sauvegarde. La première viendra après le travail d’aujourd’hui.</translation>
    </message>
    <message>
        <source>No backups are made of the demonstration.</source>
        <translation>La démonstration n’est pas sauvegardée.</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>Lecture de la sauvegarde</translation>
    </message>
    <message>
        <source>Restoring puts this state in the place of the present one, of which a backup is made first.</source>
        <translation>Restaurer met cet état à la place de l’état actuel, dont une sauvegarde est d’abord faite.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased since stay erased.</source>
        <translation>
            <numerusform>%n personne effacée depuis reste effacée.</numerusform>
            <numerusform>%n personnes effacées depuis restent effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restores the backup of %1.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Restaure la sauvegarde du %1.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The backup is made, and was checked.</source>
        <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
        <source>Open the folder of back&amp;ups</source>
        <translation>Ouvrir le &amp;dossier des sauvegardes</translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::CohortsCard</name>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>&amp;Work in this one</source>
        <translation>&amp;Travailler dans celle-ci</translation>
    </message>
    <message>
        <source>&amp;New cohort</source>
        <translation>&amp;Nouvelle cohorte</translation>
    </message>
    <message>
        <source>Companies, contacts and what was written to them belong to the file: every cohort finds them, nothing has to be copied. A closed cohort can be looked at and reported on.</source>
        <translation>Les entreprises, les contacts et ce qui leur a été écrit sont au fichier&#x202f;: chaque cohorte les retrouve, il n’y a rien à recopier. Une cohorte close se regarde et fait l’objet de bilans.</translation>
    </message>
    <message>
        <source>Reading the cohorts</source>
        <translation>Lecture des cohortes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;lore</translation>
    </message>
    <message>
        <source>Beginning the cohort</source>
        <translation>Début de la cohorte</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Ro&amp;uvrir</translation>
    </message>
    <message>
        <source>Correc&amp;t…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>Its name, territory, days and goal.</source>
        <translation>Son nom, son territoire, ses dates et son objectif.</translation>
    </message>
    <message>
        <source>Correcting the cohort</source>
        <translation>Correction de la cohorte</translation>
    </message>
    <message>
        <source>The cohort you were correcting has been closed or removed meanwhile. What you had typed stands in the details.</source>
        <translation>La cohorte que vous corrigiez a été close ou supprimée entre-temps. Ce que vous aviez saisi se trouve dans les détails.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::ConsentsCard</name>
    <message>
        <source>What this person agreed to</source>
        <translation>Ce que cette personne a accepté</translation>
    </message>
    <message>
        <source>Nothing: or all of it was withdrawn.</source>
        <translation>Rien, ou tout a été retiré.</translation>
    </message>
    <message>
        <source>Whoever agreed may agree no more, also after the cohort was closed. Tick what is taken back: nothing of it may be shown from today on.</source>
        <translation>Un accord se retire à tout moment, même après la clôture de la cohorte. Cochez ce qui est retiré&#x202f;: rien de cela ne sera plus montré à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Withdraw what is ticked</source>
        <translation>Retirer ce qui est coché</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>Lecture des consentements</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers, a box: %1 is a medium (“Web site”), %2 a use with its last day</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <extracomment>a consent that no longer holds: %1 is a use (“Photo”), %2 its last day</extracomment>
        <translation>%1, fini le %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>a consent: %1 is a use (“Photo”), %2 its last day</extracomment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Withdrawing consents</source>
        <translation>Retrait de consentements</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) withdrawn. What was printed before stays as it is; publish the web site anew.</source>
        <translation>
            <numerusform>%n consentement retiré. Ce qui a déjà été imprimé reste tel quel&#x202f;; publiez de nouveau le site web.</numerusform>
            <numerusform>%n consentements retirés. Ce qui a déjà été imprimé reste tel quel&#x202f;; publiez de nouveau le site web.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::FileCard</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole file</source>
        <translation>&amp;Vérifier tout le fichier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>vérification à l’ouverture en cours</translation>
    </message>
    <message>
        <source>may only be read</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>yours to read and write</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>✓ sound: its pages were checked as it was opened</source>
        <translation>✓ sain&#x202f;: ses pages ont été vérifiées à l’ouverture</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ endommagé</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>Checking the whole file</source>
        <translation>Vérification de tout le fichier</translation>
    </message>
    <message>
        <source>✓ sound: every page, key and index</source>
        <translation>✓ sain&#x202f;: chaque page, chaque clé, chaque index</translation>
    </message>
    <message>
        <source>Open its fol&amp;der</source>
        <translation>Ouvrir son d&amp;ossier</translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::NewCohortPanel</name>
    <message>
        <source>Begin this cohor&amp;t</source>
        <translation>&amp;Commencer cette cohorte</translation>
    </message>
    <message>
        <source>&amp;Name of the cohort</source>
        <translation>&amp;Nom de la cohorte</translation>
    </message>
    <message>
        <source>F&amp;irst day (optional)</source>
        <translation>&amp;Premier jour (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Last day (optional)</source>
        <translation>Dernier jo&amp;ur (facultatif)</translation>
    </message>
    <message>
        <source>G&amp;oal (optional)</source>
        <translation>Ob&amp;jectif (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the goal as a whole number of people, such as 30.</source>
        <translation>Donnez l’objectif en nombre entier de personnes, par exemple 30.</translation>
    </message>
    <message>
        <source>Save the &amp;corrections</source>
        <translation>Enregistrer les &amp;corrections</translation>
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
        <source>Territor&amp;y (optional)</source>
        <translation>&amp;Territoire (facultatif)</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::PersonPanel</name>
    <message>
        <source>Back to the members</source>
        <translation>Retour aux membres</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Acts of outreach</source>
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
        <source>Entries of the journal</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Write all of it to a file…</source>
        <translation>Tout écrire dans un fic&amp;hier…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Rien ne le défait.</translation>
    </message>
    <message>
        <source>Erase f&amp;or good</source>
        <translation>Effacer pour de &amp;bon</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Looking for all that is held</source>
        <translation>Recherche de tout ce qui est gardé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of outreach made for them alone</source>
        <translation>
            <numerusform>%n démarche faite pour elle seule</numerusform>
            <numerusform>%n démarches faites pour elle seule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made first. %n older backup(s) hold this person until newer ones take their place; whoever restores one has them erased again.</source>
        <translation>
            <numerusform>Une sauvegarde est d’abord faite. %n sauvegarde plus ancienne garde cette personne jusqu’à ce que de plus récentes prennent sa place&#x202f;; qui la restaure efface la personne de nouveau.</numerusform>
            <numerusform>Une sauvegarde est d’abord faite. %n sauvegardes plus anciennes gardent cette personne jusqu’à ce que de plus récentes prennent leur place&#x202f;; qui en restaure une efface la personne de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is held on a person</source>
        <translation>Tout ce qui est gardé sur une personne</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>Writing all that is held</source>
        <translation>Écriture de tout ce qui est gardé</translation>
    </message>
    <message>
        <source>All that is held is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Tout ce qui est gardé est dans %1.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Erasing a person’s data</source>
        <translation>Effacement des données d’une personne</translation>
    </message>
    <message>
        <source>The person’s data are erased.</source>
        <translation>Les données de la personne sont effacées.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Workshop note of</source>
        <translation>Note d’atelier de</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Whoever is in the file may see all that is held about them, and have it put right. The file written here holds everything as lists any spreadsheet opens, with the photo and the CV; hand it to that person only.</source>
        <translation>Qui est dans le fichier peut voir tout ce qui est gardé à son sujet et le faire corriger. Le fichier écrit ici contient tout, en listes que n’importe quel tableur ouvre, avec la photo et le CV&#x202f;; ne le remettez qu’à cette personne.</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Er&amp;ase this person’s data</source>
        <translation>&amp;Effacer les données de cette personne</translation>
    </message>
    <message>
        <source>Goes: the record, photo, CV, consents, interviews, outcomes and check-points, marks and notes of workshops, %1, and what the journal kept of all of them.</source>
        <extracomment>%1 is &quot;3 acts of outreach made for them alone&quot;</extracomment>
        <translation>Part&#x202f;: la fiche, la photo, le CV, les consentements, les entretiens, les issues et les points de suivi, les présences et notes d’ateliers, %1, et ce que le journal en a retenu.</translation>
    </message>
    <message numerus="yes">
        <source>Stays: %n act(s) made with others or in the group’s name, without this person, notes and next step; that something was erased, by whom and when; and what was printed or written to other files before, which is yours to delete. Figures of the past change: nobody can be counted who is not there.</source>
        <translation>
            <numerusform>Reste&#x202f;: %n démarche faite avec d’autres ou au nom du collectif, sans cette personne, ni notes, ni prochaine action&#x202f;; qu’un effacement a eu lieu, par qui et quand&#x202f;; et ce qui a été imprimé ou écrit dans d’autres fichiers, que vous seul pouvez supprimer. Les chiffres du passé changent&#x202f;: on ne compte pas qui n’est plus là.</numerusform>
            <numerusform>Restent&#x202f;: %n démarches faites avec d’autres ou au nom du collectif, sans cette personne, ni notes, ni prochaine action&#x202f;; qu’un effacement a eu lieu, par qui et quand&#x202f;; et ce qui a été imprimé ou écrit dans d’autres fichiers, que vous seul pouvez supprimer. Les chiffres du passé changent&#x202f;: on ne compte pas qui n’est plus là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) beside the file, made before an update or because it was damaged, may hold them, too, and stay until you delete them.</source>
        <translation>
            <numerusform>%n copie à côté du fichier, faite avant une mise à jour ou parce qu’il était endommagé, peut aussi contenir cette personne, et reste tant que vous ne la supprimez pas.</numerusform>
            <numerusform>%n copies à côté du fichier, faites avant une mise à jour ou parce qu’il était endommagé, peuvent aussi contenir cette personne, et restent tant que vous ne les supprimez pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <extracomment>a line of a list: %1 is &quot;Act D012&quot;, %2 a few words of its notes in quotation marks</extracomment>
        <translation>• %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>• and more</source>
        <translation>• et d’autres encore</translation>
    </message>
    <message>
        <source>Press mention</source>
        <translation>Mention dans la presse</translation>
    </message>
    <message>
        <source>Words in the report of</source>
        <extracomment>where a name is found: before the name of a cohort</extracomment>
        <translation>Texte du bilan de</translation>
    </message>
    <message>
        <source>Press mentions</source>
        <translation>Mentions dans la presse</translation>
    </message>
    <message numerus="yes">
        <source>%n press mention(s) stay(s), too, without this person’s name, notes and what names them.</source>
        <translation>
            <numerusform>%n mention dans la presse reste aussi, sans le nom de cette personne, sans les notes ni ce qui la nomme.</numerusform>
            <numerusform>%n mentions dans la presse restent aussi, sans le nom de cette personne, sans les notes ni ce qui la nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>Rapports figés</translation>
    </message>
    <message>
        <source>Stays, to be looked through by hand: notes about others in which the name, mail or telephone number stands, and what the press said of this person in other words.</source>
        <translation>Reste, à relire à la main&#x202f;: les notes sur d’autres où figure le nom, le courriel ou le téléphone, et ce que la presse a dit de cette personne en d’autres mots.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Request to relay</source>
        <extracomment>where a name is found: before the reference of a relay</extracomment>
        <translation>Demande au relais</translation>
    </message>
    <message>
        <source>CV of</source>
        <extracomment>where a name is found: before the reference of a member</extracomment>
        <translation>CV de</translation>
    </message>
    <message>
        <source>Requests to relays</source>
        <translation>Demandes aux relais</translation>
    </message>
    <message numerus="yes">
        <source>What relays were asked for this person goes, too: %n request(s).</source>
        <translation>
            <numerusform>Part aussi ce qui a été demandé aux relais pour cette personne&#x202f;: %n demande.</numerusform>
            <numerusform>Part aussi ce qui a été demandé aux relais pour cette personne&#x202f;: %n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>CV</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Une sauvegarde est d’abord faite.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Proposal of offer</source>
        <extracomment>where a name is found: before the reference of an offer</extracomment>
        <translation>Proposition de l’offre</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <extracomment>where a name is found: before the reference of a template</extracomment>
        <translation>Modèle de lettre</translation>
    </message>
    <message>
        <source>Offers proposed</source>
        <translation>Offres proposées</translation>
    </message>
    <message numerus="yes">
        <source>What offers were proposed to this person goes, too: %n proposal(s).</source>
        <translation>
            <numerusform>Ce qui lui a été proposé comme offres part aussi&#x202f;: %n proposition.</numerusform>
            <numerusform>Ce qui lui a été proposé comme offres part aussi&#x202f;: %n propositions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::file::RomeCard</name>
    <message>
        <source>The ROME, directory of occupations</source>
        <translation>Le ROME, répertoire des métiers</translation>
    </message>
    <message>
        <source>Replace by a newer file…</source>
        <translation>Remplacer par un fichier plus récent…</translation>
    </message>
    <message>
        <source>The file unix_referentiel_code_rome… of France Travail’s open data. It serves every cohort file on this machine; codes that are entered stay as they are.</source>
        <translation>Le fichier unix_referentiel_code_rome… des données ouvertes de France Travail. Il sert à tous les fichiers de cohorte de cet ordinateur&#x202f;; les codes saisis restent comme ils sont.</translation>
    </message>
    <message>
        <source>Back to the one of the program</source>
        <translation>Revenir à celui du programme</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, with %n occupation(s), as it came with the program.</source>
        <extracomment>%1 is the version of a directory of occupations, %n how many it has</extracomment>
        <translation>
            <numerusform>Version %1, avec %n métier, celle du programme.</numerusform>
            <numerusform>Version %1, avec %n métiers, celle du programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1, with %n occupation(s), from a file of yours.</source>
        <translation>
            <numerusform>Version %1, avec %n métier, tirée d’un de vos fichiers.</numerusform>
            <numerusform>Version %1, avec %n métiers, tirée d’un de vos fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table of the ROME</source>
        <translation>La table du ROME</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>Listes (*.csv *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the ROME</source>
        <translation>Lecture du ROME</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 of the ROME is in use now, with %n occupation(s).</source>
        <extracomment>%1 is the version of a directory of occupations, %n how many it has</extracomment>
        <translation>
            <numerusform>La version %1 du ROME sert désormais, avec %n métier.</numerusform>
            <numerusform>La version %1 du ROME sert désormais, avec %n métiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be deleted: look at the rights of its folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être supprimé&#x202f;: regardez les droits de son dossier.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::interviews::InterviewPanel</name>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>Le membre</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>How did it go? Keys 1 to 5.</source>
        <translation>Comment s’est-il passé&#x202f;? Touches 1 à 5.</translation>
    </message>
    <message>
        <source>Debrief: what was said and learnt</source>
        <translation>Compte rendu&#x202f;: ce qui s’est dit, ce qu’on a appris</translation>
    </message>
    <message>
        <source>Follow &amp;up…</source>
        <translation>&amp;Relancer…</translation>
    </message>
    <message>
        <source>Next &amp;round…</source>
        <translation>&amp;Tour suivant…</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a weekday, %2 a date</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Setting the state</source>
        <translation>Changement de l’état</translation>
    </message>
    <message>
        <source>Writing the follow-up down</source>
        <translation>Enregistrement de la relance</translation>
    </message>
    <message>
        <source>Written down: %1.</source>
        <extracomment>%1 is what is to be done, %2 a date</extracomment>
        <translation>C’est noté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Written down: %1, by %2.</source>
        <translation>C’est noté&#x202f;: %1, pour le %2.</translation>
    </message>
    <message>
        <source>Planning the next round</source>
        <translation>Préparation du tour suivant</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Somebody else has written in this debrief meanwhile. Choose the interview again: what you typed then stands below their text.</source>
        <translation>Quelqu’un d’autre a écrit entre-temps dans ce compte rendu. Choisissez de nouveau l’entretien&#x202f;: votre texte s’y trouve alors sous le sien.</translation>
    </message>
    <message>
        <source>Keep the de&amp;brief</source>
        <translation>Garder le compte ren&amp;du</translation>
    </message>
</context>
<context>
    <name>rebond::ui::interviews::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Search for a member or a company</source>
        <translation>Chercher un membre ou une entreprise</translation>
    </message>
    <message>
        <source>No interview is written down yet</source>
        <translation>Aucun entretien n’est encore noté</translation>
    </message>
    <message>
        <source>Import the list of your interviews, or write the first one in: who, where and which day are enough.</source>
        <translation>Importez la liste de vos entretiens, ou notez le premier&#x202f;: qui, où et quel jour suffisent.</translation>
    </message>
    <message>
        <source>A new interview</source>
        <translation>Un nouvel entretien</translation>
    </message>
    <message>
        <source>Add an interview</source>
        <translation>Ajouter un entretien</translation>
    </message>
    <message>
        <source>Change interview %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an interview</extracomment>
        <translation>Modifier l’entretien %1</translation>
    </message>
    <message>
        <source>Read it again, keep what I typed</source>
        <translation>Relire, garder ma saisie</translation>
    </message>
    <message>
        <source>Which interviews are listed</source>
        <translation>Quels entretiens sont listés</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>which interviews are listed</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>To qualify</source>
        <extracomment>which interviews are listed: past, and nobody has said how they went</extracomment>
        <translation>À qualifier</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>which interviews are listed</extracomment>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>which interviews are listed</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <extracomment>a button: shows the interviews of a week</extracomment>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>&amp;New interview</source>
        <translation>&amp;Nouvel entretien</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>The next round is planned for %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Le tour suivant est prévu pour le %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>a button: goes back from the week to the list</extracomment>
        <translation>&amp;Liste</translation>
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
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>heading of a form: %1 is a member, %2 a company</extracomment>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>Who meets whom</source>
        <translation>Qui rencontre qui</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment il s’est passé</translation>
    </message>
    <message>
        <source>Counting the rounds</source>
        <translation>Décompte des tours</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>%1 is a member, %2 a company, %3 how their interview stands now (&quot;✓ Held&quot;)</extracomment>
        <translation>%1 chez %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Écrire le compte rendu</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>in the menu of an interview</extracomment>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>rebond::ui::interviews::NextSteps</name>
    <message>
        <source>Write the follow-up down</source>
        <translation>Noter la relance</translation>
    </message>
    <message>
        <source>What is to be done next</source>
        <translation>Ce qui est à faire ensuite</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>(not said)</source>
        <extracomment>in a list to choose from: none of the words</extracomment>
        <translation>(non dit)</translation>
    </message>
    <message>
        <source>Plan this round</source>
        <translation>Prévoir ce tour</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>What time, like 9:30</source>
        <translation>À quelle heure, comme 9:30</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>Round %1</source>
        <extracomment>%1 is the number of the next round of interviews</extracomment>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <extracomment>what is wrong with a field, behind a sign: %1 is a sentence</extracomment>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>rebond::ui::interviews::WeekView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tool tip: %1 is a sentence, %2 the name of a key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <extracomment>the week before the one shown</extracomment>
        <translation>‹ Précédente</translation>
    </message>
    <message>
        <source>Goes to the week before.</source>
        <translation>Va à la semaine d’avant.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Goes to the week of today.</source>
        <translation>Va à la semaine en cours.</translation>
    </message>
    <message>
        <source>Next ›</source>
        <extracomment>the week after the one shown</extracomment>
        <translation>Suivante ›</translation>
    </message>
    <message>
        <source>Goes to the week after.</source>
        <translation>Va à la semaine d’après.</translation>
    </message>
    <message>
        <source>Interviews of the week</source>
        <translation>Entretiens de la semaine</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>title of a week: %1 is the date of its Monday</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Reading the week</source>
        <translation>Lecture de la semaine</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <extracomment>heading of the day of today in a week: %1 is the weekday and the date</extracomment>
        <translation>%1 · aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::journal::EntryPanel</name>
    <message>
        <source>Field</source>
        <extracomment>heading in the journal: the field that changed</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before → after</source>
        <extracomment>heading in the journal: what stood there before, and what after</extracomment>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Nothing that is shown changed</source>
        <translation>Rien de visible n’a changé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Erased with the person it told about</source>
        <translation>Effacée avec la personne dont elle parlait</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>stands for a field with nothing in it</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>&amp;Undo back to before this step</source>
        <translation>Annuler &amp;jusqu’à cette étape comprise</translation>
    </message>
    <message>
        <source>Open the entr&amp;y</source>
        <translation>Ouvrir la fic&amp;he</translation>
    </message>
    <message>
        <source>What this step changed</source>
        <translation>Ce que cette étape a changé</translation>
    </message>
    <message>
        <source>Reading the step</source>
        <translation>Lecture de l’étape</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more change(s).</source>
        <translation>
            <numerusform>… et %n autre changement.</numerusform>
            <numerusform>… et %n autres changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry is no longer there, or has no page.</source>
        <translation>Cette fiche n’est plus là, ou n’a pas de page.</translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n step(s), the last first: %1</source>
        <extracomment>%n steps, whose names %1 lists</extracomment>
        <translation>
            <numerusform>Annule %n étape&#x202f;: %1</numerusform>
            <numerusform>Annule %n étapes, la dernière d’abord&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(hidden)</source>
        <extracomment>stands for what a field held and holds, while others look at the screen</extracomment>
        <translation>(caché)</translation>
    </message>
    <message>
        <source>There is nothing to undo here: this step was undone already, or done before the file was opened.</source>
        <translation>Rien à annuler ici&#x202f;: cette étape a déjà été annulée, ou date d’avant l’ouverture du fichier.</translation>
    </message>
    <message>
        <source>There is nothing to undo here: this step undid another one, or made it again.</source>
        <translation>Rien à annuler ici&#x202f;: cette étape en a annulé une autre, ou l’a rétablie.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::journal::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search for a step, a person or a company</source>
        <translation>Chercher une étape, une personne ou une entreprise</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été changé</translation>
    </message>
    <message>
        <source>Every change of the file is written down here: who, when, and what stood there before.</source>
        <translation>Chaque changement du fichier est noté ici&#x202f;: qui, quand, et ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>Which kind of entry was changed</source>
        <translation>Quel type de fiche a été changé</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
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
        <source>%n or more found</source>
        <extracomment>beside the title: how many steps a search found so far</extracomment>
        <translation>
            <numerusform>%n trouvé ou plus</numerusform>
            <numerusform>%n trouvés ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone; the next one cannot be.</source>
        <translation>
            <numerusform>%n étape a été annulée&#x202f;; la suivante ne peut pas l’être.</numerusform>
            <numerusform>%n étapes ont été annulées&#x202f;; la suivante ne peut pas l’être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone. “Redo” makes them again.</source>
        <translation>
            <numerusform>%n étape a été annulée. «&#x202f;Rétablir&#x202f;» la refait.</numerusform>
            <numerusform>%n étapes ont été annulées. «&#x202f;Rétablir&#x202f;» les refait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::journal::JournalTable</name>
    <message>
        <source>When</source>
        <extracomment>heading in the journal: day and time of a step</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>heading in the journal: who took a step</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>heading in the journal: what a step was</extracomment>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>heading in the journal: how many entries a step changed</extracomment>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>rebond::ui::kit::CompletingEdit</name>
    <message>
        <source>Looking for names</source>
        <translation>Recherche de noms</translation>
    </message>
</context>
<context>
    <name>rebond::ui::kit::DateEdit</name>
    <message>
        <source>The day %1 is far from our time: put it right, or go on once more to keep it as it is.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Le %1 est loin de notre époque&#x202f;: corrigez la date, ou continuez encore une fois pour la garder telle quelle.</translation>
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
    <name>rebond::ui::kit::ProblemLabel</name>
    <message>
        <source>✕ %1</source>
        <extracomment>what is wrong with something typed, behind a sign: %1 is a sentence</extracomment>
        <translation>✕ %1</translation>
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
    <name>rebond::ui::letters::LettersPage</name>
    <message>
        <source>The template “%1” is deleted. Undo brings it back.</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>Le modèle «&#x202f;%1&#x202f;» est supprimé. Annuler le fait revenir.</translation>
    </message>
    <message>
        <source>Tick at least one recipient first.</source>
        <translation>Cochez d’abord au moins un destinataire.</translation>
    </message>
    <message>
        <source>Keep all letters as one PDF</source>
        <translation>Garder toutes les lettres en un seul PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message>
        <source>The letters are written: %1. When they have gone out, note them in the outreach.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Les lettres sont écrites&#x202f;:&#x202f;%1. Quand elles seront parties, notez-les dans les démarches.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted in the outreach. Undo takes them back.</source>
        <translation>
            <numerusform>%n lettre notée dans les démarches. Annuler la reprend.</numerusform>
            <numerusform>%n lettres notées dans les démarches. Annuler les reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>label of a choice: which letter or label</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>In the name of</source>
        <extracomment>label of a choice: in whose name a letter is written</extracomment>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>label of a choice: which letters are seen</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The one chosen</source>
        <extracomment>which letters are seen: that of the recipient who is chosen in the list</extracomment>
        <translation>Celle qui est choisie</translation>
    </message>
    <message>
        <source>All that are ticked</source>
        <extracomment>which letters are seen</extracomment>
        <translation>Toutes celles cochées</translation>
    </message>
    <message>
        <source>The place of the first label on its sheet, row by row: those before it are gone already.</source>
        <translation>La place de la première étiquette sur sa planche, rangée par rangée&#x202f;: celles d’avant sont déjà parties.</translation>
    </message>
    <message>
        <source>First label</source>
        <extracomment>label of a number: the place of the first label on a sheet</extracomment>
        <translation>Première étiquette</translation>
    </message>
    <message>
        <source>Keep as one PDF…</source>
        <translation>Garder en un seul PDF…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Note in the outreach</source>
        <translation>Noter dans les démarches</translation>
    </message>
    <message>
        <source>Writes down that these letters went out today: an act each, to be followed up, in one step to undo.</source>
        <translation>Note que ces lettres sont parties aujourd’hui&#x202f;: une démarche chacune, à relancer, en un seul pas à annuler.</translation>
    </message>
    <message>
        <source>Print the pages…</source>
        <translation>Imprimer les pages…</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Aucune lettre encore</translation>
    </message>
    <message>
        <source>Reading the recipients</source>
        <translation>Lecture des destinataires</translation>
    </message>
    <message>
        <source>the group</source>
        <extracomment>in whose name a letter is written</extracomment>
        <translation>le groupe</translation>
    </message>
    <message numerus="yes">
        <source>Recipients: %n</source>
        <translation>
            <numerusform>Destinataires&#x202f;:&#x202f;%n</numerusform>
            <numerusform>Destinataires&#x202f;:&#x202f;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with one of these, then change its words as you like: they are kept in the file, and the next cohort has them, too.</source>
        <translation>Commencez par l’un de ceux-ci, puis changez-en les mots&#x202f;: ils sont gardés dans le fichier, et la promotion suivante les a aussi.</translation>
    </message>
    <message>
        <source>Tick at least one recipient, or take another list.</source>
        <translation>Cochez au moins un destinataire, ou prenez une autre liste.</translation>
    </message>
    <message>
        <source>The text has no name yet, so it was not kept. Bring it back and name it.</source>
        <translation>Le texte n’a pas encore de nom et n’a donc pas été gardé. Ramenez-le et nommez-le.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>a button: shows a text again that was left, with what was typed in it</extracomment>
        <translation>Le ramener</translation>
    </message>
    <message>
        <source>Not for the projector</source>
        <translation>Pas pour le projecteur</translation>
    </message>
    <message>
        <source>Letters may tell how to reach people, in the text as in the pages.</source>
        <translation>Les lettres peuvent dire comment joindre des personnes, dans le texte comme dans les pages.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>a button, after somebody else has changed the same text meanwhile</extracomment>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>a button, after somebody else has changed the same text meanwhile</extracomment>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Noting the letters</source>
        <translation>Inscription des lettres</translation>
    </message>
    <message>
        <source>Begin with one of these letters first.</source>
        <translation>Commencez d’abord par l’une de ces lettres.</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>Personne à qui écrire</translation>
    </message>
</context>
<context>
    <name>rebond::ui::letters::RecipientsPanel</name>
    <message>
        <source>Recipients</source>
        <extracomment>title of a list of people and companies to write to</extracomment>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ne rien cocher</translation>
    </message>
    <message>
        <source>Narrow by name, town or sector</source>
        <translation>Restreindre par nom, ville ou secteur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 why they are not written to: &quot;asked not to be contacted&quot;</extracomment>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#x202f;%n autre</numerusform>
            <numerusform>et&#x202f;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Never written to:</source>
        <translation>On n’écrit jamais à&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) ticked</source>
        <translation>
            <numerusform>%n destinataire coché</numerusform>
            <numerusform>%n destinataires cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is cut after %1: narrow it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La liste est coupée après&#x202f;%1&#x202f;: restreignez-la.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::letters::TemplatePanel</name>
    <message>
        <source>Text</source>
        <extracomment>title of the form in which a letter or a label is written</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>kind of sheet: a letter, among sheets of labels</extracomment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Labels %1</source>
        <extracomment>kind of sheet; %1 is &quot;3 × 8, 70 × 37 mm&quot;</extracomment>
        <translation>Étiquettes&#x202f;%1</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a template of a letter</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filled in from</source>
        <extracomment>of a template: which list fills it in</extracomment>
        <translation>Rempli par</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>of a template: a letter, or labels</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <extracomment>button with a menu: puts a field such as {name} into the text</extracomment>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a field in it is empty; so is a line of which nothing is left.</source>
        <translation>Ce qui est entre [crochets] disparaît quand un champ y est vide&#x202f;; de même une ligne dont il ne reste rien.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>entry of a menu: %1 is a field, %2 what it stands for</extracomment>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::Board</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>heading of a column of the board: %1 is where its members stand, %2 how many they are</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not on the board: they are not counted, or have not entered yet.</source>
        <translation>
            <numerusform>%n membre n’est pas dans le tableau&#x202f;: il n’est pas compté, ou n’est pas encore entré.</numerusform>
            <numerusform>%n membres ne sont pas dans le tableau&#x202f;: ils ne sont pas comptés, ou ne sont pas encore entrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::BoardColumn</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers, a card of the board: %1 is a name, %2 where that member stands</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::ConsentMatrix</name>
    <message>
        <source>Tick what the member agreed to in writing. Without a tick nothing of them is shown there. A tick that is taken away is a withdrawal; it stays in the history.</source>
        <translation>Cochez ce que le membre a accepté par écrit. Sans coche, rien de lui n’est montré à cet endroit. Décocher, c’est un retrait&#x202f;; il reste dans l’historique.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Last day it holds (empty: no end)</source>
        <translation>Dernier jour de validité (vide&#x202f;: sans fin)</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <extracomment>what is wrong with a field, behind a sign: %1 is a sentence</extracomment>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>This is no date. Write it like 30/06/2012, or leave the field empty.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 30/06/2012, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The last day is before the day it was given. Mend one of the two.</source>
        <translation>Le dernier jour précède celui où il a été donné. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>beside a consent that no longer holds: %1 is its last day, short</extracomment>
        <translation>fini le %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>beside a consent: %1 is its last day, short</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a consent with its end: %1 is a use (“Photo”), %2 a few words
----------
a consent: %1 is a use (“Photo”), %2 a medium (“Web site”)
----------
the same with its end: %1 is a use and medium, %2 a few words</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: withdrawn on %2, given on %3.</source>
        <extracomment>%1 is a use and a medium, %2 the day the consent was withdrawn, %3 the day it was given</extracomment>
        <translation>%1&#x202f;: retiré le %2, donné le %3.</translation>
    </message>
    <message>
        <source>%1: withdrawn on %2.</source>
        <translation>%1&#x202f;: retiré le %2.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a button behind a row of boxes: ticks them all</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All for: %1</source>
        <extracomment>for screen readers: %1 is a medium (“Web site”)</extracomment>
        <translation>Tout pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ticks the whole row; when it is ticked, empties it.</source>
        <translation>Coche toute la ligne&#x202f;; si elle l’est déjà, la vide.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::CvDesk</name>
    <message>
        <source>Reading a CV</source>
        <translation>Lecture d’un CV</translation>
    </message>
    <message>
        <source>The CV is kept as the current version: %1.</source>
        <translation>Le CV est gardé comme version actuelle&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Deleting a version of a CV</source>
        <translation>Suppression d’une version de CV</translation>
    </message>
    <message>
        <source>This version of the CV is deleted: %1. Undo brings it back.</source>
        <extracomment>%1 is the name of a version of a CV</extracomment>
        <translation>Cette version du CV est supprimée&#x202f;: %1. Annuler la ramène.</translation>
    </message>
    <message>
        <source>Import a CV</source>
        <translation>Importer un CV</translation>
    </message>
    <message>
        <source>CVs (*.json *.pdf *.docx *.odt);;All files (*)</source>
        <translation>CV (*.json *.pdf *.docx *.odt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Le prendre quand même</translation>
    </message>
    <message>
        <source>The PDF asks for a password, and a form is open. Save or leave it first, then bring the PDF again.</source>
        <translation>Le PDF demande un mot de passe, et un formulaire est ouvert. Enregistrez-le ou quittez-le d’abord, puis redonnez le PDF.</translation>
    </message>
    <message>
        <source>Keeping a CV</source>
        <translation>Enregistrement d’un CV</translation>
    </message>
    <message>
        <source>“%1” is kept as it came: it carries no data, so it is the member&apos;s own CV.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est gardé tel quel&#x202f;: il ne porte pas de données, c’est donc le CV personnel du membre.</translation>
    </message>
    <message>
        <source>“%1” is kept without its password, as the member&apos;s own CV.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est gardé sans son mot de passe, comme CV personnel du membre.</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>L’écrire quand même</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::FileDesk</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Choose a CV</source>
        <translation>Choisir un CV</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt);;All files (*)</source>
        <translation>Documents (*.pdf *.docx *.odt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is neither a picture (JPEG, PNG) nor a CV (PDF, DOCX, ODT), so it was not taken. Choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une image (JPEG, PNG) ni un CV (PDF, DOCX, ODT)&#x202f;; il n’a donc pas été pris. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Lecture d’un fichier</translation>
    </message>
    <message>
        <source>Keeping a CV</source>
        <translation>Enregistrement d’un CV</translation>
    </message>
    <message>
        <source>Keeping a photo</source>
        <translation>Enregistrement d’une photo</translation>
    </message>
    <message>
        <source>Removing a photo</source>
        <translation>Retrait d’une photo</translation>
    </message>
    <message>
        <source>Removing a CV</source>
        <translation>Retrait d’un CV</translation>
    </message>
    <message>
        <source>Opening a CV</source>
        <translation>Ouverture d’un CV</translation>
    </message>
    <message>
        <source>No program of this computer opens this kind of document. Install one, for example LibreOffice or a PDF reader.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce type de document. Installez-en un, par exemple LibreOffice ou un lecteur de PDF.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.png *.heic *.heif);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The colours of this picture are those of printers (CMYK), and were converted by a plain rule, without their profile: look at it.</source>
        <translation>Les couleurs de cette image sont celles des imprimeurs (CMJN)&#x202f;; elles ont été converties par une règle simple, sans leur profil&#x202f;: regardez-la.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::FollowUpPrint</name>
    <message>
        <source>Keep the follow-up sheet as PDF</source>
        <translation>Garder la fiche de suivi en PDF</translation>
    </message>
    <message>
        <source>The follow-up sheet has been written: %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La fiche de suivi est écrite&#x202f;:&#x202f;%1.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::Gallery</name>
    <message>
        <source>The members as pictures</source>
        <translation>Les membres en images</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::MemberPanel</name>
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
    <message>
        <source>&amp;Their data…</source>
        <translation>Ses &amp;données…</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>To say of it</source>
        <translation>À en dire</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <translation>&amp;Choisir une image…</translation>
    </message>
    <message>
        <source>&amp;Remove the photo</source>
        <translation>&amp;Retirer la photo</translation>
    </message>
    <message>
        <source>&amp;Open the CV</source>
        <translation>&amp;Ouvrir le CV</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove the CV</source>
        <translation>&amp;Retirer le CV</translation>
    </message>
    <message>
        <source>A picture can also be dropped here.</source>
        <translation>Une image peut aussi être déposée ici.</translation>
    </message>
    <message>
        <source>A PDF, DOCX or ODT can also be dropped here.</source>
        <translation>Un PDF, un DOCX ou un ODT peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;CV</source>
        <translation>C&amp;V</translation>
    </message>
    <message>
        <source>&amp;Write it on pages…</source>
        <translation>L’écrire en pa&amp;ges…</translation>
    </message>
    <message>
        <source>Write it without the &amp;name…</source>
        <translation>L’écrire sans le &amp;nom…</translation>
    </message>
    <message>
        <source>&amp;Delete the current version</source>
        <translation>&amp;Supprimer la version actuelle</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Online profile</source>
        <translation>Profil en ligne</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>A accepté</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>Lecture des consentements</translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <extracomment>consents: %1 is what is agreed to, %2 the last day it holds</extracomment>
        <translation>%1 (jusqu’au %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>consents</comment>
        <extracomment>consents in one medium: %1 is the medium, %2 what may stand there</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Follow-&amp;up sheet</source>
        <extracomment>button: a sheet of paper with all that happened and is next for this person</extracomment>
        <translation>Fic&amp;he de suivi</translation>
    </message>
    <message>
        <source>All that is held on this person: to see, to hand out, to erase; what was agreed to, to withdraw.</source>
        <translation>Tout ce qui est conservé sur cette personne&#x202f;: à voir, à remettre, à effacer&#x202f;; ses accords, à retirer.</translation>
    </message>
    <message>
        <source>What is next and what happened, on a sheet to talk over and to sign: to print, or as PDF.</source>
        <translation>Ce qui vient et ce qui s’est passé, sur une fiche à regarder ensemble et à signer&#x202f;: à imprimer, ou en PDF.</translation>
    </message>
    <message>
        <source>&amp;See the CV</source>
        <translation>Voir l&amp;e CV</translation>
    </message>
    <message>
        <source>Its &amp;versions…</source>
        <translation>Ses &amp;versions…</translation>
    </message>
    <message>
        <source>&amp;Import a CV…</source>
        <translation>&amp;Importer un CV…</translation>
    </message>
    <message>
        <source>Reading the versions of the CV</source>
        <translation>Lecture des versions du CV</translation>
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
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Shows the members as pictures.</source>
        <translation>Montre les membres en images.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Shows the members by where they stand today.</source>
        <translation>Montre les membres selon leur situation du jour.</translation>
    </message>
    <message>
        <source>A form is open. Save or leave it first, then bring the photo again.</source>
        <translation>Un formulaire est ouvert. Enregistrez-le ou quittez-le d’abord, puis apportez de nouveau la photo.</translation>
    </message>
    <message>
        <source>Reading the name of the CV</source>
        <translation>Lecture du nom du CV</translation>
    </message>
    <message>
        <source>Reading the board</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Ce qui a été accepté</translation>
    </message>
    <message>
        <source>&amp;Follow-up sheet…</source>
        <translation>&amp;Fiche de suivi…</translation>
    </message>
    <message>
        <source>%1, taken in on %2</source>
        <translation>%1, reçu le %2</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::PhotoCropper</name>
    <message>
        <source>Frame of the photo</source>
        <translation>Cadre de la photo</translation>
    </message>
    <message>
        <source>The arrow keys move the frame, with Shift further; plus and minus make the person larger or smaller.</source>
        <translation>Les flèches déplacent le cadre, plus loin avec Maj&#x202f;; plus et moins agrandissent ou réduisent la personne.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::PhotoPage</name>
    <message>
        <source>&amp;Larger</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Take this photo</source>
        <translation>&amp;Prendre cette photo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put the frame around the face: drag it or use the arrow keys; + and − or the wheel make the person larger or smaller. Only what is in the frame is kept, and nothing the camera wrote into the file.</source>
        <translation>Mettez le cadre autour du visage&#x202f;: faites-le glisser ou prenez les flèches&#x202f;; + et − ou la molette agrandissent ou réduisent la personne. Seul ce qui est dans le cadre est gardé, et rien de ce que l’appareil a écrit dans le fichier.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>heading; %1 is a person</extracomment>
        <translation>Photo de %1</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::RoleText</name>
    <message>
        <source>What they did for the group and what it shows of them, as they can say it to an employer.</source>
        <translation>Ce que le membre a fait pour le collectif et ce que cela montre de lui, comme il peut le dire à un employeur.</translation>
    </message>
    <message>
        <source>What to say of it in an interview</source>
        <translation>À dire en entretien</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::RomeLookup</name>
    <message>
        <source>Words of an occupation, or the beginning of a code</source>
        <translation>Mots d’un métier, ou début d’un code</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Codes trouvés</translation>
    </message>
    <message>
        <source>Look a ROME code up</source>
        <translation>Chercher un code ROME</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a code found: %1 is the code, %2 the occupation</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of this file</source>
        <translation>
            <numerusform>%n membre de ce fichier</numerusform>
            <numerusform>%n membres de ce fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new in this file: check it. Its domain: %2.</source>
        <extracomment>%1 is a ROME code, %2 the name of its domain</extracomment>
        <translation>%1 est nouveau dans ce fichier&#x202f;: vérifiez-le. Son domaine&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a ROME code, %2 an occupation or the name of a domain</extracomment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No occupation is called so, neither in this file nor in the ROME. Type the code itself into the field above: a letter from A to N and four digits.</source>
        <translation>Aucun métier ne s’appelle ainsi, ni dans ce fichier ni dans le ROME. Saisissez le code lui-même dans le champ ci-dessus&#x202f;: une lettre de A à N et quatre chiffres.</translation>
    </message>
    <message>
        <source>Reading the occupations</source>
        <translation>Lecture des métiers</translation>
    </message>
    <message>
        <source>of the ROME %1</source>
        <translation>du ROME %1</translation>
    </message>
    <message>
        <source>%1 is new in this file: %2.</source>
        <extracomment>%1 is a ROME code, %2 its title</extracomment>
        <translation>%1 est nouveau dans ce fichier&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::members::Thumbnails</name>
    <message>
        <source>Reading the photos</source>
        <translation>Lecture des photos</translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::BulkPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The new value</source>
        <translation>La nouvelle valeur</translation>
    </message>
    <message>
        <source>Empty clears the field</source>
        <translation>Vide efface le champ</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n fiche choisie</numerusform>
            <numerusform>%n fiches choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>(not said)</source>
        <extracomment>in a list to choose from: none of the words</extracomment>
        <translation>(non précisé)</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <extracomment>what is wrong, behind a sign: %1 is a sentence</extracomment>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Chan&amp;ge them</source>
        <translation>M&amp;odifier</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>(choose a field)</source>
        <extracomment>in a list of fields, as long as none is chosen</extracomment>
        <translation>(choisir un champ)</translation>
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
        <source>Looking for the company</source>
        <translation>Recherche de l’entreprise</translation>
    </message>
    <message>
        <source>No company is called so yet: it will be added.</source>
        <translation>Aucune entreprise ne s’appelle encore ainsi&#x202f;: elle sera ajoutée.</translation>
    </message>
    <message>
        <source>Or is it “%1”?</source>
        <extracomment>behind a sentence that says a company is new: %1 is the name of another one</extracomment>
        <translation>Ou s’agit-il de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::HistoryView</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>in the menu of a history: goes to the act, the interview …</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The space bar shows all of a long entry, and its beginning again.</source>
        <translation>La barre d’espace affiche une longue entrée en entier, puis de nouveau son seul début.</translation>
    </message>
    <message>
        <source>What happened, what is to come</source>
        <translation>Ce qui s’est passé, ce qui vient</translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::ListOutput</name>
    <message>
        <source>Exporting the list</source>
        <translation>Export de la liste</translation>
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
        <source>The list has been written: %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La liste a été écrite&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This list could not be read, and nothing was written. Open its page again and try once more.</source>
        <translation>Cette liste n’a pas pu être lue, et rien n’a été écrit. Rouvrez sa page et réessayez.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::ListPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Export as shown…</source>
        <translation>&amp;Exporter tel qu’affiché…</translation>
    </message>
    <message>
        <source>P&amp;aste rows from a spreadsheet…</source>
        <translation>&amp;Coller des lignes d’un tableur…</translation>
    </message>
    <message>
        <source>&amp;Change the selected…</source>
        <translation>&amp;Modifier la sélection…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>Co&amp;pier les lignes</translation>
    </message>
    <message>
        <source>search: %1</source>
        <extracomment>on a printed list: %1 is what was searched for, in quotation marks</extracomment>
        <translation>recherche&#x202f;: %1</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>Exporter la liste telle qu’affichée</translation>
    </message>
    <message>
        <source>Nothing to paste: copy rows in your spreadsheet first, with or without headings.</source>
        <translation>Rien à coller&#x202f;: copiez d’abord des lignes dans votre tableur, avec ou sans titres.</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <extracomment>on the undo button and in the journal: %1 is the name of a field, %n how many records were changed</extracomment>
        <translation>
            <numerusform>Modifier «&#x202f;%1&#x202f;» de %n fiche</numerusform>
            <numerusform>Modifier «&#x202f;%1&#x202f;» de %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n fiche modifiée</numerusform>
            <numerusform>%n fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n déjà ainsi</numerusform>
            <numerusform>%n déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <comment>records that were refused</comment>
        <translation>
            <numerusform>%n laissée telle quelle</numerusform>
            <numerusform>%n laissées telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep this one…</source>
        <translation>&amp;Garder celui-ci…</translation>
    </message>
    <message>
        <source>&amp;Forget one</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>&amp;Filtres enregistrés</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>a way to show a list: as a table</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Shows a line for each.</source>
        <translation>Montre une ligne pour chacun.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>This list has %1 rows: some %2 pages of paper.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Cette liste a %1 lignes&#x202f;: environ %2 pages de papier.</translation>
    </message>
    <message>
        <source>At most %1 rows are laid out at once, for want of memory. Narrow the list, or export all of it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 lignes au plus sont mises en pages à la fois, faute de mémoire. Restreignez la liste, ou exportez-la en entier.</translation>
    </message>
    <message>
        <source>Print the first %1</source>
        <extracomment>button; %1 is a number</extracomment>
        <translation>Imprimer les %1 premières</translation>
    </message>
    <message>
        <source>Print all of it</source>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>Export it</source>
        <translation>L’exporter</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n fiche supprimée.</numerusform>
            <numerusform>%n fiches supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other steps were taken since: the journal shows them and undoes them one by one.</source>
        <translation>D’autres pas ont été faits depuis&#x202f;: le journal les montre et les annule un à un.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>button with a menu: what else can be done with the list as a whole</extracomment>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>This form is not saved yet: save it or cancel it, then begin another one.</source>
        <translation>Cette fiche n’est pas encore enregistrée&#x202f;: enregistrez-la ou annulez, puis commencez-en une autre.</translation>
    </message>
    <message>
        <source>The form was left without saving what was typed.</source>
        <translation>La fiche a été quittée sans enregistrer la saisie.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>a button: shows a form again that was cancelled, with what was typed in it</extracomment>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Export as e&amp;vents…</source>
        <extracomment>in the menu of a list: a row for each thing that happened</extracomment>
        <translation>Exporter les é&amp;vénements…</translation>
    </message>
    <message>
        <source>Export what happened</source>
        <extracomment>the proposed name of a file: %1 is the title of a list (&quot;Members&quot;)</extracomment>
        <translation>Exporter ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1, events</source>
        <translation>%1, événements</translation>
    </message>
    <message>
        <source>Not saved yet: look at what is told under the fields. Put it right, or save once more to keep it as it is.</source>
        <translation>Pas encore enregistré&#x202f;: regardez ce qui est dit sous les champs. Corrigez, ou enregistrez encore une fois pour le garder tel quel.</translation>
    </message>
    <message>
        <source>Name of th&amp;is filter</source>
        <translation>Nom de &amp;ce filtre</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <extracomment>in the menu of a list: which of its columns are shown</extracomment>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>It is no longer in the file: it was deleted, or the person&apos;s data were erased. Nothing is entered, and the list is read again.</source>
        <translation>Cette fiche n’est plus dans le fichier&#x202f;: elle a été supprimée, ou les données de la personne ont été effacées. Rien n’est saisi, et la liste est relue.</translation>
    </message>
    <message>
        <source>Nothing fits what the list is narrowed to.</source>
        <translation>Rien ne correspond au filtre choisi.</translation>
    </message>
    <message>
        <source>Nothing in this list answers this search. Ctrl+K searches everything, names with one wrong letter, too.</source>
        <translation>Rien dans cette liste ne répond à cette recherche. Ctrl+K cherche partout, même un nom avec une lettre fausse.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::NameBook</name>
    <message>
        <source>Looking for names</source>
        <translation>Recherche de noms</translation>
    </message>
</context>
<context>
    <name>rebond::ui::models::OutputDesk</name>
    <message>
        <source>Keep the list as PDF</source>
        <translation>Garder la liste en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
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
</context>
<context>
    <name>rebond::ui::models::RecordTable</name>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
</context>
<context>
    <name>rebond::ui::offers::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save what you have typed here, or cancel it, before you begin another one.</source>
        <translation>Enregistrez ce que vous avez saisi ici, ou abandonnez-le, avant d’en commencer une autre.</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>Enregistrement de la note</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>a button, after somebody else has changed the same note meanwhile</extracomment>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>a button, after somebody else has changed the same note meanwhile</extracomment>
        <translation>Prendre la sienne</translation>
    </message>
</context>
<context>
    <name>rebond::ui::offers::OfferMatchPanel</name>
    <message>
        <source>Whom it may suit</source>
        <translation>À qui elle peut convenir</translation>
    </message>
    <message>
        <source>Propose to those ticked</source>
        <translation>Proposer à ceux cochés</translation>
    </message>
    <message>
        <source>Booklet of their CVs…</source>
        <translation>Livret de leurs CV…</translation>
    </message>
    <message>
        <source>The CVs of those ticked in one PDF. Consents decide who stands in it, and with a name or without; who is left out is told.</source>
        <translation>Les CV de ceux cochés en un seul PDF. Les consentements décident qui y figure, avec son nom ou sans&#x202f;; qui n’y figure pas est dit.</translation>
    </message>
    <message>
        <source>Propose to this member</source>
        <translation>Proposer à ce membre</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Looking for members</source>
        <translation>Recherche de membres</translation>
    </message>
    <message>
        <source>It could be answered until %1, and is proposed to nobody any more.</source>
        <translation>On pouvait y répondre jusqu’au %1&#x202f;; elle n’est plus proposée à personne.</translation>
    </message>
    <message>
        <source>The offer names neither a ROME code nor skills: write one of them in to see whom it may suit.</source>
        <translation>L’offre ne donne ni code ROME ni compétences&#x202f;: écrivez l’un ou l’autre pour voir à qui elle peut convenir.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n member(s) who are searching seeks such an occupation or has these skills in the CV.</source>
        <translation>
            <numerusform>Le seul membre qui cherche (%n) ne vise pas un tel métier et n’a pas ces compétences dans son CV.</numerusform>
            <numerusform>Aucun des %n membres qui cherchent ne vise un tel métier ni n’a ces compétences dans son CV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 member(s) who are searching, the nearest first.</source>
        <extracomment>%1 is a number of members</extracomment>
        <translation>
            <numerusform>%n membre parmi les %1 qui cherchent, le plus proche d’abord.</numerusform>
            <numerusform>%n membres parmi les %1 qui cherchent, les plus proches d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>Le premier (%n) est montré.</numerusform>
            <numerusform>Les %n premiers sont montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>what a screen reader says of a box to be ticked: %1 is the name of a member</extracomment>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>same département (%1)</source>
        <extracomment>why an offer may suit a member; %1 is the number of a département, 06</extracomment>
        <translation>même département (%1)</translation>
    </message>
    <message>
        <source>lives in another département (%1)</source>
        <extracomment>beside a member whom an offer may suit; %1 is the number of a département, 83</extracomment>
        <translation>habite un autre département (%1)</translation>
    </message>
    <message>
        <source>distance not known</source>
        <translation>distance inconnue</translation>
    </message>
    <message>
        <source>goes as far as %1 km</source>
        <extracomment>%1 is a number of kilometres</extracomment>
        <translation>va jusqu’à %1 km</translation>
    </message>
    <message>
        <source>available from %1</source>
        <translation>disponible à partir du %1</translation>
    </message>
    <message>
        <source>same occupation (%1)</source>
        <extracomment>why an offer may suit a member; %1 is a ROME code, M1805</extracomment>
        <translation>même métier (%1)</translation>
    </message>
    <message>
        <source>same field of occupations (%1)</source>
        <extracomment>why an offer may suit a member; %1 is the beginning of a ROME code, M18</extracomment>
        <translation>même domaine (%1)</translation>
    </message>
    <message>
        <source>same great field (%1)</source>
        <extracomment>why an offer may suit a member; %1 is the first letter of a ROME code, M</extracomment>
        <translation>même grand domaine (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) in the CV: %1</source>
        <extracomment>why an offer may suit a member; %1 is a list of skills, %n how many</extracomment>
        <translation>
            <numerusform>%n compétence dans le CV&#x202f;: %1</numerusform>
            <numerusform>%n compétences dans le CV&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed on %1</source>
        <translation>proposée le %1</translation>
    </message>
    <message>
        <source>Tick at least one member to whom it was not proposed yet.</source>
        <translation>Cochez au moins un membre à qui elle n’a pas encore été proposée.</translation>
    </message>
    <message>
        <source>Writing the proposal down</source>
        <translation>Inscription de la proposition</translation>
    </message>
    <message numerus="yes">
        <source>Written down: proposed to %n member(s) today. Undo takes it back.</source>
        <translation>
            <numerusform>Inscrit&#x202f;: proposée aujourd’hui à %n membre. Annuler le reprend.</numerusform>
            <numerusform>Inscrit&#x202f;: proposée aujourd’hui à %n membres. Annuler le reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the member</source>
        <translation>Recherche du membre</translation>
    </message>
    <message>
        <source>Tick at least one member: the booklet holds the CVs of those ticked.</source>
        <translation>Cochez au moins un membre&#x202f;: le livret contient les CV de ceux cochés.</translation>
    </message>
    <message>
        <source>Booklet of the CVs for this offer</source>
        <translation>Livret des CV pour cette offre</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the booklet</source>
        <translation>Écriture du livret</translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n CV est dans %1.</numerusform>
            <numerusform>%n CV sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send their CVs…</source>
        <translation>Envoyer leurs CV…</translation>
    </message>
    <message>
        <source>Fills in the page “CV booklet” for the company of the offer, with those ticked, or with all to whom it was proposed and who did not decline.</source>
        <translation>Remplit la page «&#x202f;Livret des CV&#x202f;» pour l’entreprise de l’offre, avec ceux cochés, ou avec tous ceux à qui elle a été proposée et qui n’ont pas décliné.</translation>
    </message>
    <message>
        <source>Reading the offer</source>
        <translation>Lecture de l’offre</translation>
    </message>
</context>
<context>
    <name>rebond::ui::offers::OfferPage</name>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Search for a post, a source, a town, a skill or a ROME code</source>
        <translation>Chercher un poste, une source, une ville, une compétence ou un code ROME</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>Pas encore d’offres</translation>
    </message>
    <message>
        <source>Write the first offer in that the group received or somebody found, or import a list: the day and the post are enough. With a ROME code or skills, Rebond says whom it may suit.</source>
        <translation>Inscrivez la première offre que le groupe a reçue ou que quelqu’un a trouvée, ou importez une liste&#x202f;: le jour et le poste suffisent. Avec un code ROME ou des compétences, Rebond dit à qui elle peut convenir.</translation>
    </message>
    <message>
        <source>A new offer</source>
        <translation>Une nouvelle offre</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Ajouter une offre</translation>
    </message>
    <message>
        <source>Change offer %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an offer</extracomment>
        <translation>Modifier l’offre %1</translation>
    </message>
    <message>
        <source>Read it again, keep what I typed</source>
        <translation>La relire, garder ce que j’ai saisi</translation>
    </message>
    <message>
        <source>Which offers are listed</source>
        <translation>Quelles offres sont listées</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>which offers are listed: those that have not expired</extracomment>
        <translation>Encore ouvertes</translation>
    </message>
    <message>
        <source>All offers</source>
        <extracomment>which offers are listed</extracomment>
        <translation>Toutes les offres</translation>
    </message>
    <message>
        <source>&amp;New offer</source>
        <translation>&amp;Nouvelle offre</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>The offer itself</source>
        <translation>L’offre elle-même</translation>
    </message>
    <message>
        <source>%1 is not in version %2 of the ROME: check it.</source>
        <extracomment>%1 is a ROME code, %2 a version of the ROME</extracomment>
        <translation>%1 n’est pas dans la version %2 du ROME&#x202f;: vérifiez-le.</translation>
    </message>
    <message>
        <source>Reading the ROME</source>
        <translation>Lecture du ROME</translation>
    </message>
</context>
<context>
    <name>rebond::ui::offers::OfferPanel</name>
    <message>
        <source>To whom it was proposed</source>
        <translation>À qui elle a été proposée</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>ROME code</source>
        <translation>Code ROME</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>none was said</source>
        <translation>personne ne l’a dit</translation>
    </message>
    <message>
        <source>over</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>Reading what was proposed</source>
        <translation>Lecture de ce qui a été proposé</translation>
    </message>
    <message>
        <source>proposed on %1</source>
        <translation>proposée le %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is what a member answered, %2 a date</extracomment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>%1 has applied</source>
        <translation>%1 a postulé</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Write a note on %1 and this offer</source>
        <translation>Écrire une note sur %1 et cette offre</translation>
    </message>
    <message>
        <source>%1, about “%2”</source>
        <extracomment>heading of a small form: %1 is the name of a member, %2 a post</extracomment>
        <translation>%1, au sujet de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete that it was proposed to %1</source>
        <translation>Supprimer qu’elle a été proposée à %1</translation>
    </message>
    <message>
        <source>Deleting the proposal</source>
        <translation>Suppression de la proposition</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says of a button: %1 is the name of a member, %2 what they answered</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Writing the answer down</source>
        <translation>Inscription de la réponse</translation>
    </message>
    <message>
        <source>The offer names no company: no act of outreach was begun for it.</source>
        <translation>L’offre ne nomme pas d’entreprise&#x202f;: aucune démarche n’a été commencée pour elle.</translation>
    </message>
    <message>
        <source>Writing the application down</source>
        <translation>Inscription de la candidature</translation>
    </message>
    <message>
        <source>Written down: %1 has applied, to be followed up on %2. Undo takes it back.</source>
        <extracomment>%1 is the name of a member, %2 a date</extracomment>
        <translation>Inscrit&#x202f;: %1 a postulé, à relancer le %2. Annuler le reprend.</translation>
    </message>
    <message>
        <source>Show the act</source>
        <extracomment>what a screen reader says of the button “Show the act”: %1 is the name of a member</extracomment>
        <translation>Montrer la démarche</translation>
    </message>
    <message>
        <source>Show the act by which %1 answered</source>
        <translation>Montrer la démarche par laquelle %1 a répondu</translation>
    </message>
</context>
<context>
    <name>rebond::ui::outcomes::CheckpointLines</name>
    <message>
        <source>Answer</source>
        <extracomment>opens a menu of answers to a check-point</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message numerus="yes">
        <source>Answer the check-point after %n month(s)</source>
        <extracomment>name of a button for a screen reader: 3, 6 or 12 months</extracomment>
        <translation>
            <numerusform>Répondre au point de suivi à %n mois</numerusform>
            <numerusform>Répondre au point de suivi à %n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::outcomes::OutcomePanel</name>
    <message>
        <source>The employer</source>
        <translation>L’employeur</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>Le membre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
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
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Also helped</source>
        <translation>Ont aussi aidé</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Check-points</source>
        <translation>Points de suivi</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>C’est terminé</translation>
    </message>
    <message>
        <source>Writes down that it ended on that day; it goes on counting as found.</source>
        <translation>Note que cela s’est terminé ce jour-là&#x202f;; le rebond compte toujours.</translation>
    </message>
    <message>
        <source>It never began</source>
        <translation>N’a jamais commencé</translation>
    </message>
    <message>
        <source>Cancels it, known on that day: it counts no more, and stays in the list as cancelled.</source>
        <translation>L’annule, à la date où on l’a appris&#x202f;: elle ne compte plus, et reste dans la liste comme annulée.</translation>
    </message>
    <message>
        <source>Answering a check-point</source>
        <translation>Réponse à un point de suivi</translation>
    </message>
    <message>
        <source>Taking an answer back</source>
        <translation>Retrait d’une réponse</translation>
    </message>
    <message>
        <source>Writing the end down</source>
        <translation>Enregistrement de la fin</translation>
    </message>
    <message>
        <source>Cancelling an outcome</source>
        <translation>Annulation d’une issue</translation>
    </message>
    <message>
        <source>Day of what you write down here</source>
        <translation>Jour de ce que vous notez ici</translation>
    </message>
    <message>
        <source>Reading the check-points</source>
        <translation>Lecture des points de suivi</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>rebond::ui::outcomes::OutcomesPage</name>
    <message>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Search for a member or an employer</source>
        <translation>Chercher un membre ou un employeur</translation>
    </message>
    <message>
        <source>No outcome is written down yet</source>
        <translation>Aucune issue n’est encore notée</translation>
    </message>
    <message>
        <source>Import the list of your outcomes, or write the first one in: who, what and since which day are enough.</source>
        <translation>Importez la liste de vos issues, ou notez la première&#x202f;: qui, quoi et depuis quel jour suffisent.</translation>
    </message>
    <message>
        <source>A new outcome</source>
        <translation>Une nouvelle issue</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ajouter une issue</translation>
    </message>
    <message>
        <source>Change outcome %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an outcome</extracomment>
        <translation>Modifier l’issue %1</translation>
    </message>
    <message>
        <source>Read it again, keep what I typed</source>
        <translation>Relire, garder ma saisie</translation>
    </message>
    <message>
        <source>Which outcomes are listed</source>
        <translation>Quelles issues sont listées</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>which outcomes are listed</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>which outcomes are listed: those that never began</extracomment>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>&amp;New outcome</source>
        <translation>&amp;Nouvelle issue</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Nouvelle issue</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Who found what</source>
        <translation>Qui a trouvé quoi</translation>
    </message>
    <message>
        <source>Through whom, and how it is known</source>
        <translation>Par qui, et comment on le sait</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce que c’est devenu</translation>
    </message>
    <message>
        <source>Looking for open leads</source>
        <translation>Recherche des pistes ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %n lead(s) open elsewhere, at %2.</source>
        <extracomment>%1 is a member, %2 one or some of the companies in question</extracomment>
        <translation>
            <numerusform>%1 laisse %n piste ouverte ailleurs&#x202f;: %2.</numerusform>
            <numerusform>%1 laisse %n pistes ouvertes ailleurs&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close: placed elsewhere</source>
        <extracomment>a button: closes the leads that a member who found work leaves open at other companies</extracomment>
        <translation>Clore&#x202f;: placé ailleurs</translation>
    </message>
    <message>
        <source>Closing the leads</source>
        <translation>Clôture des pistes</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is to be done for %n lead(s).</source>
        <translation>
            <numerusform>Il n’y a plus rien à faire pour %n piste.</numerusform>
            <numerusform>Il n’y a plus rien à faire pour %n pistes.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1, where %2 found work, a next step is still noted.</source>
        <extracomment>%1 is the company that hired a member, %2 the member</extracomment>
        <translation>Chez %1, où %2 a trouvé un emploi, une prochaine action est encore notée.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>an interview; %1 is a company, %2 a day</extracomment>
        <translation>%1 le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) elsewhere stay planned: %1.</source>
        <extracomment>%1 is one or some of the interviews: where, and when</extracomment>
        <translation>
            <numerusform>%n entretien ailleurs reste prévu&#x202f;: %1.</numerusform>
            <numerusform>%n entretiens ailleurs restent prévus&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the next step off</source>
        <translation>Effacer la prochaine action</translation>
    </message>
    <message>
        <source>Still searching: keep them open</source>
        <extracomment>a button: a member who found work wants a better one</extracomment>
        <translation>Encore en recherche&#x202f;: les garder</translation>
    </message>
    <message>
        <source>Noting who is still searching</source>
        <translation>Note de qui est encore en recherche</translation>
    </message>
    <message>
        <source>“Still searching” is yes for this member: the leads stay open.</source>
        <translation>«&#x202f;Encore en recherche&#x202f;» vaut oui pour ce membre&#x202f;: les pistes restent ouvertes.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::AdvertDesk</name>
    <message>
        <source>Choose an advertisement</source>
        <translation>Choisir une annonce</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.docx *.odt *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Documents et images (*.pdf *.docx *.odt *.jpg *.jpeg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Lecture d’un fichier</translation>
    </message>
    <message>
        <source>Keeping an advertisement</source>
        <translation>Enregistrement d’une annonce</translation>
    </message>
    <message>
        <source>Taking an advertisement off</source>
        <translation>Retrait d’une annonce</translation>
    </message>
    <message>
        <source>Opening an advertisement</source>
        <translation>Ouverture d’une annonce</translation>
    </message>
    <message>
        <source>No program of this computer opens this kind of file. Install one, for example LibreOffice or a PDF reader.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce genre de fichier. Installez-en un, par exemple LibreOffice ou un lecteur de PDF.</translation>
    </message>
    <message>
        <source>Opening what was sent</source>
        <translation>Ouverture de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>%1, taken in on %2</source>
        <translation>%1, reçu le %2</translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::AdvertText</name>
    <message>
        <source>Copied from where it was published: it will not stay there. A file of it is kept beside the list of leads.</source>
        <translation>Copié de l’endroit où elle a paru&#x202f;: elle n’y restera pas. Un fichier se garde à côté de la liste des pistes.</translation>
    </message>
    <message>
        <source>Text of the advertisement</source>
        <translation>Texte de l’annonce</translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::LeadPanel</name>
    <message>
        <source>Ne&amp;xt act…</source>
        <translation>Démarche &amp;suivante…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>The acts of this lead, the newest first</source>
        <translation>Les démarches de cette piste, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui s’est fait</translation>
    </message>
    <message>
        <source>Opens the line for acts, filled in with company, members and position.</source>
        <translation>Ouvre la ligne des démarches, remplie de l’entreprise, des membres et du poste.</translation>
    </message>
    <message>
        <source>Opens the act that is chosen below in a form.</source>
        <translation>Ouvre dans une fiche la démarche choisie plus bas.</translation>
    </message>
    <message>
        <source>Writes down how the lead ended, as one more act of today.</source>
        <translation>Note comment la piste a pris fin, par une démarche de plus à la date du jour.</translation>
    </message>
    <message>
        <source>The company &amp;refused</source>
        <translation>L’entreprise a &amp;refusé</translation>
    </message>
    <message>
        <source>The company &amp;keeps the file for later</source>
        <translation>L’entreprise &amp;garde le dossier pour plus tard</translation>
    </message>
    <message>
        <source>The member &amp;withdrew</source>
        <translation>Le membre s’est re&amp;tiré</translation>
    </message>
    <message>
        <source>E&amp;dit the act</source>
        <translation>&amp;Modifier la démarche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;lore</translation>
    </message>
    <message>
        <source>Dele&amp;te the act</source>
        <translation>Supprimer la &amp;démarche</translation>
    </message>
    <message>
        <source>Deletes the act that is chosen below; “Undo” brings it back.</source>
        <translation>Supprime la démarche choisie ci-dessous&#x202f;; «&#x202f;Annuler&#x202f;» la fait revenir.</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>En fichier</translation>
    </message>
    <message>
        <source>Of the act that is chosen below. A PDF, DOCX, ODT or a picture can also be dropped here.</source>
        <translation>De la démarche choisie plus bas. Un PDF, DOCX, ODT ou une image peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Take the file off</source>
        <translation>&amp;Retirer le fichier</translation>
    </message>
    <message>
        <source>&amp;Advertisement</source>
        <translation>Annonc&amp;e</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>Ouvrir ce qui a été envoyé</translation>
    </message>
    <message>
        <source>File sent</source>
        <translation>Fichier envoyé</translation>
    </message>
    <message>
        <source>Opens a copy of the very file that was sent with the act that is chosen below.</source>
        <translation>Ouvre une copie du fichier même qui a été envoyé avec la démarche choisie ci-dessous.</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <extracomment>%1 is the name of a file, %2 the beginning of its SHA-256</extracomment>
        <translation>%1, SHA-256 %2…</translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::LeadTable</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>heading of a column: in whose name it was done</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::OutreachPage</name>
    <message>
        <source>Outreach</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Search for a company or a member</source>
        <translation>Chercher une entreprise ou un membre</translation>
    </message>
    <message>
        <source>No act of outreach is written down yet</source>
        <translation>Aucune démarche n’est encore notée</translation>
    </message>
    <message>
        <source>Import the list of your letters, calls and visits, or write the first one down: company, who and how are enough.</source>
        <translation>Importez la liste de vos courriers, appels et visites, ou notez la première démarche&#x202f;: l’entreprise, qui et comment suffisent.</translation>
    </message>
    <message>
        <source>A new act</source>
        <translation>Nouvelle démarche</translation>
    </message>
    <message>
        <source>Add an act of outreach</source>
        <translation>Ajouter une démarche</translation>
    </message>
    <message>
        <source>Change act %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of an act</extracomment>
        <translation>Modifier la démarche %1</translation>
    </message>
    <message>
        <source>Read it again, keep what I typed</source>
        <translation>Relire la fiche et garder ma saisie</translation>
    </message>
    <message>
        <source>&amp;Write an act down</source>
        <translation>&amp;Noter une démarche</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Write an act down</source>
        <translation>Noter une démarche</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Toutes les pistes</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>In anybody’s name</source>
        <translation>Au nom de qui que ce soit</translation>
    </message>
    <message>
        <source>In a member’s name</source>
        <translation>Au nom d’un membre</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <extracomment>before a choice: which leads are listed</extracomment>
        <translation>Mont&amp;rer</translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <extracomment>before a choice: in whose name it was done</extracomment>
        <translation>Fai&amp;tes</translation>
    </message>
    <message>
        <source>Looked back to %1.</source>
        <extracomment>beside a list of leads: %1 is a date; older ones were not looked at yet</extracomment>
        <translation>Recherche remontée au %1.</translation>
    </message>
    <message>
        <source>Many names fit: go on typing.</source>
        <translation>Beaucoup de noms conviennent&#x202f;: continuez à taper.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) so far</source>
        <extracomment>beside the title of the list: so many have been read, and there may be more</extracomment>
        <translation>
            <numerusform>%n piste pour l’instant</numerusform>
            <numerusform>%n pistes pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <extracomment>beside the title of the list; a lead is what was done for the same members, company and position</extracomment>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Act of %1</source>
        <extracomment>heading of a form: %1 is a date</extracomment>
        <translation>Démarche du %1</translation>
    </message>
    <message>
        <source>Whom and who</source>
        <translation>À qui, et pour qui</translation>
    </message>
    <message>
        <source>How, and what came of it</source>
        <translation>Comment, et avec quelle suite</translation>
    </message>
    <message>
        <source>Closing the lead</source>
        <translation>Clôture de la piste</translation>
    </message>
    <message>
        <source>In the name of the group</source>
        <translation>Au nom du collectif</translation>
    </message>
    <message>
        <source>Look f&amp;urther back</source>
        <translation>Remonter &amp;plus loin</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer (noted, or %n day(s))</source>
        <extracomment>which leads are listed: where somebody wrote down that no answer came, or none did for %n days</extracomment>
        <translation>
            <numerusform>Sans réponse (noté, ou %n jour)</numerusform>
            <numerusform>Sans réponse (noté, ou %n jours)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::outreach::QuickEntry</name>
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
        <source>Saved. Write the next one, or press Escape.</source>
        <translation>Enregistré. Notez la suivante, ou Échap pour fermer.</translation>
    </message>
    <message>
        <source>An act is begun here: save it or empty the line first.</source>
        <translation>Une démarche est commencée ici&#x202f;: enregistrez-la ou videz d’abord la ligne.</translation>
    </message>
    <message numerus="yes">
        <source>! %n act(s) there on that day: talk to each other before you write.</source>
        <translation>
            <numerusform>! %n démarche là ce jour-là&#x202f;: parlez-vous avant d’écrire.</numerusform>
            <numerusform>! %n démarches là ce jour-là&#x202f;: parlez-vous avant d’écrire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n act(s) there within %1 days: talk to each other before you write.</source>
        <extracomment>%1 is a number of days</extracomment>
        <translation>
            <numerusform>! %n démarche là à moins de %1 jours&#x202f;: parlez-vous avant d’écrire.</numerusform>
            <numerusform>! %n démarches là à moins de %1 jours&#x202f;: parlez-vous avant d’écrire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts there: %1</source>
        <extracomment>%1 is a list of people at a company</extracomment>
        <translation>Contacts sur place&#x202f;: %1</translation>
    </message>
    <message>
        <source>This very act is written down already (%1): nothing was added.</source>
        <extracomment>%1 is the reference of an act</extracomment>
        <translation>Cette même démarche est déjà notée (%1)&#x202f;: rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>In the name of the group</source>
        <translation>Au nom du collectif</translation>
    </message>
    <message>
        <source>Save the act</source>
        <translation>Enregistrer la démarche</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Vider la ligne</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Saved. What you typed meanwhile stays in the line.</source>
        <translation>Enregistrée. Ce que vous avez tapé entre-temps reste dans la ligne.</translation>
    </message>
    <message>
        <source>Not saved yet. %1 Put it right, or save once more to keep it as it is.</source>
        <extracomment>%1 is one sentence or several: what is doubtful</extracomment>
        <translation>Pas encore enregistré. %1 Corrigez, ou enregistrez encore une fois pour garder la ligne telle quelle.</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <extracomment>a button: puts the name of a member or a company into the field; %1 is that name</extracomment>
        <translation>Prendre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <extracomment>in an empty field of several lines, where Enter begins another line</extracomment>
        <translation>Ctrl+Entrée enregistre</translation>
    </message>
    <message>
        <source>Reading what the line begins with</source>
        <translation>Lecture de ce qui commence la ligne</translation>
    </message>
</context>
<context>
    <name>rebond::ui::palette::Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>A name, a company, a reference, a date or a command</source>
        <translation>Un nom, une entreprise, une référence, une date ou une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Names are found by their first letters, one of which may be wrong; acts by their company, their member or their day.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;». Les noms se trouvent par leurs premières lettres, dont une peut être fausse&#x202f;; les démarches par leur entreprise, leur membre ou leur jour.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::paper::PagesHead</name>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>Shows the choices that are made less often, and printing.</source>
        <translation>Montre les choix qui se font moins souvent, et l’impression.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::paper::PagesView</name>
    <message>
        <source>Pages as they are printed</source>
        <translation>Pages telles qu’imprimées</translation>
    </message>
</context>
<context>
    <name>rebond::ui::paper::PaperPage</name>
    <message>
        <source>Replace</source>
        <extracomment>button: files that are there already</extracomment>
        <translation>Remplacer</translation>
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
        <source>The last export is still being written. Wait until it is done, or stop it.</source>
        <translation>Le dernier export est encore en cours d’écriture. Attendez qu’il soit fini, ou arrêtez-le.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::paper::PrintView</name>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Keep as PDF…</source>
        <translation>&amp;Garder en PDF…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the number of the page in view, %2 how many there are</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Not for the projector: these pages tell how to reach people, or hold notes. They can be printed all the same.</source>
        <translation>Pas pour le projecteur&#x202f;: ces pages disent comment joindre des personnes, ou contiennent des notes. Elles s’impriment quand même.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::paper::SheetPrint</name>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
</context>
<context>
    <name>rebond::ui::paper::Thumbnails</name>
    <message>
        <source>Small pages</source>
        <translation>Miniatures des pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the number of a page, %2 how many there are</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rebond::ui::press::BookDesk</name>
    <message>
        <source>For &amp;others…</source>
        <extracomment>what a press-book is made for</extracomment>
        <translation>Pour d’&amp;autres…</translation>
    </message>
    <message>
        <source>For our&amp;selves, with the tone…</source>
        <extracomment>what a press-book is made for</extracomment>
        <translation>Pour &amp;nous, avec la tonalité…</translation>
    </message>
    <message>
        <source>Export the press-book</source>
        <translation>Exporter la revue de presse</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting the press-book</source>
        <translation>Export de la revue de presse</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been written: %n press mention(s).</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a été écrit&#x202f;: %n mention dans la presse.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a été écrit&#x202f;: %n mentions dans la presse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Pas encore écrite.</translation>
    </message>
    <message>
        <source>Write it as it is</source>
        <translation>L’écrire telle quelle</translation>
    </message>
</context>
<context>
    <name>rebond::ui::press::PressPage</name>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Search for an outlet, a title or a journalist</source>
        <translation>Chercher un média, un titre ou un journaliste</translation>
    </message>
    <message>
        <source>Nothing in the press yet</source>
        <translation>Aucune mention dans la presse pour l’instant</translation>
    </message>
    <message>
        <source>Write the first article or broadcast in: the day, the outlet and the medium are enough. Whoever is quoted has it on their time line.</source>
        <translation>Notez le premier article ou la première émission&#x202f;: le jour, le média et le support suffisent. Chaque personne citée a la mention dans son historique.</translation>
    </message>
    <message>
        <source>A new press mention</source>
        <translation>Une nouvelle mention dans la presse</translation>
    </message>
    <message>
        <source>Add a press mention</source>
        <translation>Ajouter une mention dans la presse</translation>
    </message>
    <message>
        <source>Change press mention %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a press mention</extracomment>
        <translation>Modifier la mention dans la presse %1</translation>
    </message>
    <message>
        <source>Read it again, keep what I typed</source>
        <translation>Relire la fiche et garder ma saisie</translation>
    </message>
    <message>
        <source>Which media are listed</source>
        <translation>Supports affichés</translation>
    </message>
    <message>
        <source>All media</source>
        <extracomment>which media are listed</extracomment>
        <translation>Tous les supports</translation>
    </message>
    <message>
        <source>&amp;New mention</source>
        <translation>&amp;Nouvelle mention</translation>
    </message>
    <message>
        <source>New mention</source>
        <translation>Nouvelle mention</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>beside the title of the list: how many the search found</extracomment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>What appeared</source>
        <translation>Ce qui est paru</translation>
    </message>
    <message>
        <source>Of whom, and how</source>
        <translation>Membres cités et tonalité</translation>
    </message>
    <message>
        <source>Looking for consents</source>
        <translation>Recherche des consentements</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>a warning behind its sign: %1 is a sentence</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>No browser answered. Copy the web address of the mention into yours.</source>
        <translation>Aucun navigateur n’a répondu. Copiez l’adresse web de la mention dans le vôtre.</translation>
    </message>
    <message>
        <source>Press-book…</source>
        <extracomment>what appeared in the press, as a book</extracomment>
        <translation>Revue de presse…</translation>
    </message>
</context>
<context>
    <name>rebond::ui::press::PressPanel</name>
    <message>
        <source>Journalist</source>
        <translation>Journaliste</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Members quoted</source>
        <translation>Membres cités</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Reading who is quoted</source>
        <translation>Lecture des membres cités</translation>
    </message>
    <message>
        <source>✓ had agreed to be named</source>
        <translation>✓ consentement donné</translation>
    </message>
    <message>
        <source>⚠ had not agreed to be named</source>
        <translation>⚠ sans consentement ce jour-là</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>what appeared in the press, as a PDF or a picture</extracomment>
        <translation>Scan</translation>
    </message>
    <message>
        <source>&amp;Open the scan</source>
        <translation>&amp;Ouvrir le scan</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Take the scan off</source>
        <translation>&amp;Retirer le scan</translation>
    </message>
    <message>
        <source>Scan ✓</source>
        <extracomment>a button: there is a PDF or a picture of what appeared</extracomment>
        <translation>Scan ✓</translation>
    </message>
</context>
<context>
    <name>rebond::ui::press::ScanDesk</name>
    <message>
        <source>Choose a scan</source>
        <translation>Choisir un scan</translation>
    </message>
    <message>
        <source>PDFs and pictures (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>PDF et images (*.pdf *.jpg *.jpeg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Lecture d’un fichier</translation>
    </message>
    <message>
        <source>Keeping a scan</source>
        <translation>Enregistrement d’un scan</translation>
    </message>
    <message>
        <source>Taking a scan off</source>
        <translation>Retrait d’un scan</translation>
    </message>
    <message>
        <source>Opening a scan</source>
        <translation>Ouverture d’un scan</translation>
    </message>
    <message>
        <source>No program of this computer opens this kind of file. Install one, for example a PDF reader.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce genre de fichier. Installez-en un, par exemple un lecteur de PDF.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::CardPanel</name>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Copier la description</translation>
    </message>
    <message>
        <source>The alternative text, for those who do not see the picture: networks ask for it.</source>
        <translation>Le texte alternatif, pour ceux qui ne voient pas l’image&#x202f;: les réseaux le demandent.</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Picture, in pixels</source>
        <translation>Image, en pixels</translation>
    </message>
    <message>
        <source>Drawing the picture</source>
        <translation>Dessin de l’image</translation>
    </message>
    <message>
        <source>Picture of the search</source>
        <translation>Image de la recherche</translation>
    </message>
    <message>
        <source>The picture is in the clipboard: paste it where the message is written.</source>
        <translation>L’image est dans le presse-papiers&#x202f;: collez-la où s’écrit le message.</translation>
    </message>
    <message>
        <source>The description is in the clipboard: paste it as the picture’s alternative text.</source>
        <translation>La description est dans le presse-papiers&#x202f;: collez-la comme texte alternatif de l’image.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>Enregistrement de l’image</translation>
    </message>
    <message>
        <source>The picture has been written: %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>L’image a été écrite&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::ComposerPanel</name>
    <message>
        <source>Your e-mail address, for letters</source>
        <translation>Votre adresse de courriel, pour les lettres</translation>
    </message>
    <message>
        <source>Write letters to ask…</source>
        <translation>Écrire les lettres de demande…</translation>
    </message>
    <message>
        <source>A file for your mail program to each relay that is ticked and has an e-mail address, with the message and the picture. Nobody sees the addresses of the others.</source>
        <translation>Un fichier pour votre logiciel de courriel à chaque relais coché qui a une adresse, avec le message et l’image. Personne ne voit les adresses des autres.</translation>
    </message>
    <message>
        <source>Write letters of thanks…</source>
        <translation>Écrire les remerciements…</translation>
    </message>
    <message>
        <source>To each relay that has passed this search on and was not thanked yet.</source>
        <translation>À chaque relais qui a relayé cette recherche et n’a pas encore été remercié.</translation>
    </message>
    <message>
        <source>Without an e-mail address: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Sans adresse de courriel&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No relay is ticked to write to.</source>
        <translation>Aucun relais à qui écrire n’est coché.</translation>
    </message>
    <message>
        <source>Where the letters are written</source>
        <translation>Où écrire les lettres</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written: open each with your mail program, and send it.</source>
        <translation>
            <numerusform>%n lettre écrite&#x202f;: ouvrez-la avec votre logiciel de courriel, et envoyez-la.</numerusform>
            <numerusform>%n lettres écrites&#x202f;: ouvrez chacune avec votre logiciel de courriel, et envoyez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to pass on</source>
        <translation>À relayer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Whose message it is</source>
        <translation>De qui est le message</translation>
    </message>
    <message>
        <source>the group’s or a relay’s</source>
        <translation>du collectif ou d’un relais</translation>
    </message>
    <message>
        <source>the member’s own: the mark gets an R</source>
        <translation>du membre&#x202f;: le mot-dièse prend un R</translation>
    </message>
    <message>
        <source>Mark by which relays find it</source>
        <translation>Mot-dièse par lequel les relais le trouvent</translation>
    </message>
    <message>
        <source>Shift and Enter begin another line.</source>
        <translation>Maj et Entrée commencent une autre ligne.</translation>
    </message>
    <message>
        <source>Form of the message</source>
        <translation>Forme du message</translation>
    </message>
    <message>
        <source>Filled in: %1. What stands in [brackets] is left out where one of its places is empty.</source>
        <extracomment>%1 is a list of words in braces</extracomment>
        <translation>Sont remplis&#x202f;: %1. Ce qui est entre [crochets] est omis quand l’un de ses emplacements est vide.</translation>
    </message>
    <message>
        <source>Back to the form of #i4Emploi</source>
        <translation>Revenir à la forme de #i4Emploi</translation>
    </message>
    <message>
        <source>Relays named in it</source>
        <translation>Relais nommés</translation>
    </message>
    <message>
        <source>None of the relays above is on this network.</source>
        <translation>Aucun des relais ci-dessus n’est sur ce réseau.</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Tel qu’il sera lu</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Open the network’s page…</source>
        <translation>Ouvrir la page du réseau…</translation>
    </message>
    <message>
        <source>Your browser opens the page of the network with this message in it. Nothing is published before you press its button there; the picture is pasted there.</source>
        <translation>Votre navigateur ouvre la page du réseau avec ce message. Rien n’est publié avant que vous n’appuyiez sur son bouton&#x202f;; l’image s’y colle.</translation>
    </message>
    <message>
        <source>What the network takes</source>
        <translation>Ce que le réseau admet</translation>
    </message>
    <message>
        <source>Reading what may be told</source>
        <translation>Lecture de ce qui peut être dit</translation>
    </message>
    <message>
        <source>%1 of %2 characters, as %3 counts.</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of a network</extracomment>
        <translation>%1 caractères sur %2, comme %3 les compte.</translation>
    </message>
    <message>
        <source>To mark on the picture: %1</source>
        <extracomment>%1 is a list of accounts</extracomment>
        <translation>À identifier sur l’image&#x202f;: %1</translation>
    </message>
    <message>
        <source>No browser answered. Copy the message, and paste it on the network’s page.</source>
        <translation>Aucun navigateur n’a répondu. Copiez le message, et collez-le sur la page du réseau.</translation>
    </message>
    <message>
        <source>Write down: asked</source>
        <translation>Noter&#x202f;: demandé</translation>
    </message>
    <message>
        <source>Writes into the log that the relays that are ticked were asked today: one step to undo.</source>
        <translation>Écrit au journal que les relais cochés ont été sollicités aujourd’hui&#x202f;: une seule étape à annuler.</translation>
    </message>
    <message>
        <source>The message is in the clipboard. Once the relays have it, write down that they were asked.</source>
        <translation>Le message est dans le presse-papiers. Une fois que les relais l’ont reçu, notez qu’ils ont été sollicités.</translation>
    </message>
    <message>
        <source>Writing the requests down</source>
        <translation>Écriture des demandes</translation>
    </message>
    <message numerus="yes">
        <source>Written down: %n relay(s) asked today. Undo takes it back.</source>
        <translation>
            <numerusform>Noté&#x202f;: %n relais sollicité aujourd’hui. Annuler le reprend.</numerusform>
            <numerusform>Noté&#x202f;: %n relais sollicités aujourd’hui. Annuler le reprend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::LimitsForm</name>
    <message>
        <source>Characters of a message at most</source>
        <translation>Caractères d’un message, au plus</translation>
    </message>
    <message>
        <source>Accounts in a message at most</source>
        <translation>Comptes dans un message, au plus</translation>
    </message>
    <message>
        <source>Characters a link counts</source>
        <translation>Caractères que compte un lien</translation>
    </message>
    <message>
        <source>as it is written</source>
        <extracomment>what a link counts: as many characters as it has</extracomment>
        <translation>comme il est écrit</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Comment il compte</translation>
    </message>
    <message>
        <source>signs as they are read</source>
        <translation>les signes tels qu’on les lit</translation>
    </message>
    <message>
        <source>an emoji as two</source>
        <translation>un émoji pour deux</translation>
    </message>
    <message>
        <source>by weight, as X does</source>
        <translation>par poids, comme X</translation>
    </message>
    <message>
        <source>Where accounts stand</source>
        <translation>Où figurent les comptes</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>on the picture</source>
        <translation>sur l’image</translation>
    </message>
    <message>
        <source>Address of its share page</source>
        <translation>Adresse de sa page de partage</translation>
    </message>
    <message>
        <source>Back to what was known</source>
        <translation>Revenir à ce qui était connu</translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::RelayChoicePanel</name>
    <message>
        <source>Whom to ask for a member</source>
        <translation>À qui demander pour un membre</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Name a member to see which relays reach the people of their occupation or sector.</source>
        <translation>Nommez un membre pour voir quels relais touchent les gens de son métier ou de son secteur.</translation>
    </message>
    <message>
        <source>Looking for the member</source>
        <translation>Recherche du membre</translation>
    </message>
    <message>
        <source>Looking for relays</source>
        <translation>Recherche de relais</translation>
    </message>
    <message>
        <source>This member is no longer in the file: choose another one.</source>
        <translation>Ce membre n’est plus dans le fichier&#x202f;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No relay can be asked for %1: none shares an occupation or a sector, or those who do have stopped or had their requests of the month.</source>
        <translation>Aucun relais ne peut être sollicité pour %1&#x202f;: aucun n’a de métier ni de secteur en commun, ou ceux qui en ont ont arrêté ou reçu leurs demandes du mois.</translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) for %1, the nearest first.</source>
        <translation>
            <numerusform>%n relais pour %1.</numerusform>
            <numerusform>%n relais pour %1, les plus proches d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ No consent to be named on social networks: ask for it before anything is passed on.</source>
        <translation>⚠ Aucun consentement pour que son nom paraisse sur les réseaux sociaux&#x202f;: demandez-le avant de faire relayer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>%1 was asked today</source>
        <extracomment>what a screen reader says of the button “Asked”: %1 is the name of a relay</extracomment>
        <translation>%1 a été sollicité aujourd’hui</translation>
    </message>
    <message>
        <source>same occupation (%1)</source>
        <extracomment>why a relay is proposed; %1 is a ROME code, M1805</extracomment>
        <translation>même métier (%1)</translation>
    </message>
    <message>
        <source>same field of occupations (%1)</source>
        <extracomment>why a relay is proposed; %1 is the beginning of a ROME code, M18</extracomment>
        <translation>même domaine professionnel (%1)</translation>
    </message>
    <message>
        <source>same great field (%1)</source>
        <extracomment>why a relay is proposed; %1 is the first letter of a ROME code, M</extracomment>
        <translation>même grand domaine (%1)</translation>
    </message>
    <message>
        <source>same sector (%1)</source>
        <extracomment>why a relay is proposed; %1 is a sector</extracomment>
        <translation>même secteur (%1)</translation>
    </message>
    <message>
        <source>last asked on %1</source>
        <translation>sollicité pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>jamais sollicité</translation>
    </message>
    <message>
        <source>asked for this member on %1 already</source>
        <translation>déjà sollicité pour ce membre le %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests this month</source>
        <extracomment>%1 is how many requests a relay had this month, %2 how many were agreed</extracomment>
        <translation>demandes ce mois-ci&#x202f;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) this month</source>
        <translation>
            <numerusform>%n demande ce mois-ci</numerusform>
            <numerusform>%n demandes ce mois-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>knows the group since %1</source>
        <translation>connaît le groupe depuis le %1</translation>
    </message>
    <message>
        <source>not introduced yet: present the group first</source>
        <translation>groupe pas encore présenté&#x202f;: présentez-le d’abord</translation>
    </message>
    <message>
        <source>Writing the request down</source>
        <translation>Enregistrement de la demande</translation>
    </message>
    <message>
        <source>Written down: %1 was asked today. Undo takes it back.</source>
        <translation>C’est noté&#x202f;: %1 a été sollicité aujourd’hui. Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::RelayPage</name>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Search for a name, an account, a sector or a ROME code</source>
        <translation>Chercher un nom, un compte, un secteur ou un code ROME</translation>
    </message>
    <message>
        <source>No relays yet</source>
        <translation>Aucun relais pour l’instant</translation>
    </message>
    <message>
        <source>Relays pass on to those who follow them that a member looks for work. Write the first one in, or import a list: a name, a network and an account are enough.</source>
        <translation>Les relais font savoir à leurs abonnés qu’un membre cherche un emploi. Inscrivez le premier, ou importez une liste&#x202f;: un nom, un réseau et un compte suffisent.</translation>
    </message>
    <message>
        <source>A new relay</source>
        <translation>Un nouveau relais</translation>
    </message>
    <message>
        <source>Add a relay</source>
        <translation>Ajouter un relais</translation>
    </message>
    <message>
        <source>Change relay %1</source>
        <extracomment>on the undo button and in the journal; %1 is the reference of a relay</extracomment>
        <translation>Modifier le relais %1</translation>
    </message>
    <message>
        <source>Read it again, keep what I typed</source>
        <translation>Relire la fiche, garder ma saisie</translation>
    </message>
    <message>
        <source>&amp;New relay</source>
        <translation>&amp;Nouveau relais</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New relay</source>
        <translation>Nouveau relais</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
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
        <source>%n relay(s)</source>
        <translation>
            <numerusform>%n relais</numerusform>
            <numerusform>%n relais</numerusform>
        </translation>
    </message>
    <message>
        <source>Who passes on</source>
        <translation>Qui relaie</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui est convenu</translation>
    </message>
    <message>
        <source>Summing up the reach</source>
        <translation>Calcul de la portée</translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) reach %1 followers, cumulated, not unique (counted from %2 to %3).</source>
        <extracomment>%1 is a number of followers, %2 the day of the oldest count and %3 of the newest, %n the number of relays</extracomment>
        <translation>
            <numerusform>%n relais touche %1 abonnés, cumulés, non uniques (relevés du %2 au %3).</numerusform>
            <numerusform>%n relais touchent %1 abonnés, cumulés, non uniques (relevés du %2 au %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) without a count of followers.</source>
        <translation>
            <numerusform>%n relais sans relevé d’abonnés.</numerusform>
            <numerusform>%n relais sans relevé d’abonnés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::RelayPanel</name>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>ROME codes</source>
        <translation>Codes ROME</translation>
    </message>
    <message>
        <source>Mark in the profile</source>
        <translation>Mention du profil</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Présenté le</translation>
    </message>
    <message>
        <source>Requests a month at most</source>
        <translation>Demandes par mois au plus</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Arrêté le</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a number of followers, %2 the day they were counted</extracomment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>not yet: present the group before you ask</source>
        <translation>pas encore&#x202f;: présentez le groupe avant de demander</translation>
    </message>
    <message>
        <source>Reading what was asked</source>
        <translation>Lecture des demandes</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>demandé le %1</translation>
    </message>
    <message>
        <source>relayed on %1</source>
        <translation>relayé le %1</translation>
    </message>
    <message>
        <source>thanked on %1</source>
        <translation>remercié le %1</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Relayé</translation>
    </message>
    <message>
        <source>Passed on for %1</source>
        <translation>Relayé pour %1</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Remercié</translation>
    </message>
    <message>
        <source>Thanked for passing %1 on</source>
        <translation>Remercié d’avoir relayé %1</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Noter la suite…</translation>
    </message>
    <message>
        <source>Write down what came of the request for %1</source>
        <translation>Noter la suite de la demande pour %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the request for %1</source>
        <translation>Supprimer la demande pour %1</translation>
    </message>
    <message>
        <source>What %1 was asked for %2</source>
        <extracomment>heading of a small form: %1 is the name of a relay, %2 that of a member</extracomment>
        <translation>Ce qui a été demandé à %1 pour %2</translation>
    </message>
</context>
<context>
    <name>rebond::ui::relays::RequestEditor</name>
    <message>
        <source>Relayed on</source>
        <translation>Relayé le</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Remercié le</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save what you have typed here, or cancel it, before you begin another one.</source>
        <translation>Enregistrez ce que vous avez saisi ici, ou annulez-le, avant d’en commencer une autre.</translation>
    </message>
    <message>
        <source>Saving the request</source>
        <translation>Enregistrement de la demande</translation>
    </message>
</context>
<context>
    <name>rebond::ui::reports::FrozenPanel</name>
    <message>
        <source>Frozen reports</source>
        <translation>Bilans figés</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Beside another &amp;day</source>
        <translation>Comparer à un autre &amp;jour</translation>
    </message>
    <message>
        <source>Beside the other &amp;groups of the file</source>
        <translation>Comparer aux autres &amp;groupes du fichier</translation>
    </message>
    <message>
        <source>Free&amp;ze this report…</source>
        <translation>Figer ce bila&amp;n…</translation>
    </message>
    <message>
        <source>Writes the PDF to hand out, and keeps what it says: later you are told what has changed since.</source>
        <translation>Écrit le PDF à remettre et garde ce qu’il dit&#x202f;: vous saurez plus tard ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Take off the &amp;list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>No report has been frozen yet. Freeze the one you hand out: when a fact comes late, this page and the next report say so.</source>
        <translation>Aucun bilan n’est encore figé. Figez celui que vous remettez&#x202f;: quand un fait arrive en retard, cette page et le bilan suivant le disent.</translation>
    </message>
    <message>
        <source>&amp;Check a PDF…</source>
        <translation>&amp;Vérifier un PDF…</translation>
    </message>
    <message>
        <source>The other day</source>
        <translation>L’autre jour</translation>
    </message>
    <message>
        <source>In the report for ourselves only.</source>
        <translation>Seulement dans le bilan pour nous.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Asking the frozen reports again</source>
        <translation>Relecture des bilans figés</translation>
    </message>
    <message>
        <source>%1 · for a funder</source>
        <extracomment>a frozen report: %1 is a date</extracomment>
        <translation>%1 · pour un financeur</translation>
    </message>
    <message>
        <source>%1 · for the public</source>
        <extracomment>a frozen report: %1 is a date</extracomment>
        <translation>%1 · pour le public</translation>
    </message>
    <message>
        <source>%1 · for ourselves</source>
        <extracomment>a frozen report: %1 is a date</extracomment>
        <translation>%1 · pour nous</translation>
    </message>
    <message>
        <source>%1 (revised)</source>
        <extracomment>a frozen report that says something else today; %1 is &quot;30 June 2012 · for a funder&quot;</extracomment>
        <translation>%1 (révisé)</translation>
    </message>
    <message>
        <source>Frozen on %1: %2 of %3 then, %4 of %5 now.</source>
        <extracomment>%1 is a date, %2 of %3 and %4 of %5 people</extracomment>
        <translation>Figé le %1&#x202f;: %2 sur %3 alors, %4 sur %5 maintenant.</translation>
    </message>
    <message>
        <source>Freeze the report</source>
        <translation>Figer le bilan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Freezing the report</source>
        <translation>Enregistrement du bilan figé</translation>
    </message>
    <message>
        <source>The report is frozen: %1 is the file to hand out.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le bilan est figé&#x202f;: le fichier à remettre est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The report is off the list. The file you handed out is where it was.</source>
        <translation>Le bilan est retiré de la liste. Le fichier que vous avez remis reste où il était.</translation>
    </message>
    <message>
        <source>Check whether a PDF is a frozen report</source>
        <translation>Vérifier si un PDF est un bilan figé</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>%1 is, to the byte, the report %2 frozen on %3.</source>
        <extracomment>%1 is the name of a file, %2 says which report (&quot;30 June 2012 · for a funder&quot;), %3 is a date</extracomment>
        <translation>«&#x202f;%1&#x202f;» est identique, à l’octet près, au bilan figé le %3 (%2).</translation>
    </message>
    <message>
        <source>%1 is none of the frozen reports of this group, or has been changed since.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est aucun des bilans figés de ce groupe, ou a été modifié depuis.</translation>
    </message>
    <message>
        <source>Frozen on %1: %2 of %3. Nobody is counted otherwise since.</source>
        <extracomment>%1 is a date, %2 of %3 people</extracomment>
        <translation>Figé le %1&#x202f;: %2 sur %3. Personne n’est compté autrement depuis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the work on the frozen reports</source>
        <translation>Annuler le travail sur les bilans figés</translation>
    </message>
    <message>
        <source>Escape does so, too.</source>
        <translation>Échap le fait aussi.</translation>
    </message>
    <message>
        <source>Its figures are no longer kept: somebody whom it counted has been erased.</source>
        <translation>Ses chiffres ne sont plus conservés&#x202f;: une personne qu’il comptait a été effacée.</translation>
    </message>
    <message>
        <source>The frozen reports are being read.</source>
        <translation>Les bilans figés sont en cours de lecture.</translation>
    </message>
    <message>
        <source>The frozen reports have not been read. Close this column and open it to read them.</source>
        <translation>Les bilans figés n’ont pas été lus. Fermez ce volet et rouvrez-le pour les lire.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::reports::OptionsPanel</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Printed below its part, for the reader chosen above and for no other.</source>
        <translation>Imprimé sous sa partie, pour le lecteur choisi en haut et pour aucun autre.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of whoever signs the report</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>of whoever signs the report: what they do</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where the report is signed</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>The day on which the report is made is added. The public’s report is not signed: it names nobody.</source>
        <translation>La date est celle où le bilan est fait. Le bilan pour le public n’est pas signé&#x202f;: il ne nomme personne.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>A JPEG or PNG; it stands at the head of the first page, for every reader.</source>
        <translation>Une image JPEG ou PNG&#x202f;; elle figure en tête de la première page, pour tous les lecteurs.</translation>
    </message>
    <message>
        <source>The public is told the headline and how it was counted: there is nothing to choose.</source>
        <translation>Le public lit le chiffre de tête et la façon dont il est compté&#x202f;: il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>The summary and the method note are always there.</source>
        <translation>La synthèse et la note de méthode sont toujours là.</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Pas encore de logo.</translation>
    </message>
    <message>
        <source>The logo as it is printed</source>
        <translation>Le logo tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>This file may only be read: what you choose and type here stands in the pages, and is not kept.</source>
        <translation>Ce fichier est en lecture seule&#x202f;: ce que vous choisissez et saisissez ici figure dans les pages, sans être conservé.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Its name</source>
        <extracomment>of the organisation whose paper it is</extracomment>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Its address</source>
        <extracomment>of the organisation whose paper it is</extracomment>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Its registration number</source>
        <extracomment>of the organisation, as one that trains (numéro de déclaration d&apos;activité)</extracomment>
        <translation>Son numéro de déclaration d’activité</translation>
    </message>
    <message>
        <source>Letters and attendance sheets bear it; the report does not.</source>
        <translation>Les lettres et les feuilles d’émargement le portent&#x202f;; le bilan, non.</translation>
    </message>
    <message>
        <source>Numbers of people from 1 to 4 are hidden. What was sent and answered are approaches to companies, not people: “3 of 17” may stand there.</source>
        <extracomment>below the parts of a report for a funder, behind another sentence</extracomment>
        <translation>Les nombres de personnes de 1 à 4 sont masqués. Les envois et leurs réponses sont des approches d’entreprises, pas des personnes&#x202f;: «&#x202f;3 sur 17&#x202f;» peut y figurer.</translation>
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
        <source>Export the report…</source>
        <translation>Exporter le bilan…</translation>
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
    <message>
        <source>Fo&amp;r</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>All figures as a CSV list (*.csv)</source>
        <translation>Tous les chiffres, en liste CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Lecture d’un fichier</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimer le bilan…</translation>
    </message>
    <message>
        <source>Frozen and side b&amp;y side</source>
        <translation>&amp;Bilans figés et comparaison</translation>
    </message>
    <message>
        <source>Freeze a report, see what has changed since, hold it against another day or group.</source>
        <translation>Figer un bilan, voir ce qui a changé depuis, le comparer à un autre jour ou à un autre groupe.</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>Jour du bilan</translation>
    </message>
    <message>
        <source>Goes through the days of the cohort; the pages show the report of each.</source>
        <translation>Parcourt les jours de la cohorte&#x202f;; les pages montrent le bilan de chacun.</translation>
    </message>
    <message>
        <source>With all that is known today</source>
        <translation>Avec tout ce que l’on sait aujourd’hui</translation>
    </message>
    <message>
        <source>Counts what became known after the day as well, on the day on which it took effect.</source>
        <translation>Compte aussi ce que l’on n’a appris qu’après ce jour, à la date où cela a pris effet.</translation>
    </message>
    <message>
        <source>Parts and comments</source>
        <translation>Parties et commentaires</translation>
    </message>
    <message>
        <source>What the report holds, your words below its parts, who signs it, and the logo.</source>
        <translation>Ce que contient le bilan, vos mots sous ses parties, qui le signe, et le logo.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::reports::ThenNowTable</name>
    <message>
        <source>Figures of the frozen report, then and now</source>
        <translation>Chiffres du bilan figé, alors et maintenant</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>heading of a column of figures</extracomment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>heading of a column: as the report was frozen</extracomment>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>heading of a column: as it is counted today</extracomment>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>rebond::ui::settings::SettingRow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>for a screen reader: %1 is what the button says, %2 the name of a setting</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rebond::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Stands in the journal beside what you change, and as the author of reports that are not public. Empty: the name this computer knows you by.</source>
        <translation>Figure au journal à côté de ce que vous changez, et comme auteur des bilans qui ne sont pas publics. Vide&#x202f;: le nom sous lequel cet ordinateur vous connaît.</translation>
    </message>
    <message>
        <source>&amp;Working week</source>
        <translation>Semaine de &amp;travail</translation>
    </message>
    <message>
        <source>A follow-up that is proposed is due on one of these days.</source>
        <translation>Une relance proposée tombe toujours l’un de ces jours.</translation>
    </message>
    <message>
        <source>Reminders and warnings</source>
        <translation>Rappels et avertissements</translation>
    </message>
    <message>
        <source>So many days after a letter or a call its follow-up is proposed.</source>
        <translation>Autant de jours après un envoi ou un appel, la relance est proposée.</translation>
    </message>
    <message>
        <source>Days of &amp;silence</source>
        <translation>Jours de &amp;silence</translation>
    </message>
    <message>
        <source>A lead that has had no answer for so long is shown as unanswered. Nothing is written down for it, and no figure changes.</source>
        <translation>Une piste restée si longtemps sans réponse est montrée «&#x202f;sans réponse&#x202f;». Rien n’est noté pour autant, et aucun chiffre ne change.</translation>
    </message>
    <message>
        <source>Before an act is saved, you are warned of others at the same company up to so many days before and after.</source>
        <translation>Avant d’enregistrer une démarche, Rebond prévient des autres dans la même entreprise, jusqu’à autant de jours avant et après.</translation>
    </message>
    <message>
        <source>that day only</source>
        <extracomment>in place of 0 days</extracomment>
        <translation>ce jour seulement</translation>
    </message>
    <message>
        <source>Days without any a&amp;ct</source>
        <translation>Jours sans aucune démar&amp;che</translation>
    </message>
    <message>
        <source>A member who searches, and for whom nothing was written down for so long, stands among the things to do.</source>
        <translation>Un membre en recherche pour qui rien n’a été noté depuis si longtemps figure parmi les choses à faire.</translation>
    </message>
    <message>
        <source>Days until data are s&amp;tale</source>
        <translation>Jours avant que les &amp;données vieillissent</translation>
    </message>
    <message>
        <source>When the last act of the cohort is older, the first page says so.</source>
        <translation>Quand la dernière démarche de la cohorte est plus ancienne, la première page le dit.</translation>
    </message>
    <message>
        <source>Where the dialogue for the file begins. Empty: in the folder used last.</source>
        <translation>Là où commence le dialogue qui demande le fichier. Vide&#x202f;: dans le dernier dossier utilisé.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Lists to &amp;import</source>
        <translation>Listes à im&amp;porter</translation>
    </message>
    <message>
        <source>Lists and templates to e&amp;xport</source>
        <translation>Listes et modèles à e&amp;xporter</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>&amp;Bilans</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Holds at once; what you are typing stays.</source>
        <translation>Prend effet aussitôt&#x202f;; ce que vous êtes en train de saisir reste.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>language or colours of the window</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Light paper, dark paper, or as the system has it.</source>
        <translation>Papier clair, papier sombre, ou comme le système.</translation>
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
        <source>Size of lette&amp;rs, in percent</source>
        <translation>Taille des lettr&amp;es, en pour cent</translation>
    </message>
    <message>
        <source>Of the system&apos;s size; everything else grows with them.</source>
        <translation>De la taille du système&#x202f;; tout le reste grandit avec elles.</translation>
    </message>
    <message>
        <source>Minutes until the window is loc&amp;ked</source>
        <translation>Minutes avant le &amp;verrouillage de la fenêtre</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse, the window is covered until you show it again. That keeps passers-by from reading along; it asks for no password and protects no file.</source>
        <translation>Après autant de minutes sans touche ni souris, la fenêtre est couverte jusqu’à ce que vous la montriez de nouveau. Cela empêche de lire en passant&#x202f;; aucun mot de passe n’est demandé, et le fichier n’est pas protégé pour autant.</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of 0 minutes: the window is never locked</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Où ils sont gardés</translation>
    </message>
    <message>
        <source>In one file of your account on this computer; no cohort file holds any of them. It also remembers the files you opened last, and nothing about members.</source>
        <translation>Dans un seul fichier de votre compte sur cet ordinateur&#x202f;; aucun fichier de cohorte n’en contient. Il retient aussi les derniers fichiers ouverts, et rien sur les membres.</translation>
    </message>
    <message>
        <source>File of the settings: %1</source>
        <extracomment>for a screen reader: the path of the file of settings</extracomment>
        <translation>Fichier des réglages&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Aucun réglage ne parle de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Da&amp;ys until a follow-up</source>
        <translation>Jours avant une &amp;relance</translation>
    </message>
    <message>
        <source>D&amp;ays around earlier acts</source>
        <translation>Jours autour des démarches antérie&amp;ures</translation>
    </message>
    <message>
        <source>A&amp;bsences in a row</source>
        <translation>Ateliers &amp;manqués de suite</translation>
    </message>
    <message>
        <source>A member who searches, and was away from so many workshops one after the other, stands among the things to do.</source>
        <translation>Un membre en recherche, absent d’autant d’ateliers l’un après l’autre, se tient parmi les choses à faire.</translation>
    </message>
    <message>
        <source>Days before consents en&amp;d</source>
        <translation>&amp;Jours avant la fin d’un consentement</translation>
    </message>
    <message>
        <source>So many days before the last one on which it holds, a consent stands among the things to do.</source>
        <translation>Autant de jours avant le dernier où il vaut, un consentement se tient parmi les choses à faire.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::shell::Choices</name>
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
</context>
<context>
    <name>rebond::ui::shell::DraftKeeper</name>
    <message>
        <source>Keeping what is typed</source>
        <translation>Conservation de la saisie</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Recherche de changements</translation>
    </message>
</context>
<context>
    <name>rebond::ui::shell::Footer</name>
    <message>
        <source>Undo</source>
        <extracomment>a button beside a message, which tells more when it is pointed at: undoes what was done last</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rebond::ui::shell::Header</name>
    <message>
        <source>◉ Projector: telephone numbers, addresses and notes are hidden</source>
        <extracomment>in the window&apos;s header, while telephone numbers, e-mail addresses and notes are hidden</extracomment>
        <translation>◉ Projecteur&#x202f;: téléphones, courriels et notes cachés</translation>
    </message>
</context>
<context>
    <name>rebond::ui::shell::Lock</name>
    <message>
        <source>Show the window again</source>
        <translation>Montrer de nouveau la fenêtre</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Tout est comme vous l’avez laissé.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::shell::MainWindow</name>
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
        <source>What you type is not kept from a power cut until you save it: there is no writing beside the file.</source>
        <translation>Ce que vous tapez n’est pas à l’abri d’une panne de courant avant d’être enregistré&#x202f;: rien ne peut être écrit à côté du fichier.</translation>
    </message>
    <message>
        <source>the line for acts</source>
        <extracomment>among the names of pages: the line in which an act of outreach is written from anywhere</extracomment>
        <translation>la ligne de démarche</translation>
    </message>
    <message>
        <source>What you had typed and not saved is back: %1.</source>
        <extracomment>%1 is a page of the window, or several: &quot;Members and the line for acts&quot;</extracomment>
        <translation>Ce que vous aviez tapé sans l’enregistrer est revenu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Something else was typed about what is no longer in the file: it is gone.</source>
        <translation>Autre chose avait été tapé sur ce qui n’est plus dans le fichier&#x202f;: c’est perdu.</translation>
    </message>
    <message>
        <source>Something typed and not saved waits in %1.</source>
        <extracomment>%1 is the name of another cohort of the file</extracomment>
        <translation>Une saisie non enregistrée attend dans %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Show that cohort</source>
        <translation>Montrer cette cohorte</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1 is what was undone, in quotation marks</extracomment>
        <translation>Annulé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <extracomment>%1 is what was done again, in quotation marks</extracomment>
        <translation>Rétabli&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased: what was typed about them and not saved is gone.</source>
        <translation>Les données de la personne ont été effacées&#x202f;: ce qui était tapé à son sujet et n’était pas enregistré a disparu.</translation>
    </message>
    <message>
        <source>What you had typed for a new cohort is back.</source>
        <translation>Ce que vous aviez tapé pour une nouvelle cohorte est revenu.</translation>
    </message>
    <message>
        <source>Not closed yet: what is typed and not saved cannot be kept beside the file and would be lost. Save it, make room on the disk, or ask once more to do without it.</source>
        <translation>Pas encore fermé&#x202f;: ce qui est tapé sans être enregistré ne peut pas être gardé à côté du fichier et serait perdu. Enregistrez-le, faites de la place sur le disque, ou fermez encore une fois&#x202f;: ce qui est tapé sera alors perdu.</translation>
    </message>
    <message>
        <source>What you had typed and not saved is discarded.</source>
        <translation>Ce que vous aviez tapé sans l’enregistrer est abandonné.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>a button: shows again what was typed, not saved and discarded</extracomment>
        <translation>Le ramener</translation>
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
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>“%1” is open in another window on this computer (%2): here it may only be read. Close it there, then open it again here.</source>
        <extracomment>%1 is a file, %2 the name of a user</extracomment>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans une autre fenêtre sur cet ordinateur (%2)&#x202f;: ici, il ne peut qu’être lu. Fermez-le là-bas, puis rouvrez-le ici.</translation>
    </message>
    <message>
        <source>“%1” is open on another computer (%2 on %3): here it may only be read. Close it there, then open it again here.</source>
        <extracomment>%1 is a file, %2 the name of a user, %3 of a computer</extracomment>
        <translation>«&#x202f;%1&#x202f;» est ouvert sur un autre ordinateur (%2 sur %3)&#x202f;: ici, il ne peut qu’être lu. Fermez-le là-bas, puis rouvrez-le ici.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
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
    <name>rebond::ui::site::HostCard</name>
    <message>
        <source>At the host that serves it</source>
        <translation>Chez l’hébergeur qui le sert</translation>
    </message>
    <message>
        <source>A&amp;ddress of the folder there</source>
        <translation>Adresse du &amp;dossier là-bas</translation>
    </message>
    <message>
        <source>sftp://ssh.example.org/~/www/</source>
        <extracomment>an example of an address; the signs stay as they are</extracomment>
        <translation>sftp://ssh.example.org/~/www/</translation>
    </message>
    <message>
        <source>&amp;User there</source>
        <extracomment>the name under which the host knows whoever sends files there</extracomment>
        <translation>&amp;Utilisateur là-bas</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store</source>
        <extracomment>a password, in the key store of the system</extracomment>
        <translation>Le &amp;garder dans le trousseau</translation>
    </message>
    <message>
        <source>This system has no key store that is open: the password is asked for each time.</source>
        <translation>Ce système n’a pas de trousseau ouvert&#x202f;: le mot de passe est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>Pu&amp;blish to the host</source>
        <translation>Pu&amp;blier chez l’hébergeur</translation>
    </message>
    <message>
        <source>Sends what has changed, each file whole, and takes away what is no longer agreed to. Addresses that begin with https:// are WebDAV.</source>
        <translation>Envoie ce qui a changé, chaque fichier entier, et enlève ce qui n’est plus accepté. Les adresses qui commencent par https:// sont du WebDAV.</translation>
    </message>
    <message>
        <source>Published on %1 at %2: %3, today %4.</source>
        <extracomment>%1 is a date, %2 an address, %3 the count that stands there: &quot;20&quot;, %4 today&apos;s</extracomment>
        <translation>Publié le %1 à %2&#x202f;: %3, aujourd’hui %4.</translation>
    </message>
    <message>
        <source>Asking the host who it is</source>
        <translation>Identité de l’hébergeur</translation>
    </message>
    <message>
        <source>“%1” is not known yet, and nothing was sent. Its key is %2: compare it with the one that your host tells, then trust it.</source>
        <extracomment>%1 is the name of a host, %2 its key as it is written: SHA256:…</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas encore connu, et rien n’a été envoyé. Sa clé est %2&#x202f;: comparez-la à celle que votre hébergeur indique, puis faites-lui confiance.</translation>
    </message>
    <message>
        <source>Trust this key and publish</source>
        <translation>Faire confiance à cette clé et publier</translation>
    </message>
    <message>
        <source>“%1” shows another key (%2) than the one you trusted (%3). Somebody may stand between, and nothing was sent. Only if your host says that its key is new, forget the old one, then publish again.</source>
        <extracomment>%1 is the name of a host, %2 and %3 its key as it is written: SHA256:…</extracomment>
        <translation>«&#x202f;%1&#x202f;» montre une autre clé (%2) que celle à laquelle vous faisiez confiance (%3). Quelqu’un s’est peut-être glissé entre les deux, et rien n’a été envoyé. Seulement si votre hébergeur dit que sa clé est nouvelle, oubliez l’ancienne, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Forget the old key</source>
        <translation>Oublier l’ancienne clé</translation>
    </message>
    <message>
        <source>Give the password of %1 at %2, then publish.</source>
        <extracomment>%1 is a user, %2 the name of a host</extracomment>
        <translation>Donnez le mot de passe de %1 chez %2, puis publiez.</translation>
    </message>
    <message>
        <source>Publishing to the host</source>
        <translation>Publication chez l’hébergeur</translation>
    </message>
    <message>
        <source>The host has all of it already: nothing was sent.</source>
        <translation>L’hébergeur a déjà tout&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>The site stands at its host: %n file(s) sent.</source>
        <translation>
            <numerusform>Le site est chez son hébergeur&#x202f;: %n fichier envoyé.</numerusform>
            <numerusform>Le site est chez son hébergeur&#x202f;: %n fichiers envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away there.</source>
        <translation>
            <numerusform>%n fichier y a été enlevé.</numerusform>
            <numerusform>%n fichiers y ont été enlevés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebond::ui::site::LinksCard</name>
    <message>
        <source>Useful links</source>
        <translation>Liens utiles</translation>
    </message>
    <message>
        <source>https://example.org/ What is found there</source>
        <translation>https://example.org/ Ce qu’on y trouve</translation>
    </message>
    <message>
        <source>They have a page on the site. Checking asks each of these addresses, on the Internet, and nobody else; it is done only when you press the button.</source>
        <translation>Ils ont une page du site. Vérifier interroge chacune de ces adresses, sur Internet, et personne d’autre&#x202f;; cela ne se fait que si vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>On each l&amp;ine an address and what it is</source>
        <translation>Sur chaque ligne, une adresse et ce que c’est</translation>
    </message>
    <message>
        <source>Checking the links</source>
        <translation>Vérification des liens</translation>
    </message>
    <message>
        <source>✕ %1: there is no such page (%2).</source>
        <translation>✕ %1&#x202f;: il n’y a pas de telle page (%2).</translation>
    </message>
    <message>
        <source>✕ %1: nobody answers.</source>
        <translation>✕ %1&#x202f;: personne ne répond.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) checked: all of them lead somewhere.</source>
        <translation>
            <numerusform>%n lien vérifié&#x202f;: il mène quelque part.</numerusform>
            <numerusform>%n liens vérifiés&#x202f;: tous mènent quelque part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are dead: mend or delete them.</source>
        <translation>
            <numerusform>%n lien est mort&#x202f;: corrigez-le ou supprimez-le.</numerusform>
            <numerusform>%n liens sont morts&#x202f;: corrigez-les ou supprimez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the links</source>
        <translation>Vérifier les liens</translation>
    </message>
</context>
<context>
    <name>rebond::ui::site::OptionsForm</name>
    <message>
        <source>&amp;Who answers for the site</source>
        <extracomment>who is responsible for the site</extracomment>
        <translation>&amp;Qui répond du site</translation>
    </message>
    <message>
        <source>name and address</source>
        <translation>nom et adresse</translation>
    </message>
    <message>
        <source>Who serves the pa&amp;ges</source>
        <extracomment>whose computers give the pages to visitors</extracomment>
        <translation>Qui &amp;héberge les pages</translation>
    </message>
    <message>
        <source>E-mail &amp;to which visitors write</source>
        <translation>&amp;Courriel auquel écrivent les visiteurs</translation>
    </message>
    <message>
        <source>contact@example.org</source>
        <translation>contact@example.org</translation>
    </message>
    <message>
        <source>Addre&amp;ss where visitors will find it</source>
        <translation>Adresse où les &amp;visiteurs le trouveront</translation>
    </message>
    <message>
        <source>https://example.org/</source>
        <translation>https://example.org/</translation>
    </message>
    <message>
        <source>Search engines may &amp;list it</source>
        <translation>Les moteurs de recherche peuvent le &amp;lister</translation>
    </message>
    <message>
        <source>CVs as PDF, and their booklet</source>
        <translation>Les CV en PDF, et leur livret</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>a language of the pages of the web site</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>a language of the pages of the web site</extracomment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French and English</source>
        <extracomment>the languages of the pages of the web site</extracomment>
        <translation>Français et anglais</translation>
    </message>
    <message>
        <source>Languages of the pages</source>
        <translation>Langues des pages</translation>
    </message>
</context>
<context>
    <name>rebond::ui::site::SitePage</name>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What would be published today</source>
        <extracomment>heading: what visitors of the web site would read</extracomment>
        <translation>Ce qui serait publié aujourd’hui</translation>
    </message>
    <message>
        <source>Members shown</source>
        <extracomment>on the web site</extracomment>
        <translation>Membres montrés</translation>
    </message>
    <message>
        <source>Of these, without a name</source>
        <extracomment>on the web site: CVs without a name</extracomment>
        <translation>Dont sans nom</translation>
    </message>
    <message>
        <source>Members not shown</source>
        <translation>Membres non montrés</translation>
    </message>
    <message>
        <source>Press left out</source>
        <translation>Presse laissée de côté</translation>
    </message>
    <message>
        <source>All of it until</source>
        <extracomment>until which day everything on the web site may be shown</extracomment>
        <translation>Le tout jusqu’au</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est la publication</translation>
    </message>
    <message>
        <source>The law asks a site to say who answers for it and who serves its pages: fill these in.</source>
        <translation>La loi demande à un site de dire qui en répond et qui héberge ses pages&#x202f;: remplissez ces deux lignes.</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Look at it as a visito&amp;r</source>
        <translation>&amp;Regarder en visiteur</translation>
    </message>
    <message>
        <source>Choose the f&amp;older…</source>
        <translation>Choisir le d&amp;ossier…</translation>
    </message>
    <message>
        <source>E&amp;nd the visitor’s look</source>
        <translation>&amp;Terminer la visite</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Qui est laissé de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>heading of a column: a member</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Nobody is on the site without having agreed to it. Enter opens the member; agreements to the site are noted on their form.</source>
        <translation>Personne ne figure sur le site sans l’avoir accepté. Entrée ouvre le membre&#x202f;; les accords pour le site se notent sur sa fiche.</translation>
    </message>
    <message>
        <source>Agreements that come to an end</source>
        <translation>Accords qui prennent fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>heading of a column: the last day of an agreement</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On the day after, publish again: what they allowed is then taken away. The site itself says nothing of it.</source>
        <translation>Le lendemain, publiez de nouveau&#x202f;: ce qu’ils permettaient est alors enlevé. Le site lui-même n’en dit rien.</translation>
    </message>
    <message>
        <source>A folder of its own for the site</source>
        <translation>Un dossier réservé au site</translation>
    </message>
    <message>
        <source>Looking at what would be published</source>
        <translation>Examen de ce qui serait publié</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s): a title or an address names somebody who is not to be named</source>
        <translation>
            <numerusform>%n mention&#x202f;: un titre ou une adresse nomme quelqu’un qui ne doit pas l’être</numerusform>
            <numerusform>%n mentions&#x202f;: un titre ou une adresse nomme quelqu’un qui ne doit pas l’être</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing the site</source>
        <translation>Publication du site</translation>
    </message>
    <message>
        <source>The site was as it should be: nothing was written.</source>
        <translation>Le site était déjà comme il doit être&#x202f;: rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>The site has been published: %n file(s) written.</source>
        <translation>
            <numerusform>Le site a été publié&#x202f;: %n fichier écrit.</numerusform>
            <numerusform>Le site a été publié&#x202f;: %n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away: take them away from where the pages are served, too.</source>
        <translation>
            <numerusform>%n fichier enlevé&#x202f;: enlevez-le aussi chez l’hébergeur.</numerusform>
            <numerusform>%n fichiers enlevés&#x202f;: enlevez-les aussi chez l’hébergeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read: initials stand in their place.</source>
        <translation>
            <numerusform>%n photo illisible&#x202f;: des initiales la remplacent.</numerusform>
            <numerusform>%n photos illisibles&#x202f;: des initiales les remplacent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the visitor’s look</source>
        <translation>Préparation de la visite</translation>
    </message>
    <message>
        <source>No browser answered. Copy the address below “Publish” into yours; only this machine can open it.</source>
        <translation>Aucun navigateur n’a répondu. Copiez dans le vôtre l’adresse qui figure sous «&#x202f;Publier&#x202f;»&#x202f;; cette machine seule peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>Ouvrir le membre</translation>
    </message>
</context>
<context>
    <name>rebond::ui::site::VisitsCard</name>
    <message>
        <source>Visits of the site</source>
        <translation>Visites du site</translation>
    </message>
    <message>
        <source>Import visits…</source>
        <translation>Importer des visites…</translation>
    </message>
    <message>
        <source>No visits yet. Import what the counter of your host writes, day by day: Matomo and GoAccess are understood as they are, and so is a list of days and visits.</source>
        <translation>Pas encore de visites. Importez ce qu’écrit le compteur de votre hébergeur, jour par jour&#x202f;: Matomo et GoAccess sont compris tels quels, une liste de jours et de visites aussi.</translation>
    </message>
    <message>
        <source>Visits of the site over time</source>
        <translation>Visites du site au fil du temps</translation>
    </message>
    <message>
        <source>Visits by day or by week</source>
        <translation>Visites par jour ou par semaine</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>visits of the site</extracomment>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By week</source>
        <extracomment>visits of the site</extracomment>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Which counter the visits are of</source>
        <translation>De quel compteur sont les visites</translation>
    </message>
    <message>
        <source>The numbers of the visits</source>
        <translation>Les nombres des visites</translation>
    </message>
    <message>
        <source>Reading the visits</source>
        <translation>Lecture des visites</translation>
    </message>
    <message>
        <source>Counter not noted</source>
        <extracomment>instead of the name of a counter of visits</extracomment>
        <translation>Compteur non noté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one number of a day: %1 is the heading of its column, %2 what stands there</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heading of a narrow column of numbers: what was sent in the name of the group</extracomment>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Press</source>
        <extracomment>heading of a column: papers and stations that spoke of the group</extracomment>
        <translation>Presse</translation>
    </message>
</context>
<context>
    <name>rebond::ui::trombinoscope::AttachPanel</name>
    <message>
        <source>Keep nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <source>Files of the folder and whom they are for</source>
        <translation>Fichiers du dossier et leurs destinataires</translation>
    </message>
    <message>
        <source>Is kept</source>
        <extracomment>what happens to a file: the member has none yet</extracomment>
        <translation>Est gardé</translation>
    </message>
    <message>
        <source>Takes the place of the one that is there</source>
        <extracomment>what happens to a file</extracomment>
        <translation>Prend la place de celui qui s’y trouve</translation>
    </message>
    <message>
        <source>Is there already</source>
        <extracomment>what happens to a file: nothing</extracomment>
        <translation>Y est déjà</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Photos du dossier</translation>
    </message>
    <message>
        <source>CVs of the folder</source>
        <translation>CV du dossier</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heading of a column: a file; a member; what happens to the file</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>Il n’y a pas de fichier dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay in the folder: the table says why.</source>
        <translation>
            <numerusform>%n fichier reste dans le dossier&#x202f;: le tableau dit pourquoi.</numerusform>
            <numerusform>%n fichiers restent dans le dossier&#x202f;: le tableau dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are named by reference or by “Nom Prénom”. Nothing is kept yet.</source>
        <translation>Les fichiers portent une référence ou «&#x202f;Nom Prénom&#x202f;». Rien n’est encore gardé.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n photo(s)</source>
        <translation>
            <numerusform>Garder %n photo</numerusform>
            <numerusform>Garder %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n CV(s)</source>
        <translation>
            <numerusform>Garder %n CV</numerusform>
            <numerusform>Garder %n CV</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the refused files</source>
        <translation>Laisser de côté les fichiers refusés</translation>
    </message>
    <message>
        <source>The cohort has changed: the folder is being read again.</source>
        <translation>La cohorte a changé&#x202f;: le dossier est relu.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::trombinoscope::HeldBack</name>
    <message>
        <source>Left out</source>
        <extracomment>heading: people who are not on the pages</extracomment>
        <translation>N’y figurent pas</translation>
    </message>
    <message>
        <source>Without a consent to be named in the trombinoscope that holds today. They stand in the roll-call.</source>
        <translation>Sans consentement valable aujourd’hui pour être nommés au trombinoscope. La feuille d’appel les nomme.</translation>
    </message>
    <message>
        <source>With initials</source>
        <extracomment>heading: people of whom initials are shown in place of their photo</extracomment>
        <translation>Avec des initiales</translation>
    </message>
    <message>
        <source>Without a consent for their photo that holds today.</source>
        <translation>Sans consentement valable aujourd’hui pour leur photo.</translation>
    </message>
    <message>
        <source>Rebound not told</source>
        <extracomment>heading: people of whom it is not said that they have rebounded</extracomment>
        <translation>Rebond non dit</translation>
    </message>
    <message>
        <source>Without a consent to have it told that holds today.</source>
        <translation>Sans consentement valable aujourd’hui pour qu’on le dise.</translation>
    </message>
    <message>
        <source>Enter or a click opens the member, where consents are entered.</source>
        <translation>Entrée ou un clic ouvre le membre, où se saisissent les consentements.</translation>
    </message>
    <message>
        <source>Nobody is left out: everybody has agreed to what these pages show.</source>
        <translation>Tout le monde y figure&#x202f;: chacun a accepté ce que montrent ces pages.</translation>
    </message>
    <message>
        <source>Nobody is left out: the roll-call names everybody. Keep it to yourselves.</source>
        <translation>Tout le monde y figure&#x202f;: la feuille d’appel nomme tout le monde. Gardez-la entre vous.</translation>
    </message>
    <message>
        <source>Photo damaged</source>
        <extracomment>heading: people of whom initials are shown in place of their photo</extracomment>
        <translation>Photo abîmée</translation>
    </message>
    <message>
        <source>With initials, because the photo was damaged within the cohort file: choose it again.</source>
        <translation>Avec des initiales, parce que la photo s’est abîmée dans le fichier de cohorte&#x202f;: choisissez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::trombinoscope::TrombinoscopePage</name>
    <message>
        <source>The folder that holds the photos</source>
        <translation>Le dossier qui contient les photos</translation>
    </message>
    <message>
        <source>The folder that holds the CVs</source>
        <translation>Le dossier qui contient les CV</translation>
    </message>
    <message>
        <source>Reading the files of the folder</source>
        <translation>Lecture des fichiers du dossier</translation>
    </message>
    <message>
        <source>Keeping the files</source>
        <translation>Enregistrement des fichiers</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Personne à montrer</translation>
    </message>
    <message>
        <source>Go to the members</source>
        <translation>Aller aux membres</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>in place of a number of columns or rows: the page chooses</extracomment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>label of a choice: which kind of sheet</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>kinds of sheets: photos and names to look people up</extracomment>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Wall poster, one page</source>
        <translation>Affiche, une page</translation>
    </message>
    <message>
        <source>Roll-call, for ourselves</source>
        <translation>Feuille d’appel, pour nous</translation>
    </message>
    <message>
        <source>Name tents</source>
        <extracomment>kinds of sheets: names to fold and put on the table</extracomment>
        <translation>Chevalets</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>label of a choice: by what people are ordered</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>Par métier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>a size of paper</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <extracomment>a size of paper</extracomment>
        <translation>A3</translation>
    </message>
    <message>
        <source>Lying</source>
        <extracomment>label of a choice: how the sheet lies</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>of a sheet of paper</extracomment>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>of a sheet of paper</extracomment>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rangées</translation>
    </message>
    <message>
        <source>Tell who has rebounded</source>
        <translation>Dire qui a rebondi</translation>
    </message>
    <message>
        <source>Below the name of those who have agreed to have it told, and of nobody else.</source>
        <translation>Sous le nom de qui a accepté qu’on le dise, et de personne d’autre.</translation>
    </message>
    <message>
        <source>Export the pages…</source>
        <translation>Exporter les pages…</translation>
    </message>
    <message>
        <source>Print the pages…</source>
        <translation>Imprimer les pages…</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Qui n’y figure pas</translation>
    </message>
    <message>
        <source>Photos from a folder…</source>
        <translation>Photos d’un dossier…</translation>
    </message>
    <message>
        <source>Takes the photos of the whole group at once; who gets which is shown before.</source>
        <translation>Prend d’un coup les photos de tout le groupe&#x202f;; qui aurait laquelle est montré avant.</translation>
    </message>
    <message>
        <source>CVs from a folder…</source>
        <translation>CV d’un dossier…</translation>
    </message>
    <message>
        <source>Takes the CVs of the whole group at once; who gets which is shown before.</source>
        <translation>Prend d’un coup les CV de tout le groupe&#x202f;; qui aurait lequel est montré avant.</translation>
    </message>
    <message>
        <source>How many boxes to tick stand beside each name; two where it is automatic.</source>
        <translation>Combien de cases à cocher à côté de chaque nom&#x202f;; deux si c’est automatique.</translation>
    </message>
    <message>
        <source>How many people stand side by side.</source>
        <translation>Combien de personnes côte à côte.</translation>
    </message>
    <message>
        <source>How many stand one below the other on a page.</source>
        <translation>Combien l’une sous l’autre sur une page.</translation>
    </message>
    <message>
        <source>Enter or import the members of the cohort first.</source>
        <translation>Saisissez ou importez d’abord les membres de la cohorte.</translation>
    </message>
    <message>
        <source>Nobody has a consent to be named in the trombinoscope that holds today. Enter the consents on the page of each member, or choose the roll-call, which names everybody.</source>
        <translation>Personne n’a de consentement valable aujourd’hui pour être nommé au trombinoscope. Saisissez les consentements sur la page de chaque membre, ou choisissez la feuille d’appel, qui nomme tout le monde.</translation>
    </message>
    <message numerus="yes">
        <source>Who is left out: %n</source>
        <translation>
            <numerusform>Qui n’y figure pas&#x202f;: %n</numerusform>
            <numerusform>Qui n’y figure pas&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the trombinoscope</source>
        <translation>Exporter le trombinoscope</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures at 300 dpi, a file a page (*.png)</source>
        <translation>Images à 300 ppp, un fichier par page (*.png)</translation>
    </message>
    <message>
        <source>Drawings, a file a page (*.svg)</source>
        <translation>Dessins, un fichier par page (*.svg)</translation>
    </message>
    <message>
        <source>Exporting the trombinoscope</source>
        <translation>Export du trombinoscope</translation>
    </message>
    <message>
        <source>The trombinoscope has been written: %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le trombinoscope a été écrit&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The trombinoscope has been written on %n page(s), from %1 to %2.</source>
        <extracomment>%1 and %2 are the names of the first and the last file</extracomment>
        <translation>
            <numerusform>Le trombinoscope a été écrit sur %n page, de %1 à %2.</numerusform>
            <numerusform>Le trombinoscope a été écrit sur %n pages, de %1 à %2.</numerusform>
        </translation>
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
    <message>
        <source>F&amp;irst day (optional)</source>
        <translation>&amp;Premier jour (facultatif)</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Vider le formulaire</translation>
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
    <message>
        <source>Open</source>
        <extracomment>in the menu of a file used last</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::AttendancePrint</name>
    <message>
        <source>Keep the attendance sheet as PDF</source>
        <translation>Garder la feuille d’émargement en PDF</translation>
    </message>
    <message>
        <source>The attendance sheet has been written: %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La feuille d’émargement est écrite&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::RegisterModel</name>
    <message>
        <source>not concerned: joins on %1</source>
        <extracomment>in the register of a workshop: somebody who had not entered yet; %1 is a date</extracomment>
        <translation>non concerné&#x202f;: entrée le %1</translation>
    </message>
    <message>
        <source>not concerned: left on %1</source>
        <extracomment>in the register of a workshop: somebody who had left; %1 is a date</extracomment>
        <translation>non concerné&#x202f;: sortie le %1</translation>
    </message>
    <message>
        <source>no mark yet</source>
        <extracomment>in the register of a workshop, read out where the cell is empty</extracomment>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>heading of a column: present, late, absent</extracomment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Until next time</source>
        <extracomment>heading of a column: what a member will do until the next workshop</extracomment>
        <translation>D’ici la prochaine fois</translation>
    </message>
    <message>
        <source>Buddy</source>
        <extracomment>heading of a column: another member who looks after this one</extracomment>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>joins on %1</source>
        <extracomment>in the narrow column of marks in the register, in the place of a mark; %1 is a date to come</extracomment>
        <translation>entrée le %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <extracomment>in the narrow column of marks in the register, in the place of a mark; %1 is a date</extracomment>
        <translation>sortie le %1</translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::RegisterPanel</name>
    <message>
        <source>&amp;All others present</source>
        <translation>&amp;Tous les autres présents</translation>
    </message>
    <message>
        <source>Round &amp;table</source>
        <translation>Tour d&amp;e table</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>&amp;Done since</source>
        <translation>Fait dep&amp;uis</translation>
    </message>
    <message>
        <source>&amp;Until next time</source>
        <translation>&amp;D’ici la prochaine fois</translation>
    </message>
    <message>
        <source>&amp;Note, never shown to the group</source>
        <translation>&amp;Note, jamais montrée au groupe</translation>
    </message>
    <message>
        <source>&amp;Buddy</source>
        <translation>&amp;Binôme</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Lecture de l’appel</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Close the workshop</source>
        <translation>&amp;Clore l’atelier</translation>
    </message>
    <message>
        <source>✓ Closed: everybody has a mark. Reopen it to change one.</source>
        <translation>✓ Clos&#x202f;: chacun est noté. Rouvrez l’atelier pour changer une présence.</translation>
    </message>
    <message>
        <source>P present · L late · E absent with a reason · A absent · Delete no mark. The next member is chosen by itself.</source>
        <translation>P présent · R retard · J absent justifié · A absent · Suppr efface. Le membre suivant est choisi tout seul.</translation>
    </message>
    <message>
        <source>Nothing was agreed before.</source>
        <extracomment>%1 is a date, %2 what was agreed then</extracomment>
        <translation>Rien n’était convenu.</translation>
    </message>
    <message>
        <source>Agreed on %1: %2</source>
        <translation>Convenu le %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>This workshop is closed: its marks stand. Reopen it to change them.</source>
        <translation>Cet atelier est clos&#x202f;: ses présences sont arrêtées. Rouvrez-le pour les changer.</translation>
    </message>
    <message>
        <source>Marking the attendance</source>
        <translation>Enregistrement des présences</translation>
    </message>
    <message>
        <source>Reopening the workshop</source>
        <translation>Réouverture de l’atelier</translation>
    </message>
    <message>
        <source>Closing the workshop</source>
        <translation>Clôture de l’atelier</translation>
    </message>
    <message>
        <source>Keeping the note</source>
        <translation>Enregistrement de la note</translation>
    </message>
    <message>
        <source>Nobody of the cohort is called “%1”: choose a name from the list.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Personne dans la cohorte ne s’appelle «&#x202f;%1&#x202f;»&#x202f;: choisissez un nom dans la liste.</translation>
    </message>
    <message>
        <source>Choosing the buddy</source>
        <translation>Choix du binôme</translation>
    </message>
    <message>
        <source>Without a buddy from now on: %1.</source>
        <translation>Sans binôme désormais&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not closed yet: this workshop is on %1, a day to come. Close it once more if it has taken place.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Pas encore clos&#x202f;: cet atelier est du %1, un jour à venir. Cliquez encore une fois sur Clore s’il a eu lieu.</translation>
    </message>
    <message>
        <source>Register of %1</source>
        <extracomment>the proposed name of a file, and what the printer&apos;s queue calls it: %1 is a day, as 2012-07-03</extracomment>
        <translation>Appel du %1</translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::RoundView</name>
    <message>
        <source>The week of the group</source>
        <translation>La semaine du groupe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Tour de table</translation>
    </message>
    <message>
        <source>Reading the round</source>
        <translation>Lecture du tour de table</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <extracomment>in the round of the table: who is absent and was passed over; %1 is one name or several</extracomment>
        <translation>Absents&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of how many members; %1 and %2 are numbers</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>Enregistrement du tour de table</translation>
    </message>
    <message>
        <source>Not kept for %1: %2</source>
        <extracomment>in the round of the table: %1 is a member, %2 a sentence that says why</extracomment>
        <translation>Pas gardé pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 Enter goes on, Page Up goes back, Escape leaves.</source>
        <extracomment>%1 is a sentence that says why nothing can be written</extracomment>
        <translation>%1 Entrée avance, Page précédente recule, Échap quitte.</translation>
    </message>
    <message>
        <source>Enter goes on, Shift+Enter begins another line, Page Up goes back, Escape leaves: what is typed is kept.</source>
        <translation>Entrée avance, Maj+Entrée va à la ligne, Page précédente recule, Échap quitte&#x202f;: ce qui est saisi est gardé.</translation>
    </message>
    <message>
        <source>Page Up goes back, Escape leaves.</source>
        <translation>Page précédente recule, Échap quitte.</translation>
    </message>
    <message>
        <source>What you typed in the round of the table of %1 for %2 waits: the round passes over who is absent, or not concerned on that day. Change the mark in the register, then begin the round.</source>
        <extracomment>%1 is a workshop, %2 one name or several</extracomment>
        <translation>Au tour de table de %1, ce que vous avez saisi pour %2 attend&#x202f;: le tour passe les absents et qui n’est pas concerné ce jour-là. Changez la marque à l’appel, puis commencez le tour.</translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::SessionForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>T&amp;ime (optional)</source>
        <translation>&amp;Heure (facultative)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Led by</source>
        <translation>Ani&amp;mé par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A new workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Half-d&amp;ay</source>
        <translation>&amp;Demi-journée</translation>
    </message>
    <message>
        <source>The day %1 is far from our time: put it right, or save once more to keep it as it is.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Le %1 est loin de notre époque&#x202f;: corrigez la date, ou enregistrez encore une fois pour la garder telle quelle.</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <extracomment>between two times: from 9:00 until 12:00</extracomment>
        <translation>jusq&amp;u’à</translation>
    </message>
    <message>
        <source>Until when (optional)</source>
        <translation>Jusqu’à quand (facultatif)</translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::SessionPanel</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animé par</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>A&amp;ppel</translation>
    </message>
    <message>
        <source>Round &amp;table</source>
        <translation>&amp;Tour de table</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>✓ Closed: everybody has a mark</source>
        <translation>✓ Clos&#x202f;: chacun est noté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Lecture de l’appel</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Attendance sheet…</source>
        <translation>Feuille d’émargement…</translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::TurnPage</name>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Ce qui a été fait</translation>
    </message>
    <message>
        <source>&amp;Until next time</source>
        <translation>&amp;D’ici la prochaine fois</translation>
    </message>
    <message>
        <source>Buddy: %1</source>
        <extracomment>in the round of the table; %1 is the name of another member</extracomment>
        <translation>Binôme&#x202f;: %1</translation>
    </message>
    <message>
        <source>No buddy yet</source>
        <translation>Pas encore de binôme</translation>
    </message>
    <message>
        <source>Nothing was agreed before</source>
        <extracomment>in the round of the table; %1 is a date</extracomment>
        <translation>Rien n’était convenu</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Convenu le %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <extracomment>in the round of the table; %1 is a date, %2 how many acts, interviews and outcomes</extracomment>
        <translation>Depuis le %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Since %1: nothing is written down</source>
        <extracomment>in the round of the table; %1 is a date</extracomment>
        <translation>Depuis le %1&#x202f;: rien n’est noté</translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::WeekChart</name>
    <message>
        <source>Week to %1: %2</source>
        <extracomment>%1 is the last day of a week, %2 what was done in it</extracomment>
        <translation>Semaine au %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Week to</source>
        <translation>Semaine au</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Interviews held</source>
        <translation>Entretiens tenus</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>The bars: acts of each week</source>
        <extracomment>above the bars of a chart: the weeks of the group</extracomment>
        <translation>Les barres&#x202f;: les démarches de chaque semaine</translation>
    </message>
</context>
<context>
    <name>rebond::ui::workshops::WorkshopsPage</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Search for a title, a place or who leads it</source>
        <translation>Chercher un titre, un lieu ou qui anime</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Pas encore d’atelier</translation>
    </message>
    <message>
        <source>Arrange the first one: a day and a title are enough. The whole cohort is in its register at once.</source>
        <translation>Préparez le premier&#x202f;: un jour et un titre suffisent. Toute la cohorte est aussitôt à l’appel.</translation>
    </message>
    <message>
        <source>&amp;New workshop</source>
        <translation>&amp;Nouvel atelier</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>✓ Closed</source>
        <translation>✓ Clos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animé par</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
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
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n atelier</numerusform>
            <numerusform>%n ateliers</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the workshop</source>
        <translation>Enregistrement de l’atelier</translation>
    </message>
    <message>
        <source>A round of the table belongs to a workshop: arrange it first.</source>
        <translation>Un tour de table se fait dans un atelier&#x202f;: préparez-le d’abord.</translation>
    </message>
    <message>
        <source>Export the register as it is shown</source>
        <translation>Exporter l’appel tel qu’il est affiché</translation>
    </message>
    <message>
        <source>What you typed in the round of the table of %1 waits, too: begin that round when this is saved.</source>
        <extracomment>%1 is a workshop</extracomment>
        <translation>Ce que vous avez saisi au tour de table de %1 attend aussi&#x202f;: commencez ce tour quand ceci sera enregistré.</translation>
    </message>
</context>
</TS>
