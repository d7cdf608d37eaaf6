import { FreshnessMark, STATUSES, StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../../app/qr-code';
import { useScoreWords } from '../../../app/status-words';
import type { WallPicture, WallUnit } from './wall-picture';

/** Props of WallFooter: `turn` is the place of the unit among all, `offline` the words while the server is away. */
export interface WallFooterProps {
  unit: WallUnit;
  picture: WallPicture;
  turn: number;
  refreshed: string;
  offline: string | null;
}

const isThisMachine = (url: string): boolean => /^https?:\/\/(localhost|127\.|\[::1\])/.test(url);

/** Where a phone opens a unit's page: the public address, unless only this machine knows that one. */
function pageOf({ publicUrl }: WallPicture, { path }: WallUnit): string {
  const base = isThisMachine(publicUrl) ? window.location.origin : publicUrl;
  return `${base}${path}`;
}

/** At the foot: what the signs mean, how old the numbers are, which unit of how many, and the way to its page. */
export function WallFooter({ unit, picture, turn, refreshed, offline }: WallFooterProps) {
  const { t } = useTranslation('wallboard.screen');
  const words = useScoreWords();
  const measures = unit.quadrants.flatMap((quadrant) => quadrant.measures);
  const statuses = STATUSES.filter((status) => measures.some((measure) => measure.status === status));
  const ages = (['LATE', 'STALE'] as const).filter((age) => measures.some((measure) => measure.freshness === age));
  return (
    <footer className="wall__footer">
      <div className="wall__facts">
        <ul className="wall__legend">
          {statuses.map((status) => (
            <li key={status}>
              <StatusMark status={status} label={words.status[status]} />
            </li>
          ))}
          {ages.map((age) => (
            <li key={age}>
              <FreshnessMark freshness={age} label={words.freshness[age]} />
            </li>
          ))}
        </ul>
        <p>
          {refreshed}
          {offline === null ? null : <span className="wall__offline">{offline}</span>}
        </p>
        {picture.units.length > 1 ? (
          <p className="wall__turn">
            <span>{t('footer.turn', { number: turn + 1, total: picture.units.length })}</span>
            <progress max={picture.units.length} value={turn + 1} aria-hidden="true" />
          </p>
        ) : null}
      </div>
      <div className="wall__code">
        <span className="wall__soft">{t('footer.scan')}</span>
        <QrCode text={pageOf(picture, unit)} label={t('footer.code', { unit: unit.name })} />
      </div>
    </footer>
  );
}
