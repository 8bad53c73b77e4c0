/** How a typed question becomes filters, and what it cannot ask. */
export function QuestionSection() {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">How a question is read</h2>
      <p>
        A question on the overview or in the search is read by fixed rules over the names that the Atlas knows. Nothing is guessed, and the
        same sentence is always read alike. Whatever it sets stands below it as a part that can be changed or removed.
      </p>
      <ul>
        <li>
          Countries, topics and types are known in the languages of the region, organisations by their names, short names and aliases. One
          wrong letter in a word of five or more is put right, and marked.
        </li>
        <li>
          All that is named must be there: “Serbia and Albania”, “Serbia with Albania” and “between Serbia and Albania” ask for records of
          both. “Or” asks for either. Of what a record has only one, such as its kind or status, several are always a choice.
        </li>
        <li>
          A name that several bodies bear means any of them, unless the country stands beside it. A word for part of a topic, such as NIS2,
          sets the whole topic.
        </li>
        <li>
          “The last two years” end on the last day collected. Dates are those of the records; “under way in 2024” asks for what was under
          way or in force.
        </li>
        <li>
          Filters cannot leave anything out. What stands behind “not”, “without” or “except” is therefore struck through and asked for in no
          way, neither are moments such as “before the summit”.
        </li>
        <li>Words that are not understood are struck through too, and can be looked for in the text of the records.</li>
      </ul>
    </section>
  );
}
