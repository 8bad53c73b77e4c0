import { Fragment } from 'react';
import { Link } from 'react-router';
import { pages, pathOf } from '@/domain/address/pages';
import { type Topic, topics } from '@/domain/vocabulary/vocabulary';

interface Props {
  ids: readonly Topic[];
}

/** A record's topics, the main one first; each leads to its profile. */
export function TopicLinks({ ids }: Props) {
  return ids.map((id, position) => (
    <Fragment key={id}>
      {position > 0 && ', '}
      <Link to={pathOf(pages.topic, id)}>{topics[id]}</Link>
    </Fragment>
  ));
}
