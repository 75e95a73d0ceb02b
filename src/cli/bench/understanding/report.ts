import type { Row } from '../row.ts';
import { FOLDS } from './exam.ts';
import type { Figures, Measured } from './measure.ts';

/** How many sentences were asked, and where they come from. */
type Asked = { asked: number; from: 'bank' | 'file' };

/** One figure of an engine; what is aimed at for ours, in which sense, where there is an aim. */
type Column = {
  name: string;
  unit: string;
  of: (figures: Figures) => number;
  aim?: { value: number; says: string; reached: (ours: number) => boolean };
};

/** What the name of each row begins with: the table leaves it out. */
export const SUBJECT = 'comprendre : ';
export const AIM = 'but';

const atLeast = (value: number) => ({ value, says: `au moins ${value} %`, reached: (ours: number) => ours >= value });
const under = (value: number) => ({ value, says: `moins de ${value} µs`, reached: (ours: number) => ours < value });

const COLUMNS: Column[] = [
  { name: 'premier choix', unit: '%', of: ({ first }) => 100 * first, aim: atLeast(85) },
  { name: 'parmi trois', unit: '%', of: ({ three }) => 100 * three, aim: atLeast(95) },
  { name: 'p50', unit: 'µs', of: ({ micros }) => micros.p50 },
  { name: 'p99', unit: 'µs', of: ({ micros }) => micros.p99, aim: under(300) },
  { name: 'préparation', unit: 's', of: ({ seconds }) => seconds },
];

/** The rows of the bench: each figure of ours beside each peer's, then beside what is aimed at. */
export function reportOf(measured: Measured, asked: Asked): Row[] {
  const { ours, peers } = measured;
  const note = `${settingOf(measured, asked)} ; ${ours.name} : ${ours.about}`;
  return [
    ...peers.flatMap((peer) => COLUMNS.map((column) => row(column, ours, column.of(peer), peer.name, peer.about))),
    ...COLUMNS.flatMap((column) => {
      if (!column.aim) return [];
      const { value, says, reached } = column.aim;
      return [{ ...row(column, ours, value, AIM, note), aim: { says, reached: reached(column.of(ours)) } }];
    }),
  ];
}

function row({ name, unit, of }: Column, figures: Figures, peer: number, against: string, note: string): Row {
  const ours = of(figures);
  return { name: `${SUBJECT}${name}`, ours, peer, unit, ratio: ours / peer, note, against };
}

function settingOf({ taught, timed, ours }: Measured, { asked, from }: Asked): string {
  const source =
    from === 'file'
      ? `${count(asked)} phrases du fichier, ${count(taught)} de la banque apprises`
      : `${count(asked)} phrases de la banque, une sur ${FOLDS}, mises de côté avec celles qui leur ressemblent ; ${count(taught)} apprises ; nos motifs écrits à la main, eux, ont pu être pensés pour elles`;
  return `${source} ; durées : ${count(timed)} phrases, la plus courte de trois passages (nous, premier passage seul : p99 ${count(ours.once.p99)} µs) ; préparation : temps de processeur`;
}

const count = (value: number): string => Math.round(value).toLocaleString('fr-FR');
