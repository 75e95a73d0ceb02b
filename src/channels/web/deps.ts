import type { Network, Site } from '../../config.ts';
import type { SessionDeps } from '../../session/session.ts';

/** What the pages need: the conversations, what the operator says of the service, and how clients are told apart. */
export type WebDeps = { session: SessionDeps; site: Site; network: Network };
