import { late } from '../../design/late-dialog.tsx'

/** What changes a session from its board: nothing of it is needed to look at the board. */
export const EnrolTraineeDialog = late(async () => ({
  Opened: (await import('./enrol-trainee-dialog.tsx')).EnrolTraineeDialog,
}))

export const PlaceDialog = late(async () => ({ Opened: (await import('./place-dialog.tsx')).PlaceDialog }))

export const DurationDialog = late(async () => ({ Opened: (await import('./duration-dialog.tsx')).DurationDialog }))
