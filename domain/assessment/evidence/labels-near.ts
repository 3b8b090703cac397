import type { AreaCode } from '../../geography/area.ts';
import { type CalendarDate, plainDate } from '../../provenance/calendar-date.ts';
import type { WardLabel } from './evidence-inputs.ts';
import { type ItemContent, licenceLines, linesOfWards } from './evidence-item.ts';
import type { Ground } from './ground.ts';

/** Cold spot and catalyst labels of the wards touched and of their neighbours, from one run. */
export interface LabelsNear {
  readonly run: { readonly id: string; readonly asOf: CalendarDate; readonly method: string };
  /** Touched wards by code, then their neighbours by code. */
  readonly wards: readonly LabelledWard[];
}

export interface LabelledWard {
  readonly code: AreaCode;
  readonly name: string;
  readonly touched: boolean;
  /** Undefined where the run gives the ward no label. */
  readonly label?: Omit<WardLabel, 'ward'>;
}

/**
 * Label, run and date for each ward touched, and for each that borders on one.
 * Source: "Cohesion impact assessment", section 9, "Cold spots and catalysts".
 * @example labelsNear(measureGround(inputs)).values.wards.filter(({ touched, label }) => touched && label?.coldSpot)
 */
export function labelsNear({ inputs, touched }: Ground): ItemContent<LabelsNear> {
  const own = new Set(touched.map(({ ward }) => ward.code));
  const around = new Set(touched.flatMap(({ ward }) => ward.neighbours));
  const labels = new Map(inputs.labels.wards.map(({ ward, ...label }) => [ward, label]));
  const labelled = (isTouched: boolean) =>
    inputs.wards
      .filter(({ code }) => (isTouched ? own.has(code) : around.has(code) && !own.has(code)))
      .map(({ code, name }): LabelledWard => {
        const label = labels.get(code);
        return { code, name, touched: isTouched, ...(label ? { label } : {}) };
      });
  const { id, asOf, method } = inputs.labels;
  return {
    title: 'Cold spots and catalysts',
    query: 'How are the wards touched, and those next to them, labelled?',
    inputs: [linesOfWards(inputs), `labels of ${plainDate(asOf)}, method ${method}`],
    licences: licenceLines(inputs.licences.labels),
    values: { run: { id, asOf, method }, wards: [...labelled(true), ...labelled(false)] },
    notes: ['A label speaks of a whole ward, not of the site in it.'],
  };
}
