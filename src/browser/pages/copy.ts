import type { PageWords } from '../../channels/web/page-words.ts';

/**
 * Buttons that the server writes hidden: `data-copy="id"` copies the value or the words of an element
 * and says so in the status that follows it, `data-print` prints.
 * What tells how to do without a script (`data-without-script`) leaves.
 */
export function wakeButtons(words: PageWords): void {
  wake('[data-print]', () => print());
  wake('[data-copy]', async (button) => {
    const from = document.getElementById(button.dataset.copy ?? '');
    const status = button.nextElementSibling;
    if (status && from && (await copied(from))) status.textContent = words.copiedNow;
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
