import { Select } from '@mantine/core';
import { addPeriods, type Cadence, parsePeriod } from '@wheelhouse/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { useProgram } from '../../../app/program';
import styles from './insight.module.css';

/** How far back each cadence offers to look; a year last. */
const YEAR: Readonly<Record<Cadence, number>> = { DAY: 364, WEEK: 52, MONTH: 12, QUARTER: 4, YEAR: 1 };
const LISTED_UNITS = 60;

/** Props of CompareBar. `vs` is a period, `vsUnit` a unit; null compares with the page's own. */
export interface CompareBarProps {
  unitId: string;
  period: string;
  vs: string | null;
  vsUnit: string | null;
  onChange: (choice: { vs: string | null; vsUnit: string | null }) => void;
}

/** What the wheel is compared with: a period, a unit, or both. */
export function CompareBar({ unitId, period, vs, vsUnit, onChange }: CompareBarProps) {
  const { t } = useTranslation('scorecard.insight');
  const formats = useFormats();
  const { units } = useProgram();
  const cadence = parsePeriod(period)?.cadence ?? 'WEEK';
  const periods = useMemo(() => {
    const back = [...Array.from({ length: 13 }, (_, at) => at + 1), YEAR[cadence]];
    const listed = [...new Set(back)].map((steps) => addPeriods(period, -steps));
    return vs && !listed.includes(vs) ? [vs, ...listed] : listed;
  }, [period, cadence, vs]);
  const choices = useMemo(
    () =>
      units
        .filter((unit) => unit.id !== unitId)
        .map((unit) => ({ value: unit.id, label: unit.path ? `${unit.name} · ${unit.path}` : unit.name })),
    [units, unitId],
  );
  return (
    <div className={styles.bar}>
      <Select
        size="xs"
        label={t('compare.period')}
        data={periods.map((value) => ({ value, label: formats.period(value) }))}
        value={vs}
        placeholder={t('compare.same-period')}
        clearable={vsUnit !== null}
        onChange={(next) => onChange({ vs: next, vsUnit })}
      />
      {choices.length > 0 ? (
        <Select
          size="xs"
          label={t('compare.unit')}
          data={choices}
          value={vsUnit}
          placeholder={t('compare.same-unit')}
          searchable
          clearable={vs !== null}
          limit={LISTED_UNITS}
          nothingFoundMessage={t('compare.no-unit')}
          onChange={(next) => onChange({ vs, vsUnit: next })}
        />
      ) : null}
      <Button variant="subtle" size="xs" onClick={() => onChange({ vs: null, vsUnit: null })}>
        {t('compare.stop')}
      </Button>
    </div>
  );
}
