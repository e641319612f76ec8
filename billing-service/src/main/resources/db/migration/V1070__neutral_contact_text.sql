-- Whom a family that lost someone asks. What was chosen before says nothing of it.
alter table chosen_settings add column neutral_contact_text text not null default '{}';
