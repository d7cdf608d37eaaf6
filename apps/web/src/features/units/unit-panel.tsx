import { useQuery } from '@apollo/client/react';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { useSession } from '../../app/session';
import { SidePanel } from '../../app/side-panel';
import { useProgramLink } from '../../app/unit';
import type { UnitFieldsFragment } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import { timeZones } from '../programs/browser-defaults';
import { UNIT_KINDS, unitKindOf, useUnitKindWords } from './unit-kinds';
import { UnitSelect } from './unit-select';
import { withDescendants } from './unit-tree';
import { ArchiveUnitDocument, RestoreUnitDocument, UnitDetailDocument, UpdateUnitDocument } from './units.documents';
import styles from './units.module.css';

const FIELDS = ['name', 'kind', 'parentId', 'externalId', 'head', 'headcount', 'timeZone', 'opensOn', 'closesOn'];
const REFETCH = ['ProgramFrame', 'AllUnits', 'UnitDetail'];

/** Panel of one unit: rename, move, describe, archive or bring back. */
export function UnitPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('units');
  const { data, error, refetch } = useQuery(UnitDetailDocument, { variables: { id } });
  const unit = data?.unit;
  return (
    <SidePanel title={unit?.name ?? t('panel.title')} size={440} onClose={onClose}>
      {unit ? (
        <UnitForm key={`${unit.id}-${unit.version}`} unit={unit} onClose={onClose} />
      ) : error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <Loading lines={5} />
      )}
    </SidePanel>
  );
}

function UnitForm({ unit, onClose }: { unit: UnitFieldsFragment; onClose: () => void }) {
  const { t } = useTranslation('units');
  const { units } = useProgram();
  const { can } = useSession();
  const to = useProgramLink();
  const words = useUnitKindWords();
  const { save, isSaving, errorOf, otherErrors } = useSave(UpdateUnitDocument);
  const archive = useSave(ArchiveUnitDocument);
  const restore = useSave(RestoreUnitDocument);
  const [draft, setDraft] = useState({
    name: unit.name,
    kind: unit.kind,
    parentId: unit.parentId,
    externalId: unit.externalId ?? '',
    head: unit.head ?? '',
    headcount: unit.headcount,
    timeZone: unit.timeZone,
    opensOn: unit.opensOn ?? '',
    closesOn: unit.closesOn ?? '',
  });
  const zones = useMemo(timeZones, []);
  const below = useMemo(() => withDescendants(units, unit.id), [units, unit.id]);
  const hasSeveralTops = units.filter((other) => other.parentId === null).length > 1;
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const mayWrite = can('unit:write') && !unit.archivedAt;
  const row = { id: unit.id, version: unit.version };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await save(
      {
        ...row,
        name: draft.name.trim(),
        kind: draft.kind,
        // The top of the organisation has no parent to send; moving there is not offered.
        ...(draft.parentId === unit.parentId ? {} : { parentId: draft.parentId }),
        externalId: draft.externalId.trim() || null,
        head: draft.head.trim() || null,
        headcount: draft.headcount,
        timeZone: draft.timeZone,
        opensOn: draft.opensOn || null,
        closesOn: draft.closesOn || null,
      },
      { done: t('done.saved'), undoable: true, refetch: REFETCH },
    );
    if (saved) onClose();
  };
  const putAway = async () => {
    const saved = await archive.save(row, {
      done: t('done.archived', { name: unit.name }),
      undoable: true,
      refetch: REFETCH,
    });
    if (saved) onClose();
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <fieldset disabled={!mayWrite} style={{ border: 0, margin: 0, padding: 0 }}>
        <div className={styles.fields}>
          <TextInput
            label={t('field.name')}
            required
            data-autofocus
            value={draft.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
            error={errorOf('name')}
          />
          <Select
            label={t('field.kind')}
            data={UNIT_KINDS.map((value) => ({ value, label: words[value] }))}
            value={draft.kind}
            onChange={(value) => set({ kind: unitKindOf(value) })}
            allowDeselect={false}
            error={errorOf('kind')}
          />
          {unit.parentId || hasSeveralTops ? (
            <UnitSelect
              label={t('field.parent')}
              description={t('parent.move-hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              without={below}
              value={draft.parentId}
              placeholder={t('parent.top')}
              onChange={(value) => value && set({ parentId: value })}
              allowDeselect={false}
              error={errorOf('parentId')}
            />
          ) : null}
          <TextInput
            label={t('field.external-id')}
            description={t('field.external-id-hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={draft.externalId}
            onChange={(event) => set({ externalId: event.currentTarget.value })}
            error={errorOf('externalId')}
          />
          <div className={styles.pair}>
            <TextInput
              label={t('field.head')}
              value={draft.head}
              onChange={(event) => set({ head: event.currentTarget.value })}
              error={errorOf('head')}
            />
            <NumberInput
              label={t('field.headcount')}
              min={0}
              allowDecimal={false}
              value={draft.headcount ?? ''}
              onChange={(value) => set({ headcount: value === '' ? null : Number(value) })}
              error={errorOf('headcount')}
            />
          </div>
          <Select
            label={t('field.time-zone')}
            placeholder={t('field.time-zone-none')}
            data={zones}
            value={draft.timeZone}
            onChange={(value) => set({ timeZone: value })}
            searchable
            clearable
            limit={60}
            error={errorOf('timeZone')}
          />
          <div className={styles.pair}>
            <TextInput
              type="date"
              label={t('field.opens-on')}
              value={draft.opensOn}
              onChange={(event) => set({ opensOn: event.currentTarget.value })}
              error={errorOf('opensOn')}
            />
            <TextInput
              type="date"
              label={t('field.closes-on')}
              min={draft.opensOn}
              value={draft.closesOn}
              onChange={(event) => set({ closesOn: event.currentTarget.value })}
              error={errorOf('closesOn')}
            />
          </div>
          <p className={`wh-soft ${styles.hint}`}>{t('field.life-hint')}</p>
          <FormErrors
            messages={[...otherErrors(FIELDS), ...[...archive.issues, ...restore.issues].map((issue) => issue.message)]}
          />
        </div>
        {mayWrite ? (
          <div className={styles.buttons}>
            <Button type="submit" loading={isSaving}>
              {t('action.save')}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {t('action.cancel')}
            </Button>
          </div>
        ) : null}
      </fieldset>
      <div className={`${styles.more} ${styles.buttons}`}>
        {unit.archivedAt ? (
          <Button
            variant="default"
            onClick={() => void restore.save(row, { done: t('done.restored', { name: unit.name }), refetch: REFETCH })}
            loading={restore.isSaving}
          >
            {t('action.restore')}
          </Button>
        ) : mayWrite ? (
          <Button variant="grave" onClick={() => void putAway()} loading={archive.isSaving}>
            {t('action.archive')}
          </Button>
        ) : null}
        <Button to={to('history', { entity: 'unit', id: unit.id })} variant="subtle">
          {t('panel.history')}
        </Button>
      </div>
    </form>
  );
}
