import { titleOf, writtenFields } from '../../src/application-plan/action-words.ts'
import type { PlanAction } from '../../src/application-plan/contract.ts'
import { courseDates } from '../attestation/attestation-wording.ts'
import { type Block, type Part, flowed } from '../document/flow.ts'
import { artifact, drawPageFooter, green, ink, left, middle, quiet, right, top } from '../document/sheet.ts'
import type { Style, Typeset, Typesetter } from '../document/typesetting.ts'
import type { PlanContent } from './plan-content.ts'
import { documentTitle, noAction, personalDocument, selfAssessmentLine } from './plan-wording.ts'

type Tagged = Block & {
  /** `LI` has a label at the left and its lines beside it. */
  readonly tag: 'H1' | 'H2' | 'H3' | 'P' | 'LI'
  readonly label: Typeset | null
  /** The whole text when a letter of it can't be drawn, else `null`. */
  readonly actual: string | null
}

export const drawPlan = (doc: PDFKit.PDFDocument, typesetter: Typesetter, content: PlanContent): void => {
  const placed = flowed(groupsOf(typesetter, content))
  const pageCount = placed.at(-1)?.parts.at(-1)?.page ?? 1
  const about = personalDocument(content)
  let page = 1
  const goTo = (next: number) => {
    for (; page < next; page++) {
      drawPageFooter(doc, typesetter, { about, page, pageCount })
      doc.addPage()
    }
  }

  const tags = doc.struct('Document')
  doc.addStructure(tags)
  artifact(doc, () => doc.rect(left, top - 6, 36, 3).fill(green))
  let list: PDFKit.PDFStructureElement | null = null
  for (const { block, parts } of placed) {
    if (block.tag !== 'LI') {
      list?.end()
      list = null
      drawParts(doc, tags, block.tag, block, parts, goTo)
      continue
    }
    if (list === null) tags.add((list = doc.struct('L')))
    const item = doc.struct('LI')
    list.add(item)
    const [first] = parts
    const { label } = block
    if (label !== null && first) {
      goTo(first.page)
      item.add(doc.struct('Lbl', {}, [() => label.draw(left, first.y)]))
    }
    drawParts(doc, item, 'LBody', block, parts, goTo)
    item.end()
  }
  tags.end()
  drawPageFooter(doc, typesetter, { about, page: pageCount, pageCount })
}

/** One element, however many pages it stands on: a page is never turned inside marked content. */
const drawParts = (
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  tag: string,
  { tag: kind, actual }: Tagged,
  parts: readonly Part[],
  goTo: (page: number) => void,
): void => {
  const element = doc.struct(tag, actual === null ? {} : { actual })
  parent.add(element)
  for (const { page, y, lines } of parts) {
    goTo(page)
    element.add(() => {
      lines.reduce((lineY, line) => {
        line.draw(kind === 'LI' ? middle : left, lineY)
        return lineY + line.height
      }, y)
    })
  }
  element.end()
}

/** What stays together: the head, and each action with, before the first of an objective, the objective. */
const groupsOf = (typesetter: Typesetter, content: PlanContent): readonly (readonly Tagged[])[] => {
  const style = (size: number, color = ink, face: Style['face'] = 'regular', leading = 1.3): Style => ({
    face,
    size,
    color,
    leading,
  })
  const block = (tag: Tagged['tag'], text: string, of: Style, gap: number, label: string | null = null): Tagged => {
    const width = right - (tag === 'LI' ? middle : left)
    const whole = typesetter.set(paragraphsOf(text), of, width)
    return {
      tag,
      gap,
      label: label === null ? null : typesetter.set(label, { ...of, color: quiet }, middle - left - 8),
      lines: whole.lines.map((line) => typesetter.set(line, of, width)),
      actual: whole.actual,
      isHeading: tag.startsWith('H'),
    }
  }

  const actionBlocks = (action: PlanAction): readonly Tagged[] => [
    block('H3', titleOf(action), style(11.5, ink, 'bold'), 14),
    ...writtenFields(action).map(({ label, text }) => block('LI', text, style(10), 3, label)),
  ]

  const { beneficiary, course, organisation, dates } = content
  const head = [
    block('H1', documentTitle, style(28, green, 'regular', 1.1), 10),
    block('P', `${beneficiary.firstName} ${beneficiary.lastName}`, style(17, ink, 'bold', 1.2), 10),
    ...(beneficiary.company === null ? [] : [block('P', beneficiary.company, style(11), 1)]),
    block('P', `${course.title} (${course.reference})`, style(11), 10),
    block('P', dates === null ? organisation : `${organisation} – ${courseDates(dates)}`, style(10, quiet), 1),
  ]
  return [
    head,
    ...content.objectives.flatMap((objective, index) => {
      const opening = [
        block('H2', `${index + 1}. ${objective.text}`, style(13.5, green, 'bold', 1.2), 26),
        block('P', selfAssessmentLine(objective), style(9.5, quiet), 3),
      ]
      const [first, ...others] = objective.actions.map(actionBlocks)
      if (!first) return [[...opening, block('P', noAction, style(10, quiet), 6)]]
      return [[...opening, ...first], ...others]
    }),
  ]
}

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
