import { type ReactNode, useState } from 'react';
import { type DimensionId, dimensionIds, dimensions, isPeriod } from '@/domain/pivot/dimensions';
import { measureIds, measureOf } from '@/domain/pivot/measures';
import { needOf, type PivotView, pivotViews, shownForms, viewNeeds, viewWords } from '@/domain/pivot/pivotForms';
import { USUAL_TOP } from '@/domain/pivot/pivotSpec';
import { upperFirst } from '@/domain/words/sentences';
import styles from '@/features/explore/ExploreControls.module.css';
import type { ExploreState } from '@/features/explore/exploreState';
import { Button } from '@/ui/Button';
import { atLeast, useMediaQuery } from '@/ui/useMediaQuery';

const formNames = { number: 'number', row: '% of row', column: '% of column', change: 'change' } as const;
const viewNames: Readonly<Record<PivotView, string>> = {
  table: 'Table',
  heat: 'Heat map',
  bars: 'Bars',
  columns: 'Columns',
  lines: 'Lines',
  small: 'Small columns',
  slope: 'Slopes',
};
const tops = [6, USUAL_TOP, 24, 48];

interface FieldProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChange: (value: string) => void;
  className?: string | undefined;
}

/** A choice with its word above. */
function Field({ label, value, options, onChange, className }: FieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select className={className} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([own, words]) => (
          <option key={own} value={own}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  state: ExploreState;
  /** What is drawn. */
  view: PivotView;
  /** The columns that rows can be ordered by. */
  columns: readonly (readonly [value: string, label: string])[];
}

/** What is counted, by what, and how it is shown: one row of choices, which on a phone folds into a sentence. */
export function ExploreControls({ state, view, columns }: Props) {
  const isWide = useMediaQuery(atLeast('tablet'));
  const [isOpen, setIsOpen] = useState(false);
  const { spec, shown } = state;
  if (isWide) return <Fields {...{ state, view, columns }} />;
  const by = [spec.rows, ...(spec.cols === 'none' ? [] : [spec.cols])].map((id) => dimensions[id].label).join(' × ');
  return (
    <div className={styles.folded}>
      <p>
        <b>{by}</b> · {formNames[shown]} · {viewNames[view].toLowerCase()}
      </p>
      <Button look="link" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Done' : 'Change'}
      </Button>
      {isOpen && <Fields {...{ state, view, columns }} />}
    </div>
  );
}

function isDimension(text: string): text is DimensionId {
  return Object.hasOwn(dimensions, text);
}

function Fields({ state, view, columns }: Props): ReactNode {
  const { spec, shown, chosenView, set } = state;
  const dimensionNames = dimensionIds.map((id) => [id, dimensions[id].label] as const);
  // What the other side, the order and the form have no room for any more goes with the choice.
  const setRows = (rows: DimensionId) =>
    set({ rows, rank: null, ...(isPeriod(rows) && spec.cols !== 'none' && isPeriod(spec.cols) && { cols: 'none' }) });
  const setCols = (cols: DimensionId | 'none') =>
    set({
      cols,
      rank: null,
      ...(needOf(shown, { ...spec, cols }) !== null && { shown: 'number' as const }),
      ...(chosenView && viewNeeds(chosenView, { ...spec, cols }, shown) !== null && { view: null }),
    });
  const rank =
    spec.rank === null || spec.rank === 'most' || spec.rank === 'name' || columns.some(([value]) => value === spec.rank)
      ? (spec.rank ?? '')
      : '';
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>What is counted, and how it is shown</legend>
      <Field
        label="Count"
        value={spec.value}
        options={measureIds.map((id) => [id, measureOf(id).label])}
        onChange={(text) => {
          const value = measureIds.find((id) => id === text);
          if (value)
            set({
              value,
              ...(needOf(shown, { ...spec, value }) !== null && { shown: 'number' }),
              ...(chosenView && viewNeeds(chosenView, { ...spec, value }, shown) !== null && { view: null }),
            });
        }}
      />
      <Field label="Rows" value={spec.rows} options={dimensionNames} onChange={(text) => isDimension(text) && setRows(text)} />
      <button
        type="button"
        className={styles.swap}
        aria-label="Swap rows and columns"
        title="Swap rows and columns"
        disabled={spec.cols === 'none'}
        onClick={() =>
          spec.cols !== 'none' &&
          set({
            rows: spec.cols,
            cols: spec.rows,
            rank: null,
            shown: needOf(shown, { ...spec, cols: spec.rows }) === null ? shown : 'number',
            view: chosenView && viewNeeds(chosenView, { ...spec, cols: spec.rows }, shown) === null ? chosenView : null,
          })
        }
      >
        ⇄
      </button>
      <Field
        label="Columns"
        value={spec.cols}
        options={[...dimensionNames.filter(([id]) => !(isPeriod(spec.rows) && isPeriod(id))), ['none', 'None']]}
        onChange={(text) => (text === 'none' || isDimension(text)) && setCols(text)}
      />
      <div className={styles.field}>
        <span id="explore-shown">Shown as</span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these buttons act at once */}
        <div role="group" aria-labelledby="explore-shown" className={styles.forms}>
          {shownForms.map((form) => {
            const needs = needOf(form, spec);
            return (
              <button
                key={form}
                type="button"
                aria-pressed={form === shown}
                disabled={needs !== null}
                title={needs ? `Needs ${needs}` : undefined}
                onClick={() => set({ shown: form, ...(chosenView && viewNeeds(chosenView, spec, form) !== null && { view: null }) })}
              >
                {formNames[form]}
              </button>
            );
          })}
        </div>
      </div>
      <Field
        label="View"
        className={styles.view}
        value={chosenView && viewNeeds(chosenView, spec, shown) === null ? chosenView : ''}
        options={[
          ['', `Usual: ${viewWords[view].replace(/^an? /, '')}`],
          ...pivotViews.filter((own) => viewNeeds(own, spec, shown) === null).map((own) => [own, viewNames[own]] as const),
        ]}
        onChange={(text) => set({ view: pivotViews.find((own) => own === text) ?? null })}
      />
      <Field
        label="Sort"
        value={rank}
        options={[
          ['', dimensions[spec.rows].isOrdered ? 'Own order' : 'Most first'],
          ...(dimensions[spec.rows].isOrdered ? [['most', 'Most first'] as const] : []),
          ...(isPeriod(spec.rows) ? [] : [['name', 'By name'] as const]),
          ...columns.map(([value, label]) => [value, `By ${label}`] as const),
        ]}
        onChange={(text) => set({ rank: text || null })}
      />
      {!isPeriod(spec.rows) && (
        <Field
          label="Top"
          value={String(spec.top)}
          options={[...new Set([...tops, spec.top])].sort((a, b) => a - b).map((top) => [String(top), `${top} + others`])}
          onChange={(text) => set({ top: Number(text) })}
        />
      )}
      <VisuallySaid>{upperFirst(viewWords[view])}</VisuallySaid>
    </fieldset>
  );
}

/** For screen readers: which drawing the rule chose. */
function VisuallySaid({ children }: { children: string }) {
  return <span className={styles.legend}>{children}</span>;
}
