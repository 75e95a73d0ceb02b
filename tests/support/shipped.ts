import { content as authored } from '../../src/content.generated.ts';
import { serving } from '../../src/engine/content.ts';

/** The départements that the stories are about, whatever others data/ may come to hold. */
export const TERRITOIRES = ['41', '37'];

/** The real flows and data, as the service serves them there. */
export const content = serving(authored, TERRITOIRES);
