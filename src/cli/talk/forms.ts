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
