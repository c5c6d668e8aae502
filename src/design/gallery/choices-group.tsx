import { useId, useState } from 'react'

import { Choice, Choices } from '../choices.tsx'
import { SortableToClaim } from '../sortable.tsx'
import { Group, longName, longText, Specimen } from './specimen.tsx'

export const ChoicesGroup = (group: { id: string; title: string }) => (
  <Group {...group}>
    <Specimen name="Une réponse, rien de choisi">
      <Opinion legend="Le client rappelle pour la deuxième fois. Que faites-vous ?" />
    </Specimen>
    <Specimen name="Une réponse choisie">
      <Opinion legend="Votre avis" chosen="Je reformule sa demande" />
    </Specimen>
    <Specimen name="Plusieurs réponses">
      <Choices legend="Quels clients visiter ?" hint="Trois choix au plus.">
        <Choice type="checkbox" defaultChecked>
          C05 Chaudronnerie Estève
        </Choice>
        <Choice type="checkbox">C13 Métal Vivarais</Choice>
      </Choices>
    </Specimen>
    <Specimen name="Au clavier" shows="focus">
      <Choices legend="Votre avis">
        <Choice name={useId()}>Je reformule sa demande</Choice>
      </Choices>
    </Specimen>
    <Specimen name="Désactivé">
      <Opinion legend="Session clôturée" chosen="Je reformule sa demande" disabled />
    </Specimen>
    <Specimen name="En erreur">
      <Opinion legend="Votre avis" error="Choisissez une réponse." />
    </Specimen>
    <Specimen name="Un ordre, pas encore donné">
      <Order items={['Saluer', longName]} />
    </Specimen>
    <Specimen name="Textes longs">
      <Choices legend={longText}>
        <Choice type="checkbox" defaultChecked>
          {longText}
        </Choice>
        <Choice type="checkbox">{longName}</Choice>
      </Choices>
    </Specimen>
  </Group>
)

const Order = ({ items }: { items: readonly string[] }) => {
  const [order, setOrder] = useState(items)
  const [isGiven, setGiven] = useState(false)
  return (
    <SortableToClaim
      items={order.map((text) => ({ id: text, text }))}
      isGiven={isGiven}
      startsFrom="L’ordre de départ est tiré au hasard."
      onOrder={(ids) => {
        setOrder(ids)
        setGiven(true)
      }}
    />
  )
}

const opinions = ['Je reformule sa demande', 'Je lui passe le service technique']

const Opinion = ({
  legend,
  chosen,
  error,
  disabled,
}: {
  legend: string
  chosen?: string
  error?: string
  disabled?: boolean
}) => {
  const name = useId()
  return (
    <Choices legend={legend} error={error}>
      {opinions.map((opinion) => (
        <Choice key={opinion} name={name} defaultChecked={opinion === chosen} disabled={disabled}>
          {opinion}
        </Choice>
      ))}
    </Choices>
  )
}
