import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './button.module.css';

interface ButtonLook {
  /** `grave` warns of what reaches far, `light` is a switch that is on; filled unless told. */
  variant?: 'default' | 'light' | 'subtle' | 'grave';
  size?: 'sm' | 'xs';
  /** An icon before the text. */
  leftSection?: ReactNode;
}

type LinkProps = ButtonLook & ComponentProps<typeof Link>;
type CommandProps = ButtonLook & ComponentProps<'button'> & { to?: undefined; loading?: boolean };

/** Props of Button: those of a link with `to`, else those of a button; `loading` shows that its work is under way. */
export type ButtonProps = LinkProps | CommandProps;

/**
 * The button of the app, a link where it leads to an address. It is one element and our own, because the first page
 * needs nothing else of the component library and would pay 9 kB for it.
 */
export function Button(props: ButtonProps) {
  if (props.to !== undefined) {
    const { variant, size, leftSection, className = '', children, ...link } = props;
    return (
      <Link {...link} className={`${styles.button} ${className}`} data-variant={variant} data-size={size}>
        {leftSection}
        {children}
      </Link>
    );
  }
  const { variant, size, leftSection, className = '', children, loading, disabled, to: _, ...button } = props;
  return (
    <button
      type="button"
      {...button}
      className={`${styles.button} ${className}`}
      data-variant={variant}
      data-size={size}
      disabled={disabled || loading}
      aria-busy={loading || undefined}
    >
      {leftSection}
      {children}
    </button>
  );
}

/** A cross that closes what it stands in; `aria-label` says what. */
export function CloseButton(props: ComponentProps<'button'> & { 'aria-label': string }) {
  return (
    <button type="button" {...props} className={styles.close}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </button>
  );
}
