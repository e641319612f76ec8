-- Stays in a place that the organisation runs, on its statement: days of one person instead of minutes, at a price per day.
alter table statement_line
    add column days integer not null default 0,
    add column cents_per_day bigint not null default 0 check (cents_per_day >= 0),
    add column threshold text,
    add column on_whose_word text;

alter table statement_line drop constraint statement_line_minutes_check;
alter table statement_line add constraint statement_line_minutes_or_days check ((minutes <> 0) <> (days <> 0));

-- The check on the tariffs that rest on a figure has no name of its own.
do $$
declare
    found text;
begin
    select conname into strict found from pg_constraint
        where conrelid = 'statement_line'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%EXEMPT%';
    execute format('alter table statement_line drop constraint %I', found);
end
$$;
alter table statement_line add constraint statement_line_rests_on_figure
    check ((figure is not null) = (tariff in ('PER_HOUR', 'PER_DAY', 'EXEMPT')));

alter table statement_held add column days integer not null default 0;
alter table statement_held drop constraint statement_held_minutes_check;
alter table statement_held add constraint statement_held_minutes_or_days check (minutes >= 0 and days >= 0 and (minutes > 0) <> (days > 0));
