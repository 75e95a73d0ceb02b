/** A real Chromium, the same one that the bench measures in. */
export { openBrowser } from '../../src/cli/browser/chromium.ts';
