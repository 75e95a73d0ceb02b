import type { PageWords } from '../../channels/web/page-words.ts';
import { type Commune, enhanceCommune } from '../commune-field.ts';
import { make } from '../make.ts';
import { positionButton } from '../position.ts';

/** The field of a commune in a form: names as one types, and the position on request. Both go with the form. */
export function helpPlace(input: HTMLInputElement, words: PageWords): void {
  const { form } = input;
  if (!form) return;
  const bearing = (name: string, value: string) => {
    form.querySelector(`input[type=hidden][name=${name}]`)?.remove();
    if (value) form.append(make('input', { type: 'hidden', name, value }));
  };

  enhanceCommune(input, { communes, words, chosen: (commune) => bearing('choice', commune?.code_insee ?? '') });
  const position = positionButton(words, ({ latitude, longitude }) => {
    bearing('choice', '');
    bearing('latitude', String(latitude));
    bearing('longitude', String(longitude));
    if (form.requestSubmit) form.requestSubmit();
    else form.submit();
  });
  if (position) form.append(position);
}

async function communes(q: string, signal: AbortSignal): Promise<Commune[]> {
  const answer = await fetch(`/api/v1/communes?q=${encodeURIComponent(q)}`, { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
