import type { ReactNode } from 'react';

/** Props of EmptyState. */
export interface EmptyStateProps {
  title: string;
  text: string;
  /** A worked example of what will stand here, drawn small and marked as an example by its caption. */
  example?: ReactNode;
  /** The one primary action. */
  action?: ReactNode;
  /** A quieter second way, for example a link. */
  secondary?: ReactNode;
}

/** What a page shows while it has nothing: what belongs here, how it looks when filled, and the one thing to do next. */
export function EmptyState({ title, text, example, action, secondary }: EmptyStateProps) {
  return (
    <section className="wh-empty">
      <h2 className="wh-empty__title">{title}</h2>
      <p className="wh-empty__text">{text}</p>
      {example ? <div className="wh-empty__example">{example}</div> : null}
      {action || secondary ? (
        <div className="wh-empty__actions">
          {action}
          {secondary}
        </div>
      ) : null}
    </section>
  );
}
