import { v7 as uuid } from 'uuid'

declare const brand: unique symbol
export type Id<Name extends string> = string & { readonly [brand]: Name }

export type CommandId = Id<'command'>

/**
 * A new time-ordered id. `crypto.randomUUID` only exists on https and localhost,
 * and a class works on `http://192.168.…`: uuid relies on `getRandomValues` alone.
 */
export const newId = <Name extends string>(): Id<Name> => uuid() as Id<Name>
