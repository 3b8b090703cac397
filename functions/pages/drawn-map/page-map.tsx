import type { VNode } from 'preact';
import type { DrawnMapQuery } from '../../../schema/generated/page-operations.ts';
import type { Place } from '../../../web-map/features/briefing/reading/read-area.ts';
import { DrawnFigure } from '../../../web-map/features/drawn-map/drawn-figure.tsx';
import { frameFor } from '../../../web-map/features/drawn-map/drawn-layout.ts';
import { Locator } from '../../../web-map/features/drawn-map/locator.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PageMeta } from '../layout/page-meta.ts';
import { drawnSubject } from './drawn-subject.ts';

interface Props {
  readonly map: DrawnMapQuery;
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
}

interface AreaFrame {
  readonly width: number;
  readonly height: number;
  readonly isUpright: boolean;
}

/** Frames in CSS pixels: on paper the two of a page lie within the width of A4. */
const frameOfBorough = { width: 620, height: 620 };
/** The borough beside its key, so that a sheet has room for what is told of it. */
const frameBesideKey = { width: 552, height: 552, isUpright: true };
/** An area is drawn in the one of these in which it is larger; both take as much of a sheet with what stands beside or below. */
const framesOfArea: readonly [AreaFrame, ...AreaFrame[]] = [
  { width: 480, height: 254, isUpright: false },
  { width: 330, height: 268, isUpright: true },
];
const frameOfPair = { width: 480, height: 480 };
const locatorWidth = 96;

const common = ({ map: { borough }, meta, translator }: Props) => ({
  id: 'page-map',
  translator,
  source: [borough.source.title, borough.source.licence].filter(Boolean).join(' · '),
  day: translator.date(meta.day),
});

/** The map of the borough as its pages have it; beside its key where much is told below. */
export const BoroughMap = ({ besideKey, ...props }: Props & { readonly besideKey?: boolean }): VNode => {
  const { map, translator } = props;
  const frame = besideKey ? frameBesideKey : frameOfBorough;
  const title = translator.t('briefing.mapTitle', { name: translator.untranslated(map.borough.name) });
  return <DrawnFigure {...common(props)} {...frame} title={title} subject={drawnSubject(map, [])} />;
};

/** Two areas, outlined in the borough. */
export const PairMap = ({
  codes,
  names,
  ...props
}: Props & { readonly codes: readonly string[]; readonly names: string }): VNode => (
  <DrawnFigure
    {...common(props)}
    {...frameOfPair}
    title={props.translator.t('briefing.mapTitle', { name: names })}
    subject={drawnSubject(props.map, codes)}
  />
);

interface AreaMapProps extends Props {
  readonly code: string;
  /** Of the area, as its page has it. */
  readonly name: string;
  readonly places: readonly Place[];
}

/** One ward or locality with its places to meet, and where it lies. */
export const AreaMap = ({ code, name, places, ...props }: AreaMapProps): VNode => {
  const { map, translator } = props;
  const subject = drawnSubject(map, [code], places);
  return (
    <DrawnFigure
      {...common(props)}
      {...frameFor(subject, framesOfArea)}
      title={translator.t('briefing.mapTitle', { name })}
      subject={subject}
    >
      <Locator
        subject={subject}
        title={translator.t('briefing.mapLocator', { name })}
        id="page-locator"
        width={locatorWidth}
      />
    </DrawnFigure>
  );
};
