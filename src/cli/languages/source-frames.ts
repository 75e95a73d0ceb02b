import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionsLeft } from '../../channels/questions-left.ts';
import { reportedWords, reportKinds, reportWords } from '../../channels/report-words.ts';
import { shareWords } from '../../channels/share-words.ts';
import { pageWords } from '../../channels/web/page-words.ts';
import { frameWords } from '../../channels/widget/frame-words.ts';
import { words } from '../../channels/widget/words.ts';
import { type Holes, type Sentence, sentencesIn } from './sentence.ts';

/** What stands around the conversation: the frame of the pages, written in the templates as `t('…')`, and that of the widget. */

const CHANNELS = 'src/channels';
const CALL = /\b(?:t|toSay)\(\s*'((?:[^'\\\n]|\\.)*)'/g;

const holes: Holes = {
  'shareWords.until': [['{date}']],
  'shareWords.atMost': [['{nombre}'], [1]],
  'shareWords.qrTitle': [['{adresse}']],
};

/** The frame of the pages: the tables of words that they share, then every `t('…')` of the templates, file by file. */
export function sentencesOfPages(root = CHANNELS): Sentence[] {
  // What goes into an SMS or a mail to somebody else stays French.
  const { subject: _subject, discreetSubject: _discreet, whole: _whole, ...shown } = shareWords;
  const left = [{ fr: questionsLeft(1) }, { fr: questionsLeft(2)?.replace('2', '{nombre}') }];
  return [
    ...sentencesIn({ pageWords, reportWords, reportKinds, reportedWords, shareWords: shown }, holes),
    ...left.flatMap(({ fr }) => (fr ? [{ fr, where: 'questionsLeft' }] : [])),
    ...templates(root),
  ];
}

function templates(root: string): Sentence[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.sort().flatMap((name) =>
    [...readFileSync(join(root, name), 'utf8').matchAll(CALL)].map(([, text = '']) => ({
      fr: text.replace(/\\u00a0/g, ' ').replace(/\\(.)/g, '$1'),
      where: name,
    })),
  );
}

/** The words of the widget: those that it shares with the pages stand there. */
export const sentencesOfModule = (): Sentence[] => sentencesIn({ frameWords, words }, {});
