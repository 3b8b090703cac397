import { expect, test } from 'vitest';
import { labelRunId, methodOfRun, parseLabelRun } from './label-run.ts';

const asOf = '2026-11-29' as const;

test('a run is read as it is told beside a label, with what people keep on top of the data or without', () => {
  for (const dataVersion of ['9f3c2a1b9f3c2a1b', '9f3c2a1b9f3c2a1b+0a1b2c3d']) {
    const text = `cc-1.1.0/${asOf}/${dataVersion}`;
    expect(parseLabelRun('run', text)).toEqual({ method: 'cc-1.1.0', asOf, dataVersion });
    expect(methodOfRun(text)).toBe('cc-1.1.0');
  }
});

test('what is no version of data is refused: a run is told to everyone as it was given', () => {
  for (const dataVersion of [
    'x',
    'Call 01922 000000',
    '9f3c2a1b',
    '9F3C2A1B9F3C2A1B',
    '9f3c2a1b9f3c2a1b+',
    '',
  ])
    expect(() => parseLabelRun('run', `cc-1.1.0/${asOf}/${dataVersion}`), dataVersion).toThrow(
      'run: this is no run of the method. Take it from `run` beside the label.',
    );
  expect(() => parseLabelRun('run', `cc-1.1.0/${asOf}/9f3c2a1b9f3c2a1b/more`)).toThrow('this is no run');
  expect(labelRunId('cc-1.1.0', '2026-11-29' as never, '9f3c')).toBe('cc-1.1.0/2026-11-29/9f3c');
});
