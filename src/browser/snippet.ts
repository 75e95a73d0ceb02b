/** The page that makes the snippet: what the choices give is shown at once, and can be copied. */

/** Milliseconds without a change, so that a word is not asked for letter by letter. */
const PAUSE = 400;

const form = document.querySelector<HTMLFormElement>('#choix');
let asked: AbortController | undefined;
let timer: number | undefined;

form?.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void renew(), PAUSE);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void renew();
});
offerCopy();

/** Asks the same page for these choices, and shows its result. Without an answer, what is shown stays. */
async function renew(): Promise<void> {
  if (!form) return;
  const address = `${form.action}?${new URLSearchParams(new FormData(form) as unknown as Record<string, string>)}`;
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(address, { signal: asked.signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('#resultat');
    if (!answer.ok || !fresh) return;
    document.querySelector('#resultat')?.replaceWith(fresh);
    const state = document.querySelector('#etat');
    if (state) state.textContent = fresh.querySelector('.refusal p')?.textContent ?? 'Le code plus bas est à jour.';
    history.replaceState(null, '', address);
    offerCopy();
  } catch {
    // Another choice came in between, or the network went: the next change asks again.
  }
}

function offerCopy(): void {
  const button = document.querySelector<HTMLButtonElement>('#copier');
  const said = document.querySelector('#copie');
  const text = document.querySelector('#extrait')?.textContent;
  if (!button || !said || !text || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        said.textContent = 'C’est copié.';
      },
      () => {
        said.textContent = 'Sélectionnez le code pour le copier.';
      },
    );
  });
}
