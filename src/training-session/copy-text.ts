/**
 * Puts a text in the clipboard. A class works on `http://192.168.…`, where browsers give no
 * `navigator.clipboard`: the old way still does. @returns whether it is there
 */
export const copyText = async (text: string): Promise<boolean> => {
  if (window.isSecureContext && navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // Refused by the person or by a policy; the old way may still be allowed.
    }
  }
  return copySelection(text)
}

const copySelection = (text: string): boolean => {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  area.style.cssText = 'position:fixed;inset-block-start:0;opacity:0'
  document.body.append(area)
  area.select()
  const copied = document.execCommand?.('copy') ?? false
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
