/** What a step of the history keeps beside its address: how far the reader had come, and where they went from there. */
export interface LeftBehind {
  /** How far the briefing was scrolled, pixels. */
  readonly scrolled: number;
  /** The address of the link that had the focus. */
  readonly link?: string;
}

/** What a step keeps, read from what the browser gives back; undefined where it keeps nothing. */
export function readLeftBehind(kept: unknown): LeftBehind | undefined {
  if (typeof kept !== 'object' || kept === null || !('scrolled' in kept)) return undefined;
  const { scrolled } = kept;
  if (typeof scrolled !== 'number') return undefined;
  const link = 'link' in kept && typeof kept.link === 'string' ? kept.link : undefined;
  return { scrolled, ...(link !== undefined && { link }) };
}
