import { ParOu } from './widget/element.ts';

// The script may stand twice in a page, and in browsers that know no custom elements: the link inside then stays.
if (window.customElements && !customElements.get('par-ou')) customElements.define('par-ou', ParOu);
