import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import { usePeek } from '../editing/peek';
import { BattleCard } from './battle-card';
import { BattlePeek } from './battle-peek';
import { BattlesDocument, CreateMustWinBattleDocument } from './battles.documents';
import { NewTitle } from './new-title';
import styles from './strategy.module.css';
import { StrategyTabs } from './strategy-tabs';

/** More live battles than this are advised against (M27): they can no longer all be won. */
const ADVISED = 5;

/** The battles the program must win, with why, captain, lead measures and initiatives (M27). */
export function BattlesPage() {
  const { t } = useTranslation(['strategy', 'initiatives', 'editing', 'history']);
  const { program } = useProgram();
  const { can } = useSession();
  const to = useProgramLink();
  const { peek, open, close } = usePeek();
  const [archived, setArchived] = useQueryState('archived', parseAsBoolean.withDefault(false));
  const [isCreating, setCreating] = useState(false);
  const { data, previousData, error, refetch } = useQuery(BattlesDocument, {
    variables: { programId: program.id, includeArchived: archived },
    fetchPolicy: 'cache-and-network',
  });
  const answer = data ?? previousData;
  if (!answer) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const battles = answer.mustWinBattles.toSorted((a, b) => a.position - b.position);
  const live = battles.filter((battle) => battle.archivedAt == null).length;
  const shown = battles.find((battle) => battle.id === peek);
  const create = can('strategy:write') ? (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('battle.create')}
    </Button>
  ) : null;
  return (
    <Page>
      <PageHeader
        title={t('battle.page')}
        lead={t('battle.lead')}
        offers={battles.length > 0 ? [{ view: 'battles' }] : null}
        actions={battles.length > 0 ? create : null}
      />
      <StrategyTabs />
      {battles.length === 0 ? (
        <EmptyState
          title={t('battle.none')}
          text={t('battle.none-text')}
          example={t('battle.example')}
          action={create}
          secondary={<Link to={to('packs')}>{t('from-pack')}</Link>}
        />
      ) : (
        <>
          {live > ADVISED ? (
            <p className={styles.advice}>{t('battle.too-many', { count: live, advised: ADVISED })}</p>
          ) : null}
          <ul className={styles.battles}>
            {battles.map((battle, at) => (
              <BattleCard key={battle.id} battle={battle} order={at + 1} open={open} />
            ))}
          </ul>
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
      {shown ? <BattlePeek key={shown.id} battle={shown} onClose={close} /> : null}
      {isCreating ? (
        <NewTitle
          onClose={() => setCreating(false)}
          title={t('battle.create')}
          second={{ label: t('battle.why'), hint: t('battle.why-hint'), field: 'why' }}
          document={CreateMustWinBattleDocument}
          input={(title, why) => ({ programId: program.id, title, why })}
          onCreated={open}
        />
      ) : null}
    </Page>
  );
}
