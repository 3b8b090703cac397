import { useEffect, useRef } from 'preact/hooks';
import { whatIfState } from '../../api/tried-out.ts';
import { apart, t, untranslated } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { StateLink } from '../../ui/state-link.tsx';

function Said() {
  const state = whatIfState.value;
  if (state.status === 'loading') return <p class="waiting">{t('map.whatIfLoading')}</p>;
  if (state.status === 'refused') return <p>{t('map.whatIfRefused', { reason: state.reason })}</p>;
  if (state.status === 'failed') {
    return (
      <p>
        {t('map.whatIfFailed')}{' '}
        <button type="button" onClick={state.retry}>
          {t('word.tryAgain')}
        </button>
      </p>
    );
  }
  if (state.status === 'none') return <p>{t('map.whatIfNone')}</p>;
  return (
    <p>
      {state.by.sentence}
      {state.unread.length > 0 &&
        ` ${t('map.whatIfUnread', { parts: apart(state.unread.map(untranslated)) })}`}
    </p>
  );
}

/** Says above everything that what is shown is a what-if and what it changes, with one way back to what is published. */
export function WhatIfBanner() {
  const { whatIf, tool } = urlState.value;
  const stood = useRef(false);
  useEffect(() => {
    // The link that took the what-if back is gone with the banner: the focus must not be lost with it.
    if (stood.current && !whatIf && document.activeElement === document.body) {
      document.getElementById('briefing')?.focus({ preventScroll: true });
    }
    stood.current = Boolean(whatIf);
  }, [whatIf]);
  if (!whatIf) return null;
  return (
    <aside class="what-if-banner" aria-label={t('map.whatIfBanner')}>
      <Said />
      <p class="ways">
        {tool !== 'what-if' && (
          <StateLink to={{ tool: 'what-if' }} toBriefing>
            {t('map.whatIfChange')}
          </StateLink>
        )}
        <StateLink to={{ whatIf: undefined }}>{t('map.whatIfReturn')}</StateLink>
      </p>
    </aside>
  );
}
