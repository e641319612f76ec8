-- Why a plan of a region was asked for: by somebody, or by the service itself.
alter table region_plan
    add column cause text not null default 'ASKED' check (cause in ('ASKED', 'GAP_GREW'));
alter table region_plan alter column cause drop default;
