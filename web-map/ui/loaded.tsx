import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Loadable, Reason } from '../api/loadable.ts';
import { tellRefusal } from '../i18n/tell-refusal.ts';
import { t, untranslated } from '../i18n/translator.ts';

interface Props<T> {
  readonly from: ReadonlySignal<Loadable<T>>;
  readonly children: (value: T) => ComponentChildren;
}

/** Shows what was loaded; until then that it is on its way, and when it does not come, that, with a way to try again. */
export function Loaded<T>({ from, children }: Props<T>) {
  const state = from.value;
  if (state.status === 'ready') return <>{children(state.value)}</>;
  if (state.status === 'loading') {
    return (
      <p class="waiting" role="status">
        {t('map.loading')}
      </p>
    );
  }
  return (
    <div class="fault" role="alert">
      <p>
        <strong>{t('map.failed')}</strong>{' '}
        {state.isOwnFault ? (
          <>
            {t('map.ownFault')} <a href="/areas">{t('map.ownFaultAreas')}</a>
          </>
        ) : (
          <Why {...state} />
        )}
      </p>
      <button type="button" onClick={state.retry}>
        {t('map.tryAgain')}
      </button>
    </div>
  );
}

/** Why the API refused, in the language of the page as far as its words come; until then in English. */
function Why({ reason = '', refusal }: Reason) {
  const [told, setTold] = useState('');
  useEffect(() => {
    let left = false;
    if (refusal) {
      tellRefusal(refusal).then(
        (sentence) => {
          if (!left) setTold(sentence);
        },
        () => undefined,
      );
    }
    return () => {
      left = true;
    };
  }, [refusal]);
  return <>{told || untranslated(reason)}</>;
}
