-- Alerts that were raised, also those that are cleared. Of each code at most one is open.
create table alert (
    number bigint generated always as identity primary key,
    case_id uuid not null references schedule,
    organisation text not null,
    code text not null,
    audience text not null,
    due_on date,
    minutes integer check (minutes > 0 and minutes % 15 = 0),
    attention_code text,
    raised_at timestamptz not null,
    cleared_at timestamptz
);
create unique index alert_open on alert (case_id, code) where cleared_at is null;
create index alert_of_case on alert (case_id, number);

-- The last prompt to look at an indication again. It may arrive before its case.
create table recheck_prompt (
    case_id uuid primary key,
    organisation text not null,
    due_on date not null,
    decision_id uuid
);

-- On which date a case is looked at again though nothing happens to it. Cases of before get theirs with their next change.
create table case_watch (
    case_id uuid primary key references schedule,
    organisation text not null,
    due_on date not null
);
create index case_watch_due on case_watch (due_on, case_id);

-- What waits for a set time, in the form in which the platform looks for it.
create view due_case as
    select organisation, case_id, due_on from case_watch;
