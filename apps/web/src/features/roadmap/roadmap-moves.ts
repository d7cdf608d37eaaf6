import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { useProgram } from '../../app/program';
import type { InitiativeFilter } from '../../graphql/graphql';
import { useLazyCommit } from '../editing/lazy-commit';
import { useQuickSave } from '../editing/quick-save';
import { UpdateInitiativeDocument } from '../initiatives/initiatives.documents';
import { RoadmapDocument } from './roadmap.documents';
import { type Dates, defaultDates, type PlanItem, withDates } from './roadmap-model';

/** Moving bars, and giving dates to what has none. */
export interface RoadmapMoves {
  /** Dates on screen that are not written yet, by initiative. */
  local: ReadonlyMap<string, Dates>;
  move: (id: string, dates: Dates) => void;
  /** Gives an initiative without dates its default ones. */
  plan: (item: PlanItem) => Promise<void>;
}

/** Moves bars at once on screen and writes them half a second after the last move, with the version; each can be undone. */
export function useRoadmapMoves(items: readonly PlanItem[], filter: InitiativeFilter): RoadmapMoves {
  const { t } = useTranslation('roadmap');
  const { program } = useProgram();
  const formats = useFormats();
  const client = useApolloClient();
  const { save } = useQuickSave(UpdateInitiativeDocument);

  const write = async (item: PlanItem, dates: Dates): Promise<void> => {
    const row = await save(
      { id: item.id, version: item.version, startsOn: dates.start, endsOn: dates.end },
      {
        done: t('moved', { title: item.title, start: formats.date(dates.start), end: formats.date(dates.end) }),
        undoable: true,
      },
    );
    if (!row) return;
    client.cache.updateQuery({ query: RoadmapDocument, variables: { programId: program.id, filter } }, (data) =>
      data ? withDates(data, row) : data,
    );
  };
  const { local, change } = useLazyCommit<Dates>(async (changes) => {
    for (const [id, dates] of changes) {
      const item = items.find((other) => other.id === id);
      if (item && (item.start !== dates.start || item.end !== dates.end)) await write(item, dates);
    }
  });
  return {
    local,
    move: change,
    plan: (item) => write(item, defaultDates(item.kind, program.today, program.startsOn)),
  };
}
