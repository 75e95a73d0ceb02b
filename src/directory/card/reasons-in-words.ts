import type { Choice } from '../choosing/choose.ts';
import { straightLineInWords } from '../hours/dates-in-words.ts';
import { chosenBecause } from '../sentences.ts';

type Told = Pick<Choice, 'reasons' | 'metres' | 'merits' | 'place'>;

/** Why a place was chosen before the next best one, each reason in a short sentence, the strongest first; never none. */
export function reasonsInWords(choice: Told): string[] {
  const told = overTheNext(choice);
  return told.length > 0 ? told : [asGoodAsAnother(choice)];
}

function overTheNext({ reasons, metres, place }: Told): string[] {
  return reasons.flatMap(({ kind }) => {
    switch (kind) {
      case 'nearest':
        return metres === null ? [] : [chosenBecause.nearest(straightLineInWords(metres / 1000))];
      case 'writes':
        return place.courriel ? [chosenBecause.writes(place.courriel)] : [];
      default:
        return [chosenBecause[kind]];
    }
  });
}

/** What a place has, when the next best one has it too. */
function asGoodAsAnother({ metres, merits }: Told): string {
  if (merits.band === 0) return chosenBecause.own_commune;
  return metres === null ? chosenBecause.competent : chosenBecause.near(straightLineInWords(metres / 1000));
}
