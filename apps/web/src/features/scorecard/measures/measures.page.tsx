import { useQuery } from '@apollo/client/react';
import { Switch } from '@mantine/core';
import { parseAsString, useQueryState } from 'nuqs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { EmptyState } from '../../../app/empty-state';
import { ErrorState } from '../../../app/error-state';
import { Loading } from '../../../app/loading';
import { useProgram } from '../../../app/program';
import { useSession } from '../../../app/session';
import { useProgramLink } from '../../../app/unit';
import { SettingsFrame } from '../../programs/settings/settings-frame';
import { MeasurePanel } from './measure-panel';
import { MeasureTable } from './measure-table';
import { QUADRANTS } from './measure-words';
import { MeasuresDocument } from './measures.documents';
import { NewMeasurePanel } from './new-measure-panel';

/** The measures by quadrant: those on the wheel in their places, then those of the drill-down. `?edit=` opens one. */
export function MeasuresPage() {
  const { t } = useTranslation('scorecard.measures');
  const { program } = useProgram();
  const { can } = useSession();
  const to = useProgramLink();
  const { data, error, refetch } = useQuery(MeasuresDocument, { variables: { programId: program.id } });
  const [chosen, setChosen] = useQueryState('edit', parseAsString);
  const [showsArchived, setShowsArchived] = useState(false);
  const mayWrite = can('measure:write');
  const measures = data?.measures ?? [];
  const live = measures.filter((measure) => !measure.archivedAt);
  const hasArchived = live.length < measures.length;
  const shown = showsArchived ? measures : live;
  const open = measures.find((measure) => measure.id === chosen);
  const create = (
    <Button onClick={() => void setChosen('new')} variant={measures.length === 0 ? 'default' : undefined}>
      {t('action.create')}
    </Button>
  );

  return (
    <SettingsFrame
      title={t('title')}
      lead={t('lead')}
      offers={measures.length > 0 ? [{ view: 'measures' }] : null}
      actions={
        <>
          {hasArchived ? (
            <Switch
              label={t('archived.show')}
              checked={showsArchived}
              onChange={(event) => setShowsArchived(event.currentTarget.checked)}
            />
          ) : null}
          {mayWrite && measures.length > 0 ? create : null}
        </>
      }
    >
      {!data ? (
        error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Loading lines={10} />
        )
      ) : measures.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          action={can('pack:install') ? <Button to={to('packs')}>{t('empty.packs')}</Button> : undefined}
          secondary={mayWrite ? create : undefined}
        />
      ) : (
        QUADRANTS.map((quadrant) => (
          <MeasureTable
            key={quadrant}
            quadrant={quadrant}
            measures={shown.filter((measure) => measure.quadrant === quadrant)}
            mayWrite={mayWrite}
            onOpen={(id) => void setChosen(id)}
          />
        ))
      )}
      {chosen === 'new' && mayWrite ? <NewMeasurePanel measures={live} onClose={() => void setChosen(null)} /> : null}
      {open ? (
        <MeasurePanel
          measure={open}
          others={live.filter((one) => one.id !== open.id)}
          mayWrite={mayWrite}
          onClose={() => void setChosen(null)}
        />
      ) : null}
    </SettingsFrame>
  );
}
