import type { Site } from '../site/site.ts';

/**
 * A way to do the scheme, beside doing nothing. At most four; the first is the scheme as it is put forward.
 * Source: "Cohesion impact assessment", section 6 (options considered, including do nothing).
 */
export interface SchemeOption {
  readonly id: string;
  readonly name: string;
  readonly site: Site;
  readonly homes?: number;
  /** Homes by tenure, where a mix is given. */
  readonly homesByTenure?: { readonly social: number; readonly shared: number; readonly private: number };
  /** Ids of venues that this option closes. */
  readonly closes: readonly string[];
  /** Meeting places that it would open. */
  readonly opens: readonly NewMeetingPlace[];
}

export interface NewMeetingPlace {
  readonly name: string;
  readonly kind: string;
  readonly position: { readonly lon: number; readonly lat: number };
}
