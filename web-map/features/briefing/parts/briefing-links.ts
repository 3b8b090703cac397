/** Where a briefing leads: on the map to another state of it, on a page to another page. */
export interface BriefingLinks {
  /** The briefing on another area, or a part of it. */
  readonly area: (code: string, part?: string) => string;
  readonly venue: (id: string) => string;
  readonly project: (id: string) => string;
  /** Published assessments, of an area or of all. */
  readonly assessments: (area?: string) => string;
  /** One published assessment, or a part of it. */
  readonly assessment: (id: string, part?: string) => string;
}
