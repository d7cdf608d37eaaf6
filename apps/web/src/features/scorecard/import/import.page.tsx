import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { EmptyState } from '../../../app/empty-state';
import { Page, PageHeader } from '../../../app/page-header';
import { useProgram } from '../../../app/program';
import { useSession } from '../../../app/session';
import { useProgramLink } from '../../../app/unit';
import { EarlierImports } from './earlier-imports';
import styles from './import.module.css';
import { ReadingsImport } from './readings-import';
import { UnitsImport } from './units-import';

const TABS = ['readings', 'units'] as const;

/** Import of readings or, with `?tab=units`, of the organisation; below it the imports so far. */
export function ImportPage() {
  const { t } = useTranslation('scorecard.import');
  const { can } = useSession();
  const { units } = useProgram();
  const to = useProgramLink();
  const [tab, setTab] = useQueryState('tab', parseAsStringLiteral(TABS).withDefault('readings'));
  const words = { readings: t('tab.readings'), units: t('tab.units') };
  const mayImport = tab === 'readings' ? can('reading:write') : can('unit:write');
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={tab === 'readings' ? t('lead-readings') : t('lead-units')}
        offers={units.length > 0 ? [{ view: tab }] : null}
      />
      <div className={styles.tabs} role="tablist" aria-label={t('title')}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls="import-panel"
            onClick={() => void setTab(name)}
          >
            {words[name]}
          </button>
        ))}
      </div>
      <div id="import-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {!mayImport ? (
          <p>{t('read-only')}</p>
        ) : tab === 'units' ? (
          <UnitsImport />
        ) : units.length === 0 ? (
          <EmptyState
            title={t('no-units.title')}
            text={t('no-units.text')}
            action={<Button to={to('import', { tab: 'units' })}>{t('no-units.action')}</Button>}
          />
        ) : (
          <ReadingsImport />
        )}
        {tab === 'readings' ? <EarlierImports /> : null}
      </div>
    </Page>
  );
}
