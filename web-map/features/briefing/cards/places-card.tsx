import type { VNode } from 'preact';
import { inHundred } from '../../../../domain/reach/reach-words.ts';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Card } from '../parts/card.tsx';
import type { Fact } from '../parts/fact.ts';
import { Paragraph } from '../parts/section.tsx';
import type { AreaPageData } from '../reading/read-area.ts';
import { placesSection } from '../sections/places-section.tsx';
import { reachSection } from '../sections/reach-section.tsx';

/** Open places to meet, who can walk to one as bounds, and what one more would bring. */
export function placesCard(data: AreaPageData, translator: InterfaceTranslator, links: BriefingLinks): Card {
  const { area, findings } = data;
  const { t } = translator;
  const line = findings?.reach.meeting.areas.find((each) => each.area.code === area.code);
  const of = (text: string, value?: number): Fact => ({
    item: area.name,
    measure: t('briefing.inShort'),
    text,
    value,
  });
  const open = openPlaces(data, translator);
  // What is known to be in reach is never told as more than it is: 40.9 in 100 are 40.
  const hundredth = line && line.share !== null ? inHundred(line.share, 'LEAST') : undefined;
  const reach =
    line && hundredth !== undefined
      ? [
          of(
            t('briefing.reachLead', { bound: line.atLeast ? 'AT_LEAST' : 'KNOWN', hundredth }),
            hundredth / 100,
          ),
          of(t('briefing.withinWalk', { share: hundredth / 100 })),
          of(
            t('briefing.reachBeyond', {
              share: 1 - hundredth / 100,
              bound: line.atLeast ? 'AT_LEAST' : 'KNOWN',
            }),
          ),
        ]
      : [];
  const [inWords, within, beyond] = reach;
  const next = nextPlace(data, translator);
  const sections = [placesSection(data, translator, links), reachSection(data, translator, links)];
  return {
    id: 'places-and-reach',
    title: t('briefing.placesCardTitle'),
    facts: [of(open), ...reach, next].filter((fact) => fact !== undefined),
    lead: (
      <>
        <p>
          {open} {inWords?.text}
        </p>
        {within && beyond && <ReachBar share={inWords?.value ?? 0} ends={[within.text, beyond.text]} />}
        <Paragraph fact={next} />
      </>
    ),
    sections: sections.filter((section) => section !== undefined),
  };
}

/** How many open places a lead names; more are counted. */
const named = 2;

function openPlaces({ places }: AreaPageData, { t, list, untranslated }: InterfaceTranslator): string {
  const open = places.filter((place) => place.meetingPlace && place.status === 'OPEN');
  const names = open.slice(0, named).map(({ name }) => untranslated(name));
  const more = open.length - names.length;
  const told = more > 0 ? [...names, t('briefing.morePlaces', { count: more })] : names;
  return t('briefing.openPlaces', { count: open.length, names: list(told) });
}

/** The building that would bring most residents of this area into reach, where one of the plan does. */
function nextPlace(
  { area, findings }: AreaPageData,
  { t, untranslated }: InterfaceTranslator,
): Fact | undefined {
  const gains = (findings?.reach.whereNext.sites ?? []).map(({ venue, gain, gainByWard }) => ({
    name: venue.name,
    gain: area.level === 'WARD' ? (gainByWard.find((each) => each.area.code === area.code)?.gain ?? 0) : gain,
  }));
  const best = gains.toSorted((a, b) => b.gain - a.gain)[0];
  if (!best || best.gain === 0) return undefined;
  return {
    item: area.name,
    measure: t('briefing.inShort'),
    value: best.gain,
    text: t('briefing.whereNext', { name: untranslated(best.name), gain: best.gain }),
  };
}

/** The part of the residents who are known to have a place within reach; of the rest nothing is known. */
const ReachBar = ({ share, ends }: { share: number; ends: readonly [string, string] }): VNode => (
  <div class="reach-bar">
    <svg viewBox="0 0 200 18" preserveAspectRatio="none" aria-hidden="true">
      <rect class="unknown-ground" width="200" height="18" />
      <rect width="200" height="18" fill="url(#pattern-stripes)" />
      <rect class="share" width={(share * 200).toFixed(1)} height="18" />
    </svg>
    <p class="ends dim">
      {ends.map((end) => (
        <span key={end}>{end}</span>
      ))}
    </p>
  </div>
);
