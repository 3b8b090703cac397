import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t } from '../words/translator.ts';
import type { Saving } from './use-saving.ts';

interface Props {
  readonly of: ReadonlySignal<Saving>;
  /** Said with a conflict: what stands now. */
  readonly children?: ComponentChildren;
}

/** What came of saving, in words. */
export function SavingNote({ of, children }: Props) {
  const { value } = of;
  switch (value.kind) {
    case 'idle':
      return null;
    case 'sending':
    case 'saved':
      return (
        <p role="status" class="dim">
          {t(value.kind === 'sending' ? 'officers.site.saving' : 'officers.site.saved')}
        </p>
      );
    case 'movedOn':
      return (
        <div class="fault" role="alert">
          <p>{t('officers.site.movedOn', { by: value.by })}</p>
          {children}
        </div>
      );
    default:
      return (
        <p class="fault" role="alert">
          {value.kind === 'refused' ? value.message : t(`officers.site.${value.kind}`)}
        </p>
      );
  }
}
