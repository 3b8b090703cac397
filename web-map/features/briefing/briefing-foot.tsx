import { Fragment, type VNode } from 'preact';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from './parts/briefing-links.ts';
import { Fold } from './parts/fold.tsx';
import type { Section } from './parts/section.tsx';
import { SectionView } from './parts/section-view.tsx';
import type { BriefedArea } from './reading/read-area.ts';

interface Props {
  readonly area: BriefedArea;
  readonly sections: readonly Section[];
  readonly translator: InterfaceTranslator;
  readonly links: BriefingLinks;
  readonly open: boolean;
  readonly onToggle?: ((open: boolean) => void) | undefined;
}

/** Beneath the cards: neighbours, what edition of the wards is shown, and boundaries, figures and sources, folded. */
export const BriefingFoot = ({ area, sections, translator, links, open, onToggle }: Props): VNode => {
  const { t, untranslated } = translator;
  const [note] = area.notes;
  return (
    <div class="card-foot">
      {area.neighbourWays.length > 0 && (
        <p>
          <strong>{t('briefing.neighbours')}</strong>{' '}
          {area.neighbourWays.map(({ area: { code, name }, directionWords }, index) => (
            <Fragment key={code}>
              {index > 0 && ' · '}
              <a href={links.area(code)}>{untranslated(name)}</a> <span class="dim">{directionWords}</span>
            </Fragment>
          ))}
        </p>
      )}
      {note && area.edition.hasGeometry && <p class="dim">{note}</p>}
      <Fold open={open} onToggle={onToggle}>
        <summary>
          <h2>{t('briefing.footTitle')}</h2>
        </summary>
        {sections.map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      </Fold>
    </div>
  );
};
