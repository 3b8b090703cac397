import { useSignal } from '@preact/signals';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { pageAddress } from '../../navigation/page-address.ts';
import { StateLink } from '../../ui/state-link.tsx';

/**
 * Gives the address of the briefing to a program of the reader's choice, or to the clipboard where there is none; where
 * neither may be used, shows it to be copied by hand.
 * @returns whether it lies in the clipboard now
 */
async function share(title: string): Promise<boolean> {
  const url = location.href;
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url });
      return false;
    }
    await navigator.clipboard.writeText(url);
    return true;
  } catch (error) {
    // The reader closed the choice without choosing: nothing to tell.
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    if (!isClosed) prompt(title, url);
    return false;
  }
}

/** What can be done with the briefing on an area: print, share, compare, try a change. */
export function BriefingTools({
  code,
  title,
  translator: { t },
}: {
  code: string;
  title: string;
  translator: InterfaceTranslator;
}) {
  const isCopied = useSignal(false);
  const give = async () => {
    isCopied.value = await share(title);
  };
  return (
    <>
      <ul class="briefing-tools">
        <li>
          <a href={pageAddress(`/area/${encodeURIComponent(code)}`)}>{t('briefing.print')}</a>
        </li>
        <li>
          <button type="button" onClick={give}>
            {t('briefing.share')}
          </button>
        </li>
        <li>
          <a href={pageAddress('/compare', { a: code })}>{t('briefing.compare')}</a>
        </li>
        <li>
          <StateLink to={{ tool: 'what-if' }} toBriefing>
            {t('briefing.tryChange')}
          </StateLink>
        </li>
      </ul>
      <p class="copied" role="status">
        {isCopied.value && t('briefing.shared')}
      </p>
    </>
  );
}
