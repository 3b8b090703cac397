import type { VNode } from 'preact';
import type { Voice } from '../languages/voice.ts';
import { Words } from '../markup/worded.tsx';
import type { PageMeta } from './page-meta.ts';

interface Props {
  readonly meta: PageMeta;
  readonly voice: Voice;
}

/** What a page rests on, when it was made, and where it stands. */
export const PageFooter = ({ meta, voice }: Props): VNode => {
  const { receipt, day, address } = meta;
  const { say, tell, record, date } = voice;
  const method = tell('madeMethod', {
    method: record(listed(receipt.methodVersions)),
    version: record(receipt.dataVersion),
    edition: listed(receipt.boundaryEditions),
  });
  const allDays = listed([...new Set([day, ...receipt.days])].sort().map(date));
  return (
    <footer class="about">
      <h2 class="about-title">{say('madeTitle')}</h2>
      <p>
        {say('asOfDay', { date: allDays })} {say('madeOn', { date: date(receipt.answeredOn) })}{' '}
        <Words of={method} /> <Words of={record(receipt.licence)} />
      </p>
      <p class="address">
        <Words of={tell('madeAt', { address: record(address) })} />
      </p>
    </footer>
  );
};

/** Whatever there is, in figures that every language reads. */
const listed = (all: readonly string[]): string => (all.length === 0 ? '–' : all.join(', '));
