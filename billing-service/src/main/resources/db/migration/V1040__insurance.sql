-- The policies of a case; the version counts changes of the whole list.
create table case_insurance (
    case_id uuid primary key references billing_case,
    organisation text not null,
    version bigint not null check (version > 0)
);

create table insurance_policy (
    case_id uuid not null references case_insurance,
    position integer not null,
    organisation text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    uzovi text not null check (uzovi ~ '^[0-9]{4}$'),
    policy_number text not null,
    insured text not null,
    contribution_percent integer check (contribution_percent between 0 and 100),
    contribution_maximum_cents bigint check (contribution_maximum_cents >= 0),
    hours_percent integer check (hours_percent between 0 and 100),
    primary key (case_id, position),
    check ((contribution_percent is null) = (hours_percent is null)),
    check (contribution_maximum_cents is null or contribution_percent is not null)
);

-- Who an insured person is. What is sealed can be opened with the key of key_id, for this organisation, case and person only.
create table insured_identity (
    case_id uuid not null references case_insurance,
    insured text not null,
    organisation text not null,
    has_bsn boolean not null,
    has_details boolean not null,
    key_id text not null,
    sealed bytea not null,
    primary key (case_id, insured)
);
