import type { FacingBarsBody } from '@/charts/comparisonBodies';
import { FEW } from '@/charts/findings/findings';
import { chartNotes, codedKeys, tableHeads } from '@/charts/model';
import { ITSELF } from '@/charts/plot/FacingBars';
import {
  type ComparedCountry,
  type ComparedSeries,
  type ComparedSource,
  comparedHead,
  comparedMark,
  comparedSeries,
  countriesListed,
} from '@/charts/series/comparedCountries';
import type { PartnerUnit } from '@/domain/address/parameters';
import { contactRule } from '@/domain/records/atlasRecord';
import { countryInSentence, countryName } from '@/domain/vocabulary/countries';
import { counted, formatCount, listed } from '@/domain/words/sentences';

const PARTNERS_SHOWN = 12;

interface PartnerRow {
  readonly code: string;
  /** Null where the partner is the country itself. */
  readonly values: readonly (number | null)[];
  readonly sum: number;
}

function rowsOf(countries: readonly ComparedCountry[], unit: PartnerUnit): readonly PartnerRow[] {
  const counts = countries.map(
    ({ profile }) => new Map(profile.partners.map(({ code, count, contact }) => [code, unit === 'contacts' ? contact : count])),
  );
  const codes = [...new Set(counts.flatMap((own) => [...own.keys()]))];
  const rows = codes.map((code) => {
    const values = counts.map((own, at) => (countries[at]?.code === code ? null : (own.get(code) ?? 0)));
    return { code, values, sum: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) };
  });
  return rows.filter(({ sum }) => sum > 0).sort((a, b) => b.sum - a.sum || (countryName(a.code) < countryName(b.code) ? -1 : 1));
}

/** How many partners they share, and how many only one of them has; the compared ones are not among them. */
function finding(countries: readonly ComparedCountry[], rows: readonly PartnerRow[], unit: PartnerUnit): string {
  const others = rows.filter(({ code }) => !countries.some((country) => country.code === code));
  if (others.reduce((total, { sum }) => total + sum, 0) < FEW) return '';
  const shared = others.filter(({ values }) => values.every((value) => value)).length;
  const alone = countries.flatMap(({ code }, at) => {
    const own = others.filter(({ values }) => values.every((value, other) => (value ?? 0) > 0 === (other === at))).length;
    return own > 0 ? [`${formatCount(own)} with ${countryInSentence(code)} only`] : [];
  });
  const everyone = `${formatCount(shared)} with ${countries.length === 2 ? 'both' : 'each of them'}`;
  return `${counted(others.length, 'other country has', 'other countries have')} ${unit}: ${listed([everyone, ...alone])}.`;
}

/** `Albania 50 contacts, Serbia 42 contacts`: as many records, each counted once. */
function contactsOf(countries: readonly ComparedCountry[]): string {
  return countries
    .map(({ code, overview }) => {
      const contacts = overview.counts.contact.find(({ value }) => value === 'yes')?.count ?? 0;
      return `${countryName(code)} ${counted(contacts, 'contact')}`;
    })
    .join(', ');
}

/** Returns the partners of the compared countries with the contacts, or records, of each; where a country would meet itself there is no number. */
export function partnersCompared(source: ComparedSource, unit: PartnerUnit): ComparedSeries<FacingBarsBody> {
  const { countries } = source;
  const all = rowsOf(countries, unit);
  const rows = all.slice(0, PARTNERS_SHOWN);
  const hidden = all.length - rows.length;
  const names = countries.map(({ code }) => countryName(code));
  return {
    chart: {
      ...comparedHead('partners-compared', source),
      ...(unit === 'contacts' && { amount: contactsOf(countries), unit: 'contact' as const }),
      finding: finding(countries, all, unit),
      notes: chartNotes(
        [
          unit === 'contacts' ? `Bars count contacts. ${contactRule}` : 'Bars count all records that name both, including large meetings.',
          `A record of several of these countries counts for each, so the bars of ${countriesListed(countries.map(({ code }) => code))} should not be added up.`,
          hidden > 0 ? `${counted(hidden, 'more partner has', 'more partners have')} fewer.` : null,
        ],
        [...countries.map(({ code }) => code), ...rows.map(({ code }) => code)],
      ),
      body: {
        shape: 'facingBars',
        series: comparedSeries(countries),
        rows: rows.map(({ code, values }) => ({ label: countryName(code), values })),
      },
      table: {
        columns: tableHeads(
          ['Partner'],
          names.map((name) => `${name}, ${unit}`),
        ),
        rows: rows.map(({ code, values }) => [countryName(code), ...values.map((value) => value ?? ITSELF)]),
        keys: codedKeys(
          'Partner',
          rows.map(({ code }) => code),
          countryName,
        ),
      },
    },
    marks: rows.map(({ code, values }) =>
      countries.map((country, at) => {
        const count = values[at] ?? 0;
        const value = counted(count, unit === 'contacts' ? 'contact' : 'record');
        const asks = { values: { country: code, ...(unit === 'contacts' && { contact: 'yes' }) } };
        return comparedMark(country, { label: `${countryName(country.code)} with ${countryInSentence(code)}`, value, count }, asks);
      }),
    ),
  };
}
