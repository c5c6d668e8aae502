import { useState } from 'react'

import { Button } from '../button.tsx'
import { Progress, SlowProgress } from '../progress.tsx'
import { Skeleton } from '../skeleton.tsx'
import { Steps } from '../steps.tsx'
import { Group, longText, Specimen } from './specimen.tsx'

export const WaitsGroup = (group: { id: string; title: string }) => (
  <Group {...group}>
    <Specimen name="Des lignes à venir">
      <Skeleton lines={4} />
    </Specimen>
    <Specimen name="Un tableau à venir">
      <Skeleton kind="table" lines={4} label="Chargement du suivi…" />
    </Specimen>
    <Specimen name="Des fiches à venir" isWide>
      <Skeleton kind="cards" lines={3} label="Chargement des modules…" />
    </Specimen>
    <Specimen name="Avancement connu">
      <Progress label="Préparation des attestations" value={40} />
    </Specimen>
    <Specimen name="Avancement terminé">
      <Progress label="Préparation des attestations" value={100} />
    </Specimen>
    <Specimen name="Avancement inconnu">
      <Progress label={longText} />
    </Specimen>
    <Specimen name="Seulement si cela dure">
      <Lasting />
    </Specimen>
    <Specimen name="Étapes que l’on compte">
      <Steps done={3} total={9} label="Leçons lues" />
    </Specimen>
    <Specimen name="Étapes trop nombreuses pour être comptées">
      <Steps done={17} total={60} label="Cases remplies" />
    </Specimen>
    <Specimen name="Aucune étape, texte long">
      <Steps done={0} total={5} label={longText} />
    </Specimen>
  </Group>
)

const Lasting = () => {
  const [isRunning, setRunning] = useState(false)
  return (
    <>
      <Button look="quiet" aria-pressed={isRunning} onClick={() => setRunning(!isRunning)}>
        Faire durer
      </Button>
      <SlowProgress isRunning={isRunning} label="Cela prend plus de temps que d’habitude." />
    </>
  )
}
