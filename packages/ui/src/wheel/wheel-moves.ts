import type { WheelSector } from './wheel-layout';

/** Key of the hub, where the wheel's own score stands. */
export const HUB_KEY = 'TOTAL';

/**
 * The part of the wheel an arrow key leads to, or null when the key is not one of ours. Left and Right go round the measures (or round the
 * quadrants when one of them has the focus), Up goes to the quadrant and from it to the hub, Down the other way, Home and End to the first and last.
 */
export function nextWheelKey(sectors: readonly WheelSector[], from: string, pressed: string): string | null {
  if (from === HUB_KEY) return pressed === 'ArrowDown' ? (sectors.find((s) => s.quadrant !== null)?.key ?? null) : null;
  const given = sectors.filter((sector) => sector.quadrant !== null);
  const own = given.find((sector) => sector.key === from);
  const ring: string[] = own
    ? given.map((sector) => sector.key)
    : given.flatMap((sector) => sector.wedges.map((wedge) => wedge.measure.key));
  const at = ring.indexOf(from);
  if (at < 0) return null;
  switch (pressed) {
    case 'ArrowRight':
      return ring[(at + 1) % ring.length] ?? null;
    case 'ArrowLeft':
      return ring[(at - 1 + ring.length) % ring.length] ?? null;
    case 'Home':
      return ring[0] ?? null;
    case 'End':
      return ring[ring.length - 1] ?? null;
    case 'ArrowUp':
      return own ? HUB_KEY : (given.find((s) => s.wedges.some((w) => w.measure.key === from))?.key ?? null);
    case 'ArrowDown':
      return own?.wedges[0]?.measure.key ?? null;
    default:
      return null;
  }
}
