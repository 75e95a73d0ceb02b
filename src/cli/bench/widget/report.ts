import type { Row } from '../row.ts';
import type { Figures } from './measure.ts';
import { SLOWER } from './networks.ts';

/** Each round of the openings, and the browser they were done in. */
type Setting = { runs: number; browser: string };

/** One figure; what is aimed at for ours, where there is an aim. The block is the part of the table in which it stands. */
type Column = {
  block: string;
  name: string;
  unit: 'ko' | 's';
  of: (figures: Figures) => number;
  aim?: { most: number; says: string };
};

/** What stands in the place of a peer in the rows of the aims. */
export const AIM = 'but';

const WEIGHTS: Column[] = [
  { block: 'poids', name: 'brut', unit: 'ko', of: ({ weight }) => weight.raw / 1000 },
  {
    block: 'poids',
    name: 'gzip',
    unit: 'ko',
    of: ({ weight }) => weight.gzip / 1000,
    aim: { most: 15, says: 'au plus 15 ko' },
  },
  { block: 'poids', name: 'brotli', unit: 'ko', of: ({ weight }) => weight.brotli / 1000 },
  { block: 'poids', name: 'reçu, script et style', unit: 'ko', of: ({ received }) => received / 1000 },
];

/** The network of the aim: at 400 ms, coming and going twice takes 0,8 s already, and no widget could hold it. */
const AIMED = '400 kbit/s, 150 ms';

/** The rows of the bench: each figure of our widget beside each peer’s, then beside what is aimed at. The first is ours. */
export function reportOf([ours, ...peers]: readonly Figures[], setting: Setting): Row[] {
  if (!ours) return [];
  const columns = [...WEIGHTS, ...pacesOf(ours)];
  const note = `${settingOf(setting)} ; ${ours.name} : ${ours.about}`;
  return [
    ...peers.flatMap((peer) => columns.map((column) => row(column, ours, column.of(peer), peer.name, peer.about))),
    ...columns.flatMap((column) => {
      if (!column.aim) return [];
      const { most, says } = column.aim;
      return [{ ...row(column, ours, most, AIM, note), aim: { says, reached: column.of(ours) <= most } }];
    }),
  ];
}

const pacesOf = ({ paces }: Figures): Column[] =>
  (['median', 'worst'] as const).flatMap((which) =>
    paces.map(({ network }, at) => ({
      block: which === 'median' ? 'première question' : 'première question, au pire',
      name: network,
      unit: 's' as const,
      of: ({ paces: own }: Figures) => (own[at]?.[which] ?? Number.NaN) / 1000,
      ...(network === AIMED && which === 'median' && { aim: { most: 1, says: 'au plus 1 s' } }),
    })),
  );

function row({ block, name, unit, of }: Column, figures: Figures, peer: number, against: string, note: string): Row {
  const ours = of(figures);
  return { name: `${block} : ${name}`, ours, peer, unit, ratio: ours / peer, note, against };
}

const settingOf = ({ runs, browser }: Setting): string =>
  `Chromium ${browser}, écran de 360 × 740, processeur divisé par ${SLOWER} ; médiane de ${runs} ouvertures chacun, tour à tour, rien en mémoire ; de l’adresse demandée à la question peinte ; le délai est ajouté à chaque demande, ouvrir une connexion ne coûte rien ; 1 ko = 1 000 octets ; reçu : tel que servi (brotli), en-têtes compris`;
