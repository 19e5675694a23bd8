// Reminders that fall due one after another: duties of the demo company, each about one call, whose moments are spread.
import { Desk } from '../desk.mjs'
import { dueAtOnce } from '../due-at-once.mjs'

const DAY = 24 * 3600 * 1000
export const REMINDER = 'obligation.reminder'

export class Reminders {
  constructor(stage, database) {
    Object.assign(this, { stage, database })
  }

  /** Asks another database about them. */
  on(database) {
    this.database = database
    return this
  }

  /** More than ten thousand duties, owed by one person; the reminders are still far away. */
  async takeUp(address) {
    const desk = await new Desk(address).signIn('administrator')
    this.regulation = await dueAtOnce(desk, new Date(Date.now() + 30 * DAY))
    this.ours = `o.article_id in (select id from article where regulation_id = '${this.regulation}')`
    const [owner] = await this.database.rows("select p.id from person p join person_role r on r.person_id = p.id where r.role = 'service_department' and p.active limit 1")
    await this.database.run(`update obligation o set owner_id = '${owner.id}' where ${this.ours}`)
    // Each reminder a mail of its own, at any hour.
    await this.database.run(`update person set email = 'owner@example.com' where id = '${owner.id}'; delete from notice_habit where person_id = '${owner.id}';
      insert into notice_habit (person_id, digest) values ('${owner.id}', false)`)
    return this
  }

  /** From now on `count` of them fall due, evenly within the seconds; gives back when the first and the last do. */
  async fallDue(count, seconds, begin = Date.now() + 5000) {
    const first = new Date(begin)
    await this.database.run(`
      update obligation o set steps = jsonb_set(o.steps, '{0,at}', to_jsonb(due.at)), next_at = due.at
      from (select id, timestamptz '${first.toISOString()}' + (row_number() over (order by id) - 1) * interval '${(seconds * 1000) / count} milliseconds' as at
        from (select o.id from obligation o where ${this.ours} and o.status = 'open' order by o.id limit ${count}) chosen) due
      where due.id = o.id`)
    this.count = count
    this.end = begin + seconds * 1000
    this.due = new Map()
    for (const one of await this.database.rows(`select o.subject_id || ' ' || a.ref as about, extract(epoch from o.next_at) * 1000 as at
      from obligation o join article a on a.id = o.article_id where ${this.ours} and o.next_at < timestamptz '${new Date(this.end + 1000).toISOString()}'`))
      this.due.set(one.about, Number(one.at))
    return this
  }

  /** Of how many the reminder has been taken. */
  async taken() {
    return (await this.database.ask(`select count(*) from obligation_step s join obligation o on o.id = s.obligation_id where ${this.ours}`))[0]
  }

  /** Each of them was recorded once. */
  async proveOnce() {
    const [entries, duties] = await this.database.ask(`select count(*), count(distinct s.subject_id) from journal j
      join journal_subject s using (seq) join obligation o on o.id = s.subject_id
      where j.kind = 'obligation.reminded' and s.subject_kind = 'obligation' and ${this.ours}`)
    const [notices] = await this.database.ask(`select count(*) from notice n where n.kind = '${REMINDER}'
      and n.facts ->> 'article' in ('1', '2', '3') and exists (select from obligation o where o.subject_id = n.about_id and ${this.ours})`)
    this.stage.claim(
      entries === this.count && duties === this.count && notices === this.count,
      `${this.count} due: ${entries} entries about ${duties} duties, ${notices} notices`,
    )
  }
}
