import { html } from 'hono/html';
import type { Html } from '../html.ts';
import type { Wishes } from './wishes.ts';

/** What a site that sends a Content-Security-Policy must add to it. */

/** The directives, one a line. `base` is the address of the service. */
export function policyLines(base: string, form: Wishes['form']): string {
  const { origin } = new URL(base);
  switch (form) {
    case 'script':
      return `script-src ${origin}\nconnect-src ${origin}\nstyle-src ${origin}\nimg-src data:`;
    case 'cadre':
      return `frame-src ${origin}`;
    case 'lien':
      return 'Rien\u00a0: un lien n’est pas filtré.';
    default:
      return form satisfies never;
  }
}

/** The same in words, for whoever keeps the site. */
export function policyWords({ form, pinned }: Wishes): Html | null {
  if (form === 'lien') return null;
  if (form === 'cadre') return html`<p>Rien d’autre&nbsp;: ni script, ni style ne s’ajoute à votre page.</p>`;
  return html`<dl>
<dt><code>script-src</code></dt><dd>Le module lui-même. Pas de <code>'unsafe-inline'</code>, pas de <code>'unsafe-eval'</code>.</dd>
<dt><code>connect-src</code></dt><dd>Les réponses de la personne, et les questions suivantes.</dd>
<dt><code>style-src</code></dt><dd>Pour les vieux navigateurs seulement&nbsp;: les autres ont le style avec le module.</dd>
<dt><code>img-src</code></dt><dd>Le carré à photographier (QR code). Sans lui, un lien le remplace.</dd>
</dl>
${pinned ? html`<p>Cette adresse garde toujours les mêmes octets, et <code>integrity</code> le vérifie. Quand le service change, elle n’existe plus&nbsp;: vos habitants voient alors le lien qui est dans la balise. Revenez ici chercher la nouvelle.</p>` : html`<p>L’adresse <code>/widget.js</code> suit les nouvelles versions toute seule. C’est pourquoi elle n’a pas d’empreinte (<code>integrity</code>)&nbsp;: pour en avoir une, cochez «&nbsp;Une adresse qui ne change jamais&nbsp;».</p>`}`;
}
