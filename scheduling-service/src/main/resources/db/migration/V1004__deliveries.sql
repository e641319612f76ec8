-- What a visit counts follows the rule of its date: visits of before counted in quarters, to the nearest. All of them took place and
-- were the organisation's own; their exact length is what lies between begin and end.
alter table delivered_visit
    add column rounding_step integer not null default 15 check (rounding_step in (15, 30, 60)),
    add column rounding_mode text not null default 'NEAREST_HALF_UP',
    add column caregiver_reference text check (caregiver_reference ~ '^[A-Za-z0-9-]{1,32}$'),
    add column elsewhere boolean not null default false,
    add check (minutes % rounding_step = 0);

-- Why a version of a delivery took the place of the one before; corrections of before gave no reason.
alter table delivery add column correction_reason text;

-- Visits that were appointed and did not take place.
create table visit_not_given (
    case_id uuid not null,
    begun_on date not null,
    delivery_version bigint not null,
    position integer not null,
    organisation text not null,
    begin_at timestamptz not null,
    outcome text not null,
    caregiver_reference text check (caregiver_reference ~ '^[A-Za-z0-9-]{1,32}$'),
    primary key (case_id, begun_on, delivery_version, position),
    foreign key (case_id, begun_on, delivery_version) references delivery
);

-- What an organisation chose where no rule exists; null is left to the shipped file. Rows are never changed.
create table chosen_settings (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    valid_from date not null,
    rounding_step integer check (rounding_step in (15, 30, 60)),
    rounding_mode text,
    midwife_signature text,
    recorded_at timestamptz not null,
    unique (organisation, version)
);

-- Hours as they were signed, with everything they were computed from. Rows are never changed.
create table hours_statement (
    id uuid primary key,
    case_id uuid not null references schedule,
    version bigint not null,
    organisation text not null,
    recorded_at timestamptz not null,
    deliveries_version bigint not null,
    period_end date,
    signatures text not null,
    minutes integer not null check (minutes > 0 and minutes % 15 = 0),
    exact_minutes integer not null check (exact_minutes > 0),
    elsewhere_minutes integer not null check (elsewhere_minutes between 0 and minutes),
    indicated_minutes integer,
    declined_minutes integer not null,
    dates text not null,
    rests_on text not null,
    unique (case_id, version)
);

-- From which date on settings can still be chosen.
create index delivery_by_organisation on delivery (organisation, begun_on);
