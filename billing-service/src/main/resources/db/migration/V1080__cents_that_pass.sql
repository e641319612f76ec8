-- A line of no time: the time of others moves a cent of the rounded total to a payer, or away from it.
alter table statement_line drop constraint statement_line_minutes_or_days;
alter table statement_line add constraint statement_line_minutes_days_or_cents check (
    case
        when minutes = 0 and days = 0 then cents <> 0 and corrects is not null and tariff <> 'PER_DAY'
        else minutes = 0 or days = 0
    end);
