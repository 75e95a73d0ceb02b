import { unpack } from './model.ts';
import { packed } from './needs.generated.ts';

/** What the bank taught of needs, ready to score. */
export const needsModel = unpack(packed);
