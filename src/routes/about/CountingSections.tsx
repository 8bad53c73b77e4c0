import { COUNTING_METHOD, methodChanges, signingRule } from '@/domain/answers/countingMethod';

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
          A range of dates keeps the records that are dated in it: a meeting by its first day, an agreement by its signing, an initiative by
          its start. One known only to May 2024 is kept by any range that touches May 2024. What was under way or in force is asked for by a
          switch of its own.
        </li>
        <li>
          Charts, maps, findings, files and briefs count only the records that pass all filters. The number beside an option of a filter
          leaves the list in which it stands aside, so it says what ticking it would bring.
        </li>
        <li>
          A record with two topics counts once under each and once in the total, so such numbers are not to be added up. The same holds for
          its countries and organisations.
        </li>
        <li>{signingRule} Records are counted, so both are; the rhythm of contacts counts the event, so they are one there.</li>
        <li>
          To appear in one record is not yet a contact. A contact is a meeting that was held, or an agreement that was concluded, of two to
          five countries.
        </li>
        <li>An organisation counts where it takes part in a record; sources are counted by address.</li>
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
        The same question over the same records should give the same number. Where a filter or a count is given another meaning, numbers
        that somebody has printed can no longer be found, and nobody could say why. So the meaning has a version of its own, beside the
        releases of the data. It is now {COUNTING_METHOD}, and it stands in citations, pictures, files and briefs. A number quoted without
        one was counted by method 1.
      </p>
      <p>
        A link to an earlier release shows the records as they were then, counted by the method of today. This is what method{' '}
        {COUNTING_METHOD} changed.
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
