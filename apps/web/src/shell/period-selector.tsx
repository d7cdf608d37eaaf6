import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addPeriods, nextPeriod, parsePeriod, periodLabel, periodOf, previousPeriod } from '@wheelhouse/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../app/language-switch';
import { Menu, MenuItem, MenuRule } from '../app/menu';
import { useNarrow } from '../app/narrow';
import { usePeriod } from '../app/period';
import { useProgram } from '../app/program';
import { useShortcuts } from '../app/shortcuts';
import styles from './shell.module.css';

const LISTED = 13;

/** Period of the page: previous and next (keys [ and ]), a list of recent ones, and week or month. */
export function PeriodSelector() {
  const { t } = useTranslation('shell');
  const { language } = useLanguage();
  const { program } = useProgram();
  const { period, cadence, isCurrent, isDefault, set } = usePeriod();
  const isNarrow = useNarrow();
  const today = periodOf(program.today, cadence);
  const back = () => set(previousPeriod(period));
  const forward = () => {
    if (!isCurrent) set(nextPeriod(period));
  };
  useShortcuts({ '[': back, ']': forward });

  const switchTo = (next: 'WEEK' | 'MONTH') => {
    if (next === cadence) return;
    const end = parsePeriod(period)?.end ?? program.today;
    const isOver = end <= program.today;
    set(periodOf(isOver ? end : program.today, next));
  };
  const recent = Array.from({ length: LISTED }, (_, index) => addPeriods(today, -index));
  if (!recent.includes(period)) recent.push(period);

  return (
    <>
      <div className={styles.period}>
        <button
          type="button"
          className={styles.step}
          onClick={back}
          aria-label={t('period.previous')}
          aria-keyshortcuts="["
          title={t('period.previous-key')}
        >
          <IconChevronLeft size={16} aria-hidden />
        </button>
        <Menu
          triggerClass={`${styles.barButton} ${styles.periodLabel}`}
          trigger={<span>{periodLabel(period, language)}</span>}
        >
          {isNarrow ? (
            <>
              <MenuItem isChosen={cadence === 'WEEK'} onSelect={() => switchTo('WEEK')}>
                {t('period.week')}
              </MenuItem>
              <MenuItem isChosen={cadence === 'MONTH'} onSelect={() => switchTo('MONTH')}>
                {t('period.month')}
              </MenuItem>
              <MenuRule />
            </>
          ) : null}
          {isDefault ? null : <MenuItem onSelect={() => set(null)}>{t('period.newest')}</MenuItem>}
          {recent.map((choice) => (
            <MenuItem key={choice} isChosen={choice === period} onSelect={() => set(choice)}>
              {periodLabel(choice, language)}
            </MenuItem>
          ))}
        </Menu>
        <button
          type="button"
          className={styles.step}
          onClick={forward}
          disabled={isCurrent}
          aria-label={t('period.next')}
          aria-keyshortcuts="]"
          title={t('period.next-key')}
        >
          <IconChevronRight size={16} aria-hidden />
        </button>
      </div>
      {isNarrow ? null : (
        <fieldset className={styles.cadence} aria-label={t('period.cadence')} style={{ margin: 0, padding: 0 }}>
          <button
            type="button"
            className={styles.barButton}
            aria-pressed={cadence === 'WEEK'}
            onClick={() => switchTo('WEEK')}
          >
            {t('period.week')}
          </button>
          <button
            type="button"
            className={styles.barButton}
            aria-pressed={cadence === 'MONTH'}
            onClick={() => switchTo('MONTH')}
          >
            {t('period.month')}
          </button>
        </fieldset>
      )}
    </>
  );
}
