import { cleanup, render, screen } from '@testing-library/react'
import { useForm } from 'react-hook-form'
import { afterEach, expect, test } from 'vitest'

import { Button } from './button.tsx'
import { Choice, Choices } from './choices.tsx'
import { Field, LongField, SelectField } from './field.tsx'

afterEach(cleanup)

test('a field is read with its hint and its error', () => {
  render(<Field label="Prénom" hint="Comme sur votre convocation." error="Indiquez le prénom." />)
  const field = screen.getByRole('textbox', { name: 'Prénom', description: /convocation.*Indiquez/ })
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

test('a field without error is valid and has nothing to describe', () => {
  render(<SelectField label="Ville" optional />)
  const field = screen.getByRole('combobox', { name: 'Ville (facultatif)' })
  expect(field.getAttribute('aria-invalid')).toBe('false')
  expect(field.hasAttribute('aria-describedby')).toBe(false)
})

test('an error on a group is read with the group', () => {
  render(
    <Choices legend="Votre avis" error="Choisissez une réponse.">
      <Choice name="opinion">Oui</Choice>
      <Choice name="opinion">Non</Choice>
    </Choices>,
  )
  expect(screen.getByRole('group', { name: 'Votre avis', description: 'Choisissez une réponse.' })).toBeTruthy()
  expect(screen.getAllByRole('radio')).toHaveLength(2)
})

test('a refused form shows its sentence and takes the reader to the field', async () => {
  const Form = () => {
    const { register, handleSubmit, formState } = useForm({ defaultValues: { comment: '' } })
    return (
      <form onSubmit={handleSubmit(() => {})}>
        <LongField
          label="Commentaire"
          error={formState.errors.comment?.message}
          {...register('comment', { required: 'Écrivez une phrase.' })}
        />
        <Button type="submit">Envoyer</Button>
      </form>
    )
  }
  render(<Form />)
  screen.getByRole('button', { name: 'Envoyer' }).click()
  const field = await screen.findByRole('textbox', { description: 'Écrivez une phrase.' })
  expect(document.activeElement).toBe(field)
})

test('a pending button keeps the focus and does not submit twice', () => {
  let submissions = 0
  render(
    <form onSubmit={() => submissions++}>
      <Button type="submit" pending>
        Envoyer
      </Button>
    </form>,
  )
  const button = screen.getByRole('button', { name: /Envoyer/, busy: true })
  button.focus()
  button.click()
  expect(document.activeElement).toBe(button)
  expect(submissions).toBe(0)
})
