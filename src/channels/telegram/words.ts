/** What only this line says: flows, the conversation and the plan say the rest. Plain text; the renderer escapes it. */
export const telegramWords = {
  welcome: [
    'Où trouver de l’aide près de chez vous.',
    'Quelques questions, puis un plan : à qui vous adresser, comment le joindre, quoi dire et quoi apporter.',
    'C’est gratuit et anonyme.',
    'En danger : appelez le 17, ou le 112. Par SMS : le 114.',
  ],
  callFirst: 'Appelez d’abord',
  written: 'par SMS',
  /** After a danger that asks for discretion. */
  discreet: [
    'Cette discussion reste visible dans Telegram. Vous pouvez la supprimer de votre téléphone.',
    'Ce que nous gardons s’efface avec /oublier.',
  ],

  several: 'Plusieurs réponses sont possibles. Cochez, puis appuyez sur « Valider ».',
  confirm: 'Valider',
  tickFirst: 'Cochez au moins une réponse.',
  orWords: 'Vous pouvez aussi répondre avec vos mots.',

  position: 'Ou envoyez votre position : elle sert à trouver la commune, et nous ne la gardons pas.',
  sharePosition: 'Envoyer ma position',
  placeholder: 'Commune ou code postal',
  noted: 'C’est noté.',

  more: (left: number) => (left === 1 ? 'Suite : un autre lieu' : `Suite : ${left} autres lieux`),
  after: 'Et maintenant ?',
  sayMore: 'Vous pouvez écrire un autre besoin, avec vos mots.',
  map: 'Voir sur une carte',
  contact: 'Fiche contact',
  take: 'Imprimer, continuer ailleurs',
  open: 'Ouvrir la page',
  paper: 'Imprimer le plan',
  planAgain: 'Revoir mon plan',

  /** What can be wrong on a card, as buttons say it. « Something else » needs words, and has no button. */
  wrong: {
    phone: 'Le numéro',
    address: 'L’adresse',
    hours: 'Les horaires',
    closed: 'C’est fermé pour de bon',
    'not-for-this': 'Ce lieu n’aide pas pour cela',
  },

  stale: 'Cette question est passée. Voici où nous en sommes.',
  gone: 'Cette recherche est effacée. Vous pouvez en commencer une autre.',
  noContact: 'Ce numéro n’est plus dans votre plan.',

  erased: [
    'C’est effacé : nous ne gardons plus rien de vos réponses.',
    'Pour effacer aussi cette discussion, supprimez-la dans Telegram.',
    'Pour recommencer, écrivez quelques mots.',
  ],

  /** To what is no text: the numbers of danger follow, because it may have been a call for help. */
  media: {
    voice: 'Nous ne pouvons pas écouter les messages vocaux.',
    picture: 'Nous ne pouvons pas voir les images.',
    sticker: 'Merci. Nous ne lisons que les mots.',
    contact: 'Nous n’avons besoin d’aucun nom ni d’aucun numéro, et nous n’avons pas gardé celui-ci.',
    other: 'Nous ne pouvons pas lire ce message.',
  },
  write: 'Écrivez ce qui se passe, en quelques mots. Ou parlez à quelqu’un : /personne',
  readCaption: 'Nous avons lu les mots qui l’accompagnent.',
  edited: 'Nous ne relisons pas un message modifié. Pour changer votre réponse, écrivez-la dans un nouveau message.',
  group: 'Bonjour. Nous répondons seulement en conversation privée, pour que vos réponses restent à vous.',
  groupLink: (username: string) => `Écrivez ici : https://t.me/${username}`,
  emergency: 'En danger, à tout moment :',

  outage: ['Un problème nous empêche de répondre. Vous n’y êtes pour rien.', 'Réessayez dans quelques minutes.'],
};

/** The menu of commands, in the order of use. Each is one of `commands` in read.ts. */
export const menu = [
  { command: 'start', description: 'Commencer, ou reprendre' },
  { command: 'retour', description: 'Revenir à la question d’avant' },
  { command: 'recommencer', description: 'Tout reprendre depuis le début' },
  { command: 'personne', description: 'Parler à quelqu’un' },
  { command: 'continuer', description: 'Continuer au téléphone ou sur un autre écran' },
  { command: 'oublier', description: 'Effacer mes réponses' },
  { command: 'aide', description: 'Comment cela marche' },
];
