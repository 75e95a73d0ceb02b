import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod';
import { limits } from '../channels/channel.ts';
import { readContentData } from '../directory/rows/content-data.ts';
import { readLexicon } from '../directory/rows/lexicon.ts';
import { check } from '../engine/check.ts';
import type { Content } from '../engine/content.ts';
import { Dangers, Facts, type Flow, Seconds } from '../engine/flow.ts';
import { type Issue, type Report, reportOn } from '../engine/issue.ts';
import { parseFlow, tell } from '../engine/parse-flow.ts';

z.config(z.locales.fr());

/** Files of flows/ that are no flow. */
const SHARED = ['faits.yaml', 'dangers.yaml', 'aussi.yaml'];

/** What authors wrote, and what is wrong with it. `content` is null when a file cannot be read as what it should be. */
export type Authored = { content: Content | null; issues: Issue[] };

/**
 * Reads flows/*.yaml and the small tables of data/ into one content, and checks the whole.
 * Throws, with a sentence, when a file of data/ is damaged or absent.
 */
export function readAuthored(flowsDir = 'flows', dataDir = 'data'): Authored {
  const issues: Issue[] = [];
  const read = <T>(name: string, take: (raw: unknown, report: Report) => T | null): T | null => {
    const report = reportOn(`${flowsDir}/${name}`);
    const raw = readYaml(join(flowsDir, name), report);
    const taken = report.issues.length === 0 ? take(raw, report) : null;
    issues.push(...report.issues);
    return taken;
  };
  const shaped =
    <T>(schema: z.ZodType<T>) =>
    (raw: unknown, report: Report): T | null => {
      const parsed = schema.safeParse(raw);
      if (parsed.success) return parsed.data;
      tell(parsed.error, report);
      return null;
    };

  const facts = read('faits.yaml', shaped(Facts));
  const dangers = read('dangers.yaml', shaped(Dangers));
  const seconds = read('aussi.yaml', shaped(Seconds));
  const names = readdirSync(flowsDir).filter((name) => name.endsWith('.yaml') && !SHARED.includes(name));
  const flows: Record<string, Flow> = {};
  for (const name of names.sort()) {
    const flow = read(name, parseFlow);
    if (flow) flows[flow.flow] = flow;
  }
  if (!facts || !dangers || !seconds || Object.keys(flows).length < names.length) return { content: null, issues };

  const parts = { flows, facts, dangers, seconds, ...readContentData(dataDir) };
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  const content = { ...parts, hash };
  return { content, issues: [...issues, ...check(content, limits, readLexicon(dataDir))] };
}

function readYaml(path: string, report: Report): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof YAMLParseError) {
      const line = error.linePos?.[0].line;
      report.error(`Le fichier n’est pas du YAML${line ? `, ligne ${line}` : ''} : ${error.message.split('\n')[0]}`);
    } else {
      report.error('Le fichier manque ou ne se lit pas.');
    }
    return null;
  }
}
