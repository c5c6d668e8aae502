/**
 * A figure as a French speaker types it: decimal comma or point, thousands apart by an
 * ordinary, non-breaking or narrow space, and « % » or « € » behind. Whole groups only:
 * « 18 600 » is a figure, « 18 60 » is a slip. The unit is dropped, so « 70 % » is 70; so is
 * a plus, since an NPS is written « +14,8 ».
 * Anything else is `null`, never a guess.
 */
export const readFrenchNumber = (text: string): number | null => {
  const figure = figurePattern.exec(text.trim())?.[1]
  if (figure === undefined) return null
  const number = Number(
    figure
      .replace(/[ \u00A0\u202F]/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  )
  return Number.isFinite(number) ? number : null
}

const figurePattern = /^([-−+]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,]\d+)?)[ \u00A0\u202F]*[%€]?$/
