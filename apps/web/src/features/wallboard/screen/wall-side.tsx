import { StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../app/formats';
import { useScoreWords } from '../../../app/status-words';
import { TrendMark } from '../../scorecard/trend-mark';
import type { WallMeasure, WallPicture, WallQuadrant, WallUnit } from './wall-picture';

/** Props of WallSide; see WallWheel for `oldSince`. */
export interface WallSideProps {
  unit: WallUnit;
  picture: WallPicture;
  oldSince: string | null;
}

/** Beside the wheel: whose it is, of when, how it stands in words, and the focus measures. */
export function WallSide({ unit, picture, oldSince }: WallSideProps) {
  const { t } = useTranslation('wallboard.screen');
  const formats = useFormats();
  const words = useScoreWords();
  const change = unit.score === null || unit.previousScore === null ? null : unit.score - unit.previousScore;
  const focus = unit.quadrants.flatMap((quadrant) =>
    quadrant.measures.filter((measure) => measure.isFocus).map((measure) => ({ quadrant, measure })),
  );
  return (
    <section className="wall__side">
      <header>
        <p className="wall__soft">{picture.program}</p>
        <h1>{unit.name}</h1>
        <p className="wall__period">{formats.period(picture.period)}</p>
      </header>
      {oldSince === null ? null : <p className="wall__old">{t('old.words', { date: oldSince })}</p>}
      <p className="wall__total">
        <strong>{formats.number(unit.score, 1)}</strong>
        <span>
          <StatusMark status={unit.status} label={words.status[unit.status]} />
          <span className="wall__soft">
            {change === null
              ? t('side.no-comparison')
              : Math.abs(change) < 0.05
                ? t('side.unchanged')
                : change > 0
                  ? t('side.up', { change: formats.number(change, 1) })
                  : t('side.down', { change: formats.number(-change, 1) })}
          </span>
        </span>
      </p>
      <h2>{focus.length > 0 ? t('side.focus') : t('side.quadrants')}</h2>
      <ul className="wall__list">
        {focus.length > 0
          ? focus.map(({ quadrant, measure }) => <FocusLine key={measure.key} quadrant={quadrant} measure={measure} />)
          : unit.quadrants.map((quadrant) => (
              <li key={quadrant.key}>
                <span className="wall__name">{words.quadrant[quadrant.key]}</span>
                <span className="wall__value">{formats.number(quadrant.score, 1)}</span>
                <StatusMark status={quadrant.status} label={words.status[quadrant.status]} />
              </li>
            ))}
      </ul>
    </section>
  );
}

function FocusLine({ quadrant, measure }: { quadrant: WallQuadrant; measure: WallMeasure }) {
  const { t } = useTranslation('wallboard.screen');
  const formats = useFormats();
  const words = useScoreWords();
  const written = (value: number | null) => formats.value(value, measure.unit, measure.decimals);
  return (
    <li>
      <span className="wall__name">
        <span className="wall__soft">{words.quadrant[quadrant.key]}</span>
        {measure.name}
      </span>
      <span className="wall__value">
        {written(measure.value)}
        <span className="wall__soft">{t('side.goal', { value: written(measure.target) })}</span>
      </span>
      <span className="wall__state">
        <StatusMark status={measure.status} label={words.status[measure.status]} />
        <span className="wall__soft">
          {measure.freshness === 'STALE' || measure.freshness === 'LATE' ? (
            words.freshness[measure.freshness]
          ) : (
            <TrendMark
              trend={measure.trend}
              word={words.trend[measure.trend]}
              change={measure.change}
              text={formats.size(measure.change, measure.decimals)}
            />
          )}
        </span>
      </span>
    </li>
  );
}
