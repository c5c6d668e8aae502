import type { CaseStep } from '../content/case-studies/case-study.ts'

/** A short step of each kind whose parts are scored one by one, for the tests. */
type Step<Kind extends CaseStep['kind']> = Extract<CaseStep, { kind: Kind }>

export const ratesStep: Step<'numeric'> = {
  id: 'rates',
  kind: 'numeric',
  title: 'Les taux',
  instruction: 'Calculez.',
  figures: [
    { id: 'otif', label: 'OTIF', unit: '%' },
    { id: 'delay', label: 'Délai moyen', unit: 'jours' },
  ],
}

export const callsStep: Step<'ordering'> = {
  id: 'calls',
  kind: 'ordering',
  title: 'Les appels',
  instruction: 'Mettez en ordre.',
  items: [
    { id: 'thank', text: 'Remercier' },
    { id: 'listen', text: 'Écouter' },
    { id: 'act', text: 'Agir' },
  ],
}

export const causesStep: Step<'classification'> = {
  id: 'causes',
  kind: 'classification',
  title: 'Les causes',
  instruction: 'Classez.',
  categories: [
    { id: 'people', text: 'Personnes' },
    { id: 'method', text: 'Méthode' },
    { id: 'tools', text: 'Outils' },
  ],
  items: [
    { id: 'absent', text: 'Un absent sans relais' },
    { id: 'label', text: 'Une étiquette illisible' },
  ],
}

export const planStep: Step<'raci'> = {
  id: 'plan',
  kind: 'raci',
  title: 'Qui fait quoi',
  instruction: 'Répartissez.',
  actions: [
    { id: 'call', text: 'Rappeler le client' },
    { id: 'credit', text: 'Établir l’avoir' },
  ],
  people: [
    { id: 'ines', text: 'Inès' },
    { id: 'paul', text: 'Paul' },
    { id: 'sara', text: 'Sara' },
  ],
}

export const gesturesStep: Step<'budget'> = {
  id: 'gestures',
  kind: 'budget',
  title: 'Le budget',
  instruction: 'Répartissez.',
  amount: 3000,
  lines: [
    { id: 'training', text: 'Formation' },
    { id: 'survey', text: 'Enquête' },
    { id: 'gifts', text: 'Cadeaux' },
  ],
}
