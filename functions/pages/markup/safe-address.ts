import { isWebAddress } from '../../../domain/provenance/web-address.ts';

/** A mailbox, or a number with nothing else: what a contact leads to. */
const mailOrPhone = /^(?:mailto:[^\s?&@:]+@[\w.-]+|tel:\+?\d+)$/;

const withinSite = /^(?:[#?]|\/(?![/\\])|$)/;

/** The address where it leads within the site, to the web, to a mailbox or a telephone; "#" for anything else, such as "javascript:". */
export const safeAddress = (address: string): string =>
  withinSite.test(address) || mailOrPhone.test(address) || isWebAddress(address) ? address : '#';
