import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../../domain/permission/person.ts';
import { type Role, roles } from '../../../domain/permission/roles.ts';
import { type TestIssuer, testIssuer } from '../../identity/testing/test-issuer.ts';
import { mayRead, ruledFields, ruleOf } from '../access/field-access.ts';
import type { Api } from '../create-api.ts';
import { executableSchema } from '../execution/executable-schema.ts';
import type { LogEntry } from '../http/log-message.ts';
import { ask, askAs, call } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi, testDay } from '../testing/loaded-api.ts';

let loaded: LoadedApi;
let issuer: TestIssuer;
let api: Api;
let log: LogEntry[];
beforeAll(async () => {
  [loaded, issuer] = await Promise.all([loadedApi(), testIssuer(testDay)]);
  ({ api, log } = loaded.container({ signIn: issuer.settings }));
});
afterAll(() => Promise.all([loaded.stop(), issuer.stop()]));

const viewer = '{ viewer { name roles localities { code name } may { editAssessments signAs operations } } }';
const json = { accept: 'application/json', 'content-type': 'application/json' };

describe('viewer', () => {
  test('is null without a token, and says where to sign in', async () => {
    const { data } = await ask(api, '{ viewer { name } signIn { issuer clientId scope } }');
    const { issuer: address, clientId, scope } = issuer.settings;
    expect(data).toEqual({ viewer: null, signIn: { issuer: address, clientId, scope } });
    expect((await ask(loaded.container().api, '{ signIn { issuer } }')).data).toEqual({ signIn: null });
  });

  test('says who asks, as what, where, and what they may do', async () => {
    const bearer = await issuer.bearer(['planner', 'locality-lead:west'], 'amina');
    const { data, errors } = await askAs<{ viewer: { may: { operations: string[] } } }>(api, bearer, viewer);
    expect(errors).toEqual([]);
    expect(data.viewer).toMatchObject({
      name: 'Made-up amina',
      roles: ['PUBLIC', 'PLANNER', 'LOCALITY_LEAD'],
      localities: [{ code: 'west', name: 'West' }],
      may: { editAssessments: true, signAs: [] },
    });
    expect(data.viewer.may.operations).toEqual(expect.arrayContaining(['venues', 'createAssessment']));
    expect(data.viewer.may.operations).not.toContain('publishAssessment');
  });

  test('logs groups that mean nothing, without saying whose they are', async () => {
    log.length = 0;
    await askAs(api, await issuer.bearer(['staff'], 'secret-subject'), '{ viewer { name } }');
    expect(log).toContainEqual(
      expect.objectContaining({ code: 'SIGN_IN_GROUP_UNKNOWN', unknownGroups: ['staff'] }),
    );
    expect(JSON.stringify(log)).not.toContain('secret-subject');
  });
});

