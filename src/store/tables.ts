import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** The whole database: what is kept of conversations, here, and the directory. */
export * from './directory-tables.ts';

/** The log of every conversation. One row a turn, appended once, blanked when it is forgotten. */
export const turns = sqliteTable(
  'turns',
  {
    /** Keyed hash of channel and contact: never the contact itself. */
    session: text('session').notNull(),
    seq: integer('seq').notNull(),
    /** Keyed hash of the channel's message id. */
    messageId: text('message_id'),
    /** Milliseconds since 1970. */
    at: integer('at').notNull(),
    channel: text('channel').notNull(),
    kind: text('kind').notNull(),
    /** The step that was current. */
    step: text('step'),
    /** JSON: the parsed answers, or what was refused and offered. Never the person's own words. */
    detail: text('detail'),
    /** A danger key of flows/dangers.yaml. */
    danger: text('danger'),
    /** JSON: the step and the ids of the places that the reply showed. */
    shown: text('shown'),
    /** Hash of the content that was current. */
    content: text('content').notNull(),
    /** Null while remembered; then why it was blanked: `expired` or `asked`. */
    forgotten: text('forgotten'),
  },
  (t) => [primaryKey({ columns: [t.session, t.seq] }), uniqueIndex('turns_message').on(t.session, t.messageId)],
);

/** The codes by which a conversation goes on elsewhere. Whoever reads the table can neither say a code nor guess who bears it. */
export const handoffs = sqliteTable(
  'handoffs',
  {
    /** Keyed hash of the code. */
    code: text('code').primaryKey(),
    /** The conversation it gives the answers of, by its keyed hash. */
    session: text('session').notNull(),
    /** Milliseconds since 1970. */
    at: integer('at').notNull(),
  },
  (t) => [index('handoffs_session').on(t.session)],
);

/** How often something was tried in its current span of time. */
export const hits = sqliteTable('hits', {
  /** Keyed hash of what is tried and by whom. */
  key: text('key').primaryKey(),
  /** When the span began, in milliseconds since 1970. */
  since: integer('since').notNull(),
  count: integer('count').notNull(),
});

/** Who asked for no message any more. Kept until they ask again, beyond any conversation. */
export const stops = sqliteTable('stops', {
  /** Keyed hash of the phone number. */
  contact: text('contact').primaryKey(),
  at: integer('at').notNull(),
});

/** The SMS that were sent because a person asked for them on another line: for the limits, never for what they said. */
export const sent = sqliteTable(
  'sent',
  {
    /** Keyed hashes of the conversation, of the number and of the client that asked. */
    session: text('session').notNull(),
    number: text('number').notNull(),
    client: text('client').notNull(),
    /** Milliseconds since 1970. */
    at: integer('at').notNull(),
  },
  (t) => [
    index('sent_session').on(t.session),
    index('sent_number').on(t.number),
    index('sent_client').on(t.client),
    index('sent_at').on(t.at),
  ],
);

/** The links by which a plan is shown to others. Whoever reads the table can neither open one nor say whose plan it is. */
export const planLinks = sqliteTable(
  'plan_links',
  {
    /** Keyed hash of the unguessable part of the link. */
    link: text('link').primaryKey(),
    /** The conversation whose plan it shows, by its keyed hash. */
    session: text('session').notNull(),
    /** Milliseconds since 1970. */
    at: integer('at').notNull(),
  },
  (t) => [index('plan_links_session').on(t.session)],
);

/** « Cela vous a-t-il aidé ? »: the last word of each conversation, with what it was about, and nothing of who said it. */
export const feedback = sqliteTable(
  'feedback',
  {
    /** Keyed hash of the conversation, replaced by chance once it is forgotten. */
    session: text('session').primaryKey(),
    /** The day, in milliseconds since 1970. */
    at: integer('at').notNull(),
    channel: text('channel').notNull(),
    /** Where, no finer than the EPCI; null when it is not known. */
    departement: text('departement'),
    epci: text('epci'),
    /** JSON array of need codes. */
    needs: text('needs', { mode: 'json' }).$type<string[]>().notNull(),
    helped: text('helped', { enum: ['yes', 'partly', 'no'] }).notNull(),
    reason: text('reason'),
  },
  (t) => [index('feedback_at').on(t.at)],
);

/** What people say is wrong on a card, for the directory keepers. Never who said it. */
export const reports = sqliteTable(
  'reports',
  {
    id: text('id').primaryKey(),
    /** The structure it is about: no key, because a report outlives a load of the directory. */
    structure_id: text('structure_id').notNull(),
    /** What is wrong, among choices. */
    kind: text('kind').notNull(),
    /** A few words, when the person added some. */
    text: text('text'),
    /** The day, in milliseconds since 1970. */
    at: integer('at').notNull(),
    /** The day on which a keeper dealt with it; null before. */
    closed_at: integer('closed_at'),
  },
  (t) => [index('reports_structure').on(t.structure_id)],
);

/** Small facts about the database itself, by name. */
export const meta = sqliteTable('meta', { key: text('key').primaryKey(), value: text('value').notNull() });

/** The fact that says which data is loaded, by its hash. Written last: without it, the directory is absent or half loaded. */
export const DATA_HASH = 'data_hash';
