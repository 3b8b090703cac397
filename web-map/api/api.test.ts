import { afterEach, describe, expect, it } from 'vitest';
import * as onDemand from '../../schema/generated/on-demand-operations.ts';
import type { Operation } from '../../schema/generated/operations.ts';
import * as operations from '../../schema/generated/operations.ts';
import { ask, askByPost, askIn, askSignedIn, operationAddress, sendBy } from './api.ts';
import { ApiError, NetworkError, RevisionConflict, SignedOut } from './api-error.ts';

const { boundaries, find, overview } = operations;

const answering =
  (body: unknown): typeof fetch =>
  async () =>
    Response.json(body);

describe('asking the public API by GET', () => {
  afterEach(() => askIn('en'));

  it('asks for texts in the language of the page, where they are told in several', async () => {
    const asked: URL[] = [];
    const noting: typeof fetch = async (address) => {
      asked.push(new URL(String(address), 'http://here'));
      return Response.json({ data: {} });
    };
    await ask(overview, {}, noting);
    askIn('ur');
    await ask(overview, {}, noting);
    await ask(boundaries, {}, noting);
    const given = asked.map(({ searchParams }) => searchParams.get('variables'));
    expect(given).toEqual(['{"language":"EN"}', '{"language":"UR"}', null]);
    const posted: unknown[] = [];
    await askByPost(overview, {}, async (_, init) => {
      posted.push(JSON.parse(String(init?.body)).variables);
      return Response.json({ data: {} });
    });
    expect(posted).toEqual([{ language: 'UR' }]);
  });

  it('puts operation, name and variables into the address', () => {
    const address = new URL(operationAddress(find, { text: 'WS1 1TP', language: 'EN' }), 'http://here');
    expect(address.pathname).toBe('/graphql');
    expect(address.searchParams.get('query')).toBe(find.text);
    expect(address.searchParams.get('operationName')).toBe('Find');
    expect(JSON.parse(address.searchParams.get('variables') ?? '')).toEqual({
      text: 'WS1 1TP',
      language: 'EN',
    });
  });

  it('leaves variables out where an operation has none, so that everybody asks the same address', () => {
    expect(operationAddress(boundaries, {})).not.toContain('variables');
  });

  it.each(Object.entries({ ...operations, ...onDemand }) as [string, Operation<unknown, object>][])(
    '%s stays within the length of address that caches take, with room for its variables',
    (_, operation) => {
      expect(operationAddress(operation, {}).length).toBeLessThan(7_000);
    },
  );

  it('hands back the data', async () => {
    await expect(ask(find, { text: 'a' }, answering({ data: { search: [] } }))).resolves.toEqual({
      search: [],
    });
  });

  it('says that trying again may help when the network fails, the body is no JSON or the service is busy', async () => {
    const broken: typeof fetch = async () => Promise.reject(new TypeError('offline'));
    const page: typeof fetch = async () => new Response('<html>');
    const busy = answering({ errors: [{ message: 'later', extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    const tooMany = answering({ errors: [{ message: 'wait', extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    for (const from of [broken, page, busy, tooMany]) {
      await expect(ask(find, { text: 'a' }, from)).rejects.toBeInstanceOf(NetworkError);
    }
  });

  it('says why a question was refused', async () => {
    const refusing = answering({
      errors: [{ message: 'text: too long', extensions: { code: 'BAD_USER_INPUT' } }],
    });
    await expect(ask(find, { text: 'a' }, refusing)).rejects.toEqual(
      new ApiError('BAD_USER_INPUT', 'text: too long'),
    );
  });

  it('does not take an answer in part for a whole one', async () => {
    const partly = answering({ data: { search: null }, errors: [{ message: 'masked' }] });
    await expect(ask(find, { text: 'a' }, partly)).rejects.toBeInstanceOf(ApiError);
  });
});

describe('asking the public API by POST', () => {
  afterEach(() => sendBy(fetch));

  it('sends operation, name and variables as JSON by the fetch of whoever is signed in', async () => {
    const sent: Parameters<typeof fetch>[] = [];
    sendBy(async (...request) => {
      sent.push(request);
      return Response.json({ data: { search: [] } });
    });
    await expect(askSignedIn(find, { text: 'a' })).resolves.toEqual({ search: [] });
    const [[address, init] = []] = sent;
    expect(address).toBe('/graphql');
    expect(init).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(String(init?.body))).toEqual({
      query: find.text,
      operationName: 'Find',
      variables: { text: 'a', language: 'EN' },
    });
  });

  it('tells a conflict, a sign-in that has ended and no answer apart', async () => {
    const of = (from: typeof fetch) => askByPost(find, { text: 'a' }, from);
    const refusing = (status: number, body: unknown): typeof fetch => {
      return async () => Response.json(body, { status });
    };
    const conflict = { errors: [{ message: 'saved', extensions: { code: 'CONFLICT', revision: 4 } }] };
    await expect(of(refusing(409, conflict))).rejects.toBeInstanceOf(RevisionConflict);
    const ended = { errors: [{ message: 'ended', extensions: { code: 'UNAUTHENTICATED' } }] };
    await expect(of(refusing(401, ended))).rejects.toBeInstanceOf(SignedOut);
    await expect(of(refusing(401, { message: 'Unauthorized' }))).rejects.toBeInstanceOf(SignedOut);
    await expect(of(async () => Promise.reject(new TypeError('offline')))).rejects.toBeInstanceOf(
      NetworkError,
    );
  });
});
