import { useSignal } from '@preact/signals';
import { type OfficersCode, t } from '../../../i18n/officers.ts';
import { dayWords, instantWords } from '../words/say-instant.ts';
import type { Pack } from './evidence-table.ts';
import { bytesOfPack, OtherBytes, saveAsFile } from './pack-file.ts';

interface Props {
  readonly assessment: string;
  readonly pack: Pack;
  /** Undefined: being checked; null: could not be. */
  readonly verified: boolean | null | undefined;
}

const verdict = (verified: Props['verified']): OfficersCode => {
  if (verified === undefined) return 'officers.evidence.verifiedWait';
  if (verified === null) return 'officers.evidence.verifiedFailed';
  return verified ? 'officers.evidence.verifiedYes' : 'officers.evidence.verifiedNo';
};

/** When and of what a pack was made, whether it is still what it was, and its bytes. */
export function PackFacts({ assessment, pack, verified }: Props) {
  const told = useSignal<OfficersCode | undefined>(undefined);
  const download = async (): Promise<void> => {
    told.value = 'officers.evidence.downloading';
    try {
      saveAsFile(await bytesOfPack(assessment, pack.hash), `evidence-${pack.hash.slice(0, 12)}.json`);
      told.value = undefined;
    } catch (error) {
      told.value =
        error instanceof OtherBytes ? 'officers.evidence.downloadWrong' : 'officers.evidence.downloadFailed';
    }
  };
  return (
    <>
      <dl class="facts">
        <dt>{t('officers.evidence.madeAt')}</dt>
        <dd>{instantWords(pack.madeAt)}</dd>
        <dt>{t('officers.evidence.asOf')}</dt>
        <dd>{dayWords(pack.asOf)}</dd>
        <dt>{t('officers.evidence.dataVersion')}</dt>
        <dd>
          <code>{pack.dataVersion}</code>
        </dd>
        <dt>{t('officers.evidence.methodVersion')}</dt>
        <dd>
          <code>{pack.methodVersion}</code>
        </dd>
        <dt>{t('officers.evidence.hash')}</dt>
        <dd>
          <code class="fingerprint">{pack.hash}</code>
        </dd>
        <dt>{t('officers.evidence.verified')}</dt>
        <dd>{t(verdict(verified))}</dd>
      </dl>
      <p>
        <button type="button" onClick={() => void download()}>
          {t('officers.evidence.download')}
        </button>{' '}
        <span class="dim">{t('officers.evidence.downloadHelp')}</span>
      </p>
      <p role="status">{told.value ? t(told.value) : ''}</p>
    </>
  );
}
