import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { html } from '../markup/html.ts';
import { swatch } from '../markup/swatch.ts';
import type { AreaLabel, AreaPageData } from '../queries/read-area.ts';
import { type Fact, list, paragraph, type Section } from './section.ts';

/** The label, its public wording, how firm it is, why, a strength, and what could change it. */
export function labelSection({ area, list: all }: AreaPageData, voice: Voice): Section {
  const { say } = voice;
  const id = 'label';
  const title = say('labelTitle');
  const label = area.classification;
  if (!label) {
    const facts = [say('noLabel'), all.wards.summary].map((text) => fact(area.name, say('labelLabel'), text));
    return { id, title, facts, body: html`${facts.map((each) => paragraph(each))}` };
  }
  const of = (measure: string, text: string) => fact(area.name, measure, text);
  const chip = of(say('labelLabel'), label.label);
  const wording = of(say('labelPublic'), label.publicLabel);
  const firmness = firmnessFacts(area.name, label, voice);
  const reasons = label.reasons.map((text) => of(say('labelReason'), text));
  const strength = label.strength ? of(say('labelStrength'), label.strength) : undefined;
  const changes = [...label.whatWouldChange.map(({ sentence }) => sentence), ...label.changedBy].map((text) =>
    of(say('labelChange'), text),
  );
  return {
    id,
    title,
    facts: [chip, wording, ...firmness, ...reasons, ...(strength ? [strength] : []), ...changes],
    body: html`
      <p class="chip">${swatch(label)}<strong>${chip.text}</strong></p>
      ${paragraph(wording, 'public-label')}
      <div class="firmness">${firmness.map((each) => paragraph(each))}</div>
      ${list(reasons, 'reasons')}
      ${strength && html`<p class="strength"><strong>${say('strengthTitle')}</strong> ${strength.text}</p>`}
      ${changes.length > 0 && html`<h3>${say('changedTitle')}</h3>${list(changes)}`}`,
  };
}

const fact = (item: string, measure: string, text: Text): Fact => ({ item, measure, text });

function firmnessFacts(item: string, label: AreaLabel, { say, tell, percent }: Voice): readonly Fact[] {
  const { firmness, firmnessSentence, stability, borderlineOn, provisional, bounds } = label;
  const [low = '', high = ''] = bounds;
  return [
    { item, measure: say('labelFirm'), status: firmness, text: firmnessSentence },
    ...(stability == null || stability >= 1
      ? []
      : [
          {
            item,
            measure: say('labelFirm'),
            value: stability,
            unit: say('unitShareOfChecks'),
            text: say('firmSome', { percent: percent(stability).replace('.0', '') }),
          },
        ]),
    ...(borderlineOn.length > 0
      ? [fact(item, say('labelFirm'), tell('firmBorderline', { values: borderlineOn.join(', ') }))]
      : []),
    ...(provisional && label.practice.level !== 'NOT_KNOWN'
      ? [fact(item, say('labelFirm'), say('firmProvisional'))]
      : []),
    // Where practice is not known, a reason names both labels.
    ...(label.practice.level === 'NOT_KNOWN'
      ? []
      : [
          fact(
            item,
            say('labelBounds'),
            low === high ? say('boundsSame') : tell('boundsOther', { low, high }),
          ),
        ]),
  ];
}
