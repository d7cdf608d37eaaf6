import type { CSSProperties, KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import type { HeatMapProps } from './heat-map.types';

const SCORES = [1, 2, 3, 4, 5] as const;

interface Cell {
  row: number;
  column: number;
}

/** A score of the map as a whole number 1 to 5, or null for anything else. */
export function heatScore(value: number | null | undefined): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return Math.min(5, Math.max(1, Math.round(value)));
}

/** The cell an arrow key, Home or End leads to, held inside the table; null for other keys. */
export function nextCell(from: Cell, pressed: string, rows: number, columns: number): Cell | null {
  const last = { row: rows - 1, column: columns - 1 };
  switch (pressed) {
    case 'ArrowRight':
      return { ...from, column: Math.min(last.column, from.column + 1) };
    case 'ArrowLeft':
      return { ...from, column: Math.max(0, from.column - 1) };
    case 'ArrowDown':
      return { ...from, row: Math.min(last.row, from.row + 1) };
    case 'ArrowUp':
      return { ...from, row: Math.max(0, from.row - 1) };
    case 'Home':
      return { ...from, column: 0 };
    case 'End':
      return { ...from, column: last.column };
    default:
      return null;
  }
}

/**
 * Rows by columns of scores 1 to 5, each as number, ticks and shade, so it reads without colour. Arrow keys move, 1 to 5 score,
 * Delete clears, Enter or a tap opens five buttons. `values` may be ragged: missing cells are empty.
 */
export function HeatMap({ rows, columns, values, onChange, onOpenRow, labels }: HeatMapProps) {
  const [current, setCurrent] = useState<Cell>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Cell | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const table = useRef<HTMLTableElement>(null);
  const id = useId();
  const focusCell = (cell: Cell) => {
    setCurrent(cell);
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell.row}-${cell.column}"]`)?.focus();
  };
  const write = (cell: Cell, value: number | null) => {
    const row = rows[cell.row];
    const column = columns[cell.column];
    setEditing(null);
    focusCell(cell);
    if (row === undefined || column === undefined || onChange === undefined) return;
    if (heatScore(values[cell.row]?.[cell.column]) === value) return;
    onChange(row.key, column.key, value);
    setAnnouncement(labels.changed({ row: row.label, column: column.label, value }));
  };
  const onKeyDown = (cell: Cell, event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextCell(cell, event.key, rows.length, columns.length);
    if (editing !== null && event.key === 'Escape') {
      setEditing(null);
      focusCell(cell);
    } else if (editing !== null && next !== null) return;
    else if (next !== null) focusCell(next);
    else if (onChange === undefined) return;
    else if (/^[1-5]$/.test(event.key)) write(cell, Number(event.key));
    else if (event.key === 'Delete' || event.key === 'Backspace') write(cell, null);
    else if (editing === null && (event.key === 'Enter' || event.key === ' ')) setEditing(cell);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="wh-heat">
      <p className="wh-sr" id={`${id}-help`}>
        {labels.keyboardHelp}
      </p>
      <div className="wh-heat__scroll" role="region" aria-label={labels.caption} tabIndex={0}>
        <table ref={table} role="grid" aria-describedby={`${id}-help`} aria-readonly={onChange === undefined}>
          <caption className="wh-sr">{labels.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.rowHeading}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.label}
                  {column.note ? <small>{column.note}</small> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={row.key}>
                <th scope="row">
                  {onOpenRow === undefined ? (
                    row.label
                  ) : (
                    <button type="button" className="wh-heat__row" onClick={() => onOpenRow(row.key)}>
                      {row.label}
                    </button>
                  )}
                  {row.note ? <small>{row.note}</small> : null}
                </th>
                {columns.map((column, columnIndex) => {
                  const cell = { row: rowIndex, column: columnIndex };
                  const value = heatScore(values[rowIndex]?.[columnIndex]);
                  const isCurrent = current.row === rowIndex && current.column === columnIndex;
                  const isEditing = editing?.row === rowIndex && editing.column === columnIndex;
                  return (
                    <td
                      key={column.key}
                      role="gridcell"
                      tabIndex={isCurrent ? 0 : -1}
                      data-cell={`${rowIndex}-${columnIndex}`}
                      data-editable={onChange !== undefined || undefined}
                      aria-label={labels.cell({ row: row.label, column: column.label, value })}
                      onKeyDown={(event) => onKeyDown(cell, event)}
                      onFocus={() => setCurrent(cell)}
                      onClick={onChange === undefined || isEditing ? undefined : () => setEditing(cell)}
                    >
                      <HeatValue value={value} empty={labels.empty} />
                      {isEditing ? (
                        <div
                          className="wh-heat__choose"
                          role="group"
                          aria-label={labels.choose({ row: row.label, column: column.label })}
                          data-end={columnIndex >= columns.length - 2 || undefined}
                        >
                          {SCORES.map((score) => (
                            <button
                              key={score}
                              type="button"
                              aria-pressed={score === value}
                              onClick={() => write(cell, score)}
                            >
                              {score}
                            </button>
                          ))}
                          <button type="button" aria-label={labels.clear} onClick={() => write(cell, null)}>
                            ×
                          </button>
                        </div>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="wh-heat__key">{labels.key}</p>
      <p className="wh-sr" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}

function HeatValue({ value, empty }: { value: number | null; empty: string }) {
  if (value === null)
    return (
      <span className="wh-heat__value" data-empty>
        {empty}
      </span>
    );
  const style: CSSProperties = { background: `var(--wh-heat-${value})`, color: `var(--wh-heat-${value}-ink)` };
  return (
    <span className="wh-heat__value" style={style}>
      <b>{value}</b>
      <span className="wh-heat__ticks" aria-hidden="true">
        {SCORES.map((score) => (
          <i key={score} data-on={score <= value || undefined} />
        ))}
      </span>
    </span>
  );
}
