-- SPDX-License-Identifier: GPL-3.0-or-later
-- A cohort file as the first migration makes it. Never edited after a release.
PRAGMA application_id = 1382367855;
PRAGMA user_version = 1;
CREATE TABLE cohort (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    territory TEXT NOT NULL,
    starts_on DATE,
    ends_on DATE,
    goal INTEGER CHECK (goal >= 0),
    revision INTEGER NOT NULL CHECK (revision > 0),
    name_key TEXT NOT NULL UNIQUE
) WITHOUT ROWID;
CREATE TABLE file (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes BYTEA NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
);
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
    spoken_key TEXT NOT NULL,
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
) WITHOUT ROWID;
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
CREATE INDEX act_for_counts ON act (cohort_id, happened_on, on_behalf_of, result, company_id);
CREATE INDEX act_by_company ON act (company_id, happened_on);
CREATE INDEX act_member_by_member ON act_member (member_id);
CREATE INDEX interview_by_member ON interview (member_id, happens_on);
CREATE INDEX interview_by_company ON interview (company_id);
CREATE INDEX outcome_by_member ON outcome (member_id);
CREATE INDEX outcome_by_company ON outcome (company_id);
CREATE INDEX checkpoint_by_outcome ON checkpoint (outcome_id);
