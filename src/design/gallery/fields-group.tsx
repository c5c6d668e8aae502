import { Field, LongField, SelectField } from '../field.tsx'
import { Group, longName, longText, Specimen } from './specimen.tsx'

export const FieldsGroup = (group: { id: string; title: string }) => (
  <Group {...group}>
    <Specimen name="Vide">
      <Field label="Prénom" />
    </Specimen>
    <Specimen name="Avec une aide, rempli">
      <Field label="Code personnel" hint="Quatre lettres, un tiret, quatre chiffres." defaultValue="KARM-2741" />
    </Specimen>
    <Specimen name="Au clavier" shows="focus">
      <Field label="Nom" defaultValue="Belkacem" />
    </Specimen>
    <Specimen name="En erreur">
      <Field label="Adresse e-mail" defaultValue="claire.fontanel" error="Il manque « @ » et ce qui le suit." />
    </Specimen>
    <Specimen name="Désactivé">
      <Field label="Entreprise" defaultValue="Menuiserie Larzac" disabled />
    </Specimen>
    <Specimen name="Facultatif, plusieurs lignes">
      <LongField label="Commentaire" optional hint="Lu par votre formateur." />
    </Specimen>
    <Specimen name="Plusieurs lignes, en erreur">
      <LongField
        label="Votre réponse"
        defaultValue={longText}
        error="La réponse dépasse de 12 mots la limite de 100."
      />
    </Specimen>
    <Specimen name="Liste">
      <SelectField label="Ville" defaultValue="lyon">
        <option value="lyon">Lyon</option>
        <option value="marseille">Marseille</option>
      </SelectField>
    </Specimen>
    <Specimen name="Textes longs">
      <Field label={longText} hint={longText} defaultValue={longName} error={`${longText}.`} />
    </Specimen>
  </Group>
)
