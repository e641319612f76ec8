create table claim_settings (
    id uuid primary key,
    organisation text not null,
    version bigint not null check (version > 0),
    waits_for_signature boolean not null,
    late_claims_taken_by text not null,
    production boolean not null,
    unique (organisation, version)
);

create table claim_batch (
    id uuid primary key,
    organisation text not null,
    uzovi text not null,
    care_month text not null,
    sign text not null,
    invoice_number text not null,
    created_at timestamptz not null,
    format text,
    sha256 text,
    bytes bigint,
    sent_at timestamptz,
    unique (organisation, invoice_number),
    check ((format is null) = (sha256 is null) and (format is null) = (bytes is null) and (format is null) = (sent_at is null))
);

-- The file as it was sent, byte for byte; it names insured persons, so it is sealed like them.
create table claim_file (
    batch_id uuid primary key references claim_batch,
    organisation text not null,
    key_id text not null,
    sealed bytea not null
);

-- What a line says is one text, because it never changes once it was sent; the columns beside it are what is searched for.
create table claim_line (
    reference text primary key check (reference ~ '^[0-9A-Z]{1,20}$'),
    organisation text not null,
    case_id uuid not null references billing_case,
    earlier_reference text references claim_line,
    sign text not null,
    state text not null,
    holds text not null,
    batch_id uuid references claim_batch,
    uzovi text,
    care_month text not null,
    care_date date not null,
    content text not null,
    check ((sign = 'CREDIT') = (earlier_reference is not null)),
    check ((state = 'HELD') = (holds <> ''))
);
create index claim_line_case on claim_line (organisation, case_id);
create index claim_line_destination on claim_line (organisation, uzovi, care_month, state);
create index claim_line_batch on claim_line (batch_id);

create table claim_result (
    reference text primary key references claim_line,
    organisation text not null,
    outcome text not null,
    granted_cents bigint not null check (granted_cents >= 0),
    return_codes text not null,
    imported_at timestamptz not null
);
