import type { Context } from 'hono';

/** Who asks, as far as the network tells: to count requests, never to be written down. */

/** What @hono/node-server hands over beside the request. */
type NodeBindings = { incoming?: { socket?: { remoteAddress?: string } } };

/**
 * The address of the client. `header` is the one that the operator's own proxy writes: its last value is the proxy's
 * word, those before it are the client's. Without it, the address of the connection on Node, and what Cloudflare says
 * on Workers. The last half of an IPv6 address changes at will, and is left out. Null when there is no network.
 */
export function clientOf(c: Context, header: string | null): string | null {
  const proxied = header === null ? undefined : c.req.header(header)?.split(',').at(-1)?.trim();
  const connected = (c.env as NodeBindings | undefined)?.incoming?.socket;
  const address = proxied || (connected ? connected.remoteAddress : c.req.header('cf-connecting-ip'));
  return address ? network(address) : null;
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
