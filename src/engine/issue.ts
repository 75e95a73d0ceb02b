/** A problem of content, told to its author: where it is and what it is, in a sentence. Errors refuse, warnings advise. */
export type Issue = { level: 'error' | 'warning'; file: string; step?: string; says: string };

/** Collects the issues of one file. */
export type Report = {
  error(says: string, step?: string): void;
  warning(says: string, step?: string): void;
  issues: Issue[];
};

/** Begins the report on a file, named as the author knows it. */
export function reportOn(file: string): Report {
  const issues: Issue[] = [];
  const add = (level: Issue['level']) => (says: string, step?: string) => {
    issues.push({ level, file, ...(step ? { step } : {}), says });
  };
  return { error: add('error'), warning: add('warning'), issues };
}
