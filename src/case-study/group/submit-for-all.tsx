import { Button } from '../../design/button.tsx'
import { LateDialog } from '../../design/late-dialog.tsx'
import { namesInWords } from './names-in-words.ts'

/** Handing in for others cannot be undone: they are named first. */
export const SubmitForAll = ({
  others,
  isLastAttempt,
  open,
  onClose,
  onSubmit,
}: {
  others: readonly string[]
  isLastAttempt: boolean
  open: boolean
  onClose: () => void
  onSubmit: () => void
}) => (
  <LateDialog
    open={open}
    onClose={onClose}
    title="Remettre pour tout le groupe"
    closeLabel="Ne pas remettre encore"
    actions={<Button onClick={onSubmit}>Remettre pour tous</Button>}
  >
    <p>
      Cette remise vaut pour <strong>{namesInWords(['vous', ...others])}</strong>&nbsp;: c’est la{' '}
      {isLastAttempt ? 'seconde' : 'première'} tentative de chacun.
    </p>
    <p>Une fois remise, elle ne change plus et le groupe prend fin.</p>
  </LateDialog>
)
