import { describe, expect, it } from 'vitest';
import { labelOf, labelTable } from '../cohesion-label/classification/labels.ts';
import { untranslated } from '../messages/message.ts';
import { told } from '../messages/testing/told.ts';
import { toldAll } from '../messages/testing/told-all.ts';
import {
  method,
  methodSummary,
  parametersOfMethod,
  parameterTable,
  parseMethodId,
  publishedParameters,
} from './method.ts';

describe('the parameter table', () => {
  it('publishes the very values that the software reads, each with unit and meaning', () => {
    const table = toldAll(parameterTable());
    expect(Object.fromEntries(table.map(({ name, value }) => [name, value]))).toEqual(publishedParameters);
    for (const { unit, meaning } of table) {
      expect(unit.length).toBeGreaterThan(2);
      expect(meaning.endsWith('.')).toBe(true);
    }
  });

  it('shows the values of a what-if', () => {
    const changed = parameterTable({ ...publishedParameters, reach: 50 });
    expect(changed.find(({ name }) => name === 'reach')).toMatchObject({
      value: 50,
      unit: 'percent of residents',
    });
  });

  it('holds the published targets of version 1.1.0', () => {
    expect([method.id, method.version]).toEqual(['cc-1.1.0', '1.1.0']);
    expect(publishedParameters).toMatchObject({
      diversityLow: 0.2,
      diversityHigh: 0.5,
      placesToMeet: 3,
      activeProjects: 0.7,
      reach: 30,
      participation: 10,
      exchange: 1,
      borderlineBand: 0.1,
      minimumKnownTests: 3,
    });
  });
});

describe('the versions of the method', () => {
  it('differ in their targets alone: no rule and no threshold of diversity is another', () => {
    const first = parametersOfMethod('cc-1.0.0');
    const changed = Object.entries(publishedParameters).filter(
      ([name, value]) => first[name as keyof typeof first] !== value,
    );
    expect(changed).toEqual([
      ['activeProjects', 0.7],
      ['reach', 30],
      ['participation', 10],
    ]);
    expect(first).toMatchObject({ activeProjects: 2, reach: 60, participation: 20 });
    expect(parametersOfMethod(method.id)).toEqual(publishedParameters);
  });

  it('are read by name, and an unknown one is refused with those that can be run', () => {
    expect(parseMethodId('method', 'cc-1.0.0')).toBe('cc-1.0.0');
    expect(() => parseMethodId('method', 'cc-9')).toThrow(
      'method: "cc-9" is no version of the method that can be run. Versions: cc-1.0.0, cc-1.1.0.',
    );
  });
});

describe('the label table', () => {
  it('joins three rows and three columns as published, and has a column for practice not known', () => {
    expect(toldAll(labelTable).map(({ label }) => label)).toEqual([
      'Cold spot (priority)',
      'Cold spot (building)',
      'Cold spot with catalyst practice',
      'Cold spot (practice not known)',
      'Gap in practice',
      'Building',
      'Catalyst of change',
      'Not enough evidence',
      'Untapped diversity',
      'Building',
      'Catalyst of change',
      'Not enough evidence',
    ]);
  });

  it('calls exactly the low row cold spots and exactly the strong column catalysts', () => {
    for (const cell of labelTable) {
      expect(cell.coldSpot).toBe(cell.diversity === 'LOW');
      expect(cell.catalyst).toBe(cell.practice === 'STRONG');
      expect(labelOf(cell.diversity, cell.practice)).toEqual(cell);
    }
  });

  it('gives every cell a public wording of its own that says nothing cold', () => {
    const wordings = toldAll(labelTable).map(({ publicLabel }) => publicLabel);
    expect(new Set(wordings).size).toBe(12);
    expect(wordings.filter((wording) => /cold|gap|untapped|priority/i.test(wording))).toEqual([]);
  });
});

describe('what a parameter means', () => {
  it('is told at the value of the run, never at the published one', () => {
    const moved = { ...publishedParameters, diversityLow: 0.3, diversityHigh: 0.7, reachWalkMetres: 400 };
    const meaning = (name: string) =>
      told(parameterTable(moved).find((row) => row.name === name)?.meaning ?? untranslated(''));
    expect(meaning('diversityLow')).toContain('fewer than 30% of all pairs');
    expect(meaning('diversityHigh')).toContain('at least 70% of all pairs');
    expect(meaning('reachWalkMetres')).toContain('5 minutes at 80 metres a minute');
    expect(meaning('detourFactor')).toContain('400 / 1.3 = 308 metres');
    expect(told(methodSummary({ ...moved, minimumKnownTests: 1 }))).toMatch(
      /low below 30% and high from 70%.*with fewer than 1 test answered/,
    );
  });
});
