import { pageWords } from '../channels/web/page-words.ts';
import { wakeButtons } from './pages/copy.ts';
import { watchLeaving } from './pages/leaving.ts';
import { helpPlace } from './pages/place.ts';
import { watchSending } from './pages/sending.ts';
import { showTools } from './pages/tools.ts';

/** What the pages do better where a script can run. Each of them works without it. */

/** A page in another language brings its words with it. */
const { words: translated } = document.currentScript?.dataset ?? {};
const words = { ...pageWords, ...(translated ? JSON.parse(translated) : {}) };

showTools(words);
for (const input of document.querySelectorAll<HTMLInputElement>('[data-commune]')) helpPlace(input, words);
wakeButtons(words);
watchSending(words);
watchLeaving();
