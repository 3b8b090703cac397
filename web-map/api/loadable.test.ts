import { describe, expect, it, vi } from 'vitest';
import { dataOf } from './answer.ts';
import { ApiError, errorOf, NetworkError } from './api-error.ts';
import { failedBy, forget, load, loadByKey } from './loadable.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('loading', () => {
  it('goes from on its way to here', async () => {
    const state = load(async () => 7);
    expect(state.value.status).toBe('loading');
    await settled();
    expect(state.value).toEqual({ status: 'ready', value: 7 });
  });

  it('tries nothing again that was taken back', () => {
    const [gone, stays] = [vi.fn(), vi.fn()];
    failedBy(new NetworkError('offline'), gone);
    const state = failedBy(new NetworkError('offline'), stays);
    forget(gone);
    if (state.status === 'failed') state.retry();
    expect([gone, stays].map((attempt) => attempt.mock.calls.length)).toEqual([0, 1]);
  });

  it('tries everything that failed again at once, because one cause stops many', async () => {
    let broken = true;
    const fetchIt = async (): Promise<string> => {
      if (broken) throw new NetworkError('offline');
      return 'here';
    };
    const [one, two] = [load(fetchIt), load(fetchIt)];
    await settled();
    broken = false;
    if (one.value.status === 'failed') one.value.retry();
    await settled();
    expect([one.value.status, two.value.status]).toEqual(['ready', 'ready']);
  });

  it('passes on why the API refused, and keeps the cause of a broken line to itself', async () => {
    const refused = load(async () => Promise.reject(new ApiError('BAD_USER_INPUT', 'code: not a code')));
    const offline = load(async () => Promise.reject(new NetworkError('socket hang up')));
    await settled();
    expect(refused.value).toMatchObject({ status: 'failed', reason: 'code: not a code' });
    expect(offline.value).not.toHaveProperty('reason');
  });

  it('tells a fault of the page, or a browser too old for it, from a network that failed', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const of = (error: Error) => load(async () => Promise.reject(error));
    const own = of(new TypeError('list.toSorted is not a function'));
    const part = of(new TypeError('Failed to fetch dynamically imported module: /assets/map.js'));
    await settled();
    expect(own.value).toMatchObject({ status: 'failed', isOwnFault: true });
    expect(part.value).not.toHaveProperty('isOwnFault');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('takes a missing timer of the browser for no answer that failed', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      throw new TypeError('AbortSignal.timeout is not a function');
    });
    await expect(dataOf(() => fetch('data:,'), 1)).rejects.toBeInstanceOf(TypeError);
    timeout.mockRestore();
  });

  it('passes on the message of a refusal, so that it can be told in any language', async () => {
    const error = errorOf({
      message: 'postcode: "WS1" is only the first half of a postcode.',
      extensions: {
        code: 'BAD_USER_INPUT',
        field: 'postcode',
        messageCode: 'refusal.postcodeHalf',
        messageValues: { given: { text: 'WS1' } },
      },
    });
    const refused = load(async () => Promise.reject(error));
    await settled();
    expect(refused.value).toMatchObject({
      reason: 'postcode: "WS1" is only the first half of a postcode.',
      refusal: { code: 'refusal.postcodeHalf', values: { given: { text: 'WS1' } } },
    });
  });

  it('asks once for a key', () => {
    const fetchOne = vi.fn(async (key: string) => key);
    const figures = loadByKey(fetchOne);
    expect(figures('north')).toBe(figures('north'));
    figures('south');
    expect(fetchOne).toHaveBeenCalledTimes(2);
  });
});
