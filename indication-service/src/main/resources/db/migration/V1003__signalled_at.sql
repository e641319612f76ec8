-- Null where it was not told, also because a replica of the version before may still be writing.
alter table decision
    add column signalled_at timestamptz check (signalled_at <= decided_at);
