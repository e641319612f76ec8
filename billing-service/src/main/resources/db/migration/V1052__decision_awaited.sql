-- While a clinician decides anew, the hours of the last decision stay on record.
alter table billing_case
    add column decision_awaited boolean not null default false,
    add check (not decision_awaited or indicated_minutes is not null);
