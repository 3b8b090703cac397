import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { Fold } from './parts/fold.tsx';
import type { Section } from './parts/section.tsx';
import { SectionView } from './parts/section-view.tsx';
import type { BriefedArea } from './reading/read-area.ts';

interface Props {
  readonly area: BriefedArea;
  readonly sections: readonly Section[];
  readonly translator: InterfaceTranslator;
  readonly open: boolean;
  readonly onToggle?: ((open: boolean) => void) | undefined;
}

/** Beneath the cards and folded: neighbours, what edition of the wards is shown, boundaries, figures and sources. */
export const BriefingFoot = ({ area, sections, translator, open, onToggle }: Props): VNode => {
  const { t } = translator;
  const [note] = area.notes;
  return (
    <div class="card-foot">
      <Fold open={open} onToggle={onToggle}>
        <summary>
          <h2>{t('briefing.footTitle')}</h2>
        </summary>
        {note && area.edition.hasGeometry && <p class="dim edition-note">{note}</p>}
        {sections.map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      </Fold>
    </div>
  );
};
