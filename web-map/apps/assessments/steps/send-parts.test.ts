import { describe, expect, it } from 'vitest';
import { partBytes } from '../../../../domain/assessment/model/attachment.ts';
import { NetworkError } from '../../../api/api-error.ts';
import { type OpenUpload, sendParts } from './send-parts.ts';

const upload = (): OpenUpload => ({
  key: 'a-key-of-hers',
  bytes: new Uint8Array(2 * partBytes + 5).map((_, at) => at % 251),
  arrived: 0,
});
const atOnce = () => Promise.resolve();

describe('a document on its way', () => {
  it('goes part by part, in order, and tells how many have arrived', async () => {
    const [sent, told]: [Uint8Array[], number[]] = [[], []];
    const of = upload();
    await sendParts(
      of,
      async (part, base64) => {
        expect(part).toBe(sent.length);
        sent.push(Buffer.from(base64, 'base64'));
      },
      (arrived) => told.push(arrived),
    );
    expect(Buffer.concat(sent).equals(of.bytes)).toBe(true);
    expect(told).toEqual([0, 1, 2, 3]);
  });

  it('sends a part again that got no answer, and goes on later where it was held up', async () => {
    const of = upload();
    const asked: number[] = [];
    const failing = (times: number) => {
      let left = times;
      return async (part: number): Promise<void> => {
        asked.push(part);
        if (part === 1 && left > 0) {
          left -= 1;
          throw new NetworkError('No answer.');
        }
      };
    };
    await sendParts(of, failing(2), () => {}, atOnce);
    expect(asked).toEqual([0, 1, 1, 1, 2]);
    const held = upload();
    await expect(sendParts(held, failing(3), () => {}, atOnce)).rejects.toThrow(NetworkError);
    expect(held.arrived).toBe(1);
    asked.length = 0;
    await sendParts(held, failing(0), () => {}, atOnce);
    expect(asked).toEqual([1, 2]);
  });

  it('is not sent again where it was refused', async () => {
    let asked = 0;
    const refusing = async (): Promise<void> => {
      asked += 1;
      throw new Error('Refused.');
    };
    await expect(sendParts(upload(), refusing, () => {}, atOnce)).rejects.toThrow('Refused.');
    expect(asked).toBe(1);
  });
});
