import { cutToWidth } from '../text/text-fit';
import type { DateScale } from './date-scale';
import { dayNumber, monthLabel } from './date-scale';
import type { RoadmapPhase } from './roadmap-chart.types';

/** Props of RoadmapHeader: years, phases and months above the rows. */
export interface RoadmapHeaderProps {
  scale: DateScale;
  phases: readonly RoadmapPhase[];
  titleColumn: string;
  titleWidth: number;
  todayX: number | null;
  todayLabel: string;
  locale: string;
}

/** The heading that stays in view: a band of phases, the years, the months, and the word for today above its line. */
export function RoadmapHeader(props: RoadmapHeaderProps) {
  const { scale, phases, titleColumn, titleWidth, todayX, todayLabel, locale } = props;
  const years = [...new Set(scale.months.map((month) => month.year))];
  const monthWidth = scale.width / scale.months.length;
  const cramped = monthWidth < 34;
  return (
    <div className="wh-roadmap__header" aria-hidden="true">
      <div className="wh-roadmap__corner" style={{ width: titleWidth }}>
        {titleColumn}
      </div>
      <div className="wh-roadmap__times" style={{ width: scale.width }}>
        <div className="wh-roadmap__phases">
          {phases.map((phase, index) => {
            const start = dayNumber(phase.start);
            const end = dayNumber(phase.end);
            if (start === null || end === null || end < scale.from || start >= scale.to) return null;
            const x = Math.max(0, scale.xOf(start));
            const width = Math.min(scale.width, scale.xOf(end + 1)) - x;
            return (
              <div
                key={phase.key}
                className="wh-roadmap__phase"
                data-even={index % 2 === 1 || undefined}
                style={{ left: x, width }}
                title={phase.label}
              >
                <span>{cutToWidth(phase.label, (width - 16) / 12.5)}</span>
              </div>
            );
          })}
        </div>
        <div className="wh-roadmap__years">
          {years.map((year) => {
            const months = scale.months.filter((month) => month.year === year);
            const first = months[0];
            const last = months[months.length - 1];
            if (first === undefined || last === undefined) return null;
            return (
              <div
                key={year}
                style={{ left: scale.xOf(first.from), width: scale.xOf(last.to) - scale.xOf(first.from) }}
              >
                <span style={{ left: titleWidth }}>{year}</span>
              </div>
            );
          })}
        </div>
        <div className="wh-roadmap__months">
          {scale.months.map((month) => (
            <div
              key={month.from}
              style={{ left: scale.xOf(month.from), width: scale.xOf(month.to) - scale.xOf(month.from) }}
            >
              {cramped ? month.month : monthLabel(month, locale)}
            </div>
          ))}
        </div>
        {todayX === null ? null : (
          <div className="wh-roadmap__today-label" style={{ left: todayX }}>
            {todayLabel}
          </div>
        )}
      </div>
    </div>
  );
}
