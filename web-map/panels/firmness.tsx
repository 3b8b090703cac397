import { AreaPageLink } from '../controls/area-page-link.tsx';
import { StateLink } from '../controls/state-link.tsx';
import { asRecorded } from '../languages/from-records.ts';
import { say } from '../words.ts';
import type { AreaFigures } from './area-figures.ts';

type Label = NonNullable<AreaFigures['classification']>;

/** How firm a label is: one of three words, the sentence to say it with, the way to try something else, and the page to print. */
export function Firmness({ of, code }: { of: Label; code: string }) {
  return (
    <div class="firmness">
      <p>
        <strong class={`firm firm-${of.firmness}`}>{say(`firmness${of.firmness}`)}</strong>{' '}
        {asRecorded(of.firmnessSentence)}
      </p>
      <p class="ways">
        <StateLink to={{ tool: 'what-if' }} toBriefing>
          {say('whatIfAsk')}
          <span class="only-heard"> {say('whatIfAskMore')}</span>
        </StateLink>
        <AreaPageLink code={code} />
      </p>
    </div>
  );
}
