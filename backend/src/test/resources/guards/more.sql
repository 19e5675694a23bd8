-- What one row of each kind does not give: a second store of the branch, for things on their way between two.
insert into store (id, branch_id, code, name, kind, technician_id)
  values (md5('van {branch}')::uuid, '{branch}', '{mark}-van', '{mark}', 'van', {technician});

-- A paid call beside the open one, a slip already used, a page beside the photo.
insert into ticket select (jsonb_populate_record(t, jsonb_build_object('id', md5('paid {branch}')::uuid,
    'number', '{mark}-paid', 'follow_token', '{mark}-paid', 'voucher_id', null, 'status', 'done', 'finished_at', t.opened_at))).*
  from ticket t where t.id = {ticket};
insert into parts_slip select (jsonb_populate_record(s, jsonb_build_object('id', md5('used {branch}')::uuid,
    'number', '{mark}-used', 'status', 'handed_over', 'issued_at', s.wanted_at, 'handed_at', s.wanted_at))).*
  from parts_slip s where s.id = {parts_slip};
insert into parts_slip_line select (jsonb_populate_record(l, jsonb_build_object('id', md5('used {branch}')::uuid,
    'slip_id', md5('used {branch}')::uuid, 'issued', 2, 'used', 1, 'returned', 1))).*
  from parts_slip_line l where l.id = {parts_slip_line};
insert into stored_file select (jsonb_populate_record(f, jsonb_build_object('id', md5('page {branch}')::uuid))).*
  from stored_file f where f.content_type = 'image/png' limit 1;
