import { type ReactNode, useEffect } from 'react';
import type { ExportOffer } from './export-list';
import { ExportMenu } from './export-menu';

/** Props of PageHeader. `title` also becomes the title of the browser tab. */
export interface PageHeaderProps {
  title: string;
  /** One sentence under the title: what the page is for, or where one stands. */
  lead?: ReactNode;
  /** Buttons at the right, the primary one last. */
  actions?: ReactNode;
  /** What the page offers as a file. */
  offers?: readonly ExportOffer[] | null;
}

/** Head of a page: its one h1, a sentence, and its actions. */
export function PageHeader({ title, lead, actions, offers }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Wheelhouse`;
  }, [title]);
  return (
    <div className="wh-page__head">
      <div>
        <h1 className="wh-page__title">{title}</h1>
        {lead ? <p className="wh-page__lead">{lead}</p> : null}
      </div>
      {actions || offers ? (
        <div className="wh-page__actions wh-no-print">
          {offers ? <ExportMenu offers={offers} /> : null}
          {actions}
        </div>
      ) : null}
    </div>
  );
}

/** Body of a page: margins and the widest line that still reads well. */
export function Page({ children }: { children: ReactNode }) {
  return <div className="wh-page">{children}</div>;
}
