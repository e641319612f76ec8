-- Families that the region's plan does not have: hours were held back for them, and what they have comes off that. In regions planned
-- before this, nothing was kept on, so that nobody is one.
alter table family_place add column newcomer boolean not null default false;
