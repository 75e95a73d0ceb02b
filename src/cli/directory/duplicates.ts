import type { Conflict } from '../../directory/duplicates/conflicts.ts';
import type { Decision } from '../../directory/duplicates/decisions.ts';
import type { Evidence } from '../../directory/duplicates/evidence.ts';
import type { Duplicates } from '../../directory/duplicates/join.ts';
import type { Pair, Side } from '../../directory/duplicates/pairs.ts';
import { type Asked, dataset } from './command.ts';

/** `duplicates [--json]`: the places that two rows tell of, joined or to be settled by a person in data/doublons.csv. */
export function showDuplicates(asked: Asked): number {
  const { duplicates } = dataset(asked);
  asked.console.log(asked.options.has('json') ? JSON.stringify(duplicates) : inFrench(duplicates).join('\n'));
  return 0;
}

/** The list for the directory's keeper, in lines to print. */
export function inFrench({ joined, review, neighbours, conflicts, unknown }: Duplicates): string[] {
  return [
    ...part('Lieux joints', joined, told),
    ...part('À départager', review, told),
    ...part('Désaccords entre deux lignes jointes', conflicts, disagreement),
    ...part('Décisions sans effet\u00a0: une des deux lignes n’est plus dans l’annuaire', unknown, stale),
    `Services différents à une même adresse, laissés tels quels\u00a0: ${neighbours.length}.`,
    ...(review.length > 0 ? [TO_SETTLE] : []),
  ];
}

const TO_SETTLE =
  'Pour départager deux lignes, ajoutez-les à data/doublons.csv\u00a0: « joindre » si c’est le même lieu, « distinct » sinon.';

const part = <T>(title: string, items: readonly T[], lines: (item: T) => string[]): string[] => [
  `${title}\u00a0: ${items.length}.`,
  ...items.flatMap(lines).map((line) => `  ${line}`),
  '',
];

const told = ({ kept, left, grade, seen }: Pair): string[] => [
  [...(grade === 'decided' ? ['décidé'] : []), ...evidence(seen)].join(', '),
  `  ${sideInWords(kept)}`,
  `  ${sideInWords(left)}`,
];

const sideInWords = ({ id, nom, commune, adresse, telephone, verified_on }: Side): string =>
  [
    id,
    nom,
    [adresse, commune].filter(Boolean).join(', '),
    telephone ?? 'sans téléphone',
    verified_on ?? 'sans date',
  ].join(' | ');

/** What brings two rows together, then what keeps them apart. */
function evidence({ name, phone, street, postcode, siret, metres }: Evidence): string[] {
  const words: Record<string, string | undefined> = {
    name: { same: 'même nom', within: 'nom proche', unlike: 'noms différents', apart: 'noms différents' }[name],
    phone: { same: 'même téléphone', differs: 'téléphones différents', unknown: undefined }[phone],
    street: {
      same: 'même rue et même numéro',
      unnumbered: 'même rue',
      differs: 'rues différentes',
      unknown: undefined,
    }[street],
    postcode: postcode === 'differs' ? 'codes postaux différents' : undefined,
    siret: { same: 'même SIRET', company: 'même organisme', differs: 'organismes différents', unknown: undefined }[
      siret
    ],
    metres: metres === null ? undefined : distance(metres),
  };
  return Object.values(words).filter((word) => word !== undefined);
}

const distance = (metres: number): string =>
  metres < 1000 ? `à ${metres}\u00a0m` : `à ${(metres / 1000).toFixed(1).replace('.', ',')}\u00a0km`;

const FIELDS = { telephone: 'téléphone', adresse: 'adresse', horaires_accueil: 'horaires d’accueil' };

const disagreement = ({ id_garde, id_doublon, champ, garde, autre }: Conflict): string[] => [
  `${FIELDS[champ]}\u00a0: « ${garde.valeur} » (${garde.date ?? 'sans date'}) est gardé, pas « ${autre.valeur} » (${autre.date ?? 'sans date'})`,
  `  ${id_garde} | ${id_doublon}`,
];

const stale = ({ id_garde, id_doublon, decision }: Decision): string[] => [`${id_garde} | ${id_doublon} | ${decision}`];
