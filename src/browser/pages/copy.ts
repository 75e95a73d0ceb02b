import type { PageWords } from '../../channels/web/page-words.ts';

/** Milliseconds for which « Copié » stays. */
const SAID = 4_000;

/**
 * Buttons that the server writes hidden: `data-copy="id"` copies the value or the words of an element, `data-print` prints.
 * What tells how to do without a script (`data-without-script`) leaves.
 */
export function wakeButtons(words: PageWords): void {
  wake('[data-print]', () => print());
  wake('[data-copy]', async (button) => {
    const from = document.getElementById(button.dataset.copy ?? '');
    if (!from || !(await copied(from))) return;
    const said = button.textContent;
    button.textContent = words.copiedNow;
    setTimeout(() => {
      button.textContent = said;
    }, SAID);
  });
  for (const told of document.querySelectorAll<HTMLElement>('[data-without-script]')) told.hidden = true;
}

function wake(which: string, pressed: (button: HTMLElement) => void): void {
  for (const button of document.querySelectorAll<HTMLElement>(which)) {
    button.hidden = false;
    button.addEventListener('click', () => pressed(button));
  }
}

/** Where the clipboard is forbidden, the words of a field are selected, ready for the person’s own copy. */
async function copied(from: HTMLElement): Promise<boolean> {
  const text = (from as HTMLInputElement).value ?? from.textContent;
  try {
    await navigator.clipboard.writeText(text.trim());
    return true;
  } catch {
    (from as HTMLInputElement).select?.();
    return false;
  }
}
