import { useState } from 'preact/hooks';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { askSignedIn } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';
import type { Viewer } from '../api/held.ts';
import { organisationsToChoose } from './organisations-to-choose.ts';
import { promisesToChoose } from './promises-to-choose.ts';
import { areasFor } from './record-choices.ts';
import { areasToChoose } from './record-operations.ts';

/** What somebody may write about, areas, promises and organisations, and every ward that people can live in, loaded once a page. */
export const useChoices = (kind: RecordKind, viewer: Viewer, about?: string) =>
  useState(() =>
    load(async () => {
      const [areas, promises, organisations] = await Promise.all([
        askSignedIn(areasToChoose, {}),
        promisesToChoose(kind, about),
        organisationsToChoose(kind),
      ]);
      const wards = areas.wards.map(({ code, name }) => ({ value: code, label: name }));
      return { areas: areasFor(kind, viewer, areas), wards, promises, organisations };
    }),
  )[0];
