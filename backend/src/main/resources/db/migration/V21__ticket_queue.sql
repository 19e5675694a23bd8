-- The queue by deadline, page after page; a call without a deadline is due at the end of time.
drop index ticket_undispatched;
create index ticket_undispatched on ticket (branch_id, coalesce(arrive_by, 'infinity'), id) where status = 'registered';
create index ticket_open_due on ticket (branch_id, coalesce(arrive_by, 'infinity'), id)
  where status not in ('closed', 'cancelled');
-- By the beginning of a number as it is read out, and by the number someone calls from.
create index ticket_by_number on ticket (number text_pattern_ops);
create index ticket_by_caller on ticket (caller_phone);
