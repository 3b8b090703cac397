import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Held {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Sessions, codes and tokens that the provider holds, in memory: they end with the process, and people sign in anew. */
export class HeldRecords {
  readonly #held = new Map<string, Held>();

  /** What the provider asks of a store, for one kind of record. */
  adapter(kind: string): Adapter {
    const keyOf = (id: string) => `${kind}:${id}`;
    const find = (id: string) => this.#read(keyOf(id));
    const findBy = async (name: 'uid' | 'userCode', value: string) =>
      [...this.#held.entries()].find(
        ([key, { payload, until }]) =>
          key.startsWith(`${kind}:`) && payload[name] === value && until > Date.now(),
      )?.[1].payload;
    return {
      upsert: async (id, payload, expiresIn) => {
        this.#sweep();
        this.#held.set(keyOf(id), {
          payload,
          until: expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY,
        });
      },
      find: async (id) => find(id),
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (code) => findBy('userCode', code),
      consume: async (id) => {
        const payload = find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => {
        this.#held.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of this.#held) if (payload.grantId === grantId) this.#held.delete(key);
      },
    };
  }

  #read(key: string): AdapterPayload | undefined {
    const held = this.#held.get(key);
    return held && held.until > Date.now() ? held.payload : undefined;
  }

  #sweep(): void {
    for (const [key, { until }] of this.#held) if (until <= Date.now()) this.#held.delete(key);
  }
}
