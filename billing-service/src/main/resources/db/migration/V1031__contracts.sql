-- Contracts with insurers. What contracts are looked up by has columns; the terms as a whole are JSON. The last day is that of the
-- terms or, once ended, the one that was set then.
create table contract (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    state text not null check (state in ('DRAFT', 'ACTIVE', 'ENDED')),
    uzovi text not null check (uzovi ~ '^[0-9]{4}$'),
    valid_from date not null,
    last_day date,
    ended_on date,
    terms text not null,
    check ((state = 'ENDED') = (ended_on is not null))
);
create index contract_of_insurer on contract (organisation, uzovi, valid_from);

create table contract_version (
    contract_id uuid not null references contract,
    version bigint not null,
    organisation text not null,
    state text not null,
    ended_on date,
    terms text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (contract_id, version)
);
