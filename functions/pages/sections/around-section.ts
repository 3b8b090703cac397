import { html, type Part } from '../html.ts';
import type { AreaLine, AreaSheet } from '../read-area.ts';
import type { Fact, Section } from '../section.ts';
import { swatch } from '../swatch.ts';
import type { Voice } from '../voice.ts';
import type { Text } from '../wording.ts';

/** Neighbours of a ward or locality, and what a locality or the borough is made of, each with its label. */
export function aroundSection({ area, list }: AreaSheet, voice: Voice): Section {
  const { say, tell, record } = voice;
  const lines = new Map(
    [...list.wards.areas, ...list.localities.areas].map((line) => [line.area.code, line]),
  );
  const groups: readonly (readonly [Text, readonly { code: string; name: string }[]])[] = [
    [say('localities'), area.level === 'BOROUGH' ? list.localities.areas.map((line) => line.area) : []],
    [tell('wardsOf', { name: record(area.name) }), area.wards],
    [say('neighbours'), area.neighbours],
  ];
  const told = groups
    .filter(([, areas]) => areas.length > 0)
    .map(([title, areas]) => ({
      title,
      facts: areas.map(({ code, name }) => ({
        code,
        line: lines.get(code),
        fact: lineFact(name, String(title), lines.get(code), record),
      })),
    }));
  return {
    id: 'around',
    title: say('aroundTitle'),
    onScreenOnly: true,
    facts: told.flatMap(({ facts }) => facts.map(({ fact }) => fact)),
    body: html`${told.map(
      ({ title, facts }): Part =>
        html`<h3>${title}</h3><ul class="area-list">${facts.map(
          ({ code, line, fact }) =>
            html`<li>${line && swatch(line, 18)}<span><a href="/area/${code}">${record(fact.item)}</a>${line && html`: ${record(line.label)}`}</span></li>`,
        )}</ul>`,
    )}`,
  };
}

const lineFact = (
  item: string,
  measure: string,
  line: AreaLine | undefined,
  record: Voice['record'],
): Fact => ({
  item,
  measure,
  text: record(line?.label ?? item),
});
