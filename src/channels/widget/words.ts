import { planWords } from '../plan-words.ts';
import { reportKinds, reportWords } from '../report-words.ts';
import { frameWords } from './frame-words.ts';

const { add: _add, answer: _answer, ...plan } = planWords;

/** All the words of the widget but those of the conversation, in French: flat, with holes in braces, so that a dictionary can translate them one by one. */
export const words = {
  ...plan,
  ...frameWords,
  intro: 'Quelques questions, puis un plan\u00a0: à qui vous adresser, comment le joindre, quoi dire, quoi apporter.',
  free: 'Gratuit et anonyme.',
  danger: 'Danger immédiat\u00a0:',
  callThe: 'Appeler le',
  textThe: 'SMS au',
  beside: 'À savoir',

  go: 'Continuer',
  send: 'Envoyer',
  orChoose: 'Ou choisissez ce qui vous ressemble',
  thisTown: 'Est-ce l’une de ces communes\u00a0?',
  several: 'Plusieurs réponses sont possibles.',
  ownWords: 'Dites-le avec vos mots',
  otherWords: 'Ou dites-le avec d’autres mots',
  fewWords: 'Quelques mots suffisent. Ne donnez pas votre nom.',
  why: 'Pourquoi cette question\u00a0?',
  last: 'Dernière question',
  left: 'Encore {n} questions au plus',
  skip: 'Je préfère ne pas le dire',

  given: 'Vos réponses',
  change: 'Modifier',
  changeHow: 'Vous pouvez changer une réponse. Les autres sont gardées.',
  review: 'Revoir vos réponses',
  toQuestion: 'Revenir à la question',
  toPlan: 'Revenir à votre plan',
  person: 'Parler à quelqu’un',
  erase: 'Tout effacer',
  otherWays: 'Autres possibilités',
  yourCode: 'Votre code\u00a0:',

  another: 'Un autre besoin\u00a0?',
  addTo: 'Ajouter\u00a0: {besoin}',
  forNeeds: 'Pour {besoins}',
  startWith: 'Commencez par ce lieu\u00a0: {lieu}.',
  address: 'Adresse',
  town: 'Commune',
  distance: 'Distance',
  far: 'à {n}\u00a0km à vol d’oiseau',
  near: 'à moins de 1\u00a0km à vol d’oiseau',
  website: 'Site',

  share: 'Garder ou donner ce plan',
  shareHow: 'Imprimer, envoyer par SMS ou par courriel, montrer sur un autre téléphone.',
  prepare: 'Préparer le lien de ce plan',
  linkHow: 'Qui a ce lien peut lire ce plan, jusqu’au {date}.',
  linkSeen: 'Un lien, un SMS ou un courriel reste visible dans cet appareil.',
  print: 'Imprimer',
  copy: 'Copier le plan',
  bySmsSend: 'Envoyer par SMS',
  byMail: 'Envoyer par courriel',
  link: 'Ouvrir le lien',
  qr: 'Code à photographier avec un autre téléphone\u00a0: il ouvre ce plan.',
  opensElsewhere: '(nouvel onglet)',

  report: reportWords.title,
  reportAsks: reportWords.asks,
  reportText: reportWords.words,
  reportRoom: reportWords.room,
  reportDiscreet: reportWords.discreet,
  ...named('kind-', reportKinds),
};

/** The same words, each key after a prefix: two lists may name something alike. */
function named<Prefix extends string, Key extends string>(prefix: Prefix, list: Record<Key, string>) {
  const entries = Object.entries<string>(list).map(([key, says]) => [prefix + key, says]);
  return Object.fromEntries(entries) as Record<`${Prefix}${Key}`, string>;
}

/** The words in one language. */
export type Words = { [Key in keyof typeof words]: string };
