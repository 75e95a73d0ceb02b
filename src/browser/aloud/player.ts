import { mark } from './mark.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { voiceFor } from './voices.ts';

export type State = 'idle' | 'playing' | 'paused';
export type Player = { toggle(): void; stop(): void };

/** The one that speaks: two voices at once help nobody. */
let speaking: Player | undefined;

/**
 * Reads what stands under `root`, sentence by sentence. A pause is a silence and the sentence again from its beginning,
 * because Android ends the reading when it is asked to pause. Nothing is spoken that was not asked for: it falls silent
 * when the page is left, hidden or sent.
 */
export function createPlayer(root: () => Element | null, told: (state: State) => void): Player {
  let state: State = 'idle';
  let pieces: Piece[] = [];
  let at = 0;
  /** Kept, or Chrome lets go of it and of its end. Another one in its place means that this one is over. */
  let saying: SpeechSynthesisUtterance | undefined;

  function become(next: State): void {
    state = next;
    told(next);
  }

  function say(): void {
    const piece = pieces[at];
    if (!piece?.block.isConnected) return stop();
    const voice = voiceFor(piece.lang) ?? voiceFor(document.documentElement.lang) ?? null;
    const utterance = new SpeechSynthesisUtterance(piece.said);
    utterance.lang = voice?.lang ?? piece.lang;
    utterance.voice = voice;
    utterance.onend = () => {
      if (saying !== utterance) return;
      at += 1;
      say();
    };
    utterance.onerror = () => saying === utterance && stop();
    saying = utterance;
    mark(piece);
    speechSynthesis.speak(utterance);
  }

  function hush(): void {
    saying = undefined;
    speechSynthesis.cancel();
  }

  function pause(): void {
    if (state !== 'playing') return;
    hush();
    become('paused');
  }

  function stop(): void {
    if (state === 'idle') return;
    hush();
    mark(null);
    pieces = [];
    at = 0;
    speaking = undefined;
    removeEventListener('pagehide', stop);
    removeEventListener('submit', stop, true);
    document.removeEventListener('visibilitychange', pause);
    become('idle');
  }

  function begin(): void {
    speaking?.stop();
    const from = root();
    pieces = from ? piecesOf(from) : [];
    if (pieces.length === 0) return;
    speaking = player;
    addEventListener('pagehide', stop);
    addEventListener('submit', stop, true);
    document.addEventListener('visibilitychange', pause);
  }

  const player: Player = {
    toggle() {
      if (state === 'playing') return pause();
      if (state === 'idle') begin();
      if (pieces.length === 0) return;
      // What another reading left behind would come first.
      hush();
      become('playing');
      say();
    },
    stop,
  };
  return player;
}
