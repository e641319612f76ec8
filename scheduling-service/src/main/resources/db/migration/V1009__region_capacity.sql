-- How many caregiver hours a region has on each date, by source; the highest version of each source holds, and what sources say adds
-- up. Rows are never changed.
create table region_capacity (
    id uuid primary key,
    organisation text not null,
    region_code text not null check (region_code ~ '^[A-Za-z0-9][A-Za-z0-9._~-]{0,31}$'),
    source text not null check (source ~ '^[A-Za-z0-9][A-Za-z0-9._~-]{0,31}$'),
    version bigint not null,
    recorded_at timestamptz not null,
    dates text not null,
    unique (organisation, region_code, source, version)
);
