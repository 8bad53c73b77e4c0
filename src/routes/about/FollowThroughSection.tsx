import { pages } from '@/domain/address/pages';
import { leastForCurve, STALLED_MONTHS } from '@/domain/answers/followThroughWords';
import { Link } from '@/ui/Link';

/** How the curves of follow-through are estimated, and from where the estimate is. */
export function FollowThroughSection() {
  return (
    <section aria-labelledby="follow-through">
      <h2 id="follow-through">How soon a follow-up is on record</h2>
      <p>
        The page <Link to={pages.followThrough.path}>{pages.followThrough.label}</Link> shows which share of agreements has a follow-up on
        record, by the time since their signing. Counted are agreements with a dated signing and at least one commitment on record; or their
        commitments, one by one. What is waited for is the first recorded follow-up.
      </p>
      <ul>
        <li>
          An agreement signed last year has had less time than an old one. The estimate of Kaplan and Meier (1958) counts each for as long
          as it was watched: at every follow-up, it divides by those still watched on that day. “Still watched” says how many these are.
        </li>
        <li>
          Watching ends on the last day collected, or on the last day of the year before one in which a country of the agreement was not
          researched. A follow-up recorded for a later day is left out, as others of that time had no chance to be found.
        </li>
        <li>
          The band of 95% rests on the variance of Greenwood (1926), taken on the scale of log(−log) so that it stays between 0 and 100%
          (Kalbfleisch and Prentice, 1980). It says how much chance there is in a number so small, not how much is missing from the records.
        </li>
        <li>
          A date known to the month or the year stands for its middle. What the share after a year would be if all stood for their first
          days, or for their last, is said under the chart.
        </li>
        <li>
          With fewer than {leastForCurve.watched} at the signing or {leastForCurve.followed} follow-ups no curve is drawn; the agreements
          are listed. A line is thin where fewer than ten are still watched, and ends where fewer than five are.
        </li>
        <li>
          An agreement has stalled if no step of it is on record for {STALLED_MONTHS} months or more up to the last day collected: neither a
          date of its own life nor an activity held that the records link with it. “≥” means that the last step is not known to the day.
        </li>
      </ul>
      <p>
        Sources: E. L. Kaplan and P. Meier, “Nonparametric estimation from incomplete observations”, Journal of the American Statistical
        Association 53 (1958), 457–481. M. Greenwood, “The natural duration of cancer”, Reports on Public Health and Medical Subjects 33
        (London: His Majesty’s Stationery Office, 1926). J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure Time Data
        (New York: Wiley, 1980).
      </p>
    </section>
  );
}
