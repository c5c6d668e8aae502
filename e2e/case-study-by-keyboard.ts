import type { Page } from 'playwright'

import { rightCaseAnswers } from '../server/demonstration/right-answers.ts'
import type { StepAnswer } from '../src/case-study/answer.ts'
import { raciRoles } from '../src/case-study/raci.ts'
import { cellNameOf } from '../src/case-study/table-cells.ts'
import { caseStudyById } from '../src/content/case-studies/case-studies.ts'
import type { CaseStep, Labelled } from '../src/content/case-studies/case-study.ts'
import type { CaseStudyId } from '../src/content/course-ids.ts'
import { labelWithUnit } from '../src/content/units.ts'
import { paths } from '../src/content/paths.ts'
import { type Hands, handsOn, plain } from './hands.ts'

/**
 * From the announcement to the result, each answer as its key has it.
 * @returns what the result says of each step, « 5 points sur 5 »
 */
export const worksCaseStudyByKeyboard = async (page: Page, caseStudyId: CaseStudyId): Promise<string[]> => {
  const hands = handsOn(page)
  const answers = rightCaseAnswers(caseStudyId)
  await page.goto(paths.caseStudy(caseStudyId))
  await hands.presses({ name: 'Commencer l’étude de cas', is: 'starting' }, 'Enter')
  const { steps } = caseStudyById(caseStudyId)
  for (const step of steps) {
    await hasFocus(page, '#step-title', step.title)
    const answer = answers[step.id]
    if (answer) await answersStep(hands, step, answer)
    const onward = step === steps.at(-1) ? 'Vérifier et remettre' : 'Étape suivante'
    await hands.presses({ name: onward, is: 'starting' }, 'Enter')
  }
  await hasFocus(page, '#submit-title', 'Vérifier et remettre')
  await hands.presses({ name: 'Remettre l’étude de cas' }, 'Enter')
  await page.getByRole('heading', { level: 2, name: 'Première tentative' }).waitFor()
  return page.locator('article[aria-labelledby^="correction-"] h4 + p').allInnerTexts()
}

/** Whoever works by keyboard reads on from where the focus is: at the title of each screen. */
const hasFocus = (page: Page, selector: string, title: string) =>
  page.waitForFunction(
    ([where, words]) =>
      document.activeElement?.matches(where!) &&
      document.activeElement.textContent
        .replace(/\u2060/g, '')
        .replace(/\s+/g, ' ')
        .trim() === words,
    [selector, plain(title)] as const,
    { polling: 20, timeout: 15_000 },
  )

const textsOf = (labelled: readonly Labelled[]): string[] => labelled.map(({ text }) => plain(text))
const placeOf = (labelled: readonly { readonly id: string }[], id: string | undefined): number =>
  labelled.findIndex((one) => one.id === id)
const inOrder = (labelled: readonly Labelled[], ids: readonly string[]): string[] =>
  ids.map((id) => plain(labelled.find((one) => one.id === id)?.text ?? id))

const answersStep = async (hands: Hands, step: CaseStep, answer: StepAnswer): Promise<void> => {
  if (step.kind === 'dialogue' && answer.kind === 'dialogue') {
    for (const { node, option } of answer.path) {
      const options = step.nodes.find(({ id }) => id === node)?.options ?? []
      await hands.presses({ name: options.find(({ id }) => id === option)?.say ?? '' }, 'Enter')
    }
  } else if (step.kind === 'choice' && answer.kind === 'choice') {
    await chooses(hands, step, answer.chosen)
  } else if (step.kind === 'table' && answer.kind === 'table') {
    for (const row of step.rows)
      for (const column of step.columns) {
        const given = answer.cells[row.id]?.[column.id] ?? ''
        const name = cellNameOf(column, row)
        if (column.input === 'number') await hands.types(name, given)
        else await hands.selects(name, placeOf(column.options, given) + 1)
      }
  } else if (step.kind === 'numeric' && answer.kind === 'numeric') {
    for (const { id, label, unit } of step.figures)
      await hands.types(labelWithUnit(label, unit), answer.figures[id] ?? '')
  } else if (step.kind === 'budget' && answer.kind === 'budget') {
    for (const { id, text } of step.lines) await hands.types(labelWithUnit(text, '€'), answer.amounts[id] ?? '')
  } else if (step.kind === 'ordering' && answer.kind === 'ordering') {
    const wanted = inOrder(step.items, answer.order)
    if (wanted.join() === textsOf(step.items).join()) await hands.presses({ name: 'C’est mon ordre' }, 'Enter')
    else await hands.orders(textsOf(step.items), wanted)
  } else if (step.kind === 'classification' && answer.kind === 'classification') {
    // Beyond five the categories are in a list, which begins with « Choisir… ».
    for (const { id, text } of step.items) {
      const place = placeOf(step.categories, answer.placed[id])
      await (step.categories.length > 5 ? hands.selects(text, place + 1) : hands.picks(text, place))
    }
  } else if (step.kind === 'raci' && answer.kind === 'raci') {
    for (const action of step.actions)
      for (const person of step.people) {
        const role = answer.roles[action.id]?.[person.id]
        if (role) await hands.selects(`${person.text}, ${action.text}`, Object.keys(raciRoles).indexOf(role) + 1)
      }
  } else if (step.kind === 'text' && answer.kind === 'text') {
    await hands.types('Votre réponse', answer.text)
  }
}

/** A radio button of one, or boxes, which are put in order below where the order counts. */
const chooses = async (
  hands: Hands,
  { min, max, options, ordered }: Extract<CaseStep, { kind: 'choice' }>,
  chosen: readonly string[],
): Promise<void> => {
  if (min === 1 && max === 1) return hands.picks('Choisissez une réponse', placeOf(options, chosen[0]))
  const ticked = options.filter(({ id }) => chosen.includes(id))
  for (const { text } of ticked) await hands.presses({ name: text }, 'Space')
  if (ordered) await hands.orders(textsOf(ticked), inOrder(options, chosen))
}
