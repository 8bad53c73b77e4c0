import type { ChartMark } from '@/charts/series/chartSeries';
import { type FacetName, facets } from '@/domain/facets/facets';
import { type Filters, facetNames, groupsOf, noDates } from '@/domain/facets/filters';
import type { Groups } from '@/domain/facets/groups';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';

/** Values of a facet as one group. */
interface Asked {
  readonly name: FacetName;
  readonly group: readonly string[];
}

function valuesAsked({ values = {} }: ChartMark): Asked[] {
  return facetNames.flatMap((name) => {
    const group = [values[name] ?? []].flat();
    return group.length > 0 ? [{ name, group }] : [];
  });
}

/** The kind that only its chart asks for, where the mark's values do not say so by themselves: no activity is in force. */
function kindAsked(mark: ChartMark): Asked[] {
  const group = [mark.kind ?? []].flat();
  return group.length > 0 ? [{ name: 'kind', group }] : [];
}

function impliesKind(mark: ChartMark, group: readonly string[]): boolean {
  return valuesAsked(mark).some(({ name, group: values }) => {
    const { ofKind } = facets[name];
    return (
      ofKind && values.every((value) => idsOf(kinds).every((kind) => group.includes(kind) || !Object.hasOwn(ofKind[kind] ?? {}, value)))
    );
  });
}

/** Tells whether the choice keeps only what the group keeps, as it holds the group or one that asks for more. */
function isAsked(filters: Filters, { name, group }: Asked): boolean {
  return filters[name].some((chosen) => chosen.every((value) => group.includes(value)));
}

/** Tells whether every record left is one of those that the mark stands for, as all that it asks for is chosen: it is drawn so, and a click takes it away. */
export function isMarkChosen(filters: Filters, mark: ChartMark): boolean {
  const { dates } = mark;
  const isDated = !dates || (dates.from === filters.from && dates.to === filters.to && dates.time === filters.time);
  const isOfKind = kindAsked(mark).every((asked) => isAsked(filters, asked) || impliesKind(mark, asked.group));
  return isDated && isOfKind && valuesAsked(mark).every((asked) => isAsked(filters, asked));
}

function without(groups: Groups, group: readonly string[]): Groups {
  return groups.filter((other) => other.length !== group.length || !other.every((value) => group.includes(value)));
}

/**
 * Returns what to set so that the records of a mark are left: its values, each as a group of its own, its kinds and its dates. If they are chosen they are
 * taken away, but not the kinds, which the reader may have chosen before. Nothing for a value that the filters do not know.
 */
export function clickOn(filters: Filters, mark: ChartMark): Partial<Filters> {
  const asked = valuesAsked(mark);
  if (!asked.every(({ name, group }) => group.every((value) => facets[name].isKnown(value, () => true)))) return {};
  const setTo = (changed: readonly Asked[], groupsFor: (one: Asked) => Groups): Partial<Filters> =>
    Object.fromEntries(changed.map((one) => [one.name, groupsOf(one.name, groupsFor(one))]));
  if (isMarkChosen(filters, mark))
    return {
      ...setTo(asked, ({ name, group }) => without(filters[name], group)),
      ...(mark.dates && noDates),
    };
  const added = [...asked, ...kindAsked(mark)].filter((one) => !isAsked(filters, one));
  return { ...setTo(added, ({ name, group }) => [...filters[name], group]), ...mark.dates };
}

/** Returns the filters of a link to the records of a mark: they leave so many as its number says. */
export function filtersOf(filters: Filters, mark: ChartMark): Filters {
  return isMarkChosen(filters, mark) ? filters : { ...filters, ...clickOn(filters, mark) };
}
