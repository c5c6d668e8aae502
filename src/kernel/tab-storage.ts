/** What lasts as long as a tab. A storage that is full or forbidden keeps nothing, and says nothing. */
export const tabStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
  getItem: (key) => attempted(() => sessionStorage.getItem(key)) ?? null,
  setItem: (key, value) => attempted(() => sessionStorage.setItem(key, value)),
  removeItem: (key) => attempted(() => sessionStorage.removeItem(key)),
}

const attempted = <Result>(touch: () => Result): Result | undefined => {
  try {
    return touch()
  } catch {
    return undefined
  }
}
