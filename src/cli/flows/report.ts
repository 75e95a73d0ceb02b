import { styleText } from 'node:util';
import type { Issue } from '../../engine/issue.ts';

/** Prints what is wrong with the content: advice first, then refusals, near the end of the screen. Anything to correct makes the command fail. */
export function report(issues: Issue[]): void {
  const refusalsLast = issues.toSorted((a, b) => Number(a.level === 'error') - Number(b.level === 'error'));
  for (const { level, file, step, says } of refusalsLast) {
    const colour = level === 'error' ? 'red' : 'yellow';
    const label = level === 'error' ? 'À corriger' : 'Conseil';
    console.log(`${styleText(colour, label)}  ${styleText('bold', file)}${step ? ` › ${step}` : ''}\n    ${says}`);
  }
  const errors = issues.filter(({ level }) => level === 'error').length;
  console.log(`${errors} à corriger, ${issues.length - errors} conseil(s).`);
  if (errors > 0) process.exitCode = 1;
}
