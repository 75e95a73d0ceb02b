import { texts } from '../../texts.ts';
import { type Holes, type Sentence, sentencesIn } from './sentence.ts';

const holes: Holes = {
  'human.why': [['{du_departement}']],
  'handoff.code': [['{code}']],
  'handoff.how': [['{nombre}']],
  'handoff.elsewhere.web': [['{adresse}']],
  'handoff.elsewhere.sms': [['{numero}']],
  'handoff.elsewhere.voice': [['{numero}']],
  'handoff.elsewhere.telegram': [['{nom}']],
};

/** What the conversation itself says on any channel. */
export const sentencesOfConversation = (): Sentence[] => sentencesIn(texts, holes);
