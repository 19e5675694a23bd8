-- Reports of a week or a month (6.5, 6.10b, 6.16-2, 16.5c). What was sent stands; until then the lines are compiled anew.
create table period_report (
  id        uuid primary key,
  number    text not null,
  sort      text not null,
  branch_id uuid references branch,
  period    text not null,
  improve   text not null default '',
  quality   text not null default '',
  needs     text not null default '',
  problems  text not null default '',
  lines     jsonb,
  total     numeric(14, 2),
  sent_at   timestamptz,
  sent_by   uuid references person,
  version   integer not null default 0,
  constraint period_report_number_once unique (number),
  constraint period_report_once unique nulls not distinct (sort, branch_id, period),
  constraint period_report_sort check (sort in ('service_orders', 'product_quality', 'parts_costs')),
  constraint period_report_sent check ((sent_at is null) = (sent_by is null))
);

create function period_report_stands() returns trigger language plpgsql as $$
begin
  if old.lines is not null then
    perform refuse('period_report_stands', 'a report that was sent stands');
  end if;
  return new;
end $$;
create trigger period_report_stands before update or delete on period_report
  for each row when (old.sent_at is not null) execute function period_report_stands();

-- Calls of a span by product and by what was found, or else reported.
create function service_order_lines(of_branch uuid, since timestamptz, until timestamptz) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('section', 'improve', 'product', g.product, 'text', g.problem,
      'quantity', g.quantity, 'records', g.records) order by g.product, g.quantity desc, g.problem), '[]')
  from (
    select m.name as product, p.problem, count(*) as quantity,
      jsonb_path_query_array(jsonb_agg(jsonb_build_object('kind', 'ticket', 'id', t.id, 'number', t.number)
        order by t.opened_at), '$[0 to 19]') as records
    from ticket t
      join product_model m on m.id = t.model_id
      cross join lateral (
        select coalesce((
            select nullif(trim(v.diagnosis), '') from visit v
            where v.ticket_id = t.id and v.left_at is not null order by v.left_at desc limit 1),
          t.fault) as problem) p
    where (of_branch is null or t.branch_id = of_branch) and t.opened_at >= since and t.opened_at < until and t.status <> 'cancelled'
    group by m.name, p.problem) g
$$;

-- What repairs, call-backs and calls of a span say about quality, needs and problems.
create function product_quality_lines(of_branch uuid, since timestamptz, until timestamptz) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('section', g.section, 'product', g.product, 'text', g.said,
      'quantity', g.quantity, 'records', g.records) order by g.place, g.quantity desc, g.product, g.said), '[]')
  from (
    select 1 as place, 'quality' as section, coalesce(m.name, i.what) as product, c.fault as said, count(*) as quantity,
      jsonb_path_query_array(jsonb_agg(jsonb_build_object('kind', 'item', 'id', i.id, 'number', i.number)
        order by c.filled_at), '$[0 to 19]') as records
    from repair_card c
      join item i on i.id = c.item_id
      left join equipment e on e.id = i.equipment_id
      left join product_model m on m.id = e.model_id
    where (of_branch is null or i.branch_id = of_branch) and c.filled_at >= since and c.filled_at < until
    group by coalesce(m.name, i.what), c.fault
    union all
    select 2, 'needs', m.name, b.note, count(*),
      jsonb_path_query_array(jsonb_agg(jsonb_build_object('kind', 'ticket', 'id', t.id, 'number', t.number)
        order by b.called_at), '$[0 to 19]')
    from call_back b join ticket t on t.id = b.ticket_id join product_model m on m.id = t.model_id
    where (of_branch is null or b.branch_id = of_branch) and b.called_at >= since and b.called_at < until and b.reached
    group by m.name, b.note
    union all
    select 3, 'problems', m.name, t.fault, count(*),
      jsonb_path_query_array(jsonb_agg(jsonb_build_object('kind', 'ticket', 'id', t.id, 'number', t.number)
        order by t.opened_at), '$[0 to 19]')
    from ticket t join product_model m on m.id = t.model_id
    where (of_branch is null or t.branch_id = of_branch) and t.opened_at >= since and t.opened_at < until and t.status <> 'cancelled'
    group by m.name, t.fault) g
$$;

-- What was issued in a span, by part and cost; the total is the sum of the issues.
create function parts_cost_lines(of_branch uuid, since timestamptz, until timestamptz) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('section', 'costs', 'product', g.code || ' ' || g.name, 'text', g.spec,
      'quantity', g.quantity, 'unit', g.unit, 'unitCost', g.unit_cost, 'amount', g.amount) order by g.code, g.unit_cost), '[]')
  from (
    select p.code, p.name, p.spec, p.unit, m.unit_cost, -sum(m.quantity) as quantity, -sum(m.quantity * m.unit_cost) as amount
    from movement m join part p on p.id = m.part_id join store s on s.id = m.store_id
    where m.kind = 'issue' and (of_branch is null or s.branch_id = of_branch) and m.moved_at >= since and m.moved_at < until
    group by p.id, m.unit_cost) g
$$;

create function compile_report(sort text, of_branch uuid, first date, last date)
  returns table (lines jsonb, total numeric) language plpgsql stable as $$
declare
  since timestamptz;
  until timestamptz;
begin
  select first::timestamp at time zone zone, (last + 1)::timestamp at time zone zone into since, until from company;
  lines := case sort
    when 'service_orders' then service_order_lines(of_branch, since, until)
    when 'product_quality' then product_quality_lines(of_branch, since, until)
    else parts_cost_lines(of_branch, since, until) end;
  if sort = 'parts_costs' then
    select round(coalesce(sum((line ->> 'amount')::numeric), 0), 2) into total from jsonb_array_elements(lines) line;
  end if;
  return next;
end $$;
