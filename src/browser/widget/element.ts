import { make } from '../make.ts';
import { applyAccent } from './accent.ts';
import { observed, readAttributes } from './attributes.ts';
import { type Conversation, createConversation } from './conversation.ts';
import { createFrame, type Frame } from './frame.ts';
import { home } from './home.ts';
import { createPanel, type Panel } from './panel.ts';
import { dress } from './sheet.ts';

/**
 * `<par-ou>`: the conversation on any page. Attributes: departement, commune, need, lang, position, heading-level, theme,
 * accent. Events, which bubble and hold nothing: `par-ou:opened` when the panel is opened or, in the page, when the person
 * first answers; `par-ou:oriented` when a plan is shown.
 */
export class ParOu extends HTMLElement {
  static get observedAttributes(): string[] {
    return observed;
  }

  declare private parts: Parts | undefined;

  connectedCallback(): void {
    this.parts = this.parts ?? assemble(this);
    addEventListener('online', this.parts);
    document.addEventListener('securitypolicyviolation', this.parts);
    this.parts.wake();
  }

  disconnectedCallback(): void {
    if (!this.parts) return;
    removeEventListener('online', this.parts);
    document.removeEventListener('securitypolicyviolation', this.parts);
    this.parts.frame.hush();
  }

  attributeChangedCallback(): void {
    this.parts?.changed();
  }
}

type Parts = EventListenerObject & {
  frame: Frame;
  /** The attributes have changed. Several may at once: they are read together. */
  changed(): void;
  /** Once the person sees it: an earlier conversation is taken up, or another language fetched. */
  wake(): void;
};

function assemble(element: ParOu): Parts {
  const root = element.attachShadow({ mode: 'open' });
  let panel: Panel | null = null;
  let stale = false;
  dress(root);
  const all = make('div', { class: 'root' });
  root.append(all);
  const tell = (event: string) =>
    element.dispatchEvent(new CustomEvent(`par-ou:${event}`, { bubbles: true, composed: true }));
  const talk: Conversation = createConversation({
    changed: (moved) => {
      frame.draw(moved);
      panel?.say(talk.spoken);
    },
    troubled: () => frame.trouble(),
    happened: (event) => {
      if (event !== 'opened' || !panel) tell(event);
    },
  });
  const frame = createFrame(talk);
  let asked = readAttributes(element);
  applyAccent(element, all);
  take();
  place();
  frame.draw(false);

  return {
    frame,
    wake,
    changed() {
      if (stale) return;
      stale = true;
      queueMicrotask(() => {
        stale = false;
        const before = asked;
        asked = readAttributes(element);
        applyAccent(element, all);
        // A new colour must not take away what somebody is choosing.
        if (String(Object.values(before)) === String(Object.values(asked))) return;
        take();
        if (before.floating !== asked.floating) place();
        if (before.lang !== asked.lang) talk.speak(asked.lang);
        frame.draw(false);
      });
    },
    handleEvent(event) {
      const { line } = talk;
      if (event.type === 'online') {
        if (line.trouble) line.retry();
        return;
      }
      const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
      if (effectiveDirective !== 'connect-src' || !blockedURI.startsWith(home)) return;
      line.stopped = true;
      // Browsers tell it once the request has failed.
      if (line.trouble === 'down') line.become('forbidden');
    },
  };

  function take(): void {
    frame.level = asked.level;
    talk.known = { ...asked.known };
  }

  function place(): void {
    panel?.button.remove();
    panel?.dialog.remove();
    panel = asked.floating ? createPanel(frame, opened) : null;
    frame.close = panel?.close ?? null;
    panel?.say(talk.spoken);
    all.append(...(panel ? [panel.button, panel.dialog] : [frame.element]));
  }

  function opened(): void {
    tell('opened');
    wake();
    frame.draw(true);
  }

  function wake(): void {
    if (panel && !panel.dialog.open) return;
    const nth = [...document.querySelectorAll('par-ou')].indexOf(element);
    talk.resume(`par-ou ${nth} ${Object.values(asked.known)}`);
    if (!talk.session) talk.speak(asked.lang);
  }
}
