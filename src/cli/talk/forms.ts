import type { Prompt } from '../../engine/prompt.ts';
import type { Channel } from './options.ts';

/** A prompt in the short or spoken sentences that authors wrote for a channel. */
export function inForm(prompt: Prompt, channel: Channel): Prompt {
  const form = channel === 'sms' ? 'sms' : channel === 'voice' ? 'voix' : null;
  if (!form) return prompt;
  const { danger, question } = prompt;
  return {
    ...prompt,
    danger: danger && { ...danger, says: danger[form] ? [danger[form]] : danger.says },
    question: question && {
      ...question,
      label: question[form] ?? question.label,
      hint: undefined,
      choices: question.choices?.map((choice) => ({ ...choice, label: choice[form] ?? choice.label, hint: undefined })),
    },
  };
}

/** What is not the real channel yet, in one line; null for the one that exists. */
export const notYet: Record<Channel, string | null> = {
  web: null,
  sms: 'Le canal SMS n’existe pas encore : voici le texte, avec les phrases courtes. Un SMS porte 160 signes.',
  telegram: 'Le canal Telegram n’existe pas encore : voici le texte. Les choix seront des boutons.',
  voice:
    'Le canal téléphone n’existe pas encore : voici le texte, avec les phrases dites. Un menu long sera lu par cinq choix.',
};
