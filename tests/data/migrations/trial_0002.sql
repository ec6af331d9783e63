-- SPDX-License-Identifier: GPL-3.0-or-later
-- From the trial's first schema to today's (tests/storage/trial.h): a column renamed, one added and filled from another.
ALTER TABLE company RENAME COLUMN site TO website;
UPDATE company SET website = 'https://' || website WHERE website <> '' AND website NOT LIKE 'http%';
ALTER TABLE member ADD COLUMN project_role TEXT NOT NULL DEFAULT '';
UPDATE member
SET project_role = substr(headline, 7), headline = '', revision = revision + 1
WHERE headline LIKE 'Rôle: %';
ALTER TABLE member ADD COLUMN cv_id TEXT REFERENCES file (id);
ALTER TABLE member ADD COLUMN role_text TEXT NOT NULL DEFAULT '';
