import { html, raw } from 'hono/html';
import type { Html } from '../html.ts';
import { block, field, typeOf } from './docs-schema.ts';
import { style } from './docs-style.ts';
import type { Described, Document, JsonSchema } from './openapi.ts';

const example = '/api/v1/orientation?need=impaye-loyer&commune=41269';

/** The readable page of the API, written from its OpenAPI document. `nonce` allows its style. */
export function renderDocs(document: Document, nonce: string): Html {
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method: method.toUpperCase(), described })),
  );
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>API – Par où ?</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
<header>
<p><a href="/">Par où ?</a></p>
<h1>L’API de Par où ?</h1>
<p>${document.info.description as string}</p>
<p>Le même contenu, pour les programmes : <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> (OpenAPI ${document.openapi}).</p>
<p>Pour essayer : <a href="${example}"><code>${example}</code></a></p>
</header>
<nav aria-label="Les appels">
<ul>${calls.map(({ path, method, described }) => html`<li><a href="#${described.operationId}">${described.summary}</a> <code>${method} ${path}</code></li>`)}</ul>
</nav>
<main>
<h2>Les appels</h2>
${calls.map(({ path, method, described }) => section(path, method, described))}
<h2>Les objets</h2>
${Object.entries(document.components.schemas).map(([name, schema]) => object(name, schema))}
</main>
</body>
</html>`;
}

function section(path: string, method: string, call: Described): Html {
  return html`<section aria-labelledby="${call.operationId}">
<h3 id="${call.operationId}">${call.summary}</h3>
<p class="call"><code><b>${method}</b> ${path}</code></p>
<p>${call.description}</p>
${call.parameters.length > 0 ? html`<h4>Paramètres</h4>${parameters(call)}` : ''}
${call.requestBody ? html`<h4>Contenu envoyé (JSON)${call.requestBody.required ? '' : ', facultatif'}</h4>${content(call.requestBody.content)}` : ''}
<h4>Réponses</h4>
<ul class="fields">${answers(call)}</ul>
</section>`;
}

function answers(call: Described): Html[] {
  const inOrder = Object.entries(call.responses).sort(([a], [b]) => a.localeCompare(b));
  return inOrder.map(([status, { description, content }]) => {
    const [media] = Object.values(content ?? {});
    const code = status === 'default' ? '5xx' : status;
    return html`<li><code>${code}</code> ${description}${media ? html` <small>${typeOf(media.schema)}</small>` : ''}</li>`;
  });
}

function parameters(call: Described): Html {
  return html`<ul class="fields">${call.parameters.map((one) =>
    field(one.name, one.schema, one.required, one.description, one.example),
  )}</ul>`;
}

function content(media: Described['responses'][string]['content']): Html | string {
  const [one] = Object.values(media ?? {});
  return one ? block(one.schema) : '';
}

function object(name: string, schema: JsonSchema): Html {
  return html`<section aria-labelledby="${name}">
<h3 id="${name}">${name}</h3>
${schema.description ? html`<p>${schema.description as string}</p>` : ''}
${block(schema)}
</section>`;
}
