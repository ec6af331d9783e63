-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file of the seventeenth schema, with a workshop and a version of a CV.
PRAGMA application_id = 1382367855;
PRAGMA user_version = 17;
CREATE TABLE cohort (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    territory TEXT NOT NULL,
    starts_on DATE,
    ends_on DATE,
    goal INTEGER CHECK (goal >= 0),
    revision INTEGER NOT NULL CHECK (revision > 0),
    name_key TEXT NOT NULL UNIQUE
, closed_on DATE) WITHOUT ROWID;
CREATE TABLE file (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes BYTEA NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
, kept_on DATE);
CREATE TABLE member (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    birth_year INTEGER,
    sectors TEXT NOT NULL,
    occupations TEXT NOT NULL,
    rome_codes TEXT NOT NULL,
    headline TEXT NOT NULL,
    mobility_km INTEGER CHECK (mobility_km >= 0),
    available_from DATE,
    profile_url TEXT NOT NULL,
    joined_on DATE NOT NULL,
    left_on DATE,
    exit_reason TEXT,
    intention TEXT,
    still_searching BOOLEAN,
    project_role TEXT NOT NULL,
    photo_id TEXT REFERENCES file (id),
    revision INTEGER NOT NULL CHECK (revision > 0),
    email_key TEXT NOT NULL,
    name_key TEXT NOT NULL,
    spoken_key TEXT NOT NULL, cv_id TEXT REFERENCES file (id), role_text TEXT NOT NULL DEFAULT '',
    CHECK (left_on >= joined_on)
) WITHOUT ROWID;
CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id),
    consent_use TEXT NOT NULL,
    medium TEXT NOT NULL,
    given_on DATE,
    expires_on DATE,
    withdrawn_on DATE,
    evidence TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) WITHOUT ROWID;
