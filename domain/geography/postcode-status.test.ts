import { describe, expect, it } from 'vitest';
import { toldIn } from '../messages/testing/told-in.ts';
import { postcodeStatus } from './postcode-status.ts';

const held = [{ postcode: 'WS1 1TP', position: { lon: -1.98, lat: 52.58 } }];

describe('what the list of postcodes says of one', () => {
  it('finds the centroid of one that it has', () => {
    expect(postcodeStatus('WS1 1TP', held, [])).toEqual({
      status: 'FOUND',
      position: held[0]?.position,
      centroidOf: '2014-08',
    });
  });

  it('cannot say where one lies that is not on it, in a district that is', () => {
    const answer = postcodeStatus('WS1 9ZZ', held, []);
    expect(answer.status).toBe('NOT_HELD');
    expect(answer.position).toBeUndefined();
    expect(toldIn(answer.note)).toMatch(
      /August 2014.*may be a newer postcode.*Try a postcode nearby, or a point\.$/,
    );
  });

  it('knows that one of a district without any is outside', () => {
    const answer = postcodeStatus('SW1A 1AA', [], []);
    expect(answer.status).toBe('OUTSIDE');
    expect(toldIn(answer.note)).toMatch(/outside the borough.*August 2014.*district SW1A/);
  });
});
