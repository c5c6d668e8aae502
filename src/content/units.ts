/** The ways a unit is written behind a figure, the course's own first. Others are known by their plural alone. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  jours: ['jours', 'jour', 'j'],
  '€': ['€', 'euros', 'euro'],
  '%': ['%', 'pour cent'],
}

/**
 * A figure without the unit that is asked for: « 31 jours » is « 31 » where days are asked, and
 * stays as it is where euros are.
 * @param unit as the course writes it, `''` for none
 */
export const withoutUnit = (typed: string, unit: string): string => {
  const text = typed.trim()
  const spelling = spellingsOf(unit).find((one) => text.toLowerCase().endsWith(one))
  const figure = spelling === undefined ? '' : text.slice(0, -spelling.length).trimEnd()
  return /\d$/.test(figure) ? figure : typed
}

/** « Part (%) »; « Action à 1 500 € » as it stands. @param unit as the course writes it, `''` for none */
export const labelWithUnit = (label: string, unit: string): string =>
  label.endsWith(unit) ? label : `${label} (${unit})`

/** What to write, for the one who wrote something else. @param unit as the course writes it */
export const figureExpected = (unit: string): string => {
  const example = examples[unit] ?? (unit === '' ? '12,5' : '12')
  return `Écrivez un nombre en chiffres${unit === '' ? '' : `, en ${unitsInWords[unit] ?? unit}`}, par exemple ${example}.`
}

/** How a unit is read in a sentence. */
export const unitsInWords: Readonly<Record<string, string>> = { '%': '%', '€': 'euros' }

const examples: Readonly<Record<string, string>> = { jours: '31', '€': '1 250', '%': '12,5' }

const spellingsOf = (unit: string): readonly string[] =>
  unit === '' ? [] : (spellings[unit] ?? [unit, unit.replace(/s$/, '')])
