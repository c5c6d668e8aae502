import { bottom, top } from './sheet.ts'
import type { Typeset } from './typesetting.ts'

/** A paragraph, line by line. Points. */
export type Block = {
  /** Above it, except at the top of a page. */
  readonly gap: number
  readonly lines: readonly Typeset[]
  /** A heading is never the last thing on its page. */
  readonly isHeading: boolean
}

/** The lines of a block that stand together on a page. */
export type Part = { readonly page: number; readonly y: number; readonly lines: readonly Typeset[] }

/** Room for two lines below a heading. */
const belowHeading = 32

/**
 * Places blocks on as many pages as they need. The blocks of one group stay on one page when it has
 * the room; a longer group begins where it is and flows on, line by line.
 * @returns for each block, in order, its parts; pages count from 1
 */
export const flowed = <B extends Block>(
  groups: readonly (readonly B[])[],
): readonly { readonly block: B; readonly parts: readonly Part[] }[] => {
  let [page, y] = [1, top]
  const turn = () => ([page, y] = [page + 1, top])
  return groups.flatMap((group) => {
    const height = group.reduce((sum, block) => sum + block.gap + heightOf(block), 0)
    if (y + height > bottom && height <= bottom - top) turn()
    return group.map((block) => {
      const gap = y === top ? 0 : block.gap
      const needed = heightOf(block) + (block.isHeading ? belowHeading : 0)
      if (y !== top && block.isHeading && y + gap + needed > bottom) turn()
      else y += gap
      const parts: Part[] = []
      for (const line of block.lines) {
        if (y + line.height > bottom) turn()
        const last = parts.at(-1)
        if (last?.page === page) parts[parts.length - 1] = { ...last, lines: [...last.lines, line] }
        else parts.push({ page, y, lines: [line] })
        y += line.height
      }
      return { block, parts }
    })
  })
}

const heightOf = ({ lines }: Block): number => lines.reduce((sum, { height }) => sum + height, 0)
