/** Said on every page of the toolbox. */
export const NothingKept = () => (
  <p>
    Rien n’est envoyé ni enregistré : tout se calcule dans cette page, et vos chiffres disparaissent quand vous la
    quittez.
  </p>
)
