/** What the conversation itself says, on any channel. Flows say the rest; the directory and the pages have words of their own. */

export const texts = {
  heard: 'Voici ce que nous avons compris.',
  afterDanger: 'Quand vous voulez, nous continuons ici.',

  exits: {
    back: 'Revenir en arrière',
    restart: 'Recommencer',
    human: 'Parler à quelqu’un',
    help: 'Aide',
    skip: 'Passer cette question',
    continue_elsewhere: 'Continuer ailleurs',
  },

  rejected: {
    not_understood: ['Nous n’avons pas compris.', 'Choisissez une réponse, ou dites-le autrement.'],
    not_offered: ['Cette réponse n’est pas proposée ici.', 'Choisissez parmi les réponses.'],
    not_a_number: ['Écrivez un nombre, en chiffres.'],
    not_skippable: ['Cette question est nécessaire pour trouver la bonne porte.'],
    nothing_before: ['C’est déjà la première question.'],
    out_of_scope: [
      'Nous n’avons pas trouvé d’aide pour cela.',
      'Ici, nous cherchons qui peut vous aider : argent, logement, santé, famille, travail, papiers.',
      'Dites-le avec d’autres mots, ou choisissez dans la liste.',
    ],
    out_of_scope_at_plan: [
      'Nous n’avons pas trouvé d’aide pour cela.',
      'Dites-le avec d’autres mots. Votre plan est toujours là.',
    ],
    unknown_place: ['Nous ne trouvons pas cette commune.', 'Écrivez son nom en entier, ou son code postal.'],
    ambiguous: ['Plusieurs communes correspondent.', 'Choisissez la vôtre, ou écrivez son nom en entier.'],
    outside_france: [
      'Nous ne trouvons pas de commune de France à cet endroit.',
      'Écrivez le nom de votre commune, ou son code postal.',
    ],
    perhaps: ['Est-ce cette commune ?', 'Sinon, écrivez son nom en entier ou son code postal.'],
    not_here_yet: ['Ce n’est pas encore possible ici.'],
  },

  /** After two messages that were not understood: the list of the themes comes. */
  themes: ['Ce n’est pas grave : nous allons chercher autrement.', 'Choisissez le sujet le plus proche.'],

  /** To whoever is in despair, or angry. `heard` when the needs were understood: they follow. */
  manner: {
    despair: [
      'C’est lourd à porter. Vous avez bien fait de le dire.',
      'Répondez quand vous voulez, ou parlez à quelqu’un au téléphone.',
    ],
    heard: ['C’est lourd à porter. Vous avez bien fait de le dire.', 'Nous cherchons avec vous, une étape à la fois.'],
    insult: [
      'Nous voulons vous aider.',
      'Dites ce qui se passe, en quelques mots, ou parlez à quelqu’un au téléphone.',
    ],
  },

  human: {
    says: ['Vous pouvez parler à quelqu’un.', 'Dites simplement ce qui se passe. La personne vous orientera.'],
    why: (du: string) => `Le standard du Département ${du}. Numéro à vérifier.`,
    stillLost: ['Ce n’est pas grave.', 'Le plus simple est d’en parler à quelqu’un, au téléphone.'],
  },

  help: [
    'Répondez aux questions : nous cherchons la bonne porte pour vous.',
    'Vous pouvez revenir en arrière, ou tout effacer, à tout moment.',
    'Nous ne demandons pas votre nom.',
  ],
  restarted: ['Nous reprenons depuis le début.'],
  resumed: ['Nous reprenons où vous en étiez.'],
  /** To go on with the same answers on another line. */
  handoff: {
    code: (code: string) => `Votre code : ${code}.`,
    how: (minutes: number) =>
      `Il sert une seule fois, pendant ${minutes} minutes. Vos réponses suivront ; rien d’autre.`,
    nothing: ['Il n’y a pas encore de réponse à emporter.', 'Répondez à une première question, puis demandez un code.'],
    ask: ['Dites ou écrivez votre code : quatre chiffres et un mot.', 'Par exemple : 4827 tilleul.'],
    unknown: [
      'Ce code ne marche pas, ou ne marche plus.',
      'Un code sert une seule fois, pendant 30 minutes. Demandez-en un autre, ou répondez aux questions ici.',
    ],
    tooMany: ['Trop de codes ont été essayés.', 'Attendez un peu, ou répondez aux questions ici.'],
    joined: ['Vos réponses sont là.', 'Nous reprenons où vous en étiez.'],
    elsewhere: {
      web: (url: string) => `Sur internet : ouvrez ${url}, puis « Vous avez un code ? ».`,
      sms: (number: string) => `Par SMS : envoyez le code au ${number}.`,
      voice: (number: string) => `Au téléphone : appelez le ${number}, puis dites le code.`,
      telegram: (name: string) => `Sur Telegram : écrivez le code à @${name}.`,
    },
  },
  flowChanged: ['Les questions ont changé depuis votre dernière visite.', 'Vos réponses sont gardées.'],

  /** Where the words of a step exist in French only, and the way back from another language. */
  translation: {
    missing: [
      'Cette partie n’est pas encore traduite. Elle est en français simple.',
      'Vous pouvez aussi en parler avec quelqu’un, au téléphone.',
    ],
    /** Lines that a person can call in their own language, by number: the flows say since when, and who says so. */
    interpreted: { '3919': 'Le 3919 peut répondre dans votre langue, avec un interprète.' },
    back: 'Pour revenir au français, écrivez « français ».',
  },

  /** The needs taken beside a plan, among the answers. */
  added: { question: 'Voulez-vous ajouter un autre besoin ?', none: 'Non, rien d’autre' },

  /** Beside a plan: whether it helped, then what went wrong. `sms` where there is little room. */
  feedback: {
    helped: 'Cela vous a-t-il aidé ?',
    answers: { yes: 'Oui', partly: 'En partie', no: 'Non' },
    why: 'Qu’est-ce qui n’a pas marché ? Répondez si vous voulez.',
    reasons: {
      'no-answer': { label: 'Personne n’a répondu au téléphone', sms: 'pas de réponse' },
      closed: { label: 'C’était fermé', sms: 'fermé' },
      'too-far': { label: 'C’est trop loin pour moi', sms: 'trop loin' },
      'sent-elsewhere': { label: 'On m’a dit d’aller ailleurs', sms: 'aller ailleurs' },
      'not-my-need': { label: 'Ce n’est pas ce qu’il me fallait', sms: 'pas mon besoin' },
      'not-clear': { label: 'Je n’ai pas bien compris', sms: 'pas compris' },
    },
    change: 'Votre réponse est notée. Vous pouvez la changer.',
    thanks: {
      yes: ['Merci. Votre réponse nous aide à aider d’autres personnes.'],
      partly: ['Merci de nous le dire.', 'Vous pouvez aussi dire un autre besoin, avec vos mots.'],
      no: ['Merci de nous le dire. Vous n’y êtes pour rien.', 'Vous pouvez en parler à quelqu’un, au téléphone.'],
      reason: ['Merci, c’est noté.'],
    },
  },
  /** To whoever says thank you beside a plan. */
  thanked: ['Avec plaisir.', 'Votre plan reste là.'],

  /** How an answer is shown back to the person. */
  given: { words: 'Avec mes mots', unknown: 'Je préfère ne pas le dire' },

  /** After the numbers of a danger, when the conversation itself cannot go on. */
  tryAgain: ['Pour la suite, réessayez dans quelques minutes.'],
  /** After the numbers of a danger, when the conversation was erased or has expired. */
  beginAgain: ['Pour la suite, recommencez depuis l’accueil.'],

  /** When everything else fails: one calm sentence and numbers that answer. */
  outage: [
    'Un problème nous empêche de répondre.',
    'En danger : appelez le 17, ou le 112. Par SMS : le 114.',
    'Réessayez dans quelques minutes.',
  ],
};
