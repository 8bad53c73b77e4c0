import type { ValueMark } from '@/charts/series/chartSeries';
import { type FacetName, facets } from '@/domain/facets/facets';
import { type Filters, facetNames, groupsOf } from '@/domain/facets/filters';
import { type Groups, isLone } from '@/domain/facets/groups';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';

interface Asked {
  readonly name: FacetName;
  readonly group: readonly string[];
}

function groupsAsked({ values }: ValueMark): Asked[] {
  return facetNames.flatMap((name) => {
    const group = [values[name] ?? []].flat();
    return group.length > 0 ? [{ name, group }] : [];
  });
}

/** Tells whether the choice keeps only what the group keeps, as it holds the group or one that asks for more. */
function isAsked(filters: Filters, { name, group }: Asked): boolean {
  return filters[name].some((chosen) => chosen.every((value) => group.includes(value)));
}

/** Tells whether only records of the mark's kind can have its values: no activity is in force. */
function impliesKind({ values, kind }: ValueMark): boolean {
  return groupsAsked({ values }).some(({ name, group }) => {
    const { ofKind } = facets[name];
    return ofKind && group.every((value) => idsOf(kinds).every((other) => Object.hasOwn(ofKind[other] ?? {}, value) === (other === kind)));
  });
}

/** Tells whether every record left is one of those that the mark stands for, as its values are chosen: it is drawn so, and a click takes them away. */
export function isMarkChosen(filters: Filters, mark: ValueMark): boolean {
  const isKindChosen = !mark.kind || isLone(filters.kind, mark.kind) || impliesKind(mark);
  return isKindChosen && groupsAsked(mark).every((asked) => isAsked(filters, asked));
}

function without(groups: Groups, group: readonly string[]): Groups {
  const isSame = (other: readonly string[]) => other.length === group.length && other.every((value) => group.includes(value));
  return groups.filter((other) => !isSame(other));
}

/**
 * Returns what to set so that the records of a mark are left: its values, each as a group of its own, and its kind. If they are chosen, their groups are
 * taken away, but not the kind, which the reader may have chosen before. Nothing for a value that the filters do not know.
 */
export function clickOn(filters: Filters, mark: ValueMark): Partial<Filters> {
  const asked = groupsAsked(mark);
  if (!asked.every(({ name, group }) => group.every((value) => facets[name].isKnown(value, () => true)))) return {};
  if (isMarkChosen(filters, mark))
    return Object.fromEntries(asked.map(({ name, group }) => [name, groupsOf(name, without(filters[name], group))]));
  const added = [...asked, ...(mark.kind ? [{ name: 'kind' as const, group: [mark.kind] }] : [])].filter((one) => !isAsked(filters, one));
  return Object.fromEntries(added.map(({ name, group }) => [name, groupsOf(name, [...filters[name], group])]));
}

/** Returns the filters of a link to the records of a mark: they leave so many as its number says. */
export function filtersOf(filters: Filters, mark: ValueMark): Filters {
  return isMarkChosen(filters, mark) ? filters : { ...filters, ...clickOn(filters, mark) };
}
