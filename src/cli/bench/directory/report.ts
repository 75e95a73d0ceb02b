import type { Row } from '../row.ts';
import type { Spread } from './durations.ts';
import type { Measured } from './measure.ts';
import { K, OURS } from './peers/peer.ts';
import type { Written } from './write.ts';

/** What is aimed at for the whole of France on one machine. */
const PLAN_P99_MICROS = 2_000;
const TIMES_GEOKDBUSH = 5;
const GROWTH = 1.5;

/** The rows of the bench: each figure of ours beside a peer's or beside the most it may be. */
export function reportOf(written: Written, measured: Measured): Row[] {
  return [...nearestRows(measured), ...planRows(measured), ...findingRows(measured), ...sizeRows(written, measured)];
}

function nearestRows({ nearest, checked, differ }: Measured): Row[] {
  const ours = nearest.find(({ name }) => name === OURS);
  if (!ours) return [];
  return nearest
    .filter((pace) => pace !== ours)
    .map((peer) => {
      const limit = peer === nearest.at(-1);
      const apart = differ.filter((name) => name === peer.name || name === OURS).length;
      const agreement = limit
        ? 'ne regarde pas la compétence'
        : `réponses comparées : ${checked}, différentes : ${apart}`;
      return row(`les ${K} lieux compétents les plus proches`, ours.micros, peer.micros, {
        against: limit ? `limite, ${peer.name}` : peer.name,
        note: `${ours.questions} questions par tour (pair : ${peer.questions}), médiane de cinq tours ; ${agreement}`,
        ...(limit && { most: TIMES_GEOKDBUSH, says: `moins de ${TIMES_GEOKDBUSH} fois la limite` }),
      });
    });
}

function planRows({ departements, plans: { shipped, two, national } }: Measured): Row[] {
  const note = `par personne, le plus court de trois passages ; ${spread(national)} à ${departements} départements`;
  const growth = `un plan, p50, de 2 à ${departements} départements`;
  return [
    row(`un plan, p99, à ${departements} départements`, national.p99, PLAN_P99_MICROS, {
      against: 'limite',
      note: `${note} ; p99 d’un seul passage, machine partagée comprise : ${count(national.once.p99)} µs`,
      most: 1,
      says: 'moins de 2 ms',
    }),
    row(growth, national.p50, two.p50, {
      against: 'à 2 départements de ce pays',
      note: `${note} ; ${spread(two)} à 2, avec autant de services autour de chaque personne`,
      most: GROWTH,
      says: 'moins de 1,5 fois plus',
    }),
    row(growth, national.p50, shipped.p50, {
      against: 'avec les données livrées',
      note: `${note} ; ${spread(shipped)} avec les données livrées, où moins de lieux se disputent une place`,
      most: GROWTH,
      says: 'moins de 1,5 fois plus',
    }),
  ];
}

const findingRows = ({ departements, finding }: Measured): Row[] =>
  finding.map(({ name, shipped, national }) =>
    row(`trouver la commune, ${name}, p50`, national.p50, shipped.p50, {
      against: 'à 2 départements',
      note: `${spread(shipped)} à 2 départements ; ${spread(national)} à ${departements}`,
    }),
  );

function sizeRows(sizes: Written, { memory: { before, after }, firstMillis }: Measured): Row[] {
  const { structures, services, readSeconds, makeSeconds, writeSeconds } = sizes;
  const size = `${count(structures)} lieux, ${count(services)} services`;
  return [
    row('mémoire de l’annuaire du pays', after.held - before.held, before.held, {
      unit: 'Mo',
      against: 'le reste du service',
      note: `${size} ; le processus entier occupe ${count(after.rss)} Mo, dont le cache de SQLite`,
    }),
    row('chargement du pays dans la base', writeSeconds * 1000, readSeconds * 1000, {
      unit: 'ms',
      against: 'lire le fichier',
      note: `${size} ; mettre en forme : ${count(makeSeconds * 1000)} ms ; première question, annuaire lu en mémoire : ${count(firstMillis)} ms`,
    }),
  ];
}

type Against = { against: string; note: string; unit?: string; most?: number; says?: string };

function row(name: string, ours: number, peer: number, { against, note, unit = 'µs', most, says }: Against): Row {
  const ratio = ours / peer;
  const aim = most === undefined || says === undefined ? {} : { aim: { says, reached: ratio < most } };
  return { name, ours, peer, unit, ratio, note, against, ...aim };
}

const spread = ({ p50, p99, calls }: Spread): string =>
  `p50 ${count(p50)} µs, p99 ${count(p99)} µs (${count(calls)} fois)`;
const count = (value: number): string => Math.round(value).toLocaleString('fr-FR');
