import { StateLink } from '../controls/state-link.tsx';
import { asRecorded } from '../languages/from-records.ts';
import { say } from '../words.ts';
import type { AreaFigures } from './area-figures.ts';

type Label = NonNullable<AreaFigures['classification']>;

/** How firm a label is: one of three words, the sentence to say it with, and the way to try something else. */
export function Firmness({ of }: { of: Label }) {
  return (
    <div class="firmness">
      <p>
        <strong class={`firm firm-${of.firmness}`}>{say(`firmness${of.firmness}`)}</strong>{' '}
        {asRecorded(of.firmnessSentence)}
      </p>
      <p>
        <StateLink to={{ tool: 'what-if' }} toBriefing>
          {say('whatIfAsk')}
          <span class="only-heard"> {say('whatIfAskMore')}</span>
        </StateLink>
      </p>
    </div>
  );
}