CREATE TABLE company (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    name TEXT NOT NULL,
    siren TEXT NOT NULL,
    siret TEXT NOT NULL,
    naf TEXT NOT NULL,
    sector TEXT NOT NULL,
    headcount INTEGER CHECK (headcount >= 0),
    address TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    website TEXT NOT NULL,
    phone TEXT NOT NULL,
    do_not_contact BOOLEAN NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name_key TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    company_id TEXT NOT NULL REFERENCES company (id),
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    position TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    source TEXT NOT NULL,
    objected BOOLEAN NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    email_key TEXT NOT NULL,
    name_key TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE act (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    happened_on DATE NOT NULL,
    company_id TEXT NOT NULL REFERENCES company (id),
    on_behalf_of TEXT NOT NULL,
    channel TEXT NOT NULL,
    direction TEXT NOT NULL,
    position TEXT NOT NULL,
    result TEXT,
    next_action TEXT NOT NULL,
    due_on DATE,
    notes TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
, advert_text TEXT NOT NULL DEFAULT '', advert_id TEXT REFERENCES file (id), sent_id TEXT REFERENCES file (id)) WITHOUT ROWID;
CREATE TABLE act_member (
    act_id TEXT NOT NULL REFERENCES act (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    PRIMARY KEY (act_id, member_id)
) WITHOUT ROWID;
CREATE TABLE interview (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    happens_on DATE NOT NULL,
    time_of_day TEXT,
    member_id TEXT NOT NULL REFERENCES member (id),
    company_id TEXT NOT NULL REFERENCES company (id),
    round INTEGER CHECK (round > 0),
    kind TEXT,
    state TEXT NOT NULL,
    debrief TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) WITHOUT ROWID;
CREATE TABLE outcome (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    member_id TEXT NOT NULL REFERENCES member (id),
    type TEXT NOT NULL,
    company_id TEXT REFERENCES company (id),
    position TEXT NOT NULL,
    effective_on DATE NOT NULL,
    known_on DATE NOT NULL,
    planned_end DATE,
    ended_on DATE,
    weekly_hours DOUBLE PRECISION CHECK (weekly_hours >= 0),
    primary_channel TEXT,
    contributing_channels TEXT NOT NULL,
    evidence TEXT NOT NULL,
    cancelled_known_on DATE,
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK (planned_end >= effective_on),
    CHECK (ended_on >= effective_on)
) WITHOUT ROWID;
CREATE TABLE checkpoint (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    outcome_id TEXT NOT NULL REFERENCES outcome (id),
    months INTEGER NOT NULL CHECK (months IN (3, 6, 12)),
    answered_on DATE NOT NULL,
    result TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) WITHOUT ROWID;
CREATE TABLE journal (
    id TEXT NOT NULL PRIMARY KEY,
    happened_at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    change_count INTEGER NOT NULL,
    reverts_id TEXT REFERENCES journal (id),
    contents BYTEA NOT NULL
);
CREATE TABLE reference_counter (
    kind TEXT NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE workshop (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    held_on DATE NOT NULL,
    half_day TEXT NOT NULL,
    time_of_day TEXT,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    facilitator TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    moment_key TEXT NOT NULL,
    words_key TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE participation (
    id TEXT NOT NULL PRIMARY KEY,
    workshop_id TEXT NOT NULL REFERENCES workshop (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    mark TEXT,
    agreed TEXT NOT NULL,
    done TEXT NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) WITHOUT ROWID;
CREATE TABLE buddy_pair (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id),
    other_id TEXT NOT NULL REFERENCES member (id),
    since DATE,
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK (member_id <> other_id)
) WITHOUT ROWID;
CREATE TABLE press_mention (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    appeared_on DATE NOT NULL,
    outlet TEXT NOT NULL,
    medium TEXT NOT NULL,
    title TEXT NOT NULL,
    journalist TEXT NOT NULL,
    url TEXT NOT NULL,
    tone TEXT,
    notes TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    outlet_key TEXT NOT NULL,
    words_key TEXT NOT NULL
, scan_id TEXT REFERENCES file (id)) WITHOUT ROWID;
CREATE TABLE press_mention_member (
    mention_id TEXT NOT NULL REFERENCES press_mention (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    PRIMARY KEY (mention_id, member_id)
) WITHOUT ROWID;
CREATE TABLE report_options (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    logo_id TEXT REFERENCES file (id),
    signer TEXT NOT NULL,
    signer_role TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    left_out TEXT NOT NULL,
    comments TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) WITHOUT ROWID;
CREATE TABLE frozen_report (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    frozen_at TEXT NOT NULL,
    frozen_on DATE NOT NULL,
    as_of DATE NOT NULL,
    known_by DATE,
    rules TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    author TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    figures BYTEA NOT NULL,
    counted_members TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
);
CREATE TABLE cv (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    target TEXT NOT NULL,
    is_current BOOLEAN NOT NULL,
    resume TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
);
CREATE TABLE relay (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    name TEXT NOT NULL,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    email TEXT NOT NULL,
    sectors TEXT NOT NULL,
    rome_codes TEXT NOT NULL,
    bio_tag TEXT NOT NULL,
    followers TEXT NOT NULL,
    introduced_on DATE,
    monthly_limit INTEGER CHECK (monthly_limit >= 0),
    stopped_on DATE,
    notes TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name_key TEXT NOT NULL,
    account_key TEXT NOT NULL,
    words_key TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE relay_request (
    id TEXT NOT NULL PRIMARY KEY,
    relay_id TEXT NOT NULL REFERENCES relay (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    asked_on DATE NOT NULL,
    done_on DATE,
    link TEXT NOT NULL,
    reaction TEXT NOT NULL,
    thanked_on DATE,
    revision INTEGER NOT NULL CHECK (revision > 0)
) WITHOUT ROWID;
CREATE TABLE file_pages (
    file_id TEXT NOT NULL PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
    rules INTEGER NOT NULL CHECK (rules > 0),
    bytes BYTEA NOT NULL
);
CREATE TABLE audience_day (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    visited_on DATE NOT NULL,
    visits INTEGER NOT NULL CHECK (visits >= 0),
    page_views INTEGER CHECK (page_views >= 0),
    source TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    source_key TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX member_by_name ON member (cohort_id, name_key);
CREATE INDEX member_by_spoken_name ON member (cohort_id, spoken_key);
CREATE INDEX member_by_email ON member (cohort_id, email_key);
CREATE INDEX member_by_photo ON member (photo_id);
CREATE INDEX consent_by_member ON consent (member_id);
CREATE INDEX company_by_name ON company (name_key);
CREATE INDEX company_by_siren ON company (siren);
CREATE INDEX company_by_siret ON company (siret);
CREATE INDEX contact_by_company ON contact (company_id);
CREATE INDEX contact_by_email ON contact (email_key);
CREATE INDEX act_by_company ON act (company_id, happened_on);
CREATE INDEX act_member_by_member ON act_member (member_id);
CREATE INDEX interview_by_member ON interview (member_id, happens_on);
CREATE INDEX outcome_by_member ON outcome (member_id);
CREATE INDEX outcome_by_company ON outcome (company_id);
CREATE INDEX checkpoint_by_outcome ON checkpoint (outcome_id);
CREATE INDEX act_for_counts ON act (cohort_id, happened_on, id, on_behalf_of, result, company_id);
CREATE INDEX act_by_due ON act (cohort_id, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX interview_by_date ON interview (happens_on);
CREATE INDEX interview_planned ON interview (happens_on) WHERE state = 'prevu';
CREATE INDEX interview_by_company ON interview (company_id, happens_on);
CREATE INDEX outcome_by_start ON outcome (effective_on);
CREATE INDEX consent_by_expiry ON consent (expires_on) WHERE expires_on IS NOT NULL;
CREATE INDEX contact_by_name ON contact (name_key);
CREATE INDEX member_by_cv ON member (cv_id);
CREATE INDEX workshop_by_moment ON workshop (cohort_id, moment_key, id);
CREATE UNIQUE INDEX participation_by_workshop ON participation (workshop_id, member_id);
CREATE INDEX participation_by_member ON participation (member_id);
CREATE INDEX participation_absent ON participation (workshop_id, member_id) WHERE mark IN ('justifie', 'absent');
CREATE UNIQUE INDEX buddy_pair_by_member ON buddy_pair (member_id);
CREATE UNIQUE INDEX buddy_pair_by_other ON buddy_pair (other_id);
CREATE INDEX act_by_advert ON act (advert_id) WHERE advert_id IS NOT NULL;
CREATE INDEX press_mention_by_date ON press_mention (cohort_id, appeared_on, id);
CREATE INDEX press_mention_by_outlet ON press_mention (cohort_id, outlet_key, id);
CREATE INDEX press_mention_member_by_member ON press_mention_member (member_id);
CREATE UNIQUE INDEX report_options_by_cohort ON report_options (cohort_id);
CREATE INDEX frozen_report_by_cohort ON frozen_report (cohort_id, id);
CREATE INDEX cv_by_member ON cv (member_id, id);
CREATE INDEX relay_by_name ON relay (name_key, id);
CREATE INDEX relay_by_account ON relay (account_key, id);
CREATE INDEX relay_request_by_relay ON relay_request (relay_id, asked_on, id);
CREATE INDEX relay_request_by_member ON relay_request (member_id, asked_on, id);
CREATE INDEX act_by_sent ON act (sent_id) WHERE sent_id IS NOT NULL;
CREATE INDEX audience_day_by_date ON audience_day (cohort_id, visited_on, id);
CREATE INDEX press_mention_by_scan ON press_mention (scan_id) WHERE scan_id IS NOT NULL;
INSERT INTO act (id, cohort_id, reference, happened_on, company_id, on_behalf_of, channel, direction, position, result, next_action, due_on, notes, revision, advert_text, advert_id, sent_id) VALUES ('01F8MECHZX3TBDSZ7XRA000010', '01F8MECHZX3TBDSZ7XRA000001', 'D001', '2011-10-01', '01F8MECHZX3TBDSZ7XRA000006', 'membre', 'courriel', 'sortant', 'Comptable', NULL, 'Relancer', '2011-10-11', 'l''envoi d''un CV', 1, '', NULL, NULL);
INSERT INTO act_member (act_id, member_id) VALUES ('01F8MECHZX3TBDSZ7XRA000010', '01F8MECHZX3TBDSZ7XRA000003');
INSERT INTO act_member (act_id, member_id) VALUES ('01F8MECHZX3TBDSZ7XRA000010', '01F8MECHZX3TBDSZ7XRA000004');
INSERT INTO checkpoint (id, reference, outcome_id, months, answered_on, result, revision) VALUES ('01F8MECHZX3TBDSZ7XRA000013', 'P001', '01F8MECHZX3TBDSZ7XRA000012', 3, '2012-04-02', 'meme_poste', 1);
INSERT INTO cohort (id, name, territory, starts_on, ends_on, goal, revision, name_key, closed_on) VALUES ('01F8MECHZX3TBDSZ7XRA000001', '60 dans le 06', '06', '2011-06-20', NULL, 60, 1, '60 dans le 06', NULL);
INSERT INTO company (id, reference, name, siren, siret, naf, sector, headcount, address, postal_code, city, website, phone, do_not_contact, revision, name_key) VALUES ('01F8MECHZX3TBDSZ7XRA000006', 'E001', 'Azurel', '', '', '', '', 12, '', '', '', 'https://azurel.example.org', '', 0, 1, 'azurel');
INSERT INTO company (id, reference, name, siren, siret, naf, sector, headcount, address, postal_code, city, website, phone, do_not_contact, revision, name_key) VALUES ('01F8MECHZX3TBDSZ7XRA000007', 'E002', 'Mistralou', '', '', '', '', 12, '', '', '', 'https://mistralou.example.org', '', 0, 1, 'mistralou');
INSERT INTO company (id, reference, name, siren, siret, naf, sector, headcount, address, postal_code, city, website, phone, do_not_contact, revision, name_key) VALUES ('01F8MECHZX3TBDSZ7XRA000008', 'E003', 'Sans site', '', '', '', '', 12, '', '', '', '', '', 0, 1, 'sans site');
INSERT INTO consent (id, member_id, consent_use, medium, given_on, expires_on, withdrawn_on, evidence, revision) VALUES ('01F8MECHZX3TBDSZ7XRA000005', '01F8MECHZX3TBDSZ7XRA000003', 'name', 'booklet', '2011-06-20', NULL, NULL, '', 1);
INSERT INTO contact (id, reference, company_id, family_name, given_name, position, email, phone, source, objected, revision, email_key, name_key) VALUES ('01F8MECHZX3TBDSZ7XRA000009', 'C001', '01F8MECHZX3TBDSZ7XRA000006', 'Imaginaire', 'Zoé', 'DRH', '', '', 'salon', 0, 1, '', 'imaginaire zoe');
INSERT INTO cv (id, member_id, name, language, target, is_current, resume, revision) VALUES ('01F8MECHZX3TBDSZ7XRA000017', '01F8MECHZX3TBDSZ7XRA000003', 'CV du livret', 'fr', 'Comptable', 1, '{}', 1);
INSERT INTO file (id, name, media_type, sha256, bytes, revision, kept_on) VALUES ('01F8MECHZX3TBDSZ7XRA000002', 'portrait.png', 'image/png', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', X'', 1, NULL);
INSERT INTO interview (id, reference, happens_on, time_of_day, member_id, company_id, round, kind, state, debrief, revision) VALUES ('01F8MECHZX3TBDSZ7XRA000011', 'I001', '2011-11-01', '09:30', '01F8MECHZX3TBDSZ7XRA000004', '01F8MECHZX3TBDSZ7XRA000007', 1, 'visio', 'tenu', '', 1);
INSERT INTO interview (id, reference, happens_on, time_of_day, member_id, company_id, round, kind, state, debrief, revision) VALUES ('01F8MECHZX3TBDSZ7XRA000015', 'I002', '2012-07-02', NULL, '01F8MECHZX3TBDSZ7XRA000004', '01F8MECHZX3TBDSZ7XRA000007', 2, NULL, 'prevu', '', 1);
INSERT INTO journal (id, happened_at, author, label, change_count, reverts_id, contents) VALUES ('01F8MECHZX3TBDSZ7XRA000014', '2011-06-20T12:00:00.000Z', 'Testeuse', 'Ajouter Azurel', 1, NULL, X'000000BC000000EE78017D4DBB8EC24010D3F57CC17D040A42E268799D68AEB9A3403430EC38C9EA929968778280167A7E1651B320D162C9B66C173E154EABB69698BC6E480E97AD671F9023401C58A806622AE4A9E684F23CC299065F82D8692B561073408CFF8D46A36AED94C1CEDB81A337A0295520AC6B514B9B18392B03763E7A95F3EB78FF99F5BE873FB3C97CB5EC2FC6D3BFD5D7F277943D30B85DDEAD3CCBB25E3E3AB601D526A19318E819BBD853DD54E86A2836D78F3B0EF5598A');
INSERT INTO member (id, cohort_id, reference, family_name, given_name, email, phone, postal_code, city, birth_year, sectors, occupations, rome_codes, headline, mobility_km, available_from, profile_url, joined_on, left_on, exit_reason, intention, still_searching, project_role, photo_id, revision, email_key, name_key, spoken_key, cv_id, role_text) VALUES ('01F8MECHZX3TBDSZ7XRA000003', '01F8MECHZX3TBDSZ7XRA000001', 'M001', 'Calvarin', 'Élodie', '', '', '06000', 'Nice', 1955, 'Informatique|a\|b', '', '', '', NULL, NULL, '', '2011-06-20', NULL, NULL, NULL, 1, 'Trésorière', '01F8MECHZX3TBDSZ7XRA000002', 2, '', 'calvarin élodie', 'élodie calvarin', NULL, '');
INSERT INTO member (id, cohort_id, reference, family_name, given_name, email, phone, postal_code, city, birth_year, sectors, occupations, rome_codes, headline, mobility_km, available_from, profile_url, joined_on, left_on, exit_reason, intention, still_searching, project_role, photo_id, revision, email_key, name_key, spoken_key, cv_id, role_text) VALUES ('01F8MECHZX3TBDSZ7XRA000004', '01F8MECHZX3TBDSZ7XRA000001', 'M002', 'd''Azurel', 'Œdipe', '', '', '06000', 'Nice', 1955, 'Informatique|a\|b', '', '', 'Comptable « tout terrain »', NULL, NULL, '', '2011-06-20', '2012-01-01', 'EMPLOI', NULL, NULL, '', NULL, 1, '', 'd''azurel œdipe', 'œdipe d''azurel', NULL, '');
INSERT INTO outcome (id, reference, member_id, type, company_id, position, effective_on, known_on, planned_end, ended_on, weekly_hours, primary_channel, contributing_channels, evidence, cancelled_known_on, revision) VALUES ('01F8MECHZX3TBDSZ7XRA000012', 'S001', '01F8MECHZX3TBDSZ7XRA000004', 'CDD', '01F8MECHZX3TBDSZ7XRA000007', 'Comptable', '2012-01-02', '2012-01-03', '2012-07-01', NULL, 17.5, 'annonce', 'site|livret', 'declare', NULL, 1);
INSERT INTO reference_counter (kind, last) VALUES ('act', 1);
INSERT INTO reference_counter (kind, last) VALUES ('company', 3);
INSERT INTO reference_counter (kind, last) VALUES ('member', 2);
INSERT INTO workshop (id, cohort_id, reference, held_on, half_day, time_of_day, title, place, facilitator, is_closed, revision, moment_key, words_key) VALUES ('01F8MECHZX3TBDSZ7XRA000016', '01F8MECHZX3TBDSZ7XRA000001', 'A01', '2012-06-26', 'matin', '09:00', 'Tour de table', 'Nice', 'Solange Imaginé', 1, 2, '2012-06-26 1 09:00', 'tour de table nice solange imaginé');
