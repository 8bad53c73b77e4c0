import { type AccessibilityRecord, accessibilityTests } from '@/domain/records/accessibilityTests';
import { formatPartialDate } from '@/domain/time/partialDate';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import found from '@/routes/about/accessibilityRecord.json';

/** What is done so that everybody can use the page, what of it was tested and when, and what is known not to work. What was tested comes from the last recorded run. */
export function AccessibilitySection({ record = found }: { record?: AccessibilityRecord }) {
  const tests = idsOf(accessibilityTests).flatMap((id) => {
    const count = record.passed[id];
    return count === undefined ? [] : [{ id, words: accessibilityTests[id](count) }];
  });
  return (
    <section aria-labelledby="accessibility">
      <h2 id="accessibility">Accessibility</h2>
      <p>
        We aim for WCAG 2.2 AA. Every chart has a table of the same numbers and is a single tab stop; arrow keys move between its marks, and
        Enter filters by one.
      </p>
      {tests.length > 0 && (
        <>
          <p>Programs tested the following on {formatPartialDate(record.tested)}, and all of it passed:</p>
          <ul>
            {tests.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <p>What we know does not work, or do not know:</p>
      <ul>
        <li>No one who uses a screen reader, magnification or voice control every day has tested the Atlas yet.</li>
        <li>It has not been tested in Safari, nor in any browser on a phone; narrow screens were tested in a narrow window.</li>
        <li>
          Names within a drawing have a place measured for the usual spacing of letters. If you set a wider one, names at the edge may be
          cut off; the chart’s table has them whole.
        </li>
        <li>The timeline is a window on a long drawing, and shows all of it only when you move it; its table has every record as text.</li>
        <li>
          Pictures, slides and documents that you download are not tagged for screen readers; tables saved as CSV have the same numbers.
        </li>
      </ul>
    </section>
  );
}
