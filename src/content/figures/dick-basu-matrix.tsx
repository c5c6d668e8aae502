import { Figure } from './figure.tsx'
import { Matrix } from './matrix.tsx'

export const DickBasuMatrix = () => (
  <Figure
    title="Racheter et préférer : quatre situations"
    model="D’après Alan S. Dick et Kunal Basu, 1994"
    reading="La colonne se lit dans votre logiciel. La ligne ne s’y lit pas : il faut parler au client."
  >
    <Matrix
      columns={['Achète souvent', 'Achète peu']}
      rows={[
        {
          header: 'Vous préfère aux autres',
          cells: [
            { name: 'Fidélité vraie', advice: 'Remercier, impliquer.', tone: 'good' },
            { name: 'Fidélité latente', advice: 'Lever le frein : distance, stock, délai.', tone: 'watch' },
          ],
        },
        {
          header: 'Ne vous préfère pas',
          cells: [
            {
              name: 'Fidélité contrainte',
              advice: 'Dite aussi fallacieuse. Améliorer avant qu’une alternative apparaisse.',
              tone: 'watch',
            },
            { name: 'Absence de fidélité', advice: 'N’investir que s’il y a du potentiel.', tone: 'plain' },
          ],
        },
      ]}
    />
  </Figure>
)
