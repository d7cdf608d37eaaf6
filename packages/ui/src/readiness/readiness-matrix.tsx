import { useMemo } from 'react';
import { snapScore, zoneOf } from '../matrix/grid-layout';
import { ScoreGrid } from '../matrix/score-grid';
import type { GridItem, GridPlace, GridZone } from '../matrix/score-grid.types';
import type { ReadinessMatrixProps } from './readiness-matrix.types';

const DEFAULT_CUT = { impact: 4, importance: 4 };

/** Departments by how hard the change hits them (x) and how much the change depends on them (y) (M28). See ScoreGrid for keys and pointer. */
export function ReadinessMatrix(props: ReadinessMatrixProps) {
  const { ids, names, importance, impact, overloaded, labels, onMove } = props;
  const { impact: cutX, importance: cutY } = props.cut ?? DEFAULT_CUT;
  const cut = useMemo<GridPlace>(() => ({ x: cutX, y: cutY }), [cutX, cutY]);
  const zones: GridZone[] = [
    { key: 'HIGH_HIGH', label: labels.critical, strong: true },
    { key: 'LOW_HIGH', label: labels.lead },
    { key: 'HIGH_LOW', label: labels.support },
    { key: 'LOW_LOW', label: labels.inform },
  ];
  const zoneName = (place: GridPlace) => zones.find((zone) => zone.key === zoneOf(place, cut))?.label ?? '';
  const items = useMemo<GridItem[]>(() => {
    const zoneNames: Record<GridZone['key'], string> = {
      HIGH_HIGH: labels.critical,
      LOW_HIGH: labels.lead,
      HIGH_LOW: labels.support,
      LOW_LOW: labels.inform,
    };
    return ids.map((id, at) => {
      const x = snapScore(impact[at], 1);
      const y = snapScore(importance[at], 1);
      const name = names[at] ?? id;
      const flagged = overloaded?.[at] ?? false;
      const zone = x === null || y === null ? null : zoneNames[zoneOf({ x, y }, cut)];
      return {
        id,
        index: at + 1,
        title: name,
        chip: String(at + 1),
        x,
        y,
        status: null,
        flagged,
        note: zone,
        sentence: () => labels.item({ index: at + 1, name, importance: y, impact: x, zone, overloaded: flagged }),
      };
    });
  }, [ids, names, importance, impact, overloaded, labels, cut]);
  return (
    <ScoreGrid
      items={items}
      selectedIds={props.selectedIds}
      zones={zones}
      cut={cut}
      step={1}
      xAxis={labels.impact}
      yAxis={labels.importance}
      low={labels.low}
      high={labels.high}
      words={labels}
      movedSentence={(item, place) =>
        labels.moved({ name: item.title, importance: place.y, impact: place.x, zone: zoneName(place) })
      }
      onMove={onMove && ((id, place) => onMove(id, { importance: place.y, impact: place.x }))}
      onSelect={props.onSelect}
      onOpen={props.onOpen}
      list={props.list ?? true}
      width={props.width}
      legend={
        items.some((item) => item.flagged) ? (
          <ul className="wh-legend">
            <li className="wh-legend__ring">{labels.overloaded}</li>
          </ul>
        ) : null
      }
    />
  );
}
