import { expect, test } from 'vitest';
import { operationInLog } from './asked-about.ts';

test('the log takes names of operations that can hold no postcode, number or sentence', () => {
  expect(operationInLog('FillOfLayer')).toBe('FillOfLayer');
  expect(operationInLog('my_wards')).toBe('my_wards');
  for (const name of ['At_WS8_7JB', 'tel_07700900123', 'a b', 'a'.repeat(61), '', undefined])
    expect(operationInLog(name)).toBeUndefined();
});
