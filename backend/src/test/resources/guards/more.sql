-- What one row of each kind does not give: a second store of the branch, for things on their way between two.
insert into store (id, branch_id, code, name, kind, technician_id)
  values (md5('van {branch}')::uuid, '{branch}', '{mark}-van', '{mark}', 'van', {technician});
