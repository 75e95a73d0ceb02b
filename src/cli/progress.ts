import type { Output } from './terminal.ts';

/** Shows the share done (0 to 1) of something on one line of a terminal, then wipes it; says nothing into a file or a pipe. */
export function progress(screen: Pick<Output, 'isTTY' | 'write'>, what: string): (share: number) => void {
  if (!screen.isTTY) return () => {};
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === shown) return;
    shown = percent;
    screen.write(percent === 100 ? '\r\x1b[K' : `\r${what} : ${percent} %`);
  };
}
