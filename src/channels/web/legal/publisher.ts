import { html } from 'hono/html';
import type { Site } from '../../../config.ts';
import type { Html } from '../../html.ts';
import { layout } from '../layout.ts';

const said = (value: string | null): Html => (value ? html`${value}` : html`<em>non renseigné par l’éditeur</em>`);

/** Who publishes and who hosts, as the operator has said it. */
export function renderPublisher({ publisher, host }: Site): Html {
  return layout({
    title: 'Mentions légales',
    body: html`<h1>Mentions légales</h1>
<h2>Qui publie ce service</h2>
<dl class="facts">
<div><dt>Éditeur</dt><dd>${said(publisher.name)}</dd></div>
<div><dt>Adresse</dt><dd>${said(publisher.address)}</dd></div>
<div><dt>Contact</dt><dd>${said(publisher.contact)}</dd></div>
<div><dt>Directeur ou directrice de la publication</dt><dd>${said(publisher.director)}</dd></div>
</dl>
<h2>Qui l’héberge</h2>
<dl class="facts">
<div><dt>Hébergeur</dt><dd>${said(host.name)}</dd></div>
<div><dt>Adresse</dt><dd>${said(host.address)}</dd></div>
</dl>
<h2>Le logiciel</h2>
<p>«&nbsp;Par où&nbsp;?&nbsp;» est un logiciel libre, sous licence publique de l’Union européenne (EUPL 1.2). Chacun peut le lire, le copier et l’améliorer.</p>
<p><a href="/equipe/parcours">Comment nous orientons&nbsp;: les parcours</a>.</p>
<p>Ce service oriente. Il ne décide d’aucun droit et ne remplace pas un conseil juridique ou médical.</p>`,
  });
}
