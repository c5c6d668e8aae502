import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { DocumentView } from './case-file.tsx'

const document = { id: 'mail', title: 'L’e-mail', paragraphs: ['Bonjour,', 'Je veux savoir.'] }

test('an e-mail is shown as one: who, to whom, when, about what, then its text', () => {
  const letter = {
    kind: 'e-mail',
    from: 'M. Kerr',
    to: 'Nadia Rey',
    sent: '6 mars, 8 h 12',
    subject: 'Que faites-vous ?',
  } as const
  render(<DocumentView document={{ ...document, letter }} />)
  const mail = screen.getByRole('figure', { name: /^E-mail.*M\.\sKerr.*Que faites-vous/ })
  const lines = within(mail).getAllByRole('term')
  expect(lines.map((term) => [term.textContent, term.nextElementSibling?.textContent?.replace(/\s/g, ' ')])).toEqual([
    ['De', 'M. Kerr'],
    ['À', 'Nadia Rey'],
    ['Date', '6 mars, 8 h 12'],
    ['Objet', 'Que faites-vous ?'],
  ])
  expect(within(within(mail).getByRole('blockquote')).getByText('Je veux savoir.')).toBeVisible()
})

test('a message without a date or a subject says neither', () => {
  render(<DocumentView document={{ ...document, letter: { kind: 'message', from: 'Paul', to: 'L’équipe' } }} />)
  expect(within(screen.getByRole('figure', { name: /^Message/ })).getAllByRole('term')).toHaveLength(2)
})

test('any other document stays plain', () => {
  render(<DocumentView document={document} />)
  expect(screen.queryByRole('figure')).toBeNull()
  expect(screen.getByText('Je veux savoir.')).toBeVisible()
})
