-- SPDX-License-Identifier: GPL-3.0-or-later
-- A cohort can be closed: from that day on it is looked at and reported on, and nothing is entered any more.

ALTER TABLE cohort ADD COLUMN closed_on DATE;
