import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AccessibilitySection } from '@/routes/about/AccessibilitySection';

it('claims what the recorded run passed, with its day and figures, and nothing else', () => {
  render(<AccessibilitySection record={{ tested: '2026-12-01', passed: { axe: 22, webkit: 6 } }} />);
  expect(screen.getByText(/tested the following on 1 December 2026/)).toBeInTheDocument();
  expect(screen.getByText(/^axe finds no violation.* 22 kinds of pages/)).toBeInTheDocument();
  expect(screen.getByText(/^The same 6 stories are told in WebKitGTK/)).toBeInTheDocument();
  for (const untested of [/Firefox/, /by keyboard alone/, /forces its own colours/, /200%/])
    expect(screen.queryByText(untested)).toBeNull();
});

it('claims nothing where no run is recorded, and says what is not known all the same', () => {
  render(<AccessibilitySection record={{ tested: '2026-12-01', passed: {} }} />);
  expect(screen.queryByText(/tested the following/)).toBeNull();
  expect(screen.getByText(/No one who uses a screen reader/)).toBeInTheDocument();
});
