// More than ten thousand duties, due at one moment: three articles under which every call of the demo year is owed something.
import { randomUUID } from 'node:crypto'

const article = (ref, due) => ({
  id: randomUUID(),
  ref,
  kind: 'obligation',
  zh: `到点要做的事 ${ref}`,
  en: `Something due at one moment ${ref}`,
  parameters: {},
  rules: [
    {
      key: 'thing',
      kind: 'obligation',
      zh: '到点要做的事',
      en: 'Something due at one moment',
      opens: { on: 'ticket.registered' },
      subject: 'ticket',
      due: { shape: 'at', from: `timestamp('${due.toISOString()}')` },
      byHand: true,
      owner: { role: 'service_department' },
      steps: [{ do: 'remind', when: 'before', unit: 'days', amount: '1', to: 'owner' }],
    },
  ],
})

/** Adopts them as an administrator, and gives back the id of their regulation. */
export async function dueAtOnce(desk, due) {
  const regulation = randomUUID()
  await desk.ask('POST', '/regulations', { id: regulation, code: 'at-one-moment', title: { zh: '同时到期', en: 'Due at one moment' } })
  for (const ref of ['1', '2', '3']) await desk.ask('POST', `/regulations/${regulation}/articles`, article(ref, due))
  await desk.ask('POST', `/regulations/${regulation}/adoption`, { takeUp: true })
  return regulation
}
