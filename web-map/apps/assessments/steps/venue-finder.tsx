import { useSignal } from '@preact/signals';
import { venuesToLose } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import type { Choice } from '../form/fields.ts';

/** Finds venues of the register by name. */
export function VenueFinder({ onFound }: { readonly onFound: (venues: readonly Choice[]) => void }) {
  const text = useSignal('');
  const told = useSignal('');
  const find = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      const { venues } = await askSignedIn(venuesToLose, { text: text.value });
      onFound(venues.edges.map(({ node }) => ({ value: node.id, label: node.name })));
      told.value = t('officers.venuesFound', { count: venues.edges.length });
    } catch {
      told.value = t('officers.noAnswer');
    }
  };
  return (
    <search>
      <form class="finder" onSubmit={find}>
        <label for="venue-text">{t('officers.findVenue')}</label>
        <p class="hint" id="venue-text-hint">
          {t('officers.findVenueHint')}
        </p>
        <div class="finder-row">
          <input
            id="venue-text"
            type="search"
            aria-describedby="venue-text-hint"
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
          <button type="submit">{t('officers.find')}</button>
        </div>
        <p role="status" class="dim">
          {told.value}
        </p>
      </form>
    </search>
  );
}
