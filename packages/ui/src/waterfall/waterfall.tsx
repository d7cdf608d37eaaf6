import type { WaterfallPart, WaterfallProps } from './waterfall.types';

/**
 * How a level became another one, part by part: each bar begins where the one before it ended. It is a table with bars in
 * it, so that what is drawn and what is read are the same; direction is told by ▲ and ▼ and the sign, colour only repeats it.
 */
export function Waterfall({ caption, from, to, parts, labels }: WaterfallProps) {
  const levels = levelsOf(from.level, parts);
  const all = [...levels, to.level];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const at = (level: number): number => 4 + ((level - low) / span) * 92;
  const end = (name: 'from' | 'to') => {
    const { label, level, levelLabel } = name === 'from' ? from : to;
    return (
      <tr className="wh-waterfall__end">
        <th scope="row">{label}</th>
        <td>
          <span className="wh-waterfall__lane" aria-hidden="true">
            <span className="wh-waterfall__level" style={{ left: `${at(level)}%` }} />
          </span>
        </td>
        <td className="wh-waterfall__number">{levelLabel}</td>
      </tr>
    );
  };
  return (
    <table className="wh-waterfall">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.part}</th>
          <th scope="col">{labels.effect}</th>
          <th scope="col" className="wh-waterfall__number">
            {labels.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {end('from')}
        {parts.map((part, place) => (
          <PartRow key={part.key} part={part} start={at(levels[place] ?? 0)} stop={at(levels[place + 1] ?? 0)} />
        ))}
        {end('to')}
      </tbody>
    </table>
  );
}

function PartRow({ part, start, stop }: { part: WaterfallPart; start: number; stop: number }) {
  const direction = part.delta > 0 ? 'up' : part.delta < 0 ? 'down' : 'none';
  return (
    <tr>
      <th scope="row">
        {part.onSelect ? (
          <button type="button" className="wh-waterfall__name" onClick={part.onSelect}>
            {part.label}
          </button>
        ) : (
          part.label
        )}
        {part.note ? <span className="wh-waterfall__note">{part.note}</span> : null}
      </th>
      <td>
        <span className="wh-waterfall__lane" aria-hidden="true">
          <span
            className="wh-waterfall__bar"
            data-direction={direction}
            style={{ left: `${Math.min(start, stop)}%`, width: `max(2px, ${Math.abs(stop - start)}%)` }}
          />
        </span>
      </td>
      <td className="wh-waterfall__number" data-direction={direction}>
        <span aria-hidden="true">{direction === 'up' ? '▲' : direction === 'down' ? '▼' : '■'} </span>
        {part.deltaLabel}
      </td>
    </tr>
  );
}

/** The level before each part, and after the last. */
function levelsOf(start: number, parts: readonly WaterfallPart[]): number[] {
  const levels = [start];
  for (const part of parts) levels.push((levels.at(-1) ?? start) + part.delta);
  return levels;
}
