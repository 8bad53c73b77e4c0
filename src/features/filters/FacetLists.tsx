import { useRef } from 'react';
import { type FacetName, facets } from '@/domain/facets/facets';
import { groupsOf } from '@/domain/facets/filters';
import { type Groups, placeOf, toggledIn } from '@/domain/facets/groups';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { FacetComboBox, FacetGroup } from '@/features/filters/FacetGroup';
import styles from '@/features/filters/FacetGroup.module.css';
import { type AnsweredCounts, canNarrow, countsOfGroup, takenElsewhere, useFacetLists } from '@/features/filters/facetLists';
import { countsOfKind } from '@/features/filters/facetOptions';
import { useFilters } from '@/features/filters/useFilters';
import { Button } from '@/ui/Button';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  facet: FacetName;
  answered: AnsweredCounts;
  kind?: Kind | undefined;
}

/** The options of a facet: a list for each group of its choice, the later ones named “and also”, and a button that opens an empty one. */
export function FacetLists({ facet, answered, kind }: Props) {
  const { filters, change } = useFilters();
  const groups: Groups = filters[facet];
  const { lists, isAdding, setIsAdding } = useFacetLists(groups);
  const box = useRef<HTMLDivElement>(null);
  const { label, control } = facets[facet];
  const shown: Groups = lists.length === 0 || isAdding ? [...lists, []] : lists;
  const List = control === 'combo' ? FacetComboBox : FacetGroup;

  const toggle = (group: readonly string[], list: number, value: string) => {
    const place = placeOf(groups, group);
    const next = groupsOf(facet, toggledIn(groups, place < 0 ? groups.length : place, value));
    // The list goes away with its last value, or with what makes it redundant; the keyboard would start again at the top of the page.
    if (list > 0 && list >= next.length) box.current?.focus({ preventScroll: true });
    change({ [facet]: next });
  };

  return (
    <div className={styles.facet} ref={box} tabIndex={-1}>
      {shown.map((group, list) => {
        const taken = takenElsewhere(groups, group);
        const counts = countsOfGroup(facet, group, groups, answered).filter(({ value }) => !taken.includes(value));
        return (
          <List
            // biome-ignore lint/suspicious/noArrayIndexKey: a list keeps its place while its values change, and the keyboard stays in it.
            key={list}
            facet={facet}
            isFurther={list > 0}
            isNew={list > 0 && group.length === 0}
            counts={kind ? countsOfKind(facet, counts, group, kind) : counts}
            chosen={group}
            onToggle={(value) => toggle(group, list, value)}
            onClose={() => {
              box.current?.focus({ preventScroll: true });
              setIsAdding(false);
            }}
          />
        );
      })}
      {!isAdding && canNarrow(facet, groups, answered) && (
        <Button key="more" look="link" aria-expanded={false} onPress={() => setIsAdding(true)}>
          <VisuallyHidden>{label},</VisuallyHidden> and also …
        </Button>
      )}
    </div>
  );
}
