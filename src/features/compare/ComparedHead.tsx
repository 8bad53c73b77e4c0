import { Fragment } from 'react';
import type { ComparedCountry } from '@/charts/series/comparedCountries';
import { countryName } from '@/domain/vocabulary/countries';
import { counted, formatCount } from '@/domain/words/sentences';
import styles from '@/features/compare/ComparedHead.module.css';
import { SignOf } from '@/features/compare/ComparedMarks';
import type { CommonGround } from '@/features/compare/commonGround';
import { type ComparedNumber, headCommitments, headNumbers, namesOf, sharedNumbers } from '@/features/compare/headNumbers';
import { Discs, Signs, YearHeads } from '@/features/compare/SearchedYears';
import type { CompareColumn } from '@/features/compare/useComparison';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { ScrollBox } from '@/ui/ScrollBox';
import { atLeast, useMediaQuery } from '@/ui/useMediaQuery';

interface Props {
  countries: readonly ComparedCountry[];
  columns: readonly CompareColumn[];
  ground: CommonGround;
  onRemove: (column: CompareColumn) => void;
}

/** Whether the countries may be compared, and their numbers; each leads to as many records. */
export function ComparedHead(props: Props) {
  const { countries, ground } = props;
  const hasRoom = useMediaQuery(atLeast('columns'));
  return (
    <>
      {hasRoom ? <WideHead {...props} /> : <TallHead {...props} />}
      <p className={ground.isEqual || countries.length < 2 ? styles.ground : `${styles.ground} ${styles.warning}`}>
        {countries.length > 1 && (
          <>
            <b>{ground.verdict}:</b> {ground.reason}{' '}
          </>
        )}
        <Shared countries={countries} />
      </p>
      <Signs levels={ground.rows.flatMap(({ levels }) => levels ?? [])} />
    </>
  );
}

/** A number as the way to its records; `name` is the country. */
function Count({ name, of: { label, count, filters, path } }: { name: string; of: ComparedNumber }) {
  return <RecordsLink count={count} filters={filters} path={path} of={`of ${name}: ${label.toLowerCase()}`} />;
}

/** The name of one of the compared with its sign, and the button that takes it away. */
function Name({
  at,
  country: { code },
  columns,
  onRemove,
}: Omit<Props, 'countries' | 'ground'> & { at: number; country: ComparedCountry }) {
  const name = countryName(code);
  const column = columns.find(({ id }) => id === code);
  return (
    <>
      <SignOf at={at} />
      <Link to={column?.path ?? '/'}>{name}</Link>
      {column && (
        <Button look="quiet" aria-label={`Remove ${name}`} onPress={() => onRemove(column)}>
          ×
        </Button>
      )}
    </>
  );
}

/** A row for each country. */
function WideHead({ countries, ground, ...naming }: Props) {
  const numbers = countries.map(headNumbers);
  return (
    <ScrollBox label="Numbers of the compared countries">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col" className={styles.years}>
              <YearHeads years={ground.years} />
            </th>
            {numbers[0]?.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">Commitments followed up</th>
          </tr>
        </thead>
        <tbody>
          {countries.map((country, at) => (
            <tr key={country.code}>
              <th scope="row">
                <Name {...{ at, country, ...naming }} />
              </th>
              <td className={styles.years}>
                <Discs levels={ground.rows[at]?.levels ?? null} years={ground.years} />
              </td>
              {numbers[at]?.map((number) => (
                <td key={number.id} data-number={number.id}>
                  <Count name={countryName(country.code)} of={number} />
                </td>
              ))}
              <td>
                <Kept country={country} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** A column for each country, and under them how each was searched: for narrow pages. */
function TallHead({ countries, ground, ...naming }: Props) {
  const numbers = countries.map(headNumbers);
  return (
    <>
      <table className={`${styles.table} ${styles.tall}`}>
        <thead>
          <tr>
            <td />
            {countries.map((country, at) => (
              <th key={country.code} scope="col">
                <Name {...{ at, country, ...naming }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers[0]?.map(({ id, label }, row) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {countries.map(({ code }, at) => {
                const number = numbers[at]?.[row];
                return (
                  <td key={code} data-number={id}>
                    {number && <Count name={countryName(code)} of={number} />}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">Commitments followed up</th>
            {countries.map((country) => (
              <td key={country.code}>
                <Kept country={country} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <ScrollBox label="Years searched">
        <table className={styles.searched}>
          <thead>
            <tr>
              <td />
              <td>
                <YearHeads years={ground.years} />
              </td>
            </tr>
          </thead>
          <tbody>
            {ground.rows.map(({ code, levels }, at) => (
              <tr key={code}>
                <th scope="row">
                  <SignOf at={at} />
                  <abbr title={countryName(code)}>{code}</abbr>
                </th>
                <td>
                  <Discs levels={levels} years={ground.years} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

/** `17 of 64, in 9 agreements`. */
function Kept({ country }: { country: ComparedCountry }) {
  const { all, commitments, agreements, filters } = headCommitments(country);
  if (all === 0) return <span className={styles.soft}>none recorded</span>;
  return (
    <>
      {formatCount(commitments.recorded)} of {formatCount(all)}
      {agreements.recorded > 0 && (
        <>
          {', in '}
          <RecordsLink count={agreements.recorded} filters={filters}>
            {counted(agreements.recorded, 'agreement')}
          </RecordsLink>
        </>
      )}
    </>
  );
}

/** The records that count for more than one of the compared. */
function Shared({ countries }: { countries: readonly ComparedCountry[] }) {
  const [first, ...others] = sharedNumbers(countries);
  if (!first) return null;
  const link = (shared: typeof first, words: string) => (
    <RecordsLink count={shared.count} filters={shared.filters}>
      {words}
    </RecordsLink>
  );
  if (others.length === 0)
    return first.count === 0 ? (
      'No record names both.'
    ) : (
      <>
        {link(first, counted(first.count, 'record'))} {first.count === 1 ? 'names both and counts' : 'name both and count'} for each.
      </>
    );
  return (
    <>
      Records that name two of them count for both:{' '}
      {[first, ...others].map((shared, at) => (
        <Fragment key={shared.codes.join()}>
          {at > 0 && ', '}
          {namesOf(shared)} {link(shared, formatCount(shared.count))}
        </Fragment>
      ))}
      .
    </>
  );
}
