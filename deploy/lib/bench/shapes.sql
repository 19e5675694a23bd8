-- How a call of the demo year is copied: its rows with ids of their own, other names and places, a little earlier.
set client_min_messages = warning;
create schema if not exists bench;

create or replace function bench.twin(id uuid, k int) returns uuid immutable parallel safe language sql return
  (left(id::text, 30) || lpad(to_hex(k), 6, '0'))::uuid;

create or replace function bench.one_of(letters text, n bigint) returns text immutable parallel safe language sql return
  substr(letters, (n % length(letters))::int + 1, 1);

-- A number that looks thrown, and never comes twice below 2^32.
create or replace function bench.thrown(n bigint) returns bigint immutable parallel safe language sql return
  (n * 2654435761) & 4294967295;

create or replace function bench.person(n bigint) returns text immutable parallel safe language sql return
  bench.one_of('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎', bench.thrown(n))
  || bench.one_of('伟芳娜秀敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉建文志海国春永红金', bench.thrown(n) / 51)
  || bench.one_of('民生荣福祥贵忠良辉光宏宁凯旭晨阳帆宇轩博涵佳琪瑶雪梅莲菊琴云凤岚', bench.thrown(n) / 1887);

create or replace function bench.company(n bigint) returns text immutable parallel safe language sql return
  bench.one_of('鑫宏恒盛华瑞泰隆昌兴达通', bench.thrown(n)) || bench.one_of('源丰利和安康信诚嘉美景润', bench.thrown(n) / 12)
  || bench.one_of('泽茂德仁义凯博远航宇', bench.thrown(n) / 144) || '贸易有限公司';

create or replace function bench.mobile(n bigint) returns text immutable parallel safe language sql return
  '13' || lpad((bench.thrown(n) % 1000000000)::text, 9, '0');

create or replace function bench.address(n bigint) returns text immutable parallel safe language sql return
  bench.one_of('东西南北中', bench.thrown(n)) || bench.one_of('建长光永新和朝复解学湖城', bench.thrown(n) / 5)
  || bench.one_of('国安明定华平阳兴放院滨关', bench.thrown(n) / 60) || '路 ' || bench.thrown(n) % 1997 || ' 号 ' || n % 30 + 1 || '-'
  || n % 12 + 1;

create or replace function bench.named(kind text, n bigint) returns text immutable parallel safe language sql return
  case kind when 'company' then bench.company(n) else bench.person(n) end;

create or replace function bench.serial(was text, k bigint) returns text immutable parallel safe language sql return
  'B' || upper(lpad(to_hex(bench.thrown(k * 1000000 + right(regexp_replace(was, '\\D', '', 'g'), 6)::bigint)), 8, '0'));

-- A thousand calls of the year, each of another customer, among them twenty that wait for dispatch.
create table if not exists bench.template as
  with one as (
    select distinct on (t.customer_id) t.id, t.customer_id, t.status = 'registered' as waits
    from ticket t where t.equipment_id is not null and t.site_id is not null and t.voucher_id is not null
    order by t.customer_id, t.status <> 'registered', md5(t.id::text)),
  ranked as (select *, row_number() over (partition by waits order by md5(id::text)) as place from one)
  select (row_number() over (order by not waits, place) - 1)::int as r, id as ticket, customer_id as customer
  from ranked where not waits or place <= 20
  order by r limit 1000;

create table if not exists bench.entry as
  select seq, row_number() over (order by seq) as place
  from (select distinct s.seq from journal_subject s join bench.template t on s.subject_id = t.ticket and s.subject_kind = 'ticket') told;

-- Copies rows of a table, those that `chosen` joins to the template t, in the order of their new ids.
create or replace function bench.copy(what regclass, chosen text, first int, last int, other jsonb default '{}')
returns void language plpgsql as $$
declare
  places text;
  said text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum),
    string_agg(coalesce(other ->> attname, case
      when atttypid = 'uuid'::regtype and attname = any('{id,ticket_id,customer_id,site_id,equipment_id,voucher_id,visit_id,subject_id,work_id,obligation_id}')
        then format('bench.twin(o.%I, k)', attname)
      when atttypid = 'timestamptz'::regtype then format('o.%I - k * interval ''13 seconds''', attname)
      else format('o.%I', attname) end), ', ' order by attnum)
    into places, said
  from pg_attribute where attrelid = what and attnum > 0 and not attisdropped and attgenerated = '';
  execute format('insert into %s (%s) select %s from %s o %s cross join generate_series(%s, %s) k order by 1',
    what, places, said, what, chosen, first, last);
end $$;
