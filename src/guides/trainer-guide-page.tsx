import { Guide, GuideStep, OnScreen } from './guide.tsx'

export const Component = () => (
  <Guide title="Guide du formateur" below="Ouvrir la session, suivre la salle, lire, décider, clôturer.">
    <GuideStep title="Programmer la session">
      <p>
        Connectez-vous avec l’adresse et le mot de passe que LEXOM vous a remis, puis{' '}
        <OnScreen>Programmer une session</OnScreen> : deux dates, le lieu, les horaires, un stagiaire par ligne. Le lieu
        et les stagiaires peuvent venir après. Votre connexion dure un jour.
      </p>
    </GuideStep>
    <GuideStep title="Donner les codes">
      <p>
        Dans <OnScreen>Codes d’accès</OnScreen>, imprimez les fiches et remettez à chacun la sienne ; le code de session
        peut se dire à voix haute. Vérifiez que l’adresse des fiches s’ouvre sur un téléphone de la salle.
      </p>
      <p>
        Un retardataire, un absent de la liste : <OnScreen>Ajouter un stagiaire</OnScreen>.
      </p>
    </GuideStep>
    <GuideStep title="Suivre la salle">
      <p>
        <OnScreen>Suivi en direct</OnScreen> dit où en est chacun et ce qui attend d’être lu. « Connexion perdue » : ce
        qui s’affiche peut dater ; la page se reprend seule.
      </p>
      <p>
        Avant de projeter : <OnScreen>Masquer les noms</OnScreen>. Les codes et les boutons qui changent la session
        disparaissent aussi.
      </p>
    </GuideStep>
    <GuideStep title="Lire et débriefer les études de cas">
      <p>
        Le nom d’un stagiaire ouvre son dossier. À côté de ses réponses, choisissez un niveau de N1 à N4 par objectif,
        ajoutez un commentaire s’il l’aide, puis <OnScreen>Enregistrer la lecture</OnScreen>. Il lit l’un et l’autre.
        Une lecture se modifie jusqu’à la clôture. Depuis le suivi en direct, le nombre d’études de cas à lire ouvre la
        file, la plus ancienne d’abord. <OnScreen>Rendre pour reprise</OnScreen> laisse compléter la même tentative.
      </p>
      <p>
        Le numéro d’une étude de cas, en tête de sa colonne dans <OnScreen>Suivi en direct</OnScreen>, montre comment la
        salle a répondu. La page se projette : elle ne nomme personne, et ce qui était attendu n’apparaît qu’étape par
        étape, avec <OnScreen>Montrer la correction</OnScreen>.
      </p>
      <p>
        <OnScreen>Ouvrir le débriefing</OnScreen> donne la correction à toute la session et ne s’annule pas : plus rien
        ne se remet pour ce cas. Vous lisez avant de confirmer combien de stagiaires y travaillent encore.
      </p>
    </GuideStep>
    <GuideStep title="Régler l’évaluation finale">
      <p>
        Elle n’a pas de limite de temps. <OnScreen>Durée de l’évaluation finale</OnScreen> en fixe une pour le groupe ;{' '}
        <OnScreen>Modifier les aménagements</OnScreen>, dans un dossier, donne du temps à une personne, même en cours de
        tentative, et note ce qui est prévu, jamais pourquoi. Une remise après le temps est marquée.
      </p>
    </GuideStep>
    <GuideStep title="Décider de chaque objectif">
      <p>
        Les preuves sont là : quiz, évaluation finale et études de cas, jamais l’auto-évaluation seule.{' '}
        <OnScreen>Décider</OnScreen>, choisissez un résultat, écrivez la raison que le stagiaire lira, puis{' '}
        <OnScreen>Enregistrer la décision</OnScreen>. Quatre objectifs acquis délivrent l’attestation aussitôt.
      </p>
      <p>Ce que vous tapez sans l’enregistrer reste dans cet onglet, pas ailleurs.</p>
    </GuideStep>
    <GuideStep title="Clôturer">
      <p>
        Après la dernière demi-journée, lisez ce qui reste à lire, indiquez le lieu, puis{' '}
        <OnScreen>Clôturer la session</OnScreen>. Décochez les absences ; cochez ce qu’a suivi une personne qui ne s’est
        jamais connectée. <OnScreen>Clôturer et délivrer les attestations</OnScreen> ne s’annule pas.
      </p>
      <p>
        Chacun reçoit son attestation dès une demi-journée suivie, objectifs acquis ou non. Sans demi-journée, pas
        d’attestation.
      </p>
    </GuideStep>
    <GuideStep title="Corriger après coup">
      <p>
        Dans le dossier : <OnScreen>Corriger les demi-journées</OnScreen> ou <OnScreen>Corriger le nom</OnScreen>. Une
        nouvelle version remplace l’attestation délivrée ; sans demi-journée, elle est révoquée. Les réponses, lectures
        et décisions ne changent plus.
      </p>
      <p>
        La mention « PROJET » tombe quand LEXOM complète ce qui manque (lieu, signataire, numéro de déclaration) et
        qu’une nouvelle version est délivrée.
      </p>
    </GuideStep>
    <GuideStep title="Aménagements et données">
      <p>
        Un stagiaire demande du temps, une pause, un document agrandi : accordez-le sans demander pourquoi et n’en
        écrivez rien dans Parcours. Vos commentaires et vos raisons sont des données que la personne peut lire et
        demander.
      </p>
    </GuideStep>
  </Guide>
)
