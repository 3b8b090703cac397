import type { Api } from '../../functions/graphql/create-api.ts';
import { call } from '../../functions/graphql/testing/ask-api.ts';
import { compress } from '../../functions/http/compress.ts';
import { boundaries, overview, projectList, venueRegister } from '../../schema/generated/operations.ts';
import { milliseconds, round } from './measures.ts';

interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The figures that the map asks for by itself, one after the other as it asks for them, from a container that holds nothing. */
export async function measureFirstView(api: Api) {
  const rows: Record<string, { requests: number; KB: number; 'KB, Brotli': number; ms: number }> = {};
  for (const { name, text, inLanguage } of [overview, boundaries, venueRegister, projectList]) {
    const row = { requests: 0, KB: 0, 'KB, Brotli': 0, ms: 0 };
    let after: string | undefined;
    do {
      const search = new URLSearchParams({
        query: text,
        variables: JSON.stringify({ ...(after && { after }), ...(inLanguage && { language: 'EN' }) }),
      });
      let answer = '';
      row.ms += await milliseconds(async () => {
        const headers = { accept: 'application/graphql-response+json' };
        answer = (await call(api, { method: 'GET', headers, search: search.toString() })).text;
      });
      const { data, errors } = JSON.parse(answer) as { data?: Record<string, Paged>; errors?: unknown };
      if (errors || !data) throw new Error(answer.slice(0, 500));
      row.requests += 1;
      row.KB += answer.length / 1000;
      row['KB, Brotli'] += (await compress(Buffer.from(answer), 'br')).length / 1000;
      const { pageInfo } = data.venues ?? data.projects ?? {};
      after = (pageInfo?.hasNextPage && pageInfo.endCursor) || undefined;
    } while (after);
    rows[name] = {
      requests: row.requests,
      KB: round(row.KB),
      'KB, Brotli': round(row['KB, Brotli']),
      ms: round(row.ms),
    };
  }
  return rows;
}
