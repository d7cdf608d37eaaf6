import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useFormats } from '../../app/formats';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { useSession } from '../../app/session';
import type { ActionFieldsFragment, RedsQuery } from '../../graphql/graphql';
import type { ActionTarget } from './action-dialog';
import { RedsDocument, UpdateMeasureActionDocument } from './updates.documents';
import styles from './updates.module.css';

const ActionDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./action-dialog'), import('../../app/more-styles')]);
  return { default: dialog.ActionDialog };
});

type Red = RedsQuery['redsWithoutAction']['items'][number];

/** Props of Reds. Without a measure it looks at all measures of the unit and below. */
export interface RedsProps {
  unitId: string | null;
  measureId?: string;
}

/** Red values nobody does anything about yet, and what is being done about the others; each can be acted on in place. */
export function Reds({ unitId, measureId }: RedsProps) {
  const { t } = useTranslation('updates');
  const { program } = useProgram();
  const [target, setTarget] = useState<ActionTarget | null>(null);
  const { data } = useQuery(RedsDocument, {
    variables: { programId: program.id, unitId, measureId: measureId ?? null },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return null;
  const { redsWithoutAction: reds, measureActions: actions } = data;
  if (measureId && reds.total === 0 && actions.length === 0) return null;
  return (
    <section className={styles.reds} aria-labelledby={`reds-${measureId ?? 'all'}`}>
      <h2 id={`reds-${measureId ?? 'all'}`}>
        {t('reds.title')} {reds.total > 0 ? <span className={styles.count}>{reds.total}</span> : null}
      </h2>
      {reds.total === 0 ? <p className="wh-soft">{t('reds.none')}</p> : null}
      <ul className={styles.list}>
        {reds.items.map((red) => (
          <RedLine key={`${red.unitId} ${red.measureId}`} red={red} onAct={setTarget} />
        ))}
      </ul>
      {reds.total > reds.items.length ? (
        <p className="wh-soft">{t('reds.more', { count: reds.total - reds.items.length })}</p>
      ) : null}
      {actions.length > 0 ? (
        <>
          <h3>{t('actions.title')}</h3>
          <ul className={styles.list}>
            {actions.map((action) => (
              <ActionLine key={action.id} action={action} onEdit={setTarget} />
            ))}
          </ul>
        </>
      ) : null}
      {target ? (
        <Suspense fallback={null}>
          <ActionDialog target={target} onClose={() => setTarget(null)} />
        </Suspense>
      ) : null}
    </section>
  );
}

function RedLine({ red, onAct }: { red: Red; onAct: (target: ActionTarget) => void }) {
  const { t } = useTranslation('updates');
  const { can } = useSession();
  const formats = useFormats();
  const value = formats.value(red.value, red.unit, red.decimals);
  const redFlag = formats.value(red.redFlag, red.unit, red.decimals);
  return (
    <li>
      <span>
        <strong>{red.measureName}</strong> <span className="wh-soft">{red.unitName}</span>
        <span className={styles.small}>
          {t('reds.value', { value, redFlag, period: formats.period(red.period) })}
          {red.note ? ` ${t('reds.note', { note: red.note })}` : null}
        </span>
      </span>
      {can('reading:write') ? (
        <Button size="xs" variant="default" onClick={() => onAct({ ...red, action: null })}>
          {t('action.add')}
        </Button>
      ) : null}
    </li>
  );
}

function ActionLine({ action, onEdit }: { action: ActionFieldsFragment; onEdit: (target: ActionTarget) => void }) {
  const { t } = useTranslation('updates');
  const { can } = useSession();
  const { program } = useProgram();
  const formats = useFormats();
  const { save, isSaving } = useSave(UpdateMeasureActionDocument);
  const complete = () =>
    save(
      { id: action.id, version: action.version, doneOn: program.today },
      { done: t('actions.completed', { title: action.title }), undoable: true, refetch: 'active' },
    );
  const parts = [action.unitName, action.measureName, action.owner ?? action.initiativeTitle].filter(Boolean);
  return (
    <li>
      <span>
        <strong>{action.title}</strong>
        <span className={styles.small}>
          {parts.join(t('grid.separator'))}
          {action.dueOn ? (
            <span className={action.isOverdue ? styles.problem : undefined}>
              {' '}
              {action.isOverdue
                ? t('actions.overdue', { date: formats.date(action.dueOn) })
                : t('actions.due', { date: formats.date(action.dueOn) })}
            </span>
          ) : null}
        </span>
      </span>
      {can('reading:write') ? (
        <span className={styles.buttons}>
          <Button size="xs" variant="subtle" onClick={() => onEdit({ ...action, action })}>
            {t('action.edit')}
          </Button>
          <Button size="xs" variant="default" loading={isSaving} onClick={() => void complete()}>
            {t('actions.complete')}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
