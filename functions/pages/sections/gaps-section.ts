import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { html } from '../markup/html.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import { openness } from './places-section.ts';
import { type Fact, list, type Section } from './section.ts';

/** What the records do not say about this area, gathered from everything that the page holds. */
export function gapsSection(data: AreaPageData, voice: Voice): Section {
  const { say } = voice;
  const facts = gapsOf(data, voice).map(
    (text): Fact => ({ item: data.area.name, measure: say('gapOne'), text }),
  );
  return { id: 'gaps', title: say('gapsTitle'), facts, body: html`${list(facts)}` };
}

function gapsOf({ area, places }: AreaPageData, { say, tell, count }: Voice): readonly Text[] {
  const label = area.classification;
  const open = label?.practice.tests.filter(({ result }) => result === 'NOT_KNOWN') ?? [];
  const { unknown } = openness(places);
  const projects = area.projects.edges.map(({ node }) => node);
  const undated = projects.filter(({ period }) => period === null).length;
  const withheld = area.observations.filter(({ status }) => status === 'SUPPRESSED').length;
  const told: readonly (readonly [boolean, () => Text])[] = [
    [
      open.length > 0,
      () =>
        tell('gapTests', {
          count: open.length,
          names: open.map(({ name }) => name.toLowerCase()).join(', '),
        }),
    ],
    [unknown > 0, () => say('gapPlaces', { count: count(unknown) })],
    [undated > 0, () => say('gapPeriods', { count: count(undated) })],
    [projects.length > 0, () => say('gapFailures')],
    [area.level !== 'BOROUGH', () => say('gapOpinion')],
    [withheld > 0, () => say('gapWithheld', { count: count(withheld) })],
  ];
  return told.flatMap(([holds, words]) => (holds ? [words()] : []));
}
