import { createHash } from 'node:crypto';
import type { Site } from '../../config.ts';
import type { Content } from '../../engine/content.ts';
import { widgetProgram } from '../browser.generated.ts';
import { widgetData } from './carried.ts';
import { widgetScript } from './data.ts';

/** The program as it is served, with the names that its bytes have. */
export type Program = {
  text: string;
  /** Of the bytes: another program has another one. */
  hash: string;
  /** An address whose bytes never change, for sites that pin them. */
  pinned: string;
  /** Subresource integrity of those bytes. */
  integrity: string;
};

/** Puts the data of this service into the program. */
export function programOf(content: Content, site: Site): Program {
  const text = widgetScript(widgetProgram, widgetData(content, site));
  const digest = (algorithm: string) => createHash(algorithm).update(text);
  const hash = digest('sha256').digest('hex').slice(0, 12);
  return {
    text,
    hash,
    pinned: `/widget.${hash}.js`,
    integrity: `sha384-${digest('sha384').digest('base64')}`,
  };
}
