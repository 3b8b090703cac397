import {
  ApolloClient,
  ApolloLink,
  InMemoryCache,
  type InMemoryCacheConfig,
  setLogVerbosity,
} from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { type DocumentNode, parse } from 'graphql';
import { of } from 'rxjs';

// It prints whole answers that a later one replaces, which takes longer than reading them.
setLogVerbosity('silent');

/** A client of a partner with its cache. */
export interface CacheReader {
  /** What the client hands on of an answer that came over the network. */
  through(query: string, answer: object): Promise<unknown>;
  /** What it has of the same question later; undefined where a part of it was not kept. */
  again(query: string): Promise<unknown>;
}

export function apolloReader(settings: InMemoryCacheConfig = {}): CacheReader {
  let sent: object = {};
  const client = new ApolloClient({
    cache: new InMemoryCache(settings),
    // The client's own link would write out every question, which takes longer than keeping its answer.
    link: new ApolloLink(() => of(JSON.parse(bodyOf(sent)) as ApolloLink.Result)),
  });
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const document = documents.get(query) ?? parse(query, { noLocation: true });
    documents.set(query, document);
    return document;
  };
  // The client reads an answer back from where views see it, with changes that are still on their way: there are none here, and
  // what it worked out of the same entries is not worked out a second time.
  const read = (query: string): unknown => client.readQuery({ query: documentOf(query) }, true) ?? undefined;
  return {
    async through(query, answer) {
      sent = answer;
      await client.query({ query: documentOf(query), fetchPolicy: 'network-only' });
      return read(query);
    },
    again: async (query) => read(query),
  };
}

export function urqlReader(): CacheReader {
  let sent: object = {};
  const client = new Client({
    url: 'https://map.example/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({ logger: () => {} }), fetchExchange],
    fetch: async () => answerOf(sent),
  });
  return {
    async through(query, answer) {
      sent = answer;
      const { data, error } = await client.query(query, {}, { requestPolicy: 'network-only' }).toPromise();
      if (error) throw error;
      return data;
    },
    async again(query) {
      const { data } = await client.query(query, {}, { requestPolicy: 'cache-only' }).toPromise();
      return data ?? undefined;
    },
  };
}

const bodyOf = (data: object): string => JSON.stringify({ data });

const answerOf = (data: object): Response =>
  new Response(bodyOf(data), { headers: { 'content-type': 'application/json' } });
