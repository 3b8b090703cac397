import type { ComponentChildren, VNode } from 'preact';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { DrawnKey } from './drawn-key.tsx';
import { layOut, seenOf } from './drawn-layout.ts';
import { DrawnMap } from './drawn-map.tsx';
import type { DrawnSubject } from './subject.ts';

interface Props {
  readonly subject: DrawnSubject;
  readonly title: string;
  /** Of the frame, CSS pixels; the height is the most that it may be. */
  readonly width: number;
  readonly height: number;
  readonly id: string;
  readonly translator: InterfaceTranslator;
  /** Where the lines came from, with its licence. */
  readonly source: string;
  /** The day that it is drawn for, in words. */
  readonly day: string;
  /** The key of a layer, where one covers the labels. */
  readonly children?: ComponentChildren;
  /** Whether key and source stand beside the map, which is higher than wide. */
  readonly isUpright?: boolean;
}

/** A drawn map with what it needs on paper: its key, its source and its day. */
export const DrawnFigure = ({
  children,
  source,
  day,
  width,
  height,
  isUpright,
  ...map
}: Props): VNode | null => {
  const { t, untranslated } = map.translator;
  const layout = layOut(map.subject, { width, height });
  if (!layout) return null;
  return (
    <figure class={isUpright ? 'drawn-figure upright' : 'drawn-figure'}>
      <DrawnMap {...map} layout={layout} />
      <figcaption>
        <div>
          {children}
          <DrawnKey subject={seenOf(map.subject, layout)} translator={map.translator} />
        </div>
        <p class="drawn-source">
          {t('briefing.mapSource', { source: untranslated(source), day })}
          {map.subject.ground && <span class="drawn-ground"> {t('briefing.groundCredit')}</span>}
        </p>
      </figcaption>
    </figure>
  );
};
