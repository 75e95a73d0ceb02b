import * as z from 'zod';
import type { Operation } from '../api/operation.ts';
import { Result } from './result.ts';
import { RetellCall } from './retell.ts';
import { tools } from './tools.ts';
import { VapiMessage, VapiResults } from './vapi.ts';

/** The tools in the document of the API. */

const ToolResult = Result.meta({ id: 'ToolResult' });
const limits = {
  401: 'La clé manque, ou n’est pas connue.',
  429: 'Trop d’appels de cette clé dans la minute ; « Retry-After » dit combien de secondes attendre.',
};

/** Each tool as a plain call, then the one address of each platform that has its own envelope. */
export const toolOperations = [
  ...tools.map(
    ({ name, title, description, input }): Operation => ({
      id: `tool-${name}`,
      method: 'post',
      path: `/api/v1/tools/${name}`,
      summary: `Agent : ${title}`,
      description,
      keyed: 'shown',
      asks: { body: input },
      gives: { status: 200, says: 'De quoi dire, et les mêmes données', schema: ToolResult },
      problems: {
        ...limits,
        404: 'La conversation n’existe pas, ou le code.',
        410: 'La conversation a été effacée.',
      },
    }),
  ),
  {
    id: 'tools-vapi',
    method: 'post',
    path: '/api/v1/tools/vapi',
    summary: 'Agent : les outils, appelés par Vapi',
    description:
      'Un message « tool-calls » : chaque appel d’outil a sa réponse, en une ligne. L’appel téléphonique est la conversation.',
    keyed: 'shown',
    asks: { body: VapiMessage },
    gives: { status: 200, says: 'Une réponse par appel', schema: VapiResults },
    problems: limits,
  },
  {
    id: 'tools-retell',
    method: 'post',
    path: '/api/v1/tools/retell',
    summary: 'Agent : les outils, appelés par Retell',
    description:
      'Une « custom function », signée par « X-Retell-Signature » avec une clé du service. L’appel téléphonique est la conversation. Ce que l’agent peut corriger est dit dans « error ».',
    keyed: 'signed',
    asks: { body: RetellCall },
    gives: {
      status: 200,
      says: 'De quoi dire, et les mêmes données',
      schema: z.union([ToolResult, z.object({ error: z.string() })]),
    },
    problems: limits,
  },
] as unknown as Operation[];
