-- SPDX-License-Identifier: GPL-3.0-or-later
-- A migration after all others, for the fault run only: rows of several tables change, an index comes, another goes.

UPDATE member SET headline = headline || ' - essai', revision = revision + 1;
CREATE INDEX trial_act_by_channel ON act (channel, happened_on);
DROP INDEX member_by_photo;
UPDATE company SET city = 'Nice', revision = revision + 1;
