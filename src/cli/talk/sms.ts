import { renderSms } from '../../channels/sms/render.ts';
import type { Line } from '../../channels/text/lines.ts';
import { segmentsSent } from '../../engine/forms/gsm.ts';
import type { Prompt } from '../../engine/prompt.ts';

/** A prompt as the SMS that would be sent, letter for letter, each with its size. */
export function laySms(prompt: Prompt): Line[] {
  return renderSms(prompt).flatMap((text, at): Line[] => [
    ...(at === 0 ? [] : [{ text: '' }]),
    ...text.split('\n').map((line): Line => ({ text: line })),
    { text: sizeOf(text), as: 'quiet' },
  ]);
}

function sizeOf(text: string): string {
  const segments = segmentsSent(text);
  return `[${text.length} signes : ${segments} SMS]`;
}
