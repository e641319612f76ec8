-- Regions whose plan was accepted, as they stand since: what each date has left at which price, what all of it costs, and what is
-- proven of the best. Changed with every family that changes, in the same transaction.
create table planned_region (
    id uuid primary key,
    organisation text not null,
    region_code text not null check (region_code ~ '^[A-Za-z0-9][A-Za-z0-9._~-]{0,31}$'),
    plan_id uuid not null references region_plan,
    as_of date not null,
    weights text not null,
    dates text not null,
    value bigint not null,
    uncovered_cost bigint not null,
    shortfall_cost bigint not null,
    price_bound bigint not null,
    search_bound bigint,
    slack_when_planned bigint not null check (slack_when_planned >= 0),
    added text not null,
    ordered_plan_id uuid references region_plan,
    ordered_on date,
    ordered_gap numeric,
    version bigint not null,
    unique (organisation, region_code),
    check (price_bound <= value),
    check (search_bound <= value),
    check (num_nulls(ordered_plan_id, ordered_on, ordered_gap) in (0, 3))
);

-- What each case counts for in its planned region: quanta and terms of value and bounds, or hours it keeps.
create table family_place (
    case_id uuid primary key references schedule,
    organisation text not null,
    region_code text not null,
    spoken text not null,
    birth_date date,
    quanta text,
    value bigint,
    shortfall bigint,
    priced_minimum bigint,
    own_minimum bigint,
    came_since boolean not null,
    check (num_nulls(birth_date, quanta, value, shortfall, priced_minimum, own_minimum) in (0, 6))
);
create index on family_place (organisation, region_code);
