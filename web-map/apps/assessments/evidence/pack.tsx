import type { ReadonlySignal } from '@preact/signals';
import { isBoundary } from '../../../../domain/geography/measures.ts';
import type {
  ChangesOfPacksQuery,
  PacksOfAssessmentQuery,
} from '../../../../schema/generated/assess-operations.ts';
import type { Loadable } from '../../../api/loadable.ts';
import { t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { dayWords, instantWords } from '../words/say-instant.ts';
import { Compared } from './compared.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { EvidenceMap } from './evidence-map.tsx';
import { PackFacts } from './pack-facts.tsx';
import { UnderTodaysData } from './under-todays-data.tsx';

type Held = NonNullable<PacksOfAssessmentQuery['assessment']>;
/** Whether packs hold, and what they say otherwise than those before, newest first. */
type Checked = NonNullable<ChangesOfPacksQuery['assessment']>['evidence'];

interface Props {
  /** Of the assessment. */
  readonly id: string;
  /** Place of the pack among those held, newest first, from 0. */
  readonly at: number;
  readonly pack: Held['evidence'][number];
  readonly site: Held['site'];
  readonly checked: ReadonlySignal<Loadable<Checked>>;
}

function openItem(id: string): void {
  const item = document.getElementById(id);
  if (!(item instanceof HTMLDetailsElement)) return;
  item.open = true;
  item.scrollIntoView();
  item.querySelector('summary')?.focus({ preventScroll: true });
}

/** Whether a pack holds: undefined while that is being found out, null where it could not be. */
function verifiedIn(checked: Loadable<Checked>, at: number): boolean | null | undefined {
  if (checked.status === 'failed') return null;
  return checked.status === 'ready' ? checked.value[at]?.verified : undefined;
}

/** One pack: what changed by it, its items, the same under the data of today, and what proves it. */
export function Pack({ id, at, pack, site, checked }: Props) {
  const verified = verifiedIn(checked.value, at);
  return (
    <>
      <h2>{t('officers.evidence.packTitle', { day: dayWords(pack.asOf) })}</h2>
      <p class="dim">
        {t(verified ? 'officers.evidence.madeChecked' : 'officers.evidence.madeOn', {
          at: instantWords(pack.madeAt),
        })}
      </p>
      <section aria-labelledby="pack-changes">
        <h2 id="pack-changes">{t('officers.evidence.changesTitle')}</h2>
        <Loaded from={checked}>
          {(all) => {
            const before = all[at];
            if (!before) return null;
            if (before.changes) return <Compared comparison={before.changes} />;
            return <p>{t('officers.evidence.firstPack')}</p>;
          }}
        </Loaded>
      </section>
      <h2>{t('officers.evidence.mapTitle')}</h2>
      {site && isBoundary(site.geometry) && <EvidenceMap site={site.geometry} />}
      <nav aria-labelledby="pack-contents">
        <h2 id="pack-contents">{t('officers.evidence.contents')}</h2>
        <ul class="contents">
          {pack.items.map((item) => (
            <li key={item.id}>
              <a
                href={`#item-${item.id}`}
                onClick={(event) => {
                  event.preventDefault();
                  openItem(`item-${item.id}`);
                }}
              >
                {item.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {pack.items.map((item) => (
        <EvidenceItem key={item.id} item={item} />
      ))}
      <UnderTodaysData id={id} at={at} />
      <section aria-labelledby="pack-proof">
        <h2 id="pack-proof">{t('officers.evidence.proofTitle')}</h2>
        <PackFacts assessment={id} pack={pack} verified={verified} />
      </section>
      <section aria-labelledby="pack-licences">
        <h2 id="pack-licences">{t('officers.evidence.licencesTitle')}</h2>
        <ul>
          {pack.licences.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
