import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import { frenchDate } from '../../src/kernel/instant.ts'
import {
  artifact,
  bottom,
  drawPageFooter,
  green,
  hairline,
  ink,
  left,
  middle,
  quiet,
  right,
  sheet,
  top,
} from '../document/sheet.ts'
import type { Style, Typeset, Typesetter } from '../document/typesetting.ts'
import type { AttestationContent } from './attestation-content.ts'
import {
  capitalised,
  courseDates,
  declarationSentence,
  draftNotice,
  noCertification,
  reference,
  resultWords,
  toBeCompleted,
} from './attestation-wording.ts'

const rightHalf = 350

/** Only a PROJET has it: a finished attestation has one accent, the green. */
const draft = '#9A3B12'
const watermark = '#EFEAE4'

/** A horizontal slice of the page. What is left of the height goes to `stretch`, in proportion. */
type Slice = {
  readonly gap: number
  readonly stretch?: number
  readonly height: number
  readonly draw: (top: number) => void
}

export const drawAttestationPage = (doc: PDFKit.PDFDocument, typesetter: Typesetter, content: AttestationContent) => {
  const tags = doc.struct('Document')
  doc.addStructure(tags)
  if (content.toComplete.length > 0) drawWatermark(doc, typesetter)

  let y = top
  for (const { space, slice } of spread(slicesThatFit(doc, tags, typesetter, content))) {
    slice.draw(y + space)
    y += space + slice.height
  }
  tags.end()
  drawFooter(doc, typesetter, content)
}

/** Very long names and places make the whole page smaller rather than run into one another. */
const slicesThatFit = (...[doc, tags, typesetter, content]: Parameters<typeof slicesOf>): readonly Slice[] => {
  for (let scale = 1; ; scale *= 0.97) {
    const slices = slicesOf(doc, tags, typesetter, content, scale)
    if (top + heightOf(slices) <= bottom) return slices
  }
}

const heightOf = (slices: readonly Slice[]): number => slices.reduce((sum, { gap, height }) => sum + gap + height, 0)

const spread = (slices: readonly Slice[]) => {
  const free = bottom - top - heightOf(slices)
  const stretches = slices.reduce((sum, { stretch = 0 }) => sum + stretch, 0)
  return slices.map((slice) => ({ slice, space: slice.gap + (free * (slice.stretch ?? 0)) / stretches }))
}

