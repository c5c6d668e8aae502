import { AlertDialog } from '../src/design/alert-dialog.tsx'
import { Button } from '../src/design/button.tsx'
import { restart } from './restart.ts'

const RestartDialog = ({ onClose }: { onClose: () => void }) => (
  <AlertDialog
    open
    onClose={onClose}
    title="Recommencer la démonstration"
    warning="Tout ce qui a été fait dans ce navigateur est effacé, dans tous ses onglets."
    closeLabel="Continuer ainsi"
    actions={
      <Button look="danger" onClick={() => restart()}>
        Recommencer à zéro
      </Button>
    }
  >
    <p>La session de démonstration repart comme au premier jour.</p>
  </AlertDialog>
)

// What React's `lazy` looks for.
export default RestartDialog
