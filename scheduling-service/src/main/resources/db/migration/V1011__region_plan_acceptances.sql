-- What was accepted of a region's plan, by whom when a family stays below the guarantee, and who was left out. Rows are never changed.
create table region_plan_acceptance (
    acceptance_id uuid primary key,
    plan_id uuid not null references region_plan,
    organisation text not null,
    accepted_at timestamptz not null,
    clinician_role text,
    clinician_agb_code text check (clinician_agb_code ~ '^[0-9]{8}$'),
    clinician_agreed_on date,
    accepted text not null,
    left_out text not null,
    check (num_nulls(clinician_role, clinician_agb_code, clinician_agreed_on) in (0, 3))
);
create index on region_plan_acceptance (plan_id, accepted_at);

-- The region's plan that a family's plan is a part of, and what the family's best plan by itself would cost. Plans of before were made
-- for one family alone.
alter table plan
    add column region_plan_id uuid references region_plan,
    add column least_value bigint,
    add check (num_nulls(region_plan_id, least_value) in (0, 2));
