import { useQuery } from '@apollo/client/react';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import { usePeek } from '../editing/peek';
import { useUnitKindWords } from '../units/unit-kinds';
import { treeOf } from './cascade-model';
import { CascadeTable } from './cascade-table';
import { CascadeTree } from './cascade-tree';
import { CoverageBar } from './coverage-bar';
import { GiveObjective } from './give-objective';
import { GoalPeek } from './goal-peek';
import { NewGoal } from './new-goal';
import { CascadeDocument } from './objectives.documents';
import styles from './objectives.module.css';

const VIEWS = ['tree', 'table'] as const;

/** What one objective means for units, teams and people, as a tree or a table, with the units that have no goal yet (M8). */
export function CascadePage() {
  const { t } = useTranslation(['objectives', 'editing', 'history', 'units']);
  const { objectiveId = '' } = useParams();
  const { can } = useSession();
  const to = useProgramLink();
  const kinds = useUnitKindWords();
  const { peek, open, close } = usePeek();
  const [view, setView] = useQueryState('view', parseAsStringLiteral(VIEWS).withDefault('tree'));
  const [asking, setAsking] = useState<'give' | { below: string | null } | null>(null);
  const { data, previousData, error, refetch } = useQuery(CascadeDocument, {
    variables: { objectiveId },
    fetchPolicy: 'cache-and-network',
  });
  const cascade = (data ?? previousData)?.cascade;
  const tree = useMemo(() => treeOf(cascade?.goals ?? [], cascade?.gaps ?? []), [cascade]);
  if (!cascade) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const { objective, goals, gaps } = cascade;
  const mayWrite = can('goal:write') && objective.archivedAt == null;
  const give = mayWrite ? () => setAsking('give') : null;
  const shown = goals.find((goal) => goal.id === peek);
  return (
    <Page>
      <p className={styles.back}>
        <Link to={to('strategy/objectives')}>{t('page.title')}</Link>
      </p>
      <PageHeader
        title={objective.title}
        lead={objective.description || null}
        actions={
          goals.length + gaps.length > 0 ? (
            <>
              <Button variant="default" onClick={() => void setView(view === 'tree' ? 'table' : null)}>
                {view === 'tree' ? t('action.show-table') : t('tree.show')}
              </Button>
              {give ? (
                <>
                  <Button variant="default" onClick={() => setAsking({ below: null })}>
                    {t('goal.create')}
                  </Button>
                  <Button onClick={give}>{t('give.button')}</Button>
                </>
              ) : null}
            </>
          ) : null
        }
      />
      {goals.length + gaps.length === 0 ? (
        <EmptyState
          title={t('cascade.none-title')}
          text={t('cascade.none-text')}
          example={t('cascade.none-example')}
          action={give ? <Button onClick={give}>{t('give.button')}</Button> : null}
        />
      ) : (
        <>
          <div className={styles.totals}>
            <span className={styles.total}>
              {t('coverage.of-cascade')} <CoverageBar {...objective.coverage} />
            </span>
            <span className="wh-soft">
              {objective.carriedBy
                ? t('cascade.carried-by', { kind: kinds[objective.carriedBy] })
                : t('cascade.carried-by-nobody')}
            </span>
          </div>
          {view === 'tree' ? (
            <CascadeTree
              tree={tree}
              label={t('tree.label', { name: objective.title })}
              objective={objective.title}
              selected={peek}
              open={open}
              give={give}
            />
          ) : (
            <CascadeTable goals={goals} gaps={gaps} selected={peek} open={open} />
          )}
        </>
      )}
      {shown ? (
        <GoalPeek
          key={shown.id}
          goal={shown}
          goals={goals}
          onClose={close}
          addBelow={mayWrite ? () => setAsking({ below: shown.id }) : null}
        />
      ) : null}
      {asking === 'give' ? <GiveObjective objective={objective} onClose={() => setAsking(null)} /> : null}
      {asking !== null && asking !== 'give' ? (
        <NewGoal
          objectiveId={objective.id}
          parent={goals.find((goal) => goal.id === asking.below) ?? null}
          onClose={() => setAsking(null)}
          onCreated={open}
        />
      ) : null}
    </Page>
  );
}
