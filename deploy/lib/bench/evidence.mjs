// W7: all articles of the regulation with the most evidence, over a year.

/** The regulation asked for; and the milliseconds that half and the slowest of the questions took. */
export async function evidence(server, desk, times) {
  const [[id, number]] = await server.rows(`select r.id, r.number from regulation r join article a on a.regulation_id = r.id
    join obligation o on o.article_id = a.id where r.adopted_at is not null group by r.id order by count(*) desc limit 1`)
  const day = (ago) => new Date(Date.now() - ago * 24 * 3600 * 1000).toISOString().slice(0, 10)
  const took = []
  let applied = 0
  for (let n = 0; n < times; n++) {
    const begun = performance.now()
    const { articles } = await desk.ask('GET', `/evidence/regulations/${id}?from=${day(365)}&to=${day(0)}`)
    took.push(performance.now() - begun)
    applied = articles.reduce((sum, article) => sum + (article.applied ?? 0), 0)
  }
  took.sort((a, b) => a - b)
  return { number, applied, p50: took[Math.floor(took.length / 2)], p99: took.at(-1) }
}
