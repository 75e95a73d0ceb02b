import type { Answer } from './answer.ts';
import type { Content, Need } from './content.ts';
import type { FlowChoice, ListName } from './flow.ts';
import { labelOf } from './third.ts';

/** What a list may depend on: the theme chosen and the needs heard so far. */
export type Sources = { theme?: Answer; heard?: Answer; third: boolean };

/** Choices that come from data or from what was heard, under the names that flows may use. */
export function list(name: ListName, content: Content, { theme, heard, third }: Sources): FlowChoice[] {
  switch (name) {
    case 'themes':
      return content.themes.map(({ code, libelle }) => ({ id: code, label: libelle }));
    case 'needs_of_theme':
      return content.needs.filter((need) => need.theme === theme).map((need) => choiceOfNeed(need, third));
    case 'needs_heard':
      return (Array.isArray(heard) ? heard : []).flatMap((code) => {
        const need = content.needs.find((candidate) => candidate.code === code);
        return need ? [choiceOfNeed(need, third)] : [];
      });
    case 'departements':
      return content.departements.map(({ code, nom }) => ({
        id: code,
        label: nom,
        sms: `${code} ${nom}`,
        voix: `${nom}, le ${code}`,
      }));
    default:
      return name satisfies never;
  }
}

const choiceOfNeed = (need: Need, third: boolean): FlowChoice => ({ id: need.code, label: labelOf(need, third) });
