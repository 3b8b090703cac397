import { useMemo } from 'preact/hooks';
import { siteLimits } from '../../../../domain/assessment/site/site-limits.ts';
import { recogniseText, type TextKind } from '../../../../domain/assessment/site-file/recognise-format.ts';
import { FileRefused } from '../../../../domain/assessment/site-file/refuse-file.ts';
import { t } from '../../../i18n/officers.ts';
import { ToldNow } from '../../../ui/told-now.tsx';
import type { GivenSite } from './given-site.ts';
import type { SiteGround } from './ground.ts';
import { siteControls } from './missing-of-site.ts';
import type { SiteFault } from './site-reading.ts';

export interface WayProps {
  readonly given: GivenSite;
  readonly fault: SiteFault | undefined;
  readonly onGiven: (more: Partial<GivenSite>) => void;
}

/** What is wrong, beside the field that it is about. */
export function FieldFault({ id, fault }: { readonly id: string; readonly fault: string | undefined }) {
  return (
    <p id={id} class={fault ? 'field-fault' : 'only-heard'} aria-live="polite">
      {fault ?? ''}
    </p>
  );
}

/** The format of a text that is the content of a file; undefined where it is corners, or nothing that is read. */
function fileFormatOf(text: string): Exclude<TextKind, 'CORNERS'> | undefined {
  if (text.trim() === '') return undefined;
  try {
    const kind = recogniseText(text);
    return kind === 'CORNERS' ? undefined : kind;
  } catch (fault) {
    if (fault instanceof FileRefused) return undefined;
    throw fault;
  }
}

/** Corners as text. */
export function TypedWay({ given, fault, onGiven }: WayProps) {
  const id = siteControls.typed;

  const pasted = useMemo(() => fileFormatOf(given.typed), [given.typed]);
  // The content of a file is no wrong list of corners: what helps is said instead.
  const wrong = pasted ? undefined : fault;
  const line = wrong?.line;
  const select = (field: HTMLTextAreaElement): void => {
    const lines = given.typed.split('\n');
    const before = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
    field.focus();
    field.setSelectionRange(before, before + (lines[line ?? 0]?.length ?? 0));
  };
  return (
    <div class={wrong ? 'field faulty' : 'field'}>
      <label for={id}>{t('officers.site.typedLabel')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('officers.site.typedHint')} {t('officers.site.typedExample')}
      </p>
      <FieldFault id={`${id}-fault`} fault={wrong?.reason} />
      {line !== undefined && (
        <button
          type="button"
          onClick={() => {
            const field = document.getElementById(id);
            if (field instanceof HTMLTextAreaElement) select(field);
          }}
        >
          {t('officers.site.showLine', { line: line + 1 })}
        </button>
      )}
      {pasted && (
        <>
          <ToldNow class="hint" words={t('officers.site.pasted', { format: pasted })} />
          <button type="button" onClick={() => onGiven({ way: 'geojson', pasted: given.typed, typed: '' })}>
            {t('officers.site.pastedRead')}
          </button>
        </>
      )}
      <textarea
        id={id}
        rows={7}
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-fault`}
        aria-invalid={wrong !== undefined}
        value={given.typed}
        onInput={(event) => onGiven({ typed: event.currentTarget.value })}
      />
    </div>
  );
}

/** Whole wards, by locality. */
export function WardsWay({ given, fault, onGiven, ground }: WayProps & { readonly ground: SiteGround }) {
  const id = siteControls.wards;
  const localities = [...new Set(ground.wards.map(({ locality }) => locality))].sort();
  const toggle = (code: string, chosen: boolean): void =>
    onGiven({ wards: chosen ? [...given.wards, code] : given.wards.filter((each) => each !== code) });
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      class={fault ? 'field faulty' : 'field'}
      aria-describedby={`${id}-hint ${id}-fault`}
    >
      <legend>{t('officers.site.wardsLabel')}</legend>
      <p class="hint" id={`${id}-hint`}>
        {t('officers.site.wardsHint')}
      </p>
      <FieldFault id={`${id}-fault`} fault={fault?.reason} />
      <div class="ward-choice">
        {localities.map((locality) => (
          <fieldset key={locality}>
            <legend>{locality}</legend>
            {ground.wards
              .filter((ward) => ward.locality === locality)
              .sort((a, b) => a.name.localeCompare(b.name))
              .map(({ code, name }) => (
                <div key={code} class="choice">
                  <input
                    type="checkbox"
                    id={`${id}-${code}`}
                    checked={given.wards.includes(code)}
                    onChange={(event) => toggle(code, event.currentTarget.checked)}
                  />
                  <label for={`${id}-${code}`}>{name}</label>
                </div>
              ))}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}

/** A circle around a postcode. */
export function PostcodeWay({ given, fault, onGiven }: WayProps) {
  const { postcode: id, radius } = siteControls;
  const aboutRadius = fault !== undefined && /radius(?:Metres)?$/.test(fault.field);
  return (
    <>
      <div class={fault && !aboutRadius ? 'field faulty' : 'field'}>
        <label for={id}>{t('officers.site.postcodeLabel')}</label>
        <p class="hint" id={`${id}-hint`}>
          {t('officers.site.postcodeHint')}
        </p>
        <FieldFault id={`${id}-fault`} fault={aboutRadius ? undefined : fault?.reason} />
        <input
          id={id}
          type="text"
          size={10}
          maxLength={10}
          autocomplete="off"
          aria-describedby={`${id}-hint ${id}-fault`}
          aria-invalid={fault !== undefined && !aboutRadius}
          value={given.postcode}
          onInput={(event) => onGiven({ postcode: event.currentTarget.value })}
        />
      </div>
      <div class={aboutRadius ? 'field faulty' : 'field'}>
        <label for={radius}>{t('officers.site.radiusLabel')}</label>
        <p class="hint" id={`${radius}-hint`}>
          {t('officers.site.radiusHint', {
            least: siteLimits.leastRadiusMetres,
            most: siteLimits.mostRadiusMetres.toLocaleString('en-GB'),
          })}
        </p>
        <FieldFault id={`${radius}-fault`} fault={aboutRadius ? fault?.reason : undefined} />
        <input
          id={radius}
          type="text"
          size={6}
          inputMode="decimal"
          aria-describedby={`${radius}-hint ${radius}-fault`}
          aria-invalid={aboutRadius}
          value={given.radius}
          onInput={(event) => onGiven({ radius: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
