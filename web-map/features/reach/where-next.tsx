import { useEffect } from 'preact/hooks';
import type { WhereNextQuery } from '../../../schema/generated/operations.ts';
import { fromRecords } from '../../i18n/from-records.ts';
import { count } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { adjust, goTo, onlyVenue } from '../../navigation/navigation.ts';
import { announce } from '../../ui/announcer.tsx';
import { AreaLink } from '../../ui/area-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { type ReachAsked, wherePlan } from './reach-figures.ts';

type Plan = WhereNextQuery['whereNext'];

const localities = ['north', 'south', 'east', 'west'];
const nameOf = (code: string): string =>
  t('word.locality', { name: untranslated(code.charAt(0).toUpperCase() + code.slice(1)) });

function PlanTables({ plan }: { plan: Plan }) {
  useEffect(() => announce(plan.sentence), [plan.sentence]);
  if (plan.sites.length === 0) return <p>{t('map.whereNone')}</p>;
  return (
    <>
      <p class="strength">{plan.sentence}</p>
      <table class="outputs">
        <caption>{t('map.whereSites')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('word.whereSiteHead')}</th>
            <th scope="col" class="number">
              {t('word.whereGainHead')}
            </th>
            <th scope="col" class="number">
              {t('map.whereAloneHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.sites.map(({ venue, gain, gainAlone }, index) => (
            <tr key={venue.id}>
              <th scope="row">
                {index + 1}.{' '}
                <StateLink to={onlyVenue(venue.id)} toBriefing>
                  {untranslated(venue.name)}
                </StateLink>
                {venue.ward && (
                  <span class="dim block" {...fromRecords()}>
                    {venue.ward.name}
                  </span>
                )}
              </th>
              <td class="number">{count(gain)}</td>
              <td class="number dim">{count(gainAlone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="outputs">
        <caption>{t('map.whereGains')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('word.hitWard')}</th>
            <th scope="col" class="number">
              {t('word.whereGainHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.gainByWard.map(({ area, gain }) => (
            <tr key={area.code}>
              <th scope="row">
                <AreaLink {...area} />
              </th>
              <td class="number">{count(gain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{plan.exact ? t('word.whereExact') : t('word.whereGap', { count: plan.gap })}</p>
      <ul class="reasons dim">
        {plan.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

/** How many new places, and where: the buildings that would bring most residents into reach. */
export function WhereNext({ asked }: { asked: ReachAsked }) {
  const plan = wherePlan(asked);
  return (
    <section>
      <h2>{t('word.whereTitle')}</h2>
      <p>{t('map.whereLead')}</p>
      <fieldset class="choices steps">
        <legend>{t('map.whereCount')}</legend>
        {[1, 2, 3, 4, 5].map((places) => (
          <label key={places}>
            <input
              type="radio"
              name="sites"
              checked={asked.sites === places}
              onChange={() => goTo({ sites: String(places) })}
            />
            {places}
          </label>
        ))}
      </fieldset>
      <label class="field">
        {t('map.whereIn')}
        <select
          value={asked.within ?? ''}
          onChange={(event) => adjust({ within: event.currentTarget.value || undefined })}
        >
          <option value="">{t('map.whereBorough')}</option>
          {localities.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      </label>
      {plan && <Loaded from={plan}>{(found) => <PlanTables plan={found} />}</Loaded>}
    </section>
  );
}
