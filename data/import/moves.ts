import type { Observation, ObservedArea } from '../../domain/records/indicator.ts';
import { censusDay } from './census-figures.ts';
import type { FileRows } from './read-files.ts';
import type { SourceOf } from './sources.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** Codes of the table that are no place: people who did not move, and everywhere outside the UK. */
const didNotMove = '-8';
const outsideUk = '999999999';

/** Places with fewer people than this are told together, so that the figure can be read. */
const namedFrom = 50;

const pandemic = 'In the year of the pandemic fewer people moved than in others.';
const notAbroad = 'Who left England and Wales is not counted, so that in less out is no growth.';

interface Move {
  readonly place: string;
  readonly people: number;
}

/**
 * Who moved into the borough and out of it in the year before the census, as two figures with the places as parts. Moves
 * within the borough are neither. A row that does not touch the borough is a fault.
 */
export function moves(rows: FileRows, sourceOf: SourceOf, errors: ValidationErrors): Observation[] {
  const [borough] = rows.borough.filter(({ value }) => value.level === 'BOROUGH');
  const [first] = rows.moves;
  if (!borough || !first) return [];
  const area: ObservedArea = { code: borough.value.code, name: borough.value.name, level: 'BOROUGH' };
  const into: Move[] = [];
  const out: Move[] = [];
  let fromOutside = 0;
  for (const row of rows.moves) {
    const { from_code: from, to_code: to, from_name, to_name, people } = row.value;
    if (from !== area.code && to !== area.code)
      errors.add(row, `neither ${from_name} nor ${to_name} is ${area.name}.`);
    else if (from === to || from === didNotMove) continue;
    else if (from === outsideUk) fromOutside += people;
    else if (to === area.code) into.push({ place: from_name, people });
    else out.push({ place: to_name, people });
  }
  const figure = (
    indicator: string,
    dimension: string,
    note: string,
    parts: readonly Move[],
  ): Observation => ({
    indicator,
    area,
    period: censusDay,
    kind: 'ACTUAL',
    breakdown: parts.map(({ place, people }) => ({ dimension, category: place, value: people })),
    value: sumOf(parts),
    status: 'FINAL',
    unit: 'people',
    note,
    source: sourceOf({ document: 'census-2021-moves' }, first),
  });
  return [
    figure('moved-in-2020-21', 'lived a year before', pandemic, [
      ...inShort(into, 'Elsewhere in the United Kingdom'),
      { place: 'Outside the United Kingdom', people: fromOutside },
    ]),
    figure(
      'moved-out-2020-21',
      'lived at the census',
      `${notAbroad} ${pandemic}`,
      inShort(out, 'Elsewhere in England and Wales'),
    ),
  ];
}

const sumOf = (parts: readonly Move[]): number => parts.reduce((sum, { people }) => sum + people, 0);

/** The places with many, most first, and all others as one. */
function inShort(parts: readonly Move[], others: string): Move[] {
  const named = parts.filter(({ people }) => people >= namedFrom).sort((a, b) => b.people - a.people);
  const rest = sumOf(parts) - sumOf(named);
  return [...named, { place: others, people: rest }];
}
