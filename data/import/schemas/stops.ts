import { z } from 'zod';
import { latCell, lonCell, optionalText, text } from './cells.ts';

/** Access points of public transport, as the national register marks them. */
export const stopsSchema = z.object({
  code: text,
  name: text,
  indicator: optionalText,
  street: optionalText,
  locality: optionalText,
  /** BCT: a bus stop on a street; BCS, a bay of a bus station; RLY and RSE, railway; TMU, tram. Source: NaPTAN guide, stop types. */
  type: z.enum(['BCT', 'BCS', 'BCQ', 'BCE', 'BST', 'RLY', 'RSE', 'RPL', 'TMU', 'MET', 'PLT', 'TXR'], {
    error: 'is not a type of stop that NaPTAN knows, like BCT.',
  }),
  status: z.enum(['active', 'inactive', 'pending'], { error: 'must be active, inactive or pending.' }),
  lon: lonCell,
  lat: latCell,
});
