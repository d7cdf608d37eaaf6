import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../app/formats';
import { useProgram } from '../../../app/program';
import type { MeasurePageQuery } from '../../../graphql/graphql';
import styles from './measure-page.module.css';

/** Props of Thresholds. */
export interface ThresholdsProps {
  measure: MeasurePageQuery['measure'];
  unitId: string;
}

/** The goals and red flags that hold or held for a unit, newest first; each from its date, so that no past score is repainted. */
export function Thresholds({ measure, unitId }: ThresholdsProps) {
  const { t } = useTranslation('scorecard.measure');
  const formats = useFormats();
  const { program } = useProgram();
  const rules = measure.thresholds
    .filter((rule) => rule.unitId === null || rule.unitId === unitId)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const inForce =
    rules.find((rule) => rule.unitId !== null && rule.from <= program.today) ??
    rules.find((rule) => rule.unitId === null && rule.from <= program.today);
  const value = (number: number) => formats.value(number, measure.unit, measure.decimals);
  return (
    <section>
      <h2>{t('thresholds.title')}</h2>
      <div className="wh-scroll">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('thresholds.from')}</th>
              <th scope="col" className="wh-number">
                {t('field.goal')}
              </th>
              <th scope="col" className="wh-number">
                {t('field.red-flag')}
              </th>
              <th scope="col">{t('thresholds.for')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.id} data-selected={rule === inForce || undefined}>
                <th scope="row">{formats.date(rule.from)}</th>
                <td className="wh-number">{value(rule.goal)}</td>
                <td className="wh-number">{value(rule.redFlag)}</td>
                <td>
                  {rule.unitId ? t('thresholds.this-unit') : t('thresholds.all')}
                  {rule === inForce ? ` · ${t('thresholds.now')}` : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
