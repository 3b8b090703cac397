import type { VNode } from 'preact';
import { firstDaySpokenOf } from '../../../domain/provenance/days-answered.ts';
import { type AreaChanges, ChangesList } from '../../../web-map/features/briefing/parts/changes-list.tsx';
import type { BriefedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PageMeta } from '../layout/page-meta.ts';

interface Props {
  readonly area: BriefedArea;
  readonly meta: PageMeta;
  /** What changed; undefined: nobody has chosen a day. */
  readonly changes: AreaChanges | undefined;
  readonly translator: PageTranslator;
}

/** Asks since which day, and tells what changed since. It works without a script. */
export const SinceSection = ({ area, meta, changes, translator }: Props): VNode => {
  const { code, t } = translator;
  return (
    <details
      id="since"
      class={changes ? 'folded folded-part' : 'folded folded-part since-unasked'}
      open={changes !== undefined}
    >
      <summary>
        <h2>{t('word.sinceTitle')}</h2>
      </summary>
      <form class="choose" action={`/area/${area.code}#since`} method="get">
        {code !== 'en' && <input type="hidden" name="lang" value={code} />}
        <p>
          <label for="since-day">{t('word.sinceDay')}</label>
          <input
            id="since-day"
            type="date"
            name="since"
            min={firstDaySpokenOf.LABELS}
            max={meta.day}
            required
            value={changes?.since}
          />
        </p>
        <p>
          <button type="submit">{t('word.sinceShow')}</button>
        </p>
      </form>
      {changes && <ChangesList changes={changes} translator={translator} />}
    </details>
  );
};
