-- A case as indication-service last described it, and where its planning stands.
create table schedule (
    case_id uuid primary key,
    organisation text not null,
    case_version bigint not null,
    born_at timestamptz,
    date_of_birth date,
    homecoming_date date,
    decision_id uuid,
    decision_moment text,
    provisional boolean,
    indicated_minutes integer check (indicated_minutes >= 0 and indicated_minutes % 15 = 0),
    last_day integer check (last_day between 1 and 42),
    protocol text,
    decided_at timestamptz,
    attention_code text,
    attention_detail text,
    deliveries_version bigint not null,
    version bigint not null,
    check ((born_at is null) = (date_of_birth is null)),
    check (num_nulls(decision_id, decision_moment, provisional, indicated_minutes, last_day, protocol, decided_at) in (0, 7))
);

-- Every plan ever made; the highest version is in force. Rows are never changed.
create table plan (
    case_id uuid not null references schedule,
    version bigint not null,
    organisation text not null,
    planned_at timestamptz not null,
    as_of date not null,
    case_version bigint not null,
    indicated_minutes integer not null,
    delivered_minutes integer not null,
    cost_deviation bigint not null,
    cost_move bigint not null,
    cost_flip bigint not null,
    cost_missing bigint not null,
    cost_guarantee bigint not null,
    cost_price bigint not null,
    notices text not null,
    assumptions text not null,
    profile text not null,
    figures text not null,
    primary key (case_id, version)
);

create table planned_day (
    case_id uuid not null,
    plan_version bigint not null,
    day integer not null check (day between 1 and 42),
    organisation text not null,
    care_date date not null,
    kind text not null,
    minutes integer not null check (minutes >= 0 and minutes % 15 = 0),
    earlier_minutes integer,
    longest_minutes integer not null,
    reason text,
    primary key (case_id, plan_version, day),
    foreign key (case_id, plan_version) references plan
);

-- Every report of what was delivered on a date, empty ones too; the highest version counts. Rows are never changed.
create table delivery (
    case_id uuid not null references schedule,
    begun_on date not null,
    version bigint not null,
    organisation text not null,
    recorded_at timestamptz not null,
    planned_minutes integer,
    indicated_minutes integer,
    delivered_minutes integer not null,
    primary key (case_id, begun_on, version)
);

create table delivered_visit (
    case_id uuid not null,
    begun_on date not null,
    delivery_version bigint not null,
    position integer not null,
    organisation text not null,
    begin_at timestamptz not null,
    end_at timestamptz not null check (end_at > begin_at),
    minutes integer not null check (minutes between 15 and 1440 and minutes % 15 = 0),
    primary key (case_id, begun_on, delivery_version, position),
    foreign key (case_id, begun_on, delivery_version) references delivery
);
