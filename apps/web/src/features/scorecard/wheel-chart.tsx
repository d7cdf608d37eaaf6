import { Wheel, type WheelProps } from '@wheelhouse/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { useScoreWords } from '../../app/status-words';
import type { Comparison } from './wheel-beside';
import { type DrawnWheel, scoreBasis } from './wheel-model';

/** Props of WheelChart. `comparison` is drawn as ghost lines; without `onSelect` it is a picture, read from afar. */
export interface WheelChartProps {
  wheel: DrawnWheel;
  selected?: string | null;
  onSelect?: (key: string) => void;
  comparison?: Comparison | null;
  /** Words in the hub instead of unit and period. */
  hub?: { unit: string; period: string } | null;
}

/** The wheel with every number formatted and every word in the reader's language; measures are keyed by their id. */
export function WheelChart({ wheel, selected, onSelect, comparison, hub }: WheelChartProps) {
  const { t } = useTranslation('scorecard');
  const words = useScoreWords();
  const formats = useFormats();
  const comparedWith = comparison?.label;
  const props = useMemo<WheelProps>(() => {
    const period = formats.period(wheel.period);
    const basis = scoreBasis(wheel);
    const change = wheel.score === null || wheel.previousScore === null ? null : wheel.score - wheel.previousScore;
    const isFlat = change !== null && Math.abs(change) < 0.05;
    return {
      score: wheel.score,
      scoreLabel: formats.number(wheel.score, 1),
      coverage: wheel.coverage,
      status: wheel.status,
      unitName: wheel.unitName,
      periodLabel: period,
      change:
        change === null
          ? null
          : {
              direction: isFlat ? 'FLAT' : change > 0 ? 'UP' : 'DOWN',
              text: formats.number(Math.abs(change), 1),
              judgement: isFlat ? 'STEADY' : change > 0 ? 'BETTER' : 'WORSE',
            },
      quadrants: wheel.quadrants.map((quadrant) => ({
        key: quadrant.key,
        label: words.quadrant[quadrant.key],
        score: quadrant.score,
        scoreLabel: quadrant.score === null ? null : formats.number(quadrant.score, 1),
        status: quadrant.status,
        coverage: quadrant.coverage,
        measures: quadrant.measures.map((measure) => ({
          key: measure.id,
          label: measure.shortName,
          fullLabel: measure.name,
          value: measure.value === null ? null : formats.value(measure.value, measure.unit, measure.decimals),
          target: measure.target === null ? null : formats.value(measure.target, measure.unit, measure.decimals),
          score: measure.score,
          status: measure.status,
          freshness: measure.freshness,
          changeLabel: measure.change === null ? null : formats.signed(measure.change, measure.decimals),
          focus: measure.isFocus,
        })),
      })),
      labels: {
        chart: t('wheel.name', { unit: wheel.unitName, period }),
        summary: t('wheel.summary', {
          score: formats.number(wheel.score, 1),
          status: words.status[wheel.status],
          coverage: formats.percent(wheel.coverage),
          measures: basis.measures,
        }),
        status: words.status,
        freshness: words.freshness,
        noValue: '–',
        emptyQuadrant: t('wheel.empty-quadrant'),
        coverage: (coverage) => t('wheel.coverage', { percent: formats.percent(coverage) }),
        measure: (sentence) => {
          const known = {
            quadrant: sentence.quadrant,
            name: sentence.name,
            value: sentence.value ?? '',
            target: sentence.target ?? '–',
            status: sentence.status,
            score: formats.number(sentence.score, 1),
          };
          if (sentence.value === null) return t('wheel.measure-without-value', known);
          return sentence.freshness
            ? t('wheel.measure-with-freshness', { ...known, freshness: sentence.freshness })
            : t('wheel.measure', known);
        },
        quadrant: (sentence) =>
          t('wheel.quadrant', {
            name: sentence.name,
            score: sentence.scoreLabel ?? '–',
            status: sentence.status,
            count: sentence.measures,
          }),
        goal: t('field.goal'),
        redFlag: t('field.red-flag'),
        comparedWith,
        focus: t('wheel.focus'),
        hub: t('wheel.hub', { score: formats.number(wheel.score, 1), status: words.status[wheel.status] }),
      },
    };
  }, [wheel, words, formats, t, comparedWith]);
  const handlers = onSelect ? { onSelect, onActivate: onSelect } : { fromAfar: true, legend: false };
  const inHub = hub ? { unitName: hub.unit, periodLabel: hub.period } : {};
  return (
    <Wheel {...props} {...inHub} {...handlers} selectedKey={selected ?? null} compareTo={comparison?.scores ?? null} />
  );
}
