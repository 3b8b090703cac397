import { useSignal } from '@preact/signals';
import { firstDaySpokenOf } from '../../../domain/provenance/days-answered.ts';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { areaChanges } from '../../../schema/generated/briefing-operations.ts';
import { ask } from '../../api/api.ts';
import { loadByKey } from '../../api/loadable.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { TitledFold } from '../../ui/titled-fold.tsx';
import { ChangesList } from '../briefing/parts/changes-list.tsx';

const changesByKey = loadByKey(async (key) => {
  const [code = '', since = ''] = key.split(' ');
  return (await ask(areaChanges, { code, since })).areaChanges;
});

interface Props {
  readonly code: string;
  readonly translator: InterfaceTranslator;
}

/** Asks since which day, behind its title as the sources are, and tells what changed of the area since. */
export function SinceSection({ code, translator }: Props) {
  const { t } = translator;
  const typed = useSignal('');
  const asked = useSignal('');
  return (
    <TitledFold title={t('word.sinceTitle')}>
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
    </TitledFold>
  );
}
