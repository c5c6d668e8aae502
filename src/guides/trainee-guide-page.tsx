import { Guide, GuideStep, OnScreen } from './guide.tsx'

export const Component = () => (
  <Guide title="Guide du stagiaire" below="Suivre les deux jours, répondre, repartir avec son attestation.">
    <GuideStep title="Rejoindre la session">
      <p>
        Ouvrez l’adresse de votre fiche, puis saisissez le <OnScreen>Code de session</OnScreen>, le même pour tous, et
        votre <OnScreen>Code personnel</OnScreen>. Majuscules, espaces et tirets sont sans importance. Pas de mot de
        passe, pas d’adresse e-mail.
      </p>
      <p>Sur un autre appareil, les mêmes codes vous ramènent où vous en étiez.</p>
    </GuideStep>
    <GuideStep title="Savoir quoi faire">
      <p>
        La page <OnScreen>Maintenant</OnScreen> dit ce qui se passe dans la salle et la prochaine chose à faire.{' '}
        <OnScreen>Programme</OnScreen> montre les deux jours. Avant de commencer, positionnez-vous sur les quatre
        objectifs, puis, si vous voulez, répondez au quiz de positionnement : ni l’un ni l’autre ne vous note.
      </p>
    </GuideStep>
    <GuideStep title="Répondre">
      <p>
        Au quiz, autant de tentatives que vous voulez : la meilleure compte. Vos réponses peuvent changer jusqu’au
        bouton <OnScreen>Remettre le quiz</OnScreen> ; la correction s’ouvre aussitôt.
      </p>
      <p>
        À l’étude de cas, deux tentatives. Avancez étape par étape, puis <OnScreen>Remettre l’étude de cas</OnScreen>.
        Votre formateur lit vos textes. N’y mettez ni vrai nom de client, ni chiffre confidentiel.
      </p>
      <p>
        L’après-midi du jour 2, l’évaluation finale : seize questions, deux tentatives. Rien n’est chronométré, sauf
        elle si le formateur fixe une durée ; la page le dit avant de commencer.
      </p>
    </GuideStep>
    <GuideStep title="Voir ce qui est enregistré">
      <p>
        En haut de l’écran : <OnScreen>Tout est enregistré</OnScreen>, <OnScreen>Enregistrement…</OnScreen> ou{' '}
        <OnScreen>Pas encore enregistré</OnScreen>. Chaque réponse est gardée dès que vous la donnez : fermer la page ou
        la recharger ne perd rien.
      </p>
    </GuideStep>
    <GuideStep title="Si le réseau se coupe">
      <p>
        Continuez sur les pages déjà ouvertes. Un bandeau compte vos réponses en attente ; elles sont gardées sur
        l’appareil et partent au retour du réseau. <OnScreen>Réessayer</OnScreen> les envoie tout de suite. Ne vous
        déconnectez pas avant, et ne videz pas les données du navigateur.
      </p>
      <p>
        Si Parcours demande de garder la page ouverte, faites-le : l’appareil n’a pas pu mettre vos réponses à l’abri.
      </p>
    </GuideStep>
    <GuideStep title="Suivre ses objectifs">
      <p>
        <OnScreen>Objectifs</OnScreen> montre vos résultats, les mêmes que voit votre formateur, et ce qu’il vous
        manque. Personne d’autre ne les voit ; personne n’est classé. C’est le formateur qui décide, avec une raison que
        vous lisez.
      </p>
      <p>
        À la fin du jour 2, écrivez <OnScreen>Mon plan d’action</OnScreen> et remplissez l’auto-évaluation. Le plan ne
        compte dans aucun résultat ; vous l’emportez en PDF et dans votre agenda.
      </p>
    </GuideStep>
    <GuideStep title="Recevoir son attestation">
      <p>
        Elle arrive dans <OnScreen>Attestation</OnScreen> quand le formateur a validé vos quatre objectifs, au plus tard
        quand il clôture la session, avec vos résultats réels. Il faut avoir suivi au moins une demi-journée.{' '}
        <OnScreen>Télécharger l’attestation (PDF)</OnScreen> marche encore après, avec les mêmes codes.
      </p>
      <p>Après la clôture, les réponses ne changent plus ; les leçons et votre plan d’action restent ouverts.</p>
    </GuideStep>
    <GuideStep title="Partir, demander de l’aide">
      <p>
        Sur un appareil partagé : <OnScreen>Se déconnecter</OnScreen>. Vos réponses restent sur le serveur. Besoin de
        temps, d’un document agrandi, d’une pause ? Dites-le à votre formateur ; aucun diagnostic n’est demandé.
      </p>
    </GuideStep>
  </Guide>
)
