import { memo } from 'react';
import type { Place, Target, TargetRow } from '@/features/timeline/layout/targets';
import styles from '@/features/timeline/MarkTargets.module.css';

interface TargetProps {
  target: Target;
  lane: string;
  isTabStop: boolean;
  isSelected: boolean;
  isLinked: boolean;
  /** Id of the card that is shown for it. */
  card: string | undefined;
}

const MarkTarget = memo(function MarkTarget({
  target: { key, words, box, nameBox, isCell },
  lane,
  isTabStop,
  isSelected,
  isLinked,
  card,
}: TargetProps) {
  const place = ({ x0, x1, y0, y1 }: Target['box']) => ({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 });
  return (
    <>
      {nameBox && <rect className={styles.name} {...place(nameBox)} data-lane={lane} data-key={key} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing */}
      <rect
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={words}
        aria-pressed={isCell ? undefined : isSelected}
        aria-describedby={card}
        data-mark={key}
        data-lane={lane}
        data-key={key}
        data-linked={isLinked || undefined}
        className={isCell ? styles.cell : styles.target}
        {...place(box)}
        rx={isCell ? 0 : 3}
      />
    </>
  );
});

interface Props {
  rows: readonly TargetRow[];
  tabStop: Place | null;
  /** `kind/id` of the opened record and of those it is linked with. */
  selected: string | null;
  links: readonly string[];
  /** The mark whose card is shown, and its id. */
  carded: Place | null;
  cardId: string;
}

/** What pointer and keyboard reach of a drawing, over it. */
export const MarkTargets = memo(function MarkTargets({ rows, tabStop, selected, links, carded, cardId }: Props) {
  const isAt = (place: Place | null, lane: string, key: string) => place?.lane === lane && place.key === key;
  return rows.map(({ value, label, targets }) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a part of a drawing is not interactive by itself
    <g key={value} role="group" aria-label={label}>
      {targets.map((target) => (
        <MarkTarget
          key={target.key}
          target={target}
          lane={value}
          isTabStop={isAt(tabStop, value, target.key)}
          isSelected={selected !== null && target.marks.includes(selected)}
          isLinked={target.marks.some((mark) => links.includes(mark))}
          card={isAt(carded, value, target.key) ? cardId : undefined}
        />
      ))}
    </g>
  ));
});
