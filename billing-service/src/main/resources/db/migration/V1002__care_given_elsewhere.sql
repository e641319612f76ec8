-- Visits that another organisation gave count for the family's hours and are not billed here. Visits of before were our own.
alter table delivered_visit add column elsewhere boolean not null default false;
