import { expect, test } from 'vitest'

import { publication } from './publication.ts'

test('what is given when the site is built is told', () => {
  expect(publication({ VITE_PUBLICATION_DIRECTOR: ' Ada Roy ', VITE_HOSTING: 'Serveurs SA, Lyon' })).toEqual({
    director: 'Ada Roy',
    hosting: 'Serveurs SA, Lyon',
  })
})

test.each([{}, { VITE_PUBLICATION_DIRECTOR: '', VITE_HOSTING: '  ' }])('%j gives nothing', (env) => {
  expect(publication(env)).toEqual({ director: null, hosting: null })
})
