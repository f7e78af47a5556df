import { findTarget } from '../lib/address.ts';
import { fieldsNamed, linesOf } from '../lib/fields.ts';
import { inFile, type Rule } from '../lib/rule.ts';
import { fullAddress, type Site } from '../lib/site.ts';

const SECURITY = '/.well-known/security.txt';
const DAY = 86_400_000;

/** RFC 9116 recommends less than a year; a leap year has 366 days. */
const MOST_DAYS = 366;

const contactFault = (value: string, site: Site): string | undefined => {
  if (!URL.canParse(value)) return `Contact „${value}“ ist keine volle Adresse`;
  const target = findTarget(value, { path: '/' }, site);
  return target.kind === 'broken' ? `Contact ${value} – ${target.reason}` : undefined;
};

const expiryFault = (values: string[], now: Date): string | undefined => {
  const [value = ''] = values;
  const days = (Date.parse(value) - now.getTime()) / DAY;
  if (values.length !== 1 || Number.isNaN(days))
    return 'genau eine Zeile „Expires: JJJJ-MM-TTThh:mm:ssZ“ erwartet';
  return days >= 1 && days <= MOST_DAYS
    ? undefined
    : `Expires ${value} liegt nicht zwischen 1 und ${MOST_DAYS} Tagen voraus`;
};

/** security.txt after RFC 9116: somebody to tell, not for ever. */
export const securityTxt: Rule = (site) => {
  const lines = linesOf(SECURITY, site);
  if (lines === undefined) return inFile(SECURITY, ['fehlt']);
  const contacts = fieldsNamed(lines, 'Contact');
  const canonical = fieldsNamed(lines, 'Canonical');
  const own = fullAddress(site, SECURITY);
  return inFile(SECURITY, [
    ...(contacts.length > 0 ? [] : ['die Zeile „Contact: …“ fehlt']),
    ...contacts.flatMap((value) => contactFault(value, site) ?? []),
    ...[expiryFault(fieldsNamed(lines, 'Expires'), site.now)].filter((fault) => fault !== undefined),
    ...(canonical.every((value) => value === own)
      ? []
      : [`Canonical ist ${canonical.join(', ')}, erwartet ${own}`]),
  ]);
};
