-- Figures of law that operators add, each confirmed by a second person. Law holds for everybody in the installation, and so these
-- tables, unlike all others, name no organisation.
create table law_edition (
    kind text not null,
    valid_from date not null,
    version bigint not null,
    proposed text,
    proposed_by text,
    proposed_at timestamptz,
    confirmed text,
    confirmed_proposed_by text,
    confirmed_by text,
    confirmed_at timestamptz,
    primary key (kind, valid_from),
    check ((proposed is null) = (proposed_by is null)),
    check ((proposed is null) = (proposed_at is null)),
    check ((confirmed is null) = (confirmed_proposed_by is null)),
    check ((confirmed is null) = (confirmed_by is null)),
    check ((confirmed is null) = (confirmed_at is null)),
    check (confirmed_by <> confirmed_proposed_by)
);

-- How often something was confirmed: each replica compares this number before it uses the law it has put together.
create table law_confirmations (
    id integer primary key check (id = 1),
    times bigint not null
);
insert into law_confirmations (id, times) values (1, 0);

create table law_change (
    id uuid primary key,
    kind text not null,
    valid_from date not null,
    version bigint not null,
    action text not null check (action in ('PROPOSED', 'CONFIRMED')),
    changed_by text not null,
    changed_at timestamptz not null,
    content_before text,
    content_after text not null
);
create index law_change_of_edition on law_change (kind, valid_from, id);

create function law_change_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Entries of law_change are added and never changed or removed.';
end
$$;
create trigger law_change_rows_stay before update or delete on law_change
    for each row execute function law_change_stays();
create trigger law_change_stays before truncate on law_change
    for each statement execute function law_change_stays();
