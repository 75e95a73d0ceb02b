import type { Site } from '../../config.ts';
import type { SessionDeps } from '../../session/session.ts';

/** What the pages need: the conversations, and what the operator says of the service. */
export type WebDeps = { session: SessionDeps; site: Site };
