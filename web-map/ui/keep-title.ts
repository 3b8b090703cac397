import { effect, signal } from '@preact/signals';
import { t } from '../i18n/translator.ts';
import { urlState } from '../navigation/navigation.ts';
import { type Named, titleOf } from '../navigation/page-title.ts';
import { viewWords } from './view-words.ts';

/** What the panel shown last calls itself. */
export const namedPanel = signal<Named | undefined>(undefined);

/** Has the title of the page tell what it is about and the view, from here on. */
export function keepTitle(): void {
  const views = {
    map: t(viewWords.map),
    table: t(viewWords.table),
    places: t(viewWords.places),
    projects: t(viewWords.projects),
    figures: t(viewWords.figures),
  };
  effect(() => {
    document.title = titleOf(urlState.value, namedPanel.value, { views, site: t('word.siteName') });
  });
}
