import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import type { InitiativeFilter } from '../../graphql/graphql';
import { useLazyCommit } from '../editing/lazy-commit';
import { useQuickSave } from '../editing/quick-save';
import { useUndoOfRows } from '../editing/undo-rows';
import { InitiativeMatrixDocument, UpdateInitiativeDocument } from './initiatives.documents';
import { type AxisPlace, type MatrixDot, withMoved } from './matrix-model';

/** Moving dots of the matrix. */
export interface MatrixMoves {
  /** The dots with what is not yet written. */
  dots: readonly MatrixDot[];
  move: (id: string, place: Partial<AxisPlace>) => void;
  /** Why, written to the history with the next move; empties itself. */
  reason: string;
  setReason: (reason: string) => void;
}

/**
 * Moves dots at once on screen and writes them half a second after the last move, each with its version and only the
 * axes that changed (so that an axis inherited from the episodes stays inherited). A single move can be undone from its
 * message; so can several moved together.
 */
export function useMatrixMoves(dots: readonly MatrixDot[], filter: InitiativeFilter): MatrixMoves {
  const { t } = useTranslation('initiatives');
  const { program } = useProgram();
  const client = useApolloClient();
  const { save } = useQuickSave(UpdateInitiativeDocument);
  const [reason, setReason] = useState('');
  const versions = useRef(new Map<string, number>());

  const offerUndo = useUndoOfRows();

  const { local, change } = useLazyCommit<AxisPlace>(async (changes) => {
    const why = reason.trim() || undefined;
    const written: string[] = [];
    for (const [id, place] of changes) {
      const dot = dots.find((other) => other.id === id);
      if (!dot) continue;
      const axes: Partial<AxisPlace> = {};
      if (place.frequency !== dot.frequency) axes.frequency = place.frequency;
      if (place.emotionalImportance !== dot.emotionalImportance) axes.emotionalImportance = place.emotionalImportance;
      if (Object.keys(axes).length === 0) continue;
      const version = Math.max(dot.version, versions.current.get(id) ?? 0);
      const isAlone = changes.size === 1;
      const row = await save(
        { id, version, ...axes, reason: why },
        isAlone
          ? {
              done: t('matrix.done', {
                title: dot.title,
                frequency: place.frequency ?? '–',
                emotion: place.emotionalImportance ?? '–',
              }),
              undoable: true,
            }
          : {},
      );
      if (!row) continue;
      written.push(id);
      versions.current.set(id, row.version);
      client.cache.updateQuery(
        { query: InitiativeMatrixDocument, variables: { programId: program.id, filter } },
        (data) => (data ? withMoved(data, row) : data),
      );
    }
    if (changes.size > 1 && written.length > 0) {
      await offerUndo(written, t('matrix.done-many', { count: written.length }));
    }
    setReason('');
  });

  return {
    dots: dots.map((dot) => ({ ...dot, ...local.get(dot.id) })),
    move: (id, place) => {
      const dot = dots.find((other) => other.id === id);
      if (!dot) return;
      const here = local.get(id) ?? { frequency: dot.frequency, emotionalImportance: dot.emotionalImportance };
      change(id, { ...here, ...place });
    },
    reason,
    setReason,
  };
}
