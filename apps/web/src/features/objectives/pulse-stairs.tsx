import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import type { PulseFieldsFragment } from '../../graphql/graphql';
import styles from './pulse.module.css';
import { usePulseLevels } from './pulse-words';

type Figure = NonNullable<PulseFieldsFragment['result']>['total'];

/** What came of a closed pulse: a step for every level, what was lost between them, and where the front line stands. */
export function PulseStairs({ pulse }: { pulse: PulseFieldsFragment }) {
  const { t } = useTranslation('objectives');
  const formats = useFormats();
  const levels = usePulseLevels();
  const { result } = pulse;
  if (!result) return null;
  const { total, steps, units, items } = result;
  return (
    <section className={styles.result}>
      <h2>{pulse.title}</h2>
      <p className="wh-soft">
        {t('pulse.dates', { start: formats.date(pulse.opensOn), end: formats.date(pulse.closesOn) })} ·{' '}
        {t('pulse.answers', { count: pulse.answers })}
        {total.fidelity == null ? null : ` · ${t('pulse.total', { percent: formats.percent(total.fidelity) })}`}
      </p>
      <table className={styles.stairs}>
        <caption className="wh-sr">{t('pulse.stairs')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pulse.column-level')}</th>
            <th scope="col">{t('pulse.column-right')}</th>
            <th scope="col" className="wh-number">
              {t('pulse.column-people')}
            </th>
            <th scope="col" className="wh-number">
              {t('pulse.column-loss')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ level, figure, loss }) => (
            <tr key={level}>
              <th scope="row">{levels[level]}</th>
              <td>
                <Share figure={figure} />
              </td>
              <td className="wh-number">{figure.people == null ? '–' : formats.number(figure.people, 0)}</td>
              <td className="wh-number">
                {loss == null ? (
                  '–'
                ) : loss > 0 ? (
                  <span className={styles.loss}>{t('pulse.loss', { points: formats.number(loss * 100, 0) })}</span>
                ) : (
                  t('pulse.no-loss')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.columns}>
        <div>
          <h3>{t('pulse.by-objective')}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.objective}>
                <span>{item.objective}</span>
                <b>{formats.percent(item.fidelity)}</b>
              </li>
            ))}
          </ul>
        </div>
        {units.length > 0 ? (
          <div>
            <h3>{t('pulse.by-unit')}</h3>
            <ul>
              {units.map((unit) => (
                <li key={unit.unitId}>
                  <span>{unit.unitName}</span>
                  {unit.figure.isHidden ? (
                    <span className="wh-soft">{t('pulse.hidden-short')}</span>
                  ) : (
                    <b>{formats.percent(unit.figure.fidelity)}</b>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      <p className="wh-soft">{t('pulse.guessing')}</p>
    </section>
  );
}

function Share({ figure }: { figure: Figure }) {
  const { t } = useTranslation('objectives');
  const formats = useFormats();
  if (figure.fidelity == null) {
    return <span className="wh-soft">{figure.isHidden ? t('pulse.hidden') : t('pulse.nobody')}</span>;
  }
  return (
    <span className={styles.share}>
      <span className={styles.track} aria-hidden>
        <span style={{ width: `${figure.fidelity * 100}%` }} />
      </span>
      <b>{formats.percent(figure.fidelity)}</b>
    </span>
  );
}
