/** Invented people; nobody here exists. */
export const demonstrationTrainer = {
  trainerId: 'trainer-demonstration',
  name: 'Claire Fontanel',
  email: 'formatrice@demonstration.example',
}

export const demonstrationSession = { trainingSessionId: 'demonstration', code: 'RCL-DEMO' }

export const demonstrationTrainees = [
  { traineeId: 'demo-karim', firstName: 'Karim', lastName: 'Benali', company: 'Hydrolis', personalCode: 'KARI-2345' },
  {
    traineeId: 'demo-elodie',
    firstName: 'Élodie',
    lastName: 'Marchand',
    company: 'Ventor Compresseurs',
    personalCode: 'ELOD-2345',
  },
  {
    traineeId: 'demo-jean-baptiste',
    firstName: 'Jean-Baptiste',
    lastName: 'Castelnau de La Rochebrune-Lefèvre',
    company: 'Forge & Fixations du Coiron',
    personalCode: 'JEAN-2345',
  },
  { traineeId: 'demo-sofia', firstName: 'Sofía', lastName: 'Ķēniņa', company: 'AquaServ', personalCode: 'SOFA-2345' },
  {
    traineeId: 'demo-thomas',
    firstName: 'Thomas',
    lastName: 'Œuvrard',
    company: 'Hydrolis',
    personalCode: 'THMS-2345',
  },
  { traineeId: 'demo-mehmet', firstName: 'Mehmet', lastName: 'Yıldız', company: null, personalCode: 'MEHM-2345' },
  {
    traineeId: 'demo-awa',
    firstName: 'Awa',
    lastName: 'Diop',
    company: 'Ventor Compresseurs',
    personalCode: 'AWAD-2345',
  },
  { traineeId: 'demo-hugo', firstName: 'Hugo', lastName: 'Perrin', company: null, personalCode: 'HUGP-2345' },
] as const
