-- What stands on the voucher of a ticket: exactly what the customer is shown and signs (1.4a). One definition, for the
-- page that shows it, for the signature that is bound to it, and for telling whether a signature still holds.
create function voucher_content(which uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'number', t.number, 'voucher', v.number, 'customer', t.name, 'address', t.address,
    'model', m.code, 'serial', e.serial, 'serviceType', t.service_type, 'fault', t.fault,
    'work', coalesce((
      select jsonb_agg(jsonb_build_object('diagnosis', x.diagnosis, 'workDone', x.work_done) order by x.departed_at, x.id)
      from visit x where x.ticket_id = t.id and (x.diagnosis <> '' or x.work_done <> '')), '[]'),
    'fee', t.fee, 'feeReason', t.fee_reason)
  from ticket t join product_model m on m.id = t.model_id
    left join voucher v on v.id = t.voucher_id left join equipment e on e.id = t.equipment_id
  where t.id = which
$$;

-- jsonb writes its keys in one order, so equal contents have equal texts.
create function voucher_hash(which uuid) returns text language sql stable as $$
  select encode(sha256(convert_to(voucher_content(which)::text, 'UTF8')), 'hex')
$$;
