import type { Closure, Week } from '../../engine/content.ts';
import type { Point } from '../communes/distance.ts';
import { cellOf, type Lists, listOf } from './lists.ts';
import { type Mapped, mapped } from './nearest.ts';

/** Hours as they are stored, shared by all who keep the same, and read when a choice first depends on them. */
export type KeptWeek = { text: string; read: Week | null };

/** What choosing needs to know of a structure that is open, and no more. */
export type Listed = {
  id: string;
  code_insee: string | null;
  departement: string;
  /** Its own, or that of its commune. */
  point: Point | null;
  /** Inhabitants of its commune. */
  population: number;
  itinerant: boolean;
  /** A town hall of a commune that was merged into another. */
  delegated: boolean;
  /** What it is first of all. */
  vocation: string;
  telephone: boolean;
  courriel: boolean;
  /** An address or hours at which one is received. */
  receives: boolean;
  accueil: KeptWeek | null;
  fermetures: Closure[] | null;
  /** When its contact was last checked, else the whole row. */
  verified_on: string | null;
  /** Communes that a source says it follows. */
  secteur: string[] | null;
};

/** All the open structures, and who is competent for what and where: kept in memory, to choose without a query. */
export type Register = {
  structures: readonly Listed[];
  lists: Lists;
  /** The houses of each commune whose sector is known, by INSEE code. */
  sectors: ReadonlyMap<string, readonly number[]>;
  /** The long lists, mapped when they are first looked at. */
  maps: Map<number, Mapped>;
};

/** Puts a register together; the lists name the structures by their place in `structures`. */
export function registerOf(structures: Listed[], lists: Lists): Register {
  const sectors = new Map<string, number[]>();
  for (const [i, { secteur }] of structures.entries()) {
    for (const code of secteur ?? []) sectors.set(code, [...(sectors.get(code) ?? []), i]);
  }
  return { structures, lists, sectors, maps: new Map() };
}

/** The list of a place type and a territory, mapped. */
export function mapOf({ structures, lists, maps }: Register, lieu: string, code: string): Mapped {
  const cell = cellOf(lists, lieu, code);
  let map = maps.get(cell);
  if (!map) {
    map = mapped(listOf(lists, lieu, code), (member) => structures[member]?.point ?? null);
    maps.set(cell, map);
  }
  return map;
}

/** The hours kept; null when none are known. */
export function weekOf(kept: KeptWeek | null): Week | null {
  if (kept === null) return null;
  kept.read ??= JSON.parse(kept.text) as Week;
  return kept.read;
}
