import { useState } from 'react';
import { pageParameters } from '@/domain/address/parameters';
import { usePageState } from '@/features/filters/usePageState';
import { QuestionField } from '@/features/question/QuestionField';

const ofQuestion = { ask: pageParameters.ask };

/** The line for questions on a page that one led to, so that it can be changed there; nothing on a page that was come to otherwise. */
export function QuestionHere() {
  const { ask } = usePageState(ofQuestion, 'replace').values;
  const [wasAsked, setWasAsked] = useState(ask !== '');
  // A question that is cleared leaves its line.
  if (ask !== '' && !wasAsked) setWasAsked(true);
  return wasAsked ? <QuestionField /> : null;
}
