import { useMemo } from 'react';
import { STATUSES } from '../status/status.types';
import { StatusMark } from '../status/status-mark';
import { snapScore, zoneOf } from './grid-layout';
import type { PriorityMatrixProps } from './priority-matrix.types';
import { ScoreGrid } from './score-grid';
import type { GridItem, GridPlace, GridZone } from './score-grid.types';

/** Up to this many placed items the numbered list of titles is shown beside the chart unless told otherwise. */
export const LIST_UP_TO = 60;

const DEFAULT_CUT = { frequency: 4, emotionalImportance: 4 };

/**
 * Initiatives or episodes by how often customers meet them (x) and how much they feel (y), as two axes and never as a product (M12).
 * Emotional importance 5 is ringed whatever the frequency. See ScoreGrid for keys and pointer.
 */
export function PriorityMatrix(props: PriorityMatrixProps) {
  const { ids, titles, frequency, emotionalImportance, status, battle, labels, onMove } = props;
  const step = props.step ?? 1;
  const { frequency: cutX, emotionalImportance: cutY } = props.cut ?? DEFAULT_CUT;
  const cut = useMemo<GridPlace>(() => ({ x: cutX, y: cutY }), [cutX, cutY]);
  const zones: GridZone[] = [
    { key: 'HIGH_HIGH', label: labels.mustWin, strong: true },
    { key: 'LOW_HIGH', label: labels.momentOfTruth },
    { key: 'HIGH_LOW', label: labels.makeItEasy },
    { key: 'LOW_LOW', label: labels.contain },
  ];
  const zoneName = (place: GridPlace) => zones.find((zone) => zone.key === zoneOf(place, cut))?.label ?? '';
  const items = useMemo<GridItem[]>(() => {
    const names: Record<GridZone['key'], string> = {
      HIGH_HIGH: labels.mustWin,
      LOW_HIGH: labels.momentOfTruth,
      HIGH_LOW: labels.makeItEasy,
      LOW_LOW: labels.contain,
    };
    return ids.map((id, at) => {
      const x = snapScore(frequency[at], step);
      const y = snapScore(emotionalImportance[at], step);
      const itemStatus = status?.[at] ?? null;
      const title = titles[at] ?? id;
      const note = battle?.[at] ?? null;
      return {
        id,
        index: at + 1,
        title,
        chip: String(at + 1),
        x,
        y,
        status: itemStatus,
        flagged: y === 5,
        note,
        sentence: () =>
          labels.item({
            index: at + 1,
            title,
            frequency: x,
            emotionalImportance: y,
            zone: x === null || y === null ? null : names[zoneOf({ x, y }, cut)],
            status: itemStatus === null ? null : labels.status[itemStatus],
            battle: note,
          }),
      };
    });
  }, [ids, titles, frequency, emotionalImportance, status, battle, labels, step, cut]);
  const present = new Set(items.map((item) => item.status));
  const placed = items.filter((item) => item.x !== null && item.y !== null).length;
  return (
    <ScoreGrid
      items={items}
      selectedIds={props.selectedIds}
      zones={zones}
      cut={cut}
      step={step}
      xAxis={labels.frequency}
      yAxis={labels.emotionalImportance}
      low={labels.low}
      high={labels.high}
      words={labels}
      movedSentence={(item, place) =>
        labels.moved({ title: item.title, frequency: place.x, emotionalImportance: place.y, zone: zoneName(place) })
      }
      onMove={onMove && ((id, place) => onMove(id, { frequency: place.x, emotionalImportance: place.y }))}
      onSelect={props.onSelect}
      onOpen={props.onOpen}
      list={props.list ?? placed <= LIST_UP_TO}
      width={props.width}
      legend={
        <ul className="wh-legend">
          {STATUSES.filter((entry) => present.has(entry)).map((entry) => (
            <li key={entry}>
              <StatusMark status={entry} label={labels.status[entry]} />
            </li>
          ))}
          {items.some((item) => item.flagged) ? <li className="wh-legend__ring">{labels.emotionFive}</li> : null}
        </ul>
      }
    />
  );
}
