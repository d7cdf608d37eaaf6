import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { comparePriority, priorityOf } from '@wheelhouse/domain';
import { PriorityMatrix, type PriorityPlace } from '@wheelhouse/ui';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { useNarrow } from '../../app/narrow';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import { useLazyCommit } from '../editing/lazy-commit';
import { usePeek } from '../editing/peek';
import { useInitiativeChoices } from '../initiatives/initiative-choices';
import { EpisodeCards } from './episode-cards';
import { useEditEpisode } from './episode-edit';
import { useEpisodeMatrixLabels } from './episode-matrix-labels';
import { EpisodePeek } from './episode-peek';
import { EpisodeTable } from './episode-table';
import { CreateEpisodeDocument, EpisodesDocument } from './episodes.documents';
import { NewTitle } from './new-title';
import styles from './strategy.module.css';
import { StrategyTabs } from './strategy-tabs';

/** What customers come for, by how often they do and how much it matters to them (M12). */
export function EpisodesPage() {
  const { t } = useTranslation(['strategy', 'initiatives', 'editing', 'history']);
  const { program } = useProgram();
  const { can } = useSession();
  const isNarrow = useNarrow();
  const to = useProgramLink();
  const { peek, open, close } = usePeek();
  const choices = useInitiativeChoices();
  const edit = useEditEpisode();
  const [archived, setArchived] = useQueryState('archived', parseAsBoolean.withDefault(false));
  const [selected, setSelected] = useState<string[]>([]);
  const [isCreating, setCreating] = useState(false);
  const { data, previousData, error, refetch } = useQuery(EpisodesDocument, {
    variables: { programId: program.id, includeArchived: archived },
    fetchPolicy: 'cache-and-network',
  });
  const answer = data ?? previousData;
  const episodes = useMemo(
    () =>
      (answer?.episodes ?? [])
        .map((episode) => ({ episode, priority: priorityOf(episode) }))
        .sort((a, b) => comparePriority(a.priority, b.priority))
        .map(({ episode }) => episode),
    [answer],
  );
  const live = episodes.filter((episode) => episode.archivedAt == null);
  const { local, change } = useLazyCommit<PriorityPlace>(async (changes) => {
    for (const [id, place] of changes) {
      const episode = episodes.find((other) => other.id === id);
      if (episode) await edit(episode, place);
    }
  });
  const scored = live.filter((episode) => episode.zone !== null).length;
  const labels = useEpisodeMatrixLabels(scored, live.length);
  const canWrite = can('strategy:write');
  const shown = episodes.find((episode) => episode.id === peek);

  if (!answer) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const create = canWrite ? (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('episode.create')}
    </Button>
  ) : null;
  return (
    <Page>
      <PageHeader
        title={t('episode.page')}
        lead={t('episode.lead')}
        offers={episodes.length > 0 ? [{ view: 'episodes' }] : null}
        actions={episodes.length > 0 ? create : null}
      />
      <StrategyTabs />
      {episodes.length === 0 ? (
        <EmptyState
          title={t('episode.none')}
          text={t('episode.none-text')}
          example={t('episode.example')}
          action={create}
          secondary={<Link to={to('packs')}>{t('from-pack')}</Link>}
        />
      ) : (
        <>
          <div className={styles.matrix}>
            <PriorityMatrix
              ids={live.map((episode) => episode.id)}
              titles={live.map((episode) => episode.title)}
              frequency={live.map((episode) => local.get(episode.id)?.frequency ?? episode.frequency)}
              emotionalImportance={live.map(
                (episode) => local.get(episode.id)?.emotionalImportance ?? episode.emotionalImportance,
              )}
              selectedIds={selected}
              onSelect={setSelected}
              onOpen={open}
              onMove={canWrite ? change : undefined}
              labels={labels}
              list={!isNarrow}
            />
          </div>
          {isNarrow ? (
            <EpisodeCards episodes={episodes} open={open} />
          ) : (
            <EpisodeTable
              episodes={episodes}
              departments={choices.departments}
              edit={edit}
              open={open}
              openId={shown?.id ?? null}
              readOnly={!canWrite}
            />
          )}
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
        <EpisodePeek key={shown.id} episode={shown} departments={choices.departments} edit={edit} onClose={close} />
      ) : null}
      {isCreating ? (
        <NewTitle
          onClose={() => setCreating(false)}
          title={t('episode.create')}
          second={{ label: t('episode.need'), hint: t('episode.need-hint'), field: 'need' }}
          document={CreateEpisodeDocument}
          input={(title, need) => ({ programId: program.id, title, need })}
          onCreated={open}
        />
      ) : null}
    </Page>
  );
}
