-- What was put forward can be given up; the record says so.
alter table law_change drop constraint law_change_action_check;
alter table law_change add constraint law_change_action_check check (action in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN'));
