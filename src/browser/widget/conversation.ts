import type { View } from '../../channels/widget/wire.ts';
import { keepComfort } from '../comfort.ts';
import { ask, discreetly, newMessage, type Reply } from './ask.ts';
import { type Known, warn } from './attributes.ts';
import { api, data, home } from './home.ts';
import { inFrench, known, type Spoken } from './languages.ts';
import { createLine, type Line } from './line.ts';
import { keep, kept } from './store.ts';

/** What a person answers, as POST /turns takes it. */
export type Input = Record<string, unknown>;

/** One conversation with the service: where it stands, and what can be done. */
export type Conversation = {
  line: Line;
  view: View;
  spoken: Spoken;
  /** Its unguessable name; null as long as nothing was answered. */
  session: string | null;
  known: Known;
  /** One sentence above all: what happened to the conversation. */
  told: string;
  /** What was typed and not yet taken. */
  typed: string;
  /** The answers are shown instead of the question. */
  reviewing: boolean;
  /** Takes up what an earlier page of this tab began, kept under `key`. */
  resume(key: string): void;
  /** Sends an answer, the first one with what the host page knows; `step` when it answers the question shown. */
  answer(from: Element, input?: Input, step?: string | null): void;
  /** Shows the nth answer given (from 1) as a question again. */
  change(nth: string, from: Element): void;
  erase(from: Element): void;
  /** Leaves the whole page at once; the conversation is forgotten on the way. */
  quit(): void;
  /** Goes on in another language; `from` when it is the person who chose it. */
  speak(lang: string, from?: Element | null): void;
  /** A call beside the conversation. */
  call(path: string, sent: object): Promise<Reply>;
};

/** Who is told: that something else is to be shown (`moved`: the reading goes there), that the line has news, that the host may know. */
export type Listener = {
  changed(moved: boolean): void;
  troubled(): void;
  happened(event: 'opened' | 'oriented'): void;
};

/** Makes a conversation that has not begun. */
export function createConversation({ changed, troubled, happened }: Listener): Conversation {
  let key = '';
  const talk: Conversation = {
    line: createLine(troubled),
    view: inFrench.view,
    spoken: inFrench,
    session: null,
    known: {},
    told: '',
    typed: '',
    reviewing: false,
    resume(name) {
      // A conversation stays under the name that it was kept under, however the page changes around it.
      if (talk.session) return;
      key = name;
      talk.session = kept(key);
      if (talk.session) send('GET', '', null, (reply) => take(reply, false));
    },
    answer(from, input, step) {
      const { session, known, spoken } = talk;
      if (talk.line.waiting) return;
      if (!session) happened('opened');
      const rest = session ? { step } : { lang: spoken.lang, ...known };
      const body = { message_id: newMessage(), input, ...rest };
      send('POST', session && '/turns', from, (reply) => take(reply, true), body);
    },
    change: (nth, from) => send('GET', `?change=${nth}`, from, (reply) => take(reply, true)),
    erase: (from) =>
      send('DELETE', '', from, ({ status }) => {
        if (status < 300 || status === 404 || status === 410) forget(talk.spoken.words.erased);
      }),
    quit() {
      const { session } = talk;
      if (session) discreetly(`${api}/sessions/${session}`, { method: 'DELETE', keepalive: true }).catch(() => {});
      forget('');
      try {
        (top ?? self).location.replace(data.quickExit);
      } catch {
        location.replace(data.quickExit);
      }
    },
    speak(lang, from = null) {
      const { line } = talk;
      if (line.waiting) {
        line.next = () => talk.speak(lang, from);
        return;
      }
      const use = (spoken: Spoken) => {
        known[lang] = spoken;
        talk.spoken = spoken;
        if (!talk.session) talk.view = spoken.view;
        changed(false);
        if (from && talk.session) talk.answer(from, { language: lang });
      };
      if (lang === talk.spoken.lang) return;
      const spoken = known[lang];
      if (spoken) return use(spoken);
      line.send({ url: `${home}/widget/mots.${lang}.json`, lang, method: 'GET', from }, ({ status, body }) => {
        if (status === 200) use(body as unknown as Spoken);
      });
    },
    call: (path, sent) =>
      ask(path[0] === '/' ? api + path : `${api}/sessions/${talk.session}/${path}`, talk.spoken.lang, 'POST', sent),
  };
  return talk;

  function send(
    method: string,
    path: string | null,
    from: Element | null,
    took: (reply: Reply) => void,
    body?: object,
  ) {
    const url = `${api}/sessions${path === null ? '' : `/${talk.session}${path}`}`;
    talk.line.send({ url, lang: talk.spoken.lang, method, from, body }, took);
  }

  /** Where an answer leads, or why it could not be taken. */
  function take({ status, body }: Reply, moved: boolean): void {
    const { view, session, rejected, ignored } = body;
    if (status === 404 || status === 410) return startAgain(talk.spoken.words.gone, moved);
    if (!view) {
      const { tooLong, down } = talk.spoken.words;
      // Only what was typed can be more than the service takes; what it says of it is for programs.
      talk.told = status === 413 || status === 422 ? tooLong : (body.detail ?? down);
      return changed(moved);
    }
    const oriented = view.plan && !talk.view.plan;
    talk.session = session ?? talk.session;
    talk.view = view;
    talk.told = '';
    talk.reviewing = false;
    if (!rejected) talk.typed = '';
    if (ignored) warn(`le service ne connaît pas la valeur de : ${ignored.join(', ')}.`);
    keep(key, view.discreet ? null : talk.session);
    changed(moved);
    if (oriented) happened('oriented');
    if (view.lang !== talk.spoken.lang) talk.speak(view.lang);
  }

  /** The first question again; what was typed stays. */
  function startAgain(told: string, moved = true): void {
    talk.line.drop();
    keep(key, null);
    Object.assign(talk, { session: null, view: talk.spoken.view, reviewing: false, told });
    changed(moved);
  }

  /** Nothing is left in the tab, nor of what was typed. */
  function forget(told: string): void {
    talk.typed = '';
    keepComfort({});
    startAgain(told);
  }
}
