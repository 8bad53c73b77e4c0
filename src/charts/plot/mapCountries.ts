/**
 * The countries that the map can show, by their ISO 3166-1 numeric code in world-atlas: Europe, and what the frame holds of the Caucasus,
 * Central Asia, the Middle East and North Africa. Kosovo and Northern Cyprus have no numeric code there; `mapPaths` finds them by name. Both codes
 * of a country stand together: 004 is AF.
 */
export const mapCountries: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '004AF 008AL 012DZ 020AD 031AZ 040AT 051AM 056BE 070BA 100BG 112BY 191HR 196CY 203CZ 208DK 233EE',
    '234FO 246FI 248AX 250FR 268GE 275PS 276DE 300GR 336VA 348HU 352IS 364IR 368IQ 372IE 376IL 380IT',
    '398KZ 400JO 414KW 422LB 428LV 434LY 438LI 440LT 442LU 470MT 492MC 498MD 499ME 504MA 528NL 578NO',
    '616PL 620PT 642RO 643RU 674SM 682SA 688RS 703SK 705SI 724ES 752SE 756CH 760SY 788TN 792TR 795TM',
    '804UA 807MK 826GB 831GG 832JE 833IM 860UZ',
  ].flatMap((line) => line.split(' ').map((codes) => [codes.slice(0, 3), codes.slice(3)])),
);

const shown: ReadonlySet<string> = new Set([...Object.values(mapCountries), 'XK']);

/** Tells whether the map holds the country; the others are named below it. */
export function isOnMap(code: string): boolean {
  return shown.has(code);
}
