/** One figure of ours beside a peer's, or beside the most it may be. */
export type Row = {
  name: string;
  ours: number;
  peer: number;
  unit: string;
  /** Ours divided by the peer's. */
  ratio: number;
  note: string;
  /** What the peer is, when it is not the floor: « pair », « limite », « à 2 départements ». */
  against?: string;
  /** What is aimed at, and whether it is reached. */
  aim?: { says: string; reached: boolean };
};
