import type { AreaFigures } from '../../api/area-figures.ts';
import { t } from '../../i18n/translator.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { AreaPageLink } from './area-page-link.tsx';

type Label = NonNullable<AreaFigures['classification']>;

/** How firm a label is: one of three words, the sentence to say it with, the way to try something else, and the page to print. */
export function Firmness({ of, code }: { of: Label; code: string }) {
  return (
    <div class="firmness">
      <p>
        <strong class={`firm firm-${of.firmness}`}>{t(`map.firmness${of.firmness}`)}</strong>{' '}
        {of.firmnessSentence}
      </p>
      <p class="ways">
        <StateLink to={{ tool: 'what-if' }} toBriefing>
          {t('map.whatIfAsk')}
          <span class="only-heard"> {t('map.whatIfAskMore')}</span>
        </StateLink>
        <AreaPageLink code={code} />
      </p>
    </div>
  );
}
