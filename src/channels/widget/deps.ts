import type { Hosts } from '../../config/widget.ts';
import type { Site } from '../../config.ts';
import type { SessionDeps } from '../../session/session.ts';

/** What serving the widget needs: the first prompt, what the operator says of the service, and who may show it. */
export type WidgetDeps = { session: SessionDeps; site: Site; hosts: Hosts };
