-- Registration and intake, each claimed once for a case.
create table case_intake (
    case_id uuid primary key references billing_case,
    organisation text not null,
    version bigint not null check (version > 0),
    registered_on date,
    intake_date date,
    intake_form text,
    referred_by text check (referred_by ~ '^[0-9]{8}$'),
    authorisation_number text,
    check ((intake_date is null) = (intake_form is null))
);
