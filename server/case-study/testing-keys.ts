import type { StepKey } from '../answer-keys/case-study-key.ts'

/** The keys of src/case-study/testing-steps.ts, by step. */
export const testingKeys = {
  rates: {
    kind: 'numeric',
    figures: { otif: { value: 68.5, tolerance: 0.5 }, delay: { value: 1250, tolerance: 0 } },
    remark: 'Divisez par le total.',
  },
  calls: { kind: 'ordering', order: ['listen', 'act', 'thank'], remark: 'Écouter d’abord.' },
  causes: {
    kind: 'classification',
    placed: { absent: ['people', 'method'], label: ['tools'] },
    remark: 'Une cause se vérifie.',
  },
  plan: {
    kind: 'raci',
    actions: {
      call: { accountable: 'ines', responsible: ['ines'] },
      credit: { accountable: 'paul', responsible: ['sara', 'ines'] },
    },
    remark: 'Un A par action.',
  },
  gestures: {
    kind: 'budget',
    lines: {
      training: { least: 1000, most: 2000 },
      survey: { least: 500, most: 500 },
      gifts: { least: 0, most: 200 },
    },
    remark: 'Former avant d’offrir.',
  },
} as const satisfies Readonly<Record<string, StepKey>>
