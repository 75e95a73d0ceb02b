import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import type { Hono } from 'hono';

/** What Cloudflare does by itself, on Node: texts travel compressed to whoever can read them so. */

type Fetch = Hono['fetch'];
type Encoding = 'br' | 'gzip';

/** Bytes; below, headers weigh more than what is gained. */
const LEAST = 1024;
/** Files that are kept compressed; the service has fewer. */
const KEPT = 64;
/** Texts that wait to be whole. A stream of events does not, and the lines of telephones ask for nothing. */
const TEXTS = /^(?:text\/(?:html|css|javascript|plain)|application\/(?:[\w.-]+\+)?json|image\/svg\+xml)\b/;

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/**
 * Wraps an application: its texts are compressed with what the request accepts, brotli first. Files that do not change
 * are compressed once, as much as can be, and kept; a page is compressed quickly. Nothing secret is near words that
 * somebody else could choose, so what a length tells serves nobody.
 */
export function compressed(fetch: Fetch): Fetch {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return async (request, ...rest) => {
    const response = await fetch(request, ...rest);
    const { headers, status } = response;
    if (!TEXTS.test(headers.get('content-type') ?? '') || headers.has('content-encoding')) return response;
    headers.append('Vary', 'Accept-Encoding');
    const encoding = encodingFor(request.headers.get('accept-encoding') ?? '');
    if (encoding === null || request.method === 'HEAD' || response.body === null) return response;

    const file = status === 200 ? fileOf(request, headers) : null;
    const body = file ? await copyOf(`${encoding} ${file}`, response, encoding) : await quickly(response, encoding);
    if (body.encoded) headers.set('Content-Encoding', encoding);
    headers.delete('Content-Length');
    return new Response(body.bytes, { status, headers });
  };

  async function copyOf(name: string, response: Response, encoding: Encoding) {
    const known = kept.get(name);
    if (known) return { encoded: true, bytes: await known };
    if (kept.size >= KEPT) kept.clear();
    const made = response.arrayBuffer().then((bytes) => compressWell(new Uint8Array(bytes), encoding));
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    return { encoded: true, bytes: await made };
  }
}

async function quickly(response: Response, encoding: Encoding) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length < LEAST) return { encoded: false, bytes };
  return { encoded: true, bytes: compressNow(bytes, encoding) };
}

/** The name of a file whose bytes are known by its address or its tag; null for what is made for one request. */
function fileOf(request: Request, headers: Headers): string | null {
  const tag = headers.get('etag');
  const immutable = headers.get('cache-control')?.includes('immutable');
  return tag || immutable ? `${new URL(request.url).pathname} ${tag ?? ''}` : null;
}

/** A tenth of a millisecond for a page: less than handing it to another thread and back. */
function compressNow(bytes: Uint8Array, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'gzip') return new Uint8Array(gzipSync(bytes));
  return new Uint8Array(brotliCompressSync(bytes, { params: brotli(4, bytes) }));
}

async function compressWell(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return new Uint8Array(await inGzip(bytes, { level: 9 }));
  return new Uint8Array(await inBrotli(bytes, { params: brotli(11, bytes) }));
}

const brotli = (quality: number, { length }: Uint8Array) => ({
  [constants.BROTLI_PARAM_QUALITY]: quality,
  [constants.BROTLI_PARAM_SIZE_HINT]: length,
});

/** What a browser takes: brotli where it can. A weight of nought is a refusal. */
function encodingFor(accepted: string): Encoding | null {
  const takes = (name: string) =>
    accepted.split(',').some((one) => new RegExp(`^\\s*${name}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*$)|$)`, 'i').test(one));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}
