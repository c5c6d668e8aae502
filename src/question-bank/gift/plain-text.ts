import type { TextFormat } from 'gift-pegjs'

export class NotPlain extends Error {}

/**
 * The words of a GIFT text on one line: Parcours shows questions as plain text.
 * @throws NotPlain with a French sentence, for an image: the question may not stand without it
 */
export const plainText = (text: TextFormat | null): string => (text === null ? '' : plain(text.text, text.format))

/** As `plainText`, for the texts that the parser leaves without a format, and escaped. */
export const plainString = (text: string): string => oneLine(text.replace(/&&0(\d\d);/g, unescaped))

const plain = (text: string, format: string): string => {
  if (!/<[a-z/]/i.test(text) || format === 'plain') return oneLine(text)
  const page = new DOMParser().parseFromString(withSpacesBetween(text), 'text/html')
  if (page.querySelector('img, video, audio, iframe') !== null)
    throw new NotPlain('elle contient une image ou un média, que Parcours n’affiche pas.')
  return oneLine(page.body.textContent ?? '')
}

/** `<p>un</p><p>deux</p>` is two words. */
const withSpacesBetween = (html: string): string => html.replace(/<(?=\/?(?:p|div|li|br|td|h\d)\b)/gi, ' <')

// The parser turns `\n` into a line break and a semicolon.
const oneLine = (text: string): string =>
  text
    .replace(/\n;?/g, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .trim()

const unescaped = (_: string, code: string): string => String.fromCharCode(Number(code))
