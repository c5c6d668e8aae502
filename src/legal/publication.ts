/**
 * What the course sheet does not say of this site, given when it is built:
 * `VITE_PUBLICATION_DIRECTOR="…" VITE_HOSTING="name, address, telephone" npm start`.
 * @returns `null` for what was not given, or given empty
 */
export const publication = (
  env: Readonly<Record<string, unknown>> = import.meta.env,
): { readonly director: string | null; readonly hosting: string | null } => ({
  director: given(env['VITE_PUBLICATION_DIRECTOR']),
  hosting: given(env['VITE_HOSTING']),
})

const given = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null
