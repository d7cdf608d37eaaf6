import { useQuery } from '@apollo/client/react';
import { Waterfall, type WaterfallPart } from '@wheelhouse/ui';
import '@wheelhouse/ui/waterfall.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { ErrorState } from '../../../app/error-state';
import { useFormats } from '../../../app/formats';
import { Loading } from '../../../app/loading';
import type { ContributionQuery, PartOfContributionFragment } from '../../../graphql/graphql';
import { ContributionDocument } from './insight.documents';
import styles from './insight.module.css';

type Part = ContributionQuery['contribution']['parts'][number];

/** Props of WhyPanel. `format` writes values of the parts where they have a unit of measurement; `onSelect` opens a quadrant or measure. */
export interface WhyPanelProps {
  unitId: string;
  /** TOTAL, a quadrant or the id of a measure. */
  nodeId: string;
  from: string;
  to: string;
  format?: (value: number | null) => string;
  onSelect?: (nodeId: string) => void;
}

/** Why a node moved between two periods (M7): what each part added or took away, adding up to the change. */
export function WhyPanel({ unitId, nodeId, from, to, format, onSelect }: WhyPanelProps) {
  const { t } = useTranslation('scorecard.insight');
  const formats = useFormats();
  const noteOf = useNote(format);
  const [isFine, setFine] = useState(false);
  const { data, error } = useQuery(ContributionDocument, { variables: { unitId, nodeId, from, to } });
  if (!data) return error ? <ErrorState error={error} /> : <Loading lines={4} />;
  const { contribution } = data;
  const { total, scoreFrom, scoreTo } = contribution;
  if (total === null || scoreFrom === null || scoreTo === null) {
    const missing = scoreFrom === null ? from : to;
    return <p className="wh-soft">{t('why.no-score', { period: formats.period(missing) })}</p>;
  }
  const hasFiner = contribution.parts.some((part) => part.parts.length > 0);
  const shown = isFine ? finer(contribution.parts) : contribution.parts.map((part) => ({ part, within: null }));
  const parts = shown.map(({ part, within }, at): WaterfallPart => {
    const { nodeId: id, kind } = part;
    const opens = onSelect && id && (kind === 'QUADRANT' || kind === 'MEASURE');
    return {
      key: `${at}`,
      label: within ? t('why.within', { name: part.name, quadrant: within }) : part.name,
      delta: part.delta,
      deltaLabel: shownDelta(formats.signed, part.delta),
      note: noteOf(part),
      ...(opens ? { onSelect: () => onSelect(id) } : {}),
    };
  });
  return (
    <div className={styles.why}>
      <Waterfall
        caption={t('why.caption', {
          name: contribution.name,
          from: formats.number(scoreFrom, 1),
          to: formats.number(scoreTo, 1),
          start: formats.period(from),
          end: formats.period(to),
        })}
        from={{ label: formats.period(from), level: scoreFrom, levelLabel: formats.number(scoreFrom, 2) }}
        to={{ label: formats.period(to), level: scoreTo, levelLabel: formats.number(scoreTo, 2) }}
        parts={parts}
        labels={{ part: t('why.part'), effect: t('why.effect'), change: t('why.points') }}
      />
      {parts.length === 0 ? <p className="wh-soft">{t('why.nothing')}</p> : null}
      {hasFiner ? (
        <Button variant="default" size="xs" aria-pressed={isFine} onClick={() => setFine(!isFine)}>
          {t('why.by-measure')}
        </Button>
      ) : null}
      <p className={styles.fine}>{t('why.adds-up')}</p>
    </div>
  );
}

interface ShownPart {
  part: PartOfContributionFragment;
  within: string | null;
}

/** The measures of each quadrant, or the quadrant where it is not told by measure. */
function finer(parts: readonly Part[]): ShownPart[] {
  return parts
    .flatMap((part): ShownPart[] =>
      part.parts.length > 0
        ? part.parts.map((inner) => ({ part: inner, within: part.name }))
        : [{ part, within: null }],
    )
    .sort((a, b) => Math.abs(b.part.delta) - Math.abs(a.part.delta));
}

/** Two decimals, since parts of a tenth of a point are worth telling; never a bare zero for what is not zero. */
const shownDelta = (signed: (value: number, decimals: number) => string, delta: number): string =>
  signed(delta, delta !== 0 && Math.abs(delta) < 0.005 ? 3 : 2);

function useNote(format?: (value: number | null) => string): (part: PartOfContributionFragment) => string | null {
  const { t } = useTranslation('scorecard.insight');
  const formats = useFormats();
  return (part) => {
    const isWeighed = part.kind === 'MEASURE' && part.weightFrom !== part.weightTo && part.weightFrom !== null;
    const weight = isWeighed
      ? t('why.weight', { from: formats.number(part.weightFrom, 1), to: formats.number(part.weightTo, 1) })
      : null;
    const move = moveNote(part);
    return [move, weight].filter((text) => text !== null).join(t('why.separator')) || null;
  };

  function moveNote(part: PartOfContributionFragment): string | null {
    if (part.kind === 'RULE' || part.kind === 'OTHER' || part.kind === 'SHARE') return null;
    if (part.move === 'CAME') return t('why.came');
    if (part.move === 'WENT') return t('why.went');
    if (part.move === 'SHARE') return t('why.share');
    if (part.move === 'SAME') return t('why.same');
    if (format && part.valueFrom !== null && part.valueTo !== null) {
      return t('why.values', { from: format(part.valueFrom), to: format(part.valueTo) });
    }
    return t('why.scores', { from: formats.number(part.scoreFrom, 2), to: formats.number(part.scoreTo, 2) });
  }
}
