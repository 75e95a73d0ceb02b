/** The packages ship no types: only what the bench uses. */
declare module '@nlpjs/basic' {
  type Container = { use(plugin: unknown): void };
  type Settings = {
    container: Container;
    languages: string[];
    autoSave: boolean;
    autoLoad: boolean;
    calculateSentiment: boolean;
    nlu: { log: boolean };
  };

  /** Reads the file `.env` of the working folder unless told otherwise. */
  export function containerBootstrap(settings: { loadEnv: boolean }): Container;

  export class Nlp {
    constructor(settings: Settings);
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<unknown>;
    /** The intents, the likeliest first; `None` when it knows none. */
    process(locale: string, text: string): Promise<{ classifications: { intent: string }[] }>;
  }
}

declare module '@nlpjs/lang-fr' {
  export const LangFr: unknown;
}
