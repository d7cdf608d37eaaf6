import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Line, linesOf, type CascadeTree as Tree } from './cascade-model';
import { CoverageBar } from './coverage-bar';
import { useGoalWords } from './goal-words';
import styles from './objectives.module.css';

const NAMED = 6;

/** More goals than this begin folded, so that the branches are seen side by side first. */
const UNFOLDED_UP_TO = 30;

/** Props of CascadeTree. `open` gets a goal's id; `give` offers a goal to the units without one, null where nobody may. */
export interface CascadeTreeProps {
  tree: Tree;
  label: string;
  /** The words of the objective; a goal that only repeats them shows its unit alone. */
  objective: string;
  selected: string | null;
  open: (id: string) => void;
  give: (() => void) | null;
}

/** The cascade as a tree: arrow keys move and fold, Enter opens a goal; units without a goal are counted in grey. */
export function CascadeTree({ tree, label, objective, selected, open, give }: CascadeTreeProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => foldedAtFirst(tree));
  const [at, setAt] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(tree, closed), [tree, closed]);
  const current = Math.max(
    0,
    lines.findIndex((line) => line.key === at),
  );
  const go = (index: number) => {
    const line = lines[Math.max(0, Math.min(index, lines.length - 1))];
    if (!line) return;
    setAt(line.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${line.key}"]`)?.focus();
  };
  const fold = (key: string, isClosed: boolean) => {
    const next = new Set(closed);
    if (isClosed) next.add(key);
    else next.delete(key);
    setClosed(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[current];
    const isOnLine = event.target instanceof HTMLElement && event.target.dataset.key !== undefined;
    if (!line || !isOnLine) return;
    const isGoal = line.kind === 'goal';
    const isFolded = isGoal && line.hasBelow && !line.isOpen;
    const isUnfolded = isGoal && line.isOpen;
    const above = lines.findLastIndex((other, index) => index < current && other.depth < line.depth);
    if (event.key === 'ArrowDown') go(current + 1);
    else if (event.key === 'ArrowUp') go(current - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(lines.length - 1);
    else if (event.key === 'ArrowRight' && isFolded) fold(line.key, false);
    else if (event.key === 'ArrowRight' && isUnfolded) go(current + 1);
    else if (event.key === 'ArrowLeft' && isUnfolded) fold(line.key, true);
    else if (event.key === 'ArrowLeft') go(above);
    else if (event.key === 'Enter' && isGoal) open(line.key);
    else if (event.key === 'Enter') give?.();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} role="tree" aria-label={label} className={styles.tree} onKeyDown={onKeyDown}>
      {lines.map((line, index) => (
        <TreeLine
          key={line.key}
          line={line}
          objective={objective}
          isTabStop={index === current}
          isSelected={line.key === selected}
          onFocus={() => setAt(line.key)}
          open={open}
          fold={fold}
          give={give}
        />
      ))}
    </div>
  );
}

/** The goals that begin folded: none of a small cascade, else every one with something below it. */
function foldedAtFirst(tree: Tree): Set<string> {
  const goals = [...tree.goals.values()].flat();
  return new Set(
    goals.length <= UNFOLDED_UP_TO
      ? []
      : goals.filter(({ id }) => tree.goals.has(id) || tree.gaps.has(id)).map(({ id }) => id),
  );
}

function TreeLine(props: {
  line: Line;
  objective: string;
  isTabStop: boolean;
  isSelected: boolean;
  onFocus: () => void;
  open: (id: string) => void;
  fold: (key: string, isClosed: boolean) => void;
  give: (() => void) | null;
}) {
  const { line, objective, isTabStop, isSelected, onFocus, open, fold, give } = props;
  const { t } = useTranslation('objectives');
  const words = useGoalWords();
  const common = {
    role: 'treeitem',
    'aria-level': line.depth + 1,
    'aria-selected': isSelected,
    tabIndex: isTabStop ? 0 : -1,
    'data-key': line.key,
    onFocus,
    style: { '--depth': line.depth } as object,
  } as const;
  if (line.kind === 'gaps') {
    const names = line.gaps.slice(0, NAMED).map((gap) => gap.unitName);
    return (
      <div {...common} className={styles.gapLine}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.6" fill="none" stroke="var(--wh-none)" strokeWidth="1.4" strokeDasharray="2 2" />
        </svg>
        <span>
          <b>{t('gap.count', { count: line.gaps.length })}</b>{' '}
          <span className="wh-soft">
            {line.gaps.length > NAMED
              ? t('gap.names-and-more', { names: names.join(t('list-comma')), count: line.gaps.length - NAMED })
              : names.join(t('list-comma'))}
          </span>
        </span>
        {give ? (
          <button type="button" tabIndex={-1} className={`${styles.quiet} wh-no-print`} onClick={give}>
            {t('give.short')}
          </button>
        ) : null}
      </div>
    );
  }
  const { goal, hasBelow, isOpen } = line;
  return (
    <div
      {...common}
      {...(hasBelow ? { 'aria-expanded': isOpen } : {})}
      className={styles.treeLine}
      data-selected={isSelected || undefined}
    >
      {hasBelow ? (
        <button
          type="button"
          tabIndex={-1}
          className={styles.fold}
          aria-label={isOpen ? t('tree.close', { name: goal.unitName }) : t('tree.open', { name: goal.unitName })}
          onClick={() => fold(goal.id, isOpen)}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" data-open={isOpen || undefined}>
            <path d="M4.5 2.5 8 6l-3.5 3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      ) : (
        <span className={styles.fold} />
      )}
      <button type="button" tabIndex={-1} className={styles.goal} onClick={() => open(goal.id)}>
        <span className={styles.goalUnit}>
          {goal.level === 'UNIT'
            ? goal.unitName
            : t('goal.at-level', { unit: goal.unitName, level: words.level[goal.level] })}
        </span>
        {goal.title === objective ? null : <span className={styles.goalTitle}>{goal.title}</span>}
      </button>
      <span className={styles.goalState}>
        {hasBelow && goal.coverage ? (
          <CoverageBar covered={goal.coverage.covered} required={goal.coverage.required} />
        ) : goal.missing.length === 0 ? (
          <span className={styles.complete}>{[goal.target, goal.owner].filter(Boolean).join(' · ')}</span>
        ) : (
          <span className={styles.missing}>
            {t('goal.missing', { parts: goal.missing.map((part) => words.part[part]).join(t('list-comma')) })}
          </span>
        )}
      </span>
    </div>
  );
}
