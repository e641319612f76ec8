-- What people of the organisation arranged for the bill of a case; counts every change of the tables below.
alter table billing_case add column arrangements_version bigint not null default 0;

-- Every version of a list or price is kept, with who set it and when; the latest one holds.
create table arranged (
    case_id uuid not null references billing_case,
    kind text not null check (kind in ('CONTRIBUTION_PAYERS', 'INSTITUTION_STAYS', 'PRIVATE_PRICE')),
    version bigint not null,
    organisation text not null,
    arranged text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (case_id, kind, version)
);

-- Written consents to private care. None is ever changed.
create table private_care_consent (
    id uuid primary key,
    case_id uuid not null references billing_case,
    organisation text not null,
    position integer not null,
    consented_on date not null,
    minutes integer not null check (minutes > 0 and minutes % 15 = 0),
    cents_per_hour bigint not null check (cents_per_hour >= 0),
    recorded_at timestamptz not null,
    recorded_by text not null,
    unique (case_id, position)
);
