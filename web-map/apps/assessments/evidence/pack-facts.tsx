import { useSignal } from '@preact/signals';
import { dayWords, instantWords } from '../words/say-instant.ts';
import type { Pack } from './evidence-table.ts';
import { bytesOfPack, OtherBytes, saveAsFile } from './pack-file.ts';
import { type EvidenceWord, evidenceSays } from './words-of-evidence.ts';

interface Props {
  readonly assessment: string;
  readonly pack: Pack;
  /** Undefined: being checked; null: could not be. */
  readonly verified: boolean | null | undefined;
}

const verdict = (verified: Props['verified']): EvidenceWord => {
  if (verified === undefined) return 'verifiedWait';
  if (verified === null) return 'verifiedFailed';
  return verified ? 'verifiedYes' : 'verifiedNo';
};

/** When and of what a pack was made, whether it is still what it was, and its bytes. */
export function PackFacts({ assessment, pack, verified }: Props) {
  const told = useSignal<EvidenceWord | undefined>(undefined);
  const download = async (): Promise<void> => {
    told.value = 'downloading';
    try {
      saveAsFile(await bytesOfPack(assessment, pack.hash), `evidence-${pack.hash.slice(0, 12)}.json`);
      told.value = undefined;
    } catch (error) {
      told.value = error instanceof OtherBytes ? 'downloadWrong' : 'downloadFailed';
    }
  };
  return (
    <>
      <dl class="facts">
        <dt>{evidenceSays('madeAt')}</dt>
        <dd>{instantWords(pack.madeAt)}</dd>
        <dt>{evidenceSays('asOf')}</dt>
        <dd>{dayWords(pack.asOf)}</dd>
        <dt>{evidenceSays('dataVersion')}</dt>
        <dd>
          <code>{pack.dataVersion}</code>
        </dd>
        <dt>{evidenceSays('methodVersion')}</dt>
        <dd>
          <code>{pack.methodVersion}</code>
        </dd>
        <dt>{evidenceSays('hash')}</dt>
        <dd>
          <code class="fingerprint">{pack.hash}</code>
        </dd>
        <dt>{evidenceSays('verified')}</dt>
        <dd>{evidenceSays(verdict(verified))}</dd>
      </dl>
      <p>
        <button type="button" onClick={() => void download()}>
          {evidenceSays('download')}
        </button>{' '}
        <span class="dim">{evidenceSays('downloadHelp')}</span>
      </p>
      <p role="status">{told.value ? evidenceSays(told.value) : ''}</p>
    </>
  );
}
