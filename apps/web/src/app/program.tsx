import { createContext, useContext } from 'react';
import type { ProgramFrameQuery, UnitKind } from '../graphql/graphql';

/** One unit of the organisation as the pickers need it; `path` names the units above it below the top one, joined by " › ". */
export interface UnitChoice {
  id: string;
  name: string;
  kind: UnitKind;
  parentId: string | null;
  depth: number;
  path: string;
}

/** The program of the address with its units, parents before children. */
export interface ProgramFrame {
  program: ProgramFrameQuery['program'];
  units: readonly UnitChoice[];
  unitById: ReadonlyMap<string, UnitChoice>;
  /** Fetches program and units again, after units were added for example. */
  reload: () => Promise<void>;
}

/** Holds the frame; ProgramLayout fills it. */
export const ProgramContext = createContext<ProgramFrame | null>(null);

/** Program and units of the page. Throws outside /p/:programId. */
export function useProgram(): ProgramFrame {
  const frame = useContext(ProgramContext);
  if (!frame) throw new Error('useProgram needs a page below /p/:programId');
  return frame;
}

/** Turns the parallel arrays of unitTree into choices with their paths. */
export function unitChoices(tree: ProgramFrameQuery['unitTree']): UnitChoice[] {
  const paths = new Map<string, string>();
  return tree.ids.map((id, index) => {
    const parentId = tree.parentIds[index] ?? null;
    const name = tree.names[index] ?? id;
    const above = parentId ? (paths.get(parentId) ?? '') : '';
    if (parentId) paths.set(id, above ? `${above} › ${name}` : name);
    return { id, name, kind: tree.kinds[index] ?? 'STORE', parentId, depth: tree.depths[index] ?? 0, path: above };
  });
}
