-- What every service's database holds beside its own tables.

create table outbox (
    id bigint generated always as identity (cache 1) primary key,
    event_id uuid not null unique,
    case_id uuid not null,
    version bigint not null,
    lane smallint not null,
    topic text not null,
    type text not null,
    source text not null,
    dataschema text not null,
    created_at timestamptz not null,
    traceparent text,
    payload text not null,
    unique (topic, case_id, version)
);
create index outbox_lane on outbox (lane, id);

create table outbox_version (
    topic text not null,
    case_id uuid not null,
    version bigint not null,
    primary key (topic, case_id)
);

create table inbox (
    source text not null,
    event_id uuid not null,
    received_at timestamptz not null,
    primary key (source, event_id)
);
create index inbox_received on inbox (received_at);

create table inbox_version (
    topic text not null,
    case_id uuid not null,
    version bigint not null,
    primary key (topic, case_id)
);

create table dead_letter (
    id bigint generated always as identity primary key,
    topic text not null,
    record_partition integer not null,
    record_offset bigint not null,
    record_key text,
    headers text not null,
    payload bytea,
    organisation text,
    reason text not null,
    state text not null check (state in ('WAITING', 'REPLAYED', 'DISCARDED')),
    received_at timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    settled_why text,
    unique (topic, record_partition, record_offset)
);
create index dead_letter_waiting on dead_letter (topic, record_key) where state = 'WAITING';

create table idempotent_answer (
    scope text primary key,
    organisation text not null,
    fingerprint text not null,
    status integer not null,
    headers text not null,
    body text,
    stored_at timestamptz not null
);
create index idempotent_answer_stored on idempotent_answer (stored_at);
