import * as z from 'zod';
import { readSentence } from '../api/understand.ts';
import { heardOf } from '../voice/aloud.ts';
import { saidOfDanger, writtenDanger } from './render.ts';
import { tool } from './tool.ts';

/** What an agent can look up without a conversation. It changes nothing and answers for nobody. */

/** More communes than this are not read out. */
const MOST = 10;

/** Finds a commune by what the person said. */
export const findCommune = tool({
  name: 'find_commune',
  title: 'Chercher une commune',
  description:
    'Cherche une commune par son nom, même mal écrit, ou par son code postal : la meilleure d’abord, aucune si rien ne correspond. Sert à faire répéter ou choisir la personne ; répondez ensuite à la question avec answer, text = le nom et le code postal. Ne choisissez jamais une commune à sa place.',
  input: z.object({
    query: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ examples: ['vendome', '41000'] }),
  }),
  reads: true,
  async run({ deps, aloud }, { query }) {
    const found = await deps.directory.findCommunes(query);
    const communes = found.slice(0, MOST).map(({ code_insee, nom, codes_postaux, departement, known_as }) => ({
      code_insee,
      nom,
      said: aloud(nom).map(heardOf).join(' '),
      codes_postaux,
      departement,
      ...(known_as && { known_as }),
    }));
    return { status: 200, result: { say: [], communes } };
  },
});

/** Reads a sentence: danger first, then what it is about. */
export const understand = tool({
  name: 'understand',
  title: 'Comprendre une phrase',
  description:
    'Lit une phrase de la personne : le danger d’abord, puis les besoins possibles, la commune, pour qui. Ne répond à aucune question et ne donne aucun lieu : pour cela, answer avec text. Si « say » n’est pas vide, dites-le mot pour mot, tout de suite. La phrase n’est pas gardée.',
  input: z.object({
    text: z
      .string()
      .min(1)
      .max(10_000)
      .meta({ examples: ['jai 2 mois de loyé de retard'] }),
  }),
  reads: true,
  async run({ deps, aloud }, { text }) {
    const { danger, needs, commune, who } = await readSentence(deps, text);
    const say = danger ? saidOfDanger(danger, aloud) : [];
    return {
      status: 200,
      result: { say, ...(danger && { danger: writtenDanger(danger) }), understood: { needs, commune, who } },
    };
  },
});
