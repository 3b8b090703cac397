import type { Values } from './fields.ts';

/** What was typed in a form and not saved. */
export interface Draft {
  readonly values: Values;
  /** What the form held when it was opened: tells what was typed from what was there. */
  readonly base: Values;
  /** Instant of the last letter, RFC 3339. */
  readonly at: string;
}

/** Which form of which assessment, and who fills it in. */
export interface DraftKey {
  readonly person: string;
  readonly assessment: string;
  readonly form: string;
}

const prefix = 'cohesion-map draft';
const nameOf = ({ person, assessment, form }: DraftKey): string =>
  [prefix, person, assessment, form].map(encodeURIComponent).join(':');

/**
 * Keeps what was typed on this device, for one person, assessment and form. A device that keeps nothing is no fault: the
 * text then lives as long as the page. What is restricted must never be given to it.
 */
export function keepDraft(key: DraftKey, draft: Draft, storage: Storage = localStorage): void {
  try {
    storage.setItem(nameOf(key), JSON.stringify(draft));
  } catch {
    // Full, or forbidden by the browser.
  }
}

/** What was typed and not saved; undefined where nothing was, or it does not read. */
export function keptDraft(key: DraftKey, storage: Storage = localStorage): Draft | undefined {
  try {
    const found: unknown = JSON.parse(storage.getItem(nameOf(key)) ?? 'null');
    return isDraft(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what was typed: it was saved, or given up. */
export function dropDraft(key: DraftKey, storage: Storage = localStorage): void {
  try {
    storage.removeItem(nameOf(key));
  } catch {
    // As above.
  }
}

/** The forms of an assessment in which a person typed something that is not saved. */
export function formsWithDrafts(
  { person, assessment }: Pick<DraftKey, 'person' | 'assessment'>,
  storage: Storage = localStorage,
): readonly string[] {
  const start = `${nameOf({ person, assessment, form: '' })}`;
  try {
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').flatMap((name) =>
      name.startsWith(start) ? [decodeURIComponent(name.slice(start.length))] : [],
    );
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isValues = (value: unknown): value is Values =>
  isRecord(value) &&
  Object.values(value).every(
    (each) =>
      typeof each === 'string' || (Array.isArray(each) && each.every((one) => typeof one === 'string')),
  );

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) && isValues(value.values) && isValues(value.base) && typeof value.at === 'string';
