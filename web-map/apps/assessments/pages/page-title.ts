import { effect, signal } from '@preact/signals';
import { t } from '../../../i18n/officers.ts';

/** What a page says of itself: its heading, and what stands small above it. */
export interface PageHead {
  readonly title: string;
  readonly caption?: string | undefined;
}

/** All that a title is made of. */
export interface TitleParts extends PageHead {
  /** The scheme or record that the page belongs to; none: it belongs to none. */
  readonly subject?: string | undefined;
  /** Whether what was sent was refused, and the page says what is wrong. */
  readonly refused: boolean;
}

/** The head of the page that is shown. */
export const shownHead = signal<PageHead | undefined>(undefined);
/** The scheme or record that the page shown belongs to. */
export const shownSubject = signal<string | undefined>(undefined);
/** Whether the page shown says what is wrong. */
export const shownRefused = signal(false);

/**
 * Title of a page of the officers' app: what it is, what it is about, whose page it is, each once; before them that
 * something was refused, because a title is what is read first (WCAG 2.4.2; GOV.UK Design System, "Error summary").
 *
 * @example titleOf({ title: 'Conclusion', subject: 'A hall', refused: true }) // 'Error: Conclusion · A hall · Cohesion…'
 */
export function titleOf({ title, caption, subject, refused }: TitleParts): string {
  const parts = [title, caption, subject, t('officers.appName')].filter((part) => part !== undefined);
  const said = [...new Set(parts)].join(' · ');
  return refused ? `${t('officers.errorHeard')} ${said}` : said;
}

/** Has the title tell of the page that is shown, from here on. */
export function keepTitle(): void {
  effect(() => {
    if (!shownHead.value) return;
    const [subject, refused] = [shownSubject.value, shownRefused.value];
    document.title = titleOf({ ...shownHead.value, subject, refused });
  });
}
