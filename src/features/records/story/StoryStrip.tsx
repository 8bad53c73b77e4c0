import { useId, useRef } from 'react';
import { useMeta } from '@/api/queries';
import { KindSign } from '@/charts/plot/KindSign';
import { Box, Hairline, Hatch } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { SearchedBar } from '@/charts/plot/SearchedBar';
import { coverageLines, searchedOf } from '@/domain/records/coverage';
import { isComing } from '@/domain/records/statusLabel';
import { precisionOf } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { listed } from '@/domain/words/sentences';
import styles from '@/features/records/story/Story.module.css';
import type { Story } from '@/features/records/story/storyOf';
import { layoutStrip, stripSizes } from '@/features/records/story/stripLayout';
import { palettes, thinned } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

const { bar, label } = stripSizes;

/** The story to scale: where its records lie among the years, and how each of its countries was searched in them. */
export function StoryStrip({ story, countries }: { story: Story; countries: readonly string[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 900);
  const meta = useMeta();
  const palette = palettes[useTheme()];
  const hatch = useId();
  const searched = searchedOf(meta);
  const layout = layoutStrip(story, { countries, searched, published: meta.published, width });
  if (!layout) return null;
  const { height, left, right, ticks, signs, dashedFrom, rows, collected } = layout;
  const line = stripSizes.axis + 14;
  const isBeside = left > stripSizes.names - 1;
  return (
    <div className={styles.strip} ref={frame}>
      <VisuallyHidden>
        {listed(
          rows.map(
            ({ country }) =>
              `${countryName(country)}, searched: ${coverageLines(searched.coverage.countries[country] ?? {}, ' to ').join('; ')}`,
          ),
        )}
      </VisuallyHidden>
      <svg viewBox={`0 0 ${width} ${height}`} height={height} aria-hidden="true">
        <Hatch id={hatch} palette={palette} />
        {right - collected > 2 && (
          <Box
            x={collected}
            y={stripSizes.axis}
            width={right - collected}
            height={height - stripSizes.axis}
            fill={thinned(palette.line, palette.ground, 0.45)}
          />
        )}
        {ticks.map(({ x, label: year }) => (
          <g key={x}>
            <Hairline x1={x} x2={x} y1={stripSizes.axis} y2={height} stroke={palette.line} />
            <PlotText x={x + 3} y={14} size={label} fill={palette.soft}>
              {year}
            </PlotText>
          </g>
        ))}
        {isBeside && (
          <PlotText x={0} y={line + 5} size={label} fill={palette.ink} weight={600}>
            Records
          </PlotText>
        )}
        <Hairline x1={left} x2={dashedFrom ?? collected} y1={line} y2={line} stroke={palette.edge} />
        {dashedFrom !== null && (
          <line x1={dashedFrom} x2={right} y1={line} y2={line} stroke={palette.kinds.agreement} strokeWidth="2" strokeDasharray="5 4" />
        )}
        {signs.map(({ x, event: { key, record, signing } }) => (
          <g key={key}>
            {signing && <KindSign kind="activity" x={x + 7} y={line} radius={4} palette={palette} />}
            <KindSign
              kind={record.kind}
              x={x}
              y={line}
              palette={palette}
              isComing={isComing(record.status)}
              isVague={record.date !== null && precisionOf(record.date) !== 'day'}
            />
          </g>
        ))}
        {rows.map(({ country, y, boxes }) => (
          <g key={country}>
            <PlotText x={isBeside ? 0 : left} y={isBeside ? y + bar + 1 : y - 4} size={label} fill={palette.soft}>
              {`${countryName(country)}, searched`}
            </PlotText>
            {boxes.map((box) => (
              <SearchedBar key={box.x} {...box} y={y} height={bar} palette={palette} hatch={hatch} />
            ))}
          </g>
        ))}
        {right - collected > 2 && (
          <>
            <line x1={collected} x2={collected} y1={stripSizes.axis} y2={height} stroke={palette.edge} strokeDasharray="1 3" />
            {right - collected > 96 && (
              <PlotText x={right - 4} y={height - 8} size={label - 0.5} fill={palette.soft} anchor="end">
                not yet collected
              </PlotText>
            )}
          </>
        )}
      </svg>
    </div>
  );
}
