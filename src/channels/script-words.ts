/** The words around a script for the desk, on paper and in a terminal. */
export const scriptWords = {
  sheet: 'Fiche pour l’accueil',
  dangerFirst: 'Le danger d’abord',
  dangerHow:
    'À tout moment, si vous entendez un danger\u00a0: donnez le numéro tout de suite. Les questions attendent.',
  /** Dangers as a desk names them, by their key in flows/dangers.yaml. */
  dangers: {
    'immediate-danger': 'Danger immédiat',
    'immediate-danger/fire': 'Feu, odeur de gaz',
    'immediate-danger/couple': 'Danger dans le couple',
    violence: 'Agression, violences',
    'violence/couple': 'Violences dans le couple',
    'violence/vulnerable': 'Personne âgée ou handicapée maltraitée',
    'child-danger': 'Enfant en danger',
    suicide: 'Idées de suicide',
    medical: 'Malaise, blessure',
    tonight: 'Dehors ce soir',
    'tonight/minor': 'Mineur dehors ce soir',
    'tonight/hunger': 'Rien à manger ce soir',
  } as Record<string, string>,
  questions: 'Questions à lire à voix haute',
  outcomes: 'Ce que vous répondez',
  step: 'Étape',
  why: 'Pourquoi cette question\u00a0?',
  several: 'Plusieurs réponses sont possibles.',
  sayFirst: 'Danger. Dites d’abord\u00a0:',
  adds: 'Besoin\u00a0:',
  then: 'étape',
  says: 'Dites',
  doors: 'Où aller',
  doorsHow: 'L’adresse et les horaires dépendent de la commune\u00a0: ils sont dans l’annuaire.',
  delay: 'Délai',
  lines: 'Numéros à donner',
  also: 'Proposez aussi, sans insister',
  unknownHours: 'Horaires non connus',
  toVerify: 'à vérifier',
  depends: 'La suite dépend des besoins choisis\u00a0: prenez la fiche de chacun.',
  forThemselves: 'La personne parle pour elle-même.',
  forSomebody: 'La personne parle pour quelqu’un d’autre.',
};

/** « Après l’étape 1 (réponse 2), l’étape 3 (réponses 1 et 4) » */
export const fromInWords = (from: { step: number; keys: number[] }[]): string =>
  from.length === 0
    ? ''
    : `Après ${from.map(({ step, keys }) => `l’étape ${step} (${keys.length > 1 ? 'réponses' : 'réponse'} ${listed(keys)})`).join(', ')}`;

const listed = (keys: number[]): string => keys.join(', ').replace(/, (?=\d+$)/, ' et ');
