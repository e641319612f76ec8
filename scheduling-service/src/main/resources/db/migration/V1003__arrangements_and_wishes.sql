-- What events have come to say of a case besides; rows of before say nothing.
alter table schedule
    add column protected_case boolean not null default false,
    add column offered_minutes integer check (offered_minutes >= 0 and offered_minutes % 15 = 0),
    add column extension_kind text,
    add column extension_from_day integer,
    add column extension_agreement text,
    add column absences text not null default '[]',
    add column text_set text not null default 'STANDARD';

-- Dates that a replan took out of the window, until another opens them again.
create table closed_date (
    case_id uuid not null references schedule,
    care_date date not null,
    organisation text not null,
    cause text not null,
    primary key (case_id, care_date)
);

-- What an organisation arranged and a family wished; the highest version holds. Rows are never changed.
create table arrangement (
    case_id uuid not null references schedule,
    version bigint not null,
    organisation text not null,
    recorded_at timestamptz not null,
    mode text,
    funded text not null,
    earlier_pauses text,
    start_up_care boolean not null,
    primary key (case_id, version)
);

create table wishes (
    case_id uuid not null references schedule,
    version bigint not null,
    organisation text not null,
    recorded_at timestamptz not null,
    pattern text not null,
    days text not null,
    primary key (case_id, version)
);

-- Plans of before were the only kind there was.
alter table plan
    add column cause text not null default 'NEW_INDICATION',
    add column mode text not null default 'STANDARD';
update plan set cause = 'FIRST_PLAN' where version = 1;
alter table planned_day
    add column funding text,
    add column part_of_day text;
update planned_day set funding = 'BASIC' where minutes > 0;
