-- The region whose caregiver hours a case shares: the organisation's own code, versioned with the rest of the arrangement. Cases of
-- before are in none.
alter table arrangement add column region_code text check (region_code ~ '^[A-Za-z0-9][A-Za-z0-9._~-]{0,31}$');

-- What the latest arrangement says, beside the case, so that the cases of a region are found.
alter table schedule add column region_code text;
create index schedule_of_region on schedule (organisation, region_code, case_id) where region_code is not null;
