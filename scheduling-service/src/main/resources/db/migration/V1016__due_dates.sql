-- When a birth is expected, so that the hours it will need are seen before it. Cases of before say it with their next change.
alter table schedule add column due_date date;
