/** Where the answers of a page go, and the mark of this very page, so that a double tap is one message. */
export type Sending = {
  action: string;
  nonce?: string;
  /** The plan can be taken away by SMS. */
  sms?: boolean;
  /** Fields that the forms bear unseen. */
  born?: Record<string, string>;
};

/** An answer that could not be taken: what to say about it, and what was typed, to be kept. */
export type Refused = { says: string; typed?: string };
