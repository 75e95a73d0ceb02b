import type { PlanSent } from '../session/send-plan.ts';

/** What a person is told of a plan that was to be sent by SMS, on every line that offers it. */

export const planBySms = {
  title: 'Recevoir ce plan par SMS',
  number: 'Votre numéro de mobile',
  hint: 'Il commence par 06 ou 07. Il sert à cet envoi, et nous ne le gardons pas.',
  visible: 'Le SMS restera visible dans ce téléphone.',
  send: 'Envoyer le SMS',
  /** Where nobody carries SMS. */
  off: 'Ici, un plan ne peut pas être envoyé par SMS.',
};

export const planSentWords: Record<PlanSent, string> = {
  sent: 'Le SMS est parti. Il arrive en général en moins d’une minute.',
  wrong_number: 'Ce n’est pas un numéro de mobile français. Écrivez dix chiffres, qui commencent par 06 ou 07.',
  no_plan: 'Il n’y a pas encore de plan à envoyer. Répondez d’abord aux questions.',
  stopped:
    'La personne qui a ce numéro a demandé à ne plus recevoir de SMS. Pour en recevoir de nouveau, elle nous écrit DEBUT par SMS.',
  already: 'Ce plan a déjà été envoyé. Il ne part qu’une fois.',
  too_many: 'Trop de SMS ont été demandés aujourd’hui. Notez les numéros, ou imprimez le plan.',
  spent: 'Nous ne pouvons plus envoyer de SMS aujourd’hui. Notez les numéros, ou imprimez le plan.',
  down: 'Le SMS n’est pas parti, et vous n’y êtes pour rien. Réessayez dans quelques minutes, ou notez les numéros.',
};
