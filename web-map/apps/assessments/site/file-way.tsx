import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Site } from '../../../../domain/assessment/site/site.ts';
import { siteFileLimits } from '../../../../domain/assessment/site-file/site-file-limits.ts';
import type {
  SiteFileAnswers,
  SiteFileReading,
} from '../../../../domain/assessment/site-file/site-file-reading.ts';
import { message } from '../../../../domain/messages/message.ts';
import { t } from '../../../i18n/officers.ts';
import { withoutPath } from '../form/fields.ts';
import { placeInWords } from './fault-place.ts';
import { FileChanges, FileChoice, FileOffer } from './file-offer.tsx';
import type { GivenSite } from './given-site.ts';
import type { SiteGround } from './ground.ts';
import { siteControls } from './missing-of-site.ts';
import { endReading, readFile } from './read-file.ts';
import { FieldFault, type WayProps } from './site-ways.tsx';
import { Sketch } from './sketch.tsx';

/** What programs save a red line as. */
const endings = '.geojson,.json,.zip,.shp,.kml,.kmz,.gml,.xml,.wkt,.csv,.tsv,.txt';

/**
 * A file with a red line, in whatever format: read on a thread of its own, with what has to be decided about it asked for.
 * Only the outline that was checked is given on.
 */
export function FileWay({ given, fault, onGiven, ground }: WayProps & { readonly ground: SiteGround }) {
  const id = siteControls.file;
  const name = useSignal('');
  const reading = useSignal<SiteFileReading | undefined>(undefined);
  const isReading = useSignal(false);
  const chosen = useRef<{ readonly bytes: Uint8Array; readonly answers: SiteFileAnswers } | undefined>(
    undefined,
  );
  const newest = useRef<File | undefined>(undefined);

  // Somebody who went on to another way is not brought back by a file that is read late.
  useEffect(
    () => () => {
      newest.current = undefined;
      endReading();
    },
    [],
  );

  const read = async (bytes: Uint8Array, answers: SiteFileAnswers): Promise<void> => {
    const file = newest.current;
    chosen.current = { bytes, answers };
    isReading.value = true;
    const asked = { bytes, borough: ground.borough, answers };
    const found = await readFile(asked).catch(() => notRead);
    // Of two files chosen one after the other the second counts, whichever is read first.
    if (newest.current !== file) return;
    isReading.value = false;
    reading.value = found;
    onGiven({ file: found.kind === 'READ' ? fileOf(name.value, found.site) : undefined });
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    newest.current = file;
    name.value = file.name;
    // Nothing of the file before stands while this one is read: it could be saved in its place.
    reading.value = undefined;
    onGiven({ file: undefined });
    const isSmall = file.size <= siteFileLimits.mostBytes;
    const bytes = isSmall ? await file.arrayBuffer().catch(() => undefined) : undefined;
    if (newest.current !== file) return;
    if (bytes) return read(new Uint8Array(bytes), { accepted: [] });
    isReading.value = false;
    const megabytes = siteFileLimits.mostBytes / 1e6;
    reading.value = isSmall
      ? notRead
      : { kind: 'REFUSED', told: message('siteFile.tooLarge', { megabytes }) };
  };
  // What was pasted among corners is read as the file that it is.
  useEffect(() => {
    if (given.pasted === undefined) return;
    void take(new File([given.pasted], t('officers.site.pastedName')));
    onGiven({ pasted: undefined });
  }, []);
  const answer = (more: Partial<SiteFileAnswers>): void => {
    const { bytes, answers = { accepted: [] } } = chosen.current ?? {};
    if (bytes) void read(bytes, { ...answers, ...more });
  };

  const found = reading.value;
  const refusal = found?.kind === 'REFUSED' ? withoutPath(t(found.told)) : undefined;
  const wrong = refusal ?? fault?.reason;
  // One that waits for an answer is not refused: what is wrong then is that nobody has answered yet.
  const waits = found?.kind === 'PROPOSED' || found?.kind === 'CHOICE';
  return (
    <>
      <div class={wrong ? 'field faulty' : 'field'}>
        <label for={id}>{t('officers.site.fileLabel')}</label>
        <p class="hint" id={`${id}-hint`}>
          {t('officers.site.fileHint')}
        </p>
        <FieldFault id={`${id}-fault`} fault={wrong} />
        <input
          id={id}
          type="file"
          accept={endings}
          aria-describedby={`${id}-hint ${id}-fault`}
          aria-invalid={wrong !== undefined}
          // A browser tells of a choice only where it differs from the one before: the same file, corrected, is read anew.
          onClick={forgetChoice}
          onDrop={forgetChoice}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        {isReading.value && <p class="dim">{t('officers.site.fileReading', { name: name.value })}</p>}
        {wrong && name.value && !waits && (
          <p class="dim">{t('officers.site.fileNotRead', { name: name.value })}</p>
        )}
        {!wrong && given.file && <p class="dim">{t('officers.site.fileRead', { name: given.file.name })}</p>}
        {found?.kind === 'READ' && given.file && <FileChanges changes={found.changes} notes={found.notes} />}
      </div>
      {found?.kind === 'PROPOSED' && (
        <FileOffer
          reading={found}
          ground={ground}
          onAccept={() => answer({ accepted: found.changes.map(({ code }) => code) })}
        />
      )}
      {found?.kind === 'CHOICE' && (
        <FileChoice reading={found} ground={ground} onChoose={(shapes) => answer({ shapes })} />
      )}
      {found?.kind === 'REFUSED' && <RefusedPlace refused={found} words={refusal} ground={ground} />}
    </>
  );
}

/** What a form keeps of a file that was read: its outline, in which format it came and what was agreed to. */
function fileOf(name: string, { geometry, given }: Site): GivenSite['file'] {
  if (given.how !== 'FILE' || given.format === undefined) throw new Error('A file was read and is no file.');
  return { name, text: JSON.stringify(geometry), format: given.format, agreed: given.agreed ?? [] };
}

const notRead: SiteFileReading = { kind: 'REFUSED', told: message('siteFile.unread') };

interface RefusedPlaceProps {
  readonly refused: Extract<SiteFileReading, { readonly kind: 'REFUSED' }>;
  readonly words: string | undefined;
  readonly ground: SiteGround;
}

/** Where on the map the reason of a refusal lies; nothing where it lies nowhere. */
function RefusedPlace({ refused: { at, outline }, words = '', ground }: RefusedPlaceProps) {
  const place = placeInWords(words) ?? at;
  if (!place && !outline) return null;
  return (
    <figure>
      <figcaption>{t('officers.site.faultPlace')}</figcaption>
      <Sketch ground={ground} label={t('officers.site.faultPlace')} site={outline} fault={place} />
    </figure>
  );
}

function forgetChoice({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void {
  currentTarget.value = '';
}
