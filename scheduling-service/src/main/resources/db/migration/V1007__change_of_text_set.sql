-- A calendar shows in other words what a case told before it changed its set of texts: each change is a revision of its entries.
alter table schedule
    add column times_retold integer not null default 0 check (times_retold >= 0),
    add column last_retold_at timestamptz,
    add check ((times_retold = 0) = (last_retold_at is null));
