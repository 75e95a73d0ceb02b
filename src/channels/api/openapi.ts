import * as z from 'zod';
import type { Operation } from './operation.ts';
import { Problem } from './problem.ts';

/** The OpenAPI 3.1 document of the API, made from the schemas that check its requests. */

export type JsonSchema = { [key: string]: unknown };
type Media = { content?: Record<string, { schema: JsonSchema }>; description?: string };
export type Parameter = {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description?: string;
  schema: JsonSchema;
  example?: unknown;
};
export type Described = {
  operationId: string;
  summary: string;
  description: string;
  parameters: Parameter[];
  requestBody?: Media & { required: boolean };
  responses: Record<string, Media & { description: string }>;
  security?: Record<string, string[]>[];
};
export type Document = {
  openapi: string;
  info: Record<string, unknown>;
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes?: JsonSchema };
};

const info = {
  title: 'Par où ? – API',
  version: '1',
  description:
    'Où aller pour être aidé : la conversation, les besoins, les communes, les plans et l’annuaire. Anonyme, sans clé.',
};

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  apiKey: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
  signature: { type: 'apiKey', in: 'header', name: 'X-Retell-Signature' },
};
const security: Record<string, Record<string, string[]>[]> = {
  shown: [{ bearer: [] }, { apiKey: [] }],
  signed: [{ signature: [] }],
};

/** Gives the document of these operations. */
export function openapi(operations: Operation[]): Document {
  const schemas: Record<string, JsonSchema> = {};
  const schemaOf = (schema: z.ZodType) => {
    const { $schema: _, $defs = {}, ...own } = rename(z.toJSONSchema(schema, { io: 'input' })) as JsonSchema;
    Object.assign(
      schemas,
      Object.fromEntries(
        Object.entries($defs as JsonSchema).map(([name, def]) => [name, without(def as JsonSchema, 'id')]),
      ),
    );
    return own as JsonSchema;
  };
  const paths: Document['paths'] = {};
  for (const one of operations) {
    paths[one.path] = { ...paths[one.path], [one.method]: describe(one, schemaOf) };
  }
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => a.localeCompare(b)));
  const keyed = operations.some((one) => one.keyed);
  return { openapi: '3.1.1', info, paths, components: { schemas: sorted, ...(keyed && { securitySchemes }) } };
}

function describe(
  { id, summary, description, asks, keyed, gives, problems }: Operation,
  schemaOf: (schema: z.ZodType) => JsonSchema,
): Described {
  const failure = (says: string) => ({
    description: says,
    content: { 'application/problem+json': { schema: schemaOf(Problem) } },
  });
  const json = (schema: z.ZodType) => ({ 'application/json': { schema: schemaOf(schema) } });
  return {
    operationId: id,
    summary,
    description,
    ...(keyed && { security: security[keyed] }),
    parameters: [...parameters('path', asks.params, schemaOf), ...parameters('query', asks.query, schemaOf)],
    ...(asks.body && { requestBody: { required: !asks.body.safeParse(undefined).success, content: json(asks.body) } }),
    responses: {
      [gives.status]: { description: gives.says, ...(gives.schema && { content: json(gives.schema) }) },
      ...Object.fromEntries(Object.entries(problems).map(([status, says]) => [status, failure(says)])),
      ...(asks.body && {
        413: failure('L’envoi dépasse 100 ko.'),
        415: failure('Le contenu n’est pas annoncé comme du JSON.'),
      }),
      ...((asks.body || asks.query) && { 422: failure('La demande n’a pas la forme attendue.') }),
      default: failure('Une erreur du service.'),
    },
  };
}

function parameters(
  place: Parameter['in'],
  schema: z.ZodObject | undefined,
  schemaOf: (schema: z.ZodType) => JsonSchema,
): Parameter[] {
  return Object.entries(schema?.shape ?? {}).map(([name, one]) => {
    const { description, example, ...own } = schemaOf(one as z.ZodType);
    return {
      name,
      in: place,
      required: place === 'path' || !(one as z.ZodType).safeParse(undefined).success,
      ...(typeof description === 'string' && { description }),
      ...(example !== undefined && { example }),
      schema: own,
    };
  });
}

/** Named schemas live under `components` in OpenAPI and under `$defs` in JSON Schema. */
const rename = (schema: unknown) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));

const without = (schema: JsonSchema, key: string) =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
