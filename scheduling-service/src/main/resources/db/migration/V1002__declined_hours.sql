-- Indicated hours that the family does not want: they lower the plan, never the indication. Rows of before declined nothing.
alter table schedule
    add column declined_minutes integer not null default 0 check (declined_minutes >= 0 and declined_minutes % 15 = 0);
alter table plan add column declined_minutes integer not null default 0;
alter table delivery add column declined_minutes integer not null default 0;
