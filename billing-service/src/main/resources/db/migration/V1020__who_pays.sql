-- Who pays for each date; what arrived before this was told was paid for by basic insurance. Null: nobody is known to pay.
alter table planned_day add column funding text default 'BASIC';
alter table planned_day alter column funding drop default;
alter table delivered_care add column funding text default 'BASIC';
alter table delivered_care alter column funding drop default;

alter table billing_case add column birth_assistance_minutes integer not null default 0 check (birth_assistance_minutes >= 0);

-- The family's signature under the hours on record; null while they are not signed.
alter table billing_case add column signed_minutes integer check (signed_minutes >= 0);
alter table billing_case add column signed_at timestamptz;
alter table billing_case add check ((signed_minutes is null) = (signed_at is null));
