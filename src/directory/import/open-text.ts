import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RefusedFile } from './refused-file.ts';

const GZIP = '1f8b';
const ZIP = '504b';

/**
 * The text of a file piece by piece, unpacked when it is gzip (known by its first bytes), without its byte-order mark.
 * `advance` hears of the share of the bytes that is read, 0 to 1. Throws a RefusedFile when the file is absent, empty,
 * cut, an archive, or not text in UTF-8.
 */
export async function* openText(file: string, advance: (share: number) => void): AsyncGenerator<string> {
  const magic = firstBytes(file);
  if (magic === ZIP) throw new RefusedFile(file, 'c’est une archive ou un classeur. Enregistrez-le en CSV (UTF-8).');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let seen = false;
  try {
    for await (const bytes of bytesOf(file, magic === GZIP, advance)) {
      const text = decoder.decode(bytes, { stream: true });
      if (text.includes('\0')) throw new RefusedFile(file, 'ce n’est pas un fichier de texte.');
      seen ||= text.trim() !== '';
      yield text;
    }
    yield decoder.decode();
  } catch (cause) {
    throw told(file, cause);
  }
  if (!seen) throw new RefusedFile(file, 'il est vide.');
}

function firstBytes(file: string): string {
  try {
    const handle = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(2);
      return bytes.subarray(0, readSync(handle, bytes, 0, 2, 0)).toString('hex');
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    const absent = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new RefusedFile(file, absent ? 'il n’existe pas.' : 'il ne peut pas être lu.', cause);
  }
}

function bytesOf(file: string, packed: boolean, advance: (share: number) => void): Readable {
  const { size } = statSync(file);
  const raw = createReadStream(file);
  let read = 0;
  raw.on('data', (bytes) => {
    read += bytes.length;
    advance(read / size);
  });
  // An error of either end destroys both; the reader hears of it.
  return packed ? pipeline(raw, createGunzip(), () => {}) : raw;
}

function told(file: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new RefusedFile(
      file,
      'il n’est pas en UTF-8 (peut-être en Latin-1 ou Windows-1252). Enregistrez-le en UTF-8.',
      cause,
    );
  if (code?.startsWith('Z_')) return new RefusedFile(file, 'l’archive gzip est coupée ou abîmée.', cause);
  return code ? new RefusedFile(file, 'il ne peut pas être lu jusqu’au bout.', cause) : cause;
}
