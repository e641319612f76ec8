-- A case as far as the three topics have told of it; what has not arrived is null. The version counts events applied.
create table billing_case (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    case_version bigint,
    due_date date,
    date_of_birth date,
    indicated_minutes integer check (indicated_minutes >= 0 and indicated_minutes % 15 = 0),
    indication_provisional boolean,
    text_set text,
    plan_version bigint,
    plan_delivered_minutes integer,
    deliveries_version bigint,
    check ((case_version is null) = (due_date is null)),
    check ((case_version is null) = (text_set is null)),
    check ((indicated_minutes is null) = (indication_provisional is null)),
    check ((plan_version is null) = (plan_delivered_minutes is null))
);

create table planned_day (
    case_id uuid not null references billing_case,
    position integer not null,
    organisation text not null,
    care_date date not null,
    minutes integer not null check (minutes >= 0 and minutes % 15 = 0),
    primary key (case_id, position)
);

create table delivered_visit (
    case_id uuid not null references billing_case,
    position integer not null,
    organisation text not null,
    begin_at timestamptz not null,
    end_at timestamptz not null,
    primary key (case_id, position)
);

-- What counts of a visit, by date: a visit past midnight has two rows.
create table delivered_care (
    case_id uuid not null,
    visit_position integer not null,
    position integer not null,
    organisation text not null,
    care_date date not null,
    minutes integer not null check (minutes >= 0 and minutes % 15 = 0),
    primary key (case_id, visit_position, position),
    foreign key (case_id, visit_position) references delivered_visit
);
