import { comparePriority, priorityOf } from '@wheelhouse/domain';
import type { InitiativeMatrixQuery, InitiativeStatus } from '../../graphql/graphql';

/** Where an initiative stands on the two axes; null while an axis is not scored. */
export interface AxisPlace {
  frequency: number | null;
  emotionalImportance: number | null;
}

/** One dot of the matrix. `rank` counts from 1 in the order of priority. */
export interface MatrixDot extends AxisPlace {
  id: string;
  version: number;
  title: string;
  status: InitiativeStatus;
  battleId: string | null;
  rank: number;
}

/** The columns of the server's answer as dots, ranked by comparePriority of M12; equals keep the server's order. */
export function rankedDots(matrix: InitiativeMatrixQuery['initiativeMatrix']): MatrixDot[] {
  return matrix.ids
    .map((id, at) => ({
      id,
      version: matrix.versions[at] ?? 0,
      title: matrix.titles[at] ?? id,
      frequency: matrix.frequency[at] ?? null,
      emotionalImportance: matrix.emotionalImportance[at] ?? null,
      status: matrix.statuses[at] ?? 'PROPOSED',
      battleId: matrix.battleIds[at] ?? null,
    }))
    .map((dot) => ({ dot, priority: priorityOf(dot) }))
    .sort((a, b) => comparePriority(a.priority, b.priority))
    .map(({ dot }, at) => ({ ...dot, rank: at + 1 }));
}

/** The answer with one initiative moved and at a newer version; the same answer when it is not among the columns. */
export function withMoved(
  data: InitiativeMatrixQuery,
  row: AxisPlace & { id: string; version: number },
): InitiativeMatrixQuery {
  const matrix = data.initiativeMatrix;
  const at = matrix.ids.indexOf(row.id);
  if (at < 0) return data;
  const replaced = <T>(column: readonly T[], value: T): T[] => column.map((old, index) => (index === at ? value : old));
  return {
    ...data,
    initiativeMatrix: {
      ...matrix,
      versions: replaced(matrix.versions, row.version),
      frequency: replaced(matrix.frequency, row.frequency),
      emotionalImportance: replaced(matrix.emotionalImportance, row.emotionalImportance),
    },
  };
}
