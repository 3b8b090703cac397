import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../../i18n/officers.ts';
import { DrawOnMap } from './draw-on-map.tsx';
import { FileWay } from './file-way.tsx';
import { type GivenSite, type SiteField, type SiteWay, siteInputOf, siteWays } from './given-site.ts';
import type { SiteGround } from './ground.ts';
import { missingWords } from './missing-of-site.ts';
import { readGiven, type SiteFault, type SiteReading } from './site-reading.ts';
import { SiteResult } from './site-result.tsx';
import { FieldFault, PostcodeWay, TypedWay, WardsWay } from './site-ways.tsx';
import { Sketch } from './sketch.tsx';

interface Props {
  readonly ground: SiteGround;
  readonly given: GivenSite;
  readonly onGiven: (given: GivenSite) => void;
  /** Told what the rules say of what was given; undefined: nothing to look at. */
  readonly onReading: (reading: SiteReading | undefined) => void;
  /** The field that was found empty when the site was to be saved, until something is given. */
  readonly missing?: SiteField | undefined;
}

/** Letters come one by one: what is typed is looked at when the hands rest. A file comes as a whole. */
const restMilliseconds = (way: SiteWay | undefined): number => (way === 'geojson' ? 0 : 300);

/** What each way is called, and what it is good for. */
export const wayWords = {
  drawn: ['officers.site.wayDrawn', 'officers.site.wayDrawnHint'],
  typed: ['officers.site.wayTyped', 'officers.site.wayTypedHint'],
  geojson: ['officers.site.wayGeojson', 'officers.site.wayGeojsonHint'],
  wards: ['officers.site.wayWards', 'officers.site.wayWardsHint'],
  aroundPostcode: ['officers.site.wayAroundPostcode', 'officers.site.wayAroundPostcodeHint'],
} as const satisfies Readonly<Record<SiteWay, readonly [string, string]>>;

const wayId = (way: SiteWay): string => `site-way-${way}`;
const wayFault = 'site-way-fault';

/** Five ways of giving a site, what the rules say of it at once, and what it comes to. */
export function SiteChooser({ ground, given, onGiven, onReading, missing }: Props) {
  const reading = useSignal<SiteReading | undefined>(undefined);
  const trouble = useSignal(false);
  const input = siteInputOf(given);
  const says = JSON.stringify(input);
  useEffect(() => {
    let left = false;
    const show = (read: SiteReading | undefined): void => {
      reading.value = read;
      onReading(read);
    };
    show(undefined);
    trouble.value = false;
    if (!input) return;
    const timer = setTimeout(() => {
      readGiven(input, ground).then(
        (read) => !left && show(read),
        () => {
          if (!left) trouble.value = true;
        },
      );
    }, restMilliseconds(given.way));
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [says, ground]);

  const give = (more: Partial<GivenSite>): void => {
    const next = { ...given, ...more };
    // At once, and not with the next drawing: what was measured of the site before must not be saved for this one.
    if (JSON.stringify(siteInputOf(next)) !== says) onReading(undefined);
    onGiven(next);
  };
  const read = reading.value;
  const lack = missing && { field: missing, reason: missingWords(missing, given) };
  const fault: SiteFault | undefined = read?.kind === 'faulty' ? read.fault : lack;
  const wayLack = missing === 'way' ? lack?.reason : undefined;
  const way = { given, fault, onGiven: give };
  return (
    <>
      <fieldset class={wayLack ? 'field faulty' : 'field'} aria-describedby={wayFault}>
        <legend>{t('officers.site.ways')}</legend>
        <FieldFault id={wayFault} fault={wayLack} />
        {siteWays.map((each) => (
          <div key={each} class="choice">
            <input
              type="radio"
              id={wayId(each)}
              name="site-way"
              checked={given.way === each}
              aria-describedby={`${wayId(each)}-hint`}
              onChange={() => give({ way: each })}
            />
            <label for={wayId(each)}>{t(wayWords[each][0])}</label>
            <p class="hint" id={`${wayId(each)}-hint`}>
              {t(wayWords[each][1])}
            </p>
          </div>
        ))}
      </fieldset>
      {given.way === 'drawn' && (
        <>
          <FieldFault id="site-drawn-fault" fault={fault?.reason} />
          <DrawOnMap
            ground={ground}
            drawn={given.drawn}
            fault={fault?.at}
            onDrawn={(drawn) => give({ drawn })}
          />
        </>
      )}
      {given.way === 'typed' && <TypedWay {...way} />}
      {given.way === 'geojson' && <FileWay {...way} ground={ground} />}
      {given.way === 'wards' && <WardsWay {...way} ground={ground} />}
      {given.way === 'aroundPostcode' && <PostcodeWay {...way} />}
      {trouble.value && (
        <p class="fault" role="alert">
          {t('officers.site.noAnswer')}
        </p>
      )}
      {fault && (fault.at || fault.outline) && given.way !== 'drawn' && (
        <figure>
          <figcaption>{t('officers.site.faultPlace')}</figcaption>
          <Sketch
            ground={ground}
            label={t('officers.site.faultPlace')}
            site={fault.outline}
            fault={fault.at}
          />
        </figure>
      )}
      {read?.kind === 'usable' && <SiteResult site={read.site} ground={ground} isNew />}
    </>
  );
}