const slicesOf = (
  doc: PDFKit.PDFDocument,
  tags: PDFKit.PDFStructureElement,
  typesetter: Typesetter,
  content: AttestationContent,
  scale = 1,
): readonly Slice[] => {
  const { organisation, beneficiary, course, toComplete } = content
  const style = (size: number, color = ink, face: Style['face'] = 'regular', leading = 1.3): Style => ({
    face,
    size: size * scale,
    color,
    leading,
  })
  const set = (text: string, of: Style, width = right - left) => typesetter.set(text, of, width)
  /** A fact, or the words that say LEXOM has not given it. */
  const fact = (value: string | null, of: Style, width: number) =>
    value === null ? set(toBeCompleted, { ...of, color: draft }, width) : set(value, of, width)

  const drawn = (text: Typeset, x: number, y: number) => () => text.draw(x, y)
  const tagged = (tag: string, text: Typeset, x: number, y: number, options: object = {}) =>
    doc.struct(tag, { ...options, ...(text.actual === null ? {} : { actual: text.actual }) }, [drawn(text, x, y)])
  const paragraph = (tag: string, text: Typeset, x: number, y: number) => tags.add(tagged(tag, text, x, y))
  const rule = (y: number, color = hairline, from = left) =>
    artifact(doc, () => doc.lineWidth(0.75).moveTo(from, y).lineTo(right, y).stroke(color))

  const slice = (tag: string, text: Typeset, gap: number, stretch = 0): Slice => ({
    gap: gap * scale,
    stretch,
    height: text.height,
    draw: (y) => paragraph(tag, text, left, y),
  })

  const draftSlice = (): Slice => {
    const title = set(withFrenchSpaces('Projet : document non définitif'), style(10.5, draft, 'bold'))
    const notice = set(draftNotice(toComplete), style(9, draft))
    return {
      gap: 0,
      height: title.height + notice.height,
      draw: (y) => {
        paragraph('P', title, left, y)
        paragraph('P', notice, left, y + title.height)
      },
    }
  }

  const organisationSlice = (): Slice => {
    const name = set(organisation.name, style(15, green, 'bold', 1.1), middle - left - 12)
    const lines = organisation.legalLines
      .filter((line) => line !== organisation.name)
      .map((line) => set(line, style(8.5, quiet), right - middle))
    if (organisation.legalLines.length === 0) lines.push(fact(null, style(8.5), right - middle))
    return {
      gap: toComplete.length > 0 ? 20 * scale : 0,
      height: Math.max(name.height, stacked(lines)),
      draw: (y) => {
        paragraph('P', name, left, y)
        eachStacked(lines, y, (line, lineY) => paragraph('P', line, middle, lineY))
      },
    }
  }

  const titleSlice = (): Slice => {
    const title = set('Attestation de formation', style(30, green, 'regular', 1.1))
    return {
      gap: 26 * scale,
      stretch: 2,
      height: title.height + 10 * scale,
      draw: (y) => {
        artifact(doc, () => doc.rect(left, y, 36, 3).fill(green))
        paragraph('H1', title, left, y + 10 * scale)
      },
    }
  }

  const factsSlice = (): Slice => {
    const value = (text: string | null) => fact(text, style(10.5), right - middle)
    const methods = content.evaluationMethods
    const rows = [
      { label: 'Référence', value: value(course.reference) },
      { label: 'Nature', value: value(withFrenchSpaces(course.nature)) },
      { label: 'Dates', value: value(courseDates(content.dates)) },
      { label: 'Lieu', value: value(content.place) },
      { label: 'Durée prévue', value: value(withFrenchSpaces(content.plannedDuration)) },
      { label: 'Durée suivie', value: value(content.followedDuration && withFrenchSpaces(content.followedDuration)) },
      { label: 'Formation animée par', value: value(content.trainerName) },
      { label: 'Évaluation', value: value(methods.length === 0 ? null : capitalised(methods.join(', '))) },
    ].map((row) => ({ ...row, label: set(row.label, style(10.5, quiet), middle - left - 8) }))
    const padding = 3.4 * scale
    return {
      gap: 12 * scale,
      stretch: 1,
      height: stacked(rows.map((row) => row.value)) + rows.length * padding - padding,
      draw: (y) => {
        const list = doc.struct('L')
        tags.add(list)
        let rowY = y
        for (const row of rows) {
          const label = tagged('Lbl', row.label, left, rowY)
          list.add(doc.struct('LI', {}, [label, tagged('LBody', row.value, middle, rowY)]))
          rowY += row.value.height + padding
        }
        list.end()
      },
    }
  }

  const objectivesSlice = (): Slice => {
    const heading = set('Objectifs de la formation et résultats de l’évaluation', style(12.5, green, 'bold'))
    const head = {
      text: set('Objectif', style(9, quiet), rightHalf - left - 16),
      result: set('Résultat', style(9, quiet), right - rightHalf),
    }
    const rows = content.objectives.map(({ text, result }) => ({
      text: set(text, style(10.5), rightHalf - left - 16),
      result: set(resultWords[result], style(10.5, result === 'acquired' ? green : ink, 'bold'), right - rightHalf),
    }))
    const padding = 5 * scale
    const headY = heading.height + 4 * scale
    const bodyY = headY + head.text.height + padding
    const rowHeight = ({ text }: { text: Typeset }) => text.height + 2 * padding
    return {
      gap: 16 * scale,
      stretch: 1.6,
      height: bodyY + rows.reduce((sum, row) => sum + rowHeight(row), 0),
      draw: (y) => {
        paragraph('H2', heading, left, y)
        const table = doc.struct('Table')
        tags.add(table)
        table.add(
          doc.struct('TR', {}, [
            tagged('TH', head.text, left, y + headY, { scope: 'Column' }),
            tagged('TH', head.result, rightHalf, y + headY, { scope: 'Column' }),
          ]),
        )
        rule(y + bodyY, green)
        let rowY = y + bodyY
        for (const row of rows) {
          table.add(
            doc.struct('TR', {}, [
              tagged('TH', row.text, left, rowY + padding, { scope: 'Row' }),
              tagged('TD', row.result, rightHalf, rowY + padding),
            ]),
          )
          rowY += rowHeight(row)
          rule(rowY)
        }
        table.end()
      },
    }
  }

  const signatureSlice = (): Slice => {
    const width = rightHalf - left - 24
    const { signatory } = content
    const lines = [
      set(withFrenchSpaces(`Fait le ${frenchDate(content.issuedAt)}`), style(10.5), width),
      set(`Pour ${organisation.name}`, style(10.5, quiet), width),
      ...(signatory === null
        ? [fact(null, style(10.5, ink, 'bold'), width)]
        : [set(signatory.name, style(10.5, ink, 'bold'), width), set(signatory.quality, style(10.5), width)]),
    ]
    const label = set('Signature et cachet', style(9, quiet), right - rightHalf)
    // A French company stamp is about 60 mm by 30 mm: this room does not shrink with the text.
    const roomForStamp = 76
    return {
      gap: 16 * scale,
      stretch: 1.6,
      height: Math.max(stacked(lines), label.height + 3 + roomForStamp),
      draw: (y) => {
        eachStacked(lines, y, (line, lineY) => paragraph('P', line, left, lineY))
        paragraph('P', label, rightHalf, y)
        artifact(doc, () =>
          doc
            .lineWidth(0.75)
            .rect(rightHalf, y + label.height + 3, right - rightHalf, roomForStamp)
            .stroke(hairline),
        )
      },
    }
  }

  const declaration = content.activityDeclaration
  return [
    ...(toComplete.length > 0 ? [draftSlice()] : []),
    organisationSlice(),
    titleSlice(),
    slice('P', set(reference(content), style(9.5, quiet)), 2),
    slice('P', set(`${organisation.name} atteste que`, style(11, quiet)), 18, 1.6),
    slice('P', nameOf(typesetter, beneficiary, style(36, ink, 'bold', 1.12)), 2),
    ...(beneficiary.company === null ? [] : [slice('P', set(beneficiary.company, style(12.5, ink)), 3)]),
    slice('P', set('a suivi la formation', style(11, quiet)), 10, 0.4),
    slice('H2', set(course.title, style(17, green, 'bold', 1.2)), 2),
    factsSlice(),
    objectivesSlice(),
    signatureSlice(),
    slice(
      'P',
      declaration === null
        ? set(withFrenchSpaces(`Déclaration d’activité : ${toBeCompleted}`), style(8.5, draft))
        : set(declarationSentence(declaration), style(8.5, quiet)),
      12,
      0.4,
    ),
    slice('P', set(noCertification, style(8.5, quiet)), 0),
  ]
}

