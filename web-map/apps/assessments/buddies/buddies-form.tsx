import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { BuddyWard } from '../../../../domain/buddies/buddy.ts';
import { buddyFileLimits } from '../../../../domain/buddies/buddy-columns.ts';
import {
  type BuddyMatching,
  buddyDistances,
  matchBuddies,
  usualBuddyDistance,
} from '../../../../domain/buddies/match-buddies.ts';
import { readBuddiesFile } from '../../../../domain/buddies/read-buddies-file.ts';
import { mostOnSide } from '../../../../domain/matching/match-sides.ts';
import { t } from '../../../i18n/officers.ts';
import { ErrorSummary } from '../pages/error-summary.tsx';
import { readChosen } from '../records/read-chosen.ts';
import { BuddiesResult } from './buddies-result.tsx';
import { faultsInWords } from './buddy-words.ts';

interface Found {
  readonly matching: BuddyMatching;
  readonly withinMetres: number;
  readonly unknownMet: readonly string[];
}

const fileControl = 'buddies-file';

/** A file and a distance, and the pairs that they make; nothing of it outlives the page. */
export function BuddiesForm({ wards }: { readonly wards: readonly BuddyWard[] }) {
  const chosen = useRef<HTMLInputElement>(null);
  const withinMetres = useSignal<number>(usualBuddyDistance);
  const found = useSignal<Found | undefined>(undefined);
  const faults = useSignal<readonly string[]>([]);
  const tries = useSignal(0);
  const isMatching = useSignal(false);

  const refuse = (words: readonly string[]): void => {
    faults.value = words;
    tries.value += 1;
  };
  const match = async (): Promise<void> => {
    const [file] = chosen.current?.files ?? [];
    found.value = undefined;
    faults.value = [];
    if (!file) return refuse([t('officers.fileNone')]);
    if (file.size > buddyFileLimits.bytes)
      return refuse([t('officers.buddies.tooLong', { most: buddyFileLimits.letters })]);
    const read = await readChosen(file);
    if ('fault' in read) return refuse([t(read.fault)]);
    const reading = readBuddiesFile(read.text, wards);
    if (reading.kind === 'REFUSED') return refuse(faultsInWords(reading.faults));
    const { people, unknownMet } = reading;
    const within = withinMetres.value;
    found.value = { matching: matchBuddies(people, within), withinMetres: within, unknownMet };
    tries.value += 1;
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isMatching.value) return;
    isMatching.value = true;
    // The button says so before two hundred a side keep the page busy.
    requestAnimationFrame(() => setTimeout(() => void match().finally(() => (isMatching.value = false))));
  };
  const isFaulty = faults.value.length > 0;
  return (
    <>
      <ErrorSummary
        faults={faults.value.map((text) => ({ text, control: fileControl }))}
        tries={tries.value}
      />
      <form class="buddies-form" noValidate onSubmit={submit}>
        <div class={isFaulty ? 'field faulty' : 'field'}>
          <label for={fileControl}>{t('officers.buddies.file')}</label>
          <p class="hint" id={`${fileControl}-hint`}>
            {t('officers.buddies.fileHint', { most: mostOnSide })}
          </p>
          {isFaulty && (
            <p class="field-fault" id={`${fileControl}-fault`}>
              <span class="only-heard">{t('officers.errorHeard')} </span>
              {t('officers.buddies.notMatched')}
            </p>
          )}
          <input
            ref={chosen}
            id={fileControl}
            type="file"
            accept=".csv,.txt,.tsv,text/csv"
            aria-describedby={isFaulty ? `${fileControl}-hint ${fileControl}-fault` : `${fileControl}-hint`}
            aria-invalid={isFaulty}
            // A browser tells of a choice only where it differs from the one before: the same file, mended, is read anew.
            onClick={(event) => {
              event.currentTarget.value = '';
            }}
            onChange={() => {
              found.value = undefined;
            }}
          />
        </div>
        <div class="field">
          <label for="buddies-distance">{t('officers.buddies.distance')}</label>
          <select
            id="buddies-distance"
            value={String(withinMetres.value)}
            onChange={(event) => {
              withinMetres.value = Number(event.currentTarget.value);
            }}
          >
            {buddyDistances.map((metres) => (
              <option key={metres} value={String(metres)} selected={metres === withinMetres.value}>
                {t('officers.buddies.kilometres', { kilometres: metres / 1000 })}
              </option>
            ))}
          </select>
        </div>
        <div class="form-end">
          <button type="submit" class="main" aria-disabled={isMatching.value}>
            {t(isMatching.value ? 'officers.buddies.matching' : 'officers.buddies.match')}
          </button>
        </div>
      </form>
      {found.value && <BuddiesResult key={tries.value} {...found.value} />}
    </>
  );
}
