import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { isComposing } from '../../app/shortcuts';
import { useUnitKindWords } from './unit-kinds';
import { lineStartingWith, type UnitLine } from './unit-tree';
import styles from './units.module.css';

const LINE = 34;
const INDENT = 20;
/** A pause longer than this begins a new name when typing to a line. */
const TYPING_PAUSE_MS = 700;

/** Props of UnitTreeView. */
export interface UnitTreeViewProps {
  lines: readonly UnitLine[];
  /** The unit whose panel is open. */
  chosen: string | null;
  onChoose: (id: string) => void;
  onToggle: (id: string, open: boolean) => void;
}

/**
 * The organisation as a tree of which only the visible lines are drawn. Arrow keys move and open, Home and End go to the
 * ends, typing goes to the next name that begins so, Enter opens the unit's panel.
 */
export function UnitTreeView({ lines, chosen, onChoose, onToggle }: UnitTreeViewProps) {
  const { t } = useTranslation('units');
  const { number } = useFormats();
  const kinds = useUnitKindWords();
  const prefix = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const active = Math.max(
    0,
    lines.findIndex((line) => line.unit.id === activeId),
  );
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => LINE,
    overscan: 12,
  });
  useEffect(() => {
    if (chosen) setActiveId(chosen);
  }, [chosen]);

  const moveTo = (index: number) => {
    const line = lines[Math.min(lines.length - 1, Math.max(0, index))];
    if (!line) return;
    setActiveId(line.unit.id);
    virtual.scrollToIndex(lines.indexOf(line));
  };
  const type = (event: KeyboardEvent) => {
    if ([...event.key].length !== 1 || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
    // The shortcuts of the window are single letters too.
    event.stopPropagation();
    const isNew = event.timeStamp - typed.current.at > TYPING_PAUSE_MS;
    if (isNew && event.key === ' ') return;
    event.preventDefault();
    const text = isNew ? event.key : typed.current.text + event.key;
    typed.current = { text, at: event.timeStamp };
    const found = lineStartingWith(lines, text, isNew ? active + 1 : active);
    if (found !== null) moveTo(found);
  };
  const press = (event: KeyboardEvent) => {
    const line = lines[active];
    if (!line) return;
    const parent = lines.findIndex((other) => other.unit.id === line.unit.parentId);
    const acts = new Map<string, () => void>([
      ['ArrowDown', () => moveTo(active + 1)],
      ['ArrowUp', () => moveTo(active - 1)],
      ['Home', () => moveTo(0)],
      ['End', () => moveTo(lines.length - 1)],
      ['PageDown', () => moveTo(active + 10)],
      ['PageUp', () => moveTo(active - 10)],
      ['ArrowRight', () => (line.children > 0 && !line.isOpen ? onToggle(line.unit.id, true) : moveTo(active + 1))],
      ['ArrowLeft', () => (line.children > 0 && line.isOpen ? onToggle(line.unit.id, false) : moveTo(parent))],
      ['Enter', () => onChoose(line.unit.id)],
    ]);
    const act = acts.get(event.key);
    if (!act) {
      type(event);
      return;
    }
    event.preventDefault();
    act();
  };

  return (
    <div
      ref={scroll}
      className={styles.tree}
      role="tree"
      aria-label={t('tree.label')}
      aria-activedescendant={lines[active] ? `${prefix}${lines[active].unit.id}` : undefined}
      tabIndex={0}
      onKeyDown={press}
    >
      <div className={styles.space} style={{ height: virtual.getTotalSize() }} role="none">
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          const { unit, children, isOpen } = line;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself holds the focus and listens to the keys
            <div
              key={unit.id}
              id={`${prefix}${unit.id}`}
              role="treeitem"
              tabIndex={-1}
              aria-level={unit.depth + 1}
              aria-expanded={children > 0 ? isOpen : undefined}
              aria-selected={unit.id === chosen}
              data-active={item.index === active}
              className={styles.line}
              style={{ transform: `translateY(${item.start}px)`, paddingLeft: unit.depth * INDENT }}
              onClick={() => onChoose(unit.id)}
            >
              <span
                className={styles.twist}
                aria-hidden
                onClick={(event) => {
                  if (children === 0) return;
                  event.stopPropagation();
                  onToggle(unit.id, !isOpen);
                }}
              >
                {children === 0 ? null : isOpen ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
              </span>
              <span className={styles.name}>{unit.name}</span>
              {children > 0 ? <span className={styles.count}>{number(children, 0)}</span> : null}
              <span className={styles.kind}>{kinds[unit.kind]}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
