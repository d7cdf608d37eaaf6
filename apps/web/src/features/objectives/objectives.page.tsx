import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { usePeriod } from '../../app/period';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useScoreWords } from '../../app/status-words';
import { useProgramLink, useUnit } from '../../app/unit';
import type { Quadrant } from '../../graphql/graphql';
import { usePeek } from '../editing/peek';
import { NewTitle } from '../strategy/new-title';
import { StrategyTabs } from '../strategy/strategy-tabs';
import { CoverageBar } from './coverage-bar';
import { ObjectiveLane, type ObjectiveScore } from './objective-lane';
import { ObjectivePeek } from './objective-peek';
import { CreateObjectiveDocument, ObjectiveScoresDocument, ObjectivesDocument } from './objectives.documents';
import styles from './objectives.module.css';

const QUADRANTS: readonly Quadrant[] = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'];
const MOST = 20;

/** The objectives of a program in four lanes, each with its score and how far it has cascaded (M8). */
export function ObjectivesPage() {
  const { t } = useTranslation(['objectives', 'strategy', 'editing', 'history', 'units']);
  const { program } = useProgram();
  const { can } = useSession();
  const { unit, unitId } = useUnit();
  const { period } = usePeriod();
  const to = useProgramLink();
  const formats = useFormats();
  const words = useScoreWords();
  const { peek, open, close } = usePeek();
  const [archived, setArchived] = useQueryState('archived', parseAsBoolean.withDefault(false));
  const [creating, setCreating] = useState<Quadrant | null>(null);
  const { data, previousData, error, refetch } = useQuery(ObjectivesDocument, {
    variables: { programId: program.id, includeArchived: archived },
    fetchPolicy: 'cache-and-network',
  });
  const { data: scored } = useQuery(ObjectiveScoresDocument, {
    variables: { unitId: unitId ?? '', period },
    skip: unitId === null,
  });
  const answer = data ?? previousData;
  if (!answer) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const { objectives, cascadeCoverage: total } = answer;
  const scores = new Map<string, ObjectiveScore>(scored?.objectiveScores.map((score) => [score.objectiveId, score]));
  const live = objectives.filter((objective) => objective.archivedAt == null);
  const shown = objectives.find((objective) => objective.id === peek);
  const running = answer.pulses.find((pulse) => pulse.status === 'OPEN' && !pulse.hasAnswered);
  const mayCreate = can('strategy:write') && live.length < MOST;
  return (
    <Page>
      <PageHeader
        title={t('page.title')}
        lead={t('page.lead')}
        actions={
          <Button variant="default" to={to('strategy/pulse')}>
            {t('pulse.link')}
          </Button>
        }
      />
      <StrategyTabs />
      {running ? (
        <p className={styles.notice}>
          {t('pulse.running', { title: running.title, date: formats.date(running.closesOn) })}{' '}
          <Link to={to('strategy/pulse')}>{t('pulse.answer-now')}</Link>
        </p>
      ) : null}
      {objectives.length === 0 ? (
        <EmptyState
          title={t('none.title')}
          text={t('none.text')}
          example={t('none.example')}
          action={mayCreate ? <Button onClick={() => setCreating('CUSTOMER')}>{t('objective.create')}</Button> : null}
        />
      ) : (
        <>
          <div className={styles.totals}>
            <span>{t('page.count', { count: live.length, most: MOST })}</span>
            <span className={styles.total}>
              {t('coverage.total')} <CoverageBar covered={total.covered} required={total.required} />
            </span>
            <span className="wh-soft">
              {unit ? t('page.scores-of', { unit: unit.name, period: formats.period(period) }) : null}
            </span>
          </div>
          <div className={styles.lanes}>
            {QUADRANTS.map((quadrant) => (
              <ObjectiveLane
                key={quadrant}
                name={words.quadrant[quadrant]}
                objectives={objectives.filter((objective) => objective.quadrant === quadrant)}
                scores={scores}
                selected={peek}
                open={open}
                create={mayCreate ? () => setCreating(quadrant) : null}
              />
            ))}
          </div>
          <Checkbox
            mt="md"
            size="xs"
            className="wh-no-print"
            label={t('show-archived')}
            checked={archived}
            onChange={(event) => void setArchived(event.currentTarget.checked || null)}
          />
        </>
      )}
      {shown ? (
        <ObjectivePeek
          key={shown.id}
          objective={shown}
          objectives={live}
          score={scores.get(shown.id)}
          onClose={close}
        />
      ) : null}
      {creating ? (
        <NewTitle
          onClose={() => setCreating(null)}
          title={t('objective.create-in', { quadrant: words.quadrant[creating] })}
          second={{ label: t('objective.description'), hint: t('objective.description-hint'), field: 'description' }}
          document={CreateObjectiveDocument}
          input={(title, description) => ({ programId: program.id, quadrant: creating, title, description })}
          onCreated={open}
        />
      ) : null}
    </Page>
  );
}
