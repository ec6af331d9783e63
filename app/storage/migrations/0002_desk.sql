-- SPDX-License-Identifier: GPL-3.0-or-later
-- Indexes for the facilitator's desk: what is due, what comes next, in order. No table changes.

-- Still covers every count of the figures, and now gives a cohort's acts in order of date and entry as well.
DROP INDEX act_for_counts;
CREATE INDEX act_for_counts ON act (cohort_id, happened_on, id, on_behalf_of, result, company_id);
-- Follow-ups by the day they are due. Acts without one, most of an import, cost nothing here.
CREATE INDEX act_by_due ON act (cohort_id, due_on) WHERE due_on IS NOT NULL;

CREATE INDEX interview_by_date ON interview (happens_on);
-- Those still to be held or to be told about: few, however many were held.
CREATE INDEX interview_planned ON interview (happens_on) WHERE state = 'prevu';
DROP INDEX interview_by_company;
CREATE INDEX interview_by_company ON interview (company_id, happens_on);

CREATE INDEX outcome_by_start ON outcome (effective_on);
CREATE INDEX consent_by_expiry ON consent (expires_on) WHERE expires_on IS NOT NULL;
