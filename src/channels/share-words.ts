/** What is said of giving a plan to somebody else. */
export const shareWords = {
  share: 'Partager ce plan',
  title: 'Partager ce plan',
  how: 'Ce lien montre votre plan à la personne de votre choix\u00a0: un proche, une assistante sociale. Vous pouvez aussi l’ouvrir sur un autre de vos appareils.',
  sees: 'Qui a ce lien peut lire votre plan, sans rien y changer. Il voit votre commune sur la carte. Il ne voit pas vos réponses.',
  seesLess:
    'Qui a ce lien peut lire votre plan, sans rien y changer. Il ne voit pas vos réponses. Les lieux du plan disent à peu près où vous habitez.',
  until: (day: string) => `Ce lien marche jusqu’au ${day}.`,
  atMost: (days: number) => `Ce lien marche ${days === 1 ? 'un jour' : `${days}\u00a0jours`} au plus.`,
  stop: 'Pour l’arrêter avant\u00a0: «\u00a0Tout effacer\u00a0», sur la page de votre plan.',
  carefulTitle: 'Avant de partager',
  careful: [
    'Un lien, un SMS ou un courriel restent visibles dans le téléphone qui les envoie, et dans celui qui les reçoit.',
    'Si quelqu’un regarde votre téléphone, ne partagez rien d’ici. Demandez à une personne de confiance de faire la recherche sur le sien.',
  ],
  make: 'Créer le lien',
  address: 'Le lien de votre plan',
  copy: 'Copier le lien',
  bySms: 'Envoyer par SMS',
  byMail: 'Envoyer par courriel',
  see: 'Voir ce que montre ce lien',
  qr: 'Ouvrir sur un autre téléphone',
  qrHow: 'Photographiez ce carré avec l’autre téléphone. Ou écrivez-y l’adresse ci-dessus.',
  qrTitle: (address: string) => `Code QR qui ouvre l’adresse ${address}`,
  noPlan: 'Il n’y a pas encore de plan à partager. Répondez d’abord aux questions.',
  tooMany: 'Ce plan a déjà été partagé plusieurs fois. Servez-vous d’un des liens déjà donnés, ou imprimez le plan.',

  subject: 'Où trouver de l’aide\u00a0: un plan',
  discreetSubject: 'Informations',
  whole: (address: string) => `Tout le plan\u00a0: ${address}`,

  shared: 'Un plan partagé',
  sharedHow:
    'Quelqu’un vous montre son plan\u00a0: à qui s’adresser, quoi dire et quoi apporter. «\u00a0Vous\u00a0», c’est cette personne.',
  readOnly: 'Vous pouvez le lire et l’imprimer. Vous ne pouvez rien y changer.',
  print: 'Version à imprimer',
  begin: 'Chercher pour quelqu’un d’autre',
  gone: 'Ce lien ne montre pas de plan',
  goneWhy: 'Un lien ne marche que quelques jours. Il s’arrête aussi quand la personne efface sa recherche.',
  goneNext:
    'Demandez-en un autre à la personne qui vous l’a donné. Ou cherchez ici\u00a0: quelques questions, puis un plan.',
  start: 'Commencer',
};
