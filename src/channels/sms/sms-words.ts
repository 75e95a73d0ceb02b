/** What the SMS line itself says. Each of these is one segment at most, once folded. */
export const smsWords = {
  /** The line of a menu that leads to its other choices: zero is never the number of a choice. */
  menuMore: '0 SUITE',
  /** The end of a message that does not hold all, the longest first. */
  planMore: ['Pour la suite, répondez SUITE.', 'Répondez SUITE.', 'SUITE'],
  planEnd: 'C’est tout. Autre question : RECOMMENCER. Parler à quelqu’un : PERSONNE.',
  /** Under a plan, where there is room for it; then, after a « non », its reasons. */
  helped: 'Cela vous a aidé ? OUI, EN PARTIE ou NON.',
  why: (reasons: string) => `Pourquoi ? (si vous voulez) ${reasons}`,
  toSay: 'À dire',
  toBring: 'À apporter',
  toDo: 'À faire',
  refused: 'Si refus',
  delay: 'Délai',
  toVerify: 'à vérifier',
  /** The one number that is written to. */
  bySms: (number: string) => `Si vous ne pouvez pas parler : SMS au ${number}`,
  noNumber: 'numéro inconnu',
  phone: 'Au téléphone',
  skip: '(ou PASSER)',
  add: (label: string, number: number) => `Répondez ${number} pour ajouter : ${label}.`,

  /** Shorter than on lines that have room. */
  notices: {
    not_understood: 'Pas compris. Répondez par un chiffre, ou dites-le autrement.',
    not_offered: 'Ce choix n’existe pas ici.',
    not_a_number: 'Écrivez un nombre, en chiffres.',
    out_of_scope: 'Nous n’avons pas trouvé. Dites-le autrement.',
    unknown_place: 'Commune inconnue. Écrivez son nom entier, ou son code postal.',
    ambiguous: 'Plusieurs communes. Laquelle ?',
    themes: 'Ce n’est pas grave, cherchons autrement.',
    resumed: 'Nous reprenons.',
    joined: 'Vos réponses sont là.',
    help: 'Répondez par un chiffre ou avec vos mots. R : retour. RECOMMENCER. PERSONNE : parler à quelqu’un. AILLEURS : un code. OUBLIER : effacer. STOP : plus de SMS.',
  } as Record<string, string | undefined>,

  again: 'Bonjour. Du temps a passé : nous reprenons au début.',
  stopped: 'C’est noté : vous ne recevrez plus de SMS d’ici. Pour reprendre : DEBUT. En danger : 17, ou SMS au 114.',
  forgotten: 'C’est effacé. Pour recommencer, écrivez-nous quand vous voulez.',
  media:
    'Nous ne voyons pas les photos ni les messages vocaux. Écrivez quelques mots, ou AIDE. Danger : 17, ou SMS au 114.',

  /** Around a plan that was asked for on another line. */
  sentBefore: 'Par où ?',
  sentAfter: 'Plus de SMS : STOP',
};
