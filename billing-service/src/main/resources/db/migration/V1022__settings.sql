-- What an organisation chose where no rule exists; null where it left the choice to the shipped file. Never edited.
create table chosen_settings (
    id uuid primary key,
    organisation text not null,
    version bigint not null,
    valid_from date not null,
    hours_statement_required boolean,
    maternity_hotel text,
    birth_centre text,
    children_counted text,
    part_days text,
    mother_share integer check (mother_share between 0 and 100),
    contact_text text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    unique (organisation, version)
);
