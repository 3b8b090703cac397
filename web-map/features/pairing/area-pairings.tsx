import type { ExchangeLineFragment } from '../../../schema/generated/operations.ts';
import { fromRecords } from '../../i18n/from-records.ts';
import { count, figure } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { contactPairs, type PairingLine, pairingsOf, touches } from './pairing-figures.ts';

type Suggestion = PairingLine['suggestions'][number];

/** No closer than the points are known: tenths of a kilometre, or metres to the hundred. */
const distanceWords = (metres: number) => ({
  kilometres: figure(metres / 1000),
  metres: count(Math.round(metres / 100) * 100),
});

function PointsTable({ reasons }: { reasons: Suggestion['reasons'] }) {
  return (
    <ul class="points">
      {reasons.map(({ criterion, outcome, points, most, reason }) => (
        <li key={criterion}>
          <strong>{t(`map.pair${criterion}`)}</strong>: {t(`map.pair${outcome}`)},{' '}
          {t('map.pairPoints', { points, most })}
          <span class="dim block" {...fromRecords()}>
            {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SuggestionLine({ suggestion }: { suggestion: Suggestion }) {
  const { name, venue, area, grounds, points, mostPoints, distanceMetres, distanceNote } = suggestion;
  return (
    <li class="suggestion">
      <h3>
        {venue ? (
          <StateLink to={{ venue: venue.id, project: undefined }} toBriefing>
            {untranslated(name)}
          </StateLink>
        ) : (
          untranslated(name)
        )}
      </h3>
      <p>
        <AreaLink {...area} /> · {t('map.pairPoints', { points, most: mostPoints })}
        {distanceMetres !== null && ` · ${t('map.pairDistance', distanceWords(distanceMetres))}`}
        <span class="dim block">{distanceNote}</span>
      </p>
      <p>{grounds}</p>
      <details>
        <summary>
          {t('map.pairWhy')}
          <span class="only-heard">: {untranslated(name)}</span>
        </summary>
        <PointsTable reasons={suggestion.reasons} />
        {suggestion.practice.length > 0 && (
          <>
            <p>
              <strong>{t('map.pairRunning')}</strong>
            </p>
            <ul>
              {suggestion.practice.map(({ project, sentence }) => (
                <li key={project.id}>
                  <StateLink to={{ project: project.id, venue: undefined }} toBriefing>
                    {untranslated(project.name)}
                  </StateLink>
                  : {sentence}
                </li>
              ))}
            </ul>
          </>
        )}
        {suggestion.limits.length > 0 && (
          <>
            <p>
              <strong>{t('map.pairLimits')}</strong>
            </p>
            <ul>
              {suggestion.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </>
        )}
        <p>
          <strong>{t('map.pairTransfer')}</strong> {suggestion.transferNote}
        </p>
      </details>
    </li>
  );
}

function Contact({ pair }: { pair: ExchangeLineFragment }) {
  const { from, to, exchange, note } = pair;
  const unplaced = [from, to].filter(({ point }) => !point);
  return (
    <li>
      <strong>
        {t('map.exchangeBetween', { from: untranslated(from.name), to: untranslated(to.name) })}
      </strong>
      <span class="block" {...fromRecords()}>
        {exchange.evidence}
      </span>
      <span class="dim block">
        {[
          note,
          ...unplaced.map(({ name }) => t('map.exchangeNoPoint', { name: untranslated(name) })),
          untranslated(`${exchange.source.title}.`),
        ].join(' ')}
      </span>
    </li>
  );
}

function Contacts({ code }: { code: string }) {
  return (
    <Loaded from={contactPairs()}>
      {(all) => {
        const pairs = all.filter((pair) => touches(pair, code));
        if (pairs.length === 0) return null;
        return (
          <section>
            <h2>{t('word.exchangesTitle')}</h2>
            <ul class="project-lines">
              {pairs.map((pair) => (
                <Contact key={`${pair.exchange.id}${pair.from.name}${pair.to.name}`} pair={pair} />
              ))}
            </ul>
          </section>
        );
      }}
    </Loaded>
  );
}

/** For a cold spot the most alike places from which practice could come; for any area its contacts on record. */
export function AreaPairings({ code }: { code: string }) {
  return (
    <>
      <Loaded from={pairingsOf(code)}>
        {(found) => {
          const own = found.filter(({ coldSpot }) => coldSpot.code === code);
          return own.map((pairing) => (
            <section key={pairing.coldSpot.code}>
              <h2>{t('map.pairTitle')}</h2>
              <p>{pairing.sentence}</p>
              <p>{t('map.pairLead')}</p>
              <ol class="suggestions">
                {pairing.suggestions.map((each) => (
                  <SuggestionLine key={each.name} suggestion={each} />
                ))}
              </ol>
              <p class="dim">{t('map.pairConsidered', { count: pairing.considered })}</p>
            </section>
          ));
        }}
      </Loaded>
      <Contacts code={code} />
    </>
  );
}
