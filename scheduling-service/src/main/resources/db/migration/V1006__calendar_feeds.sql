-- Addresses by which calendar programs read a schedule without a token. Of the secret in them only the hash is kept.
create table calendar_feed (
    feed_id uuid primary key,
    case_id uuid not null references schedule,
    organisation text not null,
    reader text not null,
    language text not null,
    secret_sha256 text not null unique check (secret_sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    revoked_at timestamptz,
    last_fetched_on date
);

create index on calendar_feed (case_id, created_at);

-- What a secret opens, as long as it does.
create view shared_address as
    select secret_sha256, organisation, feed_id as id from calendar_feed where revoked_at is null;
