import { html } from 'hono/html';
import type { Html } from '../html.ts';
import type { JsonSchema } from './openapi.ts';

/** A JSON Schema, told to a reader. */

const words: Record<string, string> = {
  string: 'texte',
  number: 'nombre',
  integer: 'nombre entier',
  boolean: 'vrai ou faux',
  null: 'null',
  object: 'objet',
};

/** The fields of an object schema as a list, each with its type and its words. */
function fieldsOf(schema: JsonSchema): Html {
  const required = (schema.required ?? []) as string[];
  const fields = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  return html`<ul class="fields">${fields.map(([name, one]) =>
    field(name, one, required.includes(name), one.description, one.example, inside(one)),
  )}</ul>`;
}

/** One named thing: its type, whether it may be left out, and what is said of it. */
export function field(
  name: string,
  schema: JsonSchema,
  required: boolean,
  says?: unknown,
  example?: unknown,
  more: Html | string = '',
): Html {
  return html`<li><code>${name}</code> <small>${typeOf(schema)}${required ? '' : ', facultatif'}</small>
${says ? html`<p>${says}</p>` : ''}${example === undefined ? '' : html`<p>Exemple : <code>${String(example)}</code></p>`}${more}</li>`;
}

/** The type in a few words; a named one is a link. */
export function typeOf(schema: JsonSchema): Html | string {
  if (typeof schema.$ref === 'string') return link(schema.$ref);
  if (Array.isArray(schema.anyOf)) return either(schema.anyOf as JsonSchema[]);
  if (Array.isArray(schema.enum))
    return html`${schema.enum.map((value, i) => html`${i ? ' · ' : ''}<code>${value}</code>`)}`;
  if ('const' in schema) return html`<code>${schema.const}</code>`;
  if (schema.type === 'array') return html`liste de ${typeOf((schema.items ?? {}) as JsonSchema)}`;
  const types = [schema.type ?? 'object'].flat() as string[];
  return types.map((type) => words[type] ?? type).join(' ou ');
}

/** A schema as a block: its type, then its fields if it has any of its own. */
export function block(schema: JsonSchema): Html {
  const alternatives = Array.isArray(schema.anyOf) ? (schema.anyOf as JsonSchema[]) : [];
  const open = alternatives.filter((one) => one.properties);
  if (open.length > 0) return html`<ul>${open.map((one) => html`<li>${fieldsOf(one)}</li>`)}</ul>`;
  if (schema.properties) return fieldsOf(schema);
  return html`<p>${typeOf(schema)}</p>`;
}

function inside(schema: JsonSchema): Html | string {
  const items = (schema.type === 'array' ? schema.items : schema) as JsonSchema;
  return items.properties ? fieldsOf(items) : '';
}

function either(schemas: JsonSchema[]): Html {
  return html`${schemas.map((one, i) => html`${i ? ' ou ' : ''}${typeOf(one)}`)}`;
}

function link(ref: string): Html {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return html`<a href="#${name}">${name}</a>`;
}
