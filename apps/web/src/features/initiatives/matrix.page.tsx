import { useQuery } from '@apollo/client/react';
import { PriorityMatrix } from '@wheelhouse/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { usePeek } from '../editing/peek';
import { FilterBar } from './filter-bar';
import { useInitiativeChoices } from './initiative-choices';
import { useInitiativeFilter } from './initiative-filter';
import { InitiativeMatrixDocument } from './initiatives.documents';
import styles from './initiatives.module.css';
import { InitiativesFrame, NoInitiatives } from './initiatives-frame';
import { usePriorityLabels } from './matrix-labels';
import { rankedDots } from './matrix-model';
import { useMatrixMoves } from './matrix-moves';
import { SelectedStrip } from './selected-strip';

/** Up to this many dots the rank list stands beside the matrix; with more the reader filters first. */
const LISTED = 150;

/** Initiatives by frequency and emotional importance; moving a dot writes both. */
export function MatrixPage() {
  const { t } = useTranslation(['initiatives', 'editing', 'history']);
  const { program } = useProgram();
  const { can } = useSession();
  const state = useInitiativeFilter();
  const choices = useInitiativeChoices();
  const { peek, open } = usePeek();
  const [selected, setSelected] = useState<string[]>([]);
  const { data, previousData, error, refetch } = useQuery(InitiativeMatrixDocument, {
    variables: { programId: program.id, filter: state.filter },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const ranked = useMemo(() => (shown ? rankedDots(shown.initiativeMatrix) : []), [shown]);
  const { dots, move, reason, setReason } = useMatrixMoves(ranked, state.filter);
  const scored = dots.filter((dot) => dot.frequency !== null && dot.emotionalImportance !== null).length;
  const labels = usePriorityLabels(t('matrix.name'), scored, dots.length);
  const present = selected.filter((id) => dots.some((dot) => dot.id === id));
  const only = present.length === 1 ? dots.find((dot) => dot.id === present[0]) : undefined;
  const canWrite = can('initiative:write') && !state.switches.archived;

  if (!shown) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <InitiativesFrame>
      {dots.length > 0 || state.active > 0 ? (
        <FilterBar state={state} choices={choices} shown={data ? data.initiativeMatrix.total : null} />
      ) : null}
      {dots.length === 0 ? (
        <NoInitiatives isFiltered={state.active > 0} onClear={state.clear} />
      ) : (
        <>
          <p className={`${styles.hint} wh-no-print`}>
            {canWrite ? t('matrix.hint') : t('matrix.hint-read')}
            {scored > LISTED ? ` ${t('matrix.many', { count: LISTED })}` : ''}
          </p>
          <PriorityMatrix
            ids={dots.map((dot) => dot.id)}
            titles={dots.map((dot) => dot.title)}
            frequency={dots.map((dot) => dot.frequency)}
            emotionalImportance={dots.map((dot) => dot.emotionalImportance)}
            battle={dots.map((dot) => choices.battleTitle(dot.battleId))}
            selectedIds={present}
            onSelect={setSelected}
            onOpen={open}
            onMove={canWrite ? move : undefined}
            list={scored <= LISTED}
            labels={labels}
          />
          {canWrite && only && !peek ? (
            <SelectedStrip
              dot={only}
              battle={choices.battleTitle(only.battleId)}
              reason={reason}
              onReason={setReason}
              onMove={(place) => move(only.id, place)}
              onOpen={() => open(only.id)}
            />
          ) : null}
        </>
      )}
    </InitiativesFrame>
  );
}
