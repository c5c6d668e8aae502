import { course, type CourseModule } from '../content/course.ts'
import type { HalfDayId } from '../content/course-ids.ts'
import { parisDay, type Instant } from '../kernel/instant.ts'
import type { HalfDaySlot } from '../training-session/contract.ts'

export type PlaceInTheProgramme =
  /** No half-day has a date yet. */
  | { readonly when: 'unscheduled' }
  | { readonly when: 'before'; readonly next: HalfDaySlot }
  | { readonly when: 'during'; readonly current: HalfDaySlot }
  | {
      readonly when: 'between'
      readonly previous: HalfDaySlot
      readonly next: HalfDaySlot
      readonly kind: 'lunch' | 'night' | 'gap'
    }
  | { readonly when: 'after'; readonly last: HalfDaySlot }

/**
 * Where `now` falls among the half-days of a training session. A half-day holds its first
 * instant and not its last: at 12 h 30 sharp the morning is over.
 * Between two half-days: `lunch` on the same day in Paris, `night` when the next one is
 * tomorrow, `gap` when whole days lie between.
 * @param slots in any order; some or all may be missing, as when only day 1 is scheduled.
 */
export const whereInTheProgramme = (slots: readonly HalfDaySlot[], now: Instant): PlaceInTheProgramme => {
  const inOrder = slots.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  // ISO strings of different precision (`:00Z`, `:00.000Z`) do not compare as text.
  const at = Date.parse(now)

  const current = inOrder.find((slot) => Date.parse(slot.startsAt) <= at && at < Date.parse(slot.endsAt))
  if (current) return { when: 'during', current }

  const previous = inOrder.findLast((slot) => Date.parse(slot.endsAt) <= at)
  const next = inOrder.find((slot) => at < Date.parse(slot.startsAt))
  if (previous && next) return { when: 'between', previous, next, kind: pauseBetween(previous, next) }
  if (next) return { when: 'before', next }
  if (previous) return { when: 'after', last: previous }
  return { when: 'unscheduled' }
}

export type Standing = 'over' | 'current' | 'next' | 'later'

/** How one of `slots` stands at `now`. Only the first half-day to come is `next`, even while another runs. */
export const standingOf = (slot: HalfDaySlot, slots: readonly HalfDaySlot[], now: Instant): Standing => {
  const at = Date.parse(now)
  if (Date.parse(slot.endsAt) <= at) return 'over'
  if (Date.parse(slot.startsAt) <= at) return 'current'
  const isSoonest = slots.every(
    ({ startsAt }) => Date.parse(startsAt) <= at || Date.parse(slot.startsAt) <= Date.parse(startsAt),
  )
  return isSoonest ? 'next' : 'later'
}

/** The modules of a half-day, in the order of the course sheet. The second morning has two. */
export const modulesOfHalfDay = (id: HalfDayId): readonly CourseModule[] =>
  course.modules.filter((module) => module.halfDayId === id)

/** Counted in calendar days, so that a night when the clocks change is still one night. */
const pauseBetween = (previous: HalfDaySlot, next: HalfDaySlot): 'lunch' | 'night' | 'gap' => {
  const days = (Date.parse(parisDay(next.startsAt)) - Date.parse(parisDay(previous.endsAt))) / 86_400_000
  if (days === 0) return 'lunch'
  return days === 1 ? 'night' : 'gap'
}
