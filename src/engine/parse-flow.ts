import * as z from 'zod';
import { FactStep, Flow, OutcomeStep, QuestionStep, type Step, StepId } from './flow.ts';
import type { Report } from './issue.ts';

const Outline = Flow.extend({ steps: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Reads a flow as an author wrote it; each problem is reported with its step. Gives null when there is one. */
export function parseFlow(raw: unknown, report: Report): Flow | null {
  const outline = Outline.safeParse(raw);
  if (!outline.success) {
    tell(outline.error, report);
    return null;
  }
  const steps: Record<string, Step> = {};
  for (const [id, step] of Object.entries(outline.data.steps)) {
    const named = StepId.safeParse(id);
    if (!named.success) report.error(`Le nom d’une étape : ${named.error.issues[0]?.message}.`, id);
    const parsed = schemaOf(step).safeParse(step);
    if (parsed.success) steps[id] = parsed.data;
    else tell(parsed.error, report, id);
  }
  const complete = Object.keys(steps).length === Object.keys(outline.data.steps).length;
  return complete && report.issues.length === 0 ? { ...outline.data, steps } : null;
}

/** The key that a step begins with says what it is, so that its problems are told for what it is. */
function schemaOf(step: Record<string, unknown>): z.ZodType<Step> {
  if ('outcome' in step) return OutcomeStep;
  if ('fact' in step) return FactStep;
  return QuestionStep;
}

/** Tells every problem that a schema found. */
export function tell(error: z.ZodError, report: Report, step?: string): void {
  for (const { path, message } of error.issues) {
    const where = path.length > 0 ? `« ${path.join('.')} » : ` : '';
    report.error(`${where}${message}`, step);
  }
}
