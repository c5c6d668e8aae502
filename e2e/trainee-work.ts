import type { Locator, Page } from 'playwright'

import { formOf } from '../server/assessment/quiz-forms.ts'
import { rightAnswer, rightCaseAnswers } from '../server/demonstration/right-answers.ts'
import { questionById } from '../server/question-bank/question-bank.ts'
import type { StepAnswer } from '../src/case-study/answer.ts'
import { cellNameOf } from '../src/case-study/table-cells.ts'
import { caseStudyById } from '../src/content/case-studies/case-studies.ts'
import type { CaseStep } from '../src/content/case-studies/case-study.ts'
import { course, moduleOf } from '../src/content/course.ts'
import type { CaseStudyId, ModuleNumber } from '../src/content/course-ids.ts'
import { labelWithUnit } from '../src/content/units.ts'
import { withFrenchSpaces } from '../src/kernel/french-typography.ts'
import { recorded } from './people.ts'

/** What a trainee does on their own screen, by names and roles alone. */

export const readsLessons = async (page: Page, moduleNumber: ModuleNumber): Promise<void> => {
  for (const { id, title } of moduleOf(moduleNumber).topics) {
    await page.goto(`/lecons/${id}`)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('button', { name: /J’ai terminé/ }).click()
    await page
      .getByText(/Leçon terminée|Terminée? /)
      .first()
      .waitFor()
  }
  await recorded(page)
}

export const selfAssesses = async (page: Page, moment: 'before' | 'after', label: RegExp): Promise<void> => {
  await page.goto(moment === 'before' ? '/positionnement' : '/auto-evaluation')
  for (const { text } of course.objectives) {
    const group = page.getByRole('group', { name: text })
    await group.getByLabel(label).check()
  }
  await page.getByRole('button', { name: /Valider/ }).click()
  await page.getByRole('heading', { name: 'Vos réponses' }).waitFor()
}

export const answersQuestion = async (page: Page, questionId: string): Promise<void> => {
  const field = page.locator(`#question-${questionId}`)
  const question = questionById(questionId)
  const answer = rightAnswer(questionId)
  const named = (text: string) => withFrenchSpaces(text)
  if (question.type === 'single-choice' && answer.type === 'single-choice') {
    await field.getByLabel(named(textOf(question.options, answer.chosen)), { exact: true }).check()
  } else if (question.type === 'multiple-choice' && answer.type === 'multiple-choice') {
    for (const id of answer.chosen) await field.getByLabel(named(textOf(question.options, id)), { exact: true }).check()
  } else if (question.type === 'numeric' && answer.type === 'numeric') {
    await field.getByRole('textbox').fill(answer.text)
  } else if (question.type === 'matching' && answer.type === 'matching') {
    for (const { id, text } of question.left) {
      await field.getByLabel(named(text), { exact: true }).selectOption(answer.pairs[id] ?? '')
    }
  } else if (question.type === 'ordering' && answer.type === 'ordering') {
    await puts(
      field,
      answer.order.map((id) => named(textOf(question.items, id))),
    )
  }
}

/** Puts a list in order with its buttons alone. */
const puts = async (field: Locator, wanted: readonly string[]): Promise<void> => {
  const items = field.getByRole('listitem')
  const placeOf = async (text: string) => {
    const texts = await items.allInnerTexts()
    return texts.findIndex((shown) => plain(shown).includes(plain(text)))
  }
  for (const [place, text] of wanted.entries()) {
    while ((await placeOf(text)) > place)
      await field.getByRole('button', { name: `Monter : ${text}`, exact: true }).click()
  }
  const claim = field.getByRole('button', { name: 'C’est mon ordre' })
  if (await claim.isVisible()) await claim.click()
}

export const takesQuiz = async (page: Page, moduleNumber: ModuleNumber): Promise<void> => {
  await page.goto(`/modules/${moduleNumber}/quiz`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const questionId of formOf(moduleNumber, 1)) await answersQuestion(page, questionId)
  await page.getByRole('button', { name: 'Remettre le quiz' }).click()
  const count = formOf(moduleNumber, 1).length
  await page.getByText(`${count} bonnes réponses sur ${count}`).first().waitFor()
}

