import { pages, pairPath, pathOf } from '@/domain/address/pages';
import type { PairProfile } from '@/domain/answers/profileAnswers';
import { countryName } from '@/domain/vocabulary/countries';
import { formatCount } from '@/domain/words/sentences';
import { FirstOf } from '@/features/profiles/FirstOf';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** Countries with which each of the two has records that the other has no part in. */
export function ThirdParties({ profile: { a, b, names, thirdParties } }: { profile: PairProfile }) {
  if (thirdParties.length === 0) return null;
  return (
    <Section title="With whom one has records and the other has not" count={thirdParties.length}>
      <p className={styles.soft}>
        Each of the two works with these countries, in records that the other has no part in. First those that both know well.
      </p>
      <FirstOf items={thirdParties} limit={10} noun="countries">
        {(shown) => (
          <table className={styles.table}>
            <caption>
              <VisuallyHidden>
                Records with third countries in which only {names.a} or only {names.b} takes part
              </VisuallyHidden>
            </caption>
            <thead>
              <tr>
                <th scope="col">Country</th>
                <th scope="col">
                  {names.a} without {names.b}
                </th>
                <th scope="col">
                  {names.b} without {names.a}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ code, name, withA, withB }) => (
                <tr key={code}>
                  <th scope="row">
                    <Link to={pathOf(pages.country, code)}>{name}</Link>
                  </th>
                  <td>
                    <PairCount count={withA} one={a} other={code} />
                  </td>
                  <td>
                    <PairCount count={withB} one={b} other={code} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </FirstOf>
    </Section>
  );
}

/** The number, and the way to the pair; they stand apart, since the pair's page counts its other records too. */
function PairCount({ count, one, other }: { count: number; one: string; other: string }) {
  return (
    <>
      {formatCount(count)}{' '}
      <Link to={pairPath(one, other)} aria-label={`${one}–${other}: ${countryName(one)} and ${countryName(other)}`}>
        {one}–{other}
      </Link>
    </>
  );
}
