import { createHash } from 'node:crypto';
import type { Site } from '../../../domain/assessment/site/site.ts';
import { InvalidInput, TooCostly } from '../../../domain/errors/errors.ts';
import { PromiseCache } from '../caching/promise-cache.ts';
import { measuring } from '../measuring/measuring.ts';
import type { AskedBy } from '../measuring/measuring-worker.ts';
import type { SiteToRead } from '../measuring/tasks.ts';

/** Sites read that a container keeps, right and wrong ones: at most a hundred thousand characters each. */
const sitesKept = 100;

/** Sites of one data version, each read once however often it is given, by the hash of what was given. */
export class SiteReadings {
  readonly #kept = new PromiseCache<Site>(sitesKept, {
    keepsFailure: (fault) => fault instanceof InvalidInput || fault instanceof TooCostly,
  });

  /** @throws InvalidInput, TooCostly as the site deserves: kept too, for it would be refused again */
  read(site: SiteToRead, corners: number, by?: AskedBy): Promise<Site> {
    const { input, field } = site;
    const key = createHash('sha256')
      .update(JSON.stringify([field, input]))
      .digest('hex');
    return this.#kept.get(key, () => measuring.run('readSite', site, corners, by));
  }
}
