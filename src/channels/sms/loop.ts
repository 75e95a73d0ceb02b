import { plain } from '../../letters.ts';
import { triesOf } from '../../session/hash.ts';
import type { SessionDeps } from '../../session/session.ts';
import { countHit } from '../../store/limits.ts';

/** Two machines that answer each other never stop: what a person would not send is not answered. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Messages in an hour from one number. A whole conversation is ten. */
const MOST = 60;
/** How often the same long message is answered in an hour; and what looks written by a machine, in a day. */
const SAME = 3;
const AUTOMATIC = 1;
/** Letters of a message that nobody writes twice by chance. */
const LONG = 25;

/** What telephones and offices answer by themselves. */
const BY_ITSELF =
  /\b(?:message|reponse) automatique\b|\bautomatic(?:ally)? (?:reply|response)\b|\bauto ?reply\b|\bne (?:pas )?repond(?:ez|re) pas? a ce (?:sms|message|numero)\b|\b(?:je suis|actuellement) (?:en train de conduire|au volant|en reunion|en conduite)\b|\bje (?:vous|te) rappelle(?:rai)? (?:plus tard|des que)\b|\b(?:absent|absente|en conges?) jusqu au\b/;

/** Whether a message must be left without an answer. `from` is a number; only its keyed hash is counted. */
export async function isLoop(deps: SessionDeps, from: string, text: string): Promise<boolean> {
  const at = deps.now().getTime();
  const said = plain(text);
  const count = (what: string, who: string, span: number) =>
    countHit(deps.db, triesOf(deps.secret, what, who), span, at);
  if ((await count('sms', from, HOUR)) > MOST) return true;
  if (BY_ITSELF.test(said) && (await count('automatic sms', from, DAY)) > AUTOMATIC) return true;
  return said.length >= LONG && (await count('same sms', `${from}\n${said}`, HOUR)) > SAME;
}
