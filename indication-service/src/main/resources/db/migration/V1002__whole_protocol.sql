-- Columns without a default may be null, also because a replica of the version before may still be writing.
alter table maternity_case
    add column household text not null default 'BIRTH_FAMILY',
    add column parity text,
    -- Null where it was not told: then the family registered when the case was opened.
    add column registered_at timestamptz;
create index maternity_case_by_due_date on maternity_case (organisation, due_date, id);

alter table birth_report
    -- Null where one living child was born, at born_at.
    add column children jsonb,
    -- Null where coming home says it all.
    add column stays jsonb,
    add column mother_died_on date;

alter table decision
    add column signalled_by_role text,
    add column signalled_by_reference text,
    add column reason text,
    add column care_package text,
    add column factors jsonb not null default '[]',
    add column wished_minutes integer check (wished_minutes >= 0 and wished_minutes % 15 = 0),
    add column extension_last_day integer,
    add column exception_reason text,
    add column insurer_consulted boolean,
    add column agreement_kind text,
    add column agreement_name text,
    add column marked_protected boolean,
    add column protection_reason text,
    add check ((extension_last_day is null) = (insurer_consulted is null)),
    add check ((agreement_kind is null) = (agreement_name is null)),
    add check ((marked_protected is null) = (protection_reason is null));

-- A decision that was taken back stays; this says that it was.
create table decision_withdrawal (
    decision_id uuid primary key references decision,
    case_id uuid not null references maternity_case,
    organisation text not null,
    withdrawn_at timestamptz not null,
    by_role text not null,
    by_agb_code text,
    reason text not null
);
create index decision_withdrawal_case on decision_withdrawal (case_id);

-- Every version of the ledger is kept; the highest counts.
create table birth_assistance (
    case_id uuid not null references maternity_case,
    version bigint not null,
    organisation text not null,
    entries jsonb not null,
    recorded_at timestamptz not null,
    primary key (case_id, version)
);

-- Every record is kept; the one of the highest case version counts.
create table declined_hours (
    id uuid primary key,
    case_id uuid not null references maternity_case,
    case_version bigint not null,
    organisation text not null,
    minutes integer not null check (minutes >= 0 and minutes % 15 = 0),
    declined_by text not null,
    declined_at timestamptz not null,
    advised_minutes integer not null check (advised_minutes >= 0 and advised_minutes % 15 = 0),
    told_by_role text not null,
    told_by_agb_code text,
    recorded_at timestamptz not null,
    unique (case_id, case_version)
);

-- Every offer is kept; the one of the highest case version counts.
create table offer (
    id uuid primary key,
    case_id uuid not null references maternity_case,
    case_version bigint not null,
    organisation text not null,
    minutes integer not null check (minutes >= 0 and minutes % 15 = 0),
    ground text not null,
    offered_at timestamptz not null,
    approved_by text not null,
    clinician_role text,
    clinician_agb_code text,
    recorded_at timestamptz not null,
    unique (case_id, case_version)
);

-- Every choice of an organisation is kept.
create table chosen_settings (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    valid_from date not null,
    choices jsonb not null,
    recorded_at timestamptz not null,
    unique (organisation, version)
);

-- Days on which an indication is looked at again. What is planned can change until it was prompted; that it was prompted stays.
create table recheck (
    case_id uuid not null references maternity_case,
    day integer not null,
    due_on date not null,
    organisation text not null,
    prompted_at timestamptz,
    primary key (case_id, day, due_on)
);
create index recheck_waiting on recheck (case_id, due_on) where prompted_at is null;

-- What waits for a set time, in the form in which the platform looks for it.
create view due_case as
    select organisation, case_id, due_on from recheck where prompted_at is null;
