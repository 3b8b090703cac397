import { useSignal } from '@preact/signals';
import { firstDaySpokenOf } from '../../../domain/provenance/days-answered.ts';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { areaChanges } from '../../../schema/generated/briefing-operations.ts';
import { ask } from '../../api/api.ts';
import { loadByKey } from '../../api/loadable.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ChangesList } from '../briefing/parts/changes-list.tsx';

const changesByKey = loadByKey(async (key) => {
  const [code = '', since = ''] = key.split(' ');
  return (await ask(areaChanges, { code, since })).areaChanges;
});

interface Props {
  readonly code: string;
  readonly translator: InterfaceTranslator;
}

/** Asks since which day, and tells what changed of the area since. */
export function SinceSection({ code, translator }: Props) {
  const { t } = translator;
  const typed = useSignal('');
  const asked = useSignal('');
  return (
    <section aria-labelledby="since-title">
      <h3 id="since-title">{t('word.sinceTitle')}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asked.value = typed.value;
        }}
      >
        <p>
          <label for="since-day">{t('word.sinceDay')}</label>{' '}
          <input
            id="since-day"
            type="date"
            required
            min={firstDaySpokenOf.LABELS}
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
            }}
          />{' '}
          <button type="submit">{t('word.sinceShow')}</button>
        </p>
      </form>
      <div aria-live="polite">
        {asked.value !== '' && (
          <Loaded from={changesByKey(`${code} ${asked.value}`)}>
            {(changes) => changes && <ChangesList changes={changes} translator={translator} />}
          </Loaded>
        )}
      </div>
    </section>
  );
}
