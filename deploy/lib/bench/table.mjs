// The one table, as Markdown.

const ms = (value) => (value === undefined ? '–' : value < 10 ? value.toFixed(1) : String(Math.round(value)))
const rate = (value) => (value === undefined ? '–' : value.toFixed(value < 10 ? 1 : 0))
const ratio = (value) => (value === undefined ? '–' : value.toFixed(2))
const pair = (one) => (one ? `${ms(one.p50)} / ${ms(one.p99)}` : '–')

const HEAD = ['work', 'statements', 'S: rate', 'limit', 'ratio', 'p50 / p99 ms', 'M: rate', 'limit', 'ratio', 'p50 / p99 ms', 'p99 M ÷ S', 'goal', 'met']

/** @param works each { name, goal, S, M } with what was measured at each size; not measured: undefined */
export function table(works) {
  const rows = works.map(({ name, goal, S, M }) => {
    const growth = S && M ? M.p99 / S.p99 : undefined
    return [
      name, (S ?? M)?.statements?.toFixed(1).replace('.0', '') ?? '–',
      rate(S?.rate), rate(S?.limit), ratio(S?.ratio), pair(S),
      rate(M?.rate), rate(M?.limit), ratio(M?.ratio), pair(M),
      ratio(growth), said(goal), met(goal, S, M, growth),
    ]
  })
  return [HEAD, HEAD.map((_, column) => (column === 0 || column > 10 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function said({ ratio: least, growth, p99, touched }) {
  return [
    least && `ratio ≥ ${least.toFixed(2)}`, touched && 'rows written = rows due', p99 && `p99 ≤ ${p99} ms`, growth && `growth ≤ ${growth}`,
  ].filter(Boolean).join(', ')
}

/** What was not measured is not judged. */
function met(goal, S, M, growth) {
  const sizes = [S, M].filter(Boolean)
  const missed = []
  if (goal.ratio && sizes.some((one) => one.ratio < goal.ratio)) missed.push('ratio')
  if (goal.touched && sizes.some((one) => Math.abs(one.written - 1) > 0.005)) missed.push('rows')
  if (goal.p99 && sizes.some((one) => one.p99 > goal.p99)) missed.push('p99')
  if (goal.growth && growth > goal.growth) missed.push('growth')
  return missed.length > 0 ? `no: ${missed.join(', ')}` : M ? 'yes' : 'yes, at S'
}
