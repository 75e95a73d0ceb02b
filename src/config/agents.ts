import * as z from 'zod';

/** A program that may use the tools: the name it is counted under, and the secret that it shows. */
export type AgentKey = { name: string; secret: string };

/** Who may use the tools, and how many calls each may make in a minute. */
export type AgentsConfig = { keys: AgentKey[]; callsPerMinute: number };

const Key = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/i),
  /** Signs that an HTTP header carries as they are; the shortest key of a known platform has 32. */
  secret: z.string().regex(/^[\x21-\x7e]{24,200}$/),
});
const Keys = z.array(Key).min(1).refine(apart);

/** The variables of the environment. */
export const agentsVariables = {
  AGENT_KEYS: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .transform((list) => list.filter(Boolean).map(nameAndSecret))
    .pipe(Keys)
    .nullable()
    .default(null),
  AGENT_CALLS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .default(300),
};

/** What is expected of each, for the sentence that refuses it. */
export const agentsExpected = {
  AGENT_KEYS:
    'une liste de nom:secret séparés par des virgules, chaque nom une fois, chaque secret de 24 caractères au moins, sans espace ni virgule, tiré au hasard',
  AGENT_CALLS_PER_MINUTE: 'un nombre entier d’appels par minute et par clé, par exemple 300',
};

const Variables = z.object(agentsVariables);

/** The programs that the variables allow, or null where there is none. */
export function agentsOf(e: z.infer<typeof Variables>): AgentsConfig | null {
  return e.AGENT_KEYS && { keys: e.AGENT_KEYS, callsPerMinute: e.AGENT_CALLS_PER_MINUTE };
}

function nameAndSecret(one: string): { name: string; secret: string } {
  const at = one.indexOf(':');
  return { name: one.slice(0, Math.max(at, 0)), secret: one.slice(at + 1) };
}

/** A name or a secret that stands twice would count two programs as one. */
function apart(keys: AgentKey[]): boolean {
  const once = (values: string[]) => new Set(values).size === values.length;
  return once(keys.map(({ name }) => name)) && once(keys.map(({ secret }) => secret));
}
