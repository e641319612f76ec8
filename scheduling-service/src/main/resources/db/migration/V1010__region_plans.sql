-- Plans for all families of a region, in the making and made. Whoever makes one holds it until a moment, and its token grows with each
-- who takes it up.
create table region_plan (
    plan_id uuid primary key,
    organisation text not null,
    region_code text not null check (region_code ~ '^[A-Za-z0-9][A-Za-z0-9._~-]{0,31}$'),
    target_gap_per_million integer not null check (target_gap_per_million >= 0),
    step_budget bigint not null check (step_budget > 0),
    time_limit_seconds integer check (time_limit_seconds > 0),
    requested_at timestamptz not null,
    state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'SUPERSEDED')),
    token bigint not null check (token >= 0),
    held_until timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    best_value bigint,
    lower_bound bigint,
    steps bigint,
    fault text,
    superseded_by uuid,
    check ((ended_at is null) = (state in ('QUEUED', 'RUNNING'))),
    check ((superseded_by is not null) = (state = 'SUPERSEDED')),
    check ((fault is not null) = (state = 'FAILED'))
);

-- Of each region at most one is to be made.
create unique index region_plan_open on region_plan (organisation, region_code) where state in ('QUEUED', 'RUNNING');

-- What a plan proposes. Rows are never changed.
create table region_proposal (
    plan_id uuid primary key references region_plan,
    organisation text not null,
    content text not null
);

-- What nobody makes though it is asked for, in the form in which the platform looks for it: an order should have arrived by then.
create view due_work as
    select organisation, plan_id as work_id,
        case when state = 'QUEUED' then requested_at + interval '30 seconds' else held_until end as due_at
    from region_plan where state in ('QUEUED', 'RUNNING');
