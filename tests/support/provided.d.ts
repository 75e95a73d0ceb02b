import type { LoadStatement } from '../../src/directory/load.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The real directory, as the statements that load it. */
    directory: LoadStatement[];
  }
}
