import { z } from 'zod';
import { comparatorKinds } from '../../../domain/records/comparator.ts';
import {
  calendarDate,
  count,
  id,
  latCell,
  lonCell,
  numberCell,
  optionalText,
  orEmpty,
  text,
  wardCode,
} from './cells.ts';

/** The areas that the files below have figures of, and which of them are not taken. */
export const comparatorAreasFile = {
  file: 'comparator-areas.csv',
  schema: z.object({
    code: optionalText,
    name: text,
    kind: z.enum([...comparatorKinds, 'LEFT_OUT'], `must be ${comparatorKinds.join(', ')} or LEFT_OUT.`),
  }),
} as const;

const series = { dataset: z.string(), name: z.string(), measure: z.string(), publisherUnit: z.string() };

/** Which series of Explore Local Statistics is which indicator, in which unit; or why it is left out. */
export const publishedSeriesFile = {
  file: 'published-series.json',
  schema: z.union([
    z.strictObject({ ...series, indicator: id, unit: z.string().min(1) }),
    z.strictObject({ ...series, leftOut: z.string().min(1) }),
  ]),
} as const;

const number = numberCell(-1_000_000, 100_000_000);

/** Explore Local Statistics, in the publisher's own columns. */
export const localStatisticsFile = {
  file: 'explore-local-statistics.csv',
  schema: z.object({
    area_code: text,
    area: text,
    dataset: text,
    indicator: text,
    period: text,
    measure: text,
    value: orEmpty(number),
    unit: text,
    lci_95: orEmpty(number),
    uci_95: orEmpty(number),
    status: z.enum(['', 'x'], 'is a mark that nobody has read yet: only "x" (not available) is known.'),
    notes: optionalText,
  }),
} as const;

/** Shares of the census by local authority, in the publisher's own columns. */
export const districtSharesFile = {
  file: 'census-2021-districts.csv',
  schema: z.object({
    area_code: text,
    area: text,
    census_table: text,
    variable: text,
    category: text,
    percent: numberCell(0, 100),
    denominator: text,
  }),
} as const;

/** People who receive asylum support, Home Office table Asy_D11. */
export const asylumSupportFile = {
  file: 'asylum-support.csv',
  schema: z.object({
    Date: calendarDate,
    Year: count,
    Quarter: numberCell(1, 4, true),
    'Support Type': text,
    'UK Region': text,
    'Local Authority': text,
    'LAD Code': text,
    'Accommodation Type': text,
    People: count,
  }),
} as const;

/** People resettled, Home Office table Res_D01. */
export const resettlementFile = {
  file: 'resettlement.csv',
  schema: z.object({
    Date: calendarDate,
    Year: count,
    Quarter: numberCell(1, 4, true),
    'UK Region': text,
    'LAD Code': text,
    'Local Authority': text,
    'Resettlement Scheme': text,
    Persons: count,
  }),
} as const;

/** Where people lived a year before the census and at the census, ONS table ODMG01EW. */
export const movesFile = {
  file: 'moves-2020-21.csv',
  schema: z.object({ from_code: text, from_name: text, to_code: text, to_name: text, people: count }),
} as const;

/** Mid-year estimates as a newspaper printed them. */
export const recentPopulationFile = {
  file: 'population-recent.csv',
  schema: z.object({ area: text, reference: text, population: count, basis: text, source: text }),
} as const;

/** Hate crimes of the police force as newspapers printed them. */
export const hateCrimeFile = {
  file: 'hate-crime-force.csv',
  schema: z.object({
    area: text,
    year_ending_march: numberCell(2000, 2100, true),
    strand: z.enum(['all', 'race', 'religion']),
    offences: count,
    source: text,
  }),
} as const;

/** Answers of England to the Community Life Survey. */
export const communityLifeFile = {
  file: 'community-life-england.csv',
  schema: z.object({ measure: text, area: text, period: text, percent: numberCell(0, 100), source: text }),
} as const;

/** The council's brownfield land register of 2017, in the publisher's own columns. */
export const brownfieldFile = {
  file: 'brownfield-2017.csv',
  schema: z.object({
    site: text,
    address: text,
    lon: lonCell,
    lat: latCell,
    ward_code_2019: wardCode,
    hectares: numberCell(0.01, 100),
    min_dwellings: count,
    max_dwellings: count,
    ownership: optionalText,
    permission_status: text,
    permission_type: optionalText,
    entry_date: calendarDate,
    end_date: orEmpty(calendarDate),
    register_date: calendarDate,
    site_plan_url: optionalText,
    notes: optionalText,
  }),
} as const;
