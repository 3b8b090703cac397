import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Loadable, Reason } from '../api/loadable.ts';
import { tellRefusal } from '../i18n/tell-refusal.ts';
import { t, untranslated } from '../i18n/translator.ts';
import { startWaiting } from './waiting.ts';

interface Props<T> {
  readonly from: ReadonlySignal<Loadable<T>>;
  readonly children: (value: T) => ComponentChildren;
}

/** Shows what was loaded, and until then how far it is. */
export function Loaded<T>({ from, children }: Props<T>) {
  const state = from.value;
  if (state.status !== 'ready') return <NotHere state={state} />;
  return <>{children(state.value)}</>;
}

type NotReady = Exclude<Loadable<unknown>, { readonly status: 'ready' }>;

/** That something is on its way, or did not come, with a way to try again. */
export function NotHere({ state }: { readonly state: NotReady }) {
  if (state.status === 'loading') return <Waiting />;
  return (
    <div class="fault" role="alert">
      <p>
        <strong>{t('word.notLoaded')}</strong>{' '}
        {state.isOwnFault ? (
          <>
            {t('map.ownFault')} <a href="/areas">{t('map.ownFaultAreas')}</a>
          </>
        ) : (
          <Why {...state} />
        )}
      </p>
      <button type="button" onClick={state.retry}>
        {t('word.tryAgain')}
      </button>
    </div>
  );
}

/** Says that something is on its way: seen where it will stand, heard once for the whole page. */
function Waiting() {
  useEffect(() => startWaiting(t('word.loading')), []);
  return <p class="waiting">{t('word.loading')}</p>;
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
