import { paths } from '../content/paths.ts'
import { journeyKey, journeyQuery } from '../journey/queries.ts'
import { meQuery } from '../people/queries.ts'
import { loadPage, loadPageAhead } from './page-code.ts'
import { pageAt } from './pages.ts'
import { queryClient } from './query-client.ts'
import { homeOf } from './reader.tsx'

/**
 * Reads all that an address needs to show at once, together: code, person, journey. What can't be
 * read is left to the page to say.
 * @returns the address to show, which is another one than `/`
 */
export const prepare = async (pathname: string): Promise<string> => {
  const page = pageAt(pathname)
  loadPageAhead(page)
  // Before it is known who asks: nobody is refused, and one round trip is spared everybody else.
  const journey = page?.reader === 'trainee' ? queryClient.prefetchQuery(journeyQuery) : null
  const me = await queryClient.ensureQueryData(meQuery).catch(() => undefined)
  if (pathname === paths.home && me !== undefined) return prepare(homeOf(me))
  await journey
  if (me?.role !== 'trainee') queryClient.removeQueries({ queryKey: journeyKey })
  if (page) await loadPage(page).catch(() => {})
  return pathname
}
