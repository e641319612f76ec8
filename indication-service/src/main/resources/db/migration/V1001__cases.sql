create table maternity_case (
    id uuid primary key,
    organisation text not null,
    reference text not null,
    due_date date not null,
    opened_at timestamptz not null,
    version bigint not null,
    unique (organisation, reference)
);

-- Every report of a birth is kept; the highest version counts.
create table birth_report (
    case_id uuid not null references maternity_case,
    version bigint not null,
    organisation text not null,
    born_at timestamptz not null,
    offset_minutes integer not null,
    homecoming_date date,
    recorded_at timestamptz not null,
    primary key (case_id, version)
);

create table decision (
    id uuid primary key,
    case_id uuid not null references maternity_case,
    organisation text not null,
    moment text not null,
    decided_at timestamptz not null,
    feeding text not null,
    decided_by_role text not null,
    decided_by_agb_code text,
    clinician_minutes integer check (clinician_minutes >= 0 and clinician_minutes % 15 = 0),
    recorded_at timestamptz not null
);
create index decision_case on decision (case_id);
