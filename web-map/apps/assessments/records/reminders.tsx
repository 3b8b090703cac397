import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { daysAfter } from '../../../../domain/provenance/calendar-date.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import type { Operation } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';
import { t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { RouteLink } from '../pages/navigate.tsx';
import { dayWords } from '../words/say-instant.ts';
import type { NamedArea } from './record-operations.ts';

export interface Told {
  readonly kind: string;
  readonly register: string;
  readonly reason: string;
  readonly words: string;
  readonly address: string;
}
type Answer = {
  readonly localities: readonly NamedArea[];
  readonly digest: { readonly reminders: readonly Told[] };
};

const remindersNow: Operation<Answer, { readonly area: string | null; readonly since: string }> = {
  name: 'RemindersNow',
  text: 'query RemindersNow($area:ID $since:DateTime){localities:areas(level:LOCALITY){code name}digest(area:$area since:$since){reminders{kind register reason words address}}}',
};

/** What counts as new: a week, as a lead looks once a week. */
const daysNew = 7;
/** Programs for mail cut off longer addresses. */
const mostInMail = 1_800;

const lineOf = ({ register, words }: Told): string => t('officers.remindersLine', { register, words });

/** The reminders as text, with where each leads. */
export const asText = (reminders: readonly Told[], origin: string): string =>
  reminders.map((each) => `${lineOf(each)}\n${origin}${each.address}`).join('\n');

/** A mail with as many whole reminders as its address bears. */
export function mailAddress(reminders: readonly Told[], origin: string): string {
  const subject = encodeURIComponent(t('officers.remindersSubject'));
  const addressOf = (count: number): string =>
    `mailto:?subject=${subject}&body=${encodeURIComponent(asText(reminders.slice(0, count), origin))}`;
  let count = reminders.length;
  while (count > 1 && addressOf(count).length > mostInMail) count -= 1;
  return addressOf(count);
}

/** What is to be done about the registers, everywhere or in one locality, to be done, copied or sent. */
export function Reminders() {
  const area = useSignal('');
  const [since] = useState(() => daysAfter(legalDayOf(new Date()), -daysNew));
  const read = (code: string) =>
    load(() => askSignedIn(remindersNow, { area: code === '' ? null : code, since: `${since}T00:00:00Z` }));
  const [first] = useState(() => read(''));
  const found = useSignal(first);
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{t('officers.reminders')}</h2>
      <p>
        {t('officers.remindersLead')} {t('officers.remindersSince', { day: dayWords(since) })}
      </p>
      <Loaded from={first}>
        {({ localities }) => (
          <p>
            <label for="reminders-area">{t('officers.remindersArea')}</label>{' '}
            <select
              id="reminders-area"
              value={area.value}
              onChange={({ currentTarget }) => {
                area.value = currentTarget.value;
                found.value = read(area.value);
              }}
            >
              <option value="">{t('officers.remindersAll')}</option>
              {localities.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        )}
      </Loaded>
      <Loaded key={area.value} from={found.value}>
        {({ digest: { reminders } }) =>
          reminders.length === 0 ? (
            <p>{t('officers.remindersNone')}</p>
          ) : (
            <>
              <ul class="reminders">
                {reminders.map((each) => (
                  <li key={`${each.kind} ${each.reason}`}>
                    {each.address.startsWith('/assess') ? (
                      <RouteLink to={{ kind: each.kind, ...(area.value === '' ? {} : { area: area.value }) }}>
                        {lineOf(each)}
                      </RouteLink>
                    ) : (
                      <a href={each.address}>{lineOf(each)}</a>
                    )}
                  </li>
                ))}
              </ul>
              <SendReminders reminders={reminders} />
            </>
          )
        }
      </Loaded>
      <p>
        <a href="/registers">{t('officers.remindersHealth')}</a> ·{' '}
        <a href="/registers.ics">{t('officers.remindersCalendar')}</a>
      </p>
    </section>
  );
}

function SendReminders({ reminders }: { readonly reminders: readonly Told[] }) {
  const { origin } = window.location;
  const said = useSignal('');
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard?.writeText(asText(reminders, origin)).then(
      () => true,
      () => false,
    );
    said.value = t(copied === true ? 'officers.remindersCopied' : 'officers.remindersNotCopied');
    announce(said.value);
  };
  return (
    <p>
      <button type="button" onClick={() => void copy()}>
        {t('officers.remindersCopy')}
      </button>{' '}
      <a class="button" href={mailAddress(reminders, origin)}>
        {t('officers.remindersMail')}
      </a>{' '}
      {said.value}
    </p>
  );
}
