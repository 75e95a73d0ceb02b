/** The package ships no types. */
declare module '@socialgouv/jours-feries' {
  /** Public holidays of a year by name, each as midnight of the process's own time zone. */
  export default function joursFeries(year: number, options?: { alsace?: boolean }): Record<string, Date>;
}