export const worksCaseStudy = async (page: Page, caseStudyId: CaseStudyId): Promise<void> => {
  const caseStudy = caseStudyById(caseStudyId)
  const answers = rightCaseAnswers(caseStudyId)
  await page.goto(`/etudes-de-cas/${caseStudyId}`)
  await page
    .getByRole('link', { name: /Commencer l’étude de cas|Reprendre l’étude de cas/ })
    .first()
    .click()
  for (const step of caseStudy.steps) {
    await page.getByRole('heading', { level: 2, name: withFrenchSpaces(step.title) }).waitFor()
    const answer = answers[step.id]
    if (answer) await answersStep(page, step, answer)
    await page
      .getByRole('link', { name: /Étape suivante|Vérifier et remettre/ })
      .last()
      .click()
  }
  await page.getByRole('button', { name: 'Remettre l’étude de cas' }).click()
  await page
    .getByRole('heading', { name: /Première tentative|Seconde tentative/ })
    .first()
    .waitFor()
}

export const answersStep = async (page: Page, step: CaseStep, answer: StepAnswer): Promise<void> => {
  if (step.kind === 'dialogue' && answer.kind === 'dialogue') {
    for (const { node: nodeId, option: optionId } of answer.path) {
      const option = step.nodes.find(({ id }) => id === nodeId)?.options.find(({ id }) => id === optionId)
      await page.getByRole('button', { name: withFrenchSpaces(option?.say ?? ''), exact: true }).click()
    }
    await page.getByText('L’appel est terminé.').waitFor()
  } else if (step.kind === 'choice' && answer.kind === 'choice') {
    for (const id of answer.chosen) {
      await page.getByLabel(withFrenchSpaces(textOf(step.options, id)), { exact: true }).check()
    }
  } else if (step.kind === 'text' && answer.kind === 'text') {
    await page.getByRole('textbox', { name: 'Votre réponse' }).fill(answer.text)
  } else if (step.kind === 'table' && answer.kind === 'table') {
    for (const row of step.rows) {
      for (const column of step.columns) {
        const cell = page.getByLabel(withFrenchSpaces(cellNameOf(column, row)), { exact: true })
        const typed = answer.cells[row.id]?.[column.id] ?? ''
        await (column.input === 'select' ? cell.selectOption(typed) : cell.fill(typed))
      }
    }
  } else if (step.kind === 'numeric' && answer.kind === 'numeric') {
    for (const { id, label, unit } of step.figures) await fieldOf(page, label, unit).fill(answer.figures[id] ?? '')
  } else if (step.kind === 'budget' && answer.kind === 'budget') {
    for (const { id, text } of step.lines) await fieldOf(page, text, '€').fill(answer.amounts[id] ?? '')
  } else if (step.kind === 'ordering' && answer.kind === 'ordering') {
    await puts(
      page.getByRole('group', { name: 'Votre ordre' }),
      answer.order.map((id) => withFrenchSpaces(textOf(step.items, id))),
    )
  } else if (step.kind === 'classification' && answer.kind === 'classification') {
    for (const { id, text } of step.items)
      await classifies(page, withFrenchSpaces(text), withFrenchSpaces(textOf(step.categories, answer.placed[id] ?? '')))
  } else if (step.kind === 'raci' && answer.kind === 'raci') {
    for (const action of step.actions)
      for (const [person, role] of Object.entries(answer.roles[action.id] ?? {})) {
        const name = withFrenchSpaces(`${textOf(step.people, person)}, ${action.text}`)
        await page.getByRole('combobox', { name, exact: true }).selectOption(role)
      }
  }
}

const fieldOf = (page: Page, label: string, unit: string): Locator => {
  return page.getByRole('textbox', { name: labelWithUnit(withFrenchSpaces(label), unit), exact: true })
}

/** With the radios of an item, or its list where the categories are many. */
const classifies = async (page: Page, item: string, category: string): Promise<void> => {
  const radios = page.getByRole('group', { name: item, exact: true })
  if (await radios.isVisible()) await radios.getByRole('radio', { name: category, exact: true }).check()
  else await page.getByRole('combobox', { name: item, exact: true }).selectOption({ label: category })
}

const textOf = (options: readonly { id: string; text: string }[], id: string): string =>
  options.find((option) => option.id === id)?.text ?? id

const plain = (text: string): string => text.replace(/\s+/g, ' ')
