import { render } from '@testing-library/react'
import { useEffect } from 'react'
import { afterEach, expect, test } from 'vitest'

import { demonstrationSession } from '../../server/demonstration/people.ts'
import { closeOutbox, useOutbox } from '../outbox/outbox.ts'
import type { Me } from '../people/contract.ts'
import { useOutboxOf } from './use-outbox-of.ts'

const awa: Me = {
  role: 'trainee',
  id: 'demo-awa',
  name: 'Awa',
  trainingSessionId: demonstrationSession.trainingSessionId,
}

afterEach(closeOutbox)

test('the outbox is open before a field that shows with the person can be typed in', () => {
  const owners: (string | null)[] = []
  const Field = () => {
    // The first that can follow the change on screen: effects of children come before their parents'.
    useEffect(() => void owners.push(useOutbox.getState().owner), [])
    return null
  }
  const Shell = ({ me }: { me: Me | null }) => {
    useOutboxOf(me, 1)
    return me && <Field />
  }
  const { rerender } = render(<Shell me={null} />)
  rerender(<Shell me={awa} />)
  expect(owners).toEqual(['demo-awa'])
})
