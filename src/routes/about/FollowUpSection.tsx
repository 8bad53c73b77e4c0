import { followUpFits, followUpRule } from '@/domain/records/followUpRule';

/** The rule by which possible follow-ups of commitments are found, in words. */
export function FollowUpSection() {
  return (
    <section aria-labelledby="follow-up">
      <h2 id="follow-up">What came of a commitment</h2>
      <ul>
        {followUpRule.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 id="follow-up-types">Types of activity that fit each kind of commitment</h3>
      <ul aria-labelledby="follow-up-types">
        {followUpFits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