describe('a token that proves nothing', () => {
  test('is refused with a challenge, by GET and by POST, and never counts as nobody', async () => {
    log.length = 0;
    const token = await issuer.token({ exp: testDay.getTime() / 1000 - 60 });
    const headers = { ...json, authorization: `Bearer ${token}` };
    const public_ = '{ borough { name } }';
    for (const reply of [
      await call(api, { headers, body: JSON.stringify({ query: public_ }) }),
      await call(api, { method: 'GET', headers, search: `query=${encodeURIComponent(public_)}` }),
    ]) {
      expect(reply.status).toBe(401);
      expect(reply.headers['www-authenticate']).toMatch(
        /^Bearer error="invalid_token", error_description="[^"]*expired/,
      );
      expect(reply.headers['cache-control']).toBe('no-store');
      expect(JSON.parse(reply.text)).toEqual({
        errors: [{ message: expect.stringContaining('expired'), extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
    expect(log.filter(({ code }) => code === 'SIGN_IN_REFUSED')).toHaveLength(2);
    expect(JSON.stringify(log)).not.toContain(token);
  });

  test('is refused in two spellings of the header too', async () => {
    const bearer = await issuer.bearer(['planner']);
    const headers = { ...json, authorization: bearer, Authorization: bearer };
    expect((await call(api, { headers, body: '{"query":"{ viewer { name } }"}' })).status).toBe(401);
  });

  test('is another matter than keys that cannot be read', async () => {
    const signIn = { ...issuer.settings, issuer: 'http://127.0.0.1:9' };
    const { api: alone, log: lines } = loaded.container({ signIn });
    const headers = { ...json, authorization: await issuer.bearer(['planner']) };
    const reply = await call(alone, { headers, body: '{"query":"{ viewer { name } }"}' });
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '5']);
    expect(reply.text).toContain('SERVICE_UNAVAILABLE');
    expect(lines.map(({ code }) => code)).toContain('SIGN_IN_UNAVAILABLE');
  });
});

describe('an answer to somebody who signed in', () => {
  const search = `query=${encodeURIComponent('{ viewer { name } borough { name } }')}`;
  const get = (headers: Record<string, string> = {}) =>
    call(api, { method: 'GET', headers: { accept: 'application/json', ...headers }, search });

  test('is not kept, has no tag, and is given to nobody else', async () => {
    const open = await get();
    expect(open.headers).toMatchObject({
      etag: expect.any(String),
      vary: 'accept, authorization, accept-encoding',
    });
    const { etag = '' } = open.headers;
    const authorization = await issuer.bearer(['planner'], 'amina');
    const own = await get({ authorization, 'if-none-match': etag });
    expect(own.status).toBe(200);
    expect(own.headers).toMatchObject({
      'cache-control': 'no-store',
      vary: 'accept, authorization, accept-encoding',
    });
    expect(own.headers).not.toHaveProperty('etag');
    expect(own.text).toContain('Made-up amina');
    expect((await get()).text).toBe(open.text);
    expect((await get({ authorization: await issuer.bearer([], 'ben') })).text).toContain('Made-up ben');
  });

  test('may be asked for by pages of other origins, which cannot make a browser add a token', async () => {
    const { headers } = await call(api, { method: 'OPTIONS' });
    expect(headers['access-control-allow-headers']).toContain('authorization');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });
});

test('a change is taken by POST of JSON alone', async () => {
  const authorization = await issuer.bearer(['planner']);
  const query =
    'mutation { createAssessment(input: { idempotencyKey: "12345678", facts: {} }) { replayed } }';
  const search = `query=${encodeURIComponent(query)}`;
  const byGet = await call(api, { method: 'GET', headers: { ...json, authorization }, search });
  expect(byGet.status).toBe(405);
  expect(JSON.parse(byGet.text)).not.toHaveProperty('data.createAssessment');
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const headers = { authorization, 'content-type': type };
    expect((await call(api, { headers, body: JSON.stringify({ query }) })).status).toBe(415);
  }
});

const groupOf = (role: Role): string[] =>
  role === 'PUBLIC'
    ? []
    : [role === 'LOCALITY_LEAD' ? 'locality-lead:west' : role.toLowerCase().replaceAll('_', '-')];

describe('every role', () => {
  const schema = executableSchema();
  const rootFields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    type ? Object.values(type.getFields()).map((field) => ({ type: type.name, field })) : [],
  );

  test.each(['nobody', ...roles] as const)(
    '%s may run what the table says, through the handler',
    async (role) => {
      const bearer = role === 'nobody' ? undefined : await issuer.bearer(groupOf(role), `walk-${role}`);
      const person = role === 'nobody' ? undefined : personIn(role);
      for (const { type, field } of rootFields) {
        const operation = `${type}.${field.name}`;
        if (person && ruleOf(type, field.name)?.needs.includes('PUBLIC')) continue;
        const { query, variables } = smallest(type, field);
        const { errors } = await askAs(api, bearer, query, variables);
        const refusal = errors.find(({ message }) => message.startsWith(`${operation} is for`));
        const expected = mayRead(person, type, field.name)
          ? undefined
          : person
            ? 'FORBIDDEN'
            : 'UNAUTHENTICATED';
        expect(refusal?.extensions.code, operation).toBe(expected);
        if (expected === 'FORBIDDEN') {
          expect(refusal?.extensions.needs).toEqual(ruleOf(type, field.name)?.needs);
        }
        expect(errors.map(({ extensions: { code } }) => code)).not.toContain('GRAPHQL_VALIDATION_FAILED');
      }
    },
  );

  test('reads a restricted field, is refused, or reads null, as the table says', async () => {
    const restricted = ruledFields.flatMap((name) => {
      const [type = '', field = ''] = name.split('.');
      const rule = ruleOf(type, field);
      return rule && type !== 'Mutation' && !rule.needs.includes('PUBLIC') ? [{ type, field, rule }] : [];
    });
    expect(restricted.length).toBeGreaterThan(20);
    for (const { type, field, rule } of restricted) {
      const declared = schema.getType(type);
      const resolve = isObjectType(declared) ? declared.getFields()[field]?.resolve : undefined;
      if (!resolve) throw new Error(`${type}.${field} is not guarded.`);
      // As an assessment is read by somebody whom its own rule lets read what is not published.
      const parent = { [field]: 'value', asOfficer: true, record: { id: 'a-1' } };
      const records = { readings: { note: async () => {} } };
      for (const role of ['nobody', ...roles] as const) {
        const person = role === 'nobody' ? undefined : personIn(role);
        const seen = await outcomeOf(() => resolve(parent, {}, { person, outcome: {}, records }, info));
        const otherwise = rule.otherwise === 'WITHHELD' ? 'null' : 'refused';
        expect(seen, `${role} ${type}.${field}`).toBe(mayRead(person, type, field) ? 'told' : otherwise);
      }
    }
  });
});

const info = { fieldName: '' } as GraphQLResolveInfo;
const personIn = (role: Role): Person => ({
  subject: 'x',
  name: 'x',
  roles: role === 'PUBLIC' ? ['PUBLIC'] : ['PUBLIC', role],
  localities: [],
});

/** A resolver of its own may fail on a made-up record: that it was reached at all is what counts. */
async function outcomeOf(resolve: () => unknown): Promise<'told' | 'null' | 'refused'> {
  try {
    return (await resolve()) === null ? 'null' : 'told';
  } catch (error) {
    const refused = error instanceof Error && ['NotPermitted', 'NotAuthenticated'].includes(error.name);
    return refused ? 'refused' : 'told';
  }
}

/** The smallest request that runs an operation, with made-up values for what it must be given. */
function smallest(type: string, field: GraphQLField<unknown, unknown>) {
  const needed = field.args.filter((each) => isRequiredArgument(each));
  const header = needed.map(({ name, type: given }) => `$${name}: ${given}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `${field.name}${passed && `(${passed})`} ${selection(getNamedType(field.type))}`;
  return {
    query: `${type === 'Mutation' ? 'mutation' : 'query'} ${header && `(${header})`} { ${call} }`,
    variables: Object.fromEntries(needed.map(({ name, type: given }) => [name, made(given)])),
  };
}

const selection = (type: GraphQLNamedOutputType): string => (isLeafType(type) ? '' : '{ __typename }');

function made(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return made(type.ofType);
  if (isListType(type)) return [made(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf ? fields.slice(1, 2) : fields.filter((each) => isRequiredInputField(each));
    return Object.fromEntries(given.map(({ name, type: of }) => [name, made(of)]));
  }
  const values: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, Date: '2026-11-22' };
  return values[type.name] ?? 'walk-made-up';
}
