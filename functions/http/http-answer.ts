/** An answer with its text made. */
export interface HttpAnswer {
  readonly status: number;
  /** Named in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the body is bytes, written in base64. */
  readonly isBase64?: boolean;
}

/** A minute fresh, ten more while a newer answer is fetched: data changes a few times a year. */
export const publicForAMinute = 'public, max-age=60, stale-while-revalidate=600';
