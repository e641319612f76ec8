-- Versions of the contribution statement as they were issued. Rows of these tables are never changed.
create table statement_version (
    case_id uuid not null references billing_case,
    number integer not null check (number > 0),
    organisation text not null,
    kind text not null check (kind in ('INTERIM', 'FINAL')),
    correction boolean not null,
    issued_at timestamptz not null,
    deliveries_version bigint not null,
    primary key (case_id, number)
);

-- What a version states beyond those before it. The figures are copies, so that a later law file changes nothing that was stated.
create table statement_line (
    case_id uuid not null,
    number integer not null check (number > 0),
    version integer not null,
    organisation text not null,
    care_date date not null,
    kind text not null,
    funding text not null,
    payer text not null,
    minutes integer not null check (minutes <> 0),
    tariff text not null,
    cents_per_hour bigint not null check (cents_per_hour >= 0),
    percent integer not null check (percent between 0 and 100),
    figure text,
    charged_by text,
    cents bigint not null,
    corrects integer check (corrects < number),
    primary key (case_id, number),
    foreign key (case_id, version) references statement_version,
    foreign key (case_id, corrects) references statement_line,
    check ((figure is not null) = (tariff in ('PER_HOUR', 'EXEMPT')))
);

-- Care that a version did not state yet.
create table statement_held (
    case_id uuid not null,
    version integer not null,
    position integer not null,
    organisation text not null,
    care_date date not null,
    kind text not null,
    minutes integer not null check (minutes > 0),
    why text not null,
    primary key (case_id, version, position),
    foreign key (case_id, version) references statement_version
);

create function refuse_change_of_a_statement() returns trigger language plpgsql as $$
begin
    raise exception 'What was stated is never changed: issue a further version.';
end
$$;

create trigger never_changed before update or delete on statement_version
    for each row execute function refuse_change_of_a_statement();
create trigger never_changed before update or delete on statement_line
    for each row execute function refuse_change_of_a_statement();
create trigger never_changed before update or delete on statement_held
    for each row execute function refuse_change_of_a_statement();
