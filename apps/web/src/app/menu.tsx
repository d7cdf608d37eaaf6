import { createContext, type KeyboardEvent, type ReactNode, useContext, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import styles from './menu.module.css';

const CloseMenu = createContext<() => void>(() => undefined);

/** Props of Menu. `label` names the button when its content is only an icon. */
export interface MenuProps {
  trigger: ReactNode;
  triggerClass: string;
  label?: string;
  /** Edge of the button the list lines up with; `start` by default. */
  align?: 'start' | 'end';
  children: ReactNode;
}

const GAP = 4;

/** Places a popup under its trigger, kept inside the window. */
export function placeBelow(popup: HTMLElement, trigger: HTMLElement, align: 'start' | 'end' = 'start'): void {
  const box = trigger.getBoundingClientRect();
  const wanted = align === 'end' ? box.right - popup.offsetWidth : box.left;
  const room = window.innerWidth - popup.offsetWidth - GAP;
  popup.style.left = `${Math.max(GAP, Math.min(wanted, room))}px`;
  popup.style.top = `${box.bottom + GAP}px`;
  popup.style.maxHeight = `${window.innerHeight - box.bottom - 4 * GAP}px`;
}

/** A button that opens a list of commands or choices: arrow keys move, Escape and a click outside close. */
export function Menu({ trigger, triggerClass, label, align = 'start', children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  const items = () => [...(popup.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const close = () => {
    popup.current?.hidePopover();
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[(next + all.length) % all.length]?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClass}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={label}
        title={label}
        popoverTarget={id}
      >
        {trigger}
      </button>
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles.menu}
        onKeyDown={move}
        onToggle={(event) => {
          const opens = event.newState === 'open';
          setOpen(opens);
          if (!opens || !popup.current || !button.current) return;
          placeBelow(popup.current, button.current, align);
          const all = items();
          (all.findLast((item) => item.getAttribute('aria-checked') === 'true') ?? all[0])?.focus();
        }}
      >
        <CloseMenu.Provider value={close}>{children}</CloseMenu.Provider>
      </div>
    </>
  );
}

/** Props of MenuItem. With `to` it is a link, else a command; `isChosen` makes it one of several choices. */
export interface MenuItemProps {
  children: ReactNode;
  to?: string;
  onSelect?: () => void;
  isChosen?: boolean;
  /** Language of the text when it is not the page's. */
  lang?: string;
}

/** One line of a menu. */
export function MenuItem({ children, to, onSelect, isChosen, lang }: MenuItemProps) {
  const close = useContext(CloseMenu);
  const act = () => {
    close();
    onSelect?.();
  };
  if (to !== undefined) {
    return (
      <Link
        to={to}
        role="menuitem"
        tabIndex={-1}
        className={styles.item}
        lang={lang}
        onClick={act}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span>{children}</span>
        {isChosen ? <CheckSign /> : null}
      </Link>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.item}
      lang={lang}
      onClick={act}
      {...(isChosen === undefined
        ? { role: 'menuitem' as const }
        : { role: 'menuitemradio' as const, 'aria-checked': isChosen })}
    >
      <span>{children}</span>
      {isChosen ? <CheckSign /> : null}
    </button>
  );
}

/** A hairline between groups of a menu. */
export function MenuRule() {
  return <hr className={styles.rule} />;
}

function CheckSign() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2.5 7.5 5.5 10.5 11.5 3.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
