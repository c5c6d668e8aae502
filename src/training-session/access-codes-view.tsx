import { useState } from 'react'

import { course } from '../content/course.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import styles from './access-codes-view.module.css'
import { copyText } from './copy-text.ts'

type Codes = {
  readonly sessionCode: string
  readonly trainees: readonly { readonly traineeId: string; readonly name: string; readonly personalCode: string }[]
  /** Where trainees sign in, in full. */
  readonly address: string
}

/** The codes as slips to hand out: the same on screen and, once printed, to cut along the dashes. */
export const AccessCodesView = ({ sessionCode, trainees, address }: Codes) => {
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null)
  const copy = async () =>
    setCopied((await copyText(asText({ sessionCode, trainees, address }))) ? 'copied' : 'refused')
  return (
    <>
      <div className={styles.session}>
        <p className={styles.sessionCode}>
          Code de la session <strong>{sessionCode}</strong>
        </p>
        <p>
          Adresse de connexion : <strong className={styles.address}>{address}</strong>
        </p>
      </div>
      {isOnlyHere(address) && (
        <Notice kind="waiting" word="Adresse de cet ordinateur">
          Les téléphones de la salle ne peuvent pas ouvrir cette adresse. Ouvrez Parcours par l’adresse affichée au
          démarrage avec « <span className={styles.option}>--lan</span> », puis revenez à cette page : les fiches
          porteront la bonne.
        </Notice>
      )}
      {trainees.length === 0 ? (
        <Notice kind="info">Aucun stagiaire n’est inscrit. Ajoutez-les depuis le suivi en direct.</Notice>
      ) : (
        <>
          <div className={styles.actions}>
            <Button onClick={() => window.print()}>Imprimer</Button>
            <Button look="quiet" onClick={() => void copy()}>
              Copier
            </Button>
          </div>
          <div className="no-print">
            {copied === 'copied' && (
              <Notice kind="done">La liste des codes est copiée : collez-la où vous voulez.</Notice>
            )}
            {copied === 'refused' && (
              <Notice kind="refused" word="Copie impossible">
                Le navigateur n’a pas permis la copie. Sélectionnez les codes à l’écran, ou imprimez-les.
              </Notice>
            )}
          </div>
          <ul role="list" className={styles.slips}>
            {trainees.map((trainee) => (
              <li key={trainee.traineeId} className={styles.slip}>
                <Slip {...trainee} sessionCode={sessionCode} address={address} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** An address that means « this computer » on every computer. */
const isOnlyHere = (address: string): boolean => /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/)/.test(address)

const Slip = ({
  name,
  personalCode,
  sessionCode,
  address,
}: Codes['trainees'][number] & Pick<Codes, 'sessionCode' | 'address'>) => (
  <>
    <h2 className={styles.name}>{name}</h2>
    <p className={styles.forPaper}>{course.title}</p>
    <p className={styles.forPaper}>
      Ouvrez <strong className={styles.address}>{address}</strong> puis saisissez :
    </p>
    <dl className={styles.codes}>
      <div className={styles.forPaper}>
        <dt>Code de session</dt>
        <dd>{sessionCode}</dd>
      </div>
      <div>
        <dt>Code personnel</dt>
        <dd>{personalCode}</dd>
      </div>
    </dl>
  </>
)

/** Pasted in a message or a spreadsheet: one person a line, name and code apart by a tab. */
const asText = ({ sessionCode, trainees, address }: Codes): string =>
  [
    `Adresse : ${address}`,
    `Code de session : ${sessionCode}`,
    '',
    ...trainees.map(({ name, personalCode }) => `${name}\t${personalCode}`),
  ].join('\n')
