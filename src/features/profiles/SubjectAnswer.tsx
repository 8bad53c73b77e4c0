import type { ReactNode } from 'react';
import { isNotFound } from '@/api/apiError';
import styles from '@/features/profiles/Profile.module.css';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';
import { Section } from '@/ui/Section';

/** What is known of a subject: `data` before there is an answer, and where there is none, is undefined. */
export interface AnswerTo<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface Props<T> {
  answer: AnswerTo<T>;
  /** What is on its way: `Loading the country`. */
  label: string;
  /** Links to offer when there is nothing of that name. */
  nearest?: ReactNode;
  /** More to choose from then. */
  below?: ReactNode;
  children: (subject: T) => ReactNode;
}

/** Draws the page of a subject once its answer is there; until then its shape, or why it is not: none of that name, or a failure with a retry. */
export function SubjectAnswer<T>({ answer, label, nearest, below, children }: Props<T>) {
  const { data, error, refetch } = answer;
  if (data !== undefined) return children(data);
  if (isNotFound(error))
    return (
      <NoSubject title={error.problem.title} detail={error.problem.detail} actions={nearest}>
        {below}
      </NoSubject>
    );
  return (
    <PageFrame>
      {error ? (
        <>
          <PageHeading title="Something went wrong" />
          <Failed error={error} onRetry={() => void refetch()} />
        </>
      ) : (
        <Loading label={label} height={960} />
      )}
    </PageFrame>
  );
}

interface NoSubjectProps {
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

/** Says why there is no such page, and leads to what is nearest. */
export function NoSubject({ heading = 'Not found', title, detail, actions, children }: NoSubjectProps) {
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

interface SubjectChoiceProps {
  title: string;
  /** Left out where there are more than are shown. */
  count?: number;
  subjects: readonly { readonly name: string; readonly to: string; readonly note?: string }[];
}

/** Links to pages of subjects, by name, under a heading. */
export function SubjectChoice({ title, count, subjects }: SubjectChoiceProps) {
  return (
    <Section title={title} {...(count !== undefined && { count })}>
      <ul className={styles.choice}>
        {subjects.map(({ name, to, note }) => (
          <li key={to}>
            <Link to={to}>{name}</Link> {note}
          </li>
        ))}
      </ul>
    </Section>
  );
}
