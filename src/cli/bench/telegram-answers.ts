import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Bot API on the loopback that takes everything: what is measured is our work, not Telegram's. */
export async function startTelegram(): Promise<{ root: string; stop: () => void }> {
  const answer = JSON.stringify({ ok: true, result: { message_id: 1, date: 0, chat: { id: 1, type: 'private' } } });
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'Content-Type': 'application/json' }).end(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
