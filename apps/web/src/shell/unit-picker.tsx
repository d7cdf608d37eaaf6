import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeBelow } from '../app/menu';
import { useProgram } from '../app/program';
import { isComposing } from '../app/shortcuts';
import { useUnit } from '../app/unit';
import styles from './unit-picker.module.css';

const SHOWN = 60;

/** The unit of the page as a combobox that searches names and the parents above them; lists at most 60 at a time. */
export function UnitPicker() {
  const { t } = useTranslation('shell');
  const { units } = useProgram();
  const { unit, set } = useUnit();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const isOpen = typed !== null;
  const wanted = (typed ?? '').trim().toLocaleLowerCase();
  const found = useMemo(
    () =>
      wanted === ''
        ? units.slice(0, SHOWN)
        : units.filter((choice) => choice.name.toLocaleLowerCase().includes(wanted)).slice(0, SHOWN),
    [units, wanted],
  );
  if (units.length === 0) return null;

  const open = () => {
    if (isOpen || !list.current || !input.current) return;
    setTyped('');
    setAt(
      Math.max(
        0,
        units.slice(0, SHOWN).findIndex((choice) => choice.id === unit?.id),
      ),
    );
    list.current.showPopover();
    placeBelow(list.current, input.current);
    input.current.select();
  };
  const close = () => {
    if (!isOpen) return;
    list.current?.hidePopover();
    setTyped(null);
  };
  const choose = (unitId: string | undefined) => {
    close();
    if (unitId && unitId !== unit?.id) set(unitId);
  };
  const go = (next: number) => {
    const index = Math.max(0, Math.min(next, found.length - 1));
    setAt(index);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) go(at + (event.key === 'ArrowDown' ? 1 : -1));
      else open();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen) choose(found[at]?.id);
      else open();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div className={styles.picker}>
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-label={t('field.unit')}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.length > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed === null || typed === '' ? (unit?.name ?? '') : typed}
        onChange={(event) => {
          if (!isOpen) open();
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onClick={open}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <svg className={styles.arrow} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <div ref={list} id={id} popover="manual" role="listbox" aria-label={t('field.unit')} className={styles.list}>
        {found.map((choice, index) => (
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice.id === unit?.id}
            data-active={index === at || undefined}
            className={styles.option}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(choice.id);
            }}
            onPointerMove={() => setAt(index)}
          >
            {choice.name}
            {choice.path ? <span className={styles.path}>{choice.path}</span> : null}
          </div>
        ))}
        {found.length === 0 ? <p className={styles.path}>{t('empty.units')}</p> : null}
      </div>
    </div>
  );
}
