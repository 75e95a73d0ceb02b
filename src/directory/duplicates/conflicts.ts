import type { Structure } from '../rows/read-structures.ts';
import type { Evidence } from './evidence.ts';
import { checkedOn, type Group, type IsCorrected } from './field-groups.ts';
import { digitsOf } from './written-phone.ts';

/** Two rows that are one place and do not say the same: what is shown, what was left aside, and of when each is. */
export type Conflict = {
  id_garde: string;
  id_doublon: string;
  champ: 'telephone' | 'adresse' | 'horaires_accueil';
  garde: { valeur: string | null; date: string | null };
  autre: { valeur: string; date: string | null };
};

type Joined = { kept: Structure; left: Structure; seen: Evidence; isCorrected: IsCorrected };

const GROUP: Record<Conflict['champ'], Group> = {
  telephone: 'contact',
  adresse: 'adresse',
  horaires_accueil: 'horaires',
};

/** What two rows contradict, once they are joined into `merged`. What a person corrected by hand is settled. */
export function conflictsOf(merged: Structure, { kept, left, seen, isCorrected }: Joined): Conflict[] {
  const against: Record<Conflict['champ'], boolean> = {
    telephone: digitsOf(kept.telephone) !== digitsOf(left.telephone),
    adresse: seen.street === 'differs',
    horaires_accueil: kept.horaires_accueil !== left.horaires_accueil,
  };
  return (Object.keys(against) as Conflict['champ'][]).flatMap((champ) => {
    const [ours, theirs] = [kept[champ], left[champ]];
    if (!against[champ] || !ours || !theirs || isCorrected(kept, champ) || isCorrected(left, champ)) return [];
    const [shown, aside] = merged[champ] === theirs ? [left, kept] : [kept, left];
    return [
      {
        id_garde: kept.id,
        id_doublon: left.id,
        champ,
        garde: { valeur: merged[champ], date: checkedOn(shown, GROUP[champ]) },
        autre: { valeur: aside[champ] as string, date: checkedOn(aside, GROUP[champ]) },
      },
    ];
  });
}