/** On one line as large as it can be; too long for that, the first name above the last name. */
const nameOf = (typesetter: Typesetter, { firstName, lastName }: AttestationContent['beneficiary'], style: Style) => {
  const at = (text: string | readonly string[], part: number) =>
    typesetter.set(text, { ...style, size: part * style.size }, right - left)
  const onOneLine = [1, 0.94, 0.88, 0.82, 0.76, 0.7].map((part) => at(`${firstName} ${lastName}`, part))
  const onTwoLines = [0.8, 0.75, 0.7, 0.65].map((part) => at([firstName, lastName], part))
  return (
    onOneLine.find(({ lines }) => lines.length === 1) ??
    onTwoLines.find(({ lines }) => lines.length === 2) ??
    at([firstName, lastName], 0.62)
  )
}

const stacked = (texts: readonly Typeset[]): number => texts.reduce((sum, { height }) => sum + height, 0)

const eachStacked = (texts: readonly Typeset[], from: number, draw: (text: Typeset, y: number) => void) =>
  texts.reduce((y, text) => {
    draw(text, y)
    return y + text.height
  }, from)

const drawWatermark = (doc: PDFKit.PDFDocument, typesetter: Typesetter) => {
  const size = 180
  const text = typesetter.set('PROJET', { face: 'bold', size, color: watermark, leading: 1 }, sheet.height)
  const [x, y] = [sheet.width / 2, sheet.height / 2]
  artifact(doc, () => {
    doc.save().rotate(-52, { origin: [x, y] })
    text.draw(x - text.width / 2, y - size / 2)
    doc.restore()
  })
}

const drawFooter = (doc: PDFKit.PDFDocument, typesetter: Typesetter, content: AttestationContent) =>
  drawPageFooter(doc, typesetter, { about: reference(content), page: 1, pageCount: 1 })
