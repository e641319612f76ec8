-- Counts changes of a line, so that nobody writes over one that was not read.
alter table claim_line add column lock_version bigint not null default 0;
