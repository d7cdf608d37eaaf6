import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../app/formats';
import { useSave } from '../../../app/save';
import { useScoreWords } from '../../../app/status-words';
import type { MeasureFieldsFragment, Quadrant } from '../../../graphql/graphql';
import { InlineChoice } from '../../editing/inline-choice';
import { useMeasureWords } from './measure-words';
import { UpdateMeasureDocument } from './measures.documents';
import styles from './measures.module.css';

const PLACES = ['1', '2', '3', '4', '5'].map((place) => ({ value: place, label: place }));
const COLUMNS = 8;

/** Props of MeasureTable. */
export interface MeasureTableProps {
  quadrant: Quadrant;
  measures: readonly MeasureFieldsFragment[];
  mayWrite: boolean;
  onOpen: (id: string) => void;
}

/** Measures of one quadrant: those on the wheel by place, the others by name below them. */
export function MeasureTable({ quadrant, measures, mayWrite, onOpen }: MeasureTableProps) {
  const { t } = useTranslation('scorecard.measures');
  const words = useScoreWords();
  const onWheel = measures
    .filter((measure) => measure.wheelPosition !== null && !measure.archivedAt)
    .sort((a, b) => (a.wheelPosition ?? 0) - (b.wheelPosition ?? 0));
  const others = measures.filter((measure) => !onWheel.includes(measure));
  const row = (measure: MeasureFieldsFragment) => (
    <MeasureRow key={measure.id} measure={measure} mayWrite={mayWrite} onOpen={onOpen} />
  );
  return (
    <section className={styles.quadrant} aria-labelledby={`quadrant-${quadrant}`}>
      <div className={styles.quadrantHead}>
        <h2 id={`quadrant-${quadrant}`}>{words.quadrant[quadrant]}</h2>
        <span className="wh-soft">{t('table.on-wheel', { count: onWheel.length, max: PLACES.length })}</span>
      </div>
      <div className="wh-scroll">
        <table className={`${styles.table} ${styles.fixed}`}>
          <colgroup>
            <col style={{ width: 86 }} />
            <col />
            <col style={{ width: '15%' }} />
            <col style={{ width: '9%' }} />
            <col style={{ width: '13%' }} />
            <col style={{ width: '13%' }} />
            <col style={{ width: '7%' }} />
            <col style={{ width: '13%' }} />
          </colgroup>
          <thead>
            <tr>
              <th className={styles.place}>{t('field.place')}</th>
              <th className={styles.name}>{t('field.name')}</th>
              <th>{t('field.direction')}</th>
              <th>{t('field.cadence')}</th>
              <th className={styles.number}>{t('field.goal')}</th>
              <th className={styles.number}>{t('field.red-flag')}</th>
              <th className={styles.number}>{t('field.weight')}</th>
              <th>{t('field.owner')}</th>
            </tr>
          </thead>
          <tbody>
            {onWheel.map(row)}
            {others.length > 0 ? (
              <tr>
                <th className={styles.rest} colSpan={COLUMNS} scope="colgroup">
                  {onWheel.length > 0 ? t('table.drill-down') : t('table.none-on-wheel')}
                </th>
              </tr>
            ) : null}
            {others.map(row)}
            {measures.length === 0 ? (
              <tr>
                <td colSpan={COLUMNS} className="wh-soft">
                  {t('table.empty')}
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function MeasureRow({
  measure,
  mayWrite,
  onOpen,
}: {
  measure: MeasureFieldsFragment;
  mayWrite: boolean;
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation('scorecard.measures');
  const { value, number } = useFormats();
  const words = useMeasureWords();
  const { save, issues } = useSave(UpdateMeasureDocument);
  const move = (place: string | null) =>
    save(
      { id: measure.id, version: measure.version, wheelPosition: place === null ? null : Number(place) },
      { done: t('done.placed', { name: measure.name }), undoable: true, refetch: ['Measures'] },
    );
  return (
    <tr>
      <td className={styles.place} data-label={t('field.place')}>
        {measure.archivedAt ? (
          <span className="wh-soft">{t('archived.mark')}</span>
        ) : mayWrite ? (
          <InlineChoice
            value={measure.wheelPosition === null ? null : String(measure.wheelPosition)}
            label={t('field.place-of', { name: measure.name })}
            choices={PLACES}
            empty="–"
            onSave={move}
          />
        ) : (
          (measure.wheelPosition ?? '–')
        )}
      </td>
      <td className={styles.name}>
        <span>
          <button type="button" className={styles.open} onClick={() => onOpen(measure.id)}>
            {measure.name}
          </button>
          <span className={styles.sub}>
            {measure.isFocus ? t('table.short-focus', { name: measure.shortName }) : measure.shortName}
          </span>
          {issues.map((issue) => (
            <span key={issue.path} className={styles.problem} role="alert">
              {issue.message}
            </span>
          ))}
        </span>
      </td>
      <td data-label={t('field.direction')}>{words.polarity[measure.polarity]}</td>
      <td data-label={t('field.cadence')}>{words.cadence[measure.cadence]}</td>
      <td className={styles.number} data-label={t('field.goal')}>
        {value(measure.goal, measure.unit, measure.decimals)}
      </td>
      <td className={styles.number} data-label={t('field.red-flag')}>
        {value(measure.redFlag, measure.unit, measure.decimals)}
      </td>
      <td className={styles.number} data-label={t('field.weight')}>
        {number(measure.weight, Number.isInteger(measure.weight) ? 0 : 2)}
      </td>
      <td data-label={t('field.owner')}>{measure.ownerPerson?.name ?? measure.owner ?? '–'}</td>
    </tr>
  );
}
