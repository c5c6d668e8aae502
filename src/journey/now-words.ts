import { halfDayOf } from '../content/course.ts'
import { type Instant, frenchDate, frenchTime, parisDay } from '../kernel/instant.ts'
import type { PlaceInTheProgramme } from '../programme/rules.ts'

/** Where the session stands, as a title and a sentence. */
export const nowWords = (place: PlaceInTheProgramme, now: Instant): { title: string; sentence: string } => {
  switch (place.when) {
    case 'unscheduled':
      return { title: 'Votre formation', sentence: 'Les dates de la session : À compléter par LEXOM.' }
    case 'before':
      return {
        title: 'Votre formation commence bientôt',
        sentence: `Première demi-journée ${dayWords(place.next.startsAt, now)} à ${frenchTime(place.next.startsAt)}. Vous pouvez déjà vous positionner et lire les leçons.`,
      }
    case 'during':
      return {
        title: `En ce moment : ${halfDayOf(place.current.id).label}`,
        sentence: `Jusqu’à ${frenchTime(place.current.endsAt)}.`,
      }
    case 'between': {
      const resume = `${halfDayOf(place.next.id).label} commence ${dayWords(place.next.startsAt, now)} à ${frenchTime(place.next.startsAt)}.`
      const title =
        place.kind === 'lunch' ? 'Pause déjeuner' : place.kind === 'night' ? 'À demain' : 'Entre deux journées'
      return { title, sentence: resume }
    }
    case 'after':
      return {
        title: 'La formation est terminée',
        sentence: `La dernière demi-journée a eu lieu le ${frenchDate(place.last.endsAt, { weekday: true })}. Vos leçons et vos résultats restent ici.`,
      }
  }
}

/** After the closure the timetable no longer matters. */
export const closedWords = (closedAt: Instant): { title: string; sentence: string } => ({
  title: 'La session est clôturée',
  sentence: `Le formateur l’a clôturée le ${frenchDate(closedAt)}. Vos réponses et vos résultats sont figés ; les leçons et votre plan d’action restent ouverts.`,
})

/** « aujourd’hui », « demain », « le lundi 23 novembre » */
const dayWords = (instant: Instant, now: Instant): string => {
  const tomorrow = new Date(new Date(now).getTime() + 86_400_000).toISOString()
  if (parisDay(instant) === parisDay(now)) return 'aujourd’hui'
  if (parisDay(instant) === parisDay(tomorrow)) return 'demain'
  return `le ${frenchDate(instant, { weekday: true, year: false })}`
}
