-- What was on file of a person stays as long as a line was sent with it, so that a credit names whom its debit named. What was on file
-- before versions were counted has version 0.
alter table insured_identity
    add column version bigint not null default 0 check (version >= 0),
    add column in_use boolean not null default true,
    add column bsn_version bigint not null default 0 check (bsn_version between 0 and version);
alter table insured_identity
    alter column version drop default,
    alter column in_use drop default,
    alter column bsn_version drop default,
    drop constraint insured_identity_pkey,
    add primary key (case_id, insured, version);
create unique index insured_identity_in_use on insured_identity (case_id, insured) where in_use;
