import type { Page } from 'playwright-core';

/** What a device says: a bare machine has no voice, so a recorder stands where the browser's own would be. */
export type Voice = { lang: string; localService: boolean };

export const french: Voice = { lang: 'fr_FR', localService: true };

/** Gives the device these voices before its next page. Sentences end when `endSentence` says so. */
export async function giveVoices(page: Page, voices: Voice[]): Promise<void> {
  await page.addInitScript((had) => {
    const device = globalThis as unknown as Record<string, unknown>;
    const said: { text: string; lang: string }[] = [];
    let saying: { onend?: () => void } | null = null;
    const synthesis = {
      getVoices: () => had,
      addEventListener: () => {},
      speak(utterance: { text: string; lang: string; onend?: () => void }) {
        said.push({ text: utterance.text, lang: utterance.lang });
        saying = utterance;
      },
      cancel() {
        saying = null;
      },
    };
    const end = () => {
      const ended = saying;
      saying = null;
      ended?.onend?.();
    };
    function Utterance(this: { text: string }, text: string) {
      this.text = text;
    }
    const put = (name: string, value: unknown) => Object.defineProperty(device, name, { value, configurable: true });
    put('speechSynthesis', synthesis);
    put('SpeechSynthesisUtterance', Utterance);
    put('device', { said, end, isSpeaking: () => saying !== null });
  }, voices);
}

/** What was said so far. */
export const said = (page: Page): Promise<{ text: string; lang: string }[]> => page.evaluate('device.said');

/** Whether something is being said. */
export const isSpeaking = (page: Page): Promise<boolean> => page.evaluate('device.isSpeaking()');

/** The sentence is over. */
export const endSentence = (page: Page): Promise<void> => page.evaluate('device.end()');
