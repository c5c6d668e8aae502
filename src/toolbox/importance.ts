import * as z from 'zod/mini'

import { mark, missing } from './typed-figures.ts'
import { rowsOf } from './typed-rows.ts'

export type Attribute = {
  readonly id: string
  readonly name: string
  readonly importance: number
  readonly satisfaction: number
}

export type Quadrant = 'act-first' | 'keep-up' | 'watch' | 'too-much'

/** A matrix with more points can't be read. */
export const attributesAllowed = 12
export const attributeIds = Array.from({ length: attributesAllowed }, (_, index) => `attribute${index + 1}`)

/** Each attribute with its importance and its satisfaction, marks from 0 to 10. Empty rows are left out. */
export const importanceFigures = rowsOf(
  attributeIds,
  {
    name: z.string().check(z.trim(), z.minLength(1, missing), z.maxLength(60, 'Écrivez 60 caractères au plus.')),
    importance: mark(0, 10),
    satisfaction: mark(0, 10),
  },
  { mayStayEmpty: true },
).check(
  z.refine((rows) => rows.length > 0, { error: missing, path: ['attributes'] }),
  z.refine((rows) => rows.length !== 1, {
    error: 'Un seul attribut ne se compare à rien : ajoutez-en au moins un autre.',
  }),
)

/**
 * Where each attribute stands, importance − satisfaction the largest first. The matrix is cut at the
 * mean of the list on each axis: at or above it an attribute is important, or satisfied.
 * Assumes marks from the same people on the same scale; the cut moves with the list, so that a
 * quadrant is relative. Source: importance-performance analysis (lesson 3.2); the cut at the mean is this tool's.
 * @returns gaps in points, −10 to 10
 */
export const importanceMatrix = (attributes: readonly Attribute[]) => {
  const meanImportance = meanOf(attributes.map(({ importance }) => importance))
  const meanSatisfaction = meanOf(attributes.map(({ satisfaction }) => satisfaction))
  const quadrantOf = ({ importance, satisfaction }: Attribute): Quadrant => {
    const isSatisfied = reaches(satisfaction, meanSatisfaction)
    if (reaches(importance, meanImportance)) return isSatisfied ? 'keep-up' : 'act-first'
    return isSatisfied ? 'too-much' : 'watch'
  }
  const placed = attributes
    .map((attribute) => ({
      ...attribute,
      gap: attribute.importance - attribute.satisfaction,
      quadrant: quadrantOf(attribute),
    }))
    .toSorted((a, b) => b.gap - a.gap)
  return {
    meanImportance,
    meanSatisfaction,
    placed,
    priorities: placed.filter(({ quadrant }) => quadrant === 'act-first'),
  }
}

const meanOf = (marks: readonly number[]): number => marks.reduce((total, one) => total + one, 0) / marks.length

/** The mean of equal marks may be a hair above them. */
const reaches = (value: number, mean: number): boolean => value - mean > -1e-9
