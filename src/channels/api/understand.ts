import type { Hono } from 'hono';
import * as z from 'zod';
import type { Content } from '../../engine/content.ts';
import { DangerKind } from '../../engine/flow.ts';
import { dangerOf } from '../../engine/say.ts';
import type { SessionDeps } from '../../session/session.ts';
import { type OtherLanguage, otherLanguages } from '../../texts/other-languages.ts';
import { explain } from '../../understanding/explain.ts';
import { understand as read } from '../../understanding/understand.ts';
import { operation, serve } from './operation.ts';

/** What a sentence says, without a conversation. The sentence is read and let go: neither stored nor logged. */

const Manner = z.union([z.enum(['despair', 'insult']), z.enum(Object.keys(otherLanguages) as [OtherLanguage])]).meta({
  description:
    'Ce que la réponse doit savoir du ton : une détresse, une colère, ou la langue si ce n’est pas le français',
});

const Because = z
  .object({
    danger: z
      .string()
      .nullable()
      .meta({ description: 'Le motif reconnu, ou les mots qui ont compté : jamais la phrase' }),
    needs: z
      .array(z.object({ code: z.string(), heard: z.array(z.string()) }))
      .meta({ description: 'Les mots qui ont compté pour chaque besoin, le plus fort d’abord' }),
  })
  .meta({ id: 'Because', description: 'Pourquoi, si « why » le demande' });

const Understood = z
  .object({
    danger: z
      .object({ kind: DangerKind, helplines: z.array(z.object({ numero: z.string(), nom: z.string() })) })
      .nullable(),
    needs: z
      .array(z.object({ code: z.string(), label: z.string(), score: z.number() }))
      .meta({ description: 'Le plus probable d’abord' }),
    commune: z.object({ code_insee: z.string(), nom: z.string() }).nullable(),
    who: z.enum(['self', 'child', 'parent', 'spouse', 'other', 'unknown']),
    manner: Manner.nullable(),
    because: Because.optional(),
  })
  .meta({ id: 'Understood' });

export const understand = operation({
  id: 'understand',
  method: 'post',
  path: '/api/v1/understand',
  summary: 'Comprendre une phrase',
  description:
    'Le danger d’abord, puis les besoins, la commune et la personne dont il s’agit. La phrase n’est pas gardée. Avec « why », ce qui l’a fait comprendre.',
  asks: {
    body: z.object({
      text: z.string().min(1).max(10_000).meta({ example: 'jai 2 mois de loyé de retard' }),
      why: z.boolean().optional().meta({ description: 'Dire aussi pourquoi' }),
    }),
  },
  gives: { status: 200, says: 'Ce qui est compris', schema: Understood },
  problems: {},
});

/** Mounts the call. */
export function serveUnderstand(api: Hono, deps: SessionDeps): void {
  serve(api, understand, async (c, { body: { text, why } }) => {
    const { danger, needs, commune, who, manner } = await readSentence(deps, text);
    c.header('Cache-Control', 'no-store');
    return c.json({
      danger: danger && {
        kind: danger.kind,
        helplines: danger.helplines.map(({ numero, nom }) => ({ numero, nom })),
      },
      needs,
      commune,
      who,
      manner,
      ...(why && {
        because: explain(
          text,
          needs.map(({ code }) => code),
        ),
      }),
    });
  });
}

/** What a sentence says. A danger is read even when the database, which knows the communes, does not answer. */
export async function readSentence({ content, directory, report }: SessionDeps, text: string) {
  const unless =
    <T>(otherwise: T) =>
    (error: unknown) => {
      report(error);
      return otherwise;
    };
  const names = await directory.servedNames().catch(unless(new Map<string, string>()));
  const { danger, needs, facts, who, manner } = read(text, { needs: content.needs, communes: names });
  const commune = facts.commune ? await directory.commune(facts.commune).catch(unless(null)) : null;
  return {
    danger: (danger && dangerOf(content, danger)) ?? null,
    needs: needs.map(({ code, score }) => ({ code, label: labelOf(content, code), score })),
    commune: commune && { code_insee: commune.code_insee, nom: commune.nom },
    who,
    manner,
  };
}

const labelOf = (content: Content, code: string) => content.needs.find((need) => need.code === code)?.libelle ?? code;
