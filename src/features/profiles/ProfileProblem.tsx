import type { ReactNode } from 'react';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';

interface Props {
  /** Heading and title of the page. */
  heading?: string;
  /** What is wrong, in short. */
  title: string;
  /** What is wrong in full. */
  detail: string;
  /** Links to the nearest useful things; the overview follows. */
  actions?: ReactNode;
  /** More to choose from, below. */
  children?: ReactNode;
}

/** Says why there is no such profile, and leads to what is nearest. */
export function ProfileProblem({ heading = 'Not found', title, detail, actions, children }: Props) {
  return (
    <PageFrame>
      <PageHeading title={heading} />
      <Empty
        title={title}
        actions={
          <>
            {actions}
            <Link to="/">Overview</Link>
          </>
        }
      >
        {detail}
      </Empty>
      {children}
    </PageFrame>
  );
}
