/** The same promise at every call for one id, as React's `use` needs; a failed one is forgotten, to be tried again. */
export const loadOnce = <Id, Loaded>(load: (id: Id) => Promise<Loaded>): ((id: Id) => Promise<Loaded>) => {
  const loading = new Map<Id, Promise<Loaded>>()
  return (id) => {
    const known = loading.get(id)
    if (known !== undefined) return known
    const loaded = load(id)
    loading.set(id, loaded)
    loaded.catch(() => loading.delete(id))
    return loaded
  }
}
