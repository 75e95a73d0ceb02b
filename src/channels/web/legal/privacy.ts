import { html } from 'hono/html';
import type { Site } from '../../../config.ts';
import { LINK_DAYS } from '../../../session/plan-link.ts';
import type { Html } from '../../html.ts';
import { layout } from '../layout.ts';

/** What is kept, for how long, and how to erase it. `retentionDays` is the setting that the service really applies. */
export function renderPrivacy({ publisher }: Site, retentionDays: number): Html {
  return layout({
    title: 'Vie privée',
    body: html`<h1>Vie privée</h1>
<p class="lead">Nous ne savons pas qui vous êtes, et nous ne cherchons pas à le savoir.</p>
<h2>Ce que nous gardons</h2>
<ul>
<li>Les réponses que vous choisissez, et votre commune si vous la donnez.</li>
<li>L’heure de chaque réponse, et ce que nous vous avons montré.</li>
<li>Ce que vous dites du plan, s’il vous a aidé ou non.</li>
</ul>
<p>Ces réponses sont rangées sous un code fabriqué au hasard. Seule l’adresse de votre page permet de les retrouver. Gardez cette adresse pour vous.</p>
<h2>Ce que nous ne gardons pas</h2>
<ul>
<li>Vos phrases. Elles servent à comprendre votre besoin, puis elles disparaissent.</li>
<li>Votre nom, votre adresse&nbsp;: nous ne les demandons pas.</li>
<li>Votre numéro. Si vous demandez un SMS, il sert à l’envoyer. Il reste une empreinte, qui ne permet pas de le lire&nbsp;: elle limite les envois, et retient que vous n’en voulez plus si vous répondez STOP.</li>
<li>L’adresse internet de votre appareil. Il en reste une empreinte, le temps de compter les demandes&nbsp;: une minute, ou un jour si vous essayez un code ou signalez une erreur.</li>
</ul>
<p>Il n’y a ni compte, ni cookie, ni mesure d’audience, ni publicité. Vos pages n’appellent aucun autre site.</p>
<p>Si vous réglez le confort de lecture, votre réglage reste dans cet onglet jusqu’à ce que vous le fermiez. Il n’est envoyé à personne. Le bouton «&nbsp;Écouter&nbsp;» n’emploie que les voix de votre appareil.</p>
<p>Le bouton «&nbsp;Utiliser ma position&nbsp;» la demande à votre navigateur, seulement si vous appuyez. Nous la recevons à une centaine de mètres près, pour proposer des communes, et nous ne la gardons pas.</p>
<h2>Combien de temps</h2>
<p>Vos réponses sont effacées ${retentionDays === 1 ? 'un jour' : `${retentionDays} jours`} après la dernière. Il reste seulement, pour compter, le jour, les questions posées et la sorte de danger s’il y en a eu un. Aucune réponse.</p>
<p>Si vous avez dit que le plan vous a aidé, ou non, cette réponse reste, pour compter&nbsp;: avec le jour, les besoins, l’intercommunalité et la ligne que vous avez utilisée. Une fois vos réponses effacées, par vous ou par le temps, rien ne la relie plus à elles.</p>
<p>Une erreur que vous signalez sur un lieu est gardée pour les personnes qui tiennent l’annuaire&nbsp;: le lieu, ce qui est faux, vos mots sur ce lieu, le jour. Jamais qui l’a dit. Si vos mots parlent d’un danger, nous y répondons, et nous ne les gardons pas.</p>
<p>Chaque page demandée laisse aussi une ligne technique&nbsp;: l’heure, la sorte de page, la durée. Elle ne contient ni réponse, ni adresse de page. L’hébergeur peut tenir ses propres journaux.</p>
<p>Si vous demandez à continuer ailleurs, le code donné sert une fois, pendant 30 minutes. Il porte vos réponses, et rien d’autre.</p>
<p>Si vous partagez ou imprimez votre plan, un lien vers ce plan est créé. Qui a ce lien peut lire le plan, sans rien y changer. Il ne voit pas vos réponses. Le lien s’arrête après ${Math.min(LINK_DAYS, retentionDays)}&nbsp;jours au plus, ou quand vous effacez tout. Quand une violence est évoquée, aucun lien n’est créé sans que vous le demandiez.</p>
<h2>Comment tout effacer</h2>
<p>Appuyez sur «&nbsp;Tout effacer&nbsp;», en bas de chaque page de votre recherche. C’est immédiat.</p>
<p>Si une situation de violence est évoquée, un bouton «&nbsp;Quitter vite&nbsp;» apparaît. Il efface vos réponses et ouvre un site sans rapport. L’historique de votre navigateur garde quand même la visite&nbsp;: pensez à l’effacer aussi, ou utilisez un autre téléphone.</p>
<h2>Vos droits</h2>
<p>Nous ne pouvons pas retrouver vos réponses à partir de votre nom. Pour toute question&nbsp;: ${publisher.contact ? publisher.contact : html`<em>contact non renseigné par l’éditeur</em>`}. Vous pouvez aussi écrire à la CNIL.</p>`,
  });
}
