import { isWebAddress } from '../../../domain/provenance/web-address.ts';

const withinSite = /^(?:[#?]|\/(?![/\\])|$)/;

/** The address where it leads within the site or to the web; "#" for anything else, such as "javascript:". */
export const safeAddress = (address: string): string =>
  withinSite.test(address) || isWebAddress(address) ? address : '#';
