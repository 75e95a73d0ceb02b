/** What a danger is: `kind`, or `kind/about`; the keys of flows/dangers.yaml. */
export type DangerKey =
  | 'immediate-danger'
  | 'immediate-danger/fire'
  | 'immediate-danger/couple'
  | 'violence'
  | 'violence/couple'
  | 'violence/vulnerable'
  | 'child-danger'
  | 'suicide'
  | 'medical'
  | 'tonight'
  | 'tonight/minor'
  | 'tonight/hunger';
