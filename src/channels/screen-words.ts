/**
 * What a script adds on a screen, the same in the pages and in the widget. Flat strings only, so that those of another
 * language can take their place; `{n}` is a hole.
 */
export const screenWords = {
  communes: 'Communes proposées',
  oneCommune: '1 commune',
  manyCommunes: '{n} communes',
  noCommune: 'Aucune commune trouvée. Écrivez son nom en entier, ou son code postal.',
  inDepartement: 'département {n}',

  usePosition: 'Utiliser ma position',
  positionHow: 'Elle sert une fois, pour proposer des communes. Elle n’est pas gardée.',
  locating: 'Nous cherchons où vous êtes…',
  positionRefused: 'La position n’est pas autorisée. Écrivez le nom de votre commune, ou son code postal.',
  positionNotFound: 'Votre appareil ne trouve pas où vous êtes. Écrivez le nom de votre commune, ou son code postal.',
  positionTooSlow: 'C’est trop long. Écrivez le nom de votre commune, ou son code postal.',

  listen: 'Écouter',
  pause: 'Pause',
  resume: 'Reprendre',
  stop: 'Arrêter',

  comfort: 'Confort de lecture',
  textSize: 'Taille du texte',
  contrast: 'Contraste renforcé',
  spacing: 'Texte plus aéré',
};

/** The same words, in any language. */
export type ScreenWords = typeof screenWords;
