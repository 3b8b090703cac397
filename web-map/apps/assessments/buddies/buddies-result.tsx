import { useEffect, useRef } from 'preact/hooks';
import type { AloneBuddy, BuddyMatching, BuddyPair } from '../../../../domain/buddies/match-buddies.ts';
import { untranslated } from '../../../../domain/messages/message.ts';
import { t } from '../../../i18n/officers.ts';
import { ToldNow } from '../../../ui/told-now.tsx';
import { offerCsv } from '../pages/offer-csv.ts';
import { aloneReason, pairReasons } from './buddy-words.ts';
import { CountForRegister } from './count-for-register.tsx';
import { pairsFile } from './pairs-file.ts';

interface Props {
  readonly matching: BuddyMatching;
  readonly withinMetres: number;
  readonly unknownMet: readonly string[];
}

/** The pairs with their reasons, who is left and why, and what a file and the register take of it. */
export function BuddiesResult({ matching, withinMetres, unknownMet }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { pairs, points, greedyPoints, newcomersAlone, buddiesAlone } = matching;
  return (
    <section class="buddies-result" aria-labelledby="buddies-pairs">
      <h2 id="buddies-pairs" tabIndex={-1} ref={heading}>
        {t('officers.buddies.pairs')}
      </h2>
      <ToldNow
        words={
          pairs.length === 0
            ? t('officers.buddies.noPairs', { kilometres: withinMetres / 1000 })
            : t('officers.buddies.sentence', {
                pairs: pairs.length,
                kilometres: withinMetres / 1000,
                points,
                greedy: greedyPoints,
              })
        }
      />
      {unknownMet.length > 0 && (
        <p>{t('officers.buddies.unknownMet', { references: unknownMet.map(untranslated) })}</p>
      )}
      {pairs.length > 0 && (
        <>
          <PairsTable pairs={pairs} />
          <p class="buddies-actions">
            <button type="button" onClick={() => offerCsv('buddies-pairs.csv', pairsFile(pairs))}>
              {t('officers.buddies.download')}
            </button>
          </p>
        </>
      )}
      <Left
        title={t('officers.buddies.newcomersLeft', { count: newcomersAlone.length })}
        alone={newcomersAlone}
      />
      <Left title={t('officers.buddies.buddiesLeft', { count: buddiesAlone.length })} alone={buddiesAlone} />
      {pairs.length > 0 && <CountForRegister buddies={matching.buddiesInPairs} />}
    </section>
  );
}

function PairsTable({ pairs }: { readonly pairs: readonly BuddyPair[] }) {
  const heads = [
    t('officers.buddies.newcomer'),
    t('officers.buddies.buddy'),
    t('officers.buddies.points'),
    t('officers.buddies.why'),
  ];
  return (
    <div class="stacking">
      <table>
        <caption class="only-heard">{t('officers.buddies.pairs')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.newcomer.reference} ${pair.buddy.reference}`}>
              <th scope="row">{pair.newcomer.reference}</th>
              <td data-label={heads[1]}>{pair.buddy.reference}</td>
              <td data-label={heads[2]}>{pair.gain}</td>
              <td class="reasons">
                <ul>
                  {pairReasons(pair).map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Left({ title, alone }: { readonly title: string; readonly alone: readonly AloneBuddy[] }) {
  if (alone.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {alone.map((each) => (
          <li key={each.who.reference}>
            <strong>{each.who.reference}</strong>: {aloneReason(each)}
          </li>
        ))}
      </ul>
    </>
  );
}
