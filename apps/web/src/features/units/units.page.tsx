import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { parseAsString, useQueryState } from 'nuqs';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { intlTag } from '../../app/language';
import { useLanguage } from '../../app/language-switch';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import { SettingsFrame } from '../programs/settings/settings-frame';
import { ArchivedUnits } from './archived-units';
import { UnitAdd } from './unit-add';
import { UnitPanel } from './unit-panel';
import { closedAtFirst, inTreeOrder, unitLines } from './unit-tree';
import { UnitTreeView } from './unit-tree-view';
import styles from './units.module.css';

/** The organisation: its tree with search, a line to add units, and a panel for the chosen one (`?edit=`). */
export function UnitsPage() {
  const { t } = useTranslation('units');
  const { units, unitById, program } = useProgram();
  const { can } = useSession();
  const to = useProgramLink();
  const { language } = useLanguage();
  const [search, setSearch] = useState('');
  const [toggled, setToggled] = useState<ReadonlySet<string> | null>(null);
  const [chosen, setChosen] = useQueryState('edit', parseAsString);
  const [parentId, setParentId] = useState<string | null>(program.rootUnitId);
  const closed = useMemo(() => toggled ?? closedAtFirst(units), [toggled, units]);
  const ordered = useMemo(() => inTreeOrder(units, intlTag(language)), [units, language]);
  const wanted = useDeferredValue(search);
  const lines = useMemo(() => unitLines(ordered, closed, wanted), [ordered, closed, wanted]);
  const mayWrite = can('unit:write');

  const importLink = (
    <Button to={to('import', { tab: 'units' })} variant="default">
      {t('action.import')}
    </Button>
  );
  const toggle = (id: string, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(id);
    else next.add(id);
    setToggled(next);
  };

  return (
    <SettingsFrame
      title={t('title')}
      lead={units.length > 0 ? t('lead', { count: units.length }) : null}
      offers={units.length > 0 ? [{ view: 'units' }] : null}
      actions={mayWrite ? importLink : null}
    >
      {mayWrite ? (
        <UnitAdd
          parentId={parentId ?? program.rootUnitId}
          onParent={(id) => setParentId(id)}
          key={program.rootUnitId}
        />
      ) : null}
      {units.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          text={mayWrite ? t('empty.text') : t('empty.text-read-only')}
          example={
            <pre style={{ margin: 0, font: 'inherit' }}>{`${t('empty.example-company')}
    ${t('empty.example-region')}
        ${t('empty.example-store')}`}</pre>
          }
          action={mayWrite ? importLink : undefined}
        />
      ) : (
        <>
          <div className={styles.bar}>
            <TextInput
              className={styles.search}
              aria-label={t('search.label')}
              placeholder={t('search.label')}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <span>
              <Button variant="subtle" size="xs" onClick={() => setToggled(new Set())}>
                {t('tree.open-all')}
              </Button>
              <Button
                variant="subtle"
                size="xs"
                onClick={() => setToggled(new Set(units.filter((unit) => unit.depth >= 1).map((unit) => unit.id)))}
              >
                {t('tree.close-all')}
              </Button>
            </span>
          </div>
          {lines.length === 0 ? (
            <p>{t('empty.units')}</p>
          ) : (
            <UnitTreeView
              lines={lines}
              chosen={chosen}
              onChoose={(id) => {
                void setChosen(id);
                setParentId(unitById.get(id)?.kind === 'STORE' ? (unitById.get(id)?.parentId ?? null) : id);
              }}
              onToggle={toggle}
            />
          )}
          <ArchivedUnits mayWrite={mayWrite} />
        </>
      )}
      {chosen ? <UnitPanel id={chosen} onClose={() => void setChosen(null)} /> : null}
    </SettingsFrame>
  );
}
