-- A ticket is asked for by its number or the end of it, as people read it out.
create index ticket_by_number_end on ticket (reverse(search_text(number)) text_pattern_ops);
