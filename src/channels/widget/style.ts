import { asking } from './style/asking.ts';
import { frame } from './style/frame.ts';
import { plan } from './style/plan.ts';
import { tokens } from './style/tokens.ts';

/** What no browser reads: the spaces around signs, the ends of lines, the last semicolon of a rule. */
const squeezed = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: (?![^{}]*\{)/g, ':')
    .replaceAll(';}', '}')
    .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
    .trim();

/** The whole style of the widget. It travels in the program; `/widget.css` is the same text, for hosts that let no other style in. */
export const widgetStyle = squeezed([frame, tokens, asking, plan].join(''));
