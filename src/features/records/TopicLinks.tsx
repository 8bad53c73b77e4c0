import { Fragment } from 'react';
import { Link } from 'react-router';
import { noFilters } from '@/domain/filters';
import { type Kind, kindPlurals, type Topic, topics } from '@/domain/vocabulary';
import { hrefWith } from '@/features/filters/filterHref';

interface Props {
  ids: readonly Topic[];
  /** The list that the links lead to. */
  kind: Kind;
}

/** A record's topics, the main one first; each leads to the list of its kind under that topic. */
export function TopicLinks({ ids, kind }: Props) {
  return ids.map((id, position) => (
    <Fragment key={id}>
      {position > 0 && ', '}
      <Link to={hrefWith(`/${kindPlurals[kind]}`, { ...noFilters, topic: [id] })}>{topics[id]}</Link>
    </Fragment>
  ));
}
