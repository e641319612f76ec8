-- How many takes of a plan ended because their holder was stopped in order: those say nothing against the plan.
alter table region_plan add column handed_back integer not null default 0 check (handed_back >= 0);
