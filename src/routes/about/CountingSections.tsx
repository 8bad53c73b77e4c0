import { COUNTING_METHOD, methodChanges, signingRule } from '@/domain/answers/countingMethod';
import { contactRule, ownDateRule } from '@/domain/records/atlasRecord';
import { standingRule } from '@/domain/rests/standing';

/** What a filter keeps and what a number counts. */
export function CountingSection() {
  return (
    <section aria-labelledby="counting">
      <h2 id="counting">How records are filtered and counted</h2>
      <ul>
        <li>
          Values ticked in one list widen the choice (Serbia <em>or</em> Albania). Another filter, or a second list of the same one under
          “and also”, narrows it.
        </li>
        <li>
          A date range keeps the records dated within it: {ownDateRule}. A record known only to be of May 2024 is kept by any range that
          touches May 2024. A separate switch shows what was under way or in force.
        </li>
        <li>
          A text keeps the records that hold all of its words, whole or as the beginning of a longer one; a word of up to three letters
          counts whole where the records have it. Case, accents and script make no difference, nor do the usual spellings of a name
          (Манчевски, Mančevski, Manchevski). Countries, topics, types and terms of the field are found by their other names, in the
          languages of the region too. Where no record has all the words, as many count as stand together in one, at least half of them; a
          word that no record has is read as the one that is a single slip away. The page says so whenever a word was left out or read as
          another.
        </li>
        <li>
          Charts, maps, findings, files and briefs count only the records that match all filters. The number beside a filter’s option
          ignores the other choices in its list, so it says what ticking the option would give.
        </li>
        <li>
          A record with two topics counts once under each and once in the total, so such numbers should not be added up. The same goes for
          its countries and organisations.
        </li>
        <li>{signingRule} Both count as records; the rhythm of contacts counts events, so there they count once.</li>
        <li>Appearing in the same record is not a contact. {contactRule}</li>
        <li>
          Press W on any number, click it with Alt, or press the badge under a chart, to see what it rests on: kinds, sources, how its
          countries and years were searched, and what would change it. {standingRule}
        </li>
        <li>An organisation counts if it takes part in a record; sources are counted by address.</li>
      </ul>
    </section>
  );
}

/** The version of what numbers mean, and how a number quoted earlier differs. */
export function MethodSection() {
  return (
    <section aria-labelledby="method">
      <h2 id="method">Method {COUNTING_METHOD}: what changed in the numbers</h2>
      <p>
        The same question over the same records should give the same number. When the meaning of a filter or a count changes, numbers
        already in print can no longer be reproduced, and nobody could say why. So the method has a version number of its own, separate from
        the releases of the data. It is now {COUNTING_METHOD}, and citations, pictures, files and briefs name it. A number quoted without
        one was counted by method 1.
      </p>
      <p>
        A link to an earlier release shows the records as they were then, counted by today’s method. This is what method {COUNTING_METHOD}{' '}
        changed.
      </p>
      <dl>
        {methodChanges.map(({ title, before, now }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              Method {COUNTING_METHOD - 1}: {before}
            </dd>
            <dd>
              Method {COUNTING_METHOD}: {now}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
