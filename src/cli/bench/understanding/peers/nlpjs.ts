import { containerBootstrap, Nlp } from '@nlpjs/basic';
import { LangFr } from '@nlpjs/lang-fr';
import { NOTHING } from '../../../eval/judge-phrase.ts';
import { type Engine, MOST, type Taught } from './engine.ts';

const NONE = 'None';

/** nlp.js as it is set at first, without the feelings that it also measures: nothing is asked of them here. */
export async function nlpjs(taught: readonly Taught[]): Promise<Engine> {
  const container = containerBootstrap({ loadEnv: false });
  container.use(LangFr);
  const nlp = new Nlp({
    container,
    languages: ['fr'],
    autoSave: false,
    autoLoad: false,
    calculateSentiment: false,
    nlu: { log: false },
  });
  for (const { text, need } of taught) nlp.addDocument('fr', text, need);
  await nlp.train();
  return {
    name: 'nlp.js',
    about:
      '@nlpjs/lang-fr, réglages d’origine, entraîné jusqu’à ce qu’il s’arrête de lui-même, sans l’analyse des sentiments',
    place: async (text) => {
      const { classifications } = await nlp.process('fr', text);
      return classifications.slice(0, MOST).map(({ intent }) => (intent === NONE ? NOTHING : intent));
    },
  };
}
