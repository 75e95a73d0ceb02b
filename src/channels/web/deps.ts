import type { Hosts } from '../../config/widget.ts';
import type { Network, Site } from '../../config.ts';
import type { SessionDeps } from '../../session/session.ts';

/** What the pages need: the conversations, what the operator says of the service, how clients are told apart, who may frame them. */
export type WebDeps = { session: SessionDeps; site: Site; network: Network; hosts: Hosts };
