import { t } from '../i18n/translator.ts';
import { onlyArea } from '../navigation/navigation.ts';
import { PanelTitle } from './panel-title.tsx';
import { StateLink } from './state-link.tsx';

/** Says that a link leads to nothing held here, and the way back. */
export function NoSuchThing({ sentence }: { sentence: string }) {
  return (
    <>
      <PanelTitle title={sentence} />
      <p>
        <StateLink to={onlyArea(undefined)} toBriefing>
          {t('map.backToStart')}
        </StateLink>
      </p>
    </>
  );
}
