import { html } from 'hono/html';
import type { Site } from '../../../config.ts';
import type { Html } from '../../html.ts';
import { typeset } from '../../typeset.ts';
import { layout } from '../layout.ts';
import { fullDateOf } from '../staff/words.ts';
import { type Conformity, conformity, rateInWords } from './conformity.ts';
import { criteria, sample } from './rgaa.generated.ts';

const inWords: Record<Conformity['state'], string> = {
  'totalement conforme': 'est en totale conformité avec le RGAA 4.1',
  'partiellement conforme':
    'est en conformité partielle avec le RGAA 4.1, en raison des non-conformités énumérées ci-dessous',
  'non conforme': 'n’est pas en conformité avec le RGAA 4.1. Les non-conformités sont énumérées ci-dessous',
};

/** The accessibility statement, in the sections that the RGAA 4.1 asks for; every figure comes from our table. */
export function renderAccessibility({ publisher }: Site): Html {
  const { met, applicable, state } = conformity;
  const failed = typeset(criteria.filter(({ etat }) => etat === 'non conforme'));
  const seen = criteria.map(({ vu_le }) => vu_le).reduce((one, other) => (one > other ? one : other));
  const publishedBy = publisher.name ?? html`L’éditeur de ce service <em>(nom non renseigné)</em>`;
  return layout({
    title: 'Déclaration d’accessibilité',
    body: html`<h1>Déclaration d’accessibilité</h1>
<p class="lead">État&nbsp;: <strong>${state}</strong>. ${rateInWords(conformity)} des critères qui s’appliquent sont respectés.</p>
<p>${publishedBy} s’engage à rendre «&nbsp;Par où&nbsp;?&nbsp;» accessible, comme le demande l’article 47 de la loi n°&nbsp;2005-102 du 11&nbsp;février 2005. Cette déclaration vaut pour les pages de ce site et pour le module que d’autres sites affichent.</p>
<p>Quelque chose vous bloque maintenant&nbsp;? Vous pouvez <a href="/aide#telephone">appeler quelqu’un</a>.</p>
<h2>État de conformité</h2>
<p>«&nbsp;Par où&nbsp;?&nbsp;» ${typeset(inWords[state])}.</p>
<h2>Résultats des tests</h2>
<p>La vérification a été faite en interne, par les personnes qui écrivent ce logiciel. Ce n’est pas l’audit d’une personne extérieure.</p>
<ul>
<li>${rateInWords(conformity)} des critères sont respectés&nbsp;: ${met} sur les ${applicable} qui s’appliquent.</li>
<li>${criteria.length - applicable} critères sur ${criteria.length} ne s’appliquent pas, faute de contenu à vérifier.</li>
</ul>
<p><a href="/accessibilite/grille">Voir les ${criteria.length} critères, un par un</a>, avec ce qui montre chaque résultat.</p>
<h2>Contenus non accessibles</h2>
<h3>Non-conformités</h3>
${failed.length ? html`<ul>${failed.map(({ numero, ecart }) => html`<li>${ecart} <a href="/accessibilite/grille#critere-${numero}">Critère ${numero}</a>.</li>`)}</ul>` : html`<p>Aucune.</p>`}
<h3>Dérogations pour charge disproportionnée</h3>
<p>Aucune.</p>
<h3>Contenus non soumis à l’obligation d’accessibilité</h3>
<p>Aucun.</p>
<h2>Établissement de cette déclaration</h2>
<p>Cette déclaration a été établie le <time datetime="${seen}">${fullDateOf(seen)}</time>.</p>
<h3>Technologies</h3>
<p>HTML, CSS, SVG et WAI-ARIA. JavaScript pour le module des autres sites&nbsp;; les pages s’en passent.</p>
<h3>Environnement de test</h3>
<ul>
<li>Le navigateur Chromium, sous Linux&nbsp;: au clavier, sur des écrans de 320 à 1&nbsp;280&nbsp;px, en clair et en sombre, avec les lettres à 200&nbsp;%.</li>
<li>L’arbre d’accessibilité, c’est-à-dire ce que le navigateur donne à un lecteur d’écran. Il a été lu.</li>
<li><strong>Aucun essai avec un lecteur d’écran</strong> (NVDA, JAWS, VoiceOver), et aucun essai organisé avec des personnes handicapées. C’est ce qui manque le plus à cette vérification.</li>
</ul>
<p>Les textes sont écrits en français simple. Ils ne sont pas «&nbsp;FALC&nbsp;»&nbsp;: les personnes concernées ne les ont pas relus.</p>
<h3>Outils</h3>
<ul>
<li>axe-core, qui cherche les défauts connus, à chaque changement du logiciel&nbsp;;</li>
<li>Playwright, qui parcourt les pages dans un vrai navigateur, à chaque changement&nbsp;;</li>
<li>html-validate, qui relit le code des pages.</li>
</ul>
<h3>Pages vérifiées</h3>
<ul>${typeset(sample).map(({ page, etats }) => html`<li>${page}&nbsp;: ${etats}.</li>`)}</ul>
<h2>Retour d’information et contact</h2>
<p>Vous n’arrivez pas à lire une page ou à vous servir de ce service&nbsp;? Dites-le à l’éditeur. Il doit vous aider ou vous donner l’information autrement.</p>
<p>Contact&nbsp;: ${publisher.contact ? publisher.contact : html`<em>contact non renseigné par l’éditeur</em>`}. Ses coordonnées sont aussi dans les <a href="/mentions-legales">mentions légales</a>.</p>
<h2>Voies de recours</h2>
<p>Vous avez signalé un défaut à l’éditeur, et sa réponse ne vous convient pas, ou il n’a pas répondu. Vous pouvez vous adresser au Défenseur des droits. C’est gratuit.</p>
<ul>
<li><a href="https://formulaire.defenseurdesdroits.fr/" rel="noreferrer noopener">Écrire un message au Défenseur des droits</a></li>
<li><a href="https://www.defenseurdesdroits.fr/saisir/delegues" rel="noreferrer noopener">Rencontrer un délégué du Défenseur des droits</a></li>
<li>Envoyer un courrier, sans timbre&nbsp;: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX&nbsp;07</li>
</ul>
<p class="soft">Adresses données par le modèle de déclaration du RGAA&nbsp;4.1.</p>`,
  });
}
