// The package puts its types behind a condition that TypeScript does not come to: what tests use of it.
declare module 'ical.js' {
  interface Time {
    toJSDate(): Date;
    toString(): string;
    readonly isDate: boolean;
  }
  interface Iterating {
    next(): Time | undefined;
  }
  class Component {
    constructor(parsed: unknown);
    getAllSubcomponents(name: string): Component[];
    getFirstPropertyValue(name: string): unknown;
  }
  class Timezone {
    constructor(component: Component);
    readonly tzid: string;
  }
  class CalendarEvent {
    constructor(component: Component);
    readonly uid: string;
    readonly summary: string;
    readonly location: string;
    readonly description: string;
    readonly sequence: number;
    readonly startDate: Time;
    readonly endDate: Time;
    isRecurring(): boolean;
    iterator(): Iterating;
    getOccurrenceDetails(time: Time): { readonly startDate: Time; readonly endDate: Time };
  }
  const ICAL: {
    parse(text: string): unknown;
    readonly Component: typeof Component;
    readonly Event: typeof CalendarEvent;
    readonly Timezone: typeof Timezone;
    readonly TimezoneService: { register(zone: Timezone, name?: string): void };
  };
  export default ICAL;
}
