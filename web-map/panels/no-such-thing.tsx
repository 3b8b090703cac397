import { StateLink } from '../controls/state-link.tsx';
import { onlyArea } from '../navigation.ts';
import { say } from '../words.ts';
import { PanelTitle } from './panel-title.tsx';

/** Says that a link leads to nothing held here, and the way back. */
export function NoSuchThing({ sentence }: { sentence: string }) {
  return (
    <>
      <PanelTitle title={sentence} />
      <p>
        <StateLink to={onlyArea(undefined)} toBriefing>
          {say('backToStart')}
        </StateLink>
      </p>
    </>
  );
}
