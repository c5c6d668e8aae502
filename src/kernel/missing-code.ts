/**
 * A part of the app could not be fetched: the network was cut, or the server has another version.
 * Browsers remember the failure for as long as the page lives, so only a fresh one can have it.
 */
export class MissingCode extends Error {}
