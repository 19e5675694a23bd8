-- The test company: a calendar (Mon–Fri 08:30–12:00, 13:30–17:30), two branches in Shanghai time, one person per role
-- in each (login <role>.<branch>, password "aftercare"), areas downtown and suburb, two models.
insert into working_calendar (id, name) values ('00000000-0000-7000-8000-00000000ca1e', '标准');
insert into calendar_shift (calendar_id, weekday, starts, ends)
  select '00000000-0000-7000-8000-00000000ca1e', day, starts::time, ends::time
  from generate_series(1, 5) day, (values ('08:30', '12:00'), ('13:30', '17:30')) shift(starts, ends);
insert into company (id, name, zone, phone)
  values ('00000000-0000-7000-8000-00000000c0de', '测试电器', 'Asia/Shanghai', '400-100-2000');
insert into branch (id, code, name, kind, calendar_id) values
  ('00000000-0000-7000-8000-0000000000b1', 'BJ', '北京服务中心', 'service_centre', '00000000-0000-7000-8000-00000000ca1e'),
  ('00000000-0000-7000-8000-0000000000b2', 'TJ', '天津分公司', 'branch', '00000000-0000-7000-8000-00000000ca1e');
insert into service_area (id, name, kind, branch_id) values
  ('00000000-0000-7000-8000-0000000000a1', '朝阳区', 'downtown', '00000000-0000-7000-8000-0000000000b1'),
  ('00000000-0000-7000-8000-0000000000a2', '大兴区', 'suburb', '00000000-0000-7000-8000-0000000000b1'),
  ('00000000-0000-7000-8000-0000000000a3', '和平区', 'downtown', '00000000-0000-7000-8000-0000000000b2');
-- BCrypt of "aftercare" at cost 4: tests sign in a lot.
insert into person (id, name, login, password_hash, branch_id)
  select gen_random_uuid(), role || ' ' || code, role || '.' || lower(code), '$2a$04$abcdefghijklmnopqrstuum2fXZyLbC2WnPuwrBlMUGeLGAkJqyzm', branch.id
  from branch, unnest(array['clerk', 'technician', 'supervisor', 'branch_manager', 'service_department', 'accountant',
    'storekeeper', 'quality', 'technical', 'production', 'sales', 'vice_general_manager', 'general_manager', 'administrator']) role;
insert into person (id, name, login, password_hash, branch_id)
  select gen_random_uuid(), 'technician2 ' || code, 'technician2.' || lower(code), '$2a$04$abcdefghijklmnopqrstuum2fXZyLbC2WnPuwrBlMUGeLGAkJqyzm', id from branch;
insert into person_role (person_id, role) select id, replace(split_part(login, '.', 1), '2', '') from person;
insert into person_area (person_id, area_id)
  select person.id, service_area.id from person join service_area using (branch_id) where login like 'technician.%';
insert into product_model (id, code, name, category, brand, warranty_months, warranty_starts, standard_minutes) values
  ('00000000-0000-7000-8000-0000000000e1', 'KFR-35', '壁挂空调 1.5 匹', '空调', '春兰', 12, 'bought', 60),
  ('00000000-0000-7000-8000-0000000000e2', 'XQB-80', '波轮洗衣机 8 公斤', '洗衣机', '小天鹅', 36, 'accepted', 90);
