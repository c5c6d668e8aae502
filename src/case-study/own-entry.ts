/** What a trainee sent may be named `constructor`; only a record's own entries count. */
export const ownEntry = <Value>(record: Readonly<Record<string, Value>> | undefined, name: string) =>
  record && Object.hasOwn(record, name) ? record[name] : undefined
