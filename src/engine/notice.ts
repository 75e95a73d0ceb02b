import { type OtherLanguage, otherLanguages } from '../texts/other-languages.ts';
import { texts } from '../texts.ts';
import { UNKNOWN } from './answer.ts';
import type { Content, Departement } from './content.ts';
import { asksWhy } from './feedback.ts';
import type { Folded } from './fold.ts';
import type { Helpline } from './plan.ts';
import type { Notice } from './prompt.ts';
import type { Rating } from './rating.ts';
import type { Position } from './resolve.ts';
import type { Manner, Turn } from './turn.ts';

/** After so many misunderstandings in a row, a person is offered. */
const LOST = 3;

/** What to tell beside the question, because of the last thing that happened. */
export function noticeOf(content: Content, folded: Folded, position: Position): Notice | undefined {
  const { last } = folded;
  if (!last) return undefined;
  const manner = last.manner ?? null;
  if (manner !== null && isLanguage(manner)) {
    const says = [...otherLanguages[manner].says];
    return { code: 'other_language', lang: manner, says, helplines: switchboards(content, position) };
  }
  if (last.danger) return undefined;
  switch (last.kind) {
    case 'rejected':
      if (folded.misunderstood >= LOST) {
        return { code: 'still_lost', says: texts.human.stillLost, helplines: switchboards(content, position) };
      }
      if (manner) return { code: manner, says: texts.manner[manner], helplines: switchboards(content, position) };
      if (last.led) return { code: 'themes', says: texts.themes };
      return { code: last.reason, says: rejection(last, position) };
    case 'asked':
      if (last.for === 'human') {
        return { code: 'human', says: texts.human.says, helplines: switchboards(content, position) };
      }
      if (last.for === 'more') return undefined;
      if (last.for === 'thanks') return { code: 'thanked', says: texts.thanked };
      return last.for === 'help' ? { code: 'help', says: texts.help } : { code: 'resumed', says: texts.resumed };
    case 'rated':
      return rated(content, last, position);
    case 'restarted':
      return { code: 'restarted', says: texts.restarted };
    case 'joined':
      return { code: 'joined', says: texts.handoff.joined };
    case 'started':
    case 'reverted':
    case 'answered':
      if (manner === 'despair') return { code: manner, says: texts.manner.heard };
      return flowChanged(content, last, position);
    default:
      return last satisfies never;
  }
}

/** Thanks; and a person, where the plan was of no help. */
function rated(content: Content, rating: Rating, position: Position): Notice {
  const { thanks } = texts.feedback;
  const says = asksWhy(rating) ? thanks[rating.helped] : rating.helped === 'yes' ? thanks.yes : thanks.reason;
  return { code: 'rated', says, ...(rating.helped === 'no' && { helplines: switchboards(content, position) }) };
}

const isLanguage = (manner: Manner): manner is OtherLanguage => manner in otherLanguages;

function rejection(last: Extract<Turn, { kind: 'rejected' }>, position: Position): string[] {
  if (last.reason === 'out_of_scope' && position.at === 'plan') return texts.rejected.out_of_scope_at_plan;
  if (last.reason === 'ambiguous' && last.candidates.length === 1) return texts.rejected.perhaps;
  return texts.rejected[last.reason];
}

/** The content changed under a conversation, and the person no longer stands where they were. */
function flowChanged(content: Content, last: Turn, position: Position): Notice | undefined {
  const here = position.at === 'question' ? position.key : null;
  if (last.content === content.hash || !last.shown || last.shown.step === here) return undefined;
  return { code: 'flow_changed', says: texts.flowChanged };
}

/** The switchboard of the person's Département when it is known, else those of all that are served. */
export function switchboards(content: Content, position: Position): Helpline[] {
  const { commune = UNKNOWN, departement } = position.answers;
  const own = content.departements.filter(({ code }) =>
    commune === UNKNOWN ? code === departement : String(commune).startsWith(code),
  );
  return (own.length > 0 ? own : content.departements).map(switchboard);
}

const switchboard = ({ standard, standard_nom, du }: Departement): Helpline => ({
  numero: standard,
  nom: standard_nom,
  horaires: null,
  open: null,
  why: texts.human.why(du),
});
